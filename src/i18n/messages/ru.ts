import type { en } from './en.ts';
import { ruAtlas } from './ru/atlas.ts';
import { ruCompare } from './ru/compare.ts';
import { ruPlan } from './ru/plan.ts';
import { ruSalaries } from './ru/salaries.ts';
import { ruRoster } from './ru/roster.ts';
import { ruTeamCharts } from './ru/team-charts.ts';
import { ruTeamReport } from './ru/team-report.ts';
import { ruStanding } from './ru/standing.ts';
import { ruTake } from './ru/take.ts';
import { ruWay } from './ru/way.ts';
import { ruTeam } from './ru/team.ts';

/** Русские предложения: сообщения ICU. Неразрывные пробелы стоят в них буквально. */
export const ru = {
  'language.tag': 'ru-RU',
  'language.name': 'Русский',
  'format.moneyTick': '{thousands} тыс.',
  'format.about': 'около {amount}',
  'format.estimate': '≈ {amount}',
  'format.missing': '–',
  'format.notAvailable': 'нет данных',

  'place.short': '{place}, {state}',

  'nav.roles': 'Роли',
  'nav.ladder': 'Лестница',
  'nav.salaries': 'Зарплаты',
  'nav.cities': 'Города',
  'nav.compare': 'Сравнение',
  'nav.plan': 'План',
  'nav.team': 'Команда',
  'nav.method': 'Метод',
  'nav.sources': 'Источники',
  'nav.glossary': 'Глоссарий',
  'frame.skip': 'К содержанию',
  'frame.navigation': 'Разделы сайта',
  'frame.languages': 'Язык',
  'frame.menu': 'Меню',
  'frame.breadcrumbs': 'Вы здесь',
  'foot.asOf': 'Проверено {date}.',
  'foot.data': 'Все данные, CSV',
  'foot.code': 'Исходный код, {licence}',

  'rung.of': 'Ступень {rung} из {count}',
  'pay.year': 'в год',
  'pay.yearEstimate': 'в год, наша оценка',
  'pay.median.nation': 'Медиана оклада {inNation}; половина получает {half}.',
  'pay.median.place': 'Медиана оклада; половина получает {half}.',
  'pay.interval': '95-процентный интервал медианы: {interval}.',
  'pay.answers': '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'pay.quoted': '{publisher} называет {range} в год, без даты.',
  'pay.none':
    'Оценки нет: в официальных таблицах здесь не опубликована оплата профессии «{occupation}».',
  'pay.example': '* Пример из открытых лестниц, а не норма.',

  'question.what': 'Кто это',
  'question.pay': 'Сколько платят',
  'question.payHere': 'Сколько здесь платят',
  'question.lenses': 'Город в двух измерениях',
  'question.next': 'Какая ступень следующая',
  'question.nextHere': 'Какая ступень следующая',
  'question.time': 'Сколько времени занимает',
  'question.rank': 'Место среди городов',
  'question.jobs': 'Сколько рабочих мест',
  'answer.next': '{amount}, на {step} больше; обычный срок — {time}*.',
  'answer.nextHere': '{amount}, на {step} больше.',
  'answer.top': 'Это верхняя ступень.',
  'answer.buys':
    'На {amount} здесь можно купить столько же, сколько на {real} при средних ценах по {nation}.',
  'answer.noPrices': 'Уровень цен неизвестен: {publisher} его здесь не считает.',

  'contents.title': 'На этой странице',
  'role.job': 'В чём работа',
  'role.takeaways': 'Коротко',
  'role.week': 'Обычная неделя',
  'role.duties': 'Что делает',
  'role.hats': 'Кем приходится быть',
  'role.worksWith': 'С кем работает',
  'role.scope': 'За что отвечает',
  'role.cities': 'Оплата по городам',
  'role.allCities': 'Все агломерации: {count, number}',
  'role.measures': 'Показатели',
  'role.measure': 'Показатель',
  'role.formula': 'Формула',
  'role.good': 'Лучше',
  'role.good.higher': 'выше',
  'role.good.lower': 'ниже',
  'role.target': 'Пример*',
  'role.targetNote': '* Цели отдельных открытых лестниц: пример, а не норма.',
  'role.competencies': 'Компетенции',
  'role.competenciesNote':
    'Как каждая проявляется на этой ступени и чем её подтвердить, на одном примере. Чертой слева отмечены те, от которых зависит шаг до {nextGenitive}.',
  'role.competenciesTop':
    'Как каждая проявляется на этой ступени и чем её подтвердить, на одном примере.',
  'role.notDaily': 'на этой ступени нужно не каждый день',
  'role.background': 'Образование и названия',
  'role.experience': 'Обычный опыт',
  'role.titles': 'Как ещё называют эту работу',
  'role.titleNote': 'Те же слова, другая работа',
  'role.step': 'Шаг до {nextGenitive}',
  'role.step.changes': 'Что меняется',
  'role.step.criteria': 'Чего ждут',
  'role.step.difference': 'Обе ступени рядом',
  'role.step.evidence': 'Что принести на разговор',
  'role.step.time': 'Обычное время на этой ступени: {time}*.',
  'role.step.market':
    'Медиана {inNation} вырастает на {step}: {from} на этой ступени и {to} на следующей.',
  'role.step.checklist': 'Не список для галочек',
  'role.step.checklistText':
    'Лестница описывает хорошую работу, но не сводит её к баллу. * Пример из открытых лестниц, а не норма.',
  'role.sources': 'Источники',
  'role.reviewed': 'Проверено {date}.',
  'role.description':
    '{summary} {median} в год по медиане {inNation}; оплата в {count, plural, one {# агломерации} other {# агломерациях}}, обязанности, компетенции и следующий шаг.',

  'proficiency.awareness': 'Знакомство',
  'proficiency.working': 'Рабочий уровень',
  'proficiency.practitioner': 'Уверенный уровень',
  'proficiency.expert': 'Эксперт',

  'home.rungs':
    '{count, plural, =2 {Две ступени} =3 {Три ступени} =4 {Четыре ступени} =5 {Пять ступеней} =6 {Шесть ступеней} one {# ступень} few {# ступени} many {# ступеней} other {# ступени}}',
  'home.city': 'Ваш город',
  'home.mostJobs': 'Больше всего рабочих мест:',
  'home.allCities': 'Все агломерации: {count, number}',
  'home.byState': 'По штатам',
  'home.findings': 'Три вывода',
  'home.half': 'половина получает {half}',

  'roles.compare': 'Ступени рядом',
  'roles.experience': 'Опыт*',

  // Лестница: матрица, отличия ступеней, путь, печатный лист.
  'matrix.table': 'Компетенции по ступеням',
  'matrix.show': 'Показать ступень',
  'matrix.competency': 'Компетенция',
  'matrix.evidence': 'Например: {evidence}',
  'matrix.note':
    'Столбики показывают степень владения: знакомство, рабочий уровень, уверенный уровень, эксперт. Чертой слева отмечены компетенции, от которых зависит шаг на следующую ступень. Лестница — не список для галочек: она описывает хорошую работу и не складывается в балл.',
  'matrix.byCompetency': 'Одна компетенция на всех ступенях',
  'matrix.ways': 'С одной ступени на другую',
  'matrix.path': 'Весь путь',
  'matrix.notice': 'Для печати',
  'competency.title': '{name}: от ступени к ступени',
  'competency.description':
    '{summary} Что видно на каждой ступени, какого уровня ждут и чем это подтвердить.',
  'competency.table': '{name} по ступеням',
  'competency.proficiency': 'Владение',
  'competency.statement': 'Что видно в работе',
  'competency.evidence': 'Пример подтверждения',
  'competency.decides': 'от неё зависит шаг до {upperGenitive}',
  'competency.others': 'Другие компетенции',
  'competency.whole': 'Все компетенции рядом',
  'difference.title': 'От {lowerGenitive} к {upperDative}',
  'difference.crumb': '{steps, plural, one {Шаг к {upperDative}} other {Путь к {upperDative}}}',
  'difference.rungs': 'Со ступени {from} на ступень {to}',
  'difference.description':
    'От {lowerGenitive} к {upperDative}: медиана выше на {step}; что меняется в компетенциях и обязанностях, чего ждут.',
  'difference.question.pay': 'Сколько рынок платит за этот {steps, plural, one {шаг} other {путь}}',
  'difference.question.changes': 'Что меняется',
  'difference.question.outstanding': 'Если сравнить с другими шагами',
  'difference.money': 'около {amount} в год',
  'difference.answers':
    '{from, number} и {to, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'difference.count':
    '{deeper, plural, =0 {Ни одна компетенция не углубляется} one {Углубляется # компетенция из {count}} few {Углубляются # компетенции из {count}} many {Углубляются # компетенций из {count}} other {Углубляются # компетенции из {count}}}{added, plural, =0 {} one {, # новая} few {, # новые} many {, # новых} other {, # новых}}{dropped, plural, =0 {} one {, # перестаёт быть ежедневной работой} other {, # перестают быть ежедневной работой}}{same, plural, =0 {} one {, # остаётся на прежнем уровне} other {, # остаются на прежнем уровне}}.',
  'difference.time':
    '{steps, plural, one {Обычно {time} на ступени ниже*.} few {Обычно {time} за # шага*.} many {Обычно {time} за # шагов*.} other {Обычно {time} за # шага*.}}',
  'difference.outstanding':
    'Шаг от {lowerGenitive} к {upperDative} намного больше остальных: он прибавляет {step}, а они — от {smallest} до {largest}.',
  'difference.competencies': 'Компетенция за компетенцией',
  'difference.note':
    'Столбики показывают степень владения: знакомство, рабочий уровень, уверенный уровень, эксперт. Чертой слева отмечены компетенции, от которых зависит шаг до {upperGenitive}. Один и тот же уровень на ступени выше может выглядеть иначе.',
  'difference.change': 'Изменение',
  'difference.change.same': 'тот же уровень',
  'difference.change.deeper': 'глубже',
  'difference.change.new': 'новое',
  'difference.change.no-longer-daily': 'больше не каждый день',
  'difference.proficiency': '{from}, затем {toInside}',
  'difference.notDaily': 'Не ежедневная работа',
  'difference.footnote':
    '* Обычно для открытых лестниц. Лестница — не список для галочек: она описывает хорошую работу и не складывается в балл.',
  'difference.step': 'В чём состоит шаг',
  'difference.steps': 'Шаг за шагом',
  'difference.duties': 'Обязанности',
  'difference.measured': 'измеряют',
  'difference.measure.target': 'другая цель',
  'difference.measure.dropped': 'больше не измеряют',
  'difference.pay': 'Шаг по городам',
  'difference.payText':
    'Шаг в процентах общий для страны, от города зависят только деньги. В последнем столбце — чего не хватает после {promotions, plural, one {прибавки {percent}} other {# прибавок по {percent}}}.',
  'difference.payMeasure':
    'Медиана оклада, {currencyName} в год, {month}; {count, plural, one {# агломерация} few {# агломерации} many {# агломераций} other {# агломерации}}, где рабочих мест больше всего.',
  'difference.moneyColumn': 'Шаг',
  'difference.missingColumn': 'Не хватает после прибавки',
  'difference.areas': 'агломерации',
  'difference.asked': 'Чего ждут',
  'difference.criteria': 'Критерии',
  'difference.askedNote':
    '{steps, plural, one {} other {Здесь критерии последнего шага. У шагов до него свои: }}',
  'difference.other': 'Другие пути вверх',
  'difference.link': 'Что меняется на пути от {lowerGenitive} к {upperDative}',
  'path.title': 'Путь по ступеням',
  'path.text':
    'Обычное время, сложенное от ступени к ступени, и медиана оклада {inNation}. Выслуга лет сама по себе ступени не даёт.',
  'path.start': 'Начало',
  'path.after': 'через {time}*',
  'path.what': 'что меняется',
  'years.range':
    '{from, number}–⁠{to, plural, one {# год} few {# года} many {# лет} other {# года}}',
  'years.open':
    '{from, plural, one {# год и больше} few {# года и больше} many {# лет и больше} other {# года и больше}}',
  'gap.raise':
    '{promotions, plural, one {прибавка {percent}} few {# прибавки по {percent}} many {# прибавок по {percent}} other {# прибавки по {percent}}}',
  'gap.raisedTo': 'до {amount}',
  'gap.short': 'не хватает {points, number} п. п.',
  'gap.shortBy': 'около {amount} в год',
  'gap.covers': '{promotions, plural, one {покрывает весь шаг} other {покрывают весь путь}}',
  'gap.headline':
    '{promotions, plural, =1 {После обычной прибавки} =2 {После двух обычных прибавок} =3 {После трёх обычных прибавок} =4 {После четырёх обычных прибавок} other {После обычных прибавок}} до медианы {upperGenitivePlural} не хватает около {amount}',
  'gap.headlineCovered':
    '{promotions, plural, one {Обычная прибавка при повышении доводит} other {Обычные прибавки при повышении доводят}} до медианы {upperGenitivePlural}',
  'gap.subtitle': 'Оклад {inNation}, {currencyName} в год, {month}, от медианы до медианы.',
  'gap.quoted': 'прибавка {percent} при каждом повышении, {source}; пример.',
  'gap.alternative': '{headline}. {parts}.',
  'gap.rowStep': 'Шаг от медианы до медианы',
  'gap.rowRaise':
    'Оклад после {promotions, plural, one {прибавки {percent}} other {# прибавок по {percent}}}',
  'gap.rowGap': 'Чего не хватает',
  'gap.catchUp':
    'Если прибавлять по {merit} в год, а рынок растёт на {marketMove} (то и другое — наше допущение), {kind, select, years {на остальное уйдёт около {years, plural, one {# года} other {# лет}}} moreThan {на остальное уйдёт больше {years} лет} other {остальное не наверстать}}.',
  'gap.compa':
    'Сразу после прибавки оклад составит {compa} медианы следующей ступени (compa-ratio).',
  'notice.notAdvice': 'Это не юридическая консультация',
  'notice.notAdviceText':
    'Это не юридическая консультация и не оценка чьего-либо случая. Списки пересказывают законы коротко; кого и как они обязывают, сказано в самих законах.',
  'notice.requirements': 'Требования для повышения',
  'notice.requirementsTo': 'До {upperGenitive}; обычное время на этой ступени — {time}*',
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
    '{upperTitle}: медиана выше на {step}{time, select, none {} other {, обычно через {time}*}}',
  'notice.checklists': 'Что нужно показать по закону',
  'notice.since': 'Действует с {date}',
  'notice.due': 'Срок переноса в национальное право — {date}',
  'notice.asAt': 'По состоянию на {date}. Источник:',
  'notice.positions': 'Должности',

  'rolePlace.title': '{role} {inPlace}',
  'rolePlace.headTitle': '{role}, {label}: оплата',
  'rolePlace.description':
    '{roleTitle}, {label}: {median} в год по медиане, половина получает {half} (оценка); официальная оплата, цены и следующий шаг.',
  'rolePlace.noEstimate':
    '{roleTitle}, {label}: почему нет оценки и что говорит официальная статистика.',
  'rolePlace.ladder': 'Лестница {inPlace}',
  'rolePlace.how': 'Как получена оценка',
  'rolePlace.sum.level': 'медиана ступени, {nation}',
  'rolePlace.sum.wages': '{place} к {nation}, «{occupation}»; степень — доля переноса',
  'rolePlace.sum.result': 'оценка, с точностью до {rounding}',
  'rolePlace.how.text':
    'Сколько платят на ступени, известно по всей стране; официальная профессия показывает, насколько больше или меньше платит этот рынок труда, и до оплаты ступени доходит лишь часть этой разницы. Компания здесь может платить иначе.',
  'rolePlace.nearby': 'Рядом',
  'rolePlace.nearest': 'Ближайшие агломерации',
  'rolePlace.nearbyHeadline.more': '{place} ({distance} отсюда): платят на {share} больше',
  'rolePlace.nearbyHeadline.less': '{place} ({distance} отсюда): платят на {share} меньше',
  'rolePlace.nearbyHeadline.same': '{place} ({distance} отсюда): платят столько же',
  'rolePlace.sources': 'Источники и даты',
  'rolePlace.otherRungs': 'Другие ступени здесь',
  'rolePlace.standing': 'Сравните свой оклад с опубликованными точками',

  'table.measured.nation': 'Медиана оклада {inNation}, {currencyName} в год, {month}.',
  'table.measured.estimate':
    'Оклад, {currencyName} в год, {month}. Зарплаты: медиана профессии «{occupation}», {wages}. Цены: все товары и услуги, {prices}.',
  'table.measured.rungs': 'Оклад, {currencyName} в год, {month}.',
  'table.area': 'Агломерация',
  'table.median': 'Медиана',
  'table.half': 'Средняя половина',
  'table.payAgainst': 'Оплата к {nation}',
  'table.wagesAgainst': 'Зарплаты к {nation}',
  'table.pricesAgainst': 'Цены к {nation}',
  'table.range': 'Диапазон',
  'table.distance': 'Км',
  'table.jobs': 'Рабочих мест',
  'table.rung': 'Ступень',
  'table.afterPrices': 'С учётом цен',
  'format.distance': '{km, number, ::.} км',
  'format.distanceNumber': '{km, number, ::.}',

  'city.title': 'Оплата {inPlace}',
  'city.headTitle': 'Оплата: {label}',
  'city.description':
    '{label}: оплата {pay}{priced, select, yes { и цены {prices}} other {}} к {nation}. Оплата каждой ступени от {low} до {high}, официальные профессии, похожие и ближайшие агломерации.',
  'city.employers': 'Сколько платят работодатели',
  'city.rankText':
    '{ordinal} место из {count, number} по оплате в профессии «{occupation}» ({wages}); {priceOrdinal} из {priceCount, number} по ценам, считая с самых дорогих ({prices}).',
  'city.rankPay':
    '{ordinal} место из {count, number} по оплате в профессии «{occupation}» ({wages}).',
  'city.jobsText':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}»; их доля среди всех мест — {lq} от доли по стране ({wages}).',
  'city.jobsOnly':
    '{jobs, plural, one {# рабочее место} few {# рабочих места} many {# рабочих мест} other {# рабочего места}} в профессии «{occupation}» ({wages}).',
  'city.jobsUnknown': 'Число рабочих мест в профессии «{occupation}» не опубликовано.',
  'city.rungs': 'Ступени здесь',
  'city.occupations': 'Официальные профессии',
  'city.similar': 'Похожие агломерации',
  'city.similarText': 'Ближе всего по уровню оплаты, ценам и числу рабочих мест.',
  'city.compare': 'Сравнить: {places}',
  'city.nearest': 'Ближайшие агломерации',
  'city.noEstimate':
    'Оценки нет: оплата в профессии «{occupation}» для этой агломерации не опубликована, а местный уровень оплаты мы берём по ней. Ниже — профессии, по которым данные есть.',
  ordinal: '{rank}-⁠е',

  'cities.map': 'Карта',
  'cities.states': 'По штатам',
  'cities.jump': 'Перейти к штату',
  'cities.table': 'Агломерации по штатам',
  'cities.inStates': 'также {states}',

  'method.example': 'Пример',
  'method.formula': 'Формула',
  'method.settings': 'Настройки',
  'method.setting': 'Настройка',
  'method.value': 'Значение',
  'method.why': 'Почему',
  'method.source': 'Источник',
  'method.assumption': 'наше допущение',
  'method.points': '{points} п. п.',
  'method.moreThanYears': 'больше {years} лет',
  'method.years': '{years, plural, one {# год} few {# года} many {# лет} other {# года}}',
  'method.never': 'никогда',
  'method.boundBy.raise': 'решает прибавка',
  'method.boundBy.minimum': 'решает минимум',
  'method.boundBy.floor': 'решает порог',
  'method.boundBy.cap': 'решает потолок',
  'method.boundBy.maximum': 'решает максимум',
  'method.boundBy.current-pay': 'решает нынешний оклад',
  'setting.referenceOccupation': 'Опорная профессия',
  'setting.priceLevelSource': 'Источник уровня цен',
  'setting.passThrough': 'Степень переноса',
  'setting.estimateRounding': 'Округление оценок',
  'setting.thinEmployment': 'Мало данных: мест меньше',
  'setting.thinAnswers': 'Мало данных: ответов меньше',
  'setting.policyRaise': 'Обычная прибавка при повышении',
  'setting.meritIncrease': 'Обычная прибавка за год',
  'setting.marketMove': 'Рост рынка за год',
  'setting.rangeSpread': 'Размах диапазона',
  'setting.marketPercentile': 'Середина диапазона стоит на',
  'setting.floorCompa': 'Наименьшее отношение к середине после повышения',
  'setting.promotionCap': 'Наибольшая прибавка при повышении',
  'setting.burden': 'Начисления работодателя сверх оплаты',
  'setting.compressionShare': 'Сжатие начинается с доли оклада руководителя',

  'sources.publisher': 'Издатель',
  'sources.period': 'Период',
  'sources.licence': 'Лицензия',
  'sources.basis': 'Что входит в оплату',
  'sources.evidence': 'Происхождение',
  'sources.fresh': 'Возраст',
  'sources.freshText':
    '{months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} на {date}; свежими данные считаются до {budget, plural, one {# месяца} other {# месяцев}}.',
  'sources.staleText':
    '{months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} на {date}, срок свежести ({budget, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}) вышел: пользуйтесь осторожно.',
  'sources.accepted': 'Почему взяты старые данные',
  'sources.cite': 'Как ссылаться',
  'sources.caveats': 'Прежде чем пользоваться',
  'sources.files': 'Файлы',
  'sources.filesText': 'Все числа сайта в CSV, одни и те же для всех языков.',
  'sources.file.places': 'Агломерации, коды, координаты, уровень цен',
  'sources.file.estimates': 'Оценка оплаты каждой ступени в каждой агломерации',
  'sources.file.official': 'Официальная оплата связанных профессий',
  'sources.file.survey': 'Оплата ступеней по стране',
  'sources.file.history': 'Медианы по стране за разные годы',
  'sources.file.quoted': 'Диапазон оплаты и порядок городов из цитат',

  'glossary.letter': 'Термины',
  'glossary.related': 'См. также',

  ...ruCompare,
  ...ruPlan,
  ...ruSalaries,
  ...ruRoster,
  ...ruAtlas,
  ...ruTeamCharts,
  ...ruTeamReport,
  ...ruStanding,
  ...ruTake,
  ...ruWay,
  ...ruTeam,

  'evidence.published': 'Опубликовано',
  'evidence.observed': 'Наблюдение',
  'evidence.estimated': 'Оценка',
  'evidence.quoted': 'Цитата',

  'basis.base': 'оклад',
  'basis.wage-incl-incentive': 'оплата с комиссионными',
  'basis.ote': 'доход при выполнении плана',
  'basis.total-cash': 'все денежные выплаты',

  'thin.answers': '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'thin.answersTooFew':
    'всего {n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}, крайние десятые неизвестны',
  'thin.jobs':
    'мало данных: {jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'thin.unknownJobs': 'мало данных: число мест не опубликовано',

  'key.howToRead': 'Как читать',
  'key.median': 'медиана',
  'key.interval': 'интервал медианы, 95 %',
  'key.middleHalf': 'средняя половина',
  'key.lessThanTenth': 'меньше у 10 %',
  'key.moreThanTenth': 'больше у 10 %',

  'source.undated': 'без даты',
  'figure.table': 'Таблица',
  'figure.csv': 'CSV',
  'figure.svg': 'SVG',
  'figure.evidence.estimatedPlaces':
    'агломерации (оплата ступени по стране с поправкой на местный уровень оплаты)',
  'figure.method': 'Как это получено',

  'column.rung': 'Ступень',
  'column.p10': '10-й процентиль',
  'column.p25': '25-й процентиль',
  'column.p50': 'Медиана',
  'column.p75': '75-й процентиль',
  'column.p90': '90-й процентиль',
  'column.interval': 'Интервал медианы, 95 %',
  'column.answers': 'Ответов',
  'column.step': 'Шаг с предыдущей ступени',
  'column.place': 'Агломерация',
  'column.jobs': 'Рабочих мест',
  'column.evidence': 'Происхождение',

  'ladder.headline.nation': 'Каждый шаг прибавляет не меньше {smallest}, а {ordinal} — {largest}',
  'ladder.headline.none': 'Оплата по ступеням',
  'ladder.headline.up': 'Шаг до {nextGenitive} прибавляет около {difference}',
  'ladder.headline.top': 'Последний шаг прибавляет около {difference}',
  'ladder.headline.place': 'Шаг до {nextGenitive} прибавляет {inPlace} около {difference} в год',
  'ladder.subtitle':
    'Оклад по ступеням, {currencyName} в год, {month}, и шаг от медианы до медианы.',
  'ladder.subtitle.place':
    'Оклад по ступеням, {currencyName} в год, {month}. Шаг в процентах общий для страны, от города зависят только деньги.',
  'ladder.ordinal':
    '{number, select, 1 {первый} 2 {второй} 3 {третий} 4 {четвёртый} 5 {пятый} other {шаг {number}}}',
  'ladder.evidence.observed':
    '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} в открытых опросах',
  'ladder.evidence.estimated': 'оплата ступени по стране с поправкой на местный уровень оплаты',
  'ladder.half': 'половина получает {range}',
  'ladder.answers': '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'ladder.alternative': '{headline}. От нижней ступени к верхней: {rungs}.',
  'ladder.alternativeRung': '{rung}, медиана {median}',
  'ladder.notShown': 'не показано: нет официальной оплаты для оценки',

  'areas.zero': 'медиана по {nation}',
  'swarm.headline':
    '{few, select, yes {Только в } other {В }}{above, plural, one {# агломерации} other {# агломерациях}} из {total} платят больше медианы по {nation}',
  'swarm.headlineLargest':
    '{few, select, yes {Только в } other {В }}{above, plural, one {# агломерации} other {# агломерациях}} из {total} платят больше медианы по {nation}, {contrast, select, yes {но среди} other {среди}} {largest} крупнейших таких {largestAbove}',
  'swarm.headlineNone': 'Оплата не опубликована ни для одной агломерации',
  'swarm.subtitle':
    'Медиана в опорной профессии («{occupation}», {code}; {basis}) по агломерациям к медиане по {nation}, {month}. Площадь круга — число рабочих мест.',
  'swarm.percentRange': '{low}–{high}',
  'swarm.farBelow':
    '{count, plural, one {# агломерация, где платят на {percent} меньше медианы по {nation}, не поместилась на рисунке.} few {# агломерации, где платят на {percent} меньше медианы по {nation}, не поместились на рисунке.} other {# агломераций, где платят на {percent} меньше медианы по {nation}, не поместились на рисунке.}}',
  'areas.fewJobs': 'Здесь только агломерации, где рабочих мест не меньше {fewest}.',
  'areas.unknownJobs': 'Пустой круг: число рабочих мест не опубликовано ({places}).',
  'swarm.alternative':
    '{headline}. Ниже всех на рисунке {lowest}, выше всех {highest}, больше всего рабочих мест: {largest}.',
  'areas.differential': 'Оплата к медиане по {nation}',

  'payRange.headline.largest':
    '{share, select, all {Во всех {count, plural, one {# крупнейшей агломерации} other {# крупнейших агломерациях}} {rolePlural} получают} none {Ни в одной из {count, plural, one {# крупнейшей агломерации} other {# крупнейших агломераций}} {rolePlural} не получают} other {В {above} из {count, plural, one {# крупнейшей агломерации} other {# крупнейших агломераций}} {rolePlural} получают}} больше медианы по {nation}',
  'payRange.headline.chosen':
    '{share, select, all {Во всех {count, plural, one {# агломерации} other {# агломерациях}} {rolePlural} получают} none {Ни в одной из {count, plural, one {# агломерации} other {# агломераций}} {rolePlural} не получают} other {В {above} из {count, plural, one {# агломерации} other {# агломераций}} {rolePlural} получают}} больше медианы по {nation}',
  'payRange.headline.none': 'Оплата по агломерациям',
  'payRange.subtitle':
    'Оклад, {currencyName} в год, {month}{places, select, largest {, {count, plural, one {# агломерация} few {# агломерации} many {# агломераций} other {# агломерации}} с наибольшим числом рабочих мест в опорной профессии} other {}}: крайние десятые, квартили и медиана с интервалом 95 %.',
  'payRange.reference': 'медиана по {nation} {median}',
  'payRange.head.median': 'медиана',
  'payRange.head.against': 'оплата к {nation}',
  'payRange.head.afterPrices': 'с учётом цен',
  'payRange.notShown': 'не показано: нет официальной оплаты для оценки',
  'payRange.column.against': 'Оплата к {nation}',
  'payRange.column.afterPrices': 'То же с учётом цен',
  'payRange.alternative': '{headline}. Медианы, начиная с самой высокой: {places}.',
  'payRange.alternativePlace': '{place}, {median}',
  'payRange.alternativeMissing': '{place}, {reason}',

  'occupations.band': 'Опубликовано: {basis}',
  'occupations.rungNote':
    '{basis}, {evidence, select, published {опубликовано} observed {наблюдение} estimated {оценка} other {цитата}}',
  'occupations.codeAndJobs':
    '{code}, {jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'occupations.notPrinted': 'не опубликовано',
  'occupations.headline':
    '{count, plural, one {В профессии, к которой} other {В профессиях, к которым}} статистика относит {roleGenitivePlural}, {inPlace} платят {same, select, yes {{low}} other {от {low} до {high}}}',
  'occupations.headlineAlone':
    '{count, plural, one {В официальной профессии} other {В официальных профессиях}} {inPlace} платят {same, select, yes {{low}} other {от {low} до {high}}}',
  'occupations.headlineNone': 'Официальная оплата {inPlace} не опубликована',
  'occupations.subtitle':
    'Оплата, {currencyName} в год, {month}. У официальных профессий нет уровней{mismatch, select, yes {, а состав оплаты разный (сверху {rungBasis}, ниже {basis})} other {}}: числа стоят рядом и не усредняются.',
  'occupations.subtitleAlone':
    'Медианы, квартили и крайние десятые: {basis}, {currencyName} в год, {month}. У официальных профессий нет уровней.',
  'occupations.alternative': '{headline}. Медианы: {rows}.',
  'occupations.alternativeRow': '{name}, {median}',
  'occupations.alternativeMissing': '{name}, не опубликовано',
  'occupations.upperEqual': '{occupation}: 75-⁠й и 90-⁠й процентили опубликованы одним числом.',
  'occupations.lowerEqual': '{occupation}: 10-⁠й и 25-⁠й процентили опубликованы одним числом.',
  'occupations.columnRow': 'Ступень или профессия',
  'occupations.column': 'Профессия',
  'occupations.columnCode': 'Код',
  'occupations.columnBasis': 'Что входит',

  'jobs.headline.differs':
    '{place}: {quotedOrdinal} место в цитате и {jobsOrdinal} по числу рабочих мест',
  'jobs.headline.same': 'Порядок в цитате совпадает с порядком по числу рабочих мест',
  'jobs.headline.first': '{place}: {jobs} рабочих мест, больше, чем в любой другой агломерации',
  'jobs.headline.none': 'Рабочие места по агломерациям',
  'jobs.ordinal':
    '{rank, select, 1 {первое} 2 {второе} 3 {третье} 4 {четвёртое} 5 {пятое} 6 {шестое} 7 {седьмое} 8 {восьмое} 9 {девятое} 10 {десятое} other {{rank}-е}}',
  'jobs.subtitle':
    'Рабочие места в профессии «{occupation}», {month}: {count, plural, one {# агломерация} few {# агломерации} many {# агломераций} other {# агломерации}}, где их больше всего{quoted, select, yes {; рядом порядок по числу вакансий, который без даты называет {publisher}} other {}}.',
  'jobs.head.quoted': 'цитата',
  'jobs.column.rank': 'Место по числу рабочих мест',
  'jobs.column.quoted': 'Место в цитате',
  'jobs.alternative': '{headline}. Рабочих мест, начиная с наибольшего числа: {places}.',
  'jobs.alternativePlace': '{place}, {jobs}',

  'payMap.legend': 'оплата к медиане по {nation}',
  'payMap.jobs': '{jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'payMap.noPay': 'оплата не опубликована',
  'payMap.headline':
    'Оплата к медиане по {nation}: от {lowest} {inLowest} до {highest} {inHighest}',
  'payMap.headlineOwn':
    'Работодатели {inPlace} платят {direction, select, more {на {percent} больше медианы по {nation}} less {на {percent} меньше медианы по {nation}} other {на уровне медианы по {nation}}}{higher, plural, =0 {, больше не платят нигде} one {; больше платят в # агломерации из {total}} other {; больше платят в # агломерациях из {total}}}',
  'payMap.headlineOwnMissing': 'Оплата в опорной профессии {inPlace} не опубликована',
  'payMap.headlineNone': 'Оплата не опубликована ни для одной агломерации',
  'payMap.subtitle':
    'Медиана в опорной профессии («{occupation}», {code}; {basis}) по агломерациям к медиане по {nation}, {month}. Площадь круга — число рабочих мест.',
  'payMap.noPayNote': 'Пустая точка: оплата не опубликована ({places}).',
  'payMap.alternative':
    '{headline}. Карта, агломераций: {total}. Выше всех: {highest}. Ниже всех: {lowest}.',
  'payMap.place': '{name} ({percent})',

  'payAndPrices.headline.both':
    '{place}: оплата {payWay, select, above {на {pay} выше медианы по {nation}} below {на {pay} ниже медианы по {nation}} other {равна медиане по {nation}}}, {afterWay, select, still {а с учётом цен — на {after}} above {а с учётом цен — на {after} выше} below {а с учётом цен — на {after} ниже} other {а с учётом цен разницы нет}}',
  'payAndPrices.headline.pay':
    '{place}: оплата {payWay, select, above {на {pay} выше медианы по {nation}} below {на {pay} ниже медианы по {nation}} other {равна медиане по {nation}}}',
  'payAndPrices.headline.none': 'Оплата до и после учёта цен',
  'payAndPrices.subtitle':
    'Разница с медианой по {nation} в процентах: {subject}, {month}, и то же с учётом местных цен за {priceYear} год.',
  'payAndPrices.subjectEstimate': 'оценка оклада {roleGenitivePlural}',
  'payAndPrices.pay': 'оплата',
  'payAndPrices.afterPrices': 'с учётом цен',
  'payAndPrices.column.pay': 'Оплата к {nation}',
  'payAndPrices.column.afterPrices': 'То же с учётом цен',
  'payAndPrices.alternative': '{headline}. Оплата и то же с учётом цен: {places}.',
  'payAndPrices.alternativePlace': '{place}, {pay}, {after}',

  'lenses.pay': 'Сколько платят работодатели',
  'lenses.prices': 'Сколько стоит жизнь',
  'lenses.headline':
    '{payWay, select, more {Работодатели {inPlace} платят на {pay} больше медианы по {nation}} less {Работодатели {inPlace} платят на {pay} меньше медианы по {nation}} same {Работодатели {inPlace} платят на уровне медианы по {nation}} other {Официальной оплаты {inPlace} нет}}; {pricesWay, select, more {цены на {prices} выше} less {цены на {prices} ниже} same {цены как в среднем по {nation}} other {уровень цен неизвестен}}',
  'lenses.subtitle':
    'Медиана оплаты в профессии «{occupation}», {month}, и уровень цен за {priceYear} год, то и другое к {nation} на одной шкале.',
  'lenses.alternative':
    '{headline}. Сколько платят работодатели: {pay}. Сколько стоит жизнь: {prices}.',
  'lenses.column.lens': 'Взгляд',
  'lenses.column.against': 'К {nation}',

  'history.headline':
    'С {year} года медиана {nominalWay, select, up {выросла на {nominal}} down {упала на {nominal}} other {в деньгах не изменилась}}, а с поправкой на инфляцию — {realWay, select, too {на {real}} up {выросла на {real}} down {упала на {real}} other {не изменилась}}',
  'history.headline.none': 'Медиана по годам',
  'history.subtitle':
    '{occupation}, {nation}: медиана ({basis}), {currencyName} в год, {first}–{last} годы, в деньгах своего года и в ценах {realYear} года.{broken, select, yes { С {breakYear} года изменился метод оценки.} other {}}',
  'history.nominal': 'в деньгах своего года',
  'history.real': 'в ценах {year} года',
  'history.break': 'изменился метод',
  'history.column.year': 'Год',
  'history.column.nominal': 'В деньгах своего года',
  'history.column.real': 'В ценах {year} года',
  'history.alternative': '{headline}. В деньгах своего года и в ценах {realYear} года: {years}.',
  'history.alternativeYear': '{year}: {nominal}, {real}',

  'overlap.share':
    '{kind, select, about {{percent} получают больше} less {меньше {percent} получают больше} other {больше {percent} получают больше}}',
  'overlap.headlineTenths':
    '{tenths, select, 1 {Один из десяти {lowerGenitivePlural} получает} 2 {Двое из десяти {lowerGenitivePlural} получают} 3 {Трое из десяти {lowerGenitivePlural} получают} 4 {Четверо из десяти {lowerGenitivePlural} получают} 5 {Половина {lowerGenitivePlural} получает} 6 {Шестеро из десяти {lowerGenitivePlural} получают} 7 {Семеро из десяти {lowerGenitivePlural} получают} 8 {Восемь из десяти {lowerGenitivePlural} получают} other {Девять из десяти {lowerGenitivePlural} получают}} больше медианы {upperGenitivePlural}',
  'overlap.headline':
    '{kind, select, about {Около} less {Меньше} other {Больше}} {percent} {lowerGenitivePlural} получают больше медианы {upperGenitivePlural}',
  'overlap.headlineNone': 'Сколько платят: {lowerPlural} и {upperPlural}',
  'overlap.subtitle':
    'Оплата ({basis}), {currencyName} в год, {month}. Диапазоны соседних ступеней пересекаются: по одному названию должности не сказать, сколько за неё платят.',
  'overlap.alternative':
    '{headline}. Медианы: {lowerName} — {lowerMedian}, {upperName} — {upperMedian}.',
  'overlap.column': 'Доля выше медианы {upperGenitivePlural}',
  'raise.step': 'Шаг от медианы до медианы, {percent}',
  'raise.raise': 'Обычная прибавка при повышении, {percent}',
  'raise.short':
    '{points, plural, =0 {не хватает меньше одного пункта} one {не хватает около # пункта} other {не хватает около # пунктов}}',
  'raise.covers': 'покрывает весь шаг',
  'raise.headline':
    'Обычная прибавка при повышении покрывает около {fraction, select, tenth {десятой части} fifth {пятой части} quarter {четверти} third {трети} twoFifths {двух пятых} half {половины} threeFifths {трёх пятых} twoThirds {двух третей} threeQuarters {трёх четвертей} fourFifths {четырёх пятых} other {девяти десятых}} шага до {upperGenitive}',
  'raise.headlineCovered': 'Обычная прибавка при повышении покрывает весь шаг до {upperGenitive}',
  'raise.headlineNoStep': 'Медиана {upperGenitivePlural} не выше медианы {lowerGenitivePlural}',
  'raise.headlineNone': 'Обычная прибавка при повышении — {percent}',
  'raise.subtitle':
    'От медианы {lowerGenitivePlural} до медианы {upperGenitivePlural}, в процентах от оплаты, {month}. Остальное приходится просить или искать у другого работодателя.',
  'raise.alternative': '{headline}. {parts}.',
  'raise.columnPart': 'Часть',
  'raise.columnShare': 'В процентах от оплаты',
  'raise.rowStep': 'Шаг от медианы до медианы',
  'raise.rowRaise': 'Обычная прибавка при повышении',
  'raise.rowGap': 'Разница',
} as const satisfies Record<keyof typeof en, string>;
