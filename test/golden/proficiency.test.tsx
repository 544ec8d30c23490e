import { test } from 'vitest';
import { ProficiencyMark } from '../../src/charts/shared/ProficiencyMark.tsx';
import { matchGolden } from './match-golden.tsx';

test('held', () => {
  matchGolden('proficiency-held', <ProficiencyMark level={3} />);
});

test('gained', () => {
  matchGolden('proficiency-gained', <ProficiencyMark level={3} before={2} />);
});

test('new', () => {
  matchGolden('proficiency-new', <ProficiencyMark level={2} before={0} rung={4} />);
});

test('empty', () => {
  matchGolden('proficiency-empty', <ProficiencyMark level={0} />);
});
