import { hcl } from 'd3';
import { describe, expect, it } from 'vitest';
import { PAPERS, contrastRatio } from '../../../src/project/checks/accent.ts';
import { accentDeclarations, withAccent } from '../../../src/publish/accent-styles.ts';
import { readChartStyles } from '../../../src/publish/ladder-file.ts';

const styles = readChartStyles();

/** The colours of a theme by name. */
function coloursOf(css: string, theme: 'light' | 'dark'): Map<string, string> {
  const found = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
  return new Map(
    [...found].map(([, name, light, dark]) => [name!, theme === 'light' ? light! : dark!]),
  );
}

const RUNGS = [1, 2, 3, 4, 5].flatMap((rung) => [`rung-${rung}`, `rung-${rung}-tint`]);

describe('the styles of an organisation with an accent colour', () => {
  it('are those of the program without one', () => {
    expect(withAccent(styles, undefined)).toBe(styles);
    const usual = { light: '#0a5a93', dark: '#83bdee' };
    const [before, after] = [styles, withAccent(styles, usual)].map((css) =>
      coloursOf(css, 'light'),
    );
    for (const name of RUNGS) {
      expect(Math.abs(hcl(after!.get(name)!).l - hcl(before!.get(name)!).l), name).toBeLessThan(
        0.5,
      );
    }
  });

  it.each([
    ['crimson', { light: '#7a1f3d', dark: '#f0a6bf' }],
    ['green', { light: '#00663a', dark: '#5fd39b' }],
    ['violet', { light: '#5b21d6', dark: '#bda6ff' }],
    ['grey', { light: '#444444', dark: '#bbbbbb' }],
  ])('have rungs in its hue: %s', (_name, accent) => {
    for (const theme of ['light', 'dark'] as const) {
      const [before, after] = [styles, withAccent(styles, accent)].map((css) =>
        coloursOf(css, theme),
      );
      expect(after!.get('accent')).toBe(accent[theme]);
      const { h, c } = hcl(accent[theme]);
      for (const name of RUNGS) {
        const own = hcl(after!.get(name)!);
        const old = hcl(before!.get(name)!);
        // A step of one in a channel of 255 moves both a little.
        expect(Math.abs(own.l - old.l), name).toBeLessThan(0.6);
        if (c > 1 && own.c > 4) {
          const apart = Math.abs(own.h - h) % 360;
          expect(Math.min(apart, 360 - apart), name).toBeLessThan(12);
        } else if (c < 1) expect(own.c, name).toBeLessThan(1);
        if (name.endsWith('tint')) continue;
        for (const paper of PAPERS[theme]) {
          const [was, is] = [before, after].map((colours) =>
            contrastRatio(colours!.get(name)!, paper),
          );
          expect(is, name).toBeGreaterThan(was! * 0.97);
        }
      }
    }
    // Nothing else is touched.
    const rest = (css: string): string => css.replaceAll(/--(?:accent|rung)[^;]*;/g, '');
    expect(rest(withAccent(styles, accent))).toBe(rest(styles));
  });

  it('are handed out as declarations for a sheet of their own', () => {
    const declarations = accentDeclarations(styles, { light: '#7a1f3d', dark: '#f0a6bf' });
    expect(declarations).toHaveLength(11);
    expect(declarations[0]).toBe('--accent: light-dark(#7a1f3d, #f0a6bf);');
  });

  it('must have the tokens', () => {
    expect(() => withAccent('p {}', { light: '#7a1f3d', dark: '#f0a6bf' })).toThrow('no --accent');
  });
});
