import { EvidenceSwatch } from '../../charts/shared/EvidenceSwatch.tsx';
import type { FigureEvidence } from '../../charts/shared/figure-evidence.ts';

/** The line of evidence under a finding. */
export function EvidenceLine({ items }: { items: readonly FigureEvidence[] }) {
  return (
    <p className="evidence-line">
      {items.map(({ evidence, rung, word, href, text }) => (
        <span key={evidence}>
          <span className="evidence">
            <EvidenceSwatch evidence={evidence} rung={rung} />
            <a href={href}>{word}</a>
            {text && `: ${text}`}
          </span>{' '}
        </span>
      ))}
    </p>
  );
}
