/** Sentences about the figures that tools fetch. */
export const enAtlas = {
  'atlas.loading': 'The figures are on their way.',
  'atlas.failed':
    'The figures did not arrive, so only the first view can be shown. Check the connection and try again, or take the files.',
  'atlas.retry': 'Try again',
  'atlas.files': 'All data, CSV',
} as const;
