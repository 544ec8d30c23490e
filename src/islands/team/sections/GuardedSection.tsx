import type { ReactNode } from 'react';
import { Component } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { Working } from './AnswerState.tsx';
import { useExport } from './export/use-export.ts';
import type { RosterViewProps } from './section-props.ts';

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
  const { writing, save } = useExport(props);
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

interface SectionGuardProps {
  children: ReactNode;
  /** What stands there instead after a fault. */
  instead: (again: () => void) => ReactNode;
}

/**
 * Keeps a fault in what it holds from taking the page with it, and the open roster with the page. The fault
 * is neither stored nor sent nor written anywhere.
 */
export class SectionGuard extends Component<SectionGuardProps, { fault: boolean }> {
  override state = { fault: false };

  static getDerivedStateFromError(): { fault: boolean } {
    return { fault: true };
  }

  override render(): ReactNode {
    const { children, instead } = this.props;
    return this.state.fault ? instead(() => this.setState({ fault: false })) : children;
  }
}

interface SectionFaultProps {
  id: string;
  language: Language;
  /** Name of the part that could not be drawn. */
  title: string;
  again: () => void;
  /** Saves the plan as a file; null while there is none. */
  save: (() => void) | null;
}

/** Stands in the place of a part that could not be drawn: what happened, what is safe, what to do. */
export function SectionFault({ id, language, title, again, save }: SectionFaultProps) {
  const { t } = language;
  return (
    <section className="section" id={id} aria-labelledby={`${id}-fault`}>
      <h2 id={`${id}-fault`}>{title}</h2>
      <div className="team-refused" role="alert">
        <p>{t('team.fault.what')}</p>
        <p>{t(save ? 'team.fault.open' : 'team.fault.reload')}</p>
      </div>
      <div className="tool-buttons">
        <button type="button" onClick={again}>
          {t('team.again')}
        </button>
        {save && (
          <button type="button" onClick={save}>
            {t('team.out.save')}
          </button>
        )}
      </div>
    </section>
  );
}
