import type { ReactNode } from 'react';
import { useTaking } from './out/use-taking.ts';
import type { RosterViewProps } from './RosterView.tsx';
import { SectionFault } from './SectionFault.tsx';
import { SectionGuard } from './SectionGuard.tsx';
import { Working } from './Working.tsx';

interface GuardedSectionProps extends RosterViewProps {
  /** Of the section, so that links to it still lead there. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A section of an open roster whose faults stay its own. */
export function GuardedSection({ children, ...props }: GuardedSectionProps) {
  return (
    <SectionGuard instead={(again) => <RosterFault {...props} again={again} />}>
      {children}
    </SectionGuard>
  );
}

function RosterFault(props: Omit<GuardedSectionProps, 'children'> & { again: () => void }) {
  const { language, id, title, again } = props;
  const { writing, save } = useTaking(props);
  return (
    <>
      <SectionFault
        id={id}
        language={language}
        title={title}
        again={again}
        save={() => void save()}
      />
      {writing && (
        <Working
          language={language}
          label={language.t('team.work.out')}
          share={writing.share}
          stop={writing.stop}
        />
      )}
    </>
  );
}
