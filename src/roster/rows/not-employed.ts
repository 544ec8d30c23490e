import { list } from '../columns/header-words.ts';
import { foldText, tidyCell } from '../values/own-text.ts';
import { readDate } from '../values/read-date.ts';

/** Headers of a column that says whether somebody is employed, folded. */
const STATUS_HEADERS = new Set(
  list(
    'status, employee status, employment status, worker status, emp status, staff status, current status, active status, статус, статус сотрудника, состояние, статус занятости',
  ),
);
/** Headers of a column of yes and no, folded. */
const ACTIVE_HEADERS = new Set(list('active, is active, currently employed, работает, активен'));
/** Headers of the last day, folded. */
const END_HEADERS = new Set(
  list(
    'termination date, date of termination, terminated on, term date, leaving date, date left, exit date, separation date, last day, last day of work, last working day, employment end date, employment end, дата увольнения, уволен с, дата окончания работы, последний рабочий день',
  ),
);
/** Beginnings of a status of somebody who has left, folded. Somebody on leave has not. */
const GONE = list(
  'terminated, termed, inactive, left, leaver, former, resigned, retired, separated, dismissed, deceased, ex employee, offboarded, not employed, уволен, уволена, уволены, неактивен, неактивна, не работает, бывший, бывшая',
);
const NO = new Set(list('no, n, false, 0, нет, н'));
/** What is longer is a text of its own. */
const LONGEST = 100;
/** Names that stand for nobody yet. */
const VACANT =
  /^[([]?(?:vacan(?:t|cy)|open (?:position|role|post|req(?:uisition)?|headcount)|tb[hd]|to be (?:hired|filled|determined)|unfilled|вакан(?:сия|тно?))(?![\p{L}\p{N}])/iu;

/**
 * Tells the records of people who have left, by their status or a last day before `asOf`, and of vacant posts. Gives
 * what says so; null for somebody who is employed as far as the record tells.
 */
export function createLeaverCheck(
  header: readonly string[],
  nameColumn: number | null,
  asOf: string,
): (cells: readonly string[]) => string | null {
  const columnsOf = (headers: ReadonlySet<string>): number[] =>
    header.flatMap((name, index) => (headers.has(foldText(name.slice(0, LONGEST))) ? [index] : []));
  const [status, active, ends] = [STATUS_HEADERS, ACTIVE_HEADERS, END_HEADERS].map(columnsOf);
  const textOf = (cells: readonly string[], column: number): string =>
    tidyCell((cells[column] ?? '').slice(0, LONGEST));
  const said = (
    cells: readonly string[],
    columns: readonly number[] | undefined,
    test: (text: string) => boolean,
  ): string | undefined => {
    for (const index of columns ?? []) {
      const text = textOf(cells, index);
      if (text !== '' && test(text)) return text;
    }
    return undefined;
  };
  return (cells) => {
    const name = textOf(cells, nameColumn ?? -1);
    if (VACANT.test(name)) return name;
    const why =
      said(cells, status, isGone) ??
      said(cells, active, (text) => NO.has(foldText(text))) ??
      said(cells, ends, (text) => isPast(text, asOf));
    return why === undefined ? null : [name, why].filter(Boolean).join(', ');
  };
}

function isGone(text: string): boolean {
  const words = `${foldText(text)} `;
  return GONE.some((gone) => words.startsWith(`${gone} `));
}

/** True for a day that has passed in whatever order it is written. */
function isPast(text: string, asOf: string): boolean {
  const days = (['ymd', 'dmy', 'mdy'] as const).map((order) => readDate(text, order, asOf));
  return days.some((day) => day.ok) && days.every((day) => !day.ok || day.date < asOf);
}
