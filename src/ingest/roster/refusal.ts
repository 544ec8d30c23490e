/** What a file is when it is no table of text. */
export type ForeignFormat =
  | 'xlsx'
  | 'ods'
  | 'numbers'
  | 'zip'
  | 'xls'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'json'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'utf32'
  | 'binary';

/** Why a file is not read at all. Columns are counted from 0. */
export type RosterRefusal =
  | { kind: 'foreign-format'; format: ForeignFormat }
  | { kind: 'empty' }
  | { kind: 'only-header'; line: number }
  | { kind: 'too-large'; bytes: number; most: number }
  | { kind: 'too-many-rows'; most: number }
  | { kind: 'too-many-columns'; columns: number; most: number }
  /** Two columns of one name: nobody can say which is meant. */
  | { kind: 'duplicate-header'; header: string; first: number; second: number }
  /** A name that programs take for something else: `__proto__`, `constructor`, `prototype`. */
  | { kind: 'unsafe-header'; header: string; column: number }
  | { kind: 'unclosed-quote'; line: number }
  /** A record of more characters than any row has, by the line where it begins. */
  | { kind: 'endless-record'; line: number; most: number }
  /** The bytes could not be read: the file was moved, changed or closed to us. */
  | { kind: 'unreadable' };
