import type { Page } from 'playwright-core';

/** What an input of a reader has cost. Milliseconds. */
export interface InteractionTime {
  /** From the input to the frame that answers it, as the browser counts it (Event Timing). */
  answered: number;
  /** From the input to the frame in which nothing changes any more. */
  finished: number;
}

/** Times of a step on one kind of screen. Milliseconds. */
export interface Latency {
  tool: 'explorer' | 'comparison';
  step: string;
  screen: 'desk' | 'phone';
  runs: number;
  /** Input to the frame that answers it. */
  p50: number;
  p95: number;
  max: number;
  /** Input to the last frame that it changes, 95 of 100. */
  finished: number;
}

/** Within this 95 of 100 inputs are answered. Milliseconds. */
export const AIM = 150;
/** The shortest time that a browser tells of: what took less is counted as this. */
const LEAST_TOLD = 16;
/** As long as nothing may change before an answer counts as finished. */
const QUIET = 250;

interface Recorder {
  begin: () => void;
  end: () => Promise<InteractionTime>;
}

declare global {
  interface Window {
    interactionRecorder: Recorder;
  }
}

/** Watches a page for what `timeInteraction` wants to know; to be called once it is loaded. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate(installRecorder, { least: LEAST_TOLD, quiet: QUIET });
}

/**
 * Times one input. All events of a press or of a key count together, the longest for all, which is what
 * Interaction to Next Paint counts.
 * @param act sends the input to the browser, and no other
 */
export async function timeInteraction(
  page: Page,
  act: () => Promise<unknown>,
): Promise<InteractionTime> {
  await page.evaluate(() => window.interactionRecorder.begin());
  await act();
  return page.evaluate(() => window.interactionRecorder.end());
}

/** Runs in the page. */
function installRecorder({ least, quiet }: { least: number; quiet: number }): void {
  let longest = 0;
  let input = 0;
  let lastFrame = 0;
  let lastChange = 0;
  const take = (entries: PerformanceEntryList): void => {
    for (const entry of entries as PerformanceEventTiming[]) {
      if (entry.interactionId) longest = Math.max(longest, entry.duration);
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit);
  // A key answers when it goes down, a press when it is let go.
  for (const kind of ['keydown', 'click']) {
    addEventListener(kind, ({ timeStamp }) => (input = timeStamp), true);
  }
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  };
  new MutationObserver(() => {
    lastChange = performance.now();
    afterFrame(() => (lastFrame = performance.now()));
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const settled = async (): Promise<void> => {
    for (;;) {
      await new Promise((rested) => setTimeout(rested, 50));
      await new Promise<void>((drawn) => afterFrame(drawn));
      if (performance.now() - Math.max(lastChange, lastFrame, input) > quiet) return;
    }
  };
  window.interactionRecorder = {
    begin: () => {
      take(observer.takeRecords());
      [longest, input, lastFrame, lastChange] = [0, 0, 0, 0];
    },
    end: async () => {
      await settled();
      take(observer.takeRecords());
      const answered = Math.max(longest, least);
      return { answered, finished: Math.max(answered, lastFrame - input) };
    },
  };
}
