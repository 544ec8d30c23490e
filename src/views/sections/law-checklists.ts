import type { LawChecklist } from '../../islands/team/team-props.ts';
import type { ChecklistPurpose, LawDate } from '../../schemas/checklist.ts';
import type { SiteModel } from '../site/site-model.ts';

/** What the law of each place asks for a purpose, in the order of content/. */
export function lawChecklists(model: SiteModel, purpose: ChecklistPurpose): LawChecklist[] {
  const { language, addresses, project } = model;
  return project.content.checklists
    .filter(({ locale, data }) => locale === model.locale && data.purpose === purpose)
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      facts: [
        ...(data.employers === undefined ? [] : [data.employers]),
        ...data.dates.map((date) => lawDateText(model, date)),
      ],
      items: data.items,
      about: data.about,
      asAt: language.t('law.asAt', { date: language.date(data.asAt) }),
      source: {
        label: model.text(model.source(data.source).short),
        href: addresses.source(data.source),
      },
    }));
}

/** A day of a law in the past or in the future, as it stands to the day the site speaks from. */
export function lawDateText(
  { language, project }: Pick<SiteModel, 'language' | 'project'>,
  { day, kind, note, notePassed }: LawDate,
): string {
  const { asOf } = project.site;
  // What is due on a day can still be done on it; what comes into force on a day holds on it.
  const passed = kind === 'in-force' ? day <= asOf : day < asOf;
  const when = language.t(`law.${kind}`, {
    passed: passed ? 'yes' : 'no',
    date: language.date(day),
  });
  const said = passed ? (notePassed ?? note) : note;
  return said === undefined ? when : language.t('law.note', { when, note: said });
}
