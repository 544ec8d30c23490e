import { recogniseFormat } from '../bytes/recognise-format.ts';
import type { Refused } from '../roster-inspection.ts';
import type { RosterSource } from '../roster-source.ts';
import { ROSTER_LIMITS, sourceOfFile } from '../roster-source.ts';
import type { RosterRefusal } from '../roster-problem.ts';
import type { Workbook } from './read-workbook.ts';
import { firstSheet, isTooLarge, readWorkbook } from './read-workbook.ts';

/** A file that can be looked at: a text, or a sheet of a workbook. */
export interface OpenedFile {
  kind: 'opened';
  source: RosterSource;
  /** Null for a text. */
  workbook: Workbook | null;
}

/** Bytes by which the format of a file is told. */
const HEAD = 1 << 16;

/** Opens a file, whatever its name says. A workbook shows its first sheet, until another one is chosen. */
export async function openFile(name: string, file: Blob): Promise<OpenedFile | Refused> {
  const source = sourceOfFile(name, file);
  let bytes: Uint8Array;
  try {
    const head = await source.read(0, Math.min(HEAD, file.size));
    const format = recogniseFormat(head);
    if ((format !== 'xlsx' && format !== 'ods') || isTooLarge(file.size)) {
      return { kind: 'opened', source, workbook: null };
    }
    bytes = await source.read(0, file.size);
  } catch {
    return { kind: 'refused', refusal: { kind: 'unreadable' } };
  }
  const workbook = readWorkbook(name, bytes);
  return workbook.kind === 'refused' ? workbook : openSheet(workbook, firstSheet(workbook));
}

/** The file with the sheet that was chosen; as it is where none was, or no other one. */
export function chosenSheet(
  { source, workbook }: Pick<OpenedFile, 'source' | 'workbook'>,
  sheet: string | undefined,
): OpenedFile | Refused {
  return workbook !== null && sheet !== undefined && sheet !== source.workbook?.sheet
    ? openSheet(workbook, sheet)
    : { kind: 'opened', source, workbook };
}

/** Another sheet of a workbook. */
export function openSheet(workbook: Workbook, sheet: string): OpenedFile | Refused {
  try {
    return { kind: 'opened', source: workbook.sourceOf(sheet), workbook };
  } catch (error) {
    const refusal: RosterRefusal =
      error instanceof RangeError
        ? { kind: 'too-many-rows', most: ROSTER_LIMITS.rows }
        : { kind: 'damaged-workbook' };
    return { kind: 'refused', refusal };
  }
}
