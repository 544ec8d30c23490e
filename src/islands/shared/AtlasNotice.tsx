import type { Language } from '../../i18n/language.ts';
import type { AtlasState } from './use-atlas.ts';

interface AtlasNoticeProps {
  language: Language;
  state: AtlasState;
  /** The reader asked for something that needs figures which are not here yet. */
  waiting: boolean;
  retry: () => void;
  /** The same figures as files, for when they cannot be fetched. */
  files: { label: string; href: string };
}

/** Says that figures are on their way, or that they did not come and what can be done. */
export function AtlasNotice({ language, state, waiting, retry, files }: AtlasNoticeProps) {
  if (state.kind === 'failed') {
    return (
      <div className="notice atlas-notice">
        <p>{language.t('atlas.failed')}</p>
        <p>
          <button type="button" onClick={retry}>
            {language.t('atlas.retry')}
          </button>{' '}
          <a href={files.href}>{files.label}</a>
        </p>
      </div>
    );
  }
  if (state.kind === 'ready' || !waiting) return null;
  return <p className="measured">{language.t('atlas.loading')}</p>;
}
