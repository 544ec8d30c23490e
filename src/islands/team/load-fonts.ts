/** Milliseconds after which the page no longer waits for a font. */
const PATIENCE = 3000;

/**
 * Loads the letters of every alphabet that the fonts have, while there is no roster yet. Names in another
 * alphabet would otherwise make the browser ask for a font, and what a roster holds must cause no request.
 */
export async function loadFonts(): Promise<void> {
  const families = [document.body, document.querySelector('h1')].flatMap((element) =>
    element === null ? [] : [getComputedStyle(element).fontFamily],
  );
  const loaded = Promise.allSettled(
    families.map((family) => document.fonts.load(`16px ${family}`, 'AЯ')),
  );
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([loaded, late]);
}
