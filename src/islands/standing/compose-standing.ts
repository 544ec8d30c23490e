import type { StandingData, StandingRow } from '../../charts/standing/standing-data.ts';
import type { Language } from '../../i18n/language.ts';
import { ownPayRank } from '../../pay/own-pay-rank.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import { rungPay } from '../../pay/place-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { StandingChoice, StandingProps } from './standing-props.ts';
import { noEstimateText, thinWords } from '../../charts/shared/labels.ts';
import { thinByEmployment } from '../../pay/shown-pay.ts';

/**
 * Own pay against the pay of a rung and against each of its related occupations in a place (method: rank).
 *
 * Every row is an answer of its own; figures of different evidence or basis never meet in one.
 */
export function composeStanding(
  atlas: PayAtlas<AtlasPlace>,
  { rung, place }: StandingChoice,
  pay: number,
  props: StandingProps,
  language: Language,
): StandingData {
  const { t } = language;
  const { settings } = props.first;
  const level = props.levels.find(({ id }) => id === rung)!;
  const own = rungPay(atlas, rung, place);
  const estimate = atlas.estimates[place]?.[rung];
  const national = atlas.levelPay[rung]!;
  const basisOf = (basis: typeof national.basis): string => t(`basis.${basis}`);
  const evidence = place === atlas.nation.id ? national.evidence : 'estimated';
  const rungRow: StandingRow = {
    key: rung,
    name: level.words.title,
    rung: level.rung,
    note:
      national.n === null
        ? t('standing.note', { basis: basisOf(national.basis), evidence })
        : t('standing.noteAnswers', { basis: basisOf(national.basis), evidence, n: national.n }),
    warnings: warningsOf(own, language),
    statistic: own,
    rank: own && ownPayRank(own, pay),
    reason: own ? null : noEstimateText(estimate, language),
  };
  const occupationRows = level.socCodes.map((socCode): StandingRow => {
    const statistic = atlas.official[place]?.[socCode] ?? null;
    const jobs = atlas.jobs[place]?.[socCode] ?? null;
    const basis = basisOf((statistic ?? referenceOf(atlas, props)).basis);
    const shown = statistic && {
      ...statistic,
      thin: thinByEmployment(jobs, settings.thinEmployment?.value ?? 0),
    };
    return {
      key: socCode,
      name: props.occupations[socCode] ?? socCode,
      rung: null,
      note:
        jobs === null
          ? t('standing.note', { basis, evidence: 'published' })
          : t('standing.noteJobs', { basis, jobs }),
      warnings: warningsOf(shown, language),
      statistic: shown,
      rank: statistic && ownPayRank(statistic, pay),
      reason: statistic ? null : t('standing.notPrinted'),
    };
  });
  return {
    pay,
    currency: national.currency,
    rows: [rungRow, ...occupationRows],
    noEstimate: estimate?.kind === 'none' ? t(`standing.noEstimate.${estimate.reason}`) : null,
  };
}

function warningsOf(statistic: PayStatistic | null, language: Language): string[] {
  const words = statistic?.thin.map((reason) => thinWords([reason], language)?.long) ?? [];
  return words.filter((text) => text !== undefined);
}

function referenceOf(atlas: PayAtlas<AtlasPlace>, { first }: StandingProps) {
  return atlas.nationalWage(first.settings.referenceOccupation?.value ?? '');
}
