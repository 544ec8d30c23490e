/** Something that texts of the file can mean, with every name it goes by, in all languages. */
export interface KnownName {
  id: string;
  names: readonly string[];
}

/** What the site knows and a roster speaks of. */
export interface KnownNames {
  levels: readonly KnownName[];
  places: readonly KnownName[];
  /** The day that counts as today, an ISO date. */
  asOf: string;
}
