import type { enRoster } from '../en/roster.ts';

/** Что не так со списком сотрудников или с файлом диапазонов: для того, кто может это исправить. */
export const ruRoster = {
  'roster.place.line': 'Строка {line}',
  'roster.place.cell': 'Строка {line}, столбец {letter} ({header})',
  'roster.place.unnamed': 'Строка {line}, столбец {letter}',
  'roster.problem': 'Найдено: {found}; ожидалось: {expected}. {mend}',
  'roster.effect.kept': 'Строка прочитана.',
  'roster.effect.cell-left-out': 'Строка прочитана без этой ячейки.',
  'roster.effect.row-left-out': 'Строка пропущена.',
  'roster.found.cell': '«{found}»',
  'roster.found.nothing': 'пустая ячейка',
  'roster.found.ragged': '{cells, plural, one {# ячейка} few {# ячейки} other {# ячеек}}',
  'roster.found.blank-surplus':
    '{cells, plural, one {# ячейка} few {# ячейки} other {# ячеек}} в каждой строке, лишние пусты',
  'roster.found.stray-quote':
    'текст после закрывающей кавычки, поэтому всё до строки {last} слилось в одну запись',
  'roster.found.implausible-pay': '{amount} в год',
  'roster.found.implausible-variable': '«{found}», то есть {amount} в год при окладе {base}',
  'roster.found.short-rows':
    '{count, plural, one {# строка} few {# строки} other {# строк}}, где ячеек меньше, чем в заголовке; в первой {cells}',
  'roster.found.cut-off':
    'конец файла посреди строки, после {cells, plural, one {# ячейки} other {# ячеек}}',
  'roster.found.loose-quote': 'кавычка внутри ячейки, которая не взята в кавычки',
  'roster.found.torn-quote': 'две ячейки без кавычек вокруг, и в каждой по кавычке',
  'roster.found.open-quote': 'кавычка, которую открыли и не закрыли',
  'roster.found.header-quote':
    'кавычка не на месте в названиях столбцов: с ними слилось всё до строки {last}',
  'roster.found.control-character': 'управляющий символ в «{found}»',
  'roster.found.total-row': '«{found}»',
  'roster.found.unit-row': 'строка с описанием столбцов',
  'roster.found.note-row': 'только «{found}»',
  'roster.found.repeated-header': 'заголовок ещё раз',
  'roster.found.no-person': 'числа без имени, должности, уровня и города',
  'roster.found.not-employed': 'уволенный сотрудник или вакансия («{found}»)',
  'roster.found.id-spelling':
    '«{found}», формулой {count, plural, one {записан # номер} few {записаны # номера} other {записано # номеров}}',
  'roster.found.nul': 'нулевой символ в «{found}»',
  'roster.found.bad-character': 'символ, который не удалось прочесть, в «{found}»',
  'roster.found.cell-too-long': 'знаков в ячейке — {length}',
  'roster.found.before-hire': 'на {_rung_prepositional} с {levelSince}, дата приёма {hireDate}',
  'roster.found.manager-circle':
    '«{found}», и цепочка из {people, plural, one {# человека} other {# человек}} возвращается к этой строке',
  'roster.found.range-order': 'минимум {min}, середина {midpoint}, максимум {max}',
  'roster.expected.ragged':
    '{expected, plural, one {# ячейка} few {# ячейки} other {# ячеек}}, как в заголовке',
  'roster.expected.blank-surplus':
    '{expected, plural, one {# ячейка} few {# ячейки} other {# ячеек}}, как в заголовке',
  'roster.expected.stray-quote': 'конец ячейки',
  'roster.expected.unknown-period': 'год, месяц, неделя или час',
  'roster.expected.unit-differs':
    '{unit, select, percent {процент от оклада} fraction {доля оклада} other {сумма}}, как в остальном столбце',
  'roster.expected.implausible-pay': 'оклад от 0,1 до 10 медиан по коллегам или рынку ({median})',
  'roster.expected.implausible-variable': 'от 1 % до трёх окладов',
  'roster.expected.fte-out-of-range': 'доля полной ставки больше 0 и не больше {fullTime}',
  'roster.expected.short-rows': 'ячеек — {expected}',
  'roster.expected.cut-off': 'целая строка, ячеек — {expected}',
  'roster.expected.loose-quote': 'кавычки вокруг всей ячейки',
  'roster.expected.torn-quote': 'кавычки вокруг всей ячейки и разделитель перед ней',
  'roster.expected.open-quote': 'закрывающая кавычка в той же ячейке',
  'roster.expected.header-quote': 'названия с кавычками по краям',
  'roster.expected.control-character': 'текст',
  'roster.expected.total-row': 'сотрудник',
  'roster.expected.unit-row': 'сотрудник',
  'roster.expected.note-row': 'сотрудник',
  'roster.expected.repeated-header': 'сотрудник',
  'roster.expected.no-person': 'сотрудник',
  'roster.expected.not-employed': 'работающий сотрудник',
  'roster.expected.superseded-row': 'одна строка на номер',
  'roster.expected.period-differs': 'сумма за тот же срок, что в остальном столбце',
  'roster.expected.amount-range': 'одна сумма, а не диапазон',
  'roster.expected.id-spelling': 'только номер',
  'roster.expected.id-cut': 'номер со всеми цифрами',
  'roster.expected.manager-several': 'имя, которое есть только в одной строке файла',
  'roster.expected.nul': 'текст',
  'roster.expected.bad-character': 'текст в выбранной кодировке',
  'roster.expected.cell-too-long': 'не больше {most} знаков',
  'roster.expected.empty-cell': 'значение',
  'roster.expected.not-a-number': 'число',
  'roster.expected.exponent': 'число со всеми цифрами',
  'roster.expected.not-finite': 'число',
  'roster.expected.separators': 'группы по три цифры и не больше одного десятичного разделителя',
  'roster.expected.mixed-notation': 'та же запись, что в остальном столбце',
  'roster.expected.ambiguous-number': 'число, которое читается только одним способом',
  'roster.expected.two-currencies': 'одна валюта',
  'roster.expected.number-too-large': 'сумма, похожая на зарплату',
  'roster.expected.negative-pay': 'оклад больше нуля',
  'roster.expected.zero-pay': 'оклад больше нуля',
  'roster.expected.unknown-currency': 'трёхбуквенный код валюты',
  'roster.expected.currency-differs': 'сумма в валюте строки, {currency}',
  'roster.expected.other-currency': '{main}, как в большинстве строк',
  'roster.expected.no-such-date': 'день, который есть в календаре',
  'roster.expected.not-a-date': 'дата',
  'roster.expected.mixed-date': 'дата в том же порядке, что в остальном столбце',
  'roster.expected.future-date': 'дата не позже {asOf}',
  'roster.expected.before-hire': '{_rung} не раньше приёма на работу',
  'roster.expected.duplicate-id': 'каждый номер один раз',
  'roster.expected.manager-unknown': 'номер человека из этого файла',
  'roster.expected.manager-self': 'номер другого человека',
  'roster.expected.manager-circle': 'цепочка руководителей, у которой есть конец',
  'roster.expected.range-order': 'минимум не больше середины, середина не больше максимума',
  'roster.expected.duplicate-range': 'один диапазон на {_rung_accusative}, место и валюту',
  'roster.expected.unmatched-level': '{_rung} лестницы',
  'roster.expected.unknown-sublevel': 'один из подуровней ({known})',
  'roster.mend.ragged':
    '{more, select, yes {Возьмите в кавычки текст, в котором есть разделитель, или удалите лишние ячейки.} other {Добавьте недостающие ячейки: пустой тоже нужен разделитель.}}',
  'roster.mend.blank-surplus':
    'Если каждое значение стоит под своим заголовком, делать ничего не нужно; иначе возьмите в кавычки ячейки с разделителем внутри.',
  'roster.mend.stray-quote': 'Внутри ячейки в кавычках каждую кавычку пишут дважды.',
  'roster.mend.unknown-period': 'Укажите, что значит это слово, или впишите срок.',
  'roster.mend.unit-differs': 'Запишите ячейку как остальные или укажите, что в этом столбце.',
  'roster.mend.implausible-pay': 'Проверьте число и срок, за который оно указано.',
  'roster.mend.implausible-variable': 'Проверьте число и то, что указано в столбце.',
  'roster.mend.fte-out-of-range': 'Запишите как в остальном столбце; знак процента понятен всегда.',
  'roster.mend.short-rows': 'Если недостающие ячейки пусты, делать ничего не нужно.',
  'roster.mend.cut-off': 'Выгрузите таблицу ещё раз: похоже, конец потерян.',
  'roster.mend.loose-quote': 'Если кавычка — часть текста, делать ничего не нужно.',
  'roster.mend.torn-quote': 'Поставьте разделитель перед кавычкой или выгрузите таблицу ещё раз.',
  'roster.mend.open-quote':
    'Закройте кавычку или уберите её. Если она часть текста, напишите её дважды. Строки ниже прочитаны.',
  'roster.mend.header-quote':
    'Исправьте кавычки в этой строке: строки под ней могут стоять не в своих столбцах.',
  'roster.mend.control-character': 'Исправьте ячейку, если текст выглядит неверно.',
  'roster.mend.total-row':
    'Если это всё же человек, измените ответ в поле «Строки не о сотрудниках».',
  'roster.mend.unit-row': 'Делать ничего не нужно.',
  'roster.mend.note-row':
    'Если это всё же человек, измените ответ в поле «Строки не о сотрудниках».',
  'roster.mend.repeated-header': 'Делать ничего не нужно.',
  'roster.mend.no-person': 'Если это сотрудник, впишите, кто он.',
  'roster.mend.not-employed':
    'Если строку всё же нужно учесть, измените ответ в поле «Строки не о сотрудниках».',
  'roster.mend.superseded-row':
    'Учтена строка {first}. Другую можно выбрать в поле «Несколько строк с одним номером».',
  'roster.mend.period-differs':
    'Запишите сумму за тот же срок или заведите для срока отдельный столбец.',
  'roster.mend.amount-range': 'Впишите, сколько получает сотрудник.',
  'roster.mend.id-spelling': 'Делать ничего не нужно: лишнее убрано.',
  'roster.mend.id-cut': 'Перед выгрузкой задайте столбцу текстовый формат: часть цифр потеряна.',
  'roster.mend.manager-several': 'Впишите номер руководителя.',
  'roster.mend.nul': 'Выгрузите файл заново: нулевой символ — признак повреждения.',
  'roster.mend.bad-character':
    'Если неверно выглядят и другие имена, выберите другую кодировку; если нет, исправьте эту ячейку.',
  'roster.mend.cell-too-long':
    'Сократите текст. Если в ячейке оказалось несколько строк, значит, в ней по ошибке открыта кавычка.',
  'roster.mend.empty-cell':
    '{field, select, fte {Считается полная ставка: впишите 1 или верную долю.} other {Заполните ячейку.}}',
  'roster.mend.not-a-number': 'Запишите цифрами, например 85000.',
  'roster.mend.exponent':
    'Задайте столбцу в таблице числовой формат и сохраните файл ещё раз: часть цифр отброшена.',
  'roster.mend.not-finite': 'Исправьте формулу, результат которой попал в ячейку.',
  'roster.mend.separators': 'Запишите число без разделителей, например 85000.',
  'roster.mend.mixed-notation':
    'Запишите число, как в других строках, или выберите для столбца другую запись.',
  'roster.mend.ambiguous-number':
    'Запишите число без разделителя тысяч или выберите запись чисел для столбца.',
  'roster.mend.two-currencies': 'Уберите неверную.',
  'roster.mend.number-too-large': 'Проверьте, сколько в числе цифр и какая у него валюта.',
  'roster.mend.negative-pay': 'Запишите годовой оклад без знака.',
  'roster.mend.zero-pay': 'Впишите годовой оклад или удалите строку.',
  'roster.mend.unknown-currency': 'Впишите код из трёх букв.',
  'roster.mend.currency-differs': 'Исправьте сумму или валюту строки.',
  'roster.mend.other-currency':
    'Суммы в разных валютах не складываются; проверьте, так ли задумано.',
  'roster.mend.no-such-date': 'Исправьте дату.',
  'roster.mend.not-a-date': 'Запишите дату в порядке год-месяц-день, например 2025-04-03.',
  'roster.mend.mixed-date': 'Запишите дату, как в других строках, или в порядке год-месяц-день.',
  'roster.mend.future-date': 'Исправьте дату.',
  'roster.mend.before-hire':
    'Исправьте одну из двух дат, если только человек не вернулся на {_rung_gender, select, masculine {прежний} other {прежнюю}} {_rung_accusative}.',
  'roster.mend.duplicate-id':
    'Этот номер уже есть в строке {first}. Удалите одну из двух строк или исправьте номер.',
  'roster.mend.manager-unknown':
    'Если руководителя и не должно быть в списке, делать ничего не нужно; если должен — исправьте номер.',
  'roster.mend.manager-self': 'Исправьте номер руководителя или очистите ячейку.',
  'roster.mend.manager-circle': 'Исправьте руководителя у кого-нибудь из них.',
  'roster.mend.range-order': 'Исправьте эти три суммы.',
  'roster.mend.duplicate-range': 'Такой уже есть в строке {first}. Удалите один из двух.',
  'roster.mend.unmatched-level':
    'Укажите, {_rung_gender, select, masculine {какой} other {какая}} это {_rung}, или исправьте название.',
  'roster.mend.unknown-sublevel':
    'Запишите подуровень, как на лестнице, или оставьте ячейку пустой.',
  'roster.refused.foreign-format':
    'Это {format, select, numbers {таблица Numbers} zip {архив zip} xlsb {двоичная книга Excel (.xlsb)} encrypted {книга с паролем} xls {старая книга Excel или другой документ Office} gzip {сжатый файл} pdf {PDF} image {картинка} json {JSON} html {веб-страница} xml {XML} rtf {форматированный текст} utf32 {текст в UTF-32} aligned {список со столбцами, выровненными пробелами} other {двоичный файл}}, а не таблица CSV.',
  'roster.refused.damaged-workbook':
    'Книга повреждена: она не распаковывается или в ней нет читаемого листа.',
  'roster.refused.empty': 'Файл пуст.',
  'roster.refused.only-header': 'В строке {line} — названия столбцов, а строк под ними нет.',
  'roster.refused.apostrophes':
    'В строке {line} все названия столбцов стоят в апострофах, а апострофы ячейку не ограничивают.',
  'roster.refused.turned':
    'Названия столбцов стоят друг под другом ({names}): строки и столбцы поменялись местами.',
  'roster.refused.too-large': 'В файле {megabytes} МБ, а читается не больше {most} МБ.',
  'roster.refused.too-many-rows': 'Строк в файле больше, чем {most}.',
  'roster.refused.too-many-columns': 'Столбцов в заголовке {columns}, а читается не больше {most}.',
  'roster.refused.unsafe-header':
    'Столбец {column} называется «{header}»: такое имя программы принимают за команду.',
  'roster.refused.unclosed-quote':
    'В строке {line} открыта кавычка, которая нигде не закрыта, и строки после неё слились.',
  'roster.refused.endless-record':
    'В записи, которая начинается в строке {line}, больше {most} знаков.',
  'roster.refused.unreadable': 'Браузер не смог прочесть файл.',
  'roster.refusedMend.foreign-format':
    '{format, select, xlsb {Сохраните её как .xlsx и откройте этот файл.} encrypted {Снимите пароль в той программе, где книга сделана, сохраните и откройте её снова.} xls {Сохраните лист как «CSV UTF-8» и откройте этот файл.} numbers {Экспортируйте лист в CSV и откройте этот файл.} zip {Распакуйте его и откройте файл CSV внутри.} gzip {Распакуйте его и откройте файл CSV внутри.} other {Выгрузите таблицу в CSV из программы, в которой она хранится.}}',
  'roster.refusedMend.damaged-workbook':
    'Откройте её в той программе, где она сделана, и сохраните ещё раз.',
  'roster.refusedMend.empty': 'Выгрузите таблицу заново.',
  'roster.refusedMend.only-header':
    'Если строки стоят выше, перенесите названия наверх, иначе выгрузите таблицу заново вместе со строками.',
  'roster.refusedMend.apostrophes':
    'Выгрузите таблицу с двойными кавычками или замените апострофы вокруг ячеек.',
  'roster.refusedMend.turned':
    'В табличном редакторе скопируйте таблицу, вставьте её с транспонированием и сохраните.',
  'roster.refusedMend.too-large': 'Уберите ненужные столбцы или разделите файл.',
  'roster.refusedMend.too-many-rows': 'Разделите файл, например по странам.',
  'roster.refusedMend.too-many-columns': 'Уберите ненужные столбцы.',
  'roster.refusedMend.unsafe-header': 'Переименуйте столбец.',
  'roster.refusedMend.unclosed-quote':
    'Закройте кавычку или удалите её. Если она часть текста, напишите её дважды.',
  'roster.refusedMend.endless-record':
    'Проверьте, что строки кончаются переводом строки и что все кавычки закрыты.',
  'roster.refusedMend.unreadable':
    'Возможно, его переместили, удалили или открыли в другой программе; выберите его ещё раз.',
} as const satisfies Record<keyof typeof enRoster, string>;
