import type { enAtlas } from '../en/atlas.ts';

/** Предложения о данных, которые загружает страница. */
export const ruAtlas = {
  'atlas.loading': 'Данные загружаются.',
  'atlas.failed':
    'Данные не загрузились, поэтому виден только первый экран. Проверьте соединение и попробуйте ещё раз или возьмите файлы.',
  'atlas.retry': 'Попробовать ещё раз',
  'atlas.files': 'Все данные, CSV',
} as const satisfies Record<keyof typeof enAtlas, string>;
