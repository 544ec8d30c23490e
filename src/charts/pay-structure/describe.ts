import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { PayStructureData, StructureRung } from './pay-structure-data.ts';
import { marketWords, overlapWords, spreadWords } from './layout.ts';

/** The words of a pay structure: how its midpoints rise, and its figures rung by rung. */
export function describePayStructure(data: PayStructureData, language: Language): ChartDescription {
  const { rungs, currency } = data;
  const headline = structureHeadline(rungs, language);
  return {
    headline,
    subtitle: [
      language.t('payStructure.subtitle', { currencyName: language.currencyName(currency) }),
      ...(rungs.some(({ range, market }) => range && market !== null)
        ? [language.t('payStructure.subtitleMarket')]
        : []),
    ].join(' '),
    alternative: language.t('payStructure.alternative', {
      headline,
      rungs: rungs
        .map(({ name, range }) =>
          range
            ? language.t('payStructure.alternativeRung', {
                rung: name,
                range: language.moneyRange(range.min, range.max, currency),
                midpoint: language.money(range.midpoint, currency),
              })
            : language.t('payStructure.alternativeNone', { rung: name }),
        )
        .join('; '),
    }),
    table: structureTable(data, headline, language),
  };
}

/** The figures of every rung, the highest rung first. */
function structureTable(
  { rungs, currency }: PayStructureData,
  caption: string,
  language: Language,
): ChartDescription['table'] {
  const missing = language.t('format.missing');
  const money = (amount: number | undefined): string =>
    amount === undefined ? missing : language.money(amount, currency);
  const step = ({ toNext }: StructureRung): string =>
    toNext.length === 0
      ? missing
      : toNext.map(({ progression }) => language.signedPercent(progression)).join('; ');
  return {
    caption,
    columns: [
      { label: language.t('column.rung'), numeric: false },
      ...(['minimum', 'midpoint', 'maximum'] as const).map((column) => ({
        label: language.t(`peopleStrip.column.${column}`),
        numeric: true,
      })),
      ...(['spread', 'step', 'overlap', 'market', 'people'] as const).map((column) => ({
        label: language.t(`payStructure.column.${column}`),
        numeric: true,
      })),
    ],
    rows: [...rungs]
      .reverse()
      .map((rung) => [
        rung.name,
        money(rung.range?.min),
        money(rung.range?.midpoint),
        money(rung.range?.max),
        spreadWords(rung, language),
        step(rung),
        overlapWords(rung, language),
        marketWords(rung, language),
        rung.range ? language.number(rung.people) : missing,
      ]),
  };
}

function structureHeadline(rungs: readonly StructureRung[], language: Language): string {
  const nameOf = new Map(rungs.map(({ key, name }) => [key, name]));
  const steps = rungs.flatMap(({ toNext, name }) =>
    toNext.map(({ key, progression }) => ({
      progression,
      lower: name,
      upper: nameOf.get(key) ?? '',
    })),
  );
  if (!rungs.some(({ range }) => range)) return language.t('payStructure.headlineNone');
  const falling = steps.find(({ progression }) => progression <= 0);
  if (falling) {
    return language.t('payStructure.headlineFalling', {
      lower: falling.lower,
      upper: falling.upper,
    });
  }
  if (steps.length === 0) return language.t('payStructure.headlineSingle');
  const shares = steps.map(({ progression }) => progression);
  return language.t('payStructure.headline', {
    rise: language.percentRange(Math.min(...shares), Math.max(...shares)),
  });
}
