import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { addsUpAsShown, payRangeText, payText, shownAmount } from '../../../src/pay/shown-pay.ts';
import { plain } from '../../fixtures/small-model.ts';
import { accountManager, denver } from './real-figures.ts';

const english = languageOf('en');

describe('shownAmount', () => {
  it('rounds figures of our own making to what they are printed to, halves upwards', () => {
    expect(shownAmount(accountManager.percentiles.p50, accountManager)).toBe(82_000);
    expect(shownAmount(82_250, accountManager)).toBe(82_500);
  });

  it('leaves what an agency printed as printed', () => {
    expect(shownAmount(denver.percentiles.p50, denver)).toBe(80_650);
  });
});

describe('addsUpAsShown', () => {
  it('tells a difference that readers get themselves from one that only exact amounts give', () => {
    expect(addsUpAsShown(82_000, 90_000, accountManager)).toBe(true);
    // $82,500 and $90,000 in print, $8,000 apart.
    expect(addsUpAsShown(82_260, 90_240, accountManager)).toBe(false);
    expect(addsUpAsShown(90_240, 82_260, accountManager)).toBe(false);
  });
});

describe('payText and payRangeText', () => {
  it('round once and write the currency of the statistic', () => {
    expect(payText(87_808.69, accountManager, english)).toBe('$88,000');
    const range = payRangeText({ low: 82_400, high: 92_300 }, accountManager, english);
    expect(plain(range)).toBe('$82,500–$92,500');
  });
});
