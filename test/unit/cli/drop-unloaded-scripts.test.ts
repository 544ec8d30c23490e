import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropUnloadedScripts } from '../../../src/cli/drop-unloaded-scripts.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-scripts-'));
  mkdirSync(join(folder, 'assets'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

describe('dropUnloadedScripts', () => {
  it('removes a script that no page names', () => {
    write('index.html', '<p>No script here</p>');
    write('assets/client.abc.js', 'run()');
    expect(dropUnloadedScripts(folder)).toEqual([join('assets', 'client.abc.js')]);
    expect(existsSync(join(folder, 'assets/client.abc.js'))).toBe(false);
  });

  it('keeps what a page loads, and what that loads in turn', () => {
    write('index.html', '<script type="module" src="/assets/plan.1.js"></script>');
    write('assets/plan.1.js', 'import "./react.2.js"');
    write('assets/react.2.js', 'import "./core.3.js"');
    write('assets/core.3.js', 'run()');
    write('assets/other.4.js', 'import "./plan.1.js"');
    expect(dropUnloadedScripts(folder)).toEqual([join('assets', 'other.4.js')]);
  });

  it('leaves a site without scripts as it is', () => {
    write('index.html', '<p>Only words</p>');
    expect(dropUnloadedScripts(folder)).toEqual([]);
  });
});
