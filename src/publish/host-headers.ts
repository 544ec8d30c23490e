import type { Site } from '../schemas/site.ts';

/** What the files of a folder are sent with besides, or, as null, without. */
interface FolderHeaders {
  /** Path inside the site, from its root: "assets/". Folders lie apart, none in another. */
  folder: string;
  headers: Readonly<Record<string, string | null>>;
}

/** Everything that a host is to send with the files of a site; names as HTTP spells them. */
export interface HostHeaders {
  everywhere: Readonly<Record<string, string>>;
  folders: readonly FolderHeaders[];
}

const OPEN_FOLDERS: readonly FolderHeaders[] = [
  // Programs in the pages of others may read what is handed out.
  { folder: 'api/', headers: { 'Access-Control-Allow-Origin': '*' } },
  { folder: 'data/', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Charts that other sites show; all else stays out of frames.
  {
    folder: 'embed/',
    headers: {
      'X-Frame-Options': null,
      'Content-Security-Policy': 'frame-ancestors *',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
];

/** The headers of a site: what no page can set for itself, and how long its files may be kept. */
export function hostHeaders({ visibility }: Pick<Site, 'visibility'>): HostHeaders {
  return {
    everywhere: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy':
        'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      // A page says so of itself; tables and pictures cannot.
      ...(visibility === 'internal' ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}),
    },
    folders: [
      // Their names change with what is in them.
      { folder: 'assets/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
      ...(visibility === 'internal' ? [] : OPEN_FOLDERS),
    ],
  };
}

/**
 * Names inside a folder of the built site, folders with a stroke at their end: "roles/", "404.html". The root of the
 * site is "".
 */
export type ListFolder = (folder: string) => string[];

/**
 * The headers as `_headers`, which Netlify and Cloudflare Pages read. Both add up all rules that fit a path, and no
 * rule takes a header back on both, so one that a folder is sent without, or with another value, is said of each path
 * outside that folder.
 * @param base path the site lives under, "/" for the root
 */
export function headersFile(headers: HostHeaders, base: string, list: ListFolder): string {
  const { everywhere, folders } = headers;
  const differing = folders.filter((rule) => differs(everywhere, rule));
  const contested = Object.keys(everywhere).filter((name) =>
    differing.some((rule) => name in rule.headers),
  );
  const split = differing.map(({ folder }) => folder);
  const rules: [path: string, headers: Record<string, string | null>][] = [
    ['*', without(everywhere, contested)],
    ...outside(split, '', contested.length === 0 ? () => [] : list).map(
      (path): [string, Record<string, string>] => [
        path,
        Object.fromEntries(contested.map((name) => [name, everywhere[name]!])),
      ],
    ),
    ...folders.map((rule): [string, Record<string, string | null>] => [
      `${rule.folder}*`,
      differs(everywhere, rule)
        ? {
            ...Object.fromEntries(contested.map((name) => [name, everywhere[name]!])),
            ...rule.headers,
          }
        : rule.headers,
    ]),
  ];
  return rules
    .map(([path, set]) => {
      const lines = Object.entries(set).flatMap(([name, value]) =>
        value === null ? [] : [`  ${name}: ${value}\n`],
      );
      return lines.length === 0 ? '' : `${base}${path}\n${lines.join('')}`;
    })
    .filter((rule) => rule !== '')
    .join('\n');
}

const differs = (everywhere: HostHeaders['everywhere'], { headers }: FolderHeaders): boolean =>
  Object.keys(headers).some((name) => name in everywhere);

const without = <Value>(
  headers: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** The paths that lie outside of some folders, as few as can be. */
function outside(folders: readonly string[], at: string, list: ListFolder): string[] {
  return list(at).flatMap((name) => {
    const path = `${at}${name}`;
    if (folders.includes(path)) return [];
    if (folders.some((folder) => folder.startsWith(path))) return outside(folders, path, list);
    // A page is asked for by the folder it lies in.
    if (name === 'index.html') return [at];
    return [name.endsWith('/') ? `${path}*` : path];
  });
}

/** The headers as `vercel.json`, which Vercel reads from the folder that it serves. */
export function vercelFile({ everywhere, folders }: HostHeaders, base: string): string {
  const apart = folders.filter((rule) => differs(everywhere, rule));
  const rest = apart.map(({ folder }) => `(?!${folder})`).join('');
  const rules = [
    { source: `${base}(${rest}.*)`, headers: everywhere },
    ...folders.map((rule) => ({
      source: `${base}${rule.folder}(.*)`,
      headers: differs(everywhere, rule) ? { ...everywhere, ...rule.headers } : rule.headers,
    })),
  ].map(({ source, headers }) => ({
    source,
    headers: Object.entries(headers).flatMap(([key, value]) =>
      value === null ? [] : [{ key, value }],
    ),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`;
}

interface NginxOptions {
  /** Path the site lives under, "/" for the root. */
  base: string;
  /** Host name that the site answers to. */
  host: string;
  /** Languages; the first is served at the root. */
  locales: readonly string[];
  /** Folder of the server that holds the site, at the path it lives under. */
  root: string;
}

/**
 * The headers as a `server` of nginx. Values hang on the address by `map`, and no `location` has headers of its own:
 * one would take all others away.
 */
export function nginxFile({ everywhere, folders }: HostHeaders, options: NginxOptions): string {
  const { base, host, locales, root } = options;
  const names = [
    ...new Set([
      ...Object.keys(everywhere),
      ...folders.flatMap((rule) => Object.keys(rule.headers)),
    ]),
  ];
  const special = names.filter((name) => folders.some((rule) => name in rule.headers));
  const maps = special.map((name) =>
    nginxMap(
      variable(name),
      everywhere[name] ?? '',
      folders
        .filter((rule) => name in rule.headers)
        .map(({ folder, headers }) => [`${base}${folder}`, headers[name] ?? '']),
    ),
  );
  const lost = nginxMap(
    'rungs_lost',
    `${base}404.html`,
    locales.slice(1).map((locale) => [`${base}${locale}/`, `${base}${locale}/404.html`]),
  );
  const headers = names.map((name) => {
    const value = special.includes(name) ? `$${variable(name)}` : `"${everywhere[name]}"`;
    // How long a file may be kept is not said of one that is not there.
    return `  add_header ${name} ${value}${name in everywhere ? ' always' : ''};\n`;
  });
  return `# The files of dist/ lie in ${root}${base}
${[...maps, lost].join('\n')}
server {
  listen 80;
  server_name ${host};
  root ${root};
  index index.html;
  charset utf-8;
  absolute_redirect off;
  error_page 404 $rungs_lost;
  gzip on;
  gzip_comp_level 6;
  gzip_types text/css text/csv text/javascript application/javascript application/json application/xml text/xml image/svg+xml;

${headers.join('')}
  # Instructions for other hosts.
  location ~ ^${base}(_headers|vercel\\.json)$ {
    return 404;
  }

  location ~ \\.csv$ {
    types { text/csv csv; }
    charset_types text/csv;
  }
}
`;
}

/** An empty value sends no header. */
function nginxMap(
  name: string,
  usual: string,
  paths: readonly [path: string, value: string][],
): string {
  const lines = paths.map(([path, value]) => `  "~^${path}" "${value}";\n`);
  return `map $uri $${name} {\n  default "${usual}";\n${lines.join('')}}\n`;
}

const variable = (header: string): string => `rungs_${header.toLowerCase().replaceAll('-', '_')}`;
