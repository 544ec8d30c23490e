import type { enTeamReport } from '../en/team-report.ts';

/** Предложения печатного отчёта о команде. */
export const ruTeamReport = {
  'teamReport.title': 'Отчёт о команде',
  'teamReport.draft': 'Черновик, не юридическая консультация.',
  'teamReport.roster': 'Список',
  'teamReport.rosterOf':
    '{file}, {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
  'teamReport.day': 'Напечатано',
  'teamReport.ranges': 'Диапазоны оплаты',
  'teamReport.rangesMarket':
    'По оценке рынка для ступени и города: середина — {percentile, select, p25 {25-й процентиль} p75 {75-й процентиль} other {медиана}}, ширина {spread}',
  'teamReport.rangesOwn':
    'Из файла {file}: {n, plural, one {# диапазон} few {# диапазона} many {# диапазонов} other {# диапазона}}',
  'teamReport.market': 'Рынок',
  'teamReport.people': 'Люди и их диапазоны',
  'teamReport.circles':
    '{currency}: {green, plural, one {# человек} few {# человека} many {# человек} other {# человека}} ниже минимума, {red, plural, one {# человек} few {# человека} many {# человек} other {# человека}} выше максимума; довести всех до минимума — {amount} в год за полный рабочий день',
  'teamReport.circlesMore':
    'Первые {shown, number} из {total, number}, начиная с самых больших сумм.',
  'teamReport.redNote':
    'Оплату выше максимума замораживают или прибавляют разовыми выплатами, но не сокращают.',
  'teamReport.structure': 'Структура оплаты',
  'teamReport.promotions': 'Повышения',
  'teamReport.noPromotions': 'К повышению никто не отмечен.',
  'teamReport.period':
    'Выплаты с даты: {start}, если у человека нет своей; последний месяц бюджетного года: {end}.',
  'teamReport.scenario': 'Сценарий {name}',
  'teamReport.rules':
    'Прибавка {raise}; не меньше {floor} новой середины; {capped, select, none {без потолка} always {потолок {cap}, даже если новая оплата ниже минимума} other {потолок {cap}, но не ниже нового минимума}}; начисления {burden}; переменная оплата сохраняет {variable, select, share {долю от базовой} other {сумму}}.',
  'teamReport.column.currency': 'Валюта',
  'teamReport.column.people': 'Повышений',
  'teamReport.column.annual': 'За год',
  'teamReport.column.loaded': 'С начислениями',
  'teamReport.column.thisYear': 'В этом бюджетном году, с начислениями',
  'teamReport.gap': 'Разрыв в оплате',
  'teamReport.gapMinimum':
    'По форме статьи 9 директивы (ЕС) 2023/970, всё за полный рабочий день. На бумаге показано только то, за чем стоят не меньше чем {minimum, number} женщин и {minimum, number} мужчин.',
  'teamReport.gap.figure': 'Показатель',
  'teamReport.gap.women': 'Женщины',
  'teamReport.gap.men': 'Мужчины',
  'teamReport.gap.mean': 'Разрыв средних',
  'teamReport.gap.median': 'Разрыв медиан',
  'teamReport.gap.everybody': 'Все',
  'teamReport.gap.noCategory': 'Без категории',
  'teamReport.gap.pay': 'Базовая и переменная оплата',
  'teamReport.gap.base': 'Базовая оплата',
  'teamReport.gap.variable': 'Переменная у тех, у кого она есть',
  'teamReport.gap.receiving': 'Доля с переменной оплатой',
  'teamReport.gap.payOf': '{mean}, медиана {median} ({n, number})',
  'teamReport.gap.refused':
    '{reason, select, variable {переменной оплаты нет ни у кого} other {не показано (слишком мало людей)}}',
  'teamReport.checklists': 'Чего закон требует от вакансии',
  'teamReport.asAt': 'По состоянию на {date}.',
} as const satisfies Record<keyof typeof enTeamReport, string>;
