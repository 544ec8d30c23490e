import type { WordField } from '../../../../roster/columns/roster-fields.ts';
import { WORD_FIELDS } from '../../../../roster/columns/roster-fields.ts';
import type { Meaning, RosterChoices, UnknownText } from '../../../../roster/parsed-roster.ts';
import type { Readiness, RecordedGender } from '../../../../schemas/roster-row.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { TeamSite } from '../../team-props.ts';

interface TextChoicesProps {
  language: Language;
  site: TeamSite;
  unknown: Readonly<Record<WordField, readonly UnknownText[]>>;
  choices: RosterChoices;
  choose: (choices: RosterChoices) => void;
}

/** More would be no list that somebody works through. */
const MOST = 40;

type Choice = keyof Pick<RosterChoices, 'levelOf' | 'placeOf' | 'genderOf' | 'readyOf'>;
const CHOICES = {
  level: 'levelOf',
  city: 'placeOf',
  gender: 'genderOf',
  ready: 'readyOf',
} as const satisfies Record<WordField, Choice>;

/** Levels, cities and other words of the file that mean nothing known, for the person to say what they are. */
export function TextChoices({ language, site, unknown, choices, choose }: TextChoicesProps) {
  const { t } = language;
  const options = optionsOf(language, site);
  return WORD_FIELDS.filter((field) => unknown[field].length > 0).map((field) => {
    const meanings: readonly Meaning<string>[] = choices[CHOICES[field]] ?? [];
    const meaningOf = (text: string): string | null | undefined =>
      meanings.find(([known]) => known === text)?.[1];
    const say = (text: string, value: string | null): void => {
      const rest = meanings.filter(([known]) => known !== text);
      choose({ [CHOICES[field]]: [...rest, [text, value]] });
    };
    return (
      <fieldset key={field} className="team-texts">
        <legend>{t(`team.import.unknown.${field}`)}</legend>
        {unknown[field].slice(0, MOST).map(({ text, count, proposals }) => (
          <label key={text}>
            <span>
              {text || t('team.import.blank')}{' '}
              <span className="quiet">{t('team.people', { n: count })}</span>
            </span>
            <select
              value={meaningOf(text) ?? ''}
              onChange={({ target }) => say(text, target.value === '' ? null : target.value)}
            >
              <option value="">{t('team.import.nothing')}</option>
              {[...options[field]]
                .sort((a, b) => rank(proposals, a.id) - rank(proposals, b.id))
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </select>
          </label>
        ))}
        {unknown[field].length > MOST && (
          <p className="small quiet">
            {t('team.import.moreTexts', { n: unknown[field].length - MOST })}
          </p>
        )}
      </fieldset>
    );
  });
}

/** Proposals first, in their order; the others as they stand. */
function rank(proposals: readonly string[], id: string): number {
  const index = proposals.indexOf(id);
  return index === -1 ? proposals.length : index;
}

function optionsOf({ t }: Language, { levels, places }: TeamSite) {
  const genders: readonly RecordedGender[] = ['female', 'male', 'other'];
  const readiness: readonly Readiness[] = ['yes', 'soon', 'no'];
  return {
    level: levels.map(({ id, title }) => ({ id, label: title })),
    city: places.map(({ id, label }) => ({ id, label })),
    gender: genders.map((id) => ({ id, label: t(`team.gender.${id}`) })),
    ready: readiness.map((id) => ({ id, label: t(`team.ready.${id}`) })),
  } satisfies Record<WordField, { id: string; label: string }[]>;
}
