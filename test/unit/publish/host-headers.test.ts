import { describe, expect, it } from 'vitest';
import type { HostHeaders } from '../../../src/publish/host-headers.ts';
import {
  headersFile,
  hostHeaders,
  nginxFile,
  vercelFile,
} from '../../../src/publish/host-headers.ts';

type Sent = Record<string, string>;

/** Adds up what all rules that fit a path say, as both hosts do; a header said twice would arrive as a list. */
function sentByHeadersFile(text: string, path: string): Sent {
  const sent: Sent = {};
  for (const rule of text.split('\n\n')) {
    const [pattern = '', ...lines] = rule.trimEnd().split('\n');
    expect(pattern).toMatch(/^\/[\w./-]*\*?$/);
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
      if (fits) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
  }
  return sent;
}

/** The last rule that fits says what a header is. */
function sentByVercel(text: string, path: string): Sent {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return Object.fromEntries(
    headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
  );
}

/** Reads the configuration word by word; nothing in it is left unread. */
function sentByNginx(text: string, path: string): Sent {
  const variables: Sent = {};
  const withoutMaps = text.replaceAll(
    /map \$uri \$(\w+) \{\n {2}default "([^"]*)";\n((?: {2}"~[^"]+" "[^"]*";\n)*)\}\n/g,
    (_map, name: string, usual: string, lines: string) => {
      const found = [...lines.matchAll(/"~([^"]+)" "([^"]*)";/g)].find(([, pattern]) =>
        new RegExp(pattern!).test(path),
      );
      variables[name] = found?.[2] ?? usual;
      return '';
    },
  );
  const [, server = ''] = /^#[^\n]*\n\s*server \{\n([^]*)\n\}\n$/.exec(withoutMaps)!;
  const sent: Sent = {};
  const rest = server.replaceAll(
    /add_header ([\w-]+) (?:\$(\w+)|"([^"$]*)")(?: always)?;\n/g,
    (_line, name: string, variable: string | undefined, value: string | undefined) => {
      const said = variable === undefined ? value! : variables[variable]!;
      if (said !== '') sent[name] = said;
      return '';
    },
  );
  // A header inside a location would take all others away there.
  expect(rest).not.toContain('add_header');
  return sent;
}

const FILES: Record<string, string[]> = {
  '': ['404.html', 'assets/', 'embed/', 'index.html', 'roles/', 'ru/'],
  'ru/': ['404.html', 'embed/', 'index.html', 'roles/'],
};

const PATHS = [
  '',
  '404.html',
  'assets/Base.a1.css',
  'embed/ladder/',
  'roles/nurse/',
  'roles/embed/',
  'ru/',
  'ru/embed/ladder/',
  'ru/roles/nurse/',
];

const options = { host: 'rungs.example', locales: ['en', 'ru'], root: '/srv/rungs' };

/** Every path with what each host sends: all three must agree. */
function sentByAll(headers: HostHeaders, base: string): Map<string, Sent> {
  const file = headersFile(headers, base, (folder) => FILES[folder]!);
  const vercel = vercelFile(headers, base);
  const nginx = nginxFile(headers, { ...options, base });
  return new Map(
    PATHS.map((path) => {
      const sent = sentByNginx(nginx, `${base}${path}`);
      expect(sentByHeadersFile(file, `${base}${path}`), path).toEqual(sent);
      expect(sentByVercel(vercel, `${base}${path}`), path).toEqual(sent);
      return [path, sent];
    }),
  );
}

const KEPT = 'public, max-age=31536000, immutable';

describe.each(['/', '/our/ladder/'])('the headers of a site under %s', (base) => {
  const publicSite = hostHeaders({ visibility: 'public' });

  it('are the same on every host: all of them with every file but embeds, and how long assets are kept', () => {
    const { 'X-Frame-Options': _, ...framed } = publicSite.everywhere;
    for (const [path, sent] of sentByAll(publicSite, base)) {
      expect(sent, path).toEqual({
        ...(path.startsWith('embed/')
          ? {
              ...framed,
              'Content-Security-Policy': 'frame-ancestors *',
              'Cross-Origin-Resource-Policy': 'cross-origin',
            }
          : publicSite.everywhere),
        ...(path.startsWith('assets/') ? { 'Cache-Control': KEPT } : {}),
      });
    }
  });

  it('let a folder do without a header, or have another value, and no other path', () => {
    const further = {
      folder: 'ru/embed/',
      headers: { 'X-Frame-Options': null, 'Content-Security-Policy': 'frame-ancestors *' },
    };
    const framed = { ...publicSite, folders: [...publicSite.folders, further] };
    for (const [path, sent] of sentByAll(framed, base)) {
      const inside = /^(ru\/)?embed\//.test(path);
      expect(sent['X-Frame-Options'], path).toBe(inside ? undefined : 'DENY');
      expect(sent['Content-Security-Policy'], path).toBe(
        inside ? 'frame-ancestors *' : "frame-ancestors 'none'",
      );
      expect(sent['X-Content-Type-Options'], path).toBe('nosniff');
      expect(sent['Cache-Control'], path).toBe(path.startsWith('assets/') ? KEPT : undefined);
    }
  });

  it('keep all files of a site behind a login out of search engines, and none of a public one', () => {
    for (const [path, sent] of sentByAll(hostHeaders({ visibility: 'internal' }), base)) {
      expect(sent['X-Robots-Tag'], path).toBe('noindex, nofollow');
    }
    expect(publicSite.everywhere).not.toHaveProperty('X-Robots-Tag');
  });
});

describe('the server of nginx', () => {
  const nginx = nginxFile(hostHeaders({}), { ...options, base: '/our/' });

  it('answers with the page for lost addresses of the language that was asked', () => {
    expect(nginx).toContain('default "/our/404.html";\n  "~^/our/ru/" "/our/ru/404.html";');
    expect(nginx).toContain('error_page 404 $rungs_lost;');
  });

  it('says where the files lie, and hides what other hosts read', () => {
    expect(nginx).toContain('# The files of dist/ lie in /srv/rungs/our/\n');
    expect(nginx).toContain('location ~ ^/our/(_headers|vercel\\.json)$ {\n    return 404;');
  });

  it('says nothing of how long a file is kept that is not there', () => {
    expect(nginx).toMatch(/add_header Referrer-Policy "no-referrer" always;/);
    expect(nginx).toMatch(/add_header Cache-Control \$rungs_cache_control;/);
  });
});
