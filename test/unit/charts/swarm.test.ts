import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { describeSwarm } from '../../../src/charts/swarm/describe.ts';
import type { SwarmOptions } from '../../../src/charts/swarm/layout.ts';
import { layoutSwarm } from '../../../src/charts/swarm/layout.ts';
import { packCircles } from '../../../src/charts/swarm/pack-circles.ts';
import type { SwarmData } from '../../../src/charts/swarm/swarm-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { metroPay } from '../../fixtures/metro-pay.ts';

function swarm(locale: 'en' | 'ru'): SwarmData {
  return {
    places: metroPay(locale).flatMap(({ id, name, jobs, differential }) =>
      differential === null
        ? []
        : [{ id, name, jobs, differential, href: `/cities/${id}/`, title: `${name}: ${jobs}` }],
    ),
  };
}

const context = {
  language: languageOf('en'),
  nation: 'US',
  occupation: 'sales of services',
  socCode: '41-3091',
  basis: 'wage-incl-incentive',
  month: '2025-05',
} as const;

const drawings = { enlarged: true, narrowEnlarged: false };

const options: SwarmOptions = {
  width: 1248,
  narrow: false,
  language: languageOf('en'),
  nation: 'US',
};

const widths = [
  { width: 1248, narrow: false },
  { width: 720, narrow: false },
  { width: 328, narrow: true },
];

describe('layoutSwarm', () => {
  test.each(widths)('$width: every circle is inside and touches no other', (size) => {
    const layout = layoutSwarm(swarm('en'), { ...options, ...size });
    const circles = circlesOf(layout);
    for (const { x, y, radius } of circles) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(size.width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(layout.gridBottom);
    }
    for (const [index, a] of circles.entries()) {
      for (const b of circles.slice(index + 1)) {
        // A tenth of a pixel for the rounding of each of the two.
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius + 1 - 0.3);
      }
    }
  });

  test.each(widths)('$width: every circle stands at its wage level', (size) => {
    const layout = layoutSwarm(swarm('en'), { ...options, ...size });
    const [zero, next] = layout.ticks.filter((tick) => tick.zero || tick.x > zeroOf(layout));
    const step = size.narrow ? 0.3 : 0.2;
    const pixels = (next!.x - zero!.x) / step;
    const bySize = swarm('en')
      .places.filter(({ jobs, differential }) => jobs !== null && differential >= -0.45)
      .filter(({ jobs }) => !size.narrow || jobs! >= 1000);
    const wanted = bySize.map(({ differential }) => zero!.x + differential * pixels);
    const drawn = circlesOf(layout, true).map(({ x }) => x);
    const ascending = (a: number, b: number): number => a - b;
    wanted.sort(ascending);
    drawn.sort(ascending);
    expect(drawn).toHaveLength(wanted.length);
    for (const [index, x] of drawn.entries())
      expect(Math.abs(x - wanted[index]!)).toBeLessThan(0.2);
  });

  test.each(widths)('$width: what is below the nation is open, everything else filled', (size) => {
    const layout = layoutSwarm(swarm('en'), { ...options, ...size });
    const zero = zeroOf(layout);
    for (const { x, below } of circlesOf(layout)) {
      expect(below ? x <= zero + 0.1 : x >= zero - 0.1).toBe(true);
    }
  });

  test.each(widths)('$width: the largest and all that are named lead to their pages', (size) => {
    const layout = layoutSwarm(swarm('en'), { ...options, ...size });
    const links = circlesOf(layout).flatMap(({ link }) => link ?? []);
    const byJobs = swarm('en')
      .places.filter(({ differential }) => differential >= -0.45)
      .sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0));
    expect(links.length).toBeGreaterThanOrEqual(100);
    for (const { href, title } of byJobs.slice(0, 100)) {
      expect(links).toContainEqual({ href, title });
    }
    expect(layout.named.map(({ link }) => link)).not.toContain(null);
  });

  test('the key stands below the plot and its axis', () => {
    for (const size of widths) {
      const layout = layoutSwarm(swarm('en'), { ...options, ...size });
      expect(layout.key.map(({ mark }) => mark)).toEqual(['below', 'above', 'size']);
      for (const { circle, text } of layout.key) {
        expect(circle.y - circle.radius).toBeGreaterThan(layout.gridBottom + 24);
        expect(text.y).toBeLessThan(layout.height);
      }
    }
  });

  test('says what it leaves out', () => {
    const wide = layoutSwarm(swarm('en'), options).omissions;
    expect(wide.farBelow?.count).toBe(5);
    expect(wide.farBelow?.lowest).toBeCloseTo(-0.652, 3);
    expect(wide.farBelow?.highest).toBeCloseTo(-0.529, 3);
    expect(wide.fewJobs).toBeNull();
    expect(wide.unknownJobs.map(({ name }) => name)).toEqual(['Providence']);
    const narrow = layoutSwarm(swarm('en'), { ...options, width: 328, narrow: true });
    expect(circlesOf(narrow)).toHaveLength(138);
    expect(narrow.omissions.fewJobs).toEqual({ count: 252, fewest: 1000 });
    expect(narrow.omissions.farBelow?.count).toBe(1);
  });

  test('the same places in another order make the same picture', () => {
    const data = swarm('en');
    const turned = { places: [...data.places].reverse() };
    expect(layoutSwarm(turned, options)).toEqual(layoutSwarm(data, options));
  });

  test('has no circles and a height above zero without places', () => {
    const layout = layoutSwarm({ places: [] }, options);
    expect([layout.groups, layout.named, layout.key]).toEqual([[], [], []]);
    expect(layout.ticks).toEqual([]);
    expect(layout.height).toBeGreaterThan(0);
  });
});

