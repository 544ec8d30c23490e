import type { enPayTools } from '../en/pay-tools.ts';

/** Инструменты об оплате: зарплаты по городам, сравнение городов, место собственной оплаты. */
export const ruPayTools = {
  'salaries.measure': 'Показатель',
  'salaries.measure.estimate': 'Зарплата на {_rung_prepositional}, наш расчёт',
  'salaries.measure.real': 'То же с учётом цен',
  'salaries.measure.official': 'Зарплата в профессии, официальная статистика',
  'salaries.measure.jobs': 'Число рабочих мест',
  'salaries.measure.quotient': 'Концентрация рабочих мест (страна = 1)',
  'salaries.measure.own': 'Сколько здесь получают',
  'salaries.rung': '{_Rung}',
  'salaries.occupation': 'Профессия в официальной статистике',
  'salaries.search': 'Город{_regions, select, none {} other { или {_region}}}',
  'salaries.state': '{_Region}',
  'salaries.stateOrRegion':
    '{_regions, select, state {Штат или регион} other {{_Region} или группа}}',
  'salaries.regions': 'Регионы',
  'salaries.states': '{_Region_plural}',
  'salaries.state.all': 'Все {_region_plural}',
  'salaries.jobs': 'Рабочих мест в профессии',
  'salaries.jobs.any': 'Любое число',
  'salaries.jobs.least': '{jobs, number} и больше',
  'salaries.picture': 'Вид',
  'salaries.picture.ranges': 'Диапазоны',
  'salaries.picture.map': 'Карта',
  'salaries.picture.table': 'Таблица',
  'salaries.controls': 'Что показать',
  'salaries.clear': 'Сбросить фильтры',
  'salaries.all': 'Показать все {count, number}',
  'salaries.fewer': 'Показать первые {count, number}',
  'salaries.none':
    'Ничего не нашлось. Поищите другой город, уменьшите число рабочих мест или сбросьте фильтры.',
  'salaries.rows':
    '{count, plural, =0 {} other {{within, select, none {} other {{within}: }}}}{count, plural, =0 {Ничего не нашлось.} one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}}{cut, select, yes {, показаны первые {shown, number}} other {}}{count, plural, =0 {} other {{order, select, none {} down {; сортировка: {column}, по убыванию} up {; сортировка: {column}, по возрастанию} fromZ {; по названию, от Я до А} other {; по названию, от А до Я}}.}}',
  'salaries.finding.estimate':
    '{share, select, all {{partial, select, yes {Во всех {count, plural, one {# {_area_prepositional}} other {# {_area_prepositionalPlural}}}, где есть расчёт,} other {По нашему расчёту, во всех {count, plural, one {# {_area_prepositional}} other {# {_area_prepositionalPlural}}}}} медианный оклад {roleGenitivePlural} выше} none {{partial, select, yes {Ни в {_area_gender, select, masculine {одном} other {одной}} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}, где есть расчёт,} other {По нашему расчёту, ни в {_area_gender, select, masculine {одном} other {одной}} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}}} медианный оклад {roleGenitivePlural} не выше} other {{partial, select, yes {В {above} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}, где есть расчёт,} other {По нашему расчёту, в {above} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}}} медианный оклад {roleGenitivePlural} выше}}, чем в целом по {nation}',
  'salaries.finding.real':
    'По нашему расчёту с учётом цен, {share, select, all {во всех {count, plural, one {# {_area_prepositional}} other {# {_area_prepositionalPlural}}}{partial, select, yes {, где есть расчёт и уровень цен,} other {}} медианный оклад {roleGenitivePlural} выше} none {ни в {_area_gender, select, masculine {одном} other {одной}} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}{partial, select, yes {, где есть расчёт и уровень цен,} other {}} медианный оклад {roleGenitivePlural} не выше} other {в {above} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}{partial, select, yes {, где есть расчёт и уровень цен,} other {}} медианный оклад {roleGenitivePlural} выше}}, чем в целом по {nation}',
  'salaries.finding.official':
    '«{occupation}»: {share, select, all {во всех {count, plural, one {# {_area_prepositional}} other {# {_area_prepositionalPlural}}}{partial, select, yes {, где есть данные,} other {}} зарплаты выше} none {ни в {_area_gender, select, masculine {одном} other {одной}} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}{partial, select, yes {, где есть данные,} other {}} зарплаты не выше} other {в {above} из {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}{partial, select, yes {, где есть данные,} other {}} зарплаты выше}} медианы по {nation}',
  'salaries.finding.one.estimate':
    '{place}: по нашему расчёту, медианный оклад {roleGenitivePlural} — {figure}, {way, select, above {на {percent} выше, чем в целом по {nation}} below {на {percent} ниже, чем в целом по {nation}} other {как в целом по {nation}}}{partial, select, yes {; для остальных {_area_genitivePlural} в списке расчёта нет} other {}}',
  'salaries.finding.one.real':
    '{place}: по нашему расчёту с учётом цен, медианный оклад {roleGenitivePlural} — {figure}, {way, select, above {на {percent} выше, чем в целом по {nation}} below {на {percent} ниже, чем в целом по {nation}} other {как в целом по {nation}}}{partial, select, yes {; для остальных {_area_genitivePlural} в списке нет расчёта или уровня цен} other {}}',
  'salaries.finding.one.official':
    '{place}, «{occupation}»: медианная зарплата {figure}, {way, select, above {на {percent} выше, чем в целом по {nation}} below {на {percent} ниже, чем в целом по {nation}} other {как в целом по {nation}}}{partial, select, yes {; для остальных {_area_genitivePlural} в списке зарплата не опубликована} other {}}',
  'salaries.finding.one.jobs':
    '{place}, «{occupation}»: {figure, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}}{partial, select, yes {; для остальных {_area_genitivePlural} в списке число не опубликовано} other {}}',
  'salaries.finding.one.quotient':
    '{place}, «{occupation}»: концентрация рабочих мест — {figure} (страна = 1){partial, select, yes {; для остальных {_area_genitivePlural} в списке она не опубликована} other {}}',
  'salaries.finding.one.missing': '{place}: {reason}',
  'salaries.finding.jobs':
    '«{occupation}»: {partial, select, yes {среди {_area_genitivePlural} с опубликованным числом впереди всех} other {впереди всех по числу рабочих мест}} — {place}, {figure}',
  'salaries.finding.quotient':
    '«{occupation}»: {partial, select, yes {самая высокая концентрация рабочих мест среди {_area_genitivePlural}, где она опубликована,} other {самая высокая концентрация рабочих мест}} — {place}, {figure} (страна = 1)',
  'salaries.finding.tie.jobs':
    '«{occupation}»: одинаковое наибольшее число рабочих мест, {figure}, {count, plural, one {в # {_area_prepositional}} other {в # {_area_prepositionalPlural}}}',
  'salaries.finding.tie.quotient':
    '«{occupation}»: одинаковая наибольшая концентрация рабочих мест, {figure} (страна = 1), {count, plural, one {в # {_area_prepositional}} other {в # {_area_prepositionalPlural}}}',
  'salaries.finding.unknown': '«{occupation}»: число рабочих мест здесь не опубликовано',
  'salaries.finding.unpaid':
    'Ни для {_area_gender, select, masculine {одного} other {одной}} из этих {_area_genitivePlural} нет данных о зарплатах',
  'salaries.finding.none': 'Ничего не нашлось',
  'salaries.measured.estimate':
    'Оклад, {currencyName} в год, {month}: 10-й и 90-й процентили, квартили и медиана.',
  'salaries.measured.real':
    'Оклад в средних ценах по {nation}, {currencyName} в год, {month}: 10-й и 90-й процентили, квартили и медиана.',
  'salaries.measured.official':
    '«{occupation}» ({code}): {basis}, {currencyName} в год, {month}. 10-й и 90-й процентили, квартили и медиана.',
  'salaries.mapped.estimate':
    'Наш расчёт медианного оклада к медиане по {nation}, {month}. Площадь круга — число рабочих мест в опорной профессии («{occupation}», {code}).',
  'salaries.mapped.real':
    'Наш расчёт медианного оклада с учётом цен к медиане по {nation}, {month}. Площадь круга — число рабочих мест в опорной профессии («{occupation}», {code}).',
  'salaries.mapped.official':
    'Медианная зарплата в профессии «{occupation}» ({code}) к медиане по {nation}, {month}. Площадь круга — число рабочих мест.',
  'salaries.mapped.jobs':
    'Рабочие места в профессии «{occupation}» ({code}), {month}: площадь круга — их число, цвет — отношение их доли к доле по {nation}.',
  'salaries.alternative': '{finding}. {rows} Первые: {places}.',
  'salaries.alternativePlace': '{place}, {figure}',
  'salaries.reason.no-prices': 'уровень цен не опубликован',
  'salaries.reason.no-wage': 'зарплата не опубликована',
  'salaries.gap.quartiles':
    'Ответов мало для 10-го и 90-го процентилей ({rolePlural}, {n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}), поэтому показаны только квартили.',
  'salaries.gap.wage-far-below-answers':
    'Расчёта нет: {places}{rest, plural, =0 {} other { и ещё #}}. Зарплаты там намного ниже, чем в местах, откуда приходили ответы.',
  'salaries.gap.reference-wage-not-published':
    'Расчёта нет: {places}{rest, plural, =0 {} other { и ещё #}}. Там не опубликована зарплата в опорной профессии.',
  'salaries.gap.no-wage':
    'Зарплата не опубликована для {count, plural, one {# {_area_genitive}} other {# {_area_genitivePlural}}}: {places}{rest, plural, =0 {} other { и ещё #}}.',
  'salaries.gap.no-prices':
    'Уровень цен не опубликован: {places}{rest, plural, =0 {} other { и ещё #}}. Зарплату с учётом цен там посчитать нельзя.',
  'salaries.head.jobs': 'рабочих мест',
  'salaries.head.quotient': 'концентрация',
  'salaries.column.realMedian': 'Медиана с учётом цен',
  'salaries.column.wages': 'зарплаты в этой профессии, к {nation}',
  'salaries.column.real': 'С учётом цен, к {nation}',
  'salaries.column.quotient': 'Концентрация рабочих мест (страна = 1)',
  'salaries.column.p10': '10-й процентиль',
  'salaries.column.p25': '25-й процентиль',
  'salaries.column.p75': '75-й процентиль',
  'salaries.column.p90': '90-й процентиль',
  'salaries.jobsChosen': 'рабочих мест от {jobs, number}',
  'salaries.searched': '«{text}»',
  'salaries.unfold': 'Фильтры и вид',
  'salaries.fold': 'Скрыть фильтры',
  'salaries.table': '{_Area_plural}: {measure}',
  'salaries.map.real':
    'зарплата на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} с учётом цен, к {nation}',
  'salaries.map.jobs': 'концентрация рабочих мест, к {nation}',
  'salaries.map.hint':
    'Наведите указатель на круг. С клавиатуры: выберите название и нажимайте стрелки.',
  'salaries.map.place':
    '{median, select, none {{reason}} other {{median}{against, select, none {} other {, {against} к {nation}}}}}{jobs, select, none {} other {; рабочих мест: {jobs}}}{quotient, select, none {} other {; концентрация {quotient} (страна = 1)}}',
  'salaries.list':
    'Все {_area_plural}{_regions, select, none {} other { по {_region_dativePlural}}}',
  'salaries.listText':
    'У {_area_gender, select, masculine {каждого} other {каждой}} есть страница: зарплаты по {_rung_dativePlural}, официальная статистика и цены — там, где данные есть.',
  'salaries.noScript':
    'Чтобы выбирать, сортировать и смотреть карту, нужен JavaScript. Показаны первые {count}; все {_area_plural} перечислены',
  'salaries.noScript.link': '{_regions, select, none {здесь} other {по {_region_dativePlural}}}',
  'salaries.explore': 'Все {_area_plural}: сортировка и фильтры',

  'comparison.headline':
    '{kind, select, same {По нашему расчёту, зарплата {inMost} одинаковая} sameOfKnown {Там, где есть расчёт, зарплата одинаковая: {inMost}} ofKnown {Среди городов, где есть расчёт, самая высокая зарплата — {inMost}} other {По нашему расчёту, среди этих городов самая высокая зарплата — {inMost}}}{after, select, none {; уровень цен неизвестен} only {; уровень цен известен только {inAfter}} same {, и цены этого не меняют} level {; с учётом цен разницы нет} levelOfKnown {; там, где цены известны, с их учётом разницы нет} ofKnown {; среди городов, где известны цены, с их учётом она выше всего {inAfter}} other {; с учётом цен она выше всего {inAfter}}}',
  'comparison.headline.one':
    'По нашему расчёту, медианный оклад {roleGenitivePlural} {inPlace} — {median}, {way, select, above {на {percent} больше, чем в целом по {nation}} below {на {percent} меньше, чем в целом по {nation}} other {как в целом по {nation}}}{after, select, unknown {; уровень цен неизвестен} above {; с учётом цен на {afterPercent} больше} below {; с учётом цен на {afterPercent} меньше} other {; с учётом цен разницы нет}}',
  'comparison.headline.only':
    'Расчёт есть только {inPlace}: медианный оклад {roleGenitivePlural} — {median}, {way, select, above {на {percent} больше, чем в целом по {nation}} below {на {percent} меньше, чем в целом по {nation}} other {как в целом по {nation}}}{after, select, unknown {; уровень цен неизвестен} above {; с учётом цен на {afterPercent} больше} below {; с учётом цен на {afterPercent} меньше} other {; с учётом цен разницы нет}}',
  'comparison.headline.none':
    '{count, plural, =0 {Сравнивать нечего: расчётов нет} other {Расчёта нет {inPlaces}}}',
  'comparison.across':
    'У {lowerGenitivePlural} {inBest} медиана выше, чем у {upperGenitivePlural} {inWorst}.',
  'comparison.withoutPrices': 'Уровень цен {places} не публикуют.',
  'comparison.withoutEstimate': 'Расчёта нет {places}.',
  'comparison.subtitle':
    'Оклад, {currencyName} в год, {month}: 10-й и 90-й процентили, квартили и медиана.{rungs, plural, =1 {} other { В расчёте разница между {_rung_instrumentalPlural} в процентах одинакова по всей стране, от города зависит только сумма.}}',
  'comparison.row':
    '{place}, {rung}: медиана {median}, половина получает {half}{isNation, select, yes {} other {, {against} к {nation}, с учётом цен {afterPrices}}}{thin, select, no {} other {, {thin}}}',
  'comparison.rowMissing': '{place}, {rung}: {reason}',
  'comparison.alternative': '{headline}. {rows}.',
  'placeLenses.wages': 'уровень зарплат',

  'placeLenses.prices': 'уровень цен',
  'placeLenses.headline': '{wages}; {prices}',
  'placeLenses.both':
    'Среди этих городов самые высокие зарплаты в профессии «{occupation}» и самые высокие цены — {inPlaces}',
  'placeLenses.wagesFinding':
    '{kind, select, none {Зарплата в профессии «{occupation}» здесь не опубликована} alone {Зарплаты в профессии «{occupation}» {inPlaces} {way, select, above {на {percent} выше, чем в целом по {nation}} below {на {percent} ниже, чем в целом по {nation}} other {такие же, как в целом по {nation}}}} only {Зарплата опубликована только {inPlaces}: {way, select, above {на {percent} выше, чем в целом по {nation}} below {на {percent} ниже, чем в целом по {nation}} other {как в целом по {nation}}}} same {Зарплаты в этих городах одинаковые} sameOfKnown {Там, где зарплата опубликована, она одинаковая} ofKnown {Среди городов, где зарплата опубликована, самая высокая она {inPlaces}} other {Среди этих городов самые высокие зарплаты в профессии «{occupation}» — {inPlaces}}}',
  'placeLenses.pricesFinding':
    '{kind, select, none {уровень цен неизвестен} alone {цены {way, select, above {на {percent} выше средних по {nation}} below {на {percent} ниже средних по {nation}} other {как в среднем по {nation}}}} only {уровень цен известен только {inPlaces}: {way, select, above {на {percent} выше, чем в целом по {nation}} below {на {percent} ниже, чем в целом по {nation}} other {как в целом по {nation}}}} same {цены одинаковые} sameOfKnown {там, где цены известны, они одинаковые} ofKnown {среди городов с известным уровнем цен самые высокие цены — {inPlaces}} other {самые высокие цены — {inPlaces}}}',
  'placeLenses.row': '{place}: уровень зарплат {wages}, уровень цен {prices} к {nation}',

  'compare.choice': 'Что сравнить',
  'compare.places': 'Города',
  'compare.add': 'Добавить город',
  'compare.addHint':
    'Город{_regions, select, none {} other {, {_region}}} или привычное сокращение.',
  'compare.full': 'Можно сравнить не больше {most} городов. Уберите один, чтобы добавить другой.',
  'compare.unknown':
    'В адресе {count, plural, =1 {назван город, которого здесь нет} other {названы города, которых здесь нет}}: {names}. {kept, plural, =0 {Показан начальный вид} one {Оставлен # город} few {Оставлены # города} many {Оставлено # городов} other {Оставлено # города}}.',
  'compare.tooMany': 'В адресе больше {most} городов. Показаны первые {most}.',
  'compare.remove': 'Убрать: {place}',
  'compare.rung': '{_Rung}',
  'compare.second': '{_rung_gender, select, masculine {Второй} other {Вторая}} {_rung}',
  'compare.noSecond': 'нет',
  'compare.steps': 'Между строками переходите стрелками.',
  'compare.evidence.estimated':
    'города (зарплата на {_rung_prepositional} по стране с поправкой на местный уровень зарплат)',
  'compare.evidence.published': 'зарплаты в профессии «{occupation}», цены',
  'compare.method': 'Как это посчитано',
  'compare.table': 'Таблица',
  'compare.title': '{places}: {roles}',
  'compare.unfold': 'Выбрать города и {_rung_plural}',
  'compare.fold': 'Готово',
  'compare.side': 'Сравнение показателей',
  'compare.sideNote':
    'Уровень зарплат: медиана в профессии «{occupation}», {wages}{_incentives, select, no {} other {, с комиссионными}}.{_prices, select, no {} other { Уровень цен: все товары и услуги, {prices}.}} Места считаются среди всех {_area_genitivePlural}, для которых показатель известен.',
  'compare.fact': 'Показатель',
  'compare.row.real': 'медиана в средних ценах по {nation}',
  'compare.row.step': 'Шаг до {upperGenitive}, в год',
  'compare.row.wagesRank': 'место по уровню зарплат',
  'compare.row.pricesRank': 'место по уровню цен, начиная с самого высокого',
  'compare.row.jobs': 'Рабочие места, «{occupation}»',
  'compare.row.jobsRank': 'место по числу рабочих мест',
  'compare.row.quotient': 'концентрация рабочих мест (страна = 1)',
  'compare.rank': '{rank}-⁠е из {count}',
  'compare.notPrinted': 'не опубликовано',
  'compare.lenses': 'Уровень зарплат и уровень цен',
  'compare.move': 'Если переехать',
  'compare.moveNote':
    'Для {roleGenitivePlural} с медианным окладом: сколько нужно получать в новом городе, чтобы купить то же, что на прежний оклад в прежнем ({prices}). Учтены только цены: налоги и привычки у каждого свои.',
  'compare.move.way': '{from} → {to}',
  'compare.move.from': 'Откуда',
  'compare.move.to': 'Куда: {place}',
  'compare.move.sentence':
    '{way}: чтобы покупать столько же, сколько на {pay}, нужно около {needed}.{known, select, yes { Медиана {roleGenitivePlural} там — {paid}.} other { Расчёта зарплаты там нет.}}',
  'compare.move.paid':
    'там платят {paid}{kind, select, more {, на {difference} больше} less {, на {difference} меньше} other {, столько же}}',
  'compare.move.noPaid': 'расчёта зарплаты там нет',
  'compare.move.noPay': 'расчёта зарплаты нет: {place}',
  'compare.move.noPrices': 'уровень цен неизвестен: {places}',
  'compare.move.alone': 'Добавьте второй город, чтобы узнать, какой оклад нужен при переезде.',
  'compare.cities':
    '{count, plural, =1 {{_area_gender, select, masculine {Один} other {Одна}} {_area}, у {_area_gender, select, masculine {него} other {неё}} своя страница} one {Всего # {_area}, у {_area_gender, select, masculine {каждого} other {каждой}} своя страница} few {Все # {_area_genitive}, у {_area_gender, select, masculine {каждого} other {каждой}} своя страница} many {Все # {_area_genitivePlural}, у {_area_gender, select, masculine {каждого} other {каждой}} своя страница} other {Все # {_area_genitive}, у {_area_gender, select, masculine {каждого} other {каждой}} своя страница}}',
  'compare.noScript':
    'Это сравнение открывается по умолчанию. Чтобы выбрать другие города, нужен JavaScript, а он выключен. У {_area_gender, select, masculine {каждого} other {каждой}} {_area_genitive} есть своя страница:',
  'compare.noScript.link': 'все {_area_plural}',

  'placeField.part': '{name} — {_area} {place}',
  'placeField.none': 'Ничего не нашлось.',
  'placeField.closest': 'Похоже:',
  'placeField.all':
    'Все {_area_plural}{_regions, select, none {} other { по {_region_dativePlural}}}',
  'placeField.count':
    '{count, plural, one {# город} few {# города} many {# городов} other {# города}}',

  'standing.title': 'Сравните свою зарплату',
  'standing.link': 'Сравнить свою зарплату',
  'standing.lead':
    'Сравните свой оклад с нашим расчётом для {_rung_genitive}{_official, select, no {} other { и со статистикой зарплат в родственных профессиях}}. Сумма остаётся на этой странице: она не сохраняется, не попадает в адрес и никуда не отправляется.',
  'standing.noScript':
    'Место вашего оклада на шкале вычисляет браузер; для этого нужен JavaScript, а он выключен.',
  'standing.pay': 'Ваш оклад за год',
  'standing.payHint':
    'Сумма за год, {currencyName}. Записать можно как угодно, например {examples}.',
  'standing.rung': '{_rung_gender, select, masculine {Ваш} other {Ваша}} {_rung}',
  'standing.place': 'Где вы работаете',
  'standing.show': 'Показать место на шкале',
  'standing.read': 'Сумма прочитана как {pay} {currencyName} в год.',
  'standing.readAside':
    'Сумма прочитана как {pay} {currencyName} в год, а не {aside}: такой {size, select, small {маленькой} other {большой}} годовой зарплаты не бывает.',
  'standing.fault.empty': 'Введите оклад за год, например {example}.',
  'standing.fault.not-a-number': 'Это не сумма. Запишите её цифрами, например {example}.',
  'standing.fault.too-long': 'Это длиннее любой суммы. Запишите её цифрами, например {example}.',
  'standing.fault.exponent': 'Запишите сумму полностью, без e: {example}.',
  'standing.fault.separators':
    'Точки, запятые и пробелы не складываются в число. Запишите его без них, например {plain}.',
  'standing.fault.two-currencies':
    'Здесь две валюты. Запишите одним числом, сколько это {currencyName}.',
  'standing.fault.too-large': 'Слишком много цифр. Запишите сумму так: {example}.',
  'standing.fault.zero': 'С нулём сравнивать нечего. Введите сумму больше нуля.',
  'standing.fault.negative': 'Оклад не бывает меньше нуля. Нет ли лишнего минуса?',
  'standing.fault.too-low':
    '{amount} — это меньше {limit} в год. Может быть, это за час или за месяц? Введите оклад за год.',
  'standing.fault.too-high':
    '{amount} — это больше {limit} в год. Нет ли лишней цифры? Введите оклад за год.',
  'standing.fault.unclear': 'Это может быть {grouped} или {decimal}. Запишите без точки и запятой.',
  'standing.fault.other-currency':
    'Сумма не в той валюте ({code}), что показатели здесь. Сначала пересчитайте, сколько это {currencyName}: курсов валют на этом сайте нет.',
  'standing.rank':
    '{kind, select, between {{percentile}–{to}-й} about {около {percentile}-го} below {ниже {percentile}-го} other {выше {percentile}-го}}',
  'standing.headline':
    '{amount} — {kind, select, between {между {percentile}-м и {to}-м процентилями} about {около {percentile}-го процентиля} below {ниже {percentile}-го процентиля} other {выше {percentile}-го процентиля}} {evidence, select, estimated {нашего расчёта } other {}}для {roleGenitivePlural} {inPlace}',
  'standing.headline.none':
    'Расчёта для {roleGenitivePlural} {inPlace} нет; {amount} можно сравнить только с официальной статистикой',
  'standing.subtitle':
    'Ваш процентиль, {currencyName} в год, {month}. {_official, select, no {Для {_rung_genitive} это оклад.} other {{_incentives, select, no {В официальной статистике профессии не делятся на уровни. Строки между собой не усредняются.} other {Для {_rung_genitive} это оклад; статистика включает комиссионные и не делится на {_rung_plural}: с первой строкой сравнивайте оклад, с остальными — оклад с комиссионными. Строки между собой не усредняются.}}}}',
  'standing.you':
    '{side, select, left {← } other {}}вы, {amount}{side, select, right { →} other {}}',
  'standing.head': 'процентиль',
  'standing.row': '{name} ({note}): {rank}',
  'standing.note':
    '{basis}, {evidence, select, published {статистика} observed {опрос с поправками} estimated {наш расчёт} other {со слов источника}}',
  'standing.noteAnswers':
    '{basis}, {evidence, select, estimated {наш расчёт} other {опрос с поправками}}: {n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}{evidence, select, estimated { по стране} other {}}',
  'standing.noteJobs':
    '{basis}, статистика: {jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'standing.notPrinted': 'зарплата здесь не опубликована',
  'standing.noEstimate.reference-wage-not-published':
    'Зарплату в опорной профессии для этого места не публикуют, поэтому рассчитать зарплату на {_rung_prepositional} здесь нельзя.',
  'standing.noEstimate.wage-far-below-answers':
    'Зарплаты здесь намного ниже, чем в местах, откуда приходили ответы, поэтому расчёта нет.',
  'standing.outer':
    'За крайними известными процентилями мы говорим только «выше» или «ниже» и ничего не додумываем.',
  'standing.method': 'Как считается место',
  'standing.table': 'Таблица',
  'standing.column.subject': '{_Rung} или профессия',
  'standing.column.what': 'Что это',
  'standing.column.rank': 'Ваш процентиль',
} as const satisfies Record<keyof typeof enPayTools, string>;
