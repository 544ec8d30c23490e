import type { enTake } from '../en/take.ts';

/** Как взять показанное с собой. */
export const ruTake = {
  'take.csv': 'Показанное, CSV',
  'take.svg': 'Диаграмма, SVG',
  'take.png': 'Диаграмма, PNG',
  'take.link': 'Скопировать ссылку',
  'take.cite': 'Как сослаться',
  'take.copyCitation': 'Скопировать описание',
  'take.citation': '{title}. {site}, по состоянию на {date}. {address} Данные: {sources}',
  'take.copied': 'Скопировано.',
  'take.fault.copy':
    'Браузер не разрешил копировать. Ссылка есть в адресной строке, а описание можно выделить и скопировать вручную.',
  'take.fault.picture': 'Браузер не смог создать файл. Те же цифры есть в таблице.',
} as const satisfies Record<keyof typeof enTake, string>;
