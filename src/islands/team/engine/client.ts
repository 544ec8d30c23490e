import type { Answers, QuestionKind, Questions, FromEngine, ToEngine } from './protocol.ts';
import { Stopped } from './progress.ts';

/** An answer on its way. */
export interface PendingAnswer<K extends QuestionKind> {
  /** Rejects with Stopped when it was stopped, with another error when the program is at fault. */
  answer: Promise<Answers[K]>;
  stop: () => void;
}

/** The page’s side of a worker. */
export interface EngineClient {
  ask: <K extends QuestionKind>(
    kind: K,
    question: Questions[K],
    progress?: (share: number) => void,
  ) => PendingAnswer<K>;
  /** Ends the worker and forgets all it holds. What still waits is never answered: whoever ends it says so. */
  end: () => void;
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
  progress: ((share: number) => void) | undefined;
}

/** Connects the page with a worker that serves an engine. */
export function connectEngine(worker: Worker): EngineClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const send = (message: ToEngine): void => worker.postMessage(message);
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
    const waits = waiting.get(data.id);
    if (!waits) return;
    if (data.kind === 'progress') return waits.progress?.(data.share);
    waiting.delete(data.id);
    if (data.kind === 'answer') waits.resolve(data.answer as never);
    else waits.reject(data.kind === 'stopped' ? new Stopped() : new Error(data.message));
  };
  // Out of memory, above all: nothing that waits will ever be answered.
  worker.onerror = ({ message }) => failAll(new Error(message));

  return {
    ask: (kind, question, progress) => {
      const id = ++lastId;
      const answer = new Promise<never>((resolve, reject) => {
        waiting.set(id, { resolve, reject, progress });
      });
      send({ id, kind, question } as ToEngine);
      return { answer, stop: () => send({ id, kind: 'stop' }) };
    },
    end: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
