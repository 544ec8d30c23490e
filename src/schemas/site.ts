import { z } from 'zod';
import { localisedText } from './localised-text.ts';
import { slug } from './place.ts';

/** An address that a browser opens as a page; javascript: and the like are none. */
export const webAddress = z.url({ protocol: /^https?$/ });

const colour = z
  .string()
  .regex(/^#[\da-fA-F]{6}$/, 'a colour such as "#0a5a93", in quotation marks');

/** content/site.yml: the settings of one site. */
export const site = z.strictObject({
  name: z.string().min(1),
  /** One sentence for link previews and search results. */
  description: localisedText,
  /** Name of an SVG file in content/ that stands for the organisation in the head of pages and as their icon. */
  mark: z
    .string()
    .regex(/^[\w-]+\.svg$/, 'the name of an SVG file in content/, such as mark.svg')
    .optional(),
  /** Colour of links and of focus in each theme; that of the program where it is left out. */
  accent: z.strictObject({ light: colour, dark: colour }).optional(),
  /** Address the site is served from, without a path; SITE_URL overrides it. */
  url: webAddress,
  /** Path the site lives under, `/` for the root; BASE_PATH overrides it. */
  base: z.string().regex(/^\/([a-z0-9-]+\/)*$/),
  /** The day the site speaks from: the age of every figure is counted to it, never to the clock. */
  asOf: z.iso.date(),
  /** Languages in the order of the switch; the first one is served at the root. */
  locales: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  /** Where the source of this site can be read, if it is public. */
  repository: webAddress.optional(),
  licence: z.string(),
  /** Who hears of a fault that endangers readers, and until when that holds: /.well-known/security.txt (RFC 9116). */
  security: z
    .strictObject({
      contact: z.url({ protocol: /^(https|mailto|tel)$/ }),
      expires: z.iso.date(),
    })
    .optional(),
  /** Id of the nation that its places are compared with; the first of data/places.csv unless given. */
  nation: slug.optional(),
  /** Its name as it stands before a noun or in a chart, where it is shorter: US. */
  nationShort: localisedText.optional(),
  /** Id of the role that stands for the profession where only one can be shown. */
  mainRole: slug,
  /** Order of the families of content/ladders/; by id where it is left out. */
  families: z.array(slug).min(1).optional(),
  /** Whether search engines may list the site: public (default), or internal for one behind a login. */
  visibility: z.enum(['public', 'internal']).optional(),
  /** Whose usual times and targets the ladder tells: those of public ladders, or an organisation's own (default). */
  ladder: z.enum(['public', 'own']).optional(),
  /** Unit of distances; without it the one that is usual in each language. */
  distance: z.enum(['km', 'miles']).optional(),
  /** How many of the largest markets a role page shows. */
  largestMarkets: z.int().positive().default(20),
  /** How data/map.topojson is drawn, for a project that has one. */
  map: z
    .strictObject({
      projection: z.string(),
      /** The object of the file that holds the outline, a collection with a geometry for each part. */
      object: z.string(),
    })
    .optional(),
});

export type Site = z.infer<typeof site>;

/** Projections that data/map.topojson can be drawn in. */
export const MAP_PROJECTIONS = [
  'albersUsa',
  'mercator',
  'equalEarth',
  'conicConformal',
  'conicEqualArea',
  'transverseMercator',
] as const;

export type MapProjection = (typeof MAP_PROJECTIONS)[number];
