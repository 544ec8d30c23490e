/** Names of metropolitan areas in the language of the page, a column each, in alphabetical order. */
export interface PackedNames {
  id: readonly string[];
  /** With the state, as short as the language allows: "Denver, CO". */
  name: readonly string[];
  /** Cities of the area that its name does not have, for whoever looks for one of them; '' for none. */
  also: readonly string[];
  /** Names of states by id. */
  states: Readonly<Record<string, string>>;
  /** Regions in alphabetical order, with the ids of their states; none where the project has none. */
  regions: readonly { id: string; name: string; stateIds: readonly string[] }[];
}
