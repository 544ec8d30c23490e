import { useEffect, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import type { ExportedChart } from './chart-file.ts';
import { chartFile, svgToPng } from './chart-file.ts';
import { copyText, downloadFile } from './download-file.ts';
import { readFontRules } from './file-fonts.ts';

interface ExportActionsProps {
  /** With the messages of the area `take`. */
  language: Language;
  /** Name of the files without their ending. */
  fileName: string;
  /** The table that is seen, as the text of a CSV file. */
  getCsv: () => string;
  /** The chart that is seen; null for a view without one. */
  getChart: (() => ExportedChart) | null;
  /** Address of the view. */
  getAddress: () => string;
  /** How to cite the view, in one paragraph. */
  citation: string;
}

type Outcome = 'copied' | 'fault.copy' | 'fault.picture';

/** Saves the text of a CSV file. */
function downloadCsv(csv: string, fileName: string): void {
  downloadFile(`${fileName}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
}

/** Saves a chart as a file of the format; false when it could not be drawn. */
async function downloadChart(
  chart: ExportedChart,
  fileName: string,
  format: 'svg' | 'png',
): Promise<boolean> {
  try {
    const svg = await chartFile(chart);
    const file =
      format === 'png' ? await svgToPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
    downloadFile(`${fileName}.${format}`, file);
    return true;
  } catch {
    return false;
  }
}

/** Ways to take a view along: its table, its chart, its address and its citation. */
export function ExportActions(props: ExportActionsProps) {
  const { language, fileName, getCsv, getChart, getAddress, citation } = props;
  const { t } = language;
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const copy = async (text: string): Promise<void> =>
    setOutcome((await copyText(text)) ? 'copied' : 'fault.copy');
  // While there is a connection: a chart is taken along without one as well.
  useEffect(() => void readFontRules(document.title).catch(() => undefined), []);
  const saveChart = async (chart: ExportedChart, format: 'svg' | 'png'): Promise<void> =>
    setOutcome((await downloadChart(chart, fileName, format)) ? null : 'fault.picture');

  return (
    <div className="take-along">
      <ul>
        <li>
          <button type="button" onClick={() => downloadCsv(getCsv(), fileName)}>
            {t('take.csv')}
          </button>
        </li>
        {getChart && (
          <>
            <li>
              <button type="button" onClick={() => void saveChart(getChart(), 'svg')}>
                {t('take.svg')}
              </button>
            </li>
            <li>
              <button type="button" onClick={() => void saveChart(getChart(), 'png')}>
                {t('take.png')}
              </button>
            </li>
          </>
        )}
        <li>
          <button type="button" onClick={() => void copy(getAddress())}>
            {t('take.link')}
          </button>
        </li>
      </ul>
      <details>
        <summary>{t('take.cite')}</summary>
        <p className="citation">{citation}</p>
        <p>
          <button type="button" onClick={() => void copy(citation)}>
            {t('take.copyCitation')}
          </button>
        </p>
      </details>
      <p className="outcome" role="status">
        {outcome && t(`take.${outcome}`)}
      </p>
    </div>
  );
}
