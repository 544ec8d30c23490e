/** Every area by state, as links. */
export interface CityFinder {
  label: string;
  states: { label: string; links: { label: string; href: string }[] }[];
}
