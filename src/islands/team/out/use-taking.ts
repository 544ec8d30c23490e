import { useState } from 'react';
import { teamPlanFileName } from '../../../team/plan-file/team-plan-file-name.ts';
import { today } from '../../plan/today.ts';
import { handOut } from '../../take-along/hand-out.ts';
import type { Asked } from '../connect-engine.ts';
import type { TableKind } from '../engine/asks.ts';
import { Stopped } from '../engine/report.ts';
import type { RosterViewProps } from '../RosterView.tsx';

/** A file that is being written. */
export interface Writing {
  share: number;
  stop: () => void;
}

/** The ways by which plan and tables leave the page as files of the reader’s. */
export interface Taking {
  /** Null while no file is being written. */
  writing: Writing | null;
  save: () => Promise<void>;
  takeTable: (table: TableKind, byteOrderMark: boolean) => Promise<void>;
}

type TakingProps = Pick<RosterViewProps, 'language' | 'link' | 'planning' | 'say' | 'saved'>;

/** Writes files and says where they are, or why there is none. */
export function useTaking({ language, link, planning, say, saved }: TakingProps): Taking {
  const { t } = language;
  const [writing, setWriting] = useState<Writing | null>(null);

  const take = async (asked: Asked<'save' | 'table'>, file: string): Promise<boolean> => {
    try {
      handOut(file, await asked.answer);
      return true;
    } catch (error) {
      if (error instanceof Stopped) say(t('team.work.stopped'));
      else {
        say(t('team.work.failed', { reason: error instanceof Error ? error.message : '' }), true);
      }
      return false;
    } finally {
      setWriting(null);
    }
  };
  return {
    writing,
    save: async () => {
      const file = teamPlanFileName(today());
      const asked: Asked<'save'> = link.ask('save', planning, (share) =>
        setWriting({ share, stop: asked.stop }),
      );
      if (await take(asked, file)) saved(t('team.out.saved', { file }));
    },
    takeTable: async (table, byteOrderMark) => {
      const file = `team-${table}-${today()}.csv`;
      const asked: Asked<'table'> = link.ask('table', { table, byteOrderMark }, (share) =>
        setWriting({ share, stop: asked.stop }),
      );
      if (await take(asked, file)) say(t('team.out.taken', { file }));
    },
  };
}
