import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface FolderServer {
  /** Without a path: `http://127.0.0.1:43210`. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site the way a static host does: a folder answers with its index.html, or is led to its address with
 * a slash; anything unknown is answered with the nearest 404.html and status 404.
 * @param base path the site lives under, starting and ending with `/`
 * @param at any free port of this machine unless told otherwise
 */
export function serveFolder(
  folder: string,
  base: string,
  at: { port: number; host: string } = { port: 0, host: '127.0.0.1' },
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const below = pathBelow(base, request.url ?? '/');
    const file = below === null ? null : findFile(folder, below);
    if (file === 'folder') {
      response.writeHead(301, { location: `${base}${below}/` });
      return response.end();
    }
    const answer = file ?? nearestNotFound(folder, below ?? '');
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[extname(answer ?? '.txt')] ?? 'application/octet-stream',
    });
    return response.end(answer === null ? 'Not found' : readFileSync(answer));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The server has no port.'));
        return;
      }
      resolve({
        origin: `http://${at.host}:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}

/** What an address names below the base, as a path of files; null for what lies outside or cannot be read. */
function pathBelow(base: string, address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    const below = normalize(path.slice(base.length));
    return path.startsWith(base) && !below.startsWith('..') ? below : null;
  } catch {
    return null;
  }
}

/** The file that answers at a path; 'folder' for a page whose address lacks its last slash. */
function findFile(folder: string, below: string): string | null {
  const found = join(folder, below);
  if (!existsSync(found)) return null;
  if (!statSync(found).isDirectory()) return found;
  const index = join(found, 'index.html');
  if (!existsSync(index)) return null;
  return below === '.' || below.endsWith(sep) ? index : 'folder';
}

/** The page for lost addresses in the folder of a path, or in the nearest one above it. */
function nearestNotFound(folder: string, below: string): string | null {
  for (let at = below; ; at = dirname(at)) {
    const page = join(folder, at, '404.html');
    if (existsSync(page)) return page;
    if (at === '.' || at === dirname(at)) return null;
  }
}
