import type { Answers, AskKind, Asks } from './asks.ts';

/** From the page to the worker. */
export type ToEngine =
  { [K in AskKind]: { id: number; kind: K; ask: Asks[K] } }[AskKind] | { id: number; kind: 'stop' };

/** From the worker to the page. */
export type FromEngine =
  | { id: number; kind: 'progress'; share: number }
  | { [K in AskKind]: { id: number; kind: 'answer'; answer: Answers[K] } }[AskKind]
  | { id: number; kind: 'stopped' }
  /** A fault of the program itself: what the reader did wrong is an answer. */
  | { id: number; kind: 'fault'; message: string };
