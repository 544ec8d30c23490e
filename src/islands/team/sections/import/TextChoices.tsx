import type { WordField } from '../../../../roster/columns/roster-fields.ts';
import {
  ASKED_WORD_FIELDS,
  MOST_ASKED,
  WORD_FIELDS,
} from '../../../../roster/columns/roster-fields.ts';
import { PAY_PERIODS } from '../../../../roster/values/pay-units.ts';
import { OFFERED_CURRENCIES } from '../../../../roster/values/read-currency.ts';
import type {
  Meaning,
  RosterChoices,
  UnknownText,
  WordAnswers,
} from '../../../../roster/parsed-roster.ts';
import type { Readiness, RecordedGender } from '../../../../schemas/roster-row.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { TeamSite } from '../../team-props.ts';
import { choiceId } from './ChoiceField.tsx';

interface TextChoicesProps {
  language: Language;
  site: TeamSite;
  unknown: Readonly<Record<WordField, readonly UnknownText[]>>;
  choices: RosterChoices;
  /** What words of the roster before were said to mean. */
  before: WordAnswers | null;
  choose: (choices: RosterChoices) => void;
}

const CHOICES = {
  level: 'levelOf',
  city: 'placeOf',
  currency: 'currencyOf',
  payPeriod: 'payPeriodOf',
  managerId: 'managerOf',
  gender: 'genderOf',
  ready: 'readyOf',
} as const satisfies Record<WordField, keyof WordAnswers>;

/** Levels, cities and other words of the file that mean nothing known, for the person to say what they are. */
export function TextChoices({
  language,
  site,
  unknown,
  choices,
  before,
  choose,
}: TextChoicesProps) {
  const { t } = language;
  return WORD_FIELDS.map((field) => {
    const meanings: readonly Meaning<string>[] = choices[CHOICES[field]] ?? [];
    const texts = unknown[field];
    const last: readonly Meaning<string>[] = before?.[CHOICES[field]] ?? [];
    if (texts.length === 0) return null;
    const options = field === 'managerId' ? null : optionsOf(field, language, site);
    const meaningOf = (text: string): string | null | undefined =>
      meanings.find(([known]) => known === text)?.[1];
    const say = (text: string, value: string | null | undefined): void => {
      const rest = meanings.filter(([known]) => known !== text);
      choose({ [CHOICES[field]]: value === undefined ? rest : [...rest, [text, value]] });
    };
    return (
      <fieldset key={field} className="team-texts">
        <legend>{t(`team.import.unknown.${field}`)}</legend>
        {texts.slice(0, MOST_ASKED).map(({ text, count, proposals, labels }, index) => (
          <TextChoice
            key={text}
            id={index === 0 && isAsked(field) ? choiceId({ kind: 'words', field }) : undefined}
            language={language}
            text={text}
            count={count}
            asked={isAsked(field)}
            options={
              options === null
                ? proposals.map((id, at) => ({ id, label: labels?.[at] ?? id }))
                : [...options].sort((a, b) => rank(proposals, a.id) - rank(proposals, b.id))
            }
            meaning={meaningOf(text)}
            isOfBefore={last.some(([said, value]) => said === text && value === meaningOf(text))}
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
  /** Rows that have it. */
  count: number;
  /** Whether an answer is needed. */
  asked: boolean;
  options: readonly { id: string; label: string }[];
  /** Undefined as long as nothing was said. */
  meaning: string | null | undefined;
  /** Whether the roster before was answered so. */
  isOfBefore: boolean;
  say: (meaning: string | null | undefined) => void;
}

/** A word of the file with what it can mean. */
function TextChoice({ id, language, text, count, asked, options, ...answer }: TextChoiceProps) {
  const { t } = language;
  const { meaning, isOfBefore, say } = answer;
  const open = asked && meaning === undefined;
  return (
    <label>
      <span>
        {text || t('team.import.blank')}{' '}
        <span className="quiet">
          {t('team.people', { n: count })}
          {isOfBefore && ` · ${t('team.import.asBefore')}`}
        </span>
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

/** What a word of this field can mean: hundreds of places or currencies, so only for a field that is asked. */
function optionsOf(
  field: Exclude<WordField, 'managerId'>,
  { t, currencyName }: Language,
  { levels, places }: TeamSite,
): { id: string; label: string }[] {
  switch (field) {
    case 'level':
      return levels.map(({ id, title }) => ({ id, label: title }));
    case 'city':
      return places.map(({ id, label }) => ({ id, label }));
    case 'currency':
      return OFFERED_CURRENCIES.map((id) => ({ id, label: `${id} · ${currencyName(id)}` }));
    case 'payPeriod':
      return PAY_PERIODS.map((id) => ({ id, label: t(`team.payUnit.${id}`) }));
    case 'gender':
      return GENDERS.map((id) => ({ id, label: t(`team.gender.${id}`) }));
    case 'ready':
      return READINESS.map((id) => ({ id, label: t(`team.ready.${id}`) }));
  }
}

const GENDERS: readonly RecordedGender[] = ['female', 'male', 'other'];
const READINESS: readonly Readiness[] = ['yes', 'soon', 'no'];
