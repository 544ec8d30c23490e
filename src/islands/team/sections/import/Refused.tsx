import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Language } from '../../../../i18n/language.ts';
import { describeRefusal } from '../../../../roster/describe-problem.ts';
import type { TeamState } from '../../state/team-state.ts';

interface RefusedProps {
  language: Language;
  refused: TeamState['refused'];
}

/** Why a file was not read and what to do, beside the control that it was chosen with. */
export function Refused({ language, refused }: RefusedProps) {
  if (refused === null) return null;
  const { reason, mend } = describeRefusal(language, refused.refusal);
  return (
    <Fault key={refused.file}>
      <p>
        <strong>{refused.file}</strong>: {reason}
      </p>
      <p>{mend}</p>
    </Fault>
  );
}

/** Something that did not work: said aloud and moved into view. */
export function Fault({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box} className="team-refused" role="alert">
      {children}
    </div>
  );
}
