import { hostHeaders, nginxFile } from '../publish/host-headers.ts';
import { readSite } from '../project/read-project.ts';

// `npm run hosting -- nginx [folder]`: prints the configuration of a server for the site. What Netlify, Cloudflare
// Pages and Vercel read is written into each built site.
const [host, root = '/srv/rungs'] = process.argv.slice(2);
if (host !== 'nginx' || !/^\/[\w./-]*$/.test(root)) {
  console.error(
    'Say which server, and where on it the site will lie: npm run hosting -- nginx /srv/rungs',
  );
  process.exit(2);
}
const site = readSite();
const { base, locales } = site;
process.stdout.write(
  nginxFile(hostHeaders(site), { base, locales, root, host: new URL(site.url).hostname }),
);
