import { useState } from 'react';
import { AmountField } from '../../fields/AmountField.tsx';
import { PercentField } from '../../fields/PercentField.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { Checklists } from './Checklists.tsx';
import { PostingText } from './PostingText.tsx';
import type { RosterViewProps } from '../section-props.ts';

interface HiringRange {
  min: number | null;
  max: number | null;
}

/** The pay paragraph of a job posting for a rung and city, and what the law of each place asks of it. */
export function PostingSection(props: RosterViewProps) {
  const { language, site, link, summary, plan, revision, checklists } = props;
  const { t } = language;
  const [levelId, setLevelId] = useState(site.levels[1]?.id ?? site.levels[0]!.id);
  const [placeId, setPlaceId] = useState(
    summary.places.find((place) => place.placeId !== null)?.placeId ?? site.market.nationId,
  );
  /** What was typed over the range, for the rung and city it was typed for. */
  const [typed, setTyped] = useState<HiringRange & { key: string }>({
    min: null,
    max: null,
    key: '',
  });
  const [variable, setVariable] = useState<number | null>(null);
  const [benefits, setBenefits] = useState('');
  const [deadline, setDeadline] = useState('');
  const version = `${revision} ${plan?.rangesVersion}`;
  const { answer } = useAnswer(link, 'range', plan && { levelId, placeId }, version);

  const level = site.levels.find(({ id }) => id === levelId)!;
  const place = site.places.find(({ id }) => id === placeId);
  const range = answer?.kind === 'range' ? answer.range : null;
  const key = `${levelId} ${placeId} ${version}`;
  const own = typed.key === key ? typed : null;
  const currency = range?.currency ?? summary.currencies[0]?.currency ?? site.currency;
  // Upon hire the range usually ends at the midpoint: the rest is for people who grow in the job.
  const min = own?.min ?? range?.minHundredths ?? null;
  const max = own?.max ?? range?.midpointHundredths ?? null;
  const type = (part: Partial<HiringRange>): void => setTyped({ min, max, ...part, key });
  return (
    <section className="section split" id="posting" aria-labelledby="team-posting">
      <h2 id="team-posting">{t('team.posting.title')}</h2>
      <div>
        <p className="measured">{t('team.posting.measured')}</p>
        <div className="team-fields">
          <div className="team-field">
            <label htmlFor="team-posting-level">{t('team.column.rung')}</label>
            <select
              id="team-posting-level"
              value={levelId}
              onChange={({ target }) => setLevelId(target.value)}
            >
              {site.levels.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div className="team-field">
            <label htmlFor="team-posting-place">{t('team.column.place')}</label>
            <select
              id="team-posting-place"
              value={placeId}
              onChange={({ target }) => setPlaceId(target.value)}
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
          <PercentField
            language={language}
            label={t('team.posting.variableLabel')}
            value={variable}
            most={3}
            emptyMeans={t('team.policy.none')}
            change={setVariable}
          />
          <div className="team-field">
            <label htmlFor="team-posting-deadline">{t('team.posting.deadline')}</label>
            <input
              id="team-posting-deadline"
              type="date"
              value={deadline}
              onChange={({ target }) => setDeadline(target.value)}
            />
          </div>
        </div>
        <div className="team-field">
          <label htmlFor="team-posting-benefits">{t('team.posting.benefitsLabel')}</label>
          <textarea
            id="team-posting-benefits"
            rows={2}
            value={benefits}
            onChange={({ target }) => setBenefits(target.value)}
          />
        </div>
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
              place: place?.label ?? '',
              currency,
              minHundredths: min,
              maxHundredths: Math.max(min, max),
              variableShare: variable,
              duties: level.duties,
              benefits,
              deadline: deadline || null,
            }}
          />
        )}
        <Checklists language={language} checklists={checklists} />
      </div>
    </section>
  );
}
