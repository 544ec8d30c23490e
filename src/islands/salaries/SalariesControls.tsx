import { useState } from 'react';
import { ControlsToggle } from '../shared/ControlsToggle.tsx';
import { RungOptions } from '../shared/RungOptions.tsx';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { chosenArea } from './salaries-context.ts';
import type { SalariesView } from './salaries-view.ts';
import { isOfRung, LEAST_JOBS, measuresOf, picturesOf, rolesOf } from './salaries-view.ts';

interface SalariesControlsProps {
  /** What the reader has chosen, which may be ahead of what is drawn. */
  view: SalariesView;
  context: SalariesContext;
  /** False until the page answers. */
  ready: boolean;
  show: (change: Partial<SalariesView>, entry?: 'new' | 'same') => void;
}

/** What is looked at, which places, and as what they are drawn. */
export function SalariesControls({ view, context, ready, show }: SalariesControlsProps) {
  const { language } = context;
  const { t } = language;
  const [open, setOpen] = useState(false);
  return (
    <fieldset
      className={open ? 'salaries-controls folding open' : 'salaries-controls folding'}
      inert={!ready}
    >
      <legend className="visually-hidden">{t('salaries.controls')}</legend>
      <label>
        <span>{t('salaries.measure')}</span>
        <select
          value={view.measure}
          onChange={({ target }) =>
            show({ measure: target.value as NamedView['measure'], sort: null })
          }
        >
          {measuresOf(context.props).map((measure) => (
            <option key={measure} value={measure}>
              {t(`salaries.measure.${measure}`)}
            </option>
          ))}
        </select>
      </label>
      <SubjectChoice view={view} context={context} show={show} />
      <label>
        <span>{t('salaries.search')}</span>
        <input
          type="search"
          value={view.search}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => show({ search: target.value }, 'same')}
        />
      </label>
      <AreaChoice view={view} context={context} show={show} />
      <label>
        <span>{t('salaries.jobs')}</span>
        <select
          value={view.leastJobs}
          onChange={({ target }) => show({ leastJobs: Number(target.value) })}
        >
          {LEAST_JOBS.map((jobs) => (
            <option key={jobs} value={jobs}>
              {jobs === 0 ? t('salaries.jobs.any') : t('salaries.jobs.least', { jobs })}
            </option>
          ))}
        </select>
      </label>
      <PictureChoice view={view} context={context} show={show} />
      <p className="kept chosen-words">{chosenWords(view, context)}</p>
      <ControlsToggle
        label={t(open ? 'salaries.fold' : 'salaries.unfold')}
        open={open}
        toggle={() => setOpen(!open)}
      />
    </fieldset>
  );
}

/** The choices but the subject in one line, for a narrow screen on which their fields are folded. */
export function chosenWords(view: SalariesView, { language, props }: SalariesContext): string {
  const { t } = language;
  const area = chosenArea(view, props.names);
  return [
    t(`salaries.measure.${view.measure}`),
    view.search.trim() === '' ? null : t('salaries.searched', { text: view.search.trim() }),
    area?.name ?? t('salaries.state.all'),
    view.leastJobs === 0 ? null : t('salaries.jobsChosen', { jobs: view.leastJobs }),
  ]
    .filter((words) => words !== null)
    .join(' · ');
}

/** Whose pay: a rung of the ladder or an official occupation, as the measure asks. */
function SubjectChoice({ view, context, show }: Omit<SalariesControlsProps, 'ready'>) {
  const { language, props } = context;
  const { t } = language;
  return isOfRung(view.measure) ? (
    <label className="kept">
      <span>{t('salaries.rung')}</span>
      <select value={view.rung} onChange={({ target }) => show({ rung: target.value })}>
        <RungOptions
          options={rolesOf(view.measure, props).map(({ id, group, words }) => ({
            id,
            group,
            label: words.title,
          }))}
        />
      </select>
    </label>
  ) : (
    <label className="kept">
      <span>{t('salaries.occupation')}</span>
      <select value={view.occupation} onChange={({ target }) => show({ occupation: target.value })}>
        {props.occupations.map(({ soc, short }) => (
          <option key={soc} value={soc}>
            {short}
          </option>
        ))}
      </select>
    </label>
  );
}

/** As what the places are drawn. */
function PictureChoice({ view, context, show }: Omit<SalariesControlsProps, 'ready'>) {
  const { language, props } = context;
  const { t } = language;
  return (
    <fieldset className="pictures">
      <legend>{t('salaries.picture')}</legend>
      {picturesOf(props).map((picture) => (
        <label key={picture}>
          <input
            type="radio"
            name="picture"
            value={picture}
            checked={view.picture === picture}
            onChange={() => show({ picture })}
          />
          {t(`salaries.picture.${picture}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** No id of a state begins so. */
const REGION = 'region:';

/** States, and regions where the project has some: one choice, since a state lies in its region. */
function AreaChoice({ view, context, show }: Omit<SalariesControlsProps, 'ready'>) {
  const { t } = context.language;
  const { states, regions } = context.props.names;
  const chosen = view.state ?? (view.region === null ? '' : `${REGION}${view.region}`);
  const choose = (value: string): void => {
    const region = value.startsWith(REGION) ? value.slice(REGION.length) : null;
    show({ region, state: region !== null || value === '' ? null : value });
  };
  if (Object.keys(states).length < 2 && regions.length === 0) return null;
  const stateOptions = Object.entries(states).map(([id, name]) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <label>
      <span>{t(regions.length === 0 ? 'salaries.state' : 'salaries.stateOrRegion')}</span>
      <select value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('salaries.state.all')}</option>
        {regions.length === 0 ? (
          stateOptions
        ) : (
          <>
            <optgroup label={t('salaries.regions')}>
              {regions.map(({ id, name }) => (
                <option key={id} value={`${REGION}${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('salaries.states')}>{stateOptions}</optgroup>
          </>
        )}
      </select>
    </label>
  );
}
