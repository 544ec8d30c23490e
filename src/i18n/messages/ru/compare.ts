import type { enCompare } from '../en/compare.ts';

/** Предложения сравнения городов: рисунки и страница вокруг них. */
export const ruCompare = {
  'comparison.headline':
    '{spread, select, none {Платят одинаково {inMost}} other {Больше всего платят {inMost}}}{after, select, same {, и цены этого не меняют} unknown {; уровень цен здесь неизвестен} level {; с учётом цен разницы нет} partial {; с учётом цен, где они известны,{spread, select, none { больше всего} other {}} — {inAfter}} other {, а с учётом цен{spread, select, none { больше всего} other {}} — {inAfter}}}',
  'comparison.headline.one': '{rolePluralStart} {inPlace}: медиана {median}',
  'comparison.headline.none': 'Сравнивать нечего: оценок нет',
  'comparison.across': '{lowerPluralStart} {inBest} получают больше, чем {upperPlural} {inWorst}.',
  'comparison.withoutPrices': 'Уровень цен {places} не публикуют.',
  'comparison.subtitle':
    'Оклад, {currencyName} в год, {month}: крайние десятые, квартили и медиана.{rungs, plural, =1 {} other { Шаг между ступенями в процентах общий для страны; от города зависит только его сумма.}}',
  'comparison.row':
    '{place}, {rung}: медиана {median}, половина получает {half}{isNation, select, yes {} other {, {against} к {nation}, с учётом цен {afterPrices}}}{thin, select, no {} other {, {thin}}}',
  'comparison.rowMissing': '{place}, {rung}: {reason}',
  'comparison.alternative': '{headline}. {rows}.',

  'placeLenses.pay': 'оплата',
  'placeLenses.prices': 'цены',
  'placeLenses.headline':
    '{pay, select, none {Официальной оплаты здесь нет} all {{prices, select, same {Платят в этих городах одинаково, и цены одинаковы} other {Платят в этих городах одинаково}}} other {{prices, select, same {Больше всего платят {inPaid}, и цены там же самые высокие} other {Больше всего платят {inPaid}}}}}{prices, select, none {; уровень цен неизвестен} same {} all {; цены одинаковы} other {; самые высокие цены — {inDear}}}',
  'placeLenses.row': '{place}: оплата {pay}, цены {prices} к {nation}',

  'compare.choice': 'Что сравнить',
  'compare.places': 'Города',
  'compare.add': 'Добавить город',
  'compare.addHint': 'Введите начало названия города или штата.',
  'compare.full': 'Больше {most} городов не сравнить. Уберите один, чтобы добавить другой.',
  'compare.remove': 'Убрать: {place}',
  'compare.noMatch': 'Так не начинается ни одно название.',
  'compare.matches':
    '{count, plural, one {# город} few {# города} many {# городов} other {# города}}',
  'compare.rung': 'Ступень',
  'compare.second': 'Вторая ступень',
  'compare.noSecond': 'нет',
  'compare.steps': 'Стрелки ведут от строки к строке.',
  'compare.evidence.estimated': 'города, по оплате ступени в стране и официальной оплате',
  'compare.evidence.observed': '{nation}',
  'compare.evidence.published': 'оплата в профессии «{occupation}», цены',
  'compare.method': 'Как это посчитано',
  'compare.table': 'Таблица',
  'compare.title': '{places}: {roles}',
  'compare.side': 'Рядом',
  'compare.sideNote':
    'Оплата: медиана в профессии «{occupation}», {wages}, с комиссионными. Цены: все товары и услуги, {prices}. Место по показателю — среди всех агломераций, для которых он известен.',
  'compare.fact': 'Показатель',
  'compare.row.real': 'сколько это в средних ценах по {nation}',
  'compare.row.step': 'Шаг до ступени «{upperTitle}», в год',
  'compare.row.wages': 'Оплата к {nation}, «{occupation}»',
  'compare.row.wagesRank': 'место по оплате',
  'compare.row.prices': 'Цены к {nation}',
  'compare.row.pricesRank': 'место по ценам, начиная с самых высоких',
  'compare.row.jobs': 'Рабочие места, «{occupation}»',
  'compare.row.jobsRank': 'место по числу рабочих мест',
  'compare.row.quotient': 'доля рабочих мест, {nation} = 1',
  'compare.rank': '{rank}-⁠е из {count}',
  'compare.notPrinted': 'не опубликовано',
  'compare.lenses': 'Два взгляда',
  'compare.move': 'Если переехать',
  'compare.moveNote':
    'Для {roleGenitivePlural} с медианной оплатой: оклад, на который в новом городе можно купить то же, что на прежний оклад в прежнем городе ({prices}). Учтены только цены: налоги и привычки у каждого свои.',
  'compare.move.way': '{from} → {to}',
  'compare.move.from': 'Откуда',
  'compare.move.to': 'Куда: {place}',
  'compare.move.sentence':
    '{way}: {pay} по покупательной способности — это около {needed}.{known, select, yes { {rolePluralStart} там получают {paid}.} other { Оценки оплаты там нет.}}',
  'compare.move.paid':
    'там платят {paid}{kind, select, more {, на {difference} больше} less {, на {difference} меньше} other {, ровно столько}}',
  'compare.move.noPaid': 'оценки оплаты там нет',
  'compare.move.noPay': 'оценки оплаты нет: {place}',
  'compare.move.noPrices': 'уровень цен неизвестен: {places}',
  'compare.move.alone': 'Добавьте второй город, чтобы увидеть, какого оклада требует переезд.',
  'compare.cities':
    '{count, plural, =1 {Одна агломерация, у неё своя страница} one {Всего # агломерация, у каждой своя страница} few {Все # агломерации, у каждой своя страница} many {Все # агломераций, у каждой своя страница} other {Все # агломерации, у каждой своя страница}}',
  'compare.noScript':
    'Это сравнение, с которого начинается страница. Чтобы выбрать другие города, нужен JavaScript, а здесь он выключен. У каждой агломерации есть своя страница:',
  'compare.noScript.link': 'все агломерации',
} as const satisfies Record<keyof typeof enCompare, string>;
