import type { enLadder } from '../en/ladder.ts';

/** Лестница: матрица, отличия ступеней, путь, печатный лист. */
export const ruLadder = {
  'matrix.table': 'Компетенции по {_rung_dativePlural}',
  'matrix.show': 'Показать {_rung_accusative}',
  'matrix.competency': 'Компетенция',
  'matrix.evidence': 'Например: {evidence}',
  'matrix.note':
    'Столбики показывают уровень владения: {levels}. Чертой слева отмечены компетенции, решающие для перехода на {_rung_gender, select, masculine {следующий} other {следующую}} {_rung_accusative}. Лестница описывает хорошую работу; баллов по ней не ставят.',
  'matrix.byCompetency': 'Одна компетенция на всех {_rung_prepositionalPlural}',
  'matrix.ways':
    'С {_rung_gender, select, masculine {одного} other {одной}} {_rung_genitive} на {_rung_gender, select, masculine {другой} other {другую}}',
  'matrix.sideways': 'Другие переходы',
  'matrix.promotion': 'Что нужно для любого повышения',
  'matrix.path': 'Весь путь',
  'matrix.notice': 'Для печати',
  'matrix.pick': 'Показать компетенцию',
  'matrix.all': 'все',
  'ladders.title': '{family}: карьерная лестница',
  'ladders.lead':
    '{competencies, plural, one {# компетенция} few {# компетенции} many {# компетенций} other {# компетенции}}, {_tracks, select, several {{rungs, plural, one {# роль} few {# роли} many {# ролей} other {# роли}}} other {{rungs, plural, one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}}}: что видно в работе, какой нужен уровень и чем его подтвердить.',
  'ladders.description':
    'Карьерная лестница в области {field}: {_tracks, select, several {{rungs, plural, one {# роль} few {# роли} many {# ролей} other {# роли}}} other {{rungs, plural, one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}}}, компетенции на {_rung_gender, select, masculine {каждом} other {каждой}} {_rung_prepositional} и все шаги вверх.',
  'ladders.notice': '{title}: {family}',
  'ladders.rungs': '{_Rung_plural}',
  'ladders.whole': '{paid, select, no {Компетенции и шаги} other {Компетенции, шаги и зарплаты}}',
  'ladders.grid': 'Одинаковые грейды в разных лестницах',
  'ladders.grade': 'Грейд',
  'ladders.noGrade': 'Без грейда',
  'whole.title': '{family, select, none {Вся лестница} other {{family}: вся лестница}}',
  'whole.crumb': 'Вся лестница',
  'whole.lead':
    '{_tracks, select, several {{rungs, plural, one {# роль} few {# роли} many {# ролей} other {# роли}}} other {{rungs, plural, one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}}} целиком: обязанности, компетенции, показатели{paid, select, no {} other {, зарплата}} и требования к каждому шагу вверх. При печати каждый раздел начинается с новой страницы.',
  'whole.contents': 'Содержание',
  'whole.competencies': 'О чём каждая компетенция',
  'whole.print': 'Вся лестница для печати',
  'competency.title': '{name}: от {_rung_genitive} к {_rung_dative}',
  'competency.headTitle': '{name}: чего ждут от {roleGenitivePlural}, по {_rung_dativePlural}',
  'competency.description':
    '{summary} Что видно на {_rung_gender, select, masculine {каждом} other {каждой}} {_rung_prepositional}.',
  'competency.table': '{name} по {_rung_dativePlural}',
  'competency.statement': 'Что видно в работе',
  'competency.decides': 'решающая для повышения до {upperGenitive}',
  'competency.others': 'Другие компетенции',
  'competency.whole': 'Таблица компетенций',
  'difference.title': 'От {lowerGenitive} к {upperDative}',
  'difference.titleBeside': '{lowerTitle} и {upper}: сравнение',
  'difference.crumb': '{steps, plural, one {Шаг к {upperDative}} other {Путь к {upperDative}}}',
  'difference.rungs': '{_Rung_from} {from} на {_rung_accusative} {to}',
  'difference.description':
    'От {lowerGenitive} к {upperDative}: что меняется в работе, чего ждут при повышении{step, select, none {} other {; медианная зарплата выше на {step}}}.',
  'difference.move': 'Переход вбок, а не вверх',
  'difference.beside': 'Две должности одного грейда',
  'difference.descriptionSideways':
    '{lowerTitle} и {upper}: сравнение {paid, select, no {компетенций, масштаба и обязанностей} other {компетенций, масштаба, обязанностей и зарплаты}}.',
  'difference.question.pay':
    '{steps, plural, one {Разница медиан} other {Разница медиан за весь путь}}',
  'difference.question.changes': 'Что меняется',
  'difference.question.outstanding': 'По сравнению с другими шагами',
  'difference.money': 'около {amount} в год',
  'difference.bothMedians': '{lowerTitle}: медиана {from}. {upperTitle}: {to}.',
  'difference.answers':
    '{from, number} и {to, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'difference.count':
    '{deeper, plural, =0 {Уровень владения не растёт ни по одной из {count, plural, one {# компетенции} other {# компетенций}}} =1 {Уровень владения растёт по одной компетенции из {count}} one {Уровень владения растёт по {deeper, number} компетенции из {count}} other {Уровень владения растёт по {all, select, yes {всем {deeper, number} компетенциям} other {{deeper, number} компетенциям из {count}}}}}{lessDeep, plural, =0 {} =1 {, по одной снижается} other {, по # снижается}}{same, plural, =0 {} =1 {, по одной прежний} other {, по # прежний}}.{notAsked, plural, =0 {} =1 { Одна компетенция больше не требуется.} one { Больше не требуется # компетенция.} few { Больше не требуются # компетенции.} many { Больше не требуются # компетенций.} other { Больше не требуются # компетенции.}}{added, plural, =0 {} =1 { Одна из {count, number} теперь нужна в повседневной работе.} one { # из {count, number} теперь нужна в повседневной работе.} other { # из {count, number} теперь нужны в повседневной работе.}}{dropped, plural, =0 {} =1 { Одна из {count, number} больше не нужна в повседневной работе.} one { # из {count, number} больше не нужна в повседневной работе.} other { # из {count, number} больше не нужны в повседневной работе.}}',
  'difference.time':
    '{steps, plural, one {До повышения обычно {time}*.} few {Весь путь, # шага, обычно занимает {time}*.} many {Весь путь, # шагов, обычно занимает {time}*.} other {Весь путь, # шага, обычно занимает {time}*.}}',
  'difference.outstanding':
    'Шаг от {lowerGenitive} к {upperDative} намного больше остальных: {step} против {others}.',
  'difference.competencies': 'По компетенциям',
  'difference.noteSideways':
    'Столбики показывают уровень владения: {levels}. Один и тот же уровень в другой роли может выглядеть иначе.',
  'difference.note':
    'Столбики показывают уровень владения: {levels}. Чертой слева отмечены компетенции, решающие для повышения до {upperGenitive}.',
  'difference.change': 'Что меняется',
  'difference.change.same': 'тот же уровень',
  'difference.change.deeper': 'требования растут',
  'difference.change.asked': 'теперь требуется',
  'difference.change.new': 'теперь повседневная работа',
  'difference.change.no-longer-daily': 'больше не входит в повседневную работу',
  'difference.change.less-deep': 'требования снижаются',
  'difference.change.not-asked': 'больше не требуется',
  'difference.beside.question': 'Чем отличаются',
  'difference.beside.column': 'Отличие',
  'difference.beside.count':
    'Одинаковых требований: {same, number} из {count, number}. Более высоких: {lowerTitle} — {lowerMore, number}, {upperTitle} — {upperMore, number}.',
  'difference.beside.more': 'выше: {roleShort}',
  'difference.beside.only': 'только: {roleShort}',
  'difference.beside.differs': 'по-разному',
  'difference.beside.duties':
    'Общих обязанностей: {same, number}{changed, plural, =0 {} other {, ещё # в другом виде}}.',
  'difference.otherCompetencies': 'Остальные компетенции',
  'difference.notAsked': 'Не требуется',
  'difference.proficiency': '{from} → {toInside}',
  'difference.proficiencyBeside': '{to}, а не {fromInside}',
  'difference.notDaily': 'Не входит в повседневную работу',
  'difference.footnote':
    '* {_ladder, select, own {Обычно здесь так, но это не норма.} other {Составлено по опубликованным лестницам; это пример, а не норма.}}',
  'difference.step': '{kind, select, up {В чём состоит шаг} other {В чём состоит переход}}',
  'difference.duties': 'Обязанности',
  'difference.measured': 'измеряют',
  'difference.measure.changed': 'меняется масштаб',
  'difference.measure.new':
    '{_rung_gender, select, masculine {в списке с этого} other {в списке с этой}} {_rung_genitive}',
  'difference.pay': 'Шаг по городам',
  'difference.payText':
    'В расчёте шаг в процентах одинаков везде, от города зависит только сумма. В последнем столбце — сколько не хватает после обычной прибавки {percent}.',
  'difference.payTextWay':
    'В расчёте шаг в процентах одинаков везде, от города зависит только сумма. Посчитано в нынешних зарплатах при условии, что ежегодные прибавки не отстают от рынка.',
  'difference.payMeasure':
    'Медиана оклада, {currencyName} в год, {month}; {count, plural, one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}}, где рабочих мест больше всего.',
  'difference.moneyColumn': 'Шаг',
  'difference.missingColumn': 'Не хватает после прибавки',
  'difference.areas': '{_area_plural}',
  'difference.asked': '{kind, select, up {Чего ждут} other {Чего ждут при переходе}}',
  'difference.criteria': 'Критерии',
  'difference.other': 'Другие пути',
  'difference.sameProficiency': '{level}{work, select, other {, работа другая} same {}}',
  'difference.dutiesText':
    '{changed, plural, =0 {Ни одна обязанность не меняется} one {Меняется # обязанность} few {Меняются # обязанности} many {Меняются # обязанностей} other {Меняются # обязанности}}{same, plural, =0 {} one {, # остаётся прежней} other {, # остаются прежними}}{added, plural, =0 {} one {, # новая} few {, # новые} many {, # новых} other {, # новых}}{dropped, plural, =0 {.} one {, # больше не обязательна, хотя иногда ещё встречается.} other {, # больше не обязательны, хотя иногда ещё встречаются.}}',

  'line.same': 'так же',
  'line.changed': 'иначе',
  'line.new': 'новое',
  'line.no-longer': 'в списке нет',
  'path.title': 'Путь по {_rung_dativePlural}',
  'path.text':
    'Годы от начала пути до {_rung_gender, select, masculine {каждого} other {каждой}} {_rung_genitive} и медиана оклада {inNation}. Выслуга лет сама по себе повышения не даёт.',
  'path.start': 'Начало',
  'path.after': 'обычно {time}*',
  'path.what': 'что меняется',
  'path.step': '{step}, {difference} в год',
  'path.gap':
    '{reached, select, yes {прибавка {percent} покрывает весь шаг} other {после прибавки {percent} не хватает {rest}}}',
  'placePath.title': 'Путь вверх {inPlace}',
  'placePath.titleTrack': '{title}. {track}',
  'placePath.text':
    'Годы от начала пути до {_rung_gender, select, masculine {каждого} other {каждой}} {_rung_genitive} и медиана оклада {inPlace}. Выслуга лет сама по себе повышения не даёт.',
  'path.noPay':
    'Годы от начала пути до {_rung_gender, select, masculine {каждого} other {каждой}} {_rung_genitive}. Выслуга лет сама по себе повышения не даёт.',
  'placePath.noPay':
    'Годы от начала пути до {_rung_gender, select, masculine {каждого} other {каждой}} {_rung_genitive}. Расчёта оклада {inPlace} нет.',
  'placePath.choose': 'Выбрать другой путь',
  'placePath.from': 'От {lowerGenitive}',
  'placePath.pay':
    'от {from} до {to}, примерно на {difference} в год больше{promotions, plural, one {} other { (зарплаты нынешние: считаем, что ежегодные прибавки не отстают от рынка)}}',
  'placePath.raises': 'После прибавки {percent}',
  'placePath.rest':
    '{reached, select, yes {{raised}, медиана достигнута} other {{raised}, до медианы не хватает около {rest}}}',
  'placePath.difference': 'Что меняется на этом {steps, plural, one {шаге} other {пути}}',
  'gap.raise': 'прибавка {percent}',
  'gap.raisedTo': 'до {amount}',
  'gap.shortBy': 'около {amount} в год',
  'gap.covers': 'покрывает весь шаг',
  'gap.today': 'в нынешних зарплатах',
  'gap.assumption':
    'Путь в несколько шагов посчитан в нынешних зарплатах при условии, что ежегодные прибавки не отстают от рынка.',
  'gap.headline':
    'Обычная прибавка при повышении не доводит оклад до медианы {upperGenitivePlural}: не хватает около {amount}',
  'gap.headlineCovered':
    'Обычная прибавка при повышении доводит оклад до медианы {upperGenitivePlural}',
  'gap.headlineWay': 'Медианный оклад {upperGenitive} на {step} выше, чем у {lowerGenitive}',
  'gap.subtitle': 'Медианный оклад {inNation}, {currencyName} в год, {month}.',
  'gap.quoted': 'прибавка {percent} при каждом повышении, {source}; пример.',
  'gap.alternative': '{headline}. {parts}.',
  'gap.rowStep':
    'Шаг от медианы до медианы{interval, select, yes { (доверительный интервал 95 %)} other {}}',
  'gap.rowRaise': 'Оклад после прибавки {percent}',
  'gap.rowGap': 'Итог',
  'gap.catchUp':
    'Когда оклад догонит медиану, зависит от ежегодной прибавки. Если рынок растёт на {marketMove} в год, срок такой: {cases}. Это наши допущения, а не измерения.',
  'gap.catchUpCase':
    '{kind, select, years {около {years, plural, one {# года} other {# лет}}} moreThan {больше {years} лет} other {догнать не получится}} при прибавке {merit}',
  'gap.marketRatio':
    'Сразу после прибавки отношение оклада к рынку, то есть к медиане {_rung_gender, select, masculine {следующего} other {следующей}} {_rung_genitive}, — {ratio}.',
  'notice.notAdvice': 'Это не юридическая консультация',
  'notice.notAdviceText':
    'Это не юридическая консультация и не оценка чьего-либо случая. Списки неполные: здесь не все законы, и пересказаны они коротко; кого и к чему они обязывают, сказано в самих законах.',
  'notice.requirements': 'Требования для повышения',
  'notice.requirementsTo':
    'До {upperGenitive}; обычный срок на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} — {time}*',
  'notice.pay': 'Условия оплаты',
  'notice.comparison': 'Для сравнения, не условия работодателя',
  'notice.market':
    'Рыночная медиана — {median} в год{half, select, none {} other {; половина получает {half}}} ({basis}, {inNation}, {month}; {evidence}, {answers}).',
  'notice.range': '{_ladder, select, own {Диапазон оклада} other {Диапазон этого работодателя}}',
  'notice.benefits': 'Льготы',
  'notice.status': 'Занятость (полная или неполная)',
  'notice.fill': 'заполняет работодатель',
  'notice.duties': 'Обязанности',
  'notice.access': 'Дальнейший путь',
  'notice.accessNext':
    '{upperTitle}{time, select, none {} other {, обычный срок на {_rung_gender, select, masculine {нынешнем} other {нынешней}} {_rung_prepositional} — {time}*}}',
  'notice.checklists': 'Что требуют указать эти законы там, где они действуют',
  'law.in-force': '{passed, select, yes {Действует с {date}} other {Начнёт действовать {date}}}',
  'law.transposition':
    '{passed, select, yes {Срок переноса в национальное право истёк {date}} other {Срок переноса в национальное право — {date}}}',
  'law.first-report':
    '{passed, select, yes {Первые отчёты нужно было сдать не позднее {date}} other {Первые отчёты нужно сдать не позднее {date}}}',
  'law.note': '{when}: {note}',
  'law.asAt': 'По состоянию на {date}. Источник:',
} as const satisfies Record<keyof typeof enLadder, string>;
