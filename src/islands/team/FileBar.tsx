import type { Language } from '../../i18n/language.ts';
import { FileButton } from '../plan/FileButton.tsx';
import type { RosterSummary } from './engine/asks.ts';
import { ROSTER_KINDS } from './roster-kinds.ts';

interface FileBarProps {
  language: Language;
  name: string;
  summary: RosterSummary | null;
  open: (file: File) => Promise<void>;
  close: () => void;
}

/** Which roster is open, and the ways out of it. */
export function FileBar({ language, name, summary, open, close }: FileBarProps) {
  const { t } = language;
  return (
    <div className="team-file tool-buttons">
      <p>
        <strong>{name}</strong>
        {summary && ` · ${t('team.people', { n: summary.counts.rows })}`}
      </p>
      <FileButton label={t('team.file.other')} accept={ROSTER_KINDS} choose={open} />
      <button type="button" onClick={close}>
        {t('team.file.close')}
      </button>
    </div>
  );
}
