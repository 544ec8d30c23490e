import type { MovedPage } from '../views/pages/moved-pages.ts';

/**
 * The HTML of an address whose page stands elsewhere now: browsers go on by themselves, search engines take the
 * new one, and nobody keeps the old one.
 */
export function movedPageHtml({ locale, canonical, href, title, words }: MovedPage): string {
  return `<!DOCTYPE html>
<html lang="${escape(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${escape(href)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${escape(canonical)}">
<title>${escape(title)}</title>
</head>
<body>
<main>
<h1>${escape(words.moved)}</h1>
<p><a href="${escape(href)}">${escape(words.link)}</a></p>
</main>
</body>
</html>
`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
