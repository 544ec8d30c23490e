/** A rung in the list of rungs: name, sentence, other titles, pay. */
export interface RungItem {
  rung: number;
  title: string;
  href: string;
  summary: string;
  titles: string;
  median: string;
  half: string | null;
  answers: string;
}
