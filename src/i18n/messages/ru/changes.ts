import type { enChanges } from '../en/changes.ts';

/** Что изменилось на сайте: страница и лента. */
export const ruChanges = {
  'changes.title': 'Что изменилось',
  'changes.lead':
    'Изменения на сайте, начиная с последних: {_rung_plural}, тексты, источники и цифры.',
  'changes.description': 'Изменения на сайте по датам: {_rung_plural}, тексты, источники и цифры.',
  'changes.how':
    'В каждой записи сравниваются страницы за два разных дня: название, краткое описание, обязанности, компетенции и критерии повышения для {_rung_gender, select, masculine {каждого} other {каждой}} {_rung_genitive}, источники{pay, select, yes {, медианы} other {}} и диапазоны окладов.{pay, select, yes { Медиана попадает в список, если изменилась больше чем на {share}.} other {}}',
  'changes.feed': 'Лента Atom',
  'changes.feedText': 'Подписаться в программе для чтения лент:',
  'changes.feedTitle': '{site}: что изменилось',
  'changes.sinceTitle': 'С {date}',
  'changes.now': 'Нынешние страницы в сравнении с состоянием на {date}.',
  'changes.since': 'В сравнении с состоянием на {date}.',
  'changes.begins':
    'С этого дня ведутся записи: {_tracks, select, several {{rungs, plural, one {# роль} few {# роли} many {# ролей} other {# роли}}} other {{rungs, plural, one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}}}, {sources, plural, =0 {источников нет} one {# источник} few {# источника} many {# источников} other {# источника}}. Более ранних записей нет.',
  'changes.nothing': 'Изменений нет.',
  'changes.nothingSince': 'С {date} изменений нет.',
  'changes.rungs': '{_Rung_plural}',
  'changes.added': 'Добавлено: {name}.',
  'changes.removed': 'Убрано: {name}.',
  'changes.renamed': 'Новое название: {after} (раньше: {before}).',
  'changes.sources': 'Источники',
  'changes.source': '{title} ({period})',
  'changes.source.undated': 'без даты',
  'changes.moved': '{name}: {before} → {after}.',
  'changes.pay': 'Зарплаты',
  'changes.pay.kind': '{name} ({currency}, {basis})',
  'changes.pay.place': '{name}, {place}: {before} → {after} ({share}).',
  'changes.pay.places':
    '{name}, в разных местах: {count, plural, one {изменилась # медиана} few {изменились # медианы} many {изменилось # медиан} other {изменилось # медианы}} из {compared}, {span}. Сильнее всего: {place}, {before} → {after}.',
  'changes.pay.span': 'от {low} до {high}',
  'changes.pay.added':
    '{name}: медиана появилась в {count, plural, one {# месте} other {# местах}}.',
  'changes.pay.removed':
    '{name}: медиана больше не показана в {count, plural, one {# месте} other {# местах}}.',
  'changes.ranges': 'Диапазоны окладов',
  'changes.range.changed': '{name}, {area}: {before} → {after}, действует с {date}.',
  'changes.range.added': '{name}, {area}: {range}, действует с {date}. Новый диапазон.',
  'changes.range.removed': '{name}, {area}: {range}, больше не действует.',
  'changes.elsewhere': 'место, которого больше нет на сайте',
  'changes.wording': 'Тексты',
  'changes.wording.unknown': 'В прежней записи нет текстов на этом языке.',
  'changes.wording.count':
    '{before, plural, =0 {Ни одна строка не заменена} one {# строка заменена или убрана} few {# строки заменены или убраны} many {# строк заменены или убраны} other {# строки заменены или убраны}}, {after, plural, =0 {новых нет} one {# новая} other {# новых}}.',
  'changes.wording.part': 'Где',
  'changes.wording.before': 'Было',
  'changes.wording.after': 'Стало',
  'changes.part.summary': 'Кратко',
  'changes.part.step': 'Шаг вверх: {name}',
  'changes.part.formerCompetency': 'Компетенция, которой больше нет',
} as const satisfies Record<keyof typeof enChanges, string>;
