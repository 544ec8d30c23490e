import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  formatBase64url,
  parseBase64url,
  formatPlanLink,
  isPlanLink,
  parsePlanLink,
} from '../../../../src/ladder/plan/plan-link.ts';
import { planLadder, samplePlan } from '../../../fixtures/plan-ladder.ts';
import { anyPlan } from './any-plan.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('base64url', () => {
  it('is that of RFC 4648, section 5, without padding', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = formatBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect([...parseBase64url(text)]).toEqual([...bytes]);
      }),
      { seed: 4 },
    );
  });

  it.each(['a', 'ab+d', 'ab d', 'ab=='])('refuses %j', (text) => {
    expect(() => parseBase64url(text)).toThrow(/^text must be base64url, received/);
  });
});

describe('plan link', () => {
  it('gives back the plan it holds, and is made of characters that an address takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const link = await formatPlanLink(plan);
        expect(link).toMatch(/^#plan=z[\w-]+$/);
        expect(isPlanLink(link)).toBe(true);
        expect(await parsePlanLink(link, planLadder)).toEqual({ plan, unknown: [] });
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  it('is plain where the browser cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const link = await formatPlanLink(samplePlan);
    expect(link).toMatch(/^#plan=p/);
    expect(await parsePlanLink(link, planLadder)).toEqual({ plan: samplePlan, unknown: [] });
  });

  it('is shorter than the plain one', async () => {
    const link = await formatPlanLink(samplePlan);
    vi.stubGlobal('CompressionStream', undefined);
    expect(link.length).toBeLessThan((await formatPlanLink(samplePlan)).length);
  });

  it('that was cut short anywhere is refused, and nothing is thrown', async () => {
    const link = await formatPlanLink(samplePlan);
    for (let length = '#plan='.length; length < link.length; length += 7) {
      const reading = await parsePlanLink(link.slice(0, length), planLadder);
      expect(reading).toEqual({ fault: { kind: 'unreadable' } });
    }
  });

  it.each(['#plan=', '#plan=x', '#plan=zzzz', '#plan=pe30', '#plan=p%7B%7D'])(
    'reads no plan from %s',
    async (link) => {
      expect(await parsePlanLink(link, planLadder)).toHaveProperty('fault');
    },
  );

  it('that unpacks to more than a file may hold is refused', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, ' '));
    const link = `#plan=z${bomb.toString('base64url')}`;
    expect(await parsePlanLink(link, planLadder)).toEqual({ fault: { kind: 'too-large' } });
  });

  it('is told from other places in a page', () => {
    expect(isPlanLink('#main')).toBe(false);
    expect(isPlanLink('')).toBe(false);
  });
});
