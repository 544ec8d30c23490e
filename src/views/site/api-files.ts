import type { Link } from './page-frame.ts';
import { hasPage } from './page-frame.ts';
import type { SiteModel } from './site-model.ts';

/** Path of version 1 of the API, where addresses and fields stay as they are. */
export const API_PATH = '/api/v1/';

/** Path of a file of the API below the folder of the site. */
export function apiFile(kind: 'cities' | 'roles' | 'tables' | 'schemas', id: string): string {
  return `${API_PATH}${kind}/${id}.json`;
}

/** A file of the API, to load beside the tables of a page; none where nothing is handed out to programs. */
export function jsonDownloads(model: SiteModel, path: string): Link[] {
  if (!hasPage(model, 'data')) return [];
  return [{ label: model.language.t('figure.json'), href: model.addresses.file(path) }];
}
