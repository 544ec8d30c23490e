import { describe, expect, it } from 'vitest';
import { startCapital } from '../../../src/i18n/formats.ts';

describe('startCapital', () => {
  it.each([
    ['штат Вашингтон', 'Штат Вашингтон'],
    ['account coordinator; CSM', 'Account coordinator; CSM'],
    ['Denver', 'Denver'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(startCapital(text)).toBe(expected);
  });
});
