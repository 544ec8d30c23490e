/** Beginnings that tell the months apart, in English and in Russian, from January on. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|янв(?:ар[ья])?)$/i,
  /^(?:feb(?:ruary)?|фев(?:р(?:ал[ья])?)?)$/i,
  /^(?:mar(?:ch)?|мар(?:та?)?)$/i,
  /^(?:apr(?:il)?|апр(?:ел[ья])?)$/i,
  /^(?:may|ма[йя])$/i,
  /^(?:june?|июн[ья]?)$/i,
  /^(?:july?|июл[ья]?)$/i,
  /^(?:aug(?:ust)?|авг(?:уста?)?)$/i,
  /^(?:sept?(?:ember)?|сен(?:т(?:ябр[ья])?)?)$/i,
  /^(?:oct(?:ober)?|окт(?:ябр[ья])?)$/i,
  /^(?:nov(?:ember)?|ноя(?:б(?:р[ья])?)?)$/i,
  /^(?:dec(?:ember)?|дек(?:абр[ья])?)$/i,
];

/** Number of the month from 1, null for a word that names none. */
export function monthOfName(word: string): number | null {
  const index = BEGINNINGS.findIndex((beginning) => beginning.test(word));
  return index === -1 ? null : index + 1;
}
