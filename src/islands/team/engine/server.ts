import type { Answers, QuestionKind, Questions, FromEngine, ToEngine, Engine } from './protocol.ts';
import { Stopped } from './progress.ts';
import type { Progress } from './progress.ts';

/** Milliseconds between two words about progress. */
const PAUSE = 60;

/** Runs in the worker: answers what the page asks, one question after the other. */
export function serveEngine(engine: Engine): void {
  const stopped = new Set<number>();
  let queue = Promise.resolve();
  const say = (message: FromEngine): void => self.postMessage(message);

  const progressOf = (id: number): Progress => {
    let last = performance.now();
    return async (share) => {
      if (performance.now() - last < PAUSE) return;
      say({ id, kind: 'progress', share });
      await nextTask();
      last = performance.now();
      if (stopped.has(id)) throw new Stopped();
    };
  };

  const answer = async <K extends QuestionKind>(
    id: number,
    kind: K,
    question: Questions[K],
  ): Promise<void> => {
    try {
      if (stopped.has(id)) throw new Stopped();
      const start = performance.now();
      const given: Answers[K] = await engine[kind](question, progressOf(id));
      // A request to stop may wait behind a last step that took long.
      if (performance.now() - start > PAUSE) await nextTask();
      if (stopped.has(id)) throw new Stopped();
      say({ id, kind: 'answer', answer: given });
    } catch (error) {
      if (error instanceof Stopped) say({ id, kind: 'stopped' });
      else say({ id, kind: 'fault', message: error instanceof Error ? error.message : 'unknown' });
    } finally {
      stopped.delete(id);
    }
  };

  self.onmessage = ({ data }: MessageEvent<ToEngine>) => {
    if (data.kind === 'stop') stopped.add(data.id);
    else queue = queue.then(() => answer(data.id, data.kind, data.question));
  };
}

/** After what has arrived in the meantime: a message to oneself comes later than those already here. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
