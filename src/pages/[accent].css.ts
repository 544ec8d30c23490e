import type { APIRoute } from 'astro';
import { accentDeclarations } from '../publish/accent-styles.ts';
import { readChartStyles } from '../publish/ladder-file.ts';
import { getDefaultModel } from '../views/site/get-site-model.ts';

/** The accent colour of the organisation, and its rungs in that hue, in place of those of src/styles/tokens.css, where it has one. */
export async function getStaticPaths() {
  const { project } = await getDefaultModel();
  return project.site.accent === undefined ? [] : [{ params: { accent: 'accent' } }];
}

export const GET: APIRoute = async () => {
  const { accent } = (await getDefaultModel()).project.site;
  const colours = accentDeclarations(readChartStyles(), accent!).join('\n      ');
  // Said twice, so that it holds whichever sheet comes first; colours that a reader’s system forces stay.
  const rule = `@media (forced-colors: none) {\n    :root:root {\n      ${colours}\n    }\n  }`;
  const styles = `@layer reset, tokens, charts, base, layout, shared, components, print;\n\n@layer tokens {\n  ${rule}\n}\n`;
  return new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
