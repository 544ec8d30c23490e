import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { projectWords } from '../../../src/project/project-words.ts';
import type { Project } from '../../../src/project/project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

/*
 * The fixture of a ferry operator: two families that share grades and competencies, in English and in German.
 * Its German messages are those of the other German fixture.
 */

const planning = 'content/ladders/planning.yml';
let fixture: FixtureProject;

beforeEach(() => {
  fixture = new FixtureProject('test/fixtures/quayside').write(
    'content/messages/de.yml',
    readFileSync('test/fixtures/kessel/content/messages/de.yml', 'utf8'),
  );
});

const projectOf = (): Project => {
  const { project, problems } = parseProject(fixture.files);
  if (project === null) throw new Error(JSON.stringify(problems));
  return project;
};

describe('a project of two families', () => {
  it('passes the check without a warning', () => {
    expect(fixture.messages()).toEqual([]);
  });

  it('has one ladder of all rungs, and competencies, measures and grades that families share', () => {
    const { ladder, content } = projectOf();
    expect(ladder.families.map(({ id }) => id)).toEqual(['planning', 'analysis']);
    expect(ladder.levels).toHaveLength(8);
    expect(ladder.competencies).toEqual([
      ...['disruption', 'figures', 'agreement', 'coaching', 'data-quality'],
    ]);
    expect(ladder.kpis.map(({ id }) => id)).toEqual([
      ...['punctuality', 'forecast-error', 'corrected-reports'],
    ]);
    expect(content.competencies.filter(({ locale }) => locale === 'en')).toHaveLength(5);
    const ofGrade = (grade: string) =>
      ladder.levels.filter((levelId) => ladder.grades[levelId] === grade);
    expect(ofGrade('grade-c')).toEqual(['network-planner', 'duty-manager', 'senior-data-analyst']);
  });

  it('says another word for a rung in a language of the program, and the rest as before', () => {
    const { t } = languageOf('en', projectWords(projectOf()));
    expect(t('rung.of', { rung: 2, count: 3 }).replace('\u00a0', ' ')).toBe('Level 2 of 3');
    expect(t('nav.team')).toBe('Team planning');
    expect(t('nav.plan')).toBe('Your plan');
  });

  it('asks no language for a neutral text about data that it has none of', () => {
    fixture
      .remove('content/glossary/de/quartile.md')
      .replace(
        'content/glossary/de/pay-gap.md',
        'related: [median, quartile]',
        'related: [median]',
      );
    fixture.replace('content/glossary/de/median.md', 'related: [quartile]', 'related: [pay-gap]');
    expect(fixture.messages()).toEqual([
      'content/site.yml:1:1  warning: found 1 glossary term without a text in "de": quartile — expected content/glossary/de/<id>.md for each. Translate those of src/defaults/glossary/en/ that you want to show; the others are left out.',
    ]);
  });

  it('has both ladder files named where an id leads nowhere', () => {
    fixture.replace('data/pay/ranges.csv', 'data-analyst,,,cork', 'data-scientist,,,cork');
    expect(fixture.messages()).toEqual([
      'data/pay/ranges.csv:11:1  found an unknown role "data-scientist" — expected a role of content/ladders/planning.yml or content/ladders/analysis.yml. Add it there, or correct the id.',
    ]);
  });

  it('is refused another aspect of scope in one role', () => {
    fixture.replace('content/roles/de/head-of-analysis.md', 'aspect: Zeitraum', 'aspect: Dauer');
    expect(fixture.messages()).toEqual([
      expect.stringContaining(
        'found the aspects Arbeitsgebiet, Menschen, Dauer — expected those of "data-analyst": Arbeitsgebiet, Menschen, Zeitraum.',
      ),
    ]);
  });

  it('is refused a family whose name no address can hold', () => {
    fixture.write('content/ladders/Port Services.yml', fixture.text(planning)).remove(planning);
    expect(fixture.messages()).toContain(
      'content/ladders/Port Services.yml:1:1  found a ladder of the family "Port Services" — expected a name of lower-case Latin letters, digits and hyphens, because it stands in addresses. Rename the file, and the family in content/families/ and content/site.yml.',
    );
  });
});
