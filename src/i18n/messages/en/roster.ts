/** What is wrong with a roster or a file of ranges: sentences for the person who can mend it. */
export const enRoster = {
  'roster.place.line': 'Line {line}',
  'roster.place.cell': 'Line {line}, column {letter} ({header})',
  'roster.place.unnamed': 'Line {line}, column {letter}',
  'roster.problem': 'Found {found}; expected {expected}. {mend}',
  'roster.effect.kept': 'The row is read.',
  'roster.effect.cell-left-out': 'The row is read without this cell.',
  'roster.effect.row-left-out': 'The row is left out.',
  'roster.found.cell': '“{found}”',
  'roster.found.nothing': 'nothing',
  'roster.found.ragged': '{cells, plural, one {# cell} other {# cells}}',
  'roster.found.blank-surplus':
    '{cells, plural, one {# cell} other {# cells}} in every row, with nothing in those after the last column',
  'roster.found.stray-quote':
    'text after a closing quotation mark, so that everything up to line {last} is one row',
  'roster.found.implausible-pay': '{amount} a year',
  'roster.found.implausible-variable': '“{found}”, {amount} a year beside {base} of base pay',
  'roster.found.short-rows':
    '{count, plural, one {# row} other {# rows}} with fewer cells than the header, the first with {cells}',
  'roster.found.cut-off':
    'the end of the file in the middle of a row, after {cells, plural, one {# cell} other {# cells}}',
  'roster.found.loose-quote': 'a quotation mark inside a cell that is not quoted',
  'roster.found.torn-quote': 'two cells that are not quoted and hold a quotation mark each',
  'roster.found.open-quote': 'a quotation mark that is opened and never closed',
  'roster.found.header-quote':
    'a quotation mark out of place among the names of the columns, so that everything up to line {last} is part of them',
  'roster.found.control-character': 'a control character in “{found}”',
  'roster.found.total-row': '“{found}”',
  'roster.found.unit-row': 'a row that says what the columns hold',
  'roster.found.note-row': '“{found}” and nothing else',
  'roster.found.repeated-header': 'the header once more',
  'roster.found.no-person': 'numbers without a name, a title, a level and a city',
  'roster.found.not-employed': 'somebody who has left, or a vacant post: “{found}”',
  'roster.found.id-spelling':
    '“{found}” and {count, plural, one {no other id} other {# ids in all}} in the spelling of a spreadsheet',
  'roster.found.nul': 'a zero character in “{found}”',
  'roster.found.bad-character': 'a character that could not be decoded in “{found}”',
  'roster.found.cell-too-long': 'a cell of {length} characters',
  'roster.found.before-hire': 'on the level since {levelSince}, hired on {hireDate}',
  'roster.found.manager-circle':
    '“{found}”, which leads back to this row in a circle of {people, plural, one {# person} other {# people}}',
  'roster.found.range-order': 'minimum {min}, midpoint {midpoint}, maximum {max}',
  'roster.expected.ragged':
    '{expected, plural, one {# cell} other {# cells}}, as many as the header has',
  'roster.expected.blank-surplus':
    '{expected, plural, one {# cell} other {# cells}}, as many as the header has',
  'roster.expected.stray-quote': 'the end of the cell',
  'roster.expected.unknown-period': 'a year, a month, a week or an hour',
  'roster.expected.unit-differs':
    '{unit, select, percent {a percent of base pay} fraction {a fraction of base pay} other {an amount of money}}, as in the rest of the column',
  'roster.expected.implausible-pay':
    'pay from a tenth to ten times of {median}, the median of colleagues or of the market',
  'roster.expected.implausible-variable': 'variable pay from 1% to three times of base pay',
  'roster.expected.fte-out-of-range': 'a share of full time, above 0 and at most {fullTime}',
  'roster.expected.short-rows': '{expected} cells',
  'roster.expected.cut-off': 'a whole row of {expected, plural, one {# cell} other {# cells}}',
  'roster.expected.loose-quote': 'quotation marks around the whole cell',
  'roster.expected.torn-quote': 'quotation marks around the whole cell, and a delimiter before it',
  'roster.expected.open-quote': 'its end in the same cell',
  'roster.expected.header-quote': 'names with their quotation marks around them',
  'roster.expected.control-character': 'text',
  'roster.expected.total-row': 'a person',
  'roster.expected.unit-row': 'a person',
  'roster.expected.note-row': 'a person',
  'roster.expected.repeated-header': 'a person',
  'roster.expected.no-person': 'a person',
  'roster.expected.not-employed': 'somebody who is employed',
  'roster.expected.superseded-row': 'one row for each id',
  'roster.expected.period-differs': 'an amount for the period of the rest of the column',
  'roster.expected.amount-range': 'one amount and no range',
  'roster.expected.id-spelling': 'the id alone',
  'roster.expected.id-cut': 'an id with all its digits',
  'roster.expected.manager-several': 'somebody whom one row of the file names',
  'roster.expected.nul': 'text',
  'roster.expected.bad-character': 'text in the chosen encoding',
  'roster.expected.cell-too-long': 'at most {most}',
  'roster.expected.empty-cell': 'a value',
  'roster.expected.not-a-number': 'a number',
  'roster.expected.exponent': 'a number with all its digits',
  'roster.expected.not-finite': 'a number',
  'roster.expected.separators': 'groups of three digits and at most one decimal sign',
  'roster.expected.mixed-notation': 'the notation of the rest of the column',
  'roster.expected.ambiguous-number': 'a number that can be read in one way only',
  'roster.expected.two-currencies': 'one currency',
  'roster.expected.number-too-large': 'an amount of pay',
  'roster.expected.negative-pay': 'pay above zero',
  'roster.expected.zero-pay': 'pay above zero',
  'roster.expected.unknown-currency': 'a currency code of three letters',
  'roster.expected.currency-differs': 'an amount in {currency}, the currency of the row',
  'roster.expected.other-currency': '{main}, as most rows have',
  'roster.expected.no-such-date': 'a day that exists',
  'roster.expected.not-a-date': 'a day',
  'roster.expected.mixed-date': 'a day in the order of the rest of the column',
  'roster.expected.future-date': 'no day after {asOf}',
  'roster.expected.before-hire': 'the level after the hire',
  'roster.expected.duplicate-id': 'every id once',
  'roster.expected.manager-unknown': 'the id of somebody in the file',
  'roster.expected.manager-self': 'the id of somebody else',
  'roster.expected.manager-circle': 'a chain of managers that ends',
  'roster.expected.range-order': 'a minimum up to the midpoint and a midpoint up to the maximum',
  'roster.expected.duplicate-range': 'one range for a level, a place and a currency',
  'roster.expected.unmatched-level': '{_rung_a} of the ladder',
  'roster.expected.unknown-sublevel': 'one of {known}',
  'roster.mend.ragged':
    '{more, select, yes {Put quotation marks around a text or an amount that contains the delimiter, or remove the extra cells.} other {Add the missing cells; an empty one still needs its delimiter.}}',
  'roster.mend.blank-surplus':
    'Nothing is to be done if every value stands below its header; otherwise put quotation marks around what contains the delimiter.',
  'roster.mend.stray-quote': 'Inside a quoted cell write every quotation mark twice.',
  'roster.mend.unknown-period': 'Say what the word means, or write the period.',
  'roster.mend.unit-differs':
    'Write the cell as the rest of the column, or say what the column holds.',
  'roster.mend.implausible-pay': 'Check the number and what it is paid for.',
  'roster.mend.implausible-variable': 'Check the number and what the column holds.',
  'roster.mend.fte-out-of-range':
    'Write it as the rest of the column; a percent sign is understood everywhere.',
  'roster.mend.short-rows': 'Nothing is to be done if the cells that are missing are empty ones.',
  'roster.mend.cut-off': 'Export the table again: its end seems to be missing.',
  'roster.mend.loose-quote': 'Nothing is to be done if the mark belongs to the text.',
  'roster.mend.torn-quote':
    'Put the delimiter before the quotation mark, or export the table again.',
  'roster.mend.open-quote':
    'Close the quotation mark, or remove it. If the cell holds one as text, write it twice. The rows below are read.',
  'roster.mend.header-quote':
    'Correct the quotation marks in this line; rows below it may stand in the wrong columns.',
  'roster.mend.control-character': 'Correct the cell if the text looks wrong.',
  'roster.mend.total-row': 'If it is a person after all, say so under “Rows that are not staff”.',
  'roster.mend.unit-row': 'Nothing is to be done.',
  'roster.mend.note-row': 'If it is a person after all, say so under “Rows that are not staff”.',
  'roster.mend.repeated-header': 'Nothing is to be done.',
  'roster.mend.no-person': 'Fill in who it is, if it is somebody.',
  'roster.mend.not-employed':
    'If the row counts after all, say so under “Rows that are not staff”.',
  'roster.mend.superseded-row':
    'Line {first} counts. Choose otherwise under “Several rows of one id”.',
  'roster.mend.period-differs':
    'Write the amount for the same period, or give the period a column of its own.',
  'roster.mend.amount-range': 'Write what the person is paid.',
  'roster.mend.id-spelling': 'Nothing is to be done: the spelling is taken off.',
  'roster.mend.id-cut':
    'Format the column as text before the file is exported: digits have been cut off.',
  'roster.mend.manager-several': 'Write the id of the manager.',
  'roster.mend.nul': 'Export the file again: a zero character is a sign of damage.',
  'roster.mend.bad-character':
    'If other names look wrong too, choose another encoding; otherwise correct this cell.',
  'roster.mend.cell-too-long':
    'Shorten the cell. If it holds several rows, a quotation mark was opened in it by mistake.',
  'roster.mend.empty-cell':
    '{field, select, fte {It counts as full time: write 1, or the share that is right.} other {Fill in the cell.}}',
  'roster.mend.not-a-number': 'Write digits, such as 85000.',
  'roster.mend.exponent':
    'Format the column as a number in the spreadsheet and save the file again: digits have been cut off.',
  'roster.mend.not-finite': 'Correct the formula that the cell came from.',
  'roster.mend.separators': 'Write the number without separators, such as 85000.',
  'roster.mend.mixed-notation':
    'Write the number as the other rows do, or choose another notation for the column.',
  'roster.mend.ambiguous-number':
    'Write it without a thousands separator, or choose the notation of the column.',
  'roster.mend.two-currencies': 'Remove the wrong one.',
  'roster.mend.number-too-large': 'Check the number of digits and the currency.',
  'roster.mend.negative-pay': 'Write the annual rate without a sign.',
  'roster.mend.zero-pay': 'Write the annual rate, or remove the row.',
  'roster.mend.unknown-currency': 'Write the code of three letters.',
  'roster.mend.currency-differs': 'Correct the amount or the currency of the row.',
  'roster.mend.other-currency':
    'Amounts in different currencies are never added up; check that this one is meant.',
  'roster.mend.no-such-date': 'Correct the day.',
  'roster.mend.not-a-date': 'Write the day as year-month-day, such as 2025-04-03.',
  'roster.mend.mixed-date': 'Write the day as the other rows do, or as year-month-day.',
  'roster.mend.future-date': 'Correct the day.',
  'roster.mend.before-hire':
    'Correct one of the two, unless the person came back with a level from before.',
  'roster.mend.duplicate-id':
    'Line {first} has it already. Remove one of the two rows, or correct the id.',
  'roster.mend.manager-unknown':
    'Nothing is to be done if the manager is not part of the roster; otherwise correct the id.',
  'roster.mend.manager-self': 'Correct the id of the manager, or empty the cell.',
  'roster.mend.manager-circle': 'Correct the manager of one of them.',
  'roster.mend.range-order': 'Correct the three amounts.',
  'roster.mend.duplicate-range': 'Line {first} has one already. Remove one of the two.',
  'roster.mend.unmatched-level': 'Say which {_rung} is meant, or correct the name.',
  'roster.mend.unknown-sublevel': 'Write the step as the ladder does, or leave the cell blank.',
  'roster.refused.foreign-format':
    'This file is {format, select, numbers {a Numbers spreadsheet} zip {a zip archive} xlsb {a binary Excel workbook (.xlsb)} encrypted {a workbook with a password} xls {an old Excel workbook or another Office file} gzip {a compressed file} pdf {a PDF} image {a picture} json {JSON} html {a web page} xml {XML} rtf {a formatted text} utf32 {text in UTF-32} aligned {a list whose columns are aligned by blanks} other {no text}} and not a table in CSV.',
  'roster.refused.damaged-workbook':
    'The workbook is damaged: it cannot be unpacked or holds no readable sheet.',
  'roster.refused.empty': 'The file is empty.',
  'roster.refused.only-header': 'Line {line} holds the names of the columns, and no row follows.',
  'roster.refused.too-large': 'The file has {megabytes} MB; at most {most} MB are read.',
  'roster.refused.too-many-rows': 'The file has more than {most} rows.',
  'roster.refused.too-many-columns': 'The header has {columns} columns; at most {most} are read.',
  'roster.refused.unsafe-header':
    'Column {column} is called “{header}”, a name that programs take for a command.',
  'roster.refused.unclosed-quote':
    'A quotation mark is opened in line {line} and never closed, so the rows after it run together.',
  'roster.refused.endless-record': 'The row in line {line} has more than {most} characters.',
  'roster.refused.unreadable': 'The browser could not read the file.',
  'roster.refusedMend.foreign-format':
    '{format, select, xlsb {Save it as .xlsx and open that file.} encrypted {Take the password off in the program it was made with, save it and open it again.} xls {Save the sheet as “CSV UTF-8” and open that file.} numbers {Export the sheet as CSV and open that file.} zip {Unpack it and open the CSV file inside.} gzip {Unpack it and open the CSV file inside.} other {Export the table as CSV from the program that holds it.}}',
  'roster.refusedMend.damaged-workbook':
    'Open it in the program it was made with and save it again.',
  'roster.refusedMend.empty': 'Export the table again.',
  'roster.refusedMend.only-header': 'Export the table again with its rows.',
  'roster.refusedMend.too-large': 'Leave out columns that are not needed, or split the file.',
  'roster.refusedMend.too-many-rows': 'Split the file, for instance by country.',
  'roster.refusedMend.too-many-columns': 'Leave out columns that are not needed.',
  'roster.refusedMend.unsafe-header': 'Rename the column.',
  'roster.refusedMend.unclosed-quote':
    'Close the quotation mark, or remove it. If the cell holds one as text, write it twice.',
  'roster.refusedMend.endless-record':
    'Check that rows end with line breaks and that no quotation mark is left open.',
  'roster.refusedMend.unreadable':
    'It may have been moved, deleted or opened elsewhere; choose it again.',
} as const;
