import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { defaultLocale, site } from '../site/built-site.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

/** Ways out that are tried: each either throws, fails or is refused by the policy. */
const CHANNELS = [
  'fetch',
  'POST by fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
] as const;

/** Runs in the page or in a worker: tries every channel it has and says which ones are open. */
async function tryChannels(origin: string): Promise<Record<string, string>> {
  const target = `${origin}/channel?secret=1`;
  const tried: Record<string, string> = {};
  const within = (work: (done: (result: string) => void) => void): Promise<string> =>
    new Promise((resolve) => {
      setTimeout(() => resolve('no answer'), 60_000);
      work(resolve);
    });
  const attempt = async (name: string, work: () => string | Promise<string>): Promise<void> => {
    try {
      tried[name] = await work();
    } catch {
      tried[name] = 'blocked';
    }
  };
  await attempt('fetch', async () => `open ${(await fetch(target)).status}`);
  await attempt('POST by fetch', async () => {
    const answer = await fetch(target, { method: 'POST', body: 'pay' });
    return `open ${answer.status}`;
  });
  await attempt('XMLHttpRequest', () =>
    within((done) => {
      const request = new XMLHttpRequest();
      request.onload = () => done('open');
      request.onerror = () => done('blocked');
      request.open('POST', target);
      request.send('pay');
    }),
  );
  await attempt('WebSocket', () =>
    within((done) => {
      const socket = new WebSocket(target.replace('http', 'ws'));
      socket.onopen = () => done('open');
      socket.onerror = () => done('blocked');
    }),
  );
  await attempt('EventSource', () =>
    within((done) => {
      const source = new EventSource(target);
      source.onopen = () => done('open');
      source.onerror = () => done('blocked');
    }),
  );
  if ('sendBeacon' in navigator) {
    // It answers yes before the policy is asked: the request log of the test tells.
    await attempt('sendBeacon', () => {
      navigator.sendBeacon(target, 'pay');
      return 'blocked';
    });
  }
  const scripts = globalThis as { importScripts?: (address: string) => void };
  if (scripts.importScripts) {
    await attempt('importScripts', () => {
      scripts.importScripts?.(target);
      return 'open';
    });
  }
  return tried;
}

/** A server that somebody else might run: it remembers whatever reaches it. */
const reached: string[] = [];
const stranger = createServer((request, response) => {
  reached.push(`${request.method} ${request.url}`);
  response.writeHead(200, {
    'access-control-allow-origin': '*',
    'content-type': 'text/javascript',
  });
  response.end('');
});
let strangerOrigin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  strangerOrigin = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});

afterAll(() => {
  stranger.closeAllConnections();
  stranger.close();
});

/** The site’s own server and a stranger’s: neither may be told anything. */
const targets = (): string[] => [inject('origin'), strangerOrigin];

/** Answers that any server has given to a request that carries the secret. */
function watchAnswers({ page }: Visit): string[] {
  const answers: string[] = [];
  page.context().on('response', (response) => {
    if (response.url().includes('secret')) answers.push(response.url());
  });
  return answers;
}

/** Beacons are for pages alone. */
const IN_WORKER = CHANNELS.filter((name) => name !== 'sendBeacon');

const blockedOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, 'blocked']));

describe.each(site.locales)('no way leads out of the team page in %s', (locale) => {
  it('from the page', async () => {
    const visited = await visit(locale, '/team/');
    const answers = watchAnswers(visited);
    for (const target of targets()) {
      const tried = await visited.page.evaluate(tryChannels, target);
      expect(tried, target).toEqual(blockedOf(CHANNELS.slice(0, -1)));
    }
    expect([...answers, ...reached]).toEqual([]);
    await visited.close();
  });

  it('by a form', async () => {
    const visited = await visit(locale, '/team/');
    const answers = watchAnswers(visited);
    for (const target of targets()) {
      await visited.page.evaluate((origin) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = `${origin}/channel?secret=1`;
        document.body.append(form);
        form.submit();
      }, target);
    }
    await expect.poll(visited.violations).toContainEqual(expect.stringContaining('form-action'));
    expect([...answers, ...reached]).toEqual([]);
    expect(visited.page.url()).toContain('/team/');
    await visited.close();
  });

  it('from inside its own worker, which is made in the page', async () => {
    const visited = await visit(locale, '/team/');
    const answers = watchAnswers(visited);
    await expect.poll(() => visited.page.workers().length).toBe(1);
    const [worker] = visited.page.workers();
    expect(worker?.url()).toMatch(/^blob:/);
    for (const target of targets()) {
      const tried = await worker?.evaluate(tryChannels, target);
      expect(tried, target).toEqual(blockedOf(IN_WORKER));
    }
    expect([...answers, ...reached]).toEqual([]);
    await visited.close();
  });

  it('from another worker that a script of the page would make', async () => {
    const visited = await visit(locale, '/team/');
    const answers = watchAnswers(visited);
    for (const target of targets()) {
      const code = `(${tryChannels.toString()})(${JSON.stringify(target)}).then(postMessage)`;
      const tried = await visited.page.evaluate(
        (text) =>
          new Promise((resolve, reject) => {
            const blob = new Blob([text], { type: 'text/javascript' });
            const worker = new Worker(URL.createObjectURL(blob));
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
          }),
        code,
      );
      expect(tried, target).toEqual(blockedOf(IN_WORKER));
    }
    expect([...answers, ...reached]).toEqual([]);
    await visited.close();
  });

  it('by a worker from an address, which no policy would bind', async () => {
    const visited = await visit(locale, '/team/');
    const answers = watchAnswers(visited);
    const made = await visited.page.evaluate((origin) => {
      try {
        new Worker(`${origin}/worker.js?secret=1`);
        return 'made';
      } catch {
        return 'refused';
      }
    }, inject('origin'));
    expect(made).toBe('refused');
    expect([...answers, ...reached]).toEqual([]);
    await visited.close();
  });
});

describe('another page of the site', () => {
  it('may not start a worker at all', async () => {
    const visited = await visit(defaultLocale, '/plan/');
    await visited.page.evaluate(() => {
      try {
        new Worker(URL.createObjectURL(new Blob([''])));
      } catch {
        // Refused at once or a moment later: the policy says so in both cases.
      }
    });
    await expect.poll(visited.violations).toContainEqual(expect.stringContaining('worker-src'));
    await visited.close();
  });
});
