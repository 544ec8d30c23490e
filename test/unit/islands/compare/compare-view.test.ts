import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CompareView } from '../../../../src/islands/compare/compare-props.ts';
import { compareParameters, placesLeftOut } from '../../../../src/islands/compare/compare-props.ts';
import { composeComparison } from '../../../../src/islands/compare/compose-comparison.ts';
import { describeMoves } from '../../../../src/islands/compare/describe-moves.ts';
import { sideBySide } from '../../../../src/islands/compare/side-by-side.ts';
import { formatView, parseView } from '../../../../src/islands/shared/view-address.ts';
import { placeRanks } from '../../../../src/pay/place-rank.ts';
import { comparePage } from '../../../../src/views/pages/compare-page.ts';
import { atlas, models } from '../../../fixtures/small-model.ts';

const props = comparePage(models['en']!).island;
const parameters = compareParameters(props);
const parse = (search: string): CompareView => parseView(search, parameters, props.defaults);

describe('the address of a comparison', () => {
  it('names places and rungs', () => {
    const view = { places: ['denver-co', 'austin-tx'], rungs: ['account-director'] };
    const search = formatView(view, parameters, props.defaults);
    expect(search).toBe('?places=denver-co.austin-tx&rungs=account-director');
    expect(parse(search)).toEqual(view);
  });

  test.each([
    ['an unknown place alone', '?places=atlantis'],
    ['a state', '?places=co'],
    ['no place', '?places='],
    ['an unknown rung', '?rungs=chief'],
    ['a parameter twice', '?places=denver-co&places=austin-tx'],
    ['something inherited', '?places=__proto__&rungs=constructor'],
    ['pay', '?pay=85000'],
  ])('with %s shows what the page begins with', (_, search) => {
    expect(parse(search)).toEqual(props.defaults);
  });

  const six = ['denver-co', 'austin-tx', 'boulder-co', 'new-york-ny', 'laredo-tx', 'san-juan-pr'];

  test.each([
    ['the same place twice', 'denver-co.denver-co', ['denver-co'], null],
    [
      'an unknown place among known ones',
      'foo-xx.denver-co',
      ['denver-co'],
      { unknown: ['foo-xx'], kept: 1, tooMany: false },
    ],
    ['six places', six.join('.'), six.slice(0, 5), { unknown: [], kept: 5, tooMany: true }],
  ])('with %s keeps what it knows and says the rest', (_, places, kept, leftOut) => {
    const search = `?places=${places}`;
    expect(parse(search)).toEqual({ ...props.defaults, places: kept });
    expect(placesLeftOut(search, props)).toEqual(leftOut);
  });
});

/** A number that is not one, a hole in a sentence. */
const FAULT = /undefined|\bNaN\b|\[object|[{}]|\u202f|\bnull\b|Infinity/;

describe.each(Object.entries(models))('any comparison, %s', (_, model) => {
  const { island } = comparePage(model);
  const ids = island.places.map(({ id }) => id);
  const levels = island.levels.map(({ id }) => id);

  it('has no hole, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.uniqueArray(fc.constantFrom(...levels), { minLength: 1, maxLength: 2 }),
        (places, rungs) => {
          const composed = composeComparison(atlas, { places, rungs }, island, model.language);
          const ranks = placeRanks(atlas, places, model.market!.socCode);
          const said = JSON.stringify([
            composed.description.headline,
            composed.description.across,
            composed.description.withoutPrices,
            Object.values(composed.description.rowTexts),
            composed.description.table.rows,
            composed.lensesDescription.headline,
            sideBySide(composed, atlas, ranks, island, model.language).map(({ cells }) => cells),
            describeMoves(composed, model.language, atlas.levelPay['account-manager']!).map(
              ({ sentence }) => sentence,
            ),
          ]).replaceAll(/"?across"?:null|null(?=[,\]])/g, '');
          expect(said).not.toMatch(FAULT);
          expect(composed.description.table.rows).toHaveLength((places.length + 1) * rungs.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('marks the moves whose difference readers do not get from the amounts beside it', () => {
    const amounts = (text: string): number[] =>
      (text.match(/\d[\d,.\s]*\d/g) ?? []).map((digits) => Number(digits.replaceAll(/\D/g, '')));
    for (const levelId of levels) {
      const view = { places: ids.slice(0, 5), rungs: [levelId] };
      const composed = composeComparison(atlas, view, island, model.language);
      const moves = describeMoves(composed, model.language, atlas.levelPay[levelId]!);
      for (const { needed, text, addsUp } of moves.filter((move) => move.needed !== null)) {
        const [paid, difference = 0] = amounts(text);
        if (paid === undefined) expect(addsUp).toBe(true);
        else expect(addsUp).toBe(Math.abs(paid - amounts(needed!)[0]!) === difference);
      }
    }
  });
});
