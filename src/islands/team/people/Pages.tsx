import type { Language } from '../../../i18n/language.ts';

interface PagesProps {
  language: Language;
  offset: number;
  size: number;
  count: number;
  go: (offset: number) => void;
}

/** Which part of a long table is shown, and the way to the parts before and after it. */
export function Pages({ language, offset, size, count, go }: PagesProps) {
  const { t, number } = language;
  if (count <= size) return null;
  const last = Math.min(offset + size, count);
  return (
    <nav className="team-pages" aria-label={t('team.pages')}>
      <button type="button" disabled={offset === 0} onClick={() => go(offset - size)}>
        {t('team.pages.before')}
      </button>
      <span aria-live="polite">
        {t('team.pages.shown', {
          first: number(offset + 1),
          last: number(last),
          count: number(count),
        })}
      </span>
      <button type="button" disabled={last >= count} onClick={() => go(offset + size)}>
        {t('team.pages.after')}
      </button>
    </nav>
  );
}
