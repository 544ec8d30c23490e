import type { Language } from '../../i18n/language.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { countOutside } from './outside-words.ts';
import type { PeopleStripData, StripPerson, StripRow } from './people-strip-data.ts';
import { sideOf } from './pay-bins.ts';
import { rowCount } from './people-strip-data.ts';
import { raiseLabel } from '../shared/labels.ts';

export interface PeopleStripContext {
  language: Language;
  names: boolean;
}

/** Up to this many people the table has a line for each; above it, a line for each rung. */
const MOST_LINES = 300;

/** The words of people against their ranges: who is outside, what is drawn, and the same figures as a table. */
export function describePeopleStrip(
  data: PeopleStripData,
  context: PeopleStripContext,
): ChartDescription {
  const { language } = context;
  const { rows, currency } = data;
  const people = rows.reduce((sum, row) => sum + rowCount(row), 0);
  const outside = rows.map(countOutside);
  const [below, above] = (['below', 'above'] as const).map((side) =>
    outside.reduce((sum, row) => sum + row[side].count, 0),
  );
  const headline = language.t('peopleStrip.headline', {
    people,
    ranges: rows.filter(({ range }) => range).length,
    side: below && above ? 'both' : below ? 'below' : above ? 'above' : 'none',
    below: below!,
    above: above!,
  });
  const single = rows.every(({ bins }) => bins === null) && people <= MOST_LINES;
  return {
    headline,
    subtitle: [
      language.t('peopleStrip.subtitle', { currencyName: language.currencyName(currency) }),
      ...(rows.some(({ market }) => market !== null)
        ? [language.t('peopleStrip.subtitleMarket')]
        : []),
      ...(rows.some((row) => row.people.some(({ promotion }) => promotion !== null))
        ? [language.t('peopleStrip.subtitleAfter')]
        : []),
      ...(rows.some(({ bins }) => bins) ? [language.t('peopleStrip.subtitleBars')] : []),
    ].join(' '),
    alternative: language.t('peopleStrip.alternative', {
      headline,
      rows: [...rows]
        .reverse()
        .map((row) => alternativeRow(row, language, currency))
        .join('; '),
    }),
    table: single ? peopleTable(data, context, headline) : rungTable(data, language, headline),
  };
}

function alternativeRow(row: StripRow, language: Language, currency: string): string {
  const { below, above } = countOutside(row);
  return [
    row.zone === null ? row.name : `${row.name} (${row.zone})`,
    ...(row.range ? [language.moneyRange(row.range.min, row.range.max, currency)] : []),
    language.t('peopleStrip.people', { n: rowCount(row) }),
    ...(below.count ? [language.t('peopleStrip.belowCount', { n: below.count })] : []),
    ...(above.count ? [language.t('peopleStrip.aboveCount', { n: above.count })] : []),
  ].join(', ');
}

function peopleTable(
  { rows, currency }: PeopleStripData,
  { language, names }: PeopleStripContext,
  caption: string,
): ChartTable {
  const missing = language.t('format.missing');
  const standing = (person: StripPerson, row: StripRow): string => {
    const side = sideOf(person, row.range);
    if (side === 'inside' || row.range === null) return missing;
    const amount = side === 'below' ? row.range.min - person.pay : person.pay - row.range.max;
    return language.t(`peopleStrip.${side}`, { amount: language.money(amount, currency) });
  };
  const proposal = ({ promotion }: StripPerson): string => {
    if (promotion === null) return missing;
    return language.t('peopleStrip.promotion', {
      rung: rows.find(({ key }) => key === promotion.rowKey)?.name ?? promotion.rowKey,
      amount: language.money(promotion.pay, currency),
      percent: raiseLabel(promotion.raise, language),
    });
  };
  return {
    caption,
    columns: [
      ...(names ? [{ label: language.t('peopleStrip.column.person'), numeric: false }] : []),
      { label: language.t('column.rung'), numeric: false },
      { label: language.t('peopleStrip.column.pay'), numeric: true },
      { label: language.t('peopleStrip.column.compa'), numeric: true },
      { label: language.t('peopleStrip.column.penetration'), numeric: true },
      { label: language.t('peopleStrip.column.outside'), numeric: false },
      { label: language.t('peopleStrip.column.proposal'), numeric: false },
    ],
    rows: [...rows]
      .reverse()
      .flatMap((row) =>
        [...row.people]
          .sort((a, b) => a.pay - b.pay || (a.id < b.id ? -1 : 1))
          .map((person) => [
            ...(names ? [person.name ?? missing] : []),
            row.name,
            language.money(person.pay, currency),
            person.compaRatio === null
              ? missing
              : language.t('teamChart.ratio', { ratio: person.compaRatio }),
            person.penetration === null ? missing : language.percent(person.penetration),
            standing(person, row),
            proposal(person),
          ]),
      ),
  };
}

function rungTable(
  { rows, currency }: PeopleStripData,
  language: Language,
  caption: string,
): ChartTable {
  const missing = language.t('format.missing');
  const money = (amount: number | null): string =>
    amount === null ? missing : language.money(amount, currency);
  return {
    caption,
    columns: [
      { label: language.t('column.rung'), numeric: false },
      ...(
        [
          'people',
          'belowMinimum',
          'inside',
          'aboveMaximum',
          'minimum',
          'midpoint',
          'maximum',
          'market',
        ] as const
      ).map((column) => ({ label: language.t(`peopleStrip.column.${column}`), numeric: true })),
    ],
    rows: [...rows].reverse().map((row) => {
      const { below, above } = countOutside(row);
      const count = rowCount(row);
      return [
        row.zone === null ? row.name : `${row.name}, ${row.zone}`,
        language.number(count),
        ...(row.range
          ? [below.count, count - below.count - above.count, above.count].map((n) =>
              language.number(n),
            )
          : [missing, missing, missing]),
        money(row.range?.min ?? null),
        money(row.range?.midpoint ?? null),
        money(row.range?.max ?? null),
        money(row.market),
      ];
    }),
  };
}
