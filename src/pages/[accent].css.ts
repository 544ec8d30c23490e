import type { APIRoute } from 'astro';
import { getDefaultModel } from '../views/site/get-site-model.ts';

/** The accent colour of the organisation in place of that of src/styles/tokens.css, where it has one. */
export async function getStaticPaths() {
  const { project } = await getDefaultModel();
  return project.site.accent === undefined ? [] : [{ params: { accent: 'accent' } }];
}

export const GET: APIRoute = async () => {
  const { light, dark } = (await getDefaultModel()).project.site.accent!;
  // Said twice, so that it holds whichever sheet comes first; colours that a reader’s system forces stay.
  const rule = `@media (forced-colors: none) {\n    :root:root {\n      --accent: light-dark(${light}, ${dark});\n    }\n  }`;
  const styles = `@layer reset, tokens, charts, base, layout, shared, components, print;\n\n@layer tokens {\n  ${rule}\n}\n`;
  return new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
