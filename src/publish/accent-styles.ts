import { hcl } from 'd3';

/** The colour of an organisation on light and on dark paper, as #rrggbb. */
export interface Accent {
  light: string;
  dark: string;
}

/** The family of colours in the tokens that links, rungs and their tints have. */
const COLOUR =
  /--(?<name>accent|rung-\d(?:-tint)?): light-dark\((?<light>#[\da-f]{6}), (?<dark>#[\da-f]{6})\);/g;

type Groups = Record<'name' | 'light' | 'dark', string>;

/**
 * Styles whose family of colours is that of the organisation: its accent, and the rungs in its hue. Each keeps its
 * lightness, and with it its contrast and its place among the others; it is as colourful as the accent is.
 * @param css styles that hold the tokens
 */
export function withAccent(css: string, accent: Accent | undefined): string {
  if (accent === undefined) return css;
  const colours = [...css.matchAll(COLOUR)].map(({ groups }) => groups as Groups);
  const usual = colours.find(({ name }) => name === 'accent');
  if (usual === undefined) throw new Error('the styles have no --accent');
  return css.replaceAll(COLOUR, (...found: unknown[]) => {
    const { name, light, dark } = found.at(-1) as Groups;
    const own =
      name === 'accent'
        ? accent
        : {
            light: inHue(light, usual.light, accent.light),
            dark: inHue(dark, usual.dark, accent.dark),
          };
    return `--${name}: light-dark(${own.light}, ${own.dark});`;
  });
}

/** The declarations alone, for a sheet that stands beside the tokens. */
export function accentDeclarations(css: string, accent: Accent): string[] {
  return [...withAccent(css, accent).matchAll(COLOUR)].map(([declaration]) => declaration);
}

/** A colour of one family in the hue of another, of the same lightness. */
function inHue(colour: string, usual: string, accent: string): string {
  const [own, from, to] = [hcl(colour), hcl(usual), hcl(accent)];
  let c = own.c * (to.c / from.c);
  // A grey has no hue.
  const h = Number.isNaN(to.h) ? 0 : to.h;
  // What no screen can show loses colour, not lightness.
  while (c > 0 && !hcl(h, c, own.l).displayable()) c = Math.max(0, c - 1);
  return hcl(h, c, own.l).formatHex();
}
