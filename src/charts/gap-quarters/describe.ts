import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { GapQuartersData } from './gap-quarters-data.ts';
import { QUARTERS, wholeShares } from './gap-quarters-data.ts';

/** The words of the quarters: women's share on top and at the bottom, and who is in no group. */
export function describeGapQuarters(
  { quarters, leftOut }: GapQuartersData,
  language: Language,
): ChartDescription {
  const value = quarters.kind === 'shown' ? quarters.value : null;
  const missing = language.t('gapQuarters.notShown');
  const shares = QUARTERS.map(({ quarter, index }) => {
    const own = value?.quarters[index];
    const whole = own && wholeShares(own.women);
    return {
      name: language.t('gapQuarters.quarter', { quarter }),
      people: own ? language.number(own.people) : missing,
      women: whole ? language.percent(whole.women) : missing,
      men: whole ? language.percent(whole.men) : missing,
    };
  });
  const headline = value
    ? language.t('gapQuarters.headline', {
        kind: shares[0]!.women === shares[3]!.women ? 'same' : 'other',
        highest: shares[0]!.women,
        lowest: shares[3]!.women,
      })
    : language.t('gapQuarters.headlineNone');
  return {
    headline,
    subtitle: [
      language.t('gapQuarters.subtitle'),
      ...(value?.tied.some(Boolean) ? [language.t('gapQuarters.tied')] : []),
      ...leftOutWords(leftOut, language),
    ].join(' '),
    alternative: value
      ? language.t('gapQuarters.alternative', {
          headline,
          quarters: shares
            .map((share) =>
              language.t('gapQuarters.alternativeQuarter', {
                name: share.name,
                women: share.women,
                men: share.men,
              }),
            )
            .join('; '),
        })
      : headline,
    table: {
      caption: headline,
      columns: [
        { label: language.t('gapQuarters.column.quarter'), numeric: false },
        { label: language.t('peopleStrip.column.people'), numeric: true },
        { label: language.t('gapQuarters.women'), numeric: true },
        { label: language.t('gapQuarters.men'), numeric: true },
      ],
      rows: shares.map(({ name, people, women, men }) => [name, people, women, men]),
    },
  };
}

/** How many people are in no group, as their sex is not recorded as female or male. */
function leftOutWords(leftOut: GapQuartersData['leftOut'], language: Language): string[] {
  if (leftOut.kind === 'refused') return [language.t('gapQuarters.leftOutFew')];
  return leftOut.value === 0 ? [] : [language.t('gapQuarters.leftOut', { n: leftOut.value })];
}
