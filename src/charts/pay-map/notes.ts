import type { Language } from '../../i18n/language.ts';
import type { PayMapData, PayMapPlace } from './pay-map-data.ts';
import { FEWEST_JOBS_NARROW, placesOnMap } from './places-on-map.ts';

/** What the map leaves out or draws otherwise, a sentence each. */
export function payMapNotes(data: PayMapData, narrow: boolean, language: Language): string[] {
  const { fewJobs, withoutPay, unknownJobs } = placesOnMap(data, narrow);
  const names = (places: PayMapPlace[]): string => language.list(places.map(({ name }) => name));
  const notes: string[] = [];
  if (fewJobs > 0) {
    notes.push(language.t('areas.fewJobs', { fewest: language.number(FEWEST_JOBS_NARROW) }));
  }
  if (withoutPay.length > 0) {
    notes.push(language.t('payMap.noPayNote', { places: names(withoutPay) }));
  }
  if (unknownJobs.length > 0) {
    notes.push(language.t('areas.unknownJobs', { places: names(unknownJobs) }));
  }
  return notes;
}
