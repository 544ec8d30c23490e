import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  dropUnloadedScripts,
  renameIslands,
  scriptsNamedIn,
  trimPage,
} from '../../../src/cli/build-pages.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-scripts-'));
  mkdirSync(join(folder, 'assets'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Drops scripts by what a page says. */
const drop = (page: string): string[] => dropUnloadedScripts(folder, scriptsNamedIn(page));

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

describe('dropUnloadedScripts', () => {
  it('removes a script that no page names', () => {
    write('assets/client.abc.js', 'run()');
    expect(drop('<p>No script here</p>')).toEqual([join('assets', 'client.abc.js')]);
    expect(existsSync(join(folder, 'assets/client.abc.js'))).toBe(false);
  });

  it('keeps what a page loads, and what that loads in turn', () => {
    write('assets/plan.1.js', 'import "./react.2.js"');
    write('assets/react.2.js', 'import "./core.3.js"');
    write('assets/core.3.js', 'run()');
    write('assets/other.4.js', 'import "./plan.1.js"');
    const page = '<script type="module" src="/assets/plan.1.js"></script>';
    expect(drop(page)).toEqual([join('assets', 'other.4.js')]);
  });

  it('leaves a site without scripts as it is', () => {
    expect(drop('<p>Only words</p>')).toEqual([]);
  });
});

describe('renameIslands', () => {
  const island = (uid: string, props: string): string =>
    `<main><astro-island uid="${uid}" prefix="r0" component-url="/assets/plan.1.js" ssr props="${props}"><p>uid="a"</p></astro-island></main>`;

  it('gives the same name in every folder, and another one to another island', () => {
    const here = renameIslands(island('2bTIyy', '{&quot;a&quot;:[0,1>2]}'));
    expect(here).toBe(renameIslands(island('Z1xQ3w', '{&quot;a&quot;:[0,1>2]}')));
    const [, name = ''] = /uid="([\w-]{6})" prefix/.exec(here) ?? [];
    expect(here).toBe(island(name, '{&quot;a&quot;:[0,1>2]}'));
    expect(renameIslands(island('2bTIyy', '{}'))).not.toContain(name);
  });

  it('leaves a page without islands as it is', () => {
    const page = '<p>uid="a"</p>';
    expect(renameIslands(page)).toBe(page);
  });
});

describe('trimPage', () => {
  const policy = (scripts: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self' 'sha256-c3R5bGU=';">`;
  const hashed = policy(" 'sha256-b25l+/o=' 'sha256-dHdv'");

  it('lets shapes close themselves, and nothing else', () => {
    expect(
      trimPage('<g><path d="M0 0H9"></path><rect x="1"></rect><circle r="2"></circle></g><p></p>'),
    ).toBe('<g><path d="M0 0H9"/><rect x="1"/><circle r="2"/></g><p></p>');
    expect(trimPage('<circle r="2"><title>Ätna</title></circle>')).toBe(
      '<circle r="2"><title>Ätna</title></circle>',
    );
  });

  it('takes the hashes of scripts out of the policy of a page that runs none', () => {
    expect(trimPage(hashed)).toBe(policy(''));
    const structured = '<script type="application/ld+json">{}</script>';
    expect(trimPage(hashed + structured)).toBe(policy('') + structured);
    expect(trimPage(`${hashed}<script src="/asked-view.js"></script>`)).toContain(policy(''));
  });

  it('leaves them to a page that runs one', () => {
    for (const script of ['<script>run()</script>', '<script type="module">run()</script>']) {
      expect(trimPage(hashed + script)).toBe(hashed + script);
    }
  });
});
