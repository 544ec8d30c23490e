import { describe, expect, it } from 'vitest';
import { readCsvTable } from '../fixtures/csv-table.ts';
import { readText, realFiles } from './real-project.ts';

const dictionary = readText('data/README.md');
/** A release is named by its day, and described once for all days. */
const files = [
  ...new Set(
    [...realFiles.keys()]
      .filter((file) => file.startsWith('data/'))
      .map((file) => file.replace(/^data\/releases\/[\d-]+\.json$/, 'data/releases/<day>.json')),
  ),
];
const tables = files.filter((file) => file.endsWith('.csv'));

/** The part of the dictionary under the heading that names a file, up to the next one of its rank. */
function sectionOf(file: string): string {
  const name = `\`${file.slice('data/'.length)}\``;
  return (
    dictionary.split(/^(?=## )/m).find((section) => section.split('\n')[0]!.includes(name)) ?? ''
  );
}

describe('data/README.md', () => {
  it.each(files)('names %s', (file) => {
    expect(dictionary).toContain(`\`${file}\``);
  });

  it.each(tables)('describes every column of %s', (file) => {
    const { table } = readCsvTable(readText(file));
    const section = sectionOf(file);
    expect(section, `no section for ${file}`).not.toBe('');
    const missing = table?.columns.filter((column) => !section.includes(`\`${column}\``));
    expect(missing).toEqual([]);
  });

  it.each(tables)('describes no column that %s does not have', (file) => {
    const { table } = readCsvTable(readText(file));
    const described = [...sectionOf(file).matchAll(/^\| `([^`]+)`/gm)].map(([, column]) => column);
    expect(described).toEqual(table?.columns);
  });

  it.each(tables)('says source, licence and reference date of %s', (file) => {
    for (const word of ['Source', 'Licence', 'Reference date']) {
      expect(sectionOf(file), `${word} of ${file}`).toContain(`${word}:`);
    }
  });
});
