import { RungOptions } from '../../../shared/RungOptions.tsx';
import { useState } from 'react';
import type { Language } from '../../../../i18n/language.ts';
import { AmountField } from '../../fields/AmountField.tsx';
import { PercentField } from '../../fields/PercentField.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { Checklists } from '../Checklists.tsx';
import { siteVariableTarget } from '../../../../team/range/site-ranges.ts';
import { PostingText } from './PostingText.tsx';
import type { TeamSite } from '../../team-props.ts';
import { AnswerState } from '../AnswerState.tsx';
import { Fold } from '../Fold.tsx';
import type { RosterViewProps } from '../section-props.ts';

interface HiringRange {
  /** Hundredths of the currency; null where there is nothing to begin with. */
  min: number | null;
  max: number | null;
}

/** What the person writing the posting has chosen and typed, but for the range. */
interface Draft {
  levelId: string;
  placeId: string;
  /** Target of variable pay as a share; undefined until somebody types it or empties it. */
  variable: number | null | undefined;
  benefits: string;
  deadline: string;
}

/** The pay paragraph of a job posting, folded until somebody wants one. */
export function PostingSection(props: RosterViewProps) {
  return (
    <Fold id="posting" title={props.language.t('team.posting.title')}>
      <Posting {...props} />
    </Fold>
  );
}

/** The paragraph for a rung and city, and what the law of each place asks of it. */
function Posting(props: RosterViewProps) {
  const { language, site, checklists, planning } = props;
  const { t } = language;
  const [draft, setDraft] = useState(() => startDraft(props));
  const { levelId, placeId } = draft;
  const { asked, answer, range, type } = useHiringRange(props, levelId, placeId);
  const { min, max, currency } = range;
  const level = site.levels.find(({ id }) => id === levelId)!;
  const published =
    planning.ranges.kind === 'site' && site.ranges
      ? siteVariableTarget(site.ranges, levelId, placeId)
      : null;
  const variable = draft.variable === undefined ? published : draft.variable;
  return (
    <>
      <p className="measured">{t('team.posting.measured')}</p>
      <PostingFields
        language={language}
        site={site}
        draft={{ ...draft, variable }}
        range={range}
        change={(part) => setDraft({ ...draft, ...part })}
        type={type}
      />
      <AnswerState language={language} label={t('team.work.positions')} answered={asked} />
      {answer?.kind === 'none' && (
        <p className="team-asked">
          {t('team.posting.noRange', { reason: t(`team.noRange.${answer.reason}`) })}
        </p>
      )}
      {min !== null && max !== null && (
        <PostingText
          language={language}
          posting={{
            title: level.title,
            place: site.places.find(({ id }) => id === placeId)?.label ?? '',
            currency,
            minHundredths: min,
            maxHundredths: Math.max(min, max),
            variableShare: variable,
            duties: level.duties,
            benefits: draft.benefits,
            deadline: draft.deadline || null,
          }}
        />
      )}
      {checklists.posting.length > 0 && (
        <Checklists
          language={language}
          title={t('team.posting.checklists')}
          checklists={checklists.posting}
        />
      )}
    </>
  );
}

/** A posting for the second rung, where the company has people. */
function startDraft({ site, summary }: RosterViewProps): Draft {
  return {
    levelId: site.levels[1]?.id ?? site.levels[0]!.id,
    placeId:
      summary.places.find((place) => place.placeId !== null)?.placeId ?? site.market.nationId,
    variable: undefined,
    benefits: '',
    deadline: '',
  };
}

/** The range of a rung and city, with what was typed over it for these and no others. */
function useHiringRange(
  { site, client, summary, outcome, revision }: RosterViewProps,
  levelId: string,
  placeId: string,
) {
  /** What was typed over the range, for the rung and city it was typed for. */
  const [typed, setTyped] = useState<HiringRange & { key: string }>({
    min: null,
    max: null,
    key: '',
  });
  const version = `${revision} ${outcome?.rangesVersion}`;
  const asked = useAnswer(client, 'range', outcome && { levelId, placeId }, version);

  // The range of another rung or city would stand under this one’s name.
  const answer = asked.current ? asked.answer : null;
  const found = answer?.kind === 'range' ? answer.range : null;
  const key = `${levelId} ${placeId} ${version}`;
  const own = typed.key === key ? typed : null;
  const currency = found?.currency ?? summary.currencies[0]?.currency ?? site.currency;
  // Upon hire the range usually ends at the midpoint: the rest is for people who grow in the job.
  const min = own?.min ?? found?.minHundredths ?? null;
  const max = own?.max ?? found?.midpointHundredths ?? null;
  return {
    asked,
    answer,
    range: { min, max, currency },
    type: (part: Partial<HiringRange>): void => setTyped({ min, max, ...part, key }),
  };
}

interface PostingFieldsProps {
  language: Language;
  site: TeamSite;
  draft: Draft;
  range: HiringRange & { currency: string };
  change: (part: Partial<Draft>) => void;
  /** Takes what was typed over the range. */
  type: (part: Partial<HiringRange>) => void;
}

/** The fields of a posting: for what, how much, and what else it says. */
function PostingFields({ language, draft, change, ...props }: PostingFieldsProps) {
  const { t } = language;
  return (
    <>
      <div className="team-fields">
        <RangeFields language={language} draft={draft} change={change} {...props} />
        <PercentField
          language={language}
          label={t('team.posting.variableLabel')}
          value={draft.variable ?? null}
          most={3}
          emptyMeans={t('team.policy.none')}
          change={(variable) => change({ variable })}
        />
        <div className="team-field">
          <label htmlFor="team-posting-deadline">{t('team.posting.deadline')}</label>
          <input
            id="team-posting-deadline"
            type="date"
            value={draft.deadline}
            onChange={({ target }) => change({ deadline: target.value })}
          />
        </div>
      </div>
      <div className="team-field">
        <label htmlFor="team-posting-benefits">{t('team.posting.benefitsLabel')}</label>
        <textarea
          id="team-posting-benefits"
          rows={2}
          value={draft.benefits}
          onChange={({ target }) => change({ benefits: target.value })}
        />
      </div>
    </>
  );
}

/** For which rung and city, and the range that it begins with. */
function RangeFields({ language, site, draft, range, change, type }: PostingFieldsProps) {
  const { t } = language;
  const { min, max, currency } = range;
  return (
    <>
      <div className="team-field">
        <label htmlFor="team-posting-level">{t('team.column.rung')}</label>
        <select
          id="team-posting-level"
          value={draft.levelId}
          onChange={({ target }) => change({ levelId: target.value })}
        >
          <RungOptions
            options={site.levels.map(({ id, group, title }) => ({ id, group, label: title }))}
          />
        </select>
      </div>
      <div className="team-field">
        <label htmlFor="team-posting-place">{t('team.column.place')}</label>
        <select
          id="team-posting-place"
          value={draft.placeId}
          onChange={({ target }) => change({ placeId: target.value })}
        >
          {site.places.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <AmountField
        language={language}
        label={t('team.posting.from')}
        currency={currency}
        hundredths={min}
        note={t('team.posting.fromNote')}
        change={(amount) => type({ min: amount })}
      />
      <AmountField
        language={language}
        label={t('team.posting.to')}
        currency={currency}
        hundredths={max}
        note={t('team.posting.toNote')}
        change={(amount) => type({ max: amount })}
      />
    </>
  );
}
