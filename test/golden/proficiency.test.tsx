import { describe, it } from 'vitest';
import { ProficiencyMark } from '../../src/charts/shared/ProficiencyMark.tsx';
import { matchGolden } from './match-golden.tsx';

describe('the drawing of a grade of proficiency', () => {
  it('is as before: held', () => {
    matchGolden('proficiency-held', <ProficiencyMark level={3} levels={4} />);
  });

  it('is as before: gained', () => {
    matchGolden('proficiency-gained', <ProficiencyMark level={3} levels={4} before={2} />);
  });

  it('is as before: new', () => {
    matchGolden('proficiency-new', <ProficiencyMark level={2} levels={4} before={0} rung={4} />);
  });

  it('is as before: empty', () => {
    matchGolden('proficiency-empty', <ProficiencyMark level={0} levels={4} />);
  });

  it('is as before: five steps', () => {
    matchGolden('proficiency-five', <ProficiencyMark level={5} levels={5} before={3} />);
  });
});
