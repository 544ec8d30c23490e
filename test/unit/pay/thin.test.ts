import { describe, expect, it } from 'vitest';
import { thinByAnswers, thinByEmployment } from '../../../src/pay/shown-pay.ts';

describe('thin marks', () => {
  it('marks a place under 100 jobs, not one with exactly 100', () => {
    expect(thinByEmployment(99, 100)).toEqual([{ kind: 'few-jobs', employment: 99 }]);
    expect(thinByEmployment(100, 100)).toEqual([]);
    expect(thinByEmployment(24_480, 100)).toEqual([]);
  });

  it('marks unknown employment as unknown, not as 0', () => {
    expect(thinByEmployment(null, 100)).toEqual([{ kind: 'unknown-employment' }]);
    expect(thinByEmployment(0, 100)).toEqual([{ kind: 'few-jobs', employment: 0 }]);
  });

  it('marks a level under 36 answers, not one with exactly 36: 15 for a VP', () => {
    expect(thinByAnswers(15, 36)).toEqual([{ kind: 'few-answers', n: 15 }]);
    expect(thinByAnswers(36, 36)).toEqual([]);
  });

  it('does not mark figures that rest on no answers', () => {
    expect(thinByAnswers(null, 36)).toEqual([]);
  });

  it('refuses counts that are not whole', () => {
    expect(() => thinByEmployment(1.5, 100)).toThrow('employment must be a whole number');
    expect(() => thinByAnswers(NaN, 36)).toThrow('n must be a whole number of at least 0');
    expect(() => thinByAnswers(1, 0)).toThrow('threshold must be a whole number of at least 1');
  });
});
