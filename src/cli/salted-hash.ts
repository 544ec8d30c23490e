import { hash } from 'node:crypto';
import { HASH_LENGTH } from '../records/ledger.ts';
import type { SaltedHash } from '../records/ledger.ts';

/**
 * 128 bits of SHA-256 over a secret salt and a text: nothing can be told from them without the salt, and two people
 * never meet. They are cut off the hash, so that none can be continued to that of a longer text.
 * @param salt of one length for all, at random
 */
export function saltedHash(salt: string): SaltedHash {
  return (text) => hash('sha256', `${salt} ${text}`, 'base64url').slice(0, HASH_LENGTH);
}
