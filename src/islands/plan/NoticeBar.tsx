import type { Notice } from './desk.ts';
import type { PlanWords } from './plan-words.ts';

interface NoticeBarProps {
  words: PlanWords;
  notice: Notice | null;
  dismiss: () => void;
}

/** What has just happened, at the lower edge of the screen, read out by screen readers as well. */
export function NoticeBar({ words, notice, dismiss }: NoticeBarProps) {
  return (
    <div className="plan-notice" role="status">
      {notice && (
        <div className={notice.fault ? 'fault' : undefined}>
          <p>{notice.text}</p>
          <button type="button" className="link-button" onClick={dismiss}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
