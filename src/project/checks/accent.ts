import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Draft } from '../draft/draft.ts';

/** What links stand on, by theme: --paper and --paper-2 of src/styles/tokens.css. */
export const PAPERS = { light: ['#fcfbf8', '#f3f1eb'], dark: ['#11171d', '#1a222a'] } as const;

/** Least contrast of text, WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** An accent colour that cannot be read on the paper of its theme. */
export function checkAccent({ site }: Draft): Problem[] {
  const accent = site?.value.accent;
  if (site === null || accent === undefined) return [];
  return (['light', 'dark'] as const).flatMap((theme) => {
    const ratio = Math.min(...PAPERS[theme].map((paper) => contrastRatio(accent[theme], paper)));
    if (ratio >= LEAST_CONTRAST) return [];
    // Rounded down: 4.499 is not enough and must not read as if it were.
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    return [
      errorAt(site.at(['accent', theme]), {
        found: `${accent[theme]}, a contrast of ${shown}:1 on the ${theme} paper of the site`,
        expected: `${LEAST_CONTRAST}:1 or more, so that links can be read`,
        mend: theme === 'light' ? 'Choose a darker colour.' : 'Choose a lighter colour.',
      }),
    ];
  });
}

/**
 * Contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio).
 * @param first and second as #rrggbb
 */
export function contrastRatio(first: string, second: string): number {
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of #rrggbb, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
