import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/i18n/language-of.ts';
import { argumentUses } from '../../../src/i18n/message-uses.ts';

const usesOf = (icu: string) => argumentUses(parseMessage(icu));

describe('the uses of arguments in a message', () => {
  it('list each argument once, those in branches too', () => {
    const icu = '{a} {n, plural, one {# of {b}} other {{a} {c, number}}}';
    expect([...usesOf(icu).keys()]).toEqual(['a', 'n', 'b', 'c']);
    expect(usesOf('none').size).toBe(0);
  });

  it('tell a number from a word, with the branches of each', () => {
    const uses = usesOf('{way, select, up {{way} {n, plural, =0 {} other {#}}} other {}}');
    expect(uses.get('way')).toEqual({
      counted: false,
      chosen: new Set(['up', 'other']),
      plurals: [],
    });
    expect(uses.get('n')).toEqual({
      counted: true,
      chosen: new Set(),
      plurals: [{ type: 'cardinal', forms: ['=0', 'other'] }],
    });
  });
});
