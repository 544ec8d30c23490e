import type { Problem } from '../../tables/problem.ts';
import { errorAt, warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import { payKey, rangeKey } from '../../schemas/release.ts';
import { releaseFile } from '../data/releases.ts';
import type { ReleaseFile } from '../data/releases.ts';
import type { Draft } from '../draft/draft.ts';

/** Releases: of the day that their name says, not after the site's own, and whole in themselves. */
export function checkReleases(draft: Draft): Problem[] {
  return draft.releases.flatMap((file) => [
    ...checkDay(file, draft),
    ...checkOnce(file),
    ...checkRungs(file),
    ...checkPlaces(file, draft),
  ]);
}

function checkDay({ file, day, fields }: ReleaseFile, { site }: Draft): Problem[] {
  const { date } = fields.value;
  const at = fields.at(['date']);
  if (date !== day) {
    return [
      errorAt(at, {
        found: `${quote(date)} in date`,
        expected: `the day in the name of the file, ${quote(day)}`,
        mend: `Rename the file to ${releaseFile(date)}, or restore it from version control.`,
      }),
    ];
  }
  if (site === null || date <= site.value.asOf) return [];
  return [
    errorAt(at, {
      found: `${quote(date)} in date, a day after ${site.value.asOf}`,
      expected: 'a day up to asOf in content/site.yml, which the site speaks from',
      mend: `Set asOf to the day of your release, or remove ${file}.`,
    }),
  ];
}

/** Everything is told once: of two, nothing says which was shown. */
function checkOnce({ fields }: ReleaseFile): Problem[] {
  const { rungs, sources, pay, ranges } = fields.value;
  const keys = {
    rungs: rungs.map(({ id }) => id),
    sources: sources.map(({ id }) => id),
    pay: pay.map(payKey),
    ranges: ranges.map(rangeKey),
  };
  return Object.entries(keys).flatMap(([list, own]) =>
    own.flatMap((key, index) =>
      own.indexOf(key) === index
        ? []
        : [
            errorAt(fields.at([list, index]), {
              found: `${quote(key.replaceAll(/\n+/g, ' '))} a second time in ${list}`,
              expected: 'each once',
              mend: 'Remove one of the two, or restore the file from version control.',
            }),
          ],
    ),
  );
}

/** Pay, ranges and steps are of rungs that the release itself has; rungs that the site no longer has are no fault. */
function checkRungs({ fields }: ReleaseFile): Problem[] {
  const { rungs, pay, ranges } = fields.value;
  const ids = new Set(rungs.map(({ id }) => id));
  const unknown = (id: string, path: readonly PropertyKey[]): Problem[] =>
    ids.has(id)
      ? []
      : [
          errorAt(fields.at(path), {
            found: `an unknown rung ${quote(id)}`,
            expected: 'a rung of the same release',
            mend: 'Correct the id, or restore the file from version control.',
          }),
        ];
  return [
    ...rungs.flatMap(({ texts }, index) =>
      Object.entries(texts).flatMap(([locale, { steps }]) =>
        Object.keys(steps).flatMap((to) =>
          unknown(to, ['rungs', index, 'texts', locale, 'steps', to]),
        ),
      ),
    ),
    ...pay.flatMap(({ kind, id }, index) =>
      kind === 'rung' ? unknown(id, ['pay', index, 'id']) : [],
    ),
    ...ranges.flatMap(({ rung }, index) => unknown(rung, ['ranges', index, 'rung'])),
  ];
}

/** A place that the site does not have cannot be named: most often its id is misspelt. */
function checkPlaces({ fields }: ReleaseFile, { ids, places }: Draft): Problem[] {
  if (ids.places === null) return [];
  const known = new Set([
    ...ids.places,
    ...(places ?? []).flatMap(({ value }) => value.formerly ?? []),
  ]);
  const { pay, ranges } = fields.value;
  const said = [
    ...pay.flatMap(({ medians }, index) =>
      Object.keys(medians).map((id) => ({ id, path: ['pay', index, 'medians', id] })),
    ),
    ...ranges.flatMap(({ place }, index) =>
      place === null ? [] : [{ id: place, path: ['ranges', index, 'place'] }],
    ),
  ];
  const first = new Map(said.filter(({ id }) => !known.has(id)).map(({ id, path }) => [id, path]));
  return [...first].map(([id, path]) =>
    warningAt(fields.at(path), {
      found: `a place ${quote(id)} that the site does not have`,
      expected: 'a place of data/places.csv, or a former id of one',
      mend: 'Correct the id; leave it if the site has dropped the place, whose figures are then counted without a name.',
    }),
  );
}
