import type { APIRoute } from 'astro';
import { ladderFile } from '../../../../publish/ladder-file.ts';
import { getLocalePathsOf, getSiteModel } from '../../../../views/site/get-site-model.ts';
import { roleLadder } from '../../../../views/pages/role-page.ts';

export const getStaticPaths = () =>
  getLocalePathsOf(({ roles, kinds }) =>
    kinds.survey ? roles.map(({ id }) => ({ role: id })) : [],
  );

export const GET: APIRoute<{ locale: string; role: string }> = async ({ props }) =>
  new Response(ladderFile(roleLadder(await getSiteModel(props.locale), props.role)!));
