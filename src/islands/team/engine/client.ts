import type { Answers, QuestionKind, Questions, FromEngine, ToEngine } from './protocol.ts';
import { Stopped } from './progress.ts';

/** A question on its way. */
export interface Asked<K extends QuestionKind> {
  /** Rejects with Stopped when it was stopped, with another error when the program is at fault. */
  answer: Promise<Answers[K]>;
  stop: () => void;
}

/** The page’s side of a worker. */
export interface EngineLink {
  ask: <K extends QuestionKind>(
    kind: K,
    ask: Questions[K],
    progress?: (share: number) => void,
  ) => Asked<K>;
  /** Ends the worker and forgets all it holds. */
  end: () => void;
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
  progress: ((share: number) => void) | undefined;
}

/** Connects the page with a worker that serves an engine. */
export function connectEngine(worker: Worker): EngineLink {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const send = (message: ToEngine): void => worker.postMessage(message);
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
    const question = waiting.get(data.id);
    if (!question) return;
    if (data.kind === 'progress') return question.progress?.(data.share);
    waiting.delete(data.id);
    if (data.kind === 'answer') question.resolve(data.answer as never);
    else question.reject(data.kind === 'stopped' ? new Stopped() : new Error(data.message));
  };
  // Out of memory, above all: nothing that waits will ever be answered.
  worker.onerror = ({ message }) => failAll(new Error(message));

  return {
    ask: (kind, ask, progress) => {
      const id = ++lastId;
      const answer = new Promise<never>((resolve, reject) => {
        waiting.set(id, { resolve, reject, progress });
      });
      send({ id, kind, ask } as ToEngine);
      return { answer, stop: () => send({ id, kind: 'stop' }) };
    },
    end: () => {
      worker.terminate();
      failAll(new Stopped());
    },
  };
}
