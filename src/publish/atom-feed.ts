import { escapeXml } from '../charts/shared/escape-xml.ts';
import type { ChangesFeed } from '../views/pages/changes-page.ts';

/**
 * A feed as Atom (RFC 4287). Its days are said as their first moment in UTC. An entry keeps its id, the address of its
 * place on the page, as long as the site keeps its own.
 */
export function atomFeed({ languageTag, title, author, self, page, entries }: ChangesFeed): string {
  const updated = moment(entries[0]?.date ?? '1970-01-01');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(languageTag)}">`,
    element('id', self),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map((entry) => atomEntry(entry)),
    '</feed>\n',
  ].join('\n');
}

function atomEntry({ address, date, title, paragraphs }: ChangesFeed['entries'][number]): string {
  const html = paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('');
  return [
    '<entry>',
    element('id', address),
    element('title', title),
    element('updated', moment(date)),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    // HTML inside a feed is text of its own: it is escaped once more.
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const moment = (day: string): string => `${day}T00:00:00Z`;
