import type { FigureEvidence } from '../charts/shared/figure-evidence.ts';
import type { PathItem } from './path-item.ts';

interface Link {
  label: string;
  href: string;
}

/** The way up in an area: the whole path, and every part of it by its own address. */
export interface PlacePath {
  title: string;
  text: string;
  measure: { text: string; evidence: FigureEvidence[] };
  items: PathItem[];
  ways: WayInPlace[];
  /** Ways by the rung they start from, each leading to its part of the path. */
  choice: { from: string; rung: number; links: Link[] }[];
}

/** A way from a rung to a higher one, in one area. */
export interface WayInPlace {
  /** The fragment of its address. */
  id: string;
  from: number;
  to: number;
  /** The way over the whole ladder, which is shown unless another is asked for. */
  whole: boolean;
  title: string;
  facts: { term: string; text: string }[];
  /** What changes on this way. */
  difference: Link;
}
