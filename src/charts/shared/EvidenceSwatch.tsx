import type { SampleKind } from './description.ts';
import { hatchId } from './HatchPatterns.tsx';
import { COMPUTED_DASHES } from './RangeMark.tsx';

interface EvidenceSwatchProps {
  evidence: SampleKind;
  /** Rung whose colour it takes; null for official occupations. */
  rung: number | null;
}

/** The sample that stands before a word of evidence: the same fill as in the picture. */
export function EvidenceSwatch({ evidence, rung }: EvidenceSwatchProps) {
  const colour = rung === null ? 'official' : `rung-${rung}`;
  return (
    <svg className="chart swatch" width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
      {evidence === 'quoted' ? (
        <path className={`quoted-range ${colour}`} d="M1 7H25M1 2v10M25 2v10" />
      ) : evidence === 'decided' || evidence === 'computed' ? (
        <g
          fill="var(--paper-2)"
          stroke="var(--edge)"
          strokeDasharray={evidence === 'computed' ? COMPUTED_DASHES : undefined}
        >
          <rect x="1" y="1" width="24" height="12" />
          <path d="M13 1v12" />
        </g>
      ) : (
        <g className={`range ${colour} ${evidence}`}>
          <rect className="bar" x="1" y="1" width="24" height="12" />
          {evidence === 'estimated' && (
            <rect x="1" y="1" width="24" height="12" fill={`url(#${hatchId(rung)})`} />
          )}
        </g>
      )}
    </svg>
  );
}
