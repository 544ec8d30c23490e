import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
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
 * Serves a built site the way a static host does: a folder answers with its index.html, anything
 * unknown with 404.html and status 404.
 * @param base path the site lives under, starting and ending with `/`
 */
export function serveFolder(folder: string, base: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = findFile(folder, base, decodeURIComponent(pathname));
    const notFound = join(folder, '404.html');
    const answer = file ?? (existsSync(notFound) ? notFound : null);
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[extname(answer ?? '.txt')] ?? 'application/octet-stream',
    });
    response.end(answer === null ? 'Not found' : readFileSync(answer));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The server has no port.'));
        return;
      }
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}

function findFile(folder: string, base: string, path: string): string | null {
  if (!path.startsWith(base)) return null;
  const below = normalize(path.slice(base.length));
  if (below.startsWith('..')) return null;
  const found = join(folder, below);
  if (!existsSync(found)) return null;
  if (!statSync(found).isDirectory()) return found;
  const index = join(found, 'index.html');
  const asFolder = below === '.' || below.endsWith(sep);
  return asFolder && existsSync(index) ? index : null;
}
