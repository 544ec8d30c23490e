/** A rung on a career path, ready to print. */
export interface PathItem {
  rung: number;
  role: { label: string; href: string };
  /** "Start", "after 3–5 years*". */
  when: string;
  pay: string;
  /** Against the rung before; null on the first. */
  step: { text: string; link: { label: string; href: string } } | null;
}
