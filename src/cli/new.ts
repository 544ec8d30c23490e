import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CITY_OPTIONS, addCity } from '../project/new/new-city.ts';
import { addCompetency } from '../project/new/new-competency.ts';
import { addLanguage } from '../project/new/new-language.ts';
import { addRole } from '../project/new/new-role.ts';
import type { Scaffold } from '../project/new/scaffold.ts';
import { Refusal, scaffold } from '../project/new/scaffold.ts';
import { contentRoot, programRoot, readFiles, readSite } from '../project/read-project.ts';
import { setInYaml } from '../project/yaml/edit-yaml.ts';
import { countNoun } from './print-problems.ts';

// `npm run new -- <what> …`: begins a project, or adds something to the one that CONTENT_ROOT names. What only a
// person can say is left blank, so that `npm run check` asks for it and nothing untrue is ever published.
const USAGE = [
  'npm run new -- organisation <folder> [--lang en|ru] [--name <name of the site>]',
  'npm run new -- role <id> [--after <role> | --before <role>] [--track <track>]',
  'npm run new -- competency <id> [--role <a role of its family>]',
  'npm run new -- city <id> --in <nation or region> --name-en <name> --in-en <"in Cork"> …',
  'npm run new -- language <code>',
];

const EXAMPLES = join(programRoot, 'src/example');

function run(): number {
  const [what = '', ...words] = process.argv.slice(2);
  try {
    switch (what) {
      case 'organisation':
      case 'organization':
        return beginOrganisation(words);
      case 'role': {
        const { id, options } = readWords(words, ['after', 'before', 'track']);
        if (options['after'] && options['before']) {
          throw new Refusal('Say --after or --before, not both.');
        }
        return add((project) => addRole(project, id, options));
      }
      case 'competency': {
        const { id, options } = readWords(words, ['role']);
        return add((project) => addCompetency(project, id, options['role']));
      }
      case 'city': {
        const { locales } = readSite();
        const texts = locales.flatMap((code) => [`name-${code}`, `in-${code}`, `area-${code}`]);
        const { id, options } = readWords(words, [...CITY_OPTIONS, ...texts]);
        return add((project) => addCity(project, id, options));
      }
      case 'language': {
        const { id } = readWords(words, []);
        return add((project) => addLanguage(project, id));
      }
      default:
        throw new Refusal(`Say what is new:\n${USAGE.map((line) => `  ${line}`).join('\n')}`);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** One id and the options behind it, each with its text. */
function readWords(
  words: readonly string[],
  names: readonly string[],
): { id: string; options: Record<string, string> } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: true,
    });
    const [id, ...others] = positionals;
    if (id !== undefined && others.length === 0) {
      return { id, options: values as Record<string, string> };
    }
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}.\n${USAGE.join('\n')}`);
  }
  throw new Refusal(
    `Name one thing, and put a text of several words in quotation marks:\n${USAGE.join('\n')}`,
  );
}

/** Copies the example of a language into a new or empty folder, and gives it its name and its day. */
function beginOrganisation(words: readonly string[]): number {
  const { id: folder, options } = readWords(words, ['lang', 'name']);
  const lang = options['lang'] ?? 'en';
  const languages = readdirSync(EXAMPLES).sort();
  if (!languages.includes(lang)) {
    throw new Refusal(
      `There is no example in "${lang}". The languages: ${languages.join(', ')}. Begin with one of them; "npm run new -- language ${lang}" then adds yours.`,
    );
  }
  const root = resolve(folder);
  if (existsSync(root) && readdirSync(root).length > 0) {
    throw new Refusal(`${root} is not empty. Name a new folder, so that nothing is written over.`);
  }
  cpSync(join(EXAMPLES, lang), root, { recursive: true });
  const today = dayOf(new Date());
  for (const name of readdirSync(root, { recursive: true }).map(String)) {
    if (!/\.(?:md|yml|csv)$/.test(name)) continue;
    const path = join(root, name);
    writeFileSync(path, dateText(readFileSync(path, 'utf8'), today));
  }
  const site = join(root, 'content/site.yml');
  if (options['name']) {
    writeFileSync(site, setInYaml(readFileSync(site, 'utf8'), ['name'], options['name']));
  }
  const shown = relative(process.cwd(), root) || root;
  console.log(`${shown} has a small whole example: four rungs, three competencies, two cities.

  CONTENT_ROOT=${shown} npm run check      nothing is wrong with it
  CONTENT_ROOT=${shown} npm run dev        look at it while you change it
  CONTENT_ROOT=${shown} npm run build      the finished site, in ${shown}/dist

Begin with content/site.yml and data/pay/ranges.csv. HOUR.md goes through the rest.`);
  return 0;
}

/** The example is dated; what it says was looked at holds from the day it is copied. */
function dateText(text: string, today: string): string {
  return text
    .replaceAll('2026-01-01', today)
    .replaceAll('referenceDate: 2026-01\n', `referenceDate: ${today.slice(0, 7)}\n`);
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Adds to the project of CONTENT_ROOT, writes what changed, and says what is to be written. */
function add(addition: (project: Scaffold) => string[] | void): number {
  const root = contentRoot();
  let notes: string[] = [];
  const { changed, problems } = scaffold(readFiles(root), dayOf(new Date()), (project) => {
    notes = addition(project) ?? [];
  });
  for (const [file, text] of changed) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    console.log(`${existsSync(path) ? 'changed' : 'new    '}  ${file}`);
    writeFileSync(path, text);
  }
  for (const note of notes) console.log(note);
  const files = new Set(problems.map(({ file }) => file)).size;
  console.log(
    problems.length === 0
      ? 'Nothing is missing: "npm run check" finds nothing new.'
      : `${countNoun(problems.length, 'field')} in ${countNoun(files, 'file')} to write; "npm run check" names each.`,
  );
  return 0;
}

process.exitCode = run();
