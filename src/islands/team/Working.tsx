import type { Language } from '../../i18n/language.ts';

interface WorkingProps {
  language: Language;
  label: string;
  /** From 0 to 1; null while it is not known. */
  share: number | null;
  stop: () => void;
}

/** Work that takes a moment: what it is, how far it is, and a way to end it. */
export function Working({ language, label, share, stop }: WorkingProps) {
  return (
    <div className="team-working">
      <p role="status">{label}</p>
      <progress aria-label={label} max={1} value={share ?? undefined} />
      <button type="button" onClick={stop}>
        {language.t('team.stop')}
      </button>
    </div>
  );
}
