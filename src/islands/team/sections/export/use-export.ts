import { useState } from 'react';
import { workspaceFileName } from '../../../../team/workspace/workspace.ts';
import { today } from '../../../shared/today.ts';
import { useLatest } from '../../../shared/latest.ts';
import { downloadFile } from '../../../shared/export/download-file.ts';
import type { PendingAnswer } from '../../engine/client.ts';
import type { Questions, TableKind } from '../../engine/protocol.ts';
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

type ExportStateProps = Pick<RosterViewProps, 'language' | 'client' | 'planning' | 'say' | 'saved'>;

/** Writes files and says where they are, or why there is none. */
export function useExport({
  language,
  client,
  planning,
  say,
  saved,
}: ExportStateProps): ExportState {
  const { t } = language;
  const [writing, setWriting] = useState<Writing | null>(null);

  const begin = useLatest();

  /** Every file that was asked for is written; the progress of the latest is shown. */
  const write = async <K extends 'saveWorkspace' | 'table'>(
    kind: K,
    question: Questions[K],
    file: string,
  ): Promise<boolean> => {
    const isLatest = begin();
    const pending: PendingAnswer<K> = client.ask(kind, question, (share) => {
      if (isLatest()) setWriting({ share, stop: pending.stop });
    });
    try {
      downloadFile(file, await pending.answer);
      return true;
    } catch (error) {
      if (error instanceof Stopped) say(t('team.work.stopped'));
      else {
        say(t('team.work.failed', { reason: error instanceof Error ? error.message : '' }), true);
      }
      return false;
    } finally {
      if (isLatest()) setWriting(null);
    }
  };
  return {
    writing,
    save: async () => {
      const file = workspaceFileName(today());
      if (await write('saveWorkspace', planning, file))
        saved(planning, t('team.out.saved', { file }));
    },
    takeTable: async (table, byteOrderMark) => {
      const file = `team-${table}-${today()}.csv`;
      const question = { planning, table, byteOrderMark };
      if (await write('table', question, file)) say(t('team.out.taken', { file }));
    },
  };
}
