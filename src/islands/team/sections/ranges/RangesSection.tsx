import type { Language } from '../../../../i18n/language.ts';
import type { MarketPercentile } from '../../../../team/range/market-book.ts';
import { MARKET_PERCENTILES } from '../../../../team/range/market-book.ts';
import type { RangeChoice } from '../../../../team/workspace/workspace.ts';
import { ROSTER_KINDS } from '../../state/team-state.ts';
import { FileButton } from '../../../shared/FileButton.tsx';
import { PercentField } from '../../fields/PercentField.tsx';
import type { TeamSamples } from '../../team-props.ts';
import { Refused } from '../import/Refused.tsx';
import { Problems } from '../import/Problems.tsx';
import { RangesQuestions } from './RangesQuestions.tsx';
import { startRanges } from '../../state/planning.ts';
import { useOwnRanges } from './use-own-ranges.ts';
import type { RosterViewProps } from '../section-props.ts';

/** Where the ranges come from, and how a table of one’s own was understood. */
export function RangesSection(props: RosterViewProps) {
  const { language, client, planning, change, links, samples, defaults, marketLine, say } = props;
  const { t } = language;
  const own = useOwnRanges(
    client,
    (ranges) => change({ kind: 'ranges', ranges }),
    (file) => say(t('team.work.unreadable', { file }), true),
  );
  return (
    <details className="team-import-box" id="ranges">
      <summary>
        {t('team.ranges.title')}
        <span className="quiet">
          {' · '}
          <RangesShort
            language={language}
            ranges={planning.ranges}
            hasMarket={marketLine !== null}
          />
        </span>
      </summary>
      <RangesStep
        language={language}
        ranges={planning.ranges}
        marketLine={marketLine}
        estimateHref={links.estimate}
        samples={samples}
        market={startRanges(defaults)}
        site={props.site.ranges ? startRanges(defaults, props.site) : null}
        choose={(ranges) => {
          own.leave();
          change({ kind: 'ranges', ranges });
        }}
        openOwn={own.open}
      />
      <Refused
        language={language}
        refused={own.refused && { file: own.file ?? '', refusal: own.refused.refusal }}
      />
      {own.inspection && (
        <details
          key={`${own.file} ${own.inspection.questions.length > 0}`}
          className="team-import-box"
          open={own.inspection.questions.length > 0 || undefined}
        >
          <summary>{t('team.import.title')}</summary>
          <RangesQuestions
            language={language}
            inspection={own.inspection}
            choose={(choices) => void own.choose(choices)}
          />
        </details>
      )}
      {own.contents && <Problems language={language} summary={own.contents} />}
    </details>
  );
}

interface RangesStepProps {
  language: Language;
  ranges: RangeChoice;
  /** What the market figures are. */
  marketLine: string | null;
  estimateHref: string;
  samples: TeamSamples;
  /** Ranges made of the market, as the settings of the site have them. */
  market: RangeChoice;
  /** Ranges that the site publishes; null where it publishes none. */
  site: RangeChoice | null;
  choose: (ranges: RangeChoice) => void;
  openOwn: (file: File) => Promise<void>;
}

/** Most that a range may spread: four times its minimum. */
const MOST_SPREAD = 3;

/** Where the ranges come from: the market, or a table of the organisation’s own. */
function RangesStep({ language, ranges, choose, openOwn, ...props }: RangesStepProps) {
  const { t } = language;
  const isMarket = ranges.kind === 'market';
  const hasMarket = props.marketLine !== null;
  const { rangesFile, rangesTemplate } = props.samples;
  const { site, market } = props;
  return (
    <div className="team-ranges">
      <p className="measured">
        <RangesNow language={language} ranges={ranges} hasMarket={hasMarket} />
      </p>
      {isMarket && hasMarket && (
        <MarketFields language={language} ranges={ranges} choose={choose} />
      )}
      <div className="tool-buttons">
        <FileButton
          label={t(ranges.kind === 'own' ? 'team.ranges.openOther' : 'team.ranges.open')}
          accept={ROSTER_KINDS}
          choose={openOwn}
        />
        {site !== null && ranges.kind !== 'site' && (
          <button type="button" onClick={() => choose(site)}>
            {t('siteRanges.back')}
          </button>
        )}
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
          hasMarket && (
            <button type="button" onClick={() => choose(market)}>
              {t(ranges.kind === 'site' ? 'siteRanges.toMarket' : 'team.ranges.backToMarket')}
            </button>
          )
        )}
      </div>
      <p className="source-line">
        {isMarket && hasMarket ? (
          <>
            {props.marketLine} <a href={props.estimateHref}>{t('team.ranges.how')}</a>
          </>
        ) : ranges.kind === 'site' ? (
          t('siteRanges.replace')
        ) : (
          t('team.ranges.columns')
        )}
      </p>
    </div>
  );
}

interface RangesWordsProps {
  language: Language;
  ranges: RangeChoice;
  hasMarket: boolean;
}

/** Which ranges the plan goes by, in a few words. */
function RangesShort(props: RangesWordsProps) {
  const { language, ranges, hasMarket } = props;
  if (ranges.kind !== 'market' || !hasMarket) return <RangesNow {...props} />;
  const { percentile, spread } = ranges;
  return language.t('team.ranges.short', {
    percentile: language.t(`team.percentile.${percentile}`),
    low: language.percent(1 / (1 + spread / 2)),
    high: language.percent((1 + spread) / (1 + spread / 2)),
  });
}

/** Which ranges the plan goes by. */
function RangesNow({ language, ranges, hasMarket }: RangesWordsProps) {
  const { t } = language;
  switch (ranges.kind) {
    case 'market':
      return t(hasMarket ? 'team.ranges.marketNow' : 'team.ranges.none');
    case 'site':
      return t('siteRanges.now', { date: language.date(ranges.validFrom) });
    case 'own':
      return t('team.ranges.ownNow', { file: ranges.fileName, n: ranges.ranges.length });
  }
}

interface MarketFieldsProps {
  language: Language;
  ranges: RangeChoice & { kind: 'market' };
  choose: (ranges: RangeChoice) => void;
}

/** Where the midpoint stands in the market, and how far a range spreads around it. */
function MarketFields({ language, ranges, choose }: MarketFieldsProps) {
  const { t } = language;
  return (
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
  );
}
