import type { enLadder } from '../en/ladder.ts';

/** Лестница: матрица, отличия ступеней, путь, печатный лист. */
export const ruLadder = {
  'matrix.table': 'Компетенции по {_rung_dativePlural}',
  'matrix.show': 'Показать {_rung_accusative}',
  'matrix.competency': 'Компетенция',
  'matrix.evidence': 'Например: {evidence}',
  'matrix.note':
    'Столбики показывают степень владения: знакомство, рабочий уровень, уверенный уровень, эксперт. Чертой слева отмечены компетенции, от которых зависит шаг на {_rung_gender, select, masculine {следующий} other {следующую}} {_rung_accusative}. Лестница — не список для галочек: она описывает хорошую работу и не складывается в балл.',
  'matrix.byCompetency': 'Одна компетенция на всех {_rung_prepositionalPlural}',
  'matrix.ways':
    'С {_rung_gender, select, masculine {одного} other {одной}} {_rung_genitive} на {_rung_gender, select, masculine {другой} other {другую}}',
  'matrix.sideways': 'Вбок и рядом',
  'matrix.promotion': 'Что нужно для любого повышения',
  'matrix.path': 'Весь путь',
  'matrix.notice': 'Для печати',
  'matrix.pick': 'Показать компетенцию',
  'matrix.all': 'все',
  'ladders.title': '{family}: карьерная лестница',
  'ladders.lead':
    '{competencies, plural, one {# компетенция} few {# компетенции} many {# компетенций} other {# компетенции}}, {rungs, plural, one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}: что видно в работе, насколько уверенно это получается и чем подтвердить.',
  'ladders.description':
    'Карьерная лестница в области {field}: {rungs, plural, one {# {_rung}} few {# {_rung_genitive}} many {# {_rung_genitivePlural}} other {# {_rung_genitive}}}, компетенции на {_rung_gender, select, masculine {каждом} other {каждой}} {_rung_prepositional} и все шаги вверх.',
  'ladders.notice': '{title}: {family}',
  'ladders.rungs': '{_Rung_plural}',
  'ladders.whole': 'Компетенции, шаги и оплата',
  'ladders.grid': 'Одинаковые грейды в разных лестницах',
  'ladders.grade': 'Грейд',
  'ladders.noGrade': 'Без грейда',
  'competency.title': '{name}: от {_rung_genitive} к {_rung_dative}',
  'competency.description':
    '{summary} Что видно на {_rung_gender, select, masculine {каждом} other {каждой}} {_rung_prepositional}, какого уровня ждут и чем это подтвердить.',
  'competency.table': '{name} по {_rung_dativePlural}',
  'competency.proficiency': 'Владение',
  'competency.statement': 'Что видно в работе',
  'competency.evidence': 'Пример подтверждения',
  'competency.decides': 'от неё зависит шаг до {upperGenitive}',
  'competency.others': 'Другие компетенции',
  'competency.whole': 'Все компетенции рядом',
  'difference.title': 'От {lowerGenitive} к {upperDative}',
  'difference.titleBeside': '{lowerTitle} и {upper} рядом',
  'difference.crumb': '{steps, plural, one {Шаг к {upperDative}} other {Путь к {upperDative}}}',
  'difference.rungs': '{_Rung_from} {from} на {_rung_accusative} {to}',
  'difference.description':
    'От {lowerGenitive} к {upperDative}: {step, select, none {} other {медиана выше на {step}; }}что меняется в компетенциях и обязанностях, чего ждут.',
  'difference.move': 'Переход вбок или назад',
  'difference.beside': 'Две должности одного грейда',
  'difference.descriptionSideways':
    '{lowerTitle} и {upperTitle} рядом: компетенции, масштаб, обязанности и оплата.',
  'difference.question.pay': 'Сколько рынок платит за этот {steps, plural, one {шаг} other {путь}}',
  'difference.question.changes': 'Что меняется',
  'difference.question.outstanding': 'Если сравнить с другими шагами',
  'difference.money': 'около {amount} в год',
  'difference.bothMedians': '{lowerTitle}: медиана {from}. {upperTitle}: {to}.',
  'difference.answers':
    '{from, number} и {to, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'difference.count':
    '{deeper, plural, =0 {Ни одна компетенция не углубляется} one {Углубляется # компетенция из {count}} few {Углубляются # компетенции из {count}} many {Углубляются # компетенций из {count}} other {Углубляются # компетенции из {count}}}{lessDeep, plural, =0 {} one {, по # требуется меньше} few {, по # требуется меньше} many {, по # требуется меньше} other {, по # требуется меньше}}{added, plural, =0 {} one {, # новая} few {, # новые} many {, # новых} other {, # новых}}{dropped, plural, =0 {} one {, # перестаёт быть ежедневной работой} other {, # перестают быть ежедневной работой}}{notAsked, plural, =0 {} one {, # больше не требуется} few {, # больше не требуются} many {, # больше не требуются} other {, # больше не требуются}}{same, plural, =0 {} one {, # остаётся на прежнем уровне} other {, # остаются на прежнем уровне}}.',
  'difference.time':
    '{steps, plural, one {Обычно {time} на {_rung_prepositional} ниже*.} few {Обычно {time} в профессии*, # шага.} many {Обычно {time} в профессии*, # шагов.} other {Обычно {time} в профессии*, # шага.}}',
  'difference.outstanding':
    'Шаг от {lowerGenitive} к {upperDative} намного больше остальных: он прибавляет {step}, а они — от {smallest} до {largest}.',
  'difference.competencies': 'Компетенция за компетенцией',
  'difference.noteSideways':
    'Столбики показывают степень владения: знакомство, рабочий уровень, уверенный уровень, эксперт. Один и тот же уровень в другой роли может выглядеть иначе.',
  'difference.note':
    'Столбики показывают степень владения: знакомство, рабочий уровень, уверенный уровень, эксперт. Чертой слева отмечены компетенции, от которых зависит шаг до {upperGenitive}. Один и тот же уровень на {_rung_prepositional} выше может выглядеть иначе.',
  'difference.change': 'Изменение',
  'difference.change.same': 'тот же уровень',
  'difference.change.deeper': 'глубже',
  'difference.change.new': 'новое',
  'difference.change.no-longer-daily': 'больше не каждый день',
  'difference.change.less-deep': 'требуется меньше',
  'difference.change.not-asked': 'больше не требуется',
  'difference.beside.question': 'Чем отличаются',
  'difference.beside.column': 'Отличие',
  'difference.beside.count':
    'Одинаковых требований: {same, number} из {count, number}. {lowerTitle}: выше в {lowerMore, number}. {upperTitle}: выше в {upperMore, number}.',
  'difference.beside.more': '{roleShort}: больше',
  'difference.beside.only': 'только {roleShort}',
  'difference.beside.differs': 'по-разному',
  'difference.beside.duties':
    'Общих обязанностей: {same, number}{changed, plural, =0 {} other {, ещё # общие, но в другом виде}}.',
  'difference.notAsked': 'Не требуется',
  'difference.proficiency': '{from}, затем {toInside}',
  'difference.notDaily': 'Не ежедневная работа',
  'difference.footnote':
    '* {_ladder, select, own {Обычно здесь так, но это не норма.} other {Обычно для открытых лестниц.}}',
  'difference.step': 'В чём состоит шаг',
  'difference.duties': 'Обязанности',
  'difference.measured': 'измеряют',
  'difference.measure.target': 'другая цель',
  'difference.measure.dropped': 'больше не измеряют',
  'difference.pay': 'Шаг по городам',
  'difference.payText':
    'Шаг в процентах общий для страны, от города зависят только деньги. Последний столбец — сколько не хватает после прибавки {percent}.',
  'difference.payTextWay':
    'Путь в процентах общий для страны, от города зависят только деньги. Всё в нынешних зарплатах: ежегодные прибавки, по допущению, идут вровень с рынком.',
  'difference.payMeasure':
    'Медиана оклада, {currencyName} в год, {month}; {count, plural, one {# {_area}} few {# {_area_genitive}} many {# {_area_genitivePlural}} other {# {_area_genitive}}}, где рабочих мест больше всего.',
  'difference.moneyColumn': 'Шаг',
  'difference.missingColumn': 'Не хватает после прибавки',
  'difference.areas': '{_area_plural}',
  'difference.asked': 'Чего ждут',
  'difference.criteria': 'Критерии',
  'difference.other': 'Другие пути вверх',
  'difference.sameProficiency': '{level}{work, select, other {, в другой работе} same {}}',
  'difference.dutiesText':
    '{changed, plural, =0 {Ни одна обязанность не продолжается} one {# обязанность продолжается в другом виде} few {# обязанности продолжаются в другом виде} many {# обязанностей продолжаются в другом виде} other {# обязанности продолжаются в другом виде}}{same, plural, =0 {} other {, # без изменений}}{added, plural, =0 {} one {, # новая} few {, # новые} many {, # новых} other {, # новых}}{dropped, plural, =0 {} one {, # больше не названа} other {, # больше не названы}}. То, что не названо, может ещё встретиться, но работу уже не определяет.',

  'line.same': 'так же',
  'line.changed': 'иначе',
  'line.new': 'новое',
  'line.no-longer': 'больше нет',
  'path.title': 'Путь по {_rung_dativePlural}',
  'path.text':
    'Стаж в профессии, сложенный от {_rung_genitive} к {_rung_dative}, и медиана оклада {inNation}. Общий трудовой стаж обычно больше. Выслуга лет сама по себе {_rung_genitive} не даёт.',
  'path.start': 'Начало',
  'path.after': 'через {time}*',
  'path.what': 'что меняется',
  'path.step': '{step}, {difference} в год',
  'path.gap':
    '{reached, select, yes {прибавка {percent} покрывает весь шаг} other {после прибавки {percent} не хватает {rest}}}',
  'placePath.title': 'Путь вверх {inPlace}',
  'placePath.titleTrack': '{title}: {track}',
  'placePath.text':
    'Стаж в профессии, сложенный от {_rung_genitive} к {_rung_dative}, и медиана оклада {inPlace}. Общий трудовой стаж обычно больше. Выслуга лет сама по себе {_rung_genitive} не даёт.',
  'path.noPay':
    'Стаж в профессии, сложенный от {_rung_genitive} к {_rung_dative}; общий трудовой стаж обычно больше. Выслуга лет сама по себе {_rung_genitive} не даёт.',
  'placePath.noPay':
    'Стаж в профессии, сложенный от {_rung_genitive} к {_rung_dative}; общий трудовой стаж обычно больше. Расчёта оклада {inPlace} нет.',
  'placePath.choose':
    'С {_rung_gender, select, masculine {другого} other {другой}} {_rung_genitive} или на {_rung_gender, select, masculine {другой} other {другую}}',
  'placePath.from': 'От {lowerGenitive}',
  'placePath.pay':
    'от {from} до {to}, примерно на {difference} в год больше{promotions, plural, one {} other {, в нынешних зарплатах: ежегодные прибавки, по допущению, идут вровень с рынком}}',
  'placePath.raises': 'После прибавки {percent}',
  'placePath.rest':
    '{reached, select, yes {{raised}, медиана достигнута} other {{raised}, до медианы не хватает около {rest}}}',
  'placePath.difference': 'Что меняется на этом {steps, plural, one {шаге} other {пути}}',
  'gap.raise': 'прибавка {percent}',
  'gap.raisedTo': 'до {amount}',
  'gap.short': 'не хватает {points, number} п. п.',
  'gap.shortBy': 'около {amount} в год',
  'gap.covers': 'покрывает весь шаг',
  'gap.today': 'в нынешних зарплатах',
  'gap.assumption':
    'На пути в несколько шагов всё считается в нынешних зарплатах: ежегодные прибавки, по допущению, идут вровень с рынком.',
  'gap.headline':
    'После обычной прибавки до медианы {upperGenitivePlural} не хватает около {amount}',
  'gap.headlineCovered': 'Обычная прибавка при повышении доводит до медианы {upperGenitivePlural}',
  'gap.headlineWay':
    'От {lowerGenitive} до {upperGenitive} медиана вырастает на {step} в нынешних зарплатах',
  'gap.subtitle': 'Оклад {inNation}, {currencyName} в год, {month}, от медианы до медианы.',
  'gap.quoted': 'прибавка {percent} при каждом повышении, {source}; пример.',
  'gap.alternative': '{headline}. {parts}.',
  'gap.rowStep':
    'Шаг от медианы до медианы{interval, select, yes { (95-процентный интервал)} other {}}',
  'gap.rowRaise': 'Оклад после прибавки {percent}',
  'gap.rowGap': 'Чего не хватает',
  'gap.catchUp':
    'Сколько времени уйдёт на остальное, зависит от ежегодной прибавки; если рынок растёт на {marketMove} в год, то {cases}. Это наши допущения, а не измерения.',
  'gap.catchUpCase':
    '{kind, select, years {около {years, plural, one {# года} other {# лет}}} moreThan {больше {years} лет} other {догнать не получится}} при {merit}',
  'gap.marketRatio':
    'Сразу после прибавки оклад составит {ratio} медианы {_rung_gender, select, masculine {следующего} other {следующей}} {_rung_genitive} (отношение к рынку).',
  'notice.notAdvice': 'Это не юридическая консультация',
  'notice.notAdviceText':
    'Это не юридическая консультация и не оценка чьего-либо случая. Списки пересказывают законы коротко; кого и как они обязывают, сказано в самих законах.',
  'notice.requirements': 'Требования для повышения',
  'notice.requirementsTo':
    'До {upperGenitive}; обычное время на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional} — {time}*',
  'notice.pay': 'Условия оплаты',
  'notice.market':
    'Рыночная медиана {median} в год{half, select, none {} other {, половина получает {half}}} ({basis}, {inNation}, {month}; {evidence}, {answers}).',
  'notice.range': 'Вилка этого работодателя',
  'notice.benefits': 'Льготы',
  'notice.status': 'Статус (полная или неполная занятость)',
  'notice.fill': 'заполняет работодатель',
  'notice.duties': 'Обязанности',
  'notice.access': 'Дальнейшее продвижение',
  'notice.accessNext':
    '{upperTitle}{step, select, none {} other {: медиана выше на {step}}}{time, select, none {} other {, обычный стаж в профессии: {time}*}}',
  'notice.checklists': 'Что нужно показать по закону',
  'law.in-force': '{passed, select, yes {Действует с {date}} other {Начнёт действовать {date}}}',
  'law.transposition':
    '{passed, select, yes {Срок переноса в национальное право истёк {date}} other {Срок переноса в национальное право — {date}}}',
  'law.first-report':
    '{passed, select, yes {Первые отчёты нужно было сдать не позднее {date}} other {Первые отчёты нужно сдать не позднее {date}}}',
  'law.note': '{when}: {note}',
  'law.asAt': 'По состоянию на {date}. Источник:',
} as const satisfies Record<keyof typeof enLadder, string>;
