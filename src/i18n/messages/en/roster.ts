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
    '{cells, plural, one {# cell} other {# cells}} in every row, with nothing in the extra ones',
  'roster.found.stray-quote':
    'text after a closing quotation mark, so that everything up to line {last} is one row',
  'roster.found.implausible-pay': '{amount} a year',
  'roster.found.implausible-variable':
    '“{found}”, which is {amount} a year on top of {base} in base pay',
  'roster.found.short-rows':
    '{count, plural, one {# row} other {# rows}} with fewer cells than the header, the first with {cells}',
  'roster.found.cut-off':
    'the file ending in the middle of a row, after {cells, plural, one {# cell} other {# cells}}',
  'roster.found.loose-quote': 'a quotation mark inside an unquoted cell',
  'roster.found.torn-quote': 'two unquoted cells with one quotation mark each',
  'roster.found.open-quote': 'a quotation mark that is opened and never closed',
  'roster.found.header-quote':
    'a misplaced quotation mark in the column names, so that everything up to line {last} is part of them',
  'roster.found.control-character': 'a control character in “{found}”',
  'roster.found.total-row': '“{found}”',
  'roster.found.unit-row': 'a row that describes the columns',
  'roster.found.note-row': '“{found}” and nothing else',
  'roster.found.repeated-header': 'the header again',
  'roster.found.no-person': 'numbers without a name, a title, a level, and a city',
  'roster.found.not-employed': 'somebody who has left, or a vacant position: “{found}”',
  'roster.found.id-spelling':
    '“{found}”{count, plural, one {, an ID} other { and others, # IDs in all,}} written as a spreadsheet formula',
  'roster.found.nul': 'a zero character in “{found}”',
  'roster.found.bad-character': 'a character that could not be decoded in “{found}”',
  'roster.found.cell-too-long': 'a cell of {length} characters',
  'roster.found.before-hire': 'at the level since {levelSince}, hired on {hireDate}',
  'roster.found.manager-circle':
    '“{found}”, which leads back to this row in a circle of {people, plural, one {# person} other {# people}}',
  'roster.found.range-order': 'minimum {min}, midpoint {midpoint}, maximum {max}',
  'roster.expected.ragged':
    '{expected, plural, one {# cell} other {# cells}}, as many as the header has',
  'roster.expected.blank-surplus':
    '{expected, plural, one {# cell} other {# cells}}, as many as the header has',
  'roster.expected.stray-quote': 'the end of the cell',
  'roster.expected.unknown-period': 'a year, a month, a week, or an hour',
  'roster.expected.unit-differs':
    '{unit, select, percent {a percentage of base pay} fraction {a fraction of base pay} other {an amount of money}}, as in the rest of the column',
  'roster.expected.implausible-pay':
    'pay between a tenth of and ten times {median}, the median of colleagues or of the market',
  'roster.expected.implausible-variable':
    'variable pay between 1% of base pay and three times base pay',
  'roster.expected.fte-out-of-range': 'a share of full time, above 0 and at most {fullTime}',
  'roster.expected.short-rows': '{expected} cells',
  'roster.expected.cut-off': 'a whole row of {expected, plural, one {# cell} other {# cells}}',
  'roster.expected.loose-quote': 'quotation marks around the whole cell',
  'roster.expected.torn-quote': 'quotation marks around the whole cell, and a delimiter before it',
  'roster.expected.open-quote': 'its end in the same cell',
  'roster.expected.header-quote': 'names with quotation marks around them',
  'roster.expected.control-character': 'text',
  'roster.expected.total-row': 'a person',
  'roster.expected.unit-row': 'a person',
  'roster.expected.note-row': 'a person',
  'roster.expected.repeated-header': 'a person',
  'roster.expected.no-person': 'a person',
  'roster.expected.not-employed': 'a current employee',
  'roster.expected.superseded-row': 'one row for each ID',
  'roster.expected.period-differs': 'an amount for the same period as the rest of the column',
  'roster.expected.amount-range': 'one amount, not a range',
  'roster.expected.id-spelling': 'the ID alone',
  'roster.expected.id-cut': 'an ID with all its digits',
  'roster.expected.manager-several': 'somebody named in only one row of the file',
  'roster.expected.nul': 'text',
  'roster.expected.bad-character': 'text in the chosen encoding',
  'roster.expected.cell-too-long': 'at most {most}',
  'roster.expected.empty-cell': 'a value',
  'roster.expected.not-a-number': 'a number',
  'roster.expected.exponent': 'a number with all its digits',
  'roster.expected.not-finite': 'a number',
  'roster.expected.separators': 'groups of three digits and at most one decimal mark',
  'roster.expected.mixed-notation': 'the same notation as the rest of the column',
  'roster.expected.ambiguous-number': 'a number that can be read in only one way',
  'roster.expected.two-currencies': 'one currency',
  'roster.expected.number-too-large': 'an amount of pay',
  'roster.expected.negative-pay': 'pay above zero',
  'roster.expected.zero-pay': 'pay above zero',
  'roster.expected.unknown-currency': 'a three-letter currency code',
  'roster.expected.currency-differs': 'an amount in {currency}, the currency of the row',
  'roster.expected.other-currency': '{main}, as in most rows',
  'roster.expected.no-such-date': 'a date that exists',
  'roster.expected.not-a-date': 'a date',
  'roster.expected.mixed-date': 'a date in the same order as the rest of the column',
  'roster.expected.future-date': 'no date after {asOf}',
  'roster.expected.before-hire': 'the level to start on or after the hire date',
  'roster.expected.duplicate-id': 'every ID once',
  'roster.expected.manager-unknown': 'the ID of somebody in the file',
  'roster.expected.manager-self': 'the ID of somebody else',
  'roster.expected.manager-circle': 'a chain of managers that ends',
  'roster.expected.range-order':
    'a minimum no higher than the midpoint, and a midpoint no higher than the maximum',
  'roster.expected.duplicate-range': 'one range for each level, place, and currency',
  'roster.expected.unmatched-level': '{_rung_a} of the ladder',
  'roster.expected.unknown-sublevel': 'one of {known}',
  'roster.mend.ragged':
    '{more, select, yes {Put quotation marks around a text or an amount that contains the delimiter, or remove the extra cells.} other {Add the missing cells; an empty one still needs its delimiter.}}',
  'roster.mend.blank-surplus':
    'If every value is under its header, you don’t need to do anything; if not, put quotation marks around anything that contains the delimiter.',
  'roster.mend.stray-quote': 'Inside a quoted cell, write every quotation mark twice.',
  'roster.mend.unknown-period': 'Say what the word means, or write the period.',
  'roster.mend.unit-differs':
    'Write the cell like the rest of the column, or say what the column holds.',
  'roster.mend.implausible-pay': 'Check the number and the pay period.',
  'roster.mend.implausible-variable': 'Check the number and what the column holds.',
  'roster.mend.fte-out-of-range':
    'Write it like the rest of the column; a percent sign always works.',
  'roster.mend.short-rows': 'If the missing cells are empty ones, you don’t need to do anything.',
  'roster.mend.cut-off': 'Export the table again: its end seems to be missing.',
  'roster.mend.loose-quote': 'If the mark is part of the text, you don’t need to do anything.',
  'roster.mend.torn-quote':
    'Put the delimiter before the quotation mark, or export the table again.',
  'roster.mend.open-quote':
    'Close the quotation mark, or remove it. If it is part of the text, write it twice. The rows below are read.',
  'roster.mend.header-quote':
    'Correct the quotation marks on this line; the rows below it may be in the wrong columns.',
  'roster.mend.control-character': 'If the text looks wrong, correct the cell.',
  'roster.mend.total-row': 'If it is a person, say so under “Rows that are not employees.”',
  'roster.mend.unit-row': 'You don’t need to do anything.',
  'roster.mend.note-row': 'If it is a person, say so under “Rows that are not employees.”',
  'roster.mend.repeated-header': 'You don’t need to do anything.',
  'roster.mend.no-person': 'If this is a person, fill in who it is.',
  'roster.mend.not-employed':
    'If the row should count, say so under “Rows that are not employees.”',
  'roster.mend.superseded-row':
    'Line {first} counts. You can change this under “Several rows with one ID.”',
  'roster.mend.period-differs':
    'Write the amount for the same period, or add a column for the pay period.',
  'roster.mend.amount-range': 'Write what the person is paid.',
  'roster.mend.id-spelling': 'You don’t need to do anything: the formula marks are removed.',
  'roster.mend.id-cut':
    'Format the column as text before you export the file: digits have been cut off.',
  'roster.mend.manager-several': 'Write the manager’s ID.',
  'roster.mend.nul': 'Export the file again: a zero character is a sign of damage.',
  'roster.mend.bad-character':
    'If other names look wrong too, choose another encoding; if not, correct this cell.',
  'roster.mend.cell-too-long':
    'Shorten the cell. If it holds several rows, a quotation mark was opened in it by mistake.',
  'roster.mend.empty-cell':
    '{field, select, fte {It counts as full time: write 1, or the correct share.} other {Fill in the cell.}}',
  'roster.mend.not-a-number': 'Write digits, such as 85000.',
  'roster.mend.exponent':
    'Format the column as a number in the spreadsheet and save the file again: digits have been cut off.',
  'roster.mend.not-finite': 'Correct the formula behind the cell.',
  'roster.mend.separators': 'Write the number without separators, such as 85000.',
  'roster.mend.mixed-notation':
    'Write the number as the other rows do, or choose another notation for the column.',
  'roster.mend.ambiguous-number':
    'Write it without a thousands separator, or choose the column’s notation.',
  'roster.mend.two-currencies': 'Remove the wrong one.',
  'roster.mend.number-too-large': 'Check the number of digits and the currency.',
  'roster.mend.negative-pay': 'Write the annual rate without a sign.',
  'roster.mend.zero-pay': 'Write the annual rate, or remove the row.',
  'roster.mend.unknown-currency': 'Write the three-letter code.',
  'roster.mend.currency-differs': 'Correct the amount or the currency of the row.',
  'roster.mend.other-currency':
    'Amounts in different currencies are never added up; check that this one is correct.',
  'roster.mend.no-such-date': 'Correct the date.',
  'roster.mend.not-a-date': 'Write the date as year-month-day, such as 2025-04-03.',
  'roster.mend.mixed-date': 'Write the date like the other rows, or as year-month-day.',
  'roster.mend.future-date': 'Correct the date.',
  'roster.mend.before-hire':
    'Correct one of the two, unless the person was rehired at an earlier level.',
  'roster.mend.duplicate-id':
    'Line {first} already has it. Remove one of the two rows, or correct the ID.',
  'roster.mend.manager-unknown':
    'If the manager is not in the roster, you don’t need to do anything; if they are, correct the ID.',
  'roster.mend.manager-self': 'Correct the manager’s ID, or clear the cell.',
  'roster.mend.manager-circle': 'Correct the manager of one of them.',
  'roster.mend.range-order': 'Correct the three amounts.',
  'roster.mend.duplicate-range': 'Line {first} already has one. Remove one of the two.',
  'roster.mend.unmatched-level': 'Say which {_rung} is meant, or correct the name.',
  'roster.mend.unknown-sublevel': 'Write the step as on the ladder, or leave the cell blank.',
  'roster.refused.foreign-format':
    'This file is {format, select, numbers {a Numbers spreadsheet} zip {a zip archive} xlsb {a binary Excel workbook (.xlsb)} encrypted {a password-protected workbook} xls {an old Excel workbook or another Office file} gzip {a compressed file} pdf {a PDF} image {an image} json {JSON} html {a web page} xml {XML} rtf {formatted text} utf32 {text in UTF-32} aligned {a list with columns aligned by spaces} other {not text}}, not a CSV table.',
  'roster.refused.damaged-workbook':
    'The workbook is damaged: it cannot be unpacked or has no readable sheet.',
  'roster.refused.empty': 'The file is empty.',
  'roster.refused.only-header': 'Line {line} has the column names, but no rows follow.',
  'roster.refused.apostrophes':
    'Line {line} has every column name between apostrophes, which do not hold a cell together.',
  'roster.refused.turned':
    'The column names stand one below the other ({names}): rows and columns are swapped.',
  'roster.refused.too-large': 'The file is {megabytes} MB; the limit is {most} MB.',
  'roster.refused.too-many-rows': 'The file has more than {most} rows.',
  'roster.refused.too-many-columns': 'The header has {columns} columns; the limit is {most}.',
  'roster.refused.unsafe-header':
    'Column {column} is called “{header}”, a name that programs mistake for a command.',
  'roster.refused.unclosed-quote':
    'A quotation mark is opened on line {line} and never closed, so the rows after it run together.',
  'roster.refused.endless-record': 'The row on line {line} has more than {most} characters.',
  'roster.refused.unreadable': 'The browser could not read the file.',
  'roster.refusedMend.foreign-format':
    '{format, select, xlsb {Save it as .xlsx and open that file.} encrypted {Remove the password in the program it was made with, save it, and open it again.} xls {Save the sheet as “CSV UTF-8” and open that file.} numbers {Export the sheet as CSV and open that file.} zip {Unzip it and open the CSV file inside.} gzip {Unzip it and open the CSV file inside.} other {Export the table as CSV from the program it is in.}}',
  'roster.refusedMend.damaged-workbook':
    'Open it in the program it was made with and save it again.',
  'roster.refusedMend.empty': 'Export the table again.',
  'roster.refusedMend.only-header':
    'If the rows stand above them, move the names to the top; otherwise export the table again with its rows.',
  'roster.refusedMend.apostrophes':
    'Export it with double quotation marks, or replace the apostrophes around the cells.',
  'roster.refusedMend.turned':
    'In a spreadsheet, copy the table, choose Paste Special, Transpose, and save that.',
  'roster.refusedMend.too-large': 'Leave out columns you do not need, or split the file.',
  'roster.refusedMend.too-many-rows': 'Split the file, by country for instance.',
  'roster.refusedMend.too-many-columns': 'Leave out columns you do not need.',
  'roster.refusedMend.unsafe-header': 'Rename the column.',
  'roster.refusedMend.unclosed-quote':
    'Close the quotation mark, or remove it. If it is part of the text, write it twice.',
  'roster.refusedMend.endless-record':
    'Check that rows end with line breaks and that no quotation mark is left open.',
  'roster.refusedMend.unreadable':
    'It may have been moved, deleted, or opened elsewhere; choose it again.',
} as const;
