import type { enCharts } from '../en/charts.ts';

/** Диаграммы опубликованных показателей: заголовки, примечания, таблицы. */
export const ruCharts = {
  'ladder.headline.none': 'Зарплаты по {_rung_dativePlural}',
  'ladder.headline.untold':
    '{_answers, select, public {Ответов {roleGenitivePlural} слишком мало, чтобы назвать зарплату} other {Данных опроса о зарплате {roleGenitivePlural} нет}}',
  'ladder.headline.up':
    'Медианный оклад {nextGenitive} примерно на {difference} больше, чем у {lowerGenitive}',
  'ladder.headline.place':
    'По расчёту медиана у {nextGenitive} {inPlace} на {difference} выше, чем у {lowerGenitive}',
  'ladder.headline.steps':
    'На {all, select, yes {{count, plural, one {} other {{_rung_gender, select, masculine {каждом} other {каждой}} }}} other {}}{_rung_gender, select, masculine {следующем} other {следующей}} {_rung_prepositional} медианный оклад больше примерно на {same, select, yes {{from}} other {{from} — {to}}}{all, select, yes {} other { (по {count, plural, =1 {одной паре} =2 {двум парам} =3 {трём парам} =4 {четырём парам} one {# паре} other {# парам}} {_rung_genitivePlural})}}{certain, select, yes {} other {{count, plural, one {, но это не доказано} other {, но доказано это не везде}}}}',
  'ladder.stepPart':
    '{fraction, select, tenth {десятую часть} fifth {пятую часть} quarter {четверть} third {треть} half {половину} twoThirds {две трети} other {три четверти}}',
  'ladder.subtitle':
    'Оклад по {_rung_dativePlural}, {currencyName} в год, {month}, и шаг от медианы до медианы.',
  'ladder.subtitle.place':
    'Оклад, {currencyName} в год, {month}. В расчёте шаг в процентах везде один.',
  'ladder.evidence.observed':
    '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} в {_answers, select, public {открытых опросах} other {опросе}}',
  'ladder.evidence.estimated':
    'зарплата на {_rung_prepositional} по стране с поправкой на местный уровень зарплат',
  'ladder.answers': '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'ladder.alternative':
    '{headline}. От {_rung_gender, select, masculine {нижнего} other {нижней}} {_rung_genitive} к {_rung_gender, select, masculine {верхнему} other {верхней}}: {rungs}.',
  'ladder.alternativeRung': '{rung}, медиана {median}',
  'ladder.alternativeUntold':
    '{_answers, select, public {Слишком мало ответов} other {Данных опроса нет}}: {rungs}.',
  'ladder.severalSteps': '{step} за {steps, plural, one {# шаг} few {# шага} other {# шагов}}',
  'ladder.notShown': '{_answers, select, public {слишком мало ответов} other {нет данных опроса}}',
  'ladder.notShownTrack':
    '{track}: {_answers, select, public {мало ответов} other {нет данных опроса}}',

  'areas.zero': 'медиана по {nation}',
  'areas.fewJobs': 'Показаны только {_area_plural}, где рабочих мест не меньше {fewest}.',
  'areas.unknownJobs': 'Пунктирный контур: число рабочих мест не опубликовано ({places}).',
  'areas.enlarged': 'Самые маленькие круги увеличены, иначе их не было бы видно.',
  'areas.below': 'пустые: ниже',
  'areas.above': '{hatched, select, yes {заштрихованные} other {закрашенные}}: выше',
  'areas.circle':
    '{name}: {percent, select, none {зарплата не опубликована} other {{percent} к медиане по {nation}}}{jobs, select, none {} other {, {jobs}}}',
  'payRange.headline':
    '{kind, select, one {По нашему расчёту, медианный оклад {roleGenitivePlural} {inLow} — {low}} same {По нашему расчёту, медианный оклад {roleGenitivePlural} {count, plural, one {во всех # {_area_prepositional}} other {во всех # {_area_prepositionalPlural}}} — {low}} other {По нашему расчёту, медианный оклад {roleGenitivePlural} в {count, plural, one {# {_area_prepositional}} other {# {_area_prepositionalPlural}}} с наибольшим числом рабочих мест — от {low} {inLow} до {high} {inHigh}}}',
  'swarm.headline':
    'Медианная зарплата в профессии «{occupation}» {above, plural, =0 {не } other {}}выше, чем по {nation}, {few, select, yes {только } other {}}{above, plural, =0 {ни в {_area_gender, select, masculine {одном} other {одной}} {_area_prepositional}} one {в # {_area_prepositional}} other {в # {_area_prepositionalPlural}}} из {total}',
  'swarm.headlineLargest':
    'Медианная зарплата в профессии «{occupation}» выше, чем по {nation}, {few, select, yes {только } other {}}{above, plural, one {в # {_area_prepositional}} other {в # {_area_prepositionalPlural}}} из {total}, {contrast, select, yes {но в} other {в том числе в}} {largestAbove} из {largest}, где таких рабочих мест больше всего',
  'swarm.headlineNone':
    'Зарплата не опубликована ни для {_area_gender, select, masculine {одного} other {одной}} {_area_genitive}',
  'swarm.subtitle':
    'Медиана в опорной профессии («{occupation}», {code}; {basis}) к медиане по {nation}, {month}. Площадь круга — число рабочих мест.',
  'swarm.farBelow':
    '{count, plural, one {# {_area}, где зарплаты на {percent} ниже медианы по {nation}, не {_area_gender, select, masculine {поместился} other {поместилась}} на диаграмме.} few {# {_area_genitive}, где зарплаты на {percent} ниже медианы по {nation}, не поместились на диаграмме.} other {# {_area_genitivePlural}, где зарплаты на {percent} ниже медианы по {nation}, не поместились на диаграмме.}}',
  'swarm.alternative':
    '{headline}. На диаграмме ниже всех: {lowest}; выше всех: {highest}; больше всего рабочих мест: {largest}.',

  'payRange.headline.none': 'Зарплаты по {_area_dativePlural}',
  'payRange.subtitle':
    'Оклад, {currencyName} в год, {month}, {count, plural, one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}} с наибольшим числом рабочих мест в опорной профессии: {marks, select, line {10-й и 90-й процентили, квартили и медиана} bar {квартили и медиана} other {медиана}}.',
  'payRange.reference': 'медиана по {nation} {median}',
  'payRange.head.median': 'медиана',
  'payRange.head.afterPrices': 'с учётом цен',
  'payRange.alternative': '{headline}. Медианы, начиная с самой высокой: {places}.',
  'payRange.alternativePlace': '{place}, {median}',
  'payRange.alternativeMissing': '{place}, {reason}',

  'occupations.band': 'Статистика: {basis}',
  'occupations.rungNote':
    '{basis}, {evidence, select, published {статистика} observed {опрос с поправками} estimated {наш расчёт} other {со слов источника}}',
  'occupations.codeAndJobs':
    '{code}, {jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'occupations.notPrinted': 'не опубликовано',
  'occupations.headline':
    '{count, plural, one {В профессии, близкой к работе {roleGenitivePlural}, медиана {inPlace} — {low}} other {В профессиях, близких к работе {roleGenitivePlural}, {same, select, yes {медиана {inPlace} — {low}} other {медианы {inPlace} — от {low} до {high}}}}}',
  'occupations.headlineAlone':
    '{count, plural, one {В родственной профессии медиана {inPlace} — {low}} other {В родственных профессиях {same, select, yes {медиана {inPlace} — {low}} other {медианы {inPlace} — от {low} до {high}}}}}',
  'occupations.headlineNone': 'Статистика зарплат {inPlace} не опубликована',
  'occupations.subtitle':
    'Медианы, {currencyName} в год, {month}. В официальной статистике профессии не делятся на уровни{mismatch, select, yes {, а в суммы входит разное (сверху {rungBasis}, ниже {basis})} other {}}, поэтому медианы не усредняются.',
  'occupations.subtitleAlone':
    'Медианы, квартили, 10-й и 90-й процентили: {basis}, {currencyName} в год, {month}. В официальной статистике профессии не делятся на уровни.',
  'occupations.alternative': '{headline}. Медианы: {rows}.',
  'occupations.alternativeRow': '{name}, {median}',
  'occupations.alternativeMissing': '{name}, не опубликовано',
  'occupations.upperEqual': '{occupation}: 75-й и 90-й процентили совпадают.',
  'occupations.lowerEqual': '{occupation}: 10-й и 25-й процентили совпадают.',
  'occupations.columnRow': '{_Rung} или профессия',
  'occupations.column': 'Профессия',
  'occupations.columnCode': 'Код',
  'occupations.columnBasis': 'Что входит',

  'jobs.headline.differs':
    '{place}: {quotedOrdinal} место у {publisher} и {jobsOrdinal} по числу рабочих мест',
  'jobs.headline.same': 'Порядок у {publisher} совпадает с порядком по числу рабочих мест',
  'jobs.headline.first':
    '{place}: {jobs} рабочих мест — больше, чем в {_area_gender, select, masculine {любом другом} other {любой другой}} {_area_prepositional}',
  'jobs.headline.none': 'Рабочие места по {_area_dativePlural}',
  'jobs.ordinal':
    '{rank, select, 1 {первое} 2 {второе} 3 {третье} 4 {четвёртое} 5 {пятое} 6 {шестое} 7 {седьмое} 8 {восьмое} 9 {девятое} 10 {десятое} other {{rank}-е}}',
  'jobs.subtitle':
    'Рабочие места в профессии «{occupation}», {month}: {count, plural, one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}}, где их больше всего{quoted, select, yes {; рядом — порядок по данным {publisher} (без даты)} other {}}.',
  'jobs.head.quoted': 'у источника',
  'jobs.column.rank': 'Место по числу рабочих мест',
  'jobs.column.quoted': 'Место у {publisher}',
  'jobs.alternative': '{headline}. Рабочих мест, начиная с наибольшего числа: {places}.',
  'jobs.alternativePlace': '{place}, {jobs}',

  'payMap.jobs': '{jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'payMap.noPay': 'зарплата не опубликована',
  'payMap.headline':
    'Медианы в профессии «{occupation}» по сравнению с медианой по {nation}: от {lowest} {inLowest} до {highest} {inHighest}',
  'payMap.headlineOne':
    'Медиана в профессии «{occupation}» {inPlace} {way, select, above {на {percent} выше, чем по {nation}} below {на {percent} ниже, чем по {nation}} other {такая же, как по {nation}}}',
  'payMap.headlineEqual':
    'Медианы в профессии «{occupation}» {count, plural, one {во всех # {_area_prepositional}} other {во всех # {_area_prepositionalPlural}}} одинаковые: {percent} к медиане по {nation}',
  'payMap.headlineOwn':
    'Медиана в профессии «{occupation}» {inPlace} {way, select, above {на {percent} выше, чем по {nation}} below {на {percent} ниже, чем по {nation}} other {такая же, как по {nation}}}{higher, plural, =0 {; нигде не платят больше} one {; в # {_area_prepositional} из {total} платят больше, чем здесь} other {; в # {_area_prepositionalPlural} из {total} платят больше, чем здесь}}',
  'payMap.headlineOwnMissing': 'Зарплата в профессии «{occupation}» {inPlace} не опубликована',
  'payMap.headlineNone':
    'Зарплата не опубликована ни для {_area_gender, select, masculine {одного} other {одной}} {_area_genitive}',
  'payMap.subtitle':
    'Уровень зарплат по {_area_dativePlural}: медиана в опорной профессии («{occupation}», {code}; {basis}) к медиане по {nation}, {month}. Площадь круга — число рабочих мест.',
  'payMap.noPayNote': 'Крестик: зарплата не опубликована ({places}).',
  'payMap.moved':
    '{moved, select, none {} other {Ближе, чем на деле: {moved}. }}{smaller, select, none {} other {{smaller} — в уменьшенном масштабе. }}В рамке в увеличенном масштабе — {inset}.',
  'payMap.show': '{place} на карте',
  'payMap.alternative':
    '{headline}. Карта, {_area_genitivePlural}: {total}. Выше всех: {highest}. Ниже всех: {lowest}.',
  'payMap.place': '{name} ({percent})',

  'payAndPrices.headline.both':
    'Медианная зарплата в профессии «{occupation}» {inPlace} {wagesWay, select, above {на {wages} выше, чем по {nation}} below {на {wages} ниже, чем по {nation}} other {такая же, как по {nation}}}, {afterWay, select, still {а с учётом цен — на {after}} above {а с учётом цен — на {after} выше} below {а с учётом цен — на {after} ниже} other {а с учётом цен разницы нет}}',
  'payAndPrices.headline.pay':
    'Медианная зарплата в профессии «{occupation}» {inPlace} {wagesWay, select, above {на {wages} выше, чем по {nation}} below {на {wages} ниже, чем по {nation}} other {такая же, как по {nation}}}',
  'payAndPrices.headline.none': 'Уровень зарплат до и после учёта цен',
  'payAndPrices.subtitle':
    'Медиана в профессии «{occupation}» к медиане по {nation}, {month}, и то же с учётом местных цен за {priceYear} год.',
  'payAndPrices.wages': 'уровень зарплат',
  'payAndPrices.afterPrices': 'с учётом цен',
  'payAndPrices.alternative': '{headline}. Уровень зарплат и то же с учётом цен: {places}.',
  'payAndPrices.alternativePlace': '{place}, {wages}, {after}',
  'lenses.wages': 'Уровень зарплат',

  'lenses.prices': 'Уровень цен',
  'lenses.headline':
    '{wagesWay, select, more {Медиана в профессии «{occupation}» {inPlace} на {wages} выше, чем по {nation}} less {Медиана в профессии «{occupation}» {inPlace} на {wages} ниже, чем по {nation}} same {Медиана в профессии «{occupation}» {inPlace} такая же, как по {nation}} other {Зарплата в профессии «{occupation}» {inPlace} не опубликована}}{pricesWay, select, none {} more {; цены на {prices} выше средних по {nation}} less {; цены на {prices} ниже средних по {nation}} same {; цены как в среднем по {nation}} other {; уровень цен неизвестен}}',
  'lenses.subtitle':
    'Медиана зарплаты в профессии «{occupation}», {month}{priceYear, select, none {, к {nation}.} other {, и уровень цен за {priceYear} год, то и другое по отношению к {nation}.}}',
  'lenses.alternative':
    '{headline}. Уровень зарплат: {wages}.{prices, select, none {} other { Уровень цен: {prices}.}}',
  'lenses.column.lens': 'Показатель',
  'lenses.column.against': 'К {nation}',

  'history.headline':
    '«{occupation}»: с {year} года медиана {nominalWay, select, up {выросла на {nominal}} down {упала на {nominal}} other {номинально не изменилась}}, а с поправкой на инфляцию — {realWay, select, too {на {real}} up {выросла на {real}} down {упала на {real}} other {{nominalWay, select, same {тоже не изменилась} other {не изменилась}}}}',
  'history.headline.none': '«{occupation}»: медиана по годам',
  'history.subtitle':
    '{occupation}, {nation}: медиана ({basis}), {currencyName} в год, {first}–{last} годы, в текущих ценах и в ценах {realYear} года.{broken, select, yes { С {breakYear} года метод оценки другой.} other {}}',
  'history.nominal': 'в текущих ценах',
  'history.real': 'в ценах {year} года',
  'history.break': 'изменился метод',
  'history.column.year': 'Год',
  'history.column.nominal': 'В текущих ценах',
  'history.column.real': 'В ценах {year} года',
  'history.alternative': '{headline}. В текущих ценах и в ценах {realYear} года: {years}.',
  'history.alternativeYear': '{year}: {nominal}, {real}',

  'overlap.share':
    '{kind, select, about {{percent} получают больше} less {менее {percent} получают больше} other {свыше {percent} получают больше}}',
  'overlap.headlineTenths':
    '{tenths, select, 1 {Один из десяти {lowerGenitivePlural} получает} 2 {Двое из десяти {lowerGenitivePlural} получают} 3 {Трое из десяти {lowerGenitivePlural} получают} 4 {Четверо из десяти {lowerGenitivePlural} получают} 5 {Половина {lowerGenitivePlural} получает} 6 {Шестеро из десяти {lowerGenitivePlural} получают} 7 {Семеро из десяти {lowerGenitivePlural} получают} 8 {Восемь из десяти {lowerGenitivePlural} получают} other {Девять из десяти {lowerGenitivePlural} получают}} больше медианы {upperGenitivePlural}',
  'overlap.headline':
    '{kind, select, about {Около} less {Менее} other {Свыше}} {percent} {lowerGenitivePlural} получают больше медианы {upperGenitivePlural}',
  'overlap.headlineNone': 'Сколько платят: {lowerPlural} и {upperPlural}',
  'overlap.subtitle':
    'Зарплата ({basis}), {currencyName} в год, {month}. На соседних {_rung_prepositionalPlural} зарплаты пересекаются: по одному названию должности не сказать, сколько за неё платят.',
  'overlap.alternative':
    '{headline}. Медианы: {lowerName} — {lowerMedian}, {upperName} — {upperMedian}.',
  'overlap.column': 'Доля выше медианы {upperGenitivePlural}',
  'raise.step': 'Шаг от медианы до медианы, {percent}',
  'raise.raise': 'Обычная прибавка при повышении, {percent}',
  'raise.short': '{points, plural, =0 {не хватает до 1 % оклада} other {не хватает # % оклада}}',
  'raise.covers': 'покрывает весь шаг',
  'raise.headline':
    'Обычная прибавка{year, select, none {} other { ({year} год)}} покрывает {kind, select, least {не меньше {from}} other {около {part}}} шага до {upperGenitive}',
  'raise.headlineCovered':
    'Обычная прибавка{year, select, none {} other { ({year} год)}} покрывает весь шаг до {upperGenitive}',
  'raise.headlineCoveredUnsure':
    'Обычная прибавка{year, select, none {} other { ({year} год)}} покрывает шаг до {upperGenitive} целиком или не меньше {from} шага',
  'raise.headlineNoStep': 'Медиана {upperGenitivePlural} не выше медианы {lowerGenitivePlural}',
  'raise.headlineNone': 'Обычная прибавка при повышении — {percent}',
  'raise.subtitle':
    'От медианы {lowerGenitivePlural} до медианы {upperGenitivePlural}, в процентах от оклада, {month}.',
  'raise.alternative': '{headline}. {parts}.',
  'raise.columnPart': 'Показатель',
  'raise.columnShare': 'В процентах от оклада',
  'raise.rowStep':
    'Шаг от медианы до медианы{interval, select, yes { (доверительный интервал 95 %)} other {}}',
  'raise.rowRaise': 'Обычная прибавка при повышении',
  'raise.rowGap': 'Итог',
} as const satisfies Record<keyof typeof enCharts, string>;
