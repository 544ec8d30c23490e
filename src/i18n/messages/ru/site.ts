import type { enSite } from '../en/site.ts';

/** Рамка каждой страницы и слова, общие для многих: единицы, основания, столбцы, способы взять показанное с собой. */
export const ruSite = {
  'language.tag': 'ru-RU',
  'language.name': 'Русский',
  'term.rung':
    '{form, select, gender {feminine} from {со ступени} genitive {ступени} dative {ступени} accusative {ступень} instrumental {ступенью} prepositional {ступени} plural {ступени} genitivePlural {ступеней} dativePlural {ступеням} instrumentalPlural {ступенями} prepositionalPlural {ступенях} other {ступень}}',
  'term.area':
    '{_places, select, city {{form, select, gender {masculine} genitive {города} prepositional {городе} plural {города} genitivePlural {городов} dativePlural {городам} prepositionalPlural {городах} other {город}}} other {{form, select, gender {feminine} genitive {агломерации} prepositional {агломерации} plural {агломерации} genitivePlural {агломераций} dativePlural {агломерациям} prepositionalPlural {агломерациях} other {агломерация}}}}',
  'term.region':
    '{_regions, select, state {{form, select, genitive {штата} dative {штату} plural {штаты} dativePlural {штатам} other {штат}}} region {{form, select, genitive {региона} dative {региону} plural {регионы} dativePlural {регионам} other {регион}}} other {{form, select, genitive {страны} dative {стране} plural {страны} dativePlural {странам} other {страна}}}}',
  'format.moneyTick': '{thousands} тыс.',
  'format.about': 'около {amount}',
  'format.estimate': '≈ {amount}',
  'format.missing': '–',
  'format.notAvailable': 'нет данных',
  'format.distance':
    '{_distance, select, miles {{miles, number, ::.} {miles, plural, one {миля} few {мили} many {миль} other {мили}}} other {{km, number, ::.} км}}',
  'format.distanceNumber':
    '{_distance, select, miles {{miles, number, ::.}} other {{km, number, ::.}}}',

  'place.short': '{place}, {state}',

  'nav.roles': 'Роли',
  'nav.ladder': 'Лестница',
  'nav.pay': 'Зарплаты',
  'nav.salaries': 'Обзор',
  'nav.cities': 'Города',
  'nav.compare': 'Сравнение',
  'nav.plan': 'Ваш план',
  'nav.team': 'Для HR',
  'nav.method': 'Метод',
  'nav.sources': 'Источники',
  'nav.glossary': 'Глоссарий',
  'nav.search': 'Поиск',
  'next.title': 'Что дальше',
  'next.stand': 'Сравнить свою зарплату',
  'next.stand.text': 'Сумма никуда не отправляется.',
  'next.compare': 'Сравнить города',
  'next.compare.text':
    '{priced, select, no {Зарплаты и что изменит переезд.} other {Зарплаты, цены и что даст переезд.}}',
  'next.plan': 'Составить план роста',
  'next.planThis': 'Составить план этого шага',
  'next.plan.text': 'Оцените себя и соберите подтверждения.',
  'next.team': 'Повышения в команде',
  'next.team.text': 'Чей оклад ниже диапазона и сколько стоят повышения.',
  'next.explore': 'Зарплаты во всех городах',
  'next.explore.text': 'Сортировка, фильтры и карта.',
  'next.ladder': 'Вся лестница',
  'next.ladder.text':
    '{paid, select, no {Чего ждут} other {Чего ждут и сколько платят}} на {_rung_gender, select, masculine {каждом} other {каждой}} {_rung_prepositional}.',
  'frame.skip': 'К содержанию',
  'frame.navigation': 'Разделы сайта',
  'frame.languages': 'Язык',
  'frame.menu': 'Меню',
  'frame.breadcrumbs': 'Вы здесь',
  'foot.asOf': 'Данные проверены {date}.',
  'print.on': 'Напечатано {date}',
  'foot.data': 'Все данные',
  'foot.code': 'Исходный код, {licence}',

  'find.label': '{_cities, select, no {Ваша роль} other {Ваш город или роль}}',
  'search.label':
    '{_cities, select, no {Роль или любое слово} other {Город, роль или любое слово}}',
  'search.hint':
    '{_cities, select, no {} other {Роль и город можно ввести вместе, в любом порядке. }}Между результатами переходите стрелками.',
  'search.go': 'Найти',
  'search.count':
    '{count, plural, =0 {Ничего не нашлось. Посмотрите в списке ниже:} one {Найден # результат} few {Найдено # результата} many {Найдено # результатов} other {Найдено # результата}}',
  'search.failed':
    'Поиск по тексту сейчас не работает. Роли, города и список ниже доступны как обычно.',
  'search.kind.role': 'Роли',
  'search.kind.way': 'Чем отличаются {_rung_plural}',
  'search.kind.competency': 'Компетенции',
  'search.kind.term': 'Термины',
  'search.kind.method': 'Метод',
  'search.kind.page': 'Страницы и инструменты',
  'searchPage.noScript': 'Поиску нужен JavaScript, а он выключен. Посмотрите в списке ниже:',
  'searchPage.all': 'Основные страницы',
  'searchPage.places':
    'Все {_area_plural}{_regions, select, none {} other { по {_region_dativePlural}}}: {count}',
  'searchPage.silent':
    'в, во, на, по, к, с, и, у, о, для, как, кем, сколько, какая, какой, зарплата, зарплаты, зарплату, оплата, оплаты, получает, получают, платят, работа, вакансии',

  'letters.label': 'По буквам',
  'contents.title': 'На этой странице',

  'proficiency.awareness': 'Начальный',
  'proficiency.working': 'Рабочий',
  'proficiency.practitioner': 'Уверенный',
  'proficiency.expert': 'Продвинутый',
  'proficiency.leading': 'Высший',

  'evidence.published': 'Статистика',
  'evidence.observed': 'Опрос с поправками',
  'evidence.estimated': 'Наш расчёт',
  'evidence.quoted': 'Со слов источника',

  'basis.base': 'оклад',
  'basis.wage-incl-incentive': 'зарплата с комиссионными',
  'basis.ote': 'доход при выполнении плана',
  'basis.total-cash': 'все денежные выплаты',

  'thin.answers': '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'thin.answersNationwide':
    '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} по всей стране',
  'thin.answersTooFew':
    '{n, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}, мало для 10-го и 90-го процентилей',
  'thin.jobs':
    'мало данных: {jobs, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'thin.unknownJobs': 'мало данных: число мест не опубликовано',
  'thin.beyond': 'вне диапазона опроса',
  'thin.beyondAnswers':
    'вне диапазона опроса: из мест, где платят так {side, select, below {мало} other {много}}, ответов нет',
  'noEstimate.reference-wage-not-published': 'расчёта нет: зарплата не опубликована',
  'noEstimate.wage-far-below-answers':
    'расчёта нет: зарплаты намного ниже, чем у участников опросов',

  'key.howToRead': 'Как читать',
  'key.median': 'медиана',
  'key.interval': 'доверительный интервал (95 %)',
  'key.likely': 'вероятный диапазон медианы',
  'key.middleHalf': 'средняя половина',
  'key.lessThanTenth': '10 % получают меньше',
  'key.moreThanTenth': '10 % получают больше',

  'source.undated': 'без даты',
  'figure.table': 'Таблица',
  'figure.csv': 'CSV',
  'figure.json': 'JSON',
  'figure.svg': 'SVG',
  'figure.evidence.estimatedPlaces':
    '{_area_plural} (зарплата на {_rung_prepositional} с поправкой на местный уровень)',
  'figure.method': 'Как это посчитано',
  'embed.word': 'Встроить',
  'embed.text':
    'Вставьте эту строку в код своей страницы. Рамка подходит и для широкой, и для узкой колонки, скрипты не нужны.',
  'embed.open': 'Открыть диаграмму отдельно',
  'embed.label': 'Код для вставки диаграммы',
  'embed.from': 'Подробнее на сайте {site}',
  'picture.alt': 'Диаграмма: {title}',

  'column.rung': '{_Rung}',
  'column.p10': '10-й процентиль',
  'column.p25': '25-й процентиль',
  'column.p50': 'Медиана',
  'column.p75': '75-й процентиль',
  'column.p90': '90-й процентиль',
  'column.sure':
    '{kind, select, likely {Вероятный диапазон медианы} both {Вероятный диапазон или доверительный интервал медианы (95 %)} other {Доверительный интервал медианы (95 %)}}',
  'column.answers': 'Ответов по стране',
  'column.step':
    'Шаг от {_rung_gender, select, masculine {предыдущего} other {предыдущей}} {_rung_genitive}{interval, select, yes { (доверительный интервал 95 %)} other {}}',
  'step.interval': '{step} (от {low} до {high})',
  'column.place': '{_Area}',
  'column.jobs': 'Рабочих мест',
  'column.evidence': 'Откуда данные',
  'measure.wageLevel': 'уровень зарплат, к {nation}',
  'measure.payAtLevel':
    'зарплата на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}, к {nation}',
  'measure.priceLevel': 'уровень цен, к {nation}',
  'measure.afterPrices': 'то же с учётом цен',
  'measure.bridge':
    'Зарплаты в профессии «{occupation}» {way, select, above {на {wages} выше} other {на {wages} ниже}}, чем в целом по {nation}; наш расчёт{levels, select, all { для {_rung_gender, select, masculine {каждого} other {каждой}} {_rung_genitive}} other {}} {part, select, none {не учитывает разницы} all {учитывает всю разницу} other {учитывает около {part} разницы}}: {pay}.',
  'measure.bridge.same':
    'Зарплаты в профессии «{occupation}» такие же, как в целом по {nation}, поэтому и наш расчёт для {levels, select, all {{_rung_gender, select, masculine {каждого} other {каждой}}} other {{_rung_gender, select, masculine {этого} other {этой}}}} {_rung_genitive} такой же.',
  'measure.bridge.noEstimate':
    'Зарплаты в профессии «{occupation}» {way, select, above {на {wages} выше, чем в целом по {nation}} below {на {wages} ниже, чем в целом по {nation}} other {такие же, как в целом по {nation}}}; зарплату {levels, select, all {по {_rung_dativePlural}} other {на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}}} здесь мы не рассчитываем.',
  'measure.bridge.noWage':
    'Зарплата в профессии «{occupation}» здесь не опубликована, поэтому зарплату {levels, select, all {по {_rung_dativePlural}} other {на {_rung_gender, select, masculine {этом} other {этой}} {_rung_prepositional}}} мы не рассчитываем.',
  'measure.bridge.general':
    'Уровень зарплат — официальная статистика: местные зарплаты в профессии «{occupation}» по сравнению с {nation}. Зарплата на {_rung_prepositional} — наш расчёт: {part, select, none {эта разница в нём не учтена} all {эта разница учтена в нём целиком} other {в нём учтено около {part} этой разницы}}.{example, select, none {} other { Например, {place}: уровень зарплат {wages}, зарплата на {_rung_prepositional} {pay}.}}',
  'measure.fraction':
    '{fraction, select, tenth {десятой части} fifth {пятой части} quarter {четверти} third {трети} twoFifths {двух пятых} half {половины} threeFifths {трёх пятых} twoThirds {двух третей} threeQuarters {трёх четвертей} fourFifths {четырёх пятых} other {девяти десятых}}',
  ordinal: '{rank}-⁠е',
  'years.range':
    '{from, number}–⁠{to, plural, one {# год} few {# года} many {# лет} other {# года}}',
  'years.open': 'не меньше {from, plural, one {# года} other {# лет}}',

  'moved.text': 'Страница переехала',
  'notFound.nearest': 'Страницы с похожим адресом',

  'atlas.loading': 'Данные загружаются.',
  'atlas.failed':
    'Данные не загрузились, поэтому показан только начальный вид. Проверьте соединение и попробуйте ещё раз или скачайте файлы.',
  'atlas.retry': 'Попробовать ещё раз',
  'atlas.files': 'Все данные, CSV',

  'take.csv': 'Скачать эти данные, CSV',
  'take.svg': 'Скачать диаграмму, SVG',
  'take.png': 'Скачать диаграмму, PNG',
  'take.link': 'Скопировать ссылку',
  'take.cite': 'Как сослаться',
  'take.copyCitation': 'Скопировать описание',
  'take.citation': '{title}. {site}, по состоянию на {date}. {address} Данные: {sources}',
  'take.copied': 'Скопировано.',
  'take.fault.copy':
    'Браузер не разрешил копировать. Ссылка есть в адресной строке, а описание можно выделить и скопировать вручную.',
  'take.fault.picture': 'Браузер не смог создать файл. Те же цифры есть в таблице.',
} as const satisfies Record<keyof typeof enSite, string>;
