import type { APIRoute } from 'astro';
import { ladderFile } from '../../../../publish/ladder-file.ts';
import { fileIds } from '../../../../views/site/former-names.ts';
import { getLocalePathsOf, getSiteModel } from '../../../../views/site/get-site-model.ts';
import { roleLadder } from '../../../../views/figures/ladder-figure.ts';

export const getStaticPaths = () =>
  getLocalePathsOf(({ roles, kinds, former }) =>
    fileIds(kinds.survey ? roles.map(({ id }) => id) : [], former.roles).map((role) => ({ role })),
  );

export const GET: APIRoute<{ locale: string; role: string }> = async ({ props }) => {
  const model = await getSiteModel(props.locale);
  const figure = roleLadder(model, model.former.roles[props.role] ?? props.role)!;
  return new Response(ladderFile(figure, model.project.site.accent));
};
