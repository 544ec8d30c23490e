import { payRangeText } from '../../pay/shown-pay.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { ExampleValues } from './statistics-examples.ts';
import { thinnestRung } from './statistics-examples.ts';

/** The figures in the texts of the method page, by section; what the data does not hold is left out. */
export function methodFigures(model: SiteModel): Record<string, ExampleValues> {
  return {
    survey: { ...surveyFigures(model), ...cashFigures(model) },
    estimate: { ...unpublishedFigures(model), ...roundingFigure(model) },
    'likely-range': leastFigure(model),
    limits: { ...surveyFigures(model), ...weakestRung(model), ...powerFigure(model) },
  };
}

/** What answers the rungs rest on, in the words of their source. */
function surveyFigures({
  roles,
  source,
  text,
  language,
  project,
  survey,
}: SiteModel): ExampleValues {
  const { rules } = project.survey;
  const answers = roles.reduce((sum, { pay }) => sum + (pay?.n ?? 0), 0);
  if (survey === null) return {};
  const also = rules === null ? [] : Object.entries(rules.years.basePayAlso);
  const [sourceId] = survey.sourceIds;
  return {
    answers: language.t('pay.answers', { n: answers }),
    ...(sourceId !== undefined && { period: text(source(sourceId).period) }),
    ...(also.length > 0 && {
      alsoRungs: language.list(
        also.map(([id]) => roles.find((role) => role.id === id)!.words.title),
      ),
      alsoYears: language.list([...new Set(also.flatMap(([, years]) => years.map(String)))]),
    }),
  };
}

/** How many people get additional pay: the least and the most of all rungs. */
function cashFigures({ language, project }: SiteModel): ExampleValues {
  const shares = project.survey.cash
    .map(({ receivingPercent }) => receivingPercent)
    .filter((percent) => percent !== null);
  if (shares.length === 0) return {};
  const percent = (share: number): string => language.percent(share / 100);
  return { leastShare: percent(Math.min(...shares)), mostShare: percent(Math.max(...shares)) };
}

/** The rung with the fewest answers, and where its median may lie. */
function weakestRung(model: SiteModel): ExampleValues {
  const weakest = thinnestRung(model);
  if (weakest === null) return {};
  const { words, pay, interval, n } = weakest;
  return {
    weakestRung: words.title,
    weakestAnswers: model.language.t('pay.answers', { n }),
    weakestInterval: payRangeText(interval, pay, model.language),
  };
}

function powerFigure({ language, atlas }: SiteModel): ExampleValues {
  return atlas.model === null ? {} : { power: language.number(atlas.model.passThrough, 2) };
}

/** How far wages may lie below those of the nation before no estimate is made. */
function leastFigure({ language, atlas }: SiteModel): ExampleValues {
  return atlas.model === null ? {} : { least: language.percent(1 - atlas.model.leastDifferential) };
}

/** To what medians of the survey and estimates are rounded where they are shown. */
function roundingFigure({ project, language, currency }: SiteModel): ExampleValues {
  const rounding = project.settings.estimateRounding?.value;
  return rounding === undefined ? {} : { rounding: language.money(rounding, currency) };
}

/** Areas in which no wage of the reference occupation is printed. */
function unpublishedFigures(model: SiteModel): ExampleValues {
  const { atlas, market } = model;
  if (market === null) return {};
  const missing = atlas.metros.filter(({ id }) => (atlas.differential[id] ?? null) === null);
  if (missing.length === 0) return {};
  // Names with their states hold commas.
  return { placesWithout: missing.map((place) => model.placeLabel(place)).join('; ') };
}
