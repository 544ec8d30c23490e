import { describe, expect, it } from 'vitest';
import { promotionGapFigure } from '../../../../src/views/figures/promotion-gap-figure.ts';
import { ladderWays } from '../../../../src/views/site/ladder-ways.ts';
import type { SiteModel } from '../../../../src/views/site/site-model.ts';
import { english, modelOf, project } from '../../../fixtures/small-model.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const gapOf = (model: SiteModel, from: string, to: string) =>
  promotionGapFigure(
    model,
    ladderWays(model).find(({ id }) => id === `${from}-to-${to}`)!,
  );
const figure = gapOf(english, 'account-manager', 'senior-account-manager');

describe('what a usual raise leaves of a step', () => {
  it('has both rungs, the step of 20 %, 66,000 after a raise of 10 %, and the 6,000 that are missing', () => {
    expect(rowsOf(figure!.words.description)).toEqual([
      [
        'Senior account manager',
        '$50,000',
        '$60,000',
        '$72,000',
        '$90,000',
        '$110,000',
        '$68,000–$76,000',
        '120',
        'Survey, adjusted',
      ],
      [
        'Account manager',
        '$40,000',
        '$50,000',
        '$60,000',
        '$80,000',
        '$100,000',
        '$56,000–$65,000',
        '200',
        'Survey, adjusted',
      ],
      [
        'Step from median to median (95% confidence interval)',
        '–',
        '–',
        '+20% (9 to 32)',
        '–',
        '–',
        '–',
        '–',
        'Survey, adjusted',
      ],
      ['Pay after a raise of 10%', '–', '–', '$66,000', '–', '–', '–', '–', 'Our estimate'],
      [
        'Shortfall',
        '–',
        '–',
        'about 10 points short, about $6,000 a year',
        '–',
        '–',
        '–',
        '–',
        '–',
      ],
    ]);
    expect(figure!.words.description.headline).toBe(
      'After a typical promotion raise you are still about $6,000 below the median senior account manager',
    );
  });

  it('says how long the rest takes by three yearly raises, 1.0909 against 3 % a year, and 66 of 72', () => {
    expect(figure!.words.notes).toEqual([
      'How long it takes to catch up depends on the annual raise. If the market moves 3% a year, pay reaches the median after about 18 years at 3.5%, after about 5 years at 5%, and after about 2 years at 8%. These are our assumptions, not measurements.',
      'Right after the raise, pay is 0.92 times the median at the level above (market ratio).',
    ]);
  });

  it('rounds years to the nearest: ln 1.0909 ÷ ln (1.06 ÷ 1.03) is 3.03', () => {
    const { settings } = project;
    const meritIncreases = { ...settings.meritIncreases, value: [0.06] };
    const own = modelOf({ ...project, settings: { ...settings, meritIncreases } });
    const [note] = gapOf(own, 'account-manager', 'senior-account-manager')!.words.notes;
    expect(note).toContain(' after about 3 years at 6%.');
  });

  it('is observed in the colour of the upper rung, with a raise that is quoted', () => {
    expect(evidenceOf(figure!.words)).toEqual([
      ['observed', 3, null],
      ['quoted', null, 'raise of 10% at each promotion, Raises, May 2025; an example.'],
    ]);
    expect(figure!.words.source).toBe('Survey, May 2025; Raises, May 2025.');
    expect(figure!.words.downloads.map(({ href }) => href)).toEqual(['/data/survey.csv']);
    expect([figure!.narrow.width, figure!.medium?.width, figure!.wide]).toEqual([328, 720, null]);
  });

  it('says of a way of two steps what it comes to and what it assumes, and no shortfall', () => {
    const { words } = gapOf(english, 'account-manager', 'account-director')!;
    expect(rowsOf(words.description).slice(2)).toEqual([
      [
        'Step from median to median (95% confidence interval)',
        '–',
        '–',
        '+50% (36 to 65)',
        '–',
        '–',
        '–',
        '–',
        'Survey, adjusted',
      ],
    ]);
    expect(words.description.headline).toBe(
      'The median account director earns 50% more than the median account manager',
    );
    expect(words.notes).toEqual([
      'Over several steps, all amounts are at today’s pay, assuming annual raises keep pace with the market.',
    ]);
    expect(evidenceOf(words)).toEqual([['observed', 4, null]]);
    expect(JSON.stringify(words)).not.toContain('short');
  });

  it('warns of the rung with few answers', () => {
    const { medium } = gapOf(english, 'account-director', 'vp-account-management')!;
    expect(JSON.stringify(medium!.rows)).toContain('12 responses');
    expect(JSON.stringify(figure!.medium!.rows)).not.toContain('12 responses');
  });

  it('has nothing to catch up where the raise covers the step', () => {
    const { settings } = project;
    const generous = modelOf({
      ...project,
      settings: { ...settings, policyRaise: { ...settings.policyRaise, value: 0.25 } },
    });
    const { words } = gapOf(generous, 'account-manager', 'senior-account-manager')!;
    expect(words.notes).toEqual([]);
    expect(rowsOf(words.description).at(-1)!.join(' ')).not.toContain('short');
  });

  it('never catches up where yearly raises are below what the market moves', () => {
    const { settings } = project;
    const slow = modelOf({
      ...project,
      settings: { ...settings, meritIncreases: { ...settings.meritIncreases, value: [0.01] } },
    });
    const { words } = gapOf(slow, 'account-manager', 'senior-account-manager')!;
    expect(words.notes[0]).toContain('never');
  });

  it('says one year of what takes half a year, and never none', () => {
    const { settings } = project;
    const quick = modelOf({
      ...project,
      settings: { ...settings, meritIncreases: { ...settings.meritIncreases, value: [0.25] } },
    });
    const { words } = gapOf(quick, 'account-manager', 'senior-account-manager')!;
    expect(words.notes[0]).toContain('about 1 year at 25%');
  });

  it('calls the raise an assumption where it has no source', () => {
    const { settings } = project;
    const assumed = modelOf({
      ...project,
      settings: { ...settings, policyRaise: { ...settings.policyRaise, sourceId: null } },
    });
    const { words } = gapOf(assumed, 'account-manager', 'senior-account-manager')!;
    expect(words.source).toBe('Survey, May 2025.');
    expect(words.evidence[1]!.text).toContain(assumed.language.t('method.assumption'));
  });
});
