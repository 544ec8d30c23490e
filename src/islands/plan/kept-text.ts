/** What may go wrong with the browser's storage. */
export type StorageFault = 'storage-full' | 'storage-blocked';

/** The text kept under a key, null where there is none; a fault where the browser forbids to look. */
export function readKept(key: string): { text: string | null } | { fault: StorageFault } {
  try {
    return { text: window.localStorage.getItem(key) };
  } catch {
    return { fault: 'storage-blocked' };
  }
}

/** Keeps a text under a key; null when that went well. */
export function writeKept(key: string, text: string): StorageFault | null {
  try {
    window.localStorage.setItem(key, text);
    return null;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return full ? 'storage-full' : 'storage-blocked';
  }
}

/** Forgets the text under a key. */
export function removeKept(key: string): StorageFault | null {
  try {
    window.localStorage.removeItem(key);
    return null;
  } catch {
    return 'storage-blocked';
  }
}
