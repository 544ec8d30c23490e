import { describe, it } from 'vitest';
import { ProficiencyMark } from '../../src/charts/shared/ProficiencyMark.tsx';
import { matchGolden } from './match-golden.tsx';

describe('the drawing of a grade of proficiency', () => {
  it('is as before: held', () => {
    matchGolden('proficiency-held', <ProficiencyMark level={3} />);
  });

  it('is as before: gained', () => {
    matchGolden('proficiency-gained', <ProficiencyMark level={3} before={2} />);
  });

  it('is as before: new', () => {
    matchGolden('proficiency-new', <ProficiencyMark level={2} before={0} rung={4} />);
  });

  it('is as before: empty', () => {
    matchGolden('proficiency-empty', <ProficiencyMark level={0} />);
  });
});
