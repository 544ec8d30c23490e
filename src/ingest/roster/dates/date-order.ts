/** How the days of a column are written: order of year, month and day, or the day numbers of a spreadsheet. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial-1900' | 'serial-1904';
