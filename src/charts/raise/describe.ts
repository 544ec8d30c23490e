import { beforeFullStop } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import type { RoleArguments } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { ChartDescription } from '../shared/description.ts';
import { COARSE_FRACTIONS, nearestFraction, sayFraction, stepText } from '../shared/fractions.ts';
import { gapLabel, raiseLabel, stepLabel } from './raise-data.ts';
import type { RaiseData } from './raise-data.ts';

export interface RaiseContext {
  language: Language;
  /** Month the medians stand for. */
  month: string;
}

/** The words of the chart: how much of the step to the next rung a usual promotion raise covers. */
export function describeRaise(data: RaiseData, context: RaiseContext): ChartDescription {
  const { language, month } = context;
  const { step, interval, raise } = data;
  const words = { ...roleArguments('lower', data.lower), ...roleArguments('upper', data.upper) };
  const headline = raiseHeadline(data, words, language);
  const missing = language.t('format.missing');
  const verdict = gapLabel(data, language);
  const parts = [
    ...(step === null ? [] : [stepLabel(step, language)]),
    raiseLabel(raise, language),
    ...(verdict === null ? [] : [verdict]),
  ];
  return {
    headline,
    subtitle: language.t('raise.subtitle', { ...words, month: language.month(month) }),
    alternative: language.t('raise.alternative', {
      headline,
      parts: beforeFullStop(parts.join('; ')),
    }),
    table: {
      caption: headline,
      columns: [
        { label: language.t('raise.columnPart'), numeric: false },
        { label: language.t('raise.columnShare'), numeric: true },
        { label: language.t('column.evidence'), numeric: false },
      ],
      rows: [
        [
          language.t('raise.rowStep', { interval: step !== null && interval ? 'yes' : 'no' }),
          step === null ? missing : stepText(language.percent(step), interval, language),
          step === null ? missing : language.t(`evidence.${data.evidence}`),
        ],
        [language.t('raise.rowRaise'), language.percent(raise, 1), language.t('evidence.quoted')],
        [language.t('raise.rowGap'), verdict ?? missing, missing],
      ],
    },
  };
}

/** How much of the step the raise covers; at least so much where it may be the whole step. */
function raiseHeadline(
  { step, interval, raise, raiseYear, gap }: RaiseData,
  words: RoleArguments<'lower' | 'upper'>,
  language: Language,
): string {
  if (step === null || gap === null) {
    return language.t('raise.headlineNone', { percent: language.percent(raise, 1) });
  }
  if (step <= 0) return language.t('raise.headlineNoStep', words);
  const year = raiseYear ?? 'none';
  const { low, high } = interval ?? { low: step, high: step };
  // An interval is wide: its end is said in coarse words.
  const from = sayFraction(nearestFraction(raise / high, COARSE_FRACTIONS), language);
  if (gap <= 0) {
    return raise >= high
      ? language.t('raise.headlineCovered', { ...words, year })
      : language.t('raise.headlineCoveredUnsure', { ...words, year, from });
  }
  const kind = low <= raise ? 'least' : 'about';
  const part = language.percent(roundPart(raise / step));
  return language.t('raise.headline', { ...words, year, kind, from, part });
}

/** A part of a step to the nearest 5 percent, neither none nor all of it. */
function roundPart(part: number): number {
  const rounded = Math.round(part * 20) / 20;
  return rounded === 0 ? Math.max(part, 0.01) : Math.min(rounded, 0.95);
}
