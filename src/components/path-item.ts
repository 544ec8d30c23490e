/** A rung on a career path, ready to print. */
export interface PathItem {
  rung: number;
  role: { label: string; href: string };
  /** "Start", "after 3–5 years*". */
  when: string;
  /** The same, counted from a rung above the lowest of the path; the last one is the rung itself. */
  whenFrom: { rung: number; text: string }[];
  pay: string;
  /** Against the rung before; null on the first. */
  step: PathStep | null;
}

/** A step of a path: what it is worth and what a usual raise leaves of it. */
export interface PathStep {
  /** "+21%", "+21%, ≈ $17,000 a year". */
  text: string;
  gap: string | null;
  link: { label: string; href: string };
}
