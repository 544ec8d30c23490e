import type { APIRoute } from 'astro';
import { securityText } from '../publish/security-text.ts';
import { getDefaultModel } from '../views/site/get-site-model.ts';

/** Whom to tell of a fault that endangers readers, where somebody is named. */
export async function getStaticPaths() {
  const text = securityText((await getDefaultModel()).project.site);
  return text === null ? [] : [{ params: { security: '.well-known/security' }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
