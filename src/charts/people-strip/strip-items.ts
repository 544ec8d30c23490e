import type { Language } from '../../i18n/language.ts';
import type { MeasuredRow } from './measure-row.ts';
import type { PayBin, PayBins } from './pay-bins.ts';
import type { StripPerson, StripRow } from './people-strip-data.ts';
import { sideOf } from './pay-bins.ts';
import { raiseLabel } from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scale.ts';

/** One thing to step to with the arrow keys: a person, or a step of pay where people are counted. */
export interface StripItem {
  /** The person; null for a step of pay. */
  id: string | null;
  rowKey: string;
  /** To be read out: name, rung, pay, compa-ratio, place in the range, and what is proposed. */
  label: string;
  /** Where attention is marked. */
  x: number;
  y: number;
  radius: number;
}

interface ItemContext {
  rows: readonly StripRow[];
  names: boolean;
  language: Language;
  currency: string;
}

/**
 * What can be stepped through, in reading order: pay ascending in each row.
 * @param measured rows from the top of the page down
 */
export function stripItems(
  measured: readonly MeasuredRow[],
  centreOf: (row: StripRow) => number,
  { rows, names, language, currency }: ItemContext,
): StripItem[] {
  return measured.flatMap(({ row, half, dots, bars }): StripItem[] => {
    const centre = centreOf(row);
    const people = dots
      .filter(({ kind }) => kind !== 'after')
      .map(({ person, x, y, radius }): StripItem => {
        const shown = names ? person : { ...person, name: null };
        return {
          id: person.id,
          rowKey: row.key,
          label: personLabel(shown, row, rows, language, currency),
          x,
          y: roundCoordinate(centre + y),
          radius,
        };
      });
    const steps = (row.bins?.bins ?? []).map((bin): StripItem => {
      const own = bars!.bars.filter((bar) => bar.bin === bin);
      const [bar] = own;
      const height = own.reduce((sum, part) => sum + part.height, 0);
      return {
        id: null,
        rowKey: row.key,
        label: binLabel(bin, row.bins!, row, language, currency),
        x: roundCoordinate(bar!.x + bar!.width / 2),
        y: roundCoordinate(centre + half - height / 2),
        radius: roundCoordinate(Math.max(4, height / 2)),
      };
    });
    return [...people, ...steps];
  });
}

/** Everything the picture says of one person, in a line to be read out. */
function personLabel(
  person: StripPerson,
  row: StripRow,
  rows: readonly StripRow[],
  language: Language,
  currency: string,
): string {
  const { pay, compaRatio, penetration, promotion } = person;
  const money = (amount: number): string => language.money(amount, currency);
  const side = sideOf(person, row.range);
  const target = promotion && rows.find(({ key }) => key === promotion.rowKey);
  return [
    ...(person.name === null ? [] : [person.name]),
    row.name,
    money(pay),
    ...(compaRatio === null ? [] : [language.t('peopleStrip.compa', { ratio: compaRatio })]),
    ...(penetration === null
      ? []
      : [language.t('peopleStrip.penetration', { percent: language.percent(penetration) })]),
    ...(side === 'inside' || row.range === null
      ? []
      : [
          language.t(`peopleStrip.${side}`, {
            amount: money(Math.abs(pay - (side === 'below' ? row.range.min : row.range.max))),
          }),
        ]),
    ...(promotion && target
      ? [
          language.t('peopleStrip.promotion', {
            rung: target.name,
            amount: money(promotion.pay),
            percent: raiseLabel(promotion.raise, language),
          }),
        ]
      : []),
  ].join(', ');
}

/** What the picture says of one step of pay: how many, and how many of them outside the range. */
function binLabel(
  bin: PayBin,
  { width }: PayBins,
  row: StripRow,
  language: Language,
  currency: string,
): string {
  const outside = (side: 'below' | 'above'): string[] =>
    bin[side] === 0 ? [] : [language.t(`peopleStrip.${side}Count`, { n: bin[side] })];
  return [
    row.name,
    language.moneyRange(bin.low, bin.low + width, currency),
    language.t('peopleStrip.people', { n: bin.below + bin.inside + bin.above }),
    ...outside('below'),
    ...outside('above'),
  ].join(', ');
}
