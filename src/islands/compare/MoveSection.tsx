import type { Language } from '../../i18n/language.ts';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { DescribedMove } from './describe-moves.ts';

interface MoveSectionProps {
  language: Language;
  places: readonly PlaceName[];
  moves: readonly DescribedMove[];
}

/** What a move takes: two places in two sentences, more of them in a table from each to all others. */
export function MoveSection({ language, places, moves }: MoveSectionProps) {
  const { t } = language;
  if (places.length < 2) return <p>{t('compare.move.alone')}</p>;
  if (places.length === 2) {
    return (
      <ul className="moves">
        {moves.map(({ fromId, sentence }) => (
          <li key={fromId}>{sentence}</li>
        ))}
      </ul>
    );
  }
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('compare.move')}>
      <table className="data move-table in-blocks">
        <thead>
          <tr>
            <th scope="col">{t('compare.move.from')}</th>
            {places.map(({ id, name }) => (
              <th key={id} scope="col" className="number">
                {t('compare.move.to', { place: name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((from) => (
            <tr key={from.id}>
              <th scope="row">{from.name}</th>
              {places.map((to) => {
                const move = moves.find(({ fromId, toId }) => fromId === from.id && toId === to.id);
                return (
                  <td
                    key={to.id}
                    className={move ? 'number' : 'number own'}
                    data-label={t('compare.move.to', { place: to.name })}
                  >
                    {move ? (
                      <>
                        {move.needed !== null && <strong>{move.needed}</strong>}
                        <span className="move-text">{move.text}</span>
                      </>
                    ) : (
                      t('format.missing')
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
