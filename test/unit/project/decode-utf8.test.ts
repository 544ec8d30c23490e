import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../src/project/decode-files.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeUtf8', () => {
  it('removes one byte order mark', () => {
    expect(decodeUtf8('f', bytes(0xef, 0xbb, 0xbf, 0x61)).text?.text).toBe('a');
  });

  it('counts the column of the first bad byte in characters, not in bytes', () => {
    // "ж" takes two bytes, so the bad byte is the fourth and the column is 3.
    const { problem } = decodeUtf8('f', bytes(0x61, 0xd0, 0xb6, 0xff));
    expect(problem).toMatchObject({ line: 1, column: 3, found: 'a byte that is not UTF-8 (0xff)' });
  });

  it('points at the beginning of a character that is cut off', () => {
    const { problem } = decodeUtf8('f', bytes(0x61, 0x0a, 0x62, 0xd0));
    expect(problem).toMatchObject({ line: 2, column: 2 });
  });

  it('refuses overlong forms and surrogates', () => {
    expect(decodeUtf8('f', bytes(0xc0, 0x80)).problem).not.toBeNull();
    expect(decodeUtf8('f', bytes(0xed, 0xa0, 0x80)).problem).not.toBeNull();
  });
});
