import type { Parameter } from './parameter.ts';

/** How a view is written in an address: a parameter for each of its parts, in the order of writing. */
export type ViewParameters<View> = { readonly [Part in keyof View]: Parameter<View[Part]> };

/** A longer query string was not written by this site. */
const LONGEST = 2000;

/**
 * Reads a view out of the query string of an address. It never throws: a part that is missing, twice
 * there, or not on the list of what is allowed is as in `defaults`, and names it does not know count
 * for nothing. So does everything in a string of more than 2,000 characters.
 * @param search with or without its question mark
 * @param settle what is meant by parts that do not go together
 */
export function parseView<View extends object>(
  search: string,
  parameters: ViewParameters<View>,
  defaults: View,
  settle: (view: View) => View = (view) => view,
): View {
  if (search.length > LONGEST) return defaults;
  const query = new URLSearchParams(search);
  const view = { ...defaults };
  for (const part of partsOf(parameters)) {
    const { name, schema } = parameters[part];
    const [text, ...more] = query.getAll(name);
    if (text === undefined || more.length > 0) continue;
    const result = schema.safeParse(text);
    if (result.success) view[part] = result.data;
  }
  return settle(view);
}

/**
 * Writes a view as a query string with its question mark, always in the same order; what is as in
 * `defaults` is left out, so that the default view is ''.
 */
export function formatView<View extends object>(
  view: View,
  parameters: ViewParameters<View>,
  defaults: View,
): string {
  const query = new URLSearchParams();
  for (const part of partsOf(parameters)) {
    const { name, write } = parameters[part];
    const text = write(view[part]);
    if (text !== write(defaults[part])) query.set(name, text);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function partsOf<View extends object>(parameters: ViewParameters<View>): (keyof View)[] {
  return Object.keys(parameters) as (keyof View)[];
}
