import { useEffect, useMemo, useRef, useState } from 'react';
import type { FigureEvidence } from '../../charts/shared/description.ts';
import { unbrokenWords } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import type { Evidence } from '../../schemas/pay-statistic.ts';
import { AtlasNotice } from '../shared/AtlasNotice.tsx';
import { EvidenceLine } from '../shared/ToolFigure.tsx';
import { ExportActions } from '../shared/export/ExportActions.tsx';
import { usePrintedSheets, usePrinting } from '../shared/use-printing.ts';
import { useViewShown } from '../shared/use-view-address.ts';
import { MapView } from './MapView.tsx';
import { RangesView } from './RangesView.tsx';
import { SalariesControls } from './SalariesControls.tsx';
import { TableView } from './TableView.tsx';
import { describeGaps, describeMeasured, sourceLine } from './describe-salaries.ts';
import { exportSalaries } from './export-salaries.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesProps } from './salaries-props.ts';
import { FIRST_ROWS, isFiltered, isOfRung, NO_FILTERS } from './salaries-view.ts';
import type { Salaries } from './use-salaries.ts';
import { useSalaries } from './use-salaries.ts';
import { useCarriedView } from '../shared/use-carried-view.ts';

/** Pay in every area: by rung or occupation, filtered, sorted, as ranges, on the map or in a table. */
export function SalariesIsland(props: SalariesProps) {
  useCarriedView();
  const salaries = useSalaries(props);
  const { context, chosen, view, figures, rows, words, ready, show, behind } = salaries;
  const { language } = context;
  usePrintedSheets(language, true);
  const { onMap, shown } = rows;
  const { shownSources, gaps } = useMemo(
    () => ({
      shownSources: sourceLine(salaries.sourceIds, context),
      gaps: describeGaps(view.picture === 'map' ? onMap : shown, view, context),
    }),
    [salaries.sourceIds, context, view, onMap, shown],
  );
  useViewShown(ready && !behind && (figures.kind === 'failed' || !salaries.waiting));
  const heard = useSettled(`${words.finding}. ${words.rows}`, figures.kind === 'ready');
  const cut = view.picture !== 'map' && words.count > FIRST_ROWS;

  return (
    <div className="tool salaries" data-figures={figures.kind}>
      <SalariesControls view={chosen} context={context} ready={ready} show={show} />
      <ViewState salaries={salaries} heard={heard} files={props.files} />
      <figure className="figure" id="salaries" aria-busy={behind || salaries.waiting}>
        <div className="intro">
          <h2 className="finding">{unbrokenWords(words.finding)}</h2>
          <p className="measured">{describeMeasured(view, context)}</p>
          <EvidenceLine items={figureEvidence(view, context)} />
        </div>
        <SalariesPicture salaries={salaries} />
        <SourceLine
          props={props}
          method={(import.meta.env.OWN_PAY && view.own && props.own?.method) || props.method}
          language={language}
          sentences={[shownSources, ...gaps]}
        />
      </figure>
      {cut && (
        <p className="more-rows" inert={!ready}>
          <button type="button" className="primary" onClick={() => show({ all: !chosen.all })}>
            {chosen.all
              ? language.t('salaries.fewer', { count: FIRST_ROWS })
              : language.t('salaries.all', { count: words.count })}
          </button>
        </p>
      )}
      <div inert={!ready}>
        <ExportActions language={language} {...exportSalaries(salaries, shownSources)} />
      </div>
    </div>
  );
}

interface ViewStateProps {
  salaries: Salaries;
  /** What a screen reader says of a settled view. */
  heard: string | null;
  files: SalariesProps['files'];
}

