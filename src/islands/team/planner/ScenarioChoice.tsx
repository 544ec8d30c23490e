import type { Language } from '../../../i18n/language.ts';
import type { Planning, PlanningChange, Side } from '../planning.ts';

interface ScenarioChoiceProps {
  language: Language;
  planning: Planning;
  change: (change: PlanningChange) => void;
}

const SIDES: readonly Side[] = [0, 1];

/** Which of the two scenarios is in hand, and a way to start one from the other. */
export function ScenarioChoice({ language, planning, change }: ScenarioChoiceProps) {
  const { t } = language;
  const { scenarios, side } = planning;
  const other = scenarios[side === 0 ? 1 : 0];
  return (
    <div className="team-scenarios">
      <fieldset className="choices">
        <legend>{t('team.scenario')}</legend>
        {SIDES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="team-scenario"
              checked={side === each}
              onChange={() => change({ kind: 'side', side: each })}
            />
            {t('team.scenario.name', {
              name: scenarios[each].name,
              n: scenarios[each].marks.length,
            })}
          </label>
        ))}
      </fieldset>
      {scenarios[side].marks.length > 0 && (
        <button type="button" onClick={() => change({ kind: 'copy' })}>
          {t('team.scenario.copy', { from: scenarios[side].name, to: other.name })}
        </button>
      )}
    </div>
  );
}
