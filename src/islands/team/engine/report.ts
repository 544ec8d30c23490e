/**
 * How a long piece of work says how far it is: called now and then with a share from 0 to 1, and waited for, so
 * that a request to stop can arrive meanwhile. Throws Stopped when it has.
 */
export type Report = (share: number) => Promise<void>;

/** The reader no longer wants the answer. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}
