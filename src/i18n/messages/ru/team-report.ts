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
    'По оценке рынка для ступени и города: середина — {percentile, select, p25 {25-й процентиль} p75 {75-й процентиль} other {медиана}}, размах {spread}',
  'teamReport.rangesOwn':
    'Из файла {file}: {n, plural, one {# диапазон} few {# диапазона} many {# диапазонов} other {# диапазона}}',
  'teamReport.market': 'Рынок',
  'teamReport.people': 'Люди и их диапазоны',
  'teamReport.circles':
    '{currency}: {green, plural, one {# человек} few {# человека} many {# человек} other {# человека}} ниже минимума, {red, plural, one {# человек} few {# человека} many {# человек} other {# человека}} выше максимума; довести всех до минимума — {amount} в год из расчёта полной ставки',
  'teamReport.circlesMore':
    'Показаны {shown, number} из {total, number}, начиная с самых больших сумм.',
  'teamReport.redNote':
    'Оклад выше максимума не снижают: его замораживают или вместо прибавки платят разово.',
  'teamReport.structure': 'Структура диапазонов',
  'teamReport.promotions': 'Повышения',
  'teamReport.noPromotions': 'К повышению никто не предложен.',
  'teamReport.period':
    'Выплаты с даты: {start}, если у человека нет своей; последний месяц бюджетного года: {end}.',
  'teamReport.scenario': 'Сценарий {name}',
  'teamReport.rules':
    'Прибавка {raise}; порог — {floor} новой середины; {capped, select, none {без потолка} always {потолок {cap}, даже если оклад останется ниже нового минимума} other {потолок {cap}, но не ниже нового минимума}}; начисления {burden}; переменная часть сохраняет {variable, select, share {долю от оклада} other {сумму}}.',
  'teamReport.column.currency': 'Валюта',
  'teamReport.column.people': 'Повышений',
  'teamReport.column.annual': 'За год',
  'teamReport.column.loaded': 'С начислениями',
  'teamReport.column.thisYear': 'В этом бюджетном году, с начислениями',
  'teamReport.gap': 'Расчёт разрыва в оплате',
  'teamReport.gapMinimum':
    'По показателям статьи 9 директивы (ЕС) 2023/970, всё из расчёта полной ставки. На бумаге показано только то, за чем стоит не меньше {minimum, number} женщин и {minimum, number} мужчин.',
  'teamReport.gap.figure': 'Показатель',
  'teamReport.gap.women': 'Женщины',
  'teamReport.gap.men': 'Мужчины',
  'teamReport.gap.mean': 'Разрыв средних',
  'teamReport.gap.median': 'Разрыв медиан',
  'teamReport.gap.everybody': 'Все',
  'teamReport.gap.noCategory': 'Без категории',
  'teamReport.gap.pay': 'Оклад и переменная часть',
  'teamReport.gap.base': 'Оклад',
  'teamReport.gap.variable': 'Переменная часть у тех, у кого она есть',
  'teamReport.gap.receiving': 'Доля с переменной частью',
  'teamReport.gap.payOf': '{mean}, медиана {median} ({n, number})',
  'teamReport.gap.refused':
    '{reason, select, variable {переменной части нет ни у кого} other {не показано (слишком мало людей)}}',
  'teamReport.checklists': 'Чего закон требует от объявления о вакансии',
  'teamReport.asAt': 'По состоянию на {date}.',
} as const satisfies Record<keyof typeof enTeamReport, string>;
