import { handOut } from '../take-along/hand-out.ts';

/** Hands the reader a text as a file. */
export function downloadText(fileName: string, text: string): void {
  handOut(fileName, new Blob([text], { type: 'application/json' }));
}
