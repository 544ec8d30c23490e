import type { enSalaries } from '../en/salaries.ts';

/** Предложения страницы зарплат. */
export const ruSalaries = {
  'salaries.measure': 'Показатель',
  'salaries.measure.estimate': 'Оплата ступени, оценка',
  'salaries.measure.real': 'То же с учётом цен',
  'salaries.measure.official': 'Оплата официальной профессии',
  'salaries.measure.jobs': 'Число рабочих мест',
  'salaries.measure.quotient': 'Коэффициент локализации',
  'salaries.rung': 'Ступень',
  'salaries.occupation': 'Официальная профессия',
  'salaries.search': 'Город или штат',
  'salaries.state': 'Штат',
  'salaries.stateOrRegion': 'Штат или регион',
  'salaries.regions': 'Регионы',
  'salaries.states': 'Штаты',
  'salaries.state.all': 'Все штаты',
  'salaries.jobs': 'Рабочих мест в профессии',
  'salaries.jobs.any': 'Любое число',
  'salaries.jobs.least': '{jobs, number} и больше',
  'salaries.picture': 'Вид',
  'salaries.picture.ranges': 'Диапазоны',
  'salaries.picture.map': 'Карта',
  'salaries.picture.table': 'Таблица',
  'salaries.controls': 'Что показать',
  'salaries.clear': 'Снять фильтры',
  'salaries.all': 'Показать все {count, number}',
  'salaries.fewer': 'Показать первые {count, number}',
  'salaries.none':
    'Ничего не нашлось. Поищите другой город, уменьшите число рабочих мест или снимите фильтры.',
  'salaries.rows':
    '{count, plural, =0 {} other {{within, select, none {} other {{within}: }}}}{count, plural, =0 {Ничего не нашлось.} one {# агломерация} few {# агломерации} many {# агломераций} other {# агломерации}}{cut, select, yes {, показаны первые {shown, number}} other {}}{count, plural, =0 {} other {{order, select, none {} down {; сортировка: {column}, по убыванию} up {; сортировка: {column}, по возрастанию} fromZ {; по названию, от Я до А} other {; по названию, от А до Я}}.}}',
  'salaries.finding.estimate':
    '{share, select, all {{count, plural, =1 {В единственной найденной агломерации} one {Во всех # агломерации} other {Во всех # агломерациях}} {rolePlural} получают} none {{count, plural, =1 {В единственной найденной агломерации} one {Ни в одной из # агломерации} other {Ни в одной из # агломераций}} {rolePlural} не получают} other {В {above} из {count, plural, one {# агломерации} other {# агломераций}} {rolePlural} получают}} больше медианы по {nation}',
  'salaries.finding.real':
    'С учётом цен {share, select, all {{count, plural, =1 {в единственной найденной агломерации} one {во всех # агломерации} other {во всех # агломерациях}} {rolePlural} получают} none {{count, plural, =1 {в единственной найденной агломерации} one {ни в одной из # агломерации} other {ни в одной из # агломераций}} {rolePlural} не получают} other {в {above} из {count, plural, one {# агломерации} other {# агломераций}} {rolePlural} получают}} больше медианы по {nation}',
  'salaries.finding.official':
    '«{occupation}»: {share, select, all {{count, plural, =1 {в единственной найденной агломерации} one {во всех # агломерации} other {во всех # агломерациях}} оплата выше} none {{count, plural, =1 {в единственной найденной агломерации} one {ни в одной из # агломерации} other {ни в одной из # агломераций}} оплата не выше} other {в {above} из {count, plural, one {# агломерации} other {# агломераций}} оплата выше}} медианы по {nation}',
  'salaries.finding.jobs': '«{occupation}»: впереди всех по числу рабочих мест — {place}, {figure}',
  'salaries.finding.quotient':
    '«{occupation}»: наибольший коэффициент локализации — {place}, {figure}',
  'salaries.finding.unknown': '«{occupation}»: число рабочих мест здесь не опубликовано',
  'salaries.finding.unpaid': 'Ни для одной из этих агломераций нет данных об оплате',
  'salaries.finding.none': 'Ничего не нашлось',
  'salaries.measured.estimate':
    'Оклад, {currencyName} в год, {month}: крайние десятые, квартили и медиана с 95-\u2060процентным интервалом.',
  'salaries.measured.real':
    'Оклад в средних ценах по {nation}, {currencyName} в год, {month}: крайние десятые, квартили и медиана с 95-\u2060процентным интервалом.',
  'salaries.measured.official':
    '«{occupation}» ({code}): {basis}, {currencyName} в год, {month}. Крайние десятые, квартили и медиана.',
  'salaries.mapped.estimate':
    'Медиана оклада по отношению к медиане по {nation}, {month}. Площадь круга — число рабочих мест в опорной профессии («{occupation}», {code}).',
  'salaries.mapped.real':
    'Медиана оклада с учётом цен по отношению к медиане по {nation}, {month}. Площадь круга — число рабочих мест в опорной профессии («{occupation}», {code}).',
  'salaries.mapped.official':
    'Медиана оплаты в профессии «{occupation}» ({code}) по отношению к медиане по {nation}, {month}. Площадь круга — число рабочих мест.',
  'salaries.mapped.jobs':
    'Рабочие места в профессии «{occupation}» ({code}), {month}: площадь круга — их число, цвет — их доля по отношению к {nation}.',
  'salaries.alternative': '{finding}. {rows} Первые: {places}.',
  'salaries.alternativePlace': '{place}, {figure}',
  'salaries.reason.no-estimate': 'нет оценки: оплата не опубликована',
  'salaries.reason.no-prices': 'уровень цен не опубликован',
  'salaries.reason.no-wage': 'оплата не опубликована',
  'salaries.gap.quartiles':
    '{n, plural, one {# ответа} other {# ответов}} мало для крайних десятых ({rolePlural}), поэтому показаны только квартили.',
  'salaries.gap.no-estimate':
    'Нет оценки: {places}{rest, plural, =0 {} other { и ещё #}}. Там не опубликована оплата опорной профессии.',
  'salaries.gap.no-wage':
    'Оплата не опубликована для {count, plural, one {# агломерации} other {# агломераций}}: {places}{rest, plural, =0 {} other { и ещё #}}.',
  'salaries.gap.no-prices':
    'Уровень цен не опубликован: {places}{rest, plural, =0 {} other { и ещё #}}. Оплату с учётом цен там посчитать нельзя.',
  'salaries.head.prices': 'цены к {nation}',
  'salaries.head.jobs': 'рабочих мест',
  'salaries.head.quotient': 'коэффициент локализации',
  'salaries.column.realMedian': 'Медиана с учётом цен',
  'salaries.column.real': 'С учётом цен, к {nation}',
  'salaries.column.quotient': 'Коэффициент локализации',
  'salaries.column.p10': 'P10',
  'salaries.column.p25': 'P25',
  'salaries.column.p75': 'P75',
  'salaries.column.p90': 'P90',
  'salaries.sort': 'сортировать',
  'salaries.table': 'Агломерации: {measure}',
  'salaries.map.real': 'оплата с учётом цен по отношению к медиане по {nation}',
  'salaries.map.jobs': 'доля рабочих мест по отношению к {nation}',
  'salaries.map.hint': 'Наведите указатель на круг или нажимайте стрелки, когда выбрано название.',
  'salaries.map.place':
    '{median, select, none {{reason}} other {{median}{against, select, none {} other {, {against} к {nation}}}}}{jobs, select, none {} other {; рабочих мест: {jobs}}}{quotient, select, none {} other {, коэффициент локализации {quotient}}}',
  'salaries.list': 'Все агломерации по штатам',
  'salaries.listText': 'У каждой есть страница с лестницей, официальной оплатой и ценами.',
  'salaries.noScript':
    'Чтобы выбирать, сортировать и смотреть карту, нужен JavaScript. Показаны первые {count}; все агломерации перечислены',
  'salaries.noScript.link': 'по штатам',
  'salaries.explore': 'Все агломерации: сортировка и фильтры',
} as const satisfies Record<keyof typeof enSalaries, string>;