/** How many rows are shown, the way back to all of them, and what became of the figures. */
function ViewState({ salaries, heard, files }: ViewStateProps) {
  const { context, chosen, figures, words, show } = salaries;
  const { language } = context;
  const filtered = isFiltered(chosen);
  return (
    <div className="salaries-state">
      <p className={filtered || salaries.waiting ? 'measured' : 'measured of-all'}>
        {salaries.waiting && figures.kind !== 'failed' ? language.t('atlas.loading') : words.rows}
        {filtered && (
          <button type="button" onClick={() => show(NO_FILTERS)}>
            {language.t('salaries.clear')}
          </button>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {heard}
      </p>
      {figures.kind === 'failed' && (
        <AtlasNotice
          language={language}
          state={figures}
          waiting={salaries.waiting}
          retry={salaries.retry}
          files={files[0]!}
        />
      )}
    </div>
  );
}

/** That no place fits, with the places that the search may have meant. */
function NothingFits({ salaries }: { salaries: Salaries }) {
  const { context, closest } = salaries;
  const { t } = context.language;
  if (closest === null) return <p className="notice">{t('salaries.none')}</p>;
  return (
    <p className="notice">
      {t('placeField.none')}
      {closest.length > 0 && ` ${t('placeField.closest')} ${closest.join('; ')}.`}{' '}
      <a href={context.addresses.page('/cities/')}>{t('placeField.all')}</a>
    </p>
  );
}

/** The rows that fit as they are wanted: on the map, in a table or as ranges. */
function SalariesPicture({ salaries }: { salaries: Salaries }) {
  const { context, chosen, view, atlas, outlines, rows, words, ready, show } = salaries;
  const { shown } = rows;
  const isMap = view.picture === 'map' && outlines !== null;
  // Amounts are read on paper, where fifty ranges would be a strip.
  const printing = usePrinting();
  const asTable = printing && !isMap;
  const atOnce = printing || !ready;
  return words.count === 0 ? (
    <NothingFits salaries={salaries} />
  ) : isMap ? (
    <MapView
      selected={rows}
      view={view}
      context={context}
      atlas={atlas}
      outlines={outlines}
      label={words.alternative}
    />
  ) : view.picture === 'table' || asTable ? (
    <TableView
      rows={shown}
      view={view}
      context={context}
      order={chosen.sort}
      atOnce={atOnce}
      sortBy={(sort) => show({ sort })}
    />
  ) : (
    <RangesView
      rows={shown}
      view={view}
      context={context}
      label={words.alternative}
      ready={ready}
      atOnce={atOnce}
    />
  );
}

interface SourceLineProps {
  props: SalariesProps;
  method: SalariesProps['method'];
  language: Language;
  sentences: readonly (string | null)[];
}

/** Sources and gaps of the picture, its method and files, and the way to the table that is read. */
function SourceLine({ props, method, language, sentences }: SourceLineProps) {
  return (
    <figcaption className="source-line">
      {sentences.join(' ')}{' '}
      <span className="downloads">
        <a href={method.href}>{method.label}</a>
        {props.files.map(({ label, href }) => (
          <span key={href}>
            {' · '}
            <a href={href} download>
              {label}
            </a>
          </span>
        ))}
      </span>{' '}
      <a href="#first-areas" className="only-read">
        {language.t('figure.table')}
      </a>
    </figcaption>
  );
}

/** The classes of evidence that a view shows, each with its sample and where it is explained. */
function figureEvidence(view: NamedView, context: SalariesContext): FigureEvidence[] {
  const { language, props } = context;
  const item = (evidence: Evidence, rung: number | null, text: string): FigureEvidence => ({
    evidence,
    rung,
    text,
    ...props.evidence[evidence],
  });
  if (import.meta.env.OWN_PAY && view.measure === 'own') {
    const { href } = props.own!.method;
    const word = language.t('ownPay.evidence');
    return [{ ...item('observed', view.role.rung, language.t('basis.base')), word, href }];
  }
  if (isOfRung(view.measure)) {
    const { rung } = view.role;
    return [
      item('estimated', rung, language.t('figure.evidence.estimatedPlaces')),
      item('observed', rung, props.nation.short),
    ];
  }
  return [item('published', null, language.t(`basis.${view.nation.basis}`))];
}

/** Long enough for somebody who is still typing. */
const QUIET_MILLISECONDS = 700;

/**
 * A text once it has stopped changing, for a live region: a reader hears the end of a series of changes
 * and not each of them. Null until the first change, since nothing has happened before.
 */
function useSettled(text: string, listening: boolean): string | null {
  const [settled, setSettled] = useState<string | null>(null);
  const heard = useRef<string | null>(null);
  useEffect(() => {
    if (!listening) return;
    if (heard.current === null || heard.current === text) {
      heard.current = text;
      return;
    }
    const timer = setTimeout(() => {
      heard.current = text;
      setSettled(text);
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, listening]);
  return settled;
}
