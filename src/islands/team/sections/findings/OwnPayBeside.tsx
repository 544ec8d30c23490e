import { ownPeopleText } from '../../../../charts/decided-ranges/describe-own-pay.ts';
import type { PayStructureData } from '../../../../charts/pay-structure/pay-structure-data.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { FindingsView } from '../../engine/findings-view.ts';
import type { TeamOwnPay, TeamProps, TeamSite } from '../../team-props.ts';
import { zoneLabel } from '../labels.ts';

interface OwnPayBesideProps {
  language: Language;
  site: TeamSite;
  /** Whose ranges are looked at. */
  place: Pick<FindingsView['structures'][number], 'zone' | 'currency'>;
  data: PayStructureData;
  own: TeamOwnPay;
  /** Whose records these are, and what a gap means. */
  note: NonNullable<TeamProps['ownPayNote']>;
}

/**
 * Range and market of each rung in a place beside the median that the organisation publishes. It is read from what
 * the site shows everybody: nothing of the roster is counted into it, and neither files nor printed sheets have it.
 */
export function OwnPayBeside({ language, site, place, data, own, note }: OwnPayBesideProps) {
  const { t, money } = language;
  const { zone, currency } = place;
  const placeId = zone ?? site.market.nationId;
  // A zone of an employer's own is no place with published pay, and nothing is converted.
  if (own.currency !== currency || !site.places.some(({ id }) => id === placeId)) return null;
  const amount = (value: number | null): string =>
    value === null ? t('format.missing') : money(value, currency);
  const published = (key: string): string => {
    // Every step of a rung has the median of the rung.
    const figure = own.medians[key.split(' ')[0]!]?.[placeId];
    return figure
      ? t('ownPay.tool.cell', {
          median: money(figure.median, currency),
          people: ownPeopleText(figure.people, language),
        })
      : t('format.missing');
  };
  const heads = [
    t('peopleStrip.column.minimum'),
    t('peopleStrip.column.maximum'),
    t('peopleStrip.column.market'),
    t('ownPay.tool.median'),
  ];
  const caption = `${t('ownPay.title')}: ${zoneLabel(site, zone, t('ownPay.allPlaces'))}`;
  return (
    <>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="data">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.rung')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...data.rungs].reverse().map(({ key, name, range, market }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="number">{amount(range && range.min)}</td>
                <td className="number">{amount(range && range.max)}</td>
                <td className="number">{amount(market)}</td>
                <td className="number">{published(key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="source-line">
        {note.text} <a href={note.method.href}>{note.method.label}</a>
      </p>
    </>
  );
}
