import { expect, test } from 'vitest';
import { createLatest } from '../../../../src/islands/shared/latest.ts';

test('of two pieces of work the latest counts, whichever ends first', async () => {
  const begin = createLatest();
  const shown: string[] = [];
  const show = async (text: string, answer: Promise<void>): Promise<void> => {
    const isLatest = begin();
    await answer;
    if (isLatest()) shown.push(text);
  };
  let endFirst = (): void => undefined;
  const slow = show('first', new Promise((resolve) => (endFirst = resolve)));
  await show('second', Promise.resolve());
  endFirst();
  await slow;
  expect(shown).toEqual(['second']);
});

test('work stays the latest until other work begins', () => {
  const begin = createLatest();
  const isLatest = begin();
  expect([isLatest(), isLatest()]).toEqual([true, true]);
  begin();
  expect(isLatest()).toBe(false);
});
