import { z } from 'zod';
import type { MapProjection, Site } from '../../schemas/site.ts';
import { MAP_PROJECTIONS } from '../../schemas/site.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt, startOf } from '../../tables/problem.ts';
import { nearest, quote } from '../../tables/quote.ts';
import type { TextFile } from '../../tables/text-file.ts';
import { FILES } from '../draft/file-names.ts';
import type { Located } from '../yaml/validate-yaml.ts';

/** Which arcs make a geometry: numbers, or lists of them. */
type Arcs = number | Arcs[];

/** The outline of a country as TopoJSON has it, in degrees: what is drawn of the file. */
export interface OutlineTopology {
  type: 'Topology';
  arcs: number[][][];
  transform?: { scale: [number, number]; translate: [number, number] } | undefined;
  objects: Record<string, { type: string; geometries?: OutlinePart[] | undefined }>;
}

interface OutlinePart {
  type: string;
  id?: string | number | undefined;
  arcs?: Arcs | undefined;
}

/** The outline that places are drawn on, and how. */
export interface CountryMap {
  projection: MapProjection;
  /** The object of the topology that holds the parts of the country. */
  object: string;
  topology: OutlineTopology;
}

const arcs: z.ZodType<Arcs> = z.lazy(() => z.union([z.int(), z.array(arcs)]));
const pair = z.tuple([z.number(), z.number()]);

const topologySchema: z.ZodType<OutlineTopology> = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()).min(2))).min(1),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  objects: z.record(
    z.string(),
    z.object({
      type: z.string(),
      geometries: z
        .array(
          z.object({
            type: z.string(),
            id: z.union([z.string(), z.number()]).optional(),
            arcs: arcs.optional(),
          }),
        )
        .optional(),
    }),
  ),
});

/** Reads data/map.topojson as `map:` of content/site.yml says; null for a project without one, or with a fault. */
export function readCountryMap(
  files: ReadonlyMap<string, TextFile | null>,
  site: Located<Site> | null,
  problems: Problem[],
): CountryMap | null {
  const file = files.get(FILES.map);
  const terms = site?.value.map;
  if (site === null || file === null) return null;
  if (file === undefined) {
    if (terms !== undefined) problems.push(describeMissing(site));
    return null;
  }
  const topology = parseTopology(file, problems);
  if (terms === undefined) {
    problems.push(describeTerms(topology));
    return null;
  }
  const projection = MAP_PROJECTIONS.find((name) => name === terms.projection);
  if (projection === undefined) problems.push(describeProjection(site, terms.projection));
  if (topology === null) return null;
  const fault = findFault(topology, terms.object);
  if (fault !== null) {
    problems.push(errorAt(site.at(['map', 'object']), fault));
    return null;
  }
  return projection === undefined ? null : { projection, object: terms.object, topology };
}

function parseTopology(file: TextFile, problems: Problem[]): OutlineTopology | null {
  const fault = (found: string): null => {
    problems.push(
      errorAt(startOf(FILES.map), {
        found,
        expected: 'TopoJSON: an object of the type Topology with arcs and objects, in degrees',
        mend: 'Convert the outline to TopoJSON (mapshaper does it), or remove the file; the site then has no map.',
      }),
    );
    return null;
  };
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch {
    return fault('a text that is no JSON');
  }
  const parsed = topologySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  return fault(where === '' ? 'JSON of another kind' : `JSON that is no topology at ${where}`);
}

/** What hinders an object from being drawn. */
function findFault(
  { objects, arcs: known }: OutlineTopology,
  name: string,
): { found: string; expected: string; mend: string } | null {
  const names = Object.keys(objects);
  const object = Object.hasOwn(objects, name) ? objects[name] : undefined;
  if (object?.geometries === undefined || object.type !== 'GeometryCollection') {
    const meant = nearest(name, names);
    return {
      found: `${quote(name)}, which is no collection of ${FILES.map}`,
      expected: `one of its objects: ${names.join(', ')}`,
      mend: meant === null ? 'Name the object that holds the outline.' : `Write ${meant}.`,
    };
  }
  const used = object.geometries.flatMap((part) =>
    part.arcs === undefined ? [] : flat(part.arcs),
  );
  const lost = used.find((arc) => known[arc < 0 ? ~arc : arc] === undefined);
  if (lost === undefined && used.length > 0) return null;
  return {
    found:
      lost === undefined
        ? `${quote(name)}, which has no outline`
        : `${quote(name)}, which uses the arc ${lost} of ${known.length}`,
    expected: 'shapes whose arcs are in the file',
    mend: `Export ${FILES.map} again, whole.`,
  };
}

const flat = (of: Arcs): number[] => (typeof of === 'number' ? [of] : of.flatMap(flat));

function describeMissing(site: Located<Site>): Problem {
  return errorAt(site.atKey(['map']), {
    found: `a map, but no file ${FILES.map}`,
    expected: 'the outline that places are drawn on',
    mend: `Add ${FILES.map}, or remove map; the site then has no map.`,
  });
}

function describeTerms(topology: OutlineTopology | null): Problem {
  const [object = 'regions'] = Object.keys(topology?.objects ?? {});
  return errorAt(startOf(FILES.map), {
    found: `an outline of which ${FILES.site} does not say how to draw it`,
    expected: 'map with projection and object there',
    mend: `Add map: { projection: mercator, object: ${object} } to ${FILES.site}, or remove the file.`,
  });
}

function describeProjection(site: Located<Site>, name: string): Problem {
  const meant = nearest(name, MAP_PROJECTIONS);
  return errorAt(site.at(['map', 'projection']), {
    found: `an unknown projection ${quote(name)}`,
    expected: `one of ${MAP_PROJECTIONS.join(', ')}`,
    mend: `Write ${meant ?? 'mercator'}.`,
  });
}
