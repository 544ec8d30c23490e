import type { Notice } from '../plan/plan-state.ts';

interface NoticeBarProps {
  /** What the button says that takes it away. */
  dismissLabel: string;
  notice: Notice | null;
  dismiss: () => void;
}

/** What has just happened, at the lower edge of the screen, read out by screen readers as well. */
export function NoticeBar({ dismissLabel, notice, dismiss }: NoticeBarProps) {
  return (
    <div className="tool-notice" role="status">
      {notice && (
        <div className={notice.fault ? 'fault' : undefined}>
          <p>{notice.text}</p>
          <button type="button" className="link-button" onClick={dismiss}>
            {dismissLabel}
          </button>
        </div>
      )}
    </div>
  );
}
