import { describe, expect, it } from 'vitest';
import { beforeFullStop, startCapital } from '../../../src/i18n/formats.ts';

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

describe('beforeFullStop', () => {
  it.each([
    ['не хватает около 20 п. п.', 'не хватает около 20 п. п'],
    ['covers the step', 'covers the step'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(beforeFullStop(text)).toBe(expected);
  });
});