describe('packCircles', () => {
  test('compares each circle with those before it alone: twice as many take four times the steps', () => {
    const stepsFor = (count: number): number => {
      const items = Array.from({ length: count }, (_, index) => {
        const x = (index * 37) % 300;
        return { x, radius: 4, labelBoxes: [] };
      });
      const distance = vi.spyOn(Math, 'abs');
      packCircles(items, 1);
      const steps = distance.mock.calls.length;
      distance.mockRestore();
      return steps;
    };
    const steps = stepsFor(50);
    expect(steps).toBeGreaterThan(50 * 24);
    expect(stepsFor(100)).toBeLessThanOrEqual(4 * steps);
  });

  test('keeps every circle at its x and clear of all others and their labels', () => {
    const item = fc.record({
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      radius: fc.double({ min: 1, max: 20, noNaN: true }),
      labelled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (items) => {
        const packed = packCircles(
          items.map(({ x, radius, labelled }) => ({
            x,
            radius,
            labelBoxes: labelled
              ? [{ x1: -20, x2: 20, y1: -radius - 16, y2: -radius - 2, baseline: -radius - 6 }]
              : [],
          })),
          1,
        );
        for (const [index, a] of packed.entries()) {
          expect(a.x).toBe(items[index]!.x);
          for (const [other, b] of packed.entries()) {
            if (other === index) continue;
            const clear = Math.hypot(a.x - b.x, a.y - b.y);
            expect(clear).toBeGreaterThanOrEqual(a.radius + b.radius + 1 - 1e-6);
            if (!b.label) continue;
            const across = Math.max(0, b.label.x1 - a.x, a.x - b.label.x2);
            const along = Math.max(0, b.label.y1 - a.y, a.y - b.label.y2);
            expect(Math.hypot(across, along)).toBeGreaterThanOrEqual(a.radius + 1 - 1e-6);
          }
        }
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });
});

describe('describeSwarm', () => {
  test('says how many areas are above, and how many of the largest', () => {
    expect(describeSwarm(swarm('en'), context, drawings).headline).toBe(
      'Wages in sales of services are above the US median in only 51 of 391 areas, but in 13 of the 20 with the most jobs',
    );
  });

  test('says "but" only where it is true', () => {
    const low = metroPay('en').flatMap(({ id, name, jobs, differential }) =>
      differential === null
        ? []
        : [{ id, name, jobs, differential: -differential, href: null, title: name }],
    );
    expect(describeSwarm({ places: low }, context, drawings).headline).toMatch(
      /^Wages in sales of services are above the US median in 340 of 391 areas, among them 7 of the 20 with the most jobs$/,
    );
    expect(describeSwarm({ places: low.slice(0, 3) }, context, drawings).headline).not.toContain(
      'largest',
    );
    expect(describeSwarm({ places: [] }, context, drawings).headline).toBe(
      'No area has a published wage',
    );
  });

  test('tells what the picture leaves out', () => {
    const { notes, narrowNotes } = describeSwarm(swarm('en'), context, drawings);
    expect(notes).toEqual([
      '5 areas, 53–65% below the US median, are off the chart.',
      'Dotted outline: the number of jobs is not published (Providence).',
      'The smallest circles are enlarged so they can be seen.',
    ]);
    expect(narrowNotes).toEqual([
      'One area, 59% below the US median, is off the chart.',
      'Only areas with at least 1,000 jobs are shown.',
    ]);
  });

  test('tells a reader who cannot see it of what is drawn alone', () => {
    const { alternative, narrowAlternative } = describeSwarm(swarm('en'), context, drawings);
    expect(alternative).toMatch(/ Lowest on the chart: Hot Springs \(−43%\);/);
    expect(narrowAlternative).toMatch(/ Lowest on the chart: Brownsville \(−36%\);/);
  });

  test('says the same in Russian, with its cases', () => {
    const russian = { ...context, language: languageOf('ru'), nation: 'США' };
    const { headline, notes } = describeSwarm(swarm('ru'), russian, drawings);
    expect(headline.replaceAll('\u00a0', ' ')).toBe(
      'Медианная зарплата в профессии «sales of services» выше, чем по США, только в 51 агломерации из 391, но в 13 из 20, где таких рабочих мест больше всего',
    );
    expect(notes[0]!.replaceAll('\u00a0', ' ')).toBe(
      '5 агломераций, где зарплаты на 53–65 % ниже медианы по США, не поместились на диаграмме.',
    );
  });

  test('the table holds every place of the data, the highest wages first', () => {
    const data = swarm('en');
    const { rows } = describeSwarm(data, context, drawings).table;
    expect(rows).toHaveLength(data.places.length);
    expect(rows[0]).toEqual(['San Jose', '+66%', '13,390']);
    expect(rows.at(-1)![1]).toBe('−65%');
    expect(rows.find(([name]) => name === 'Providence')![2]).toBe('–');
  });
});

/** All circles of a layout, or those alone whose number of jobs is known. */
function circlesOf(layout: ReturnType<typeof layoutSwarm>, sized = false) {
  const marks = [
    ...layout.groups.flatMap((group) => group.circles.map((circle) => ({ ...group, ...circle }))),
    ...layout.named,
  ];
  return sized ? marks.filter((mark) => mark.sized) : marks;
}

function zeroOf(layout: ReturnType<typeof layoutSwarm>): number {
  return layout.ticks.find((tick) => tick.zero)!.x;
}
