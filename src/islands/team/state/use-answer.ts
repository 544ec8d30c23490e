import { useEffect, useRef, useState } from 'react';
import type { Asked, EngineLink } from '../engine/client.ts';
import type { Answers, QuestionKind, Questions } from '../engine/protocol.ts';
import { Stopped } from '../engine/progress.ts';

/** Milliseconds after which work is shown as work. */
const PATIENCE = 300;

/** What the engine has answered so far, and whether it is at work again. */
export interface Answered<T> {
  /** The last answer, also while a newer one is on its way; null before the first. */
  answer: T | null;
  /** How far the work is, once it has begun and takes longer than a moment; null otherwise. */
  share: number | null;
  /** The reader has ended it, or the program failed: there is no newer answer to come. */
  ended: 'stopped' | 'failed' | null;
  stop: () => void;
  /** Asks the same once more. */
  again: () => void;
}

/**
 * Asks the engine and keeps its answer; asks again when the question changes or the roster does.
 * @param ask null while there is nothing to ask
 * @param version anything that changes when the answer would
 */
export function useAnswer<K extends QuestionKind>(
  link: EngineLink | null,
  kind: K,
  ask: Questions[K] | null,
  version: unknown,
): Answered<Answers[K]> {
  const [state, setState] = useState<Omit<Answered<Answers[K]>, 'stop' | 'again'>>({
    answer: null,
    share: null,
    ended: null,
  });
  const [times, setTimes] = useState(0);
  const asked = useRef<Asked<K> | null>(null);
  const question = ask === null ? null : JSON.stringify(ask);

  useEffect(() => {
    if (link === null || ask === null) return;
    let current = true;
    let slow = false;
    /** Null while other work comes first: that shows itself. */
    let far: number | null = null;
    const show = (): void => {
      if (current && slow && far !== null) {
        setState((before) => ({ ...before, share: far, ended: null }));
      }
    };
    setState((before) => (before.ended === null ? before : { ...before, ended: null }));
    const timer = setTimeout(() => {
      slow = true;
      show();
    }, PATIENCE);
    const own = link.ask(kind, ask, (share) => {
      far = share;
      show();
    });
    asked.current = own;
    own.answer
      .then(
        (answer) => current && setState({ answer, share: null, ended: null }),
        (error: unknown) =>
          current &&
          setState((before) => ({
            ...before,
            share: null,
            ended: error instanceof Stopped ? 'stopped' : 'failed',
          })),
      )
      .finally(() => clearTimeout(timer));
    return () => {
      current = false;
      clearTimeout(timer);
      own.stop();
    };
    // The question as text stands for `ask`: an equal one is not asked again.
  }, [link, kind, question, version, times]);

  return {
    ...state,
    stop: () => asked.current?.stop(),
    again: () => setTimes((before) => before + 1),
  };
}
