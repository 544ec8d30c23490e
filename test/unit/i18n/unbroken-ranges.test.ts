import { describe, expect, it } from 'vitest';
import { unbrokenRanges } from '../../../src/i18n/formats.ts';

describe('unbrokenRanges', () => {
  it('joins both numbers of a range', () => {
    expect(unbrokenRanges('for example over 6–12 months')).toBe(
      'for example over 6–\u206012 months',
    );
    expect(unbrokenRanges('half earn $69,000–$107,000')).toBe('half earn $69,000–\u2060$107,000');
    expect(unbrokenRanges('60/40–70/30, 2–3 or 3–4')).toBe(
      '60/40–\u206070/30, 2–\u20603 or 3–\u20604',
    );
  });

  it('leaves other dashes alone', () => {
    const text = 'Dallas–Fort Worth, a well-known pay–price link, −5, – 5';
    expect(unbrokenRanges(text)).toBe(text);
  });
});
