import { useMemo, useState } from 'react';
import { describePayStructure } from '../../../../charts/pay-structure/describe.ts';
import { layoutPayStructure } from '../../../../charts/pay-structure/layout.ts';
import { PayStructureChart } from '../../../../charts/pay-structure/PayStructureChart.tsx';
import { toPayStructure } from '../../../../charts/pay-structure/pay-structure-data.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { FindingsView } from '../../engine/findings-view.ts';
import { Fold } from '../Fold.tsx';
import { LiveFigure } from '../LiveFigure.tsx';
import { rungLabels, zoneLabel } from '../labels.ts';
import type { TeamProps, TeamSite } from '../../team-props.ts';
import { OwnPayBeside } from './OwnPayBeside.tsx';

interface StructureSectionProps {
  language: Language;
  site: TeamSite;
  findings: FindingsView;
  source: string;
  /** What the organisation publishes of its own pay; undefined on a site that publishes none. */
  own?: Pick<TeamProps, 'ownPay' | 'ownPayNote'> | undefined;
}

type Structure = FindingsView['structures'][number];

/** The structure of the ranges in one place: spread, progression, overlap, and where it stands to the market. */
export function StructureSection(props: StructureSectionProps) {
  const { language, site, findings, source, own } = props;
  const { t } = language;
  const [chosen, setChosen] = useState(0);
  const { structures } = findings;
  const structure = structures[chosen] ?? structures[0];
  const drawn = useMemo(
    () => structure && draw(structure, site, language),
    [structure, site, language],
  );
  if (!structure || !drawn) return null;
  const label = ({ zone, currency, people }: Structure): string =>
    t('team.structure.place', {
      place: zoneLabel(site, zone, t('team.structure.everywhere')),
      currency,
      people: t('team.people', { n: people }),
    });
  return (
    <Fold id="structure" title={drawn.description.headline}>
      <LiveFigure
        id="pay-structure"
        chart={PayStructureChart}
        layOut={drawn.layOut}
        description={drawn.description}
        tableWord={t('figure.table')}
        source={source}
      >
        {structures.length > 1 ? (
          <div className="team-field">
            <label htmlFor="team-structure-place">{t('team.column.place')}</label>
            <select
              id="team-structure-place"
              value={structures.indexOf(structure)}
              onChange={({ target }) => setChosen(Number(target.value))}
            >
              {structures.map((each, index) => (
                <option key={`${each.zone} ${each.currency}`} value={index}>
                  {label(each)}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <p className="measured">{label(structure)}</p>
        )}
      </LiveFigure>
      {import.meta.env.OWN_PAY && own?.ownPay && own.ownPayNote && (
        <OwnPayBeside
          language={language}
          site={site}
          place={structure}
          data={drawn.data}
          own={own.ownPay}
          note={own.ownPayNote}
        />
      )}
    </Fold>
  );
}

function draw({ rows, currency, market }: Structure, site: TeamSite, language: Language) {
  const data = toPayStructure(rows, rungLabels(site), currency, (id) => market[id] ?? null);
  return {
    data,
    layOut: (width: number, narrow: boolean) =>
      layoutPayStructure(data, { width, narrow, language }),
    description: describePayStructure(data, language),
  };
}
