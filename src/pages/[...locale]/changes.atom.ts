import type { APIRoute } from 'astro';
import { atomFeed } from '../../publish/atom-feed.ts';
import { changesFeed } from '../../views/pages/changes-page.ts';
import { getLocalePathsIf, getSiteModel } from '../../views/site/get-site-model.ts';
import { hasChanges } from '../../views/site/page-frame.ts';

export const getStaticPaths = () => getLocalePathsIf(hasChanges);

export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  new Response(atomFeed(changesFeed(await getSiteModel(props.locale))), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
