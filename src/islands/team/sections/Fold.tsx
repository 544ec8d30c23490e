import type { ReactNode } from 'react';
import { useState } from 'react';
import { unbrokenWords } from '../../../i18n/formats.ts';

interface FoldProps {
  id: string;
  /** The finding, or the name of the part: read without opening it. */
  title: string;
  children: ReactNode;
}

/** A part of the page that shows its finding and opens on demand; nothing of it is worked out before that. */
export function Fold({ id, title, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <section className="team-fold" id={id} aria-labelledby={`team-${id}`}>
      <details onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
        <summary>
          <h2 id={`team-${id}`}>{unbrokenWords(title)}</h2>
        </summary>
        {opened && children}
      </details>
    </section>
  );
}
