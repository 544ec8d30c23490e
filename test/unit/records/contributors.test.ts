import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contributors } from '../../../src/records/contributors.ts';
import type { PayRecord } from '../../../src/records/contributors.ts';

const ONE: PayRecord = {
  level: 1,
  place: 2,
  pay: 80_000,
  month: 24_000,
  employer: 0,
  weight: 1,
  line: 2,
};

const record = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  pay: fc.constantFrom(50_000, 60_000),
  month: fc.integer({ min: 24_000, max: 24_002 }),
});

describe('the contributors of a file', () => {
  it('are as many as there are ids, also where these differ in one digit', () => {
    const people = new Contributors();
    for (let index = 0; index < 300_000; index++) people.take(`E${index}`, ONE);
    for (let index = 0; index < 300_000; index += 1000) people.take(`E${index}`, ONE);
    expect(people.length).toBe(300_000);
  });

  it('keep their figures when they grow beyond their first arrays', () => {
    const people = new Contributors();
    for (let index = 0; index < 10_000; index++) {
      const employer = index < 5000 ? 0 : 7;
      people.take(`E${index}`, { ...ONE, pay: index + 1, employer, line: index + 2 });
    }
    expect([people.pay[0], people.pay[9_999], people.line[9_999]]).toEqual([1, 10_000, 10_001]);
    expect([people.employer[4_999], people.employer[5_000]]).toEqual([0, 7]);
  });

  it('have the latest pay that a list of their records says, whatever the order of the months', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const people = new Contributors();
        for (const { id, ...own } of records) people.take(id, { ...ONE, ...own });
        const ids = [...new Set(records.map(({ id }) => id))];
        expect(people.length).toBe(ids.length);
        const contradicted = ids.filter((id, index) => {
          const own = records.filter((row) => row.id === id);
          const latest = Math.max(...own.map(({ month }) => month));
          const pays = new Set(own.filter(({ month }) => month === latest).map(({ pay }) => pay));
          if (pays.size === 1) expect(people.pay[index]).toBe([...pays][0]);
          return pays.size > 1;
        });
        expect(people.contradictions()).toHaveLength(contradicted.length);
      }),
      { seed: 20261129 },
    );
  });
});
