/** How a CSV file is written so that a spreadsheet of some language opens it as it is. */
export interface CsvConvention {
  delimiter: ',' | ';';
  decimal: '.' | ',';
  /** A byte order mark, without which Excel does not read UTF-8. */
  byteOrderMark: boolean;
}

/**
 * The convention of a language: where decimals begin with a comma, cells are parted by semicolons.
 * @param locale such as `en`
 */
export function csvConvention(locale: string, byteOrderMark: boolean): CsvConvention {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return comma
    ? { delimiter: ';', decimal: ',', byteOrderMark }
    : { delimiter: ',', decimal: '.', byteOrderMark };
}
