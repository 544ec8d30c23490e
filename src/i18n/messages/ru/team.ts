import type { enTeam } from '../en/team.ts';

/** Планирование команды: что открывают, как это читается, диапазоны, люди. */
export const ruTeam = {
  'team.noScript':
    'Список сотрудников читается прямо в браузере, для этого нужен JavaScript, а он выключен. Чего ждут на {_rung_prepositional} выше{paid, select, no {} other { и сколько там платят}}, можно прочесть и без него:',
  'team.noScript.link': 'лестница, {_rung} за {_rung_instrumental}',
  'team.market.line': 'Рынок: {sources}; на {month}.',
  'team.all': 'все',
  'team.people':
    '{n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
  'team.stop': 'Остановить',
  'team.again': 'Попробовать ещё раз',
  'team.dismiss': 'Закрыть',
  'team.start.title': 'С чего начать',
  'team.start.open': 'Открыть список сотрудников',
  'team.start.openNote':
    'Книга Excel (.xlsx), таблица OpenDocument (.ods) или файл CSV из любой кадровой системы: до 1 000 000 человек и 200 МБ. Файл можно просто перетащить на страницу.',
  'team.start.drop': 'Отпустите файл, и он откроется',
  'team.start.sample': 'Попробовать на примере',
  'team.start.sampleNote':
    'Вымышленные люди на всех {_rung_prepositionalPlural}: посмотрите, что умеет страница.',
  'team.start.sampleFile': 'Файл примера',
  'team.start.template': 'Скачать шаблон',
  'team.start.templateNote': 'Все столбцы со строками для примера: заполните и откройте здесь.',
  'team.start.rangesNote': 'Если у вашей организации свои диапазоны, их открывают после списка.',
  'team.start.plan': 'Открыть сохранённый план',
  'team.start.planNote':
    'Файл, который сохранила эта страница: люди, диапазоны, настройки и повышения.',
  'team.does.title': 'Что умеет страница',
  'team.does.ranges':
    'Показывает место каждого в диапазоне, {_survey, select, no {взятом из вашей таблицы} other {рыночном или вашем собственном}}, и тех, чей оклад выходит за его границы.',
  'team.does.promotions':
    'Считает новый оклад и стоимость повышений по вашим правилам и у каждой суммы называет правило, которое её определило.',
  'team.does.order':
    'Сравнивает два сценария повышений в пределах бюджета. Кого повышать и в каком порядке, решаете вы.',
  'team.does.fairness':
    'Находит сжатие и инверсию зарплат, описывает структуру диапазонов, считает разрыв в зарплатах женщин и мужчин.',
  'team.does.posting':
    'Готовит абзац о зарплате для вакансии{_laws, select, no {} other { и напоминает, чего требуют законы о вакансиях. Перечень законов неполный}}.',
  'team.safe.title': 'Почему файл никуда не уходит',
  'team.safe.policy':
    'Программа страницы ничего не отправляет. Кроме того, политика страницы велит браузеру блокировать соединения ({connect}), формы ({form}), фреймы и всё, что приходит с других сайтов. Она действует и на ту часть программы, которая читает файл.',
  'team.safe.check':
    'Это можно проверить: откройте страницу, отключите сеть и только потом откройте файл. Всё работает. Ничего не хранится: после перезагрузки на странице ничего не остаётся.',
  'team.safe.limits':
    'Чего политика не запрещает: скрипт мог бы увести вас на другую страницу, открыть окно, открыть соединение по WebRTC или запросить картинку у этого же сайта. Поэтому здесь выполняются только скрипты, которые приходят с этого сайта вместе со страницей.',
  'team.work.open': 'Открываем файл {file}',
  'team.work.read': 'Читаем файл {file}',
  'team.work.people': 'Упорядочиваем список',
  'team.work.positions': 'Сравниваем оклады с диапазонами',
  'team.work.findings': 'Сравниваем людей между собой',
  'team.work.stopped': 'Остановлено. Всё, что было здесь раньше, на месте.',
  'team.work.gap': 'Считаем разрыв в зарплатах',
  'team.work.report': 'Готовим отчёт',
  'team.work.noAnswer':
    'Ошибка в программе: расчёт не удался. Список по-прежнему открыт, за пределы браузера ничего не вышло.',
  'team.fault.what': 'Ошибка в программе: эту часть страницы показать не удалось.',
  'team.fault.open':
    'Список по-прежнему открыт, остальные части страницы работают, за пределы браузера ничего не вышло. Попробуйте ещё раз. Если ошибка повторится, сохраните план в файл, перезагрузите страницу и откройте этот файл.',
  'team.fault.reload':
    'За пределы браузера ничего не вышло. Попробуйте ещё раз. Если ошибка повторится, перезагрузите страницу и откройте файл заново.',
  'team.work.failed':
    'Не получилось: {reason}. За пределы браузера ничего не вышло. Попробуйте файл поменьше или перезагрузите страницу.',
  'team.work.unreadable':
    '{file}: браузер не смог прочитать файл. Не переместили ли его и не удалили?',
  'team.file.sample': 'Пример',
  'team.file.other': 'Открыть другой список',
  'team.file.close': 'Закрыть и удалить из памяти',
  'team.file.closed': 'Список закрыт и удалён из памяти.',
  'team.file.confirm': 'Закрыть список? Всё, что не сохранено в план, пропадёт.',
  'team.import.title': 'Как прочитан файл',
  'team.import.summary':
    '{encoding}, разделитель — {delimiter}, {columns, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}',
  'team.import.left':
    '{n, plural, =0 {Прочитаны все строки.} one {# строка пропущена.} few {# строки пропущены.} many {# строк пропущено.} other {# строки пропущено.}}',
  'team.import.questions':
    '{n, plural, one {Осталась # неясность: укажите, как её понимать.} few {Остались # неясности: укажите, как их понимать.} many {Осталось # неясностей: укажите, как их понимать.} other {Остались # неясности: укажите, как их понимать.}}',
  'team.import.noQuestions': 'Вот как прочитан файл. Если что-то понято неверно, поправьте здесь.',
  'team.import.first': 'Сначала ответьте на вопросы выше.',
  'team.import.read': 'Прочитать так',
  'team.import.choose': 'выберите',
  'team.import.asked': 'Укажите это.',
  'team.import.likely': 'Предположение',
  'team.import.examples': 'Например: {examples}',
  'team.import.written': 'Как записан файл',
  'team.import.columns': 'Что в каком столбце',
  'team.import.field': 'Что нужно',
  'team.import.column': 'Столбец файла',
  'team.import.cells': 'Его первые ячейки',
  'team.import.required': 'обязательно',
  'team.import.noColumn': 'нет',
  'team.import.preview': 'Первые строки',
  'team.import.line': 'Строка',
  'team.import.encoding': 'Кодировка',
  'team.import.encodedTwice': '{meant}, прочитанная как {taken}',
  'team.import.delimiter': 'Между ячейками',
  'team.import.numbers': 'Числа: {field}',
  'team.import.dates': 'Даты: {field}',
  'team.import.currency': 'Валюта',
  'team.import.payUnit': 'Оклад указан как',
  'team.import.payHolds': 'Оклад при неполной ставке',
  'team.import.variableUnit': 'Переменная часть указана как',
  'team.import.fullTime': 'Полная ставка',
  'team.import.example': '{unit} ({cell} → {amount} в год)',
  'team.import.guessed': 'Это предположение, проверьте:',
  'team.import.guess': '{label}: {value}',
  'team.import.fromColumn': 'из столбца «{header}»',
  'team.import.check': 'Изменить',
  'team.import.leaveOut': 'пропустить эти строки',
  'team.import.repeats': 'Несколько строк с одним номером',
  'team.import.otherRows': 'Строки не о сотрудниках',
  'team.otherRows.leave-out': 'пропустить и перечислить в замечаниях',
  'team.otherRows.read': 'читать как сотрудников',
  'team.repeats.newest': 'брать самую новую по столбцу «{column}» ({order})',
  'team.repeats.last': 'брать последнюю в файле',
  'team.repeats.first': 'брать первую, остальные — ошибка',
  'team.notice.short-rows':
    '{n, plural, one {# строка короче остальных; недостающие ячейки считаются пустыми.} few {# строки короче остальных; недостающие ячейки считаются пустыми.} many {# строк короче остальных; недостающие ячейки считаются пустыми.} other {# строки короче остальных; недостающие ячейки считаются пустыми.}}',
  'team.notice.cut-off':
    '{n, plural, one {Файл обрывается посреди строки, и она пропущена; возможно, потеряно и то, что дальше. Строка} few {Файл обрывается посреди строки, и она пропущена; возможно, потеряно и то, что дальше. Строка} many {Файл обрывается посреди строки, и она пропущена; возможно, потеряно и то, что дальше. Строка} other {Файл обрывается посреди строки, и она пропущена; возможно, потеряно и то, что дальше. Строка}}',
  'team.notice.torn-quote':
    '{n, plural, one {Из-за кавычки внутри ячейки пропущена # строка, её номер} few {Из-за кавычек внутри ячеек пропущены # строки, их номера} many {Из-за кавычек внутри ячеек пропущено # строк, их номера} other {Из-за кавычек внутри ячеек пропущено # строки, их номера}}',
  'team.notice.open-quote':
    '{n, plural, one {Из-за незакрытой кавычки пропущена # строка, её номер} few {Из-за незакрытых кавычек пропущены # строки, их номера} many {Из-за незакрытых кавычек пропущено # строк, их номера} other {Из-за незакрытых кавычек пропущено # строки, их номера}}',
  'team.notice.header-quote':
    '{n, plural, one {Среди названий столбцов кавычка не на месте, и строки могли попасть в них, строка} few {Среди названий столбцов кавычки не на месте, и строки могли попасть в них, строки} many {Среди названий столбцов кавычки не на месте, и строки могли попасть в них, строки} other {Среди названий столбцов кавычки не на месте, и строки могли попасть в них, строки}}',
  'team.notice.blank-surplus':
    '{n, plural, one {В каждой строке ячеек больше, чем в заголовке, и лишние пусты; проверьте, что значения стоят под своими названиями, начиная со строки} few {В каждой строке ячеек больше, чем в заголовке, и лишние пусты; проверьте, что значения стоят под своими названиями, начиная со строк} many {В каждой строке ячеек больше, чем в заголовке, и лишние пусты; проверьте, что значения стоят под своими названиями, начиная со строк} other {В каждой строке ячеек больше, чем в заголовке, и лишние пусты; проверьте, что значения стоят под своими названиями, начиная со строк}}',
  'team.notice.ragged':
    '{n, plural, one {Из-за числа ячеек пропущена # строка, её номер} few {Из-за числа ячеек пропущены # строки, их номера} many {Из-за числа ячеек пропущено # строк, их номера} other {Из-за числа ячеек пропущено # строки, их номера}}',
  'team.notice.total-row':
    '{n, plural, one {Пропущена # строка с итогом или средним} few {Пропущены # строки с итогами или средними} many {Пропущено # строк с итогами или средними} other {Пропущено # строки с итогами или средними}}',
  'team.notice.no-person':
    '{n, plural, one {Пропущена # строка без имени, должности, уровня и города} few {Пропущены # строки без имени, должности, уровня и города} many {Пропущено # строк без имени, должности, уровня и города} other {Пропущено # строки без имени, должности, уровня и города}}',
  'team.notice.not-employed':
    '{n, plural, one {Пропущена # строка с уволенным сотрудником или вакансией} few {Пропущены # строки с уволенными сотрудниками или вакансиями} many {Пропущено # строк с уволенными сотрудниками или вакансиями} other {Пропущено # строки с уволенными сотрудниками или вакансиями}}',
  'team.notice.note-row':
    '{n, plural, one {Пропущена как примечание # строка с единственной заполненной ячейкой} few {Пропущены как примечания # строки с единственной заполненной ячейкой} many {Пропущено как примечания # строк с единственной заполненной ячейкой} other {Пропущено как примечания # строки с единственной заполненной ячейкой}}',
  'team.notice.unit-row':
    '{n, plural, one {Пропущена # строка с описанием столбцов, её номер} few {Пропущены # строки с описанием столбцов, их номера} many {Пропущено # строк с описанием столбцов, их номера} other {Пропущено # строки с описанием столбцов, их номера}}',
  'team.notice.repeated-header':
    '{n, plural, one {Пропущен # повтор заголовка, строка} few {Пропущены # повтора заголовка, строки} many {Пропущено # повторов заголовка, строки} other {Пропущено # повтора заголовка, строки}}',
  'team.notice.superseded-row':
    '{n, plural, one {Пропущена # строка: считается другая с тем же номером} few {Пропущены # строки: считаются другие с теми же номерами} many {Пропущено # строк: считаются другие с теми же номерами} other {Пропущено # строки: считаются другие с теми же номерами}}',
  'team.notice.duplicate-id':
    '{n, plural, one {Пропущена # строка с повторным номером} few {Пропущены # строки с повторными номерами} many {Пропущено # строк с повторными номерами} other {Пропущено # строки с повторными номерами}}',
  'team.notice.unit-differs':
    '{n, plural, one {# ячейка противоречит своему столбцу и пропущена} few {# ячейки противоречат своему столбцу и пропущены} many {# ячеек противоречат своему столбцу и пропущены} other {# ячейки противоречат своему столбцу и пропущены}}',
  'team.notice.implausible-pay':
    '{n, plural, one {Неправдоподобный оклад у # человека, строка} few {Неправдоподобный оклад у # человек, строки} many {Неправдоподобный оклад у # человек, строки} other {Неправдоподобный оклад у # человека, строки}}',
  'team.notice.implausible-variable':
    '{n, plural, one {Неправдоподобная переменная часть у # человека} few {Неправдоподобная переменная часть у # человек} many {Неправдоподобная переменная часть у # человек} other {Неправдоподобная переменная часть у # человека}}',
  'team.delimiter.pipe': 'вертикальная черта',
  'team.import.otherDelimiter': 'Или другой знак между ячейками',
  'team.import.header': 'Названия столбцов',
  'team.import.headerNone': 'их нет ни в одной строке; столбцы названы буквами',
  'team.import.headerLine': 'строка {line}: {text}',
  'team.import.above':
    '{n, plural, one {# строка над названиями столбцов не прочитана} few {# строки над названиями столбцов не прочитаны} many {# строк над названиями столбцов не прочитано} other {# строки над названиями столбцов не прочитано}}',
  'team.import.quotedTwice': 'каждая строка целиком взята в кавычки и разобрана ещё раз',
  'team.import.sheet': 'Лист',
  'team.import.hiddenSheet': '{sheet} (скрыт)',
  'team.import.sheetOf':
    'лист «{sheet}» из {n, plural, one {# листа} few {# листов} many {# листов} other {# листа}}',
  'team.import.textAsWorkbook': 'это текст, а не книга, хотя имя файла говорит о другом',
  'team.import.workbookAsText': 'это книга, а не текст, хотя имя файла говорит о другом',
  'team.import.formulas':
    '{n, plural, one {у # формулы нет результата: откройте файл в Excel и сохраните ещё раз} few {у # формул нет результата: откройте файл в Excel и сохраните ещё раз} many {у # формул нет результата: откройте файл в Excel и сохраните ещё раз} other {у # формулы нет результата: откройте файл в Excel и сохраните ещё раз}}',
  'team.import.merged':
    '{n, plural, one {# ячейке передано значение объединения} few {# ячейкам передано значение объединения} many {# ячейкам передано значение объединения} other {# ячейки получили значение объединения}}',
  'team.import.hiddenRows':
    '{n, plural, one {прочитана и # скрытая строка} few {прочитаны и # скрытые строки} many {прочитано и # скрытых строк} other {прочитано и # скрытой строки}}',
  'team.import.hiddenColumns':
    '{n, plural, one {прочитан и # скрытый столбец} few {прочитаны и # скрытых столбца} many {прочитано и # скрытых столбцов} other {прочитано и # скрытого столбца}}',
  'team.import.macros': 'в книге есть макросы, они не запускаются',
  'team.import.unknown.level': 'Уровни, которых нет на лестнице',
  'team.import.unknown.city': 'Города, которых нет на сайте',
  'team.import.unknown.currency': 'Непонятные обозначения валюты',
  'team.import.unknown.payPeriod': 'Непонятные сроки, за которые указан оклад',
  'team.import.unknown.managerId': 'Руководители, чьё имя встречается несколько раз',
  'team.import.asBefore': 'как ответили в прошлый раз',
  'team.import.unknown.gender': 'Непонятные обозначения пола',
  'team.import.unknown.ready': 'Непонятные обозначения готовности',
  'team.import.blank': '(пусто)',
  'team.import.nothing': 'оставить как есть',
  'team.import.moreTexts':
    '{n, plural, one {И ещё #.} few {И ещё #.} many {И ещё #.} other {И ещё #.}}',
  'team.delimiter.comma': 'запятая',
  'team.delimiter.semicolon': 'точка с запятой',
  'team.delimiter.tab': 'табуляция',
  'team.dateOrder.ymd': 'год, месяц, день',
  'team.dateOrder.dmy': 'день, месяц, год',
  'team.dateOrder.mdy': 'месяц, день, год',
  'team.dateOrder.serial-1900': 'номера дней Excel (от 1900 года)',
  'team.dateOrder.serial-1904': 'номера дней Excel для Mac (от 1904 года)',
  'team.payUnit.year': 'сумма за год',
  'team.payUnit.quarter': 'сумма за квартал (× 4)',
  'team.payUnit.month': 'сумма за месяц (× 12)',
  'team.payUnit.half-month': 'сумма дважды в месяц (× 24)',
  'team.payUnit.two-weeks': 'сумма за две недели (× 26)',
  'team.payUnit.week': 'сумма за неделю (× 52)',
  'team.payUnit.hour':
    'сумма за час (× 52 недели полной занятости, 2080 часов, если в файле не указано другое)',
  'team.payUnit.thousands-a-year': 'тысячи за год',
  'team.payUnit.thousands-a-month': 'тысячи за месяц',
  'team.payHolds.full-time-rate': 'из расчёта полной ставки',
  'team.payHolds.actual-pay': 'столько и получают',
  'team.variableUnit.amount-a-year': 'сумма за год',
  'team.variableUnit.amount-a-month': 'сумма за месяц',
  'team.variableUnit.percent-of-base': 'процент от оклада',
  'team.variableUnit.fraction-of-base': 'доля оклада',
  'team.fullTime.hours': '{hours} ч в неделю',
  'team.field.employeeId': 'Номер',
  'team.field.name': 'Имя',
  'team.field.familyName': 'Фамилия, если отдельно',
  'team.field.role': 'Должность',
  'team.field.level': 'Уровень',
  'team.field.sublevel': 'Ступень внутри уровня',
  'team.field.city': 'Город',
  'team.field.baseSalary': 'Оклад',
  'team.field.currency': 'Валюта',
  'team.field.payPeriod': 'За какой срок указан оклад',
  'team.field.targetVariable': 'Целевая переменная часть',
  'team.field.fte': 'Доля ставки',
  'team.field.hireDate': 'Дата приёма',
  'team.field.levelSince': 'На этом уровне с',
  'team.field.managerId': 'Номер руководителя',
  'team.field.gender': 'Пол',
  'team.field.rating': 'Оценка работы',
  'team.field.workCategory': 'Категория работника',
  'team.field.ready': 'Готовность к повышению',
  'team.field.percentFault': 'Нужно число от 0 до {most}.',
  'team.field.amountFault': 'Нужна сумма, например 50 000.',
  'team.gender.female': 'женщина',
  'team.gender.male': 'мужчина',
  'team.gender.other': 'другое',
  'team.ready.yes': 'да',
  'team.ready.soon': 'скоро',
  'team.ready.no': 'пока нет',
  'team.ranges.title': 'Диапазоны окладов',
  'team.ranges.marketNow':
    'Диапазоны построены по нашему расчёту рынка для {_rung_genitive} и города. Правилом вашей компании они станут, только если вы так решите.',
  'team.ranges.none':
    'Рыночных зарплат на этом сайте нет. Откройте таблицу своих диапазонов, чтобы увидеть место каждого.',
  'team.ranges.ownNow':
    'Из файла {file}: {n, plural, one {# диапазон} few {# диапазона} many {# диапазонов} other {# диапазона}}.',
  'team.ranges.percentile': 'Середина',
  'team.percentile.p25': '25-й процентиль рынка',
  'team.percentile.p50': 'медиана рынка',
  'team.percentile.p75': '75-й процентиль рынка',
  'team.ranges.spread': 'Размах',
  'team.ranges.spreadNote': 'От {low} до {high} середины.',
  'team.ranges.open': 'Открыть таблицу своих диапазонов',
  'team.ranges.openOther': 'Открыть другую таблицу',
  'team.ranges.template': 'Шаблон диапазонов',
  'team.ranges.sample': 'Пример диапазонов',
  'team.ranges.backToMarket': 'Вернуться к рынку',
  'team.ranges.how': 'Как считают диапазоны',
  'team.ranges.columns':
    'Столбцы: уровень, город или зона, минимум, середина, максимум. Если середина не указана, берётся точка посередине.',
  'team.ranges.short': '{percentile}; от {low} до {high} середины',
  'team.noRange.unknown-level': 'уровня нет на лестнице',
  'team.noRange.unknown-place': 'города нет на сайте',
  'team.noRange.no-market':
    'рыночная зарплата {_rung_gender, select, masculine {этого} other {этой}} {_rung_genitive} здесь неизвестна',
  'team.noRange.reference-wage-not-published': 'расчёта нет: зарплата здесь не опубликована',
  'team.noRange.wage-far-below-answers':
    'расчёта нет: зарплаты здесь намного ниже, чем у участников опросов',
  'team.noRange.percentile-not-published': 'такой процентиль рынка не опубликован',
  'team.noRange.no-range':
    'для {_rung_gender, select, masculine {этого} other {этой}} {_rung_genitive} диапазона здесь нет',
  'team.noRange.no-sublevel': 'неизвестна ступень внутри уровня',
  'team.noRange.other-currency': 'диапазон в другой валюте',
  'team.people.title': 'Люди и диапазоны',
  'team.people.table': 'Все сотрудники и их диапазоны',
  'team.people.filters': 'Кого показать',
  'team.people.search': 'Имя, номер или должность',
  'team.people.side': 'Место в диапазоне',
  'team.people.noLevel': 'нет {_rung_genitive}',
  'team.side.all': 'все',
  'team.side.below': 'ниже минимума',
  'team.side.within': 'в диапазоне',
  'team.side.above': 'выше максимума',
  'team.side.no-range': 'без диапазона',
  'team.column.person': 'Сотрудник',
  'team.column.rung': '{_Rung}',
  'team.column.place': 'Город',
  'team.column.base': 'Оклад',
  'team.column.compa': 'Оклад / середина',
  'team.column.penetration': 'Место в диапазоне',
  'team.column.outside': 'Вне диапазона',
  'team.column.market': 'Оклад / рынок',
  'team.column.proposal': 'Повышение',
  'team.people.point': 'минимум равен максимуму',
  'team.people.below': 'ниже на {amount}',
  'team.people.above': 'выше на {amount}',
  'team.people.mark': 'Предложить',
  'team.people.unmark': 'Отменить',
  'team.people.none': 'Никого не нашлось. Сбросьте часть фильтров.',
  'team.people.note':
    'Оклад / середина — отношение к середине диапазона. Место в диапазоне: (оклад − минимум) ÷ (максимум − минимум). Оклад / рынок — отношение к медиане рынка. Всё в пересчёте на полную ставку. Оклад выше максимума не снижают: его замораживают или вместо прибавки дают разовую выплату.',
  'team.people.currency': 'Валюта диаграммы',
  'team.pages': 'Страницы таблицы',
  'team.pages.before': 'Назад',
  'team.pages.after': 'Дальше',
  'team.pages.shown': '{first}–{last} из {count}',
  'team.pages.more': 'Показать сразу {n, number}',
  'team.problems':
    '{n, plural, one {# замечание к файлу} few {# замечания к файлу} many {# замечаний к файлу} other {# замечания к файлу}}',
  'team.problems.table': 'Замечания к файлу',
  'team.problems.where': 'Где',
  'team.problems.what': 'Что',
  'team.problems.effect': 'Результат',
  'team.problems.more':
    '{n, plural, one {И ещё # такое же.} few {И ещё # таких же.} many {И ещё # таких же.} other {И ещё # таких же.}}',
  'team.import.amounts': 'Суммы',
  'team.rangeField.level': 'Уровень',
  'team.rangeField.sublevel': 'Ступень внутри уровня',
  'team.rangeField.zone': 'Город или зона',
  'team.rangeField.min': 'Минимум',
  'team.rangeField.midpoint': 'Середина',
  'team.rangeField.max': 'Максимум',
  'team.rangeField.currency': 'Валюта',
  'team.import.columnOf': 'Столбец: {field}',
  'team.work.out': 'Записываем файл',
  'team.finding':
    '{people, plural, =0 {В файле не нашлось ни одного человека} =1 {Один человек: {ranged, plural, =0 {диапазона нет} other {{side, select, below {оклад ниже диапазона} above {оклад выше диапазона} other {оклад в диапазоне}}}}} other {{people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}: {ranged, plural, =0 {диапазона нет ни у кого} other {{side, select, both {у {below, number} оклад ниже диапазона, у {above, number} выше} below {у {below, number} оклад ниже диапазона} above {у {above, number} оклад выше диапазона} other {{unranged, plural, =0 {у всех оклад в диапазоне} other {у {ranged, number} оклад в диапазоне}}}}{unranged, plural, =0 {} other {, у {unranged, number} диапазона нет}}}}}}',
  'team.finding.pay':
    'Фонд окладов, {currency}: {amount} в год.{n, plural, =0 {} other { Чтобы довести всех до минимума, нужно ещё {minimum} в год.}}',
  'team.foot.people':
    '{n, plural, one {Предложено # повышение} few {Предложено # повышения} many {Предложено # повышений} other {Предложено # повышения}}',
  'team.foot.cost': '{amount} в год, со взносами и налогами {loaded}',
  'team.foot.left':
    'из бюджета {budget}{kind, select, annual { на год без взносов} loaded { на полный год со взносами и налогами} other { до конца бюджетного года}} остаётся {amount}',
  'team.foot.over':
    'на {amount} больше бюджета {budget}{kind, select, annual { на год без взносов} loaded { на полный год со взносами и налогами} other { до конца бюджетного года}}',
  'team.total':
    'Полный год стоит {annual} без взносов и {loaded} со взносами и налогами ({burden}); до конца бюджетного года — {rest}.',
} as const satisfies Record<keyof typeof enTeam, string>;
