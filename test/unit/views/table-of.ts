import type { ChartDescription } from '../../../src/charts/shared/description.ts';
import { plain } from '../../fixtures/small-model.ts';

/** The table beside a chart, row by row: the same numbers that the drawing is made of. */
export const rowsOf = ({ table }: ChartDescription): string[][] =>
  table.rows.map((row) => row.map(plain));

/** Evidence in short: its class, the rung whose colour it has, what is added. */
export const evidenceOf = ({
  evidence,
}: {
  evidence: { evidence: string; rung: number | null; text?: string | undefined }[];
}): unknown[] => evidence.map((line) => [line.evidence, line.rung, line.text ?? null]);
