/** Kinds of files that a roster may be in, as the dialogue of the browser names them. */
export const ROSTER_KINDS =
  '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain,application/vnd.ms-excel';
