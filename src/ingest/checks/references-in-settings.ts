import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { errorAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { toIdTargets } from './id-targets.ts';
import { checkId } from './unknown-id.ts';

/** Ids in site.yml and settings.yml that lead nowhere. */
export function checkSettingReferences(draft: Draft): Problem[] {
  const { site, settings } = draft;
  const targets = toIdTargets(draft);
  const problems: Problem[] = [];
  if (site !== null) {
    const { nation, mainRole } = site.value;
    problems.push(...checkId(nation, targets.place, () => site.at(['nation'])));
    problems.push(...checkId(mainRole, targets.level, () => site.at(['mainRole'])));
    const place = draft.places?.find((row) => row.value.id === nation)?.value;
    if (place !== undefined && place.kind !== 'nation') {
      problems.push(
        errorAt(site.at(['nation']), {
          found: `${quote(nation)}, a ${place.kind}`,
          expected: 'a place of the kind nation',
          mend: `Correct the id here, or the kind in ${FILES.places}.`,
        }),
      );
    }
  }
  if (settings !== null) {
    const { value } = settings.value.priceLevelSource;
    problems.push(
      ...checkId(value, targets.source, () => settings.at(['priceLevelSource', 'value'])),
    );
    for (const [name, { sourceId }] of Object.entries(settings.value)) {
      if (sourceId === null) continue;
      problems.push(...checkId(sourceId, targets.source, () => settings.at([name, 'sourceId'])));
    }
  }
  return [...problems, ...checkReferenceOccupation(draft)];
}

/** Every estimate divides by the national wage of the reference occupation, so it must be there. */
function checkReferenceOccupation(draft: Draft): Problem[] {
  const { site, settings, ids } = draft;
  if (settings === null) return [];
  const path = ['referenceOccupation', 'value'];
  const soc = settings.value.referenceOccupation.value;
  const unknown = checkId(soc, toIdTargets(draft).occupation, () => settings.at(path));
  if (unknown.length > 0 || site === null || ids.officialCells === null) return unknown;
  const { nation } = site.value;
  if (ids.officialCells.has(`${nation},${soc},1`)) return [];
  return [
    errorAt(settings.at(path), {
      found: `the reference occupation ${quote(soc)} without a wage in ${quote(nation)}`,
      expected: 'an occupation whose national wage is published',
      mend: `Add the row ${nation},${soc},… to a table of official pay in data/pay/, or choose another occupation.`,
    }),
  ];
}
