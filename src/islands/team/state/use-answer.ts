import { useEffect, useMemo, useRef, useState } from 'react';
import type { EngineClient, PendingAnswer } from '../engine/client.ts';
import type { Answers, QuestionKind, Questions } from '../engine/protocol.ts';
import { Stopped } from '../engine/progress.ts';

/** Milliseconds after which work is shown as work. */
const PATIENCE = 300;

/** What the engine has answered so far, and whether it is at work again. */
export interface Answered<K extends QuestionKind> {
  /** The last answer, also while a newer one is on its way; null before the first. */
  answer: Answers[K] | null;
  /** What the answer answers, which need not be what is asked now; null before the first. */
  question: Questions[K] | null;
  /** Whether the answer is to the present question, and of the present version. */
  current: boolean;
  /** How far the work is, once it has begun and takes longer than a moment; null otherwise. */
  share: number | null;
  /** The reader has ended it, or the program failed: there is no newer answer to come. */
  ended: 'stopped' | 'failed' | null;
  stop: () => void;
  /** Asks the same once more. */
  again: () => void;
}

/** One asking of a question: what comes back is kept with it, so that nothing is taken for another. */
interface Asking<K extends QuestionKind> {
  client: EngineClient;
  kind: K;
  /** The question as JSON. */
  text: string;
  version: unknown;
  /** Counts how often the same was asked. */
  time: number;
}

interface Kept<K extends QuestionKind> {
  answered: { asking: Asking<K>; question: Questions[K]; answer: Answers[K] } | null;
  share: { asking: Asking<K>; value: number } | null;
  ended: { asking: Asking<K>; why: 'stopped' | 'failed' } | null;
}

/**
 * Asks the engine and keeps its answer; asks again when the question changes or the roster does.
 * @param question as JSON can hold it; null while there is nothing to ask
 * @param version anything that changes when the answer would
 */
export function useAnswer<K extends QuestionKind>(
  client: EngineClient | null,
  kind: K,
  question: Questions[K] | null,
  version: unknown,
): Answered<K> {
  const [kept, setKept] = useState<Kept<K>>({ answered: null, share: null, ended: null });
  const [time, setTime] = useState(0);
  const pending = useRef<Pick<PendingAnswer<K>, 'stop'> | null>(null);
  // An equal question is not asked again.
  const text = question === null ? null : JSON.stringify(question);
  const asking = useMemo(
    (): Asking<K> | null =>
      client === null || text === null ? null : { client, kind, text, version, time },
    [client, kind, text, version, time],
  );

  useEffect(() => {
    if (asking === null) return;
    const own = askEngine(asking, setKept);
    pending.current = own;
    return own.leave;
  }, [asking]);

  const { answered, share, ended } = kept;
  return {
    answer: answered && answered.answer,
    question: answered && answered.question,
    current: answered !== null && answered.asking === asking,
    share: share !== null && share.asking === asking ? share.value : null,
    ended: ended !== null && ended.asking === asking ? ended.why : null,
    stop: () => pending.current?.stop(),
    again: () => setTime((before) => before + 1),
  };
}

/**
 * Asks once and keeps what comes back.
 * @returns `stop` ends the work, which is then said; `leave` ends it without a word, since nobody waits any more
 */
function askEngine<K extends QuestionKind>(
  asking: Asking<K>,
  keep: (change: (before: Kept<K>) => Kept<K>) => void,
): { stop: () => void; leave: () => void } {
  const question = JSON.parse(asking.text) as Questions[K];
  let current = true;
  let slow = false;
  /** Null while other work comes first: that shows itself. */
  let share: number | null = null;
  const show = (): void => {
    if (!current || !slow || share === null) return;
    const value = share;
    keep((before) => ({ ...before, share: { asking, value } }));
  };
  const timer = setTimeout(() => {
    slow = true;
    show();
  }, PATIENCE);
  const { answer: answering, stop } = asking.client.ask(asking.kind, question, (value) => {
    share = value;
    show();
  });
  answering
    .then(
      (answer) => {
        if (!current) return;
        keep(() => ({ answered: { asking, question, answer }, share: null, ended: null }));
      },
      (error: unknown) => {
        if (!current) return;
        const why = error instanceof Stopped ? 'stopped' : 'failed';
        keep((before) => ({ ...before, share: null, ended: { asking, why } }));
      },
    )
    .finally(() => clearTimeout(timer));
  const leave = (): void => {
    current = false;
    clearTimeout(timer);
    stop();
  };
  return { stop, leave };
}
