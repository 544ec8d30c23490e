import { describe, expect, it } from 'vitest';
import { unbrokenWords } from '../../../src/i18n/formats.ts';

describe('unbrokenWords', () => {
  it('joins the parts of a hyphenated word', () => {
    expect(unbrokenWords('Шаг до аккаунт-менеджера')).toBe('Шаг до аккаунт-\u2060менеджера');
  });

  it('leaves numbers, ranges and dashes as they are', () => {
    const text = '41-3091, 80 000–125 000 $ — и точка';
    expect(unbrokenWords(text)).toBe(text);
  });
});
