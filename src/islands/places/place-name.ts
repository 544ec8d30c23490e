/** A place as tools in the browser name it, in the language of their page. */
export interface PlaceName {
  id: string;
  /** With its state, as short as the language allows: "Denver, CO". */
  name: string;
  /** "in Denver", in the case that the language asks for. */
  inPlace: string;
}
