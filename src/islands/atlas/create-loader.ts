/**
 * A function that fetches a JSON file of this site, once for all islands of a page. A failure is not
 * kept: the next call tries again.
 * @param read checks and unpacks what has come; throws when it is not what was expected
 * @returns a function that rejects with an Error when there is no answer, or `read` throws
 */
export function createLoader<T>(read: (json: unknown) => T): (address: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  const load = async (address: string): Promise<T> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: expected 200, received ${response.status}`);
    return read(await response.json());
  };
  return (address) => {
    let loaded = kept.get(address);
    if (!loaded) {
      loaded = load(address);
      kept.set(address, loaded);
      loaded.catch(() => kept.delete(address));
    }
    return loaded;
  };
}
