/** Ways to take a view along. */
export const enTake = {
  'take.csv': 'CSV of this view',
  'take.svg': 'Chart, SVG',
  'take.png': 'Chart, PNG',
  'take.link': 'Copy the link',
  'take.cite': 'Cite this',
  'take.copyCitation': 'Copy the citation',
  'take.citation': '{title}. {site}, as of {date}. {address} Data: {sources}',
  'take.copied': 'Copied.',
  'take.fault.copy':
    'The browser did not allow copying. The address bar of the browser has the link; the citation can be marked and copied by hand.',
  'take.fault.picture': 'The browser could not make the file. The table has the same figures.',
} as const;
