import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/islands/search/use-text-search.ts';

describe('an excerpt of a found text', () => {
  it('is text in pieces, those that fit marked', () => {
    expect(piecesOf('a &lt;b&gt; <mark>c</mark> d', 'Title')).toEqual([
      { text: 'a <b> ', marked: false },
      { text: 'c', marked: true },
      { text: ' d', marked: false },
    ]);
  });

  it('does not say the title again, also where words of it fit', () => {
    expect(piecesOf('<mark>Churn.</mark> Clients lost', 'Churn')).toEqual([
      { text: 'Clients lost', marked: false },
    ]);
    expect(piecesOf('Net <mark>churn.</mark> What', 'Net churn')).toEqual([
      { text: 'What', marked: false },
    ]);
    expect(piecesOf('Churning. What', 'Churn')).toEqual([
      { text: 'Churning. What', marked: false },
    ]);
  });
});
