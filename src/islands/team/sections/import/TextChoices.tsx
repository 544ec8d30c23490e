import type { WordField } from '../../../../roster/columns/roster-fields.ts';
import {
  ASKED_WORD_FIELDS,
  MOST_ASKED,
  WORD_FIELDS,
} from '../../../../roster/columns/roster-fields.ts';
import { PAY_PERIODS } from '../../../../roster/values/pay-units.ts';
import { OFFERED_CURRENCIES } from '../../../../roster/values/read-currency.ts';
import type { Meaning, RosterChoices, UnknownText } from '../../../../roster/parsed-roster.ts';
import type { Readiness, RecordedGender } from '../../../../schemas/roster-row.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { TeamSite } from '../../team-props.ts';
import { choiceId } from './ChoiceField.tsx';

interface TextChoicesProps {
  language: Language;
  site: TeamSite;
  unknown: Readonly<Record<WordField, readonly UnknownText[]>>;
  choices: RosterChoices;
  choose: (choices: RosterChoices) => void;
}

type Choice = Extract<keyof RosterChoices, `${string}Of`>;
const CHOICES = {
  level: 'levelOf',
  city: 'placeOf',
  currency: 'currencyOf',
  payPeriod: 'payPeriodOf',
  gender: 'genderOf',
  ready: 'readyOf',
} as const satisfies Record<WordField, Choice>;

/** Levels, cities and other words of the file that mean nothing known, for the person to say what they are. */
export function TextChoices({ language, site, unknown, choices, choose }: TextChoicesProps) {
  const { t } = language;
  const options = optionsOf(language, site);
  return WORD_FIELDS.map((field) => {
    const meanings: readonly Meaning<string>[] = choices[CHOICES[field]] ?? [];
    // What has been answered stays, so that it can be answered otherwise.
    const answered = meanings.filter(([said]) => unknown[field].every(({ text }) => text !== said));
    const texts = [
      ...unknown[field],
      ...answered.map(([text]) => ({ text, count: null, proposals: [] })),
    ];
    if (texts.length === 0) return null;
    const meaningOf = (text: string): string | null | undefined =>
      meanings.find(([known]) => known === text)?.[1];
    const say = (text: string, value: string | null | undefined): void => {
      const rest = meanings.filter(([known]) => known !== text);
      choose({ [CHOICES[field]]: value === undefined ? rest : [...rest, [text, value]] });
    };
    return (
      <fieldset key={field} className="team-texts">
        <legend>{t(`team.import.unknown.${field}`)}</legend>
        {texts.slice(0, MOST_ASKED).map(({ text, count, proposals }, index) => (
          <TextChoice
            key={text}
            id={index === 0 && isAsked(field) ? choiceId({ kind: 'words', field }) : undefined}
            language={language}
            text={text}
            count={count}
            asked={isAsked(field)}
            options={[...options[field]].sort(
              (a, b) => rank(proposals, a.id) - rank(proposals, b.id),
            )}
            meaning={meaningOf(text)}
            say={(value) => say(text, value)}
          />
        ))}
        {texts.length > MOST_ASKED && (
          <p className="small quiet">
            {t('team.import.moreTexts', { n: texts.length - MOST_ASKED })}
          </p>
        )}
      </fieldset>
    );
  });
}

interface TextChoiceProps {
  id: string | undefined;
  language: Language;
  text: string;
  /** Rows that have it; null for one that was answered before. */
  count: number | null;
  /** Whether an answer is needed. */
  asked: boolean;
  options: readonly { id: string; label: string }[];
  /** Undefined as long as nothing was said. */
  meaning: string | null | undefined;
  say: (meaning: string | null | undefined) => void;
}

/** A word of the file with what it can mean. */
function TextChoice({ id, language, text, count, asked, options, meaning, say }: TextChoiceProps) {
  const { t } = language;
  const open = asked && meaning === undefined;
  return (
    <label>
      <span>
        {text || t('team.import.blank')}{' '}
        {count !== null && <span className="quiet">{t('team.people', { n: count })}</span>}
      </span>
      <select
        id={id}
        aria-invalid={open || undefined}
        value={open ? OPEN : (meaning ?? '')}
        onChange={({ target: { value } }) =>
          say(value === OPEN ? undefined : value === '' ? null : value)
        }
      >
        {asked && <option value={OPEN}>{t('team.import.choose')}</option>}
        <option value="">{t(asked ? 'team.import.leaveOut' : 'team.import.nothing')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Value of an answer that is still to be given. */
const OPEN = '?';

/** Whether rows have no pay as long as it is open what a word of this field means. */
function isAsked(field: WordField): field is (typeof ASKED_WORD_FIELDS)[number] {
  return (ASKED_WORD_FIELDS as readonly WordField[]).includes(field);
}

/** Proposals first, in their order; the others as they stand. */
function rank(proposals: readonly string[], id: string): number {
  const index = proposals.indexOf(id);
  return index === -1 ? proposals.length : index;
}

function optionsOf({ t, currencyName }: Language, { levels, places }: TeamSite) {
  const genders: readonly RecordedGender[] = ['female', 'male', 'other'];
  const readiness: readonly Readiness[] = ['yes', 'soon', 'no'];
  return {
    level: levels.map(({ id, title }) => ({ id, label: title })),
    city: places.map(({ id, label }) => ({ id, label })),
    currency: OFFERED_CURRENCIES.map((id) => ({ id, label: `${id} · ${currencyName(id)}` })),
    payPeriod: PAY_PERIODS.map((id) => ({ id, label: t(`team.payUnit.${id}`) })),
    gender: genders.map((id) => ({ id, label: t(`team.gender.${id}`) })),
    ready: readiness.map((id) => ({ id, label: t(`team.ready.${id}`) })),
  } satisfies Record<WordField, { id: string; label: string }[]>;
}
