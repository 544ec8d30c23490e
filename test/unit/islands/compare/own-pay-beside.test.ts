import { describe, expect, it } from 'vitest';
import { comparisonCsv } from '../../../../src/islands/compare/comparison-csv.ts';
import { composeComparison } from '../../../../src/islands/compare/compose-comparison.ts';
import { sideBySide } from '../../../../src/islands/compare/side-by-side.ts';
import { unpackFigures } from '../../../../src/islands/shared/use-atlas.ts';
import { unpackLanguage } from '../../../../src/i18n/language.ts';
import { packAtlas } from '../../../../src/pay/pack-atlas.ts';
import type { Project } from '../../../../src/project/project.ts';
import { comparePage } from '../../../../src/views/pages/compare-page.ts';
import { atlasInput, atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { english, plain, project as without } from '../../../fixtures/small-model.ts';
import { smallOwnPay } from '../../../fixtures/small-own-pay.ts';

const places = ['denver-co', 'austin-tx', 'boulder-co'];
const rungs = ['account-manager', 'senior-account-manager'];

/** The comparison of three cities, in two of which own pay of account managers may be shown. */
function compare(project: Project, locale = 'en') {
  const model = project === without ? english : buildSiteModel(project, atlasOf(project), locale);
  const props = comparePage(model).island;
  const language = unpackLanguage(props.locale, props.messages);
  const atlas = unpackFigures(packAtlas(atlasInput(project)));
  const composed = composeComparison(atlas, { places, rungs }, props, language);
  return {
    props,
    rows: sideBySide(composed, atlas, props.firstRanks, props, language),
    csv: comparisonCsv(composed, atlas).trim().split('\n'),
  };
}

describe('own pay in the comparison', () => {
  const { props, rows, csv } = compare(smallOwnPay());

  it('stands below the estimate of each rung, and a gap looks alike whether hidden or empty', () => {
    const own = rows.filter(({ label }) => label === 'what people here are paid, median');
    expect(own.map(({ cells }) => cells.map(plain))).toEqual([
      ['$65,000 (20–49 people)', '–', '$70,000 (10–19 people)'],
      ['–', '–', '–'],
    ]);
    expect(props.own!.text).toContain('From the pay records of Acme, HR.');
  });

  it('is written in Russian', () => {
    const russian = compare(smallOwnPay(), 'ru').rows.find(({ label }) => /получают/.test(label))!;
    expect(plain(russian.cells[0]!)).toBe('65 000 $ (20–49 человек)');
  });

  it('leaves in rows of its own, with its people and source', () => {
    const [header = '', ...lines] = csv;
    expect(header).toMatch(/,contributors,sources$/);
    const own = lines.filter((line) => line.includes('payroll'));
    const boulder = own.find((line) => line.startsWith('boulder-co,'))!;
    expect(boulder).toContain(',account-manager,observed,base,USD,2025-11,,,70000,,,');
    expect(own.map((line) => line.split(',')[0]).toSorted()).toEqual([
      'boulder-co',
      'denver-co',
      'us',
      'us',
    ]);
    expect(own.every((line) => /,(?:10-19|20-49|500\+),payroll$/.test(line))).toBe(true);
  });

  it('is nowhere where there is none', () => {
    const none = compare(without);
    expect(none.props.own).toBeUndefined();
    expect(none.props.messages).not.toContain('ownPay');
    expect(none.rows.map(({ label }) => label)).not.toContain('what people here are paid, median');
    expect(none.csv[0]).toMatch(/no_estimate$/);
  });
});
