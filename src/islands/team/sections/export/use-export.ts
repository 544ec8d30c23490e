import { useState } from 'react';
import { workspaceFileName } from '../../../../team/workspace/workspace.ts';
import { today } from '../../../shared/today.ts';
import { downloadFile } from '../../../shared/export/download-file.ts';
import type { Asked } from '../../engine/client.ts';
import type { TableKind } from '../../engine/protocol.ts';
import { Stopped } from '../../engine/progress.ts';
import type { RosterViewProps } from '../section-props.ts';

/** A file that is being written. */
export interface Writing {
  share: number;
  stop: () => void;
}

/** The ways by which plan and tables leave the page as files of the reader’s. */
export interface ExportState {
  /** Null while no file is being written. */
  writing: Writing | null;
  save: () => Promise<void>;
  takeTable: (table: TableKind, byteOrderMark: boolean) => Promise<void>;
}

type ExportStateProps = Pick<RosterViewProps, 'language' | 'link' | 'planning' | 'say' | 'saved'>;

/** Writes files and says where they are, or why there is none. */
export function useExport({ language, link, planning, say, saved }: ExportStateProps): ExportState {
  const { t } = language;
  const [writing, setWriting] = useState<Writing | null>(null);

  const take = async (asked: Asked<'save' | 'table'>, file: string): Promise<boolean> => {
    try {
      downloadFile(file, await asked.answer);
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
      const file = workspaceFileName(today());
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
