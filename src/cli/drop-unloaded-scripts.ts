import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Removes the scripts of a built site that no page loads, directly or by way of another script: the renderer
 * of islands is written even for a site without one.
 * @param folder the built site
 * @returns paths of the removed files inside the folder
 */
export function dropUnloadedScripts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const unseen = new Set(files.filter((file) => /\.m?js$/.test(file)));
  const readers = files.filter((file) => file.endsWith('.html'));
  for (const file of readers) {
    if (unseen.size === 0) break;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const script of unseen) {
      if (!text.includes(basename(script))) continue;
      unseen.delete(script);
      // What a loaded script names is loaded too, so it is read like a page.
      readers.push(script);
    }
  }
  for (const script of unseen) rmSync(join(folder, script));
  return [...unseen].sort();
}
