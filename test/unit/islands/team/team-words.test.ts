import { describe, expect, it } from 'vitest';
import { inWords, wordsOf } from '../../../../src/islands/team/state/team-words.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { english, russian } from '../../../fixtures/small-model.ts';

describe('the team page in another language', () => {
  const own = teamPage(english).island;
  const other = teamPage(russian).island;

  it('is what a page in that language has, from its words alone', () => {
    const { samples: _own, ...words } = inWords(own, wordsOf(other, own));
    const { samples: _other, ...expected } = other;
    expect({ ...words, messages: JSON.parse(words.messages) as unknown }).toEqual({
      ...expected,
      messages: JSON.parse(expected.messages) as unknown,
    });
  });

  it('lies in the page as JSON that a script element can hold, with its frame', () => {
    const { words, otherFrames } = teamPage(english, [russian]);
    expect(words.map(({ locale }) => locale)).toEqual(['ru']);
    expect(words[0]!.json).not.toContain('<');
    expect(JSON.parse(words[0]!.json)).toEqual(JSON.parse(JSON.stringify(wordsOf(other, own))));
    expect(otherFrames.map(({ locale }) => locale)).toEqual(['ru']);
  });
});
