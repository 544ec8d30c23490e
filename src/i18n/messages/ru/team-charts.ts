import type { enTeamCharts } from '../en/team-charts.ts';

/** Диаграммы о людях и диапазонах самой организации и печатный отчёт. */
export const ruTeamCharts = {
  'teamChart.plus': '+{percent}',
  'teamChart.minus': '−{percent}',
  'teamChart.ratio': '{ratio, number, ::.00}',

  'peopleStrip.people':
    '{n, plural, =0 {никого} one {# человек} few {# человека} other {# человек}}',
  'peopleStrip.zone': '{zone} · {people}',
  'peopleStrip.noRange': '{people}, диапазона нет',
  'peopleStrip.below': 'до минимума не хватает {amount}',
  'peopleStrip.above': 'выше максимума на {amount}',
  'peopleStrip.belowMany':
    '{n, plural, one {# человек} few {# человека} other {# человек}} ниже минимума, всего на {amount}',
  'peopleStrip.aboveMany':
    '{n, plural, one {# человек} few {# человека} other {# человек}} выше максимума, всего на {amount}',
  'peopleStrip.belowCount': '{n, number} ниже минимума',
  'peopleStrip.aboveCount': '{n, number} выше максимума',
  'peopleStrip.compa': 'отношение к середине {ratio, number, ::.00}',
  'peopleStrip.penetration': 'место в диапазоне {percent}',
  'peopleStrip.promotion': 'до {_rung_genitive} «{rung}», {amount}, {percent}',
  'peopleStrip.headline':
    '{people, plural, =0 {Показывать пока некого} other {{ranges, plural, =0 {Диапазонов, с которыми можно сравнить оклады, пока нет} other {{side, select, both {{below, plural, =1 {Один человек получает} one {# человек получает} few {# человека получают} other {# человек получают}} меньше минимума, {above, plural, =1 {один} other {#}} — больше максимума} below {{below, plural, =1 {Один человек получает} one {# человек получает} few {# человека получают} other {# человек получают}} меньше минимума} above {{above, plural, =1 {Один человек получает} one {# человек получает} few {# человека получают} other {# человек получают}} больше максимума} other {Все оклады в диапазоне}}}}}}',
  'peopleStrip.subtitle':
    'Оклад за полную ставку и диапазоны работодателя, {currencyName} в год. Прямоугольник — от минимума до максимума, черта — середина. Ромб — вне диапазона.',
  'peopleStrip.subtitleMarket': 'Треугольник — медиана рынка для {_rung_genitive}.',
  'peopleStrip.subtitleAfter': 'Пустой кружок — место после повышения.',
  'peopleStrip.subtitleBars':
    'Где людей много, показаны столбики с равным шагом оклада, у {_rung_gender, select, masculine {каждого} other {каждой}} {_rung_genitive} свой масштаб; пустые столбики — вне диапазона.',
  'peopleStrip.alternative':
    '{headline}. От {_rung_gender, select, masculine {верхнего} other {верхней}} {_rung_genitive} к {_rung_gender, select, masculine {нижнему} other {нижней}}: {rows}.',
  'peopleStrip.column.person': 'Имя',
  'peopleStrip.column.pay': 'Оклад',
  'peopleStrip.column.compa': 'Оклад / середина',
  'peopleStrip.column.penetration': 'Место в диапазоне',
  'peopleStrip.column.outside': 'Вне диапазона',
  'peopleStrip.column.proposal': 'Повышение',
  'peopleStrip.column.people': 'Людей',
  'peopleStrip.column.belowMinimum': 'Ниже минимума',
  'peopleStrip.column.inside': 'В диапазоне',
  'peopleStrip.column.aboveMaximum': 'Выше максимума',
  'peopleStrip.column.minimum': 'Минимум',
  'peopleStrip.column.midpoint': 'Середина',
  'peopleStrip.column.maximum': 'Максимум',
  'peopleStrip.column.market': 'Медиана рынка',

  'promotionMoves.to': 'до {_rung_genitive} «{rung}»',
  'promotionMoves.line': '{way}, {rule}',
  'promotionMoves.fromTo': 'с {before} до {after}',
  'promotionMoves.afterRaise': '{amount} ({percent})',
  'promotionMoves.rule':
    '{rule, select, raise {прибавка {percent}} minimum {минимум диапазона} floor {порог {percent} середины} cap {потолок прибавки {percent}} maximum {максимум диапазона} other {не ниже нынешнего оклада}}',
  'promotionMoves.headline':
    '{n, plural, =0 {К повышению пока никто не предложен} =1 {Одно повышение прибавляет к окладу {least}} other {{n, plural, one {# повышение прибавляет} few {# повышения прибавляют} other {# повышений прибавляют}} к окладу {kind, select, same {по {least}} other {от {least} до {most}}}}}',
  'promotionMoves.subtitle':
    'Оклад за полную ставку, {currencyName} в год. Закрашенный кружок — сейчас, пустой — после повышения, рядом диапазон {_rung_gender, select, masculine {нового} other {новой}} {_rung_genitive} (прямоугольник, черта — середина; треугольник — медиана рынка).',
  'promotionMoves.alternative': '{headline}. {moves}.',
  'promotionMoves.column.rung': '{_rung_gender, select, masculine {Новый} other {Новая}} {_rung}',
  'promotionMoves.column.before': 'Сейчас',
  'promotionMoves.column.after': 'Станет',
  'promotionMoves.column.raise': 'Прибавка',
  'promotionMoves.column.compa': 'Новый оклад / середина',
  'promotionMoves.column.rule': 'Почему столько',

  'payStructure.none': 'диапазона нет',
  'payStructure.toMarket': '{ratio} к рынку',
  'payStructure.contained': '{which, select, this {внутри следующего} other {включает следующий}}',
  'payStructure.headline':
    'Между соседними {_rung_instrumentalPlural} с диапазонами середина растёт на {rise}',
  'payStructure.headlineFalling':
    'Между соседними {_rung_instrumentalPlural} середина не растёт: {lower}, {upper}',
  'payStructure.headlineSingle': 'Диапазоны окладов по {_rung_dativePlural}',
  'payStructure.headlineNone': 'Диапазонов окладов пока нет',
  'payStructure.subtitle':
    'Диапазоны работодателя, {currencyName} в год за полную ставку. Прямоугольник — от минимума до максимума, черта — середина; тёмная часть входит и в диапазон {_rung_gender, select, masculine {следующего} other {следующей}} {_rung_genitive}.',
  'payStructure.subtitleMarket': 'Треугольник — медиана рынка для {_rung_genitive}.',
  'payStructure.alternative':
    '{headline}. От {_rung_gender, select, masculine {нижнего} other {нижней}} {_rung_genitive} к {_rung_gender, select, masculine {верхнему} other {верхней}}: {rungs}.',
  'payStructure.alternativeRung': '{rung}, {range}, середина {midpoint}',
  'payStructure.alternativeNone': '{rung}, диапазона нет',
  'payStructure.column.spread': 'Размах',
  'payStructure.column.step': 'Рост до следующей середины',
  'payStructure.column.overlap': 'Пересечение со следующим',
  'payStructure.column.market': 'Середина / рынок',
  'payStructure.column.people': 'Людей',

  'budgetLine.all': '{n, plural, one {# повышение} few {# повышения} other {# повышений}}',
  'budgetLine.inside': 'В бюджете {n, number}: {spent}, остаётся {left}',
  'budgetLine.outside': 'Вне бюджета {n, number}: {amount}',
  'budgetLine.budget': 'бюджет {amount}',
  'budgetLine.standing':
    '{standing, select, inside {в бюджете} outside {вне бюджета} other {вне бюджета, хотя отдельно поместилось бы в остаток}}',
  'budgetLine.headline':
    '{rest, plural, =0 {{n, plural, =1 {Повышение помещается} =2 {Оба повышения помещаются} one {Все # повышение помещаются} few {Все # повышения помещаются} other {Все # повышений помещаются}}} other {{n, plural, =1 {Повышение не помещается} other {{fits, plural, =0 {Ни одно из} other {# из}} {n, plural, one {# повышения} other {# повышений}} {fits, plural, =0 {не помещается} one {помещается} other {помещаются}}}}}} в бюджет {budget}{kind, select, annual { на год без взносов} loaded { на полный год со взносами и налогами} other { до конца бюджетного года}}',
  'budgetLine.headlineCost':
    '{n, plural, =1 {Одно повышение обойдётся} one {# повышение обойдётся} few {# повышения обойдутся} other {# повышений обойдутся}} в {amount} {kind, select, annual {в год} loaded {в год со взносами и налогами} other {до конца бюджетного года со взносами и налогами}}',
  'budgetLine.headlineTwo':
    '{same, select, same {{dearer} и {cheaper} стоят одинаково} other {{dearer} дороже, чем {cheaper}, на {difference}}}',
  'budgetLine.headlineNone': 'Повышений пока нет',
  'budgetLine.subtitle':
    'Рост оклада и переменной части {kind, select, annual {за полный год} loaded {за полный год со взносами и налогами} other {в этом бюджетном году со взносами и налогами}}, {currencyName}; порядок ваш.{budget, select, set { Сплошной цвет — в бюджете, прерывистый контур — вне бюджета, начиная с первого повышения, которое уже не помещается.} other {}}',
  'budgetLine.alternative': '{headline}. {scenarios}.',
  'budgetLine.column.scenario': 'Сценарий',
  'budgetLine.column.place': 'Порядок',
  'budgetLine.column.cost': 'Стоимость',
  'budgetLine.column.running': 'Нарастающий итог',
  'budgetLine.column.standing': 'Бюджет',

  'gapQuarters.women': 'Женщины',
  'gapQuarters.men': 'Мужчины',
  'gapQuarters.quarter':
    '{quarter, select, highest {Верхняя четверть} third {Третья четверть} second {Вторая четверть} other {Нижняя четверть}}',
  'gapQuarters.all': 'все вместе: женщин {percent}',
  'gapQuarters.notShown': 'не показано (слишком мало людей)',
  'gapQuarters.headline':
    '{kind, select, same {Женщины составляют {highest} и верхней, и нижней четверти по зарплате} other {Женщины составляют {highest} верхней четверти по зарплате и {lowest} нижней}}',
  'gapQuarters.headlineNone': 'Четверти по зарплате не показаны: слишком мало людей',
  'gapQuarters.subtitle':
    'Женщины (сплошной цвет) и мужчины (контур) в четырёх равных группах по окладу с целевой переменной частью за полную ставку.',
  'gapQuarters.tied':
    'Людей с одинаковой зарплатой разделила граница четвертей: они стоят в порядке строк файла.',
  'gapQuarters.leftOut':
    '{n, plural, one {# человек не вошёл} few {# человека не вошли} other {# человек не вошли}} ни в одну группу: в файле не указано, женщина это или мужчина.',
  'gapQuarters.leftOutFew':
    'Ни в одну группу не вошли те, у кого в файле не указано, женщина это или мужчина; их слишком мало, чтобы называть число.',
  'gapQuarters.alternative': '{headline}. {quarters}.',
  'gapQuarters.alternativeQuarter': '{name}: женщин {women}, мужчин {men}',
  'gapQuarters.column.quarter': 'Четверть',

  'teamReport.title': 'Отчёт о команде',
  'teamReport.draft': 'Черновик, а не юридическая консультация.',
  'teamReport.roster': 'Список',
  'teamReport.rosterOf':
    '{file}, {people, plural, one {# человек} few {# человека} other {# человек}}',
  'teamReport.day': 'Напечатано',
  'teamReport.ranges': 'Диапазоны окладов',
  'teamReport.rangesMarket':
    'По нашему расчёту рыночных зарплат для {_rung_genitive} и города: середина — {percentile, select, p25 {25-й процентиль} p75 {75-й процентиль} other {медиана}}, размах {spread}',
  'teamReport.rangesOwn':
    'Из файла {file}: {n, plural, one {# диапазон} few {# диапазона} other {# диапазонов}}',
  'teamReport.market': 'Рынок',
  'teamReport.people': 'Люди и их диапазоны',
  'teamReport.circles':
    '{currency}: {green, plural, one {# человек} few {# человека} other {# человек}} ниже минимума, {red, plural, one {# человек} few {# человека} other {# человек}} выше максимума; чтобы довести всех до минимума, нужно {amount} в год за полную ставку',
  'teamReport.circlesMore':
    'Показаны {shown, number} из {total, number}, начиная с самых больших сумм.',
  'teamReport.redNote':
    'Оклад выше максимума обычно не снижают, а замораживают или вместо прибавки дают разовую выплату.',
  'teamReport.structure': 'Структура диапазонов',
  'teamReport.promotions': 'Повышения',
  'teamReport.noPromotions': 'К повышению никто не предложен.',
  'teamReport.period':
    'Выплаты начинаются {start}, если для человека не указана другая дата; последний месяц бюджетного года: {end}.',
  'teamReport.scenario': 'Сценарий {name}',
  'teamReport.rules':
    'Прибавка {raise}; порог — {floor} новой середины; {capped, select, none {без потолка} always {потолок {cap}, даже если оклад останется ниже нового минимума} other {потолок {cap}, но оклад не ниже нового минимума}}; взносы и налоги {burden}; {variable, select, share {доля} other {сумма}} переменной части прежняя.',
  'teamReport.column.currency': 'Валюта',
  'teamReport.column.people': 'Повышений',
  'teamReport.column.annual': 'Полный год, только зарплата',
  'teamReport.column.loaded': 'Со взносами и налогами',
  'teamReport.column.thisYear': 'До конца бюджетного года, со взносами и налогами',
  'teamReport.gap': 'Расчёт разрыва в зарплатах',
  'teamReport.gapMinimum':
    'Показатели статьи 9 директивы ЕС 2023/970 в пересчёте на полную ставку. Это не отчёт по этой статье: тот строится на фактических выплатах. В печати показатель дан, только если за ним не меньше {minimum, number} женщин и {minimum, number} мужчин и никто из них не выделяется; суммы округлены до 1000, меньше 10 000 — до 100. Две версии, которые отличаются одним человеком, всё же могут выдать его зарплату: показывайте одну.',
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
  'teamReport.gap.receiving': 'Доля получающих переменную часть',
  'teamReport.gap.payOf': '{mean}, медиана {median} ({n, number})',
  'teamReport.gap.refused':
    '{reason, select, variable {переменной части ни у кого нет} other {не показано: мало людей или кто-то выделяется}}',
  'teamReport.checklists.posting': 'Что закон требует указать в вакансии',
  'teamReport.checklists.worksheet': 'Что закон требует при разрыве в зарплатах',
  'teamReport.pictured':
    'На диаграммах людей: {shown, number} из {all, number}. У остальных нет диапазона или другая валюта, либо они работают там, где людей меньше.{places, plural, =0 {} one { Без диаграммы # место: {left}.} few { Без диаграммы # места: {left}.} other { Без диаграммы # мест: {left}.}}',
} as const satisfies Record<keyof typeof enTeamCharts, string>;
