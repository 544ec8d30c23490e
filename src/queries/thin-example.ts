import type { ExampleValues } from './example-values.ts';
import { payOf } from './ladder-figure.ts';
import type { SiteModel } from './site-model.ts';

export function thinExample(model: SiteModel): ExampleValues {
  const { settings } = model.project;
  const { language, atlas } = model;
  const estimates = atlas.largestMarkets.map((place) => payOf(model, model.mainRole.id, place));
  const thin = estimates.filter((estimate) =>
    estimate?.thin.some((reason) => reason.kind !== 'few-answers'),
  );
  return {
    thinJobs: language.number(settings.thinEmployment.value),
    thinAnswers: language.number(settings.thinAnswers.value),
    thinPlaces: language.number(thin.length),
    metros: language.number(atlas.largestMarkets.length),
  };
}
