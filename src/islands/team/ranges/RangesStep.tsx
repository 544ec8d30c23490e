import type { Language } from '../../../i18n/language.ts';
import { MARKET_PERCENTILES } from '../../../team/range/market-percentile.ts';
import type { MarketPercentile } from '../../../team/range/market-percentile.ts';
import { FileButton } from '../../plan/FileButton.tsx';
import { PercentField } from '../fields/PercentField.tsx';
import type { RangeChoice } from '../../../team/plan-file/team-plan.ts';
import type { TeamSamples } from '../team-props.ts';

interface RangesStepProps {
  language: Language;
  ranges: RangeChoice;
  /** What the market figures are. */
  marketLine: string;
  estimateHref: string;
  samples: TeamSamples;
  /** Ranges made of the market, as the settings of the site have them. */
  start: RangeChoice;
  choose: (ranges: RangeChoice) => void;
  openOwn: (file: File) => Promise<void>;
}

/** Most that a range may spread: four times its minimum. */
const MOST_SPREAD = 3;

/** Where the ranges come from: the market, or a table of the organisation’s own. */
export function RangesStep({ language, ranges, choose, openOwn, ...props }: RangesStepProps) {
  const { t } = language;
  const isMarket = ranges.kind === 'market';
  const { rangesFile, rangesTemplate } = props.samples;
  return (
    <div className="team-ranges">
      <p className="measured">
        {isMarket
          ? t('team.ranges.marketNow')
          : t('team.ranges.ownNow', { file: ranges.fileName, n: ranges.ranges.length })}
      </p>
      {isMarket && (
        <div className="team-fields">
          <div className="team-field">
            <label htmlFor="team-percentile">{t('team.ranges.percentile')}</label>
            <select
              id="team-percentile"
              value={ranges.percentile}
              onChange={({ target }) =>
                choose({ ...ranges, percentile: target.value as MarketPercentile })
              }
            >
              {MARKET_PERCENTILES.map((percentile) => (
                <option key={percentile} value={percentile}>
                  {t(`team.percentile.${percentile}`)}
                </option>
              ))}
            </select>
          </div>
          <PercentField
            language={language}
            label={t('team.ranges.spread')}
            note={t('team.ranges.spreadNote', {
              low: language.percent(1 / (1 + ranges.spread / 2)),
              high: language.percent((1 + ranges.spread) / (1 + ranges.spread / 2)),
            })}
            value={ranges.spread}
            most={MOST_SPREAD}
            change={(spread) => choose({ ...ranges, spread: spread ?? 0 })}
          />
        </div>
      )}
      <div className="tool-buttons">
        <FileButton
          label={t(isMarket ? 'team.ranges.open' : 'team.ranges.openOther')}
          accept=".csv,.tsv,.txt,text/csv"
          choose={openOwn}
        />
        {isMarket ? (
          <>
            {rangesTemplate !== null && (
              <a href={rangesTemplate} download>
                {t('team.ranges.template')}
              </a>
            )}
            {rangesFile !== null && (
              <a href={rangesFile} download>
                {t('team.ranges.sample')}
              </a>
            )}
          </>
        ) : (
          <button type="button" onClick={() => choose(props.start)}>
            {t('team.ranges.backToMarket')}
          </button>
        )}
      </div>
      <p className="source-line">
        {isMarket ? (
          <>
            {props.marketLine} <a href={props.estimateHref}>{t('team.ranges.how')}</a>
          </>
        ) : (
          t('team.ranges.columns')
        )}
      </p>
    </div>
  );
}
