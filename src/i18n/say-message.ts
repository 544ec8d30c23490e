import type { MessageValues } from './language.ts';
import type { MessageElement } from './parsed-messages.ts';

/** The parser’s numbers for the kinds of elements; its own names for them would bring the parser along. */
const [LITERAL, ARGUMENT, NUMBER, SELECT, PLURAL, POUND] = [0, 1, 2, 5, 6, 7] as const;

/** An element as it is read here, whatever its kind. */
interface AnyElement {
  type: number;
  value: string;
  style?: { parsedOptions?: Intl.NumberFormatOptions } | null;
  options: Record<string, { value: AnyElement[] } | undefined>;
  offset: number;
  pluralType: Intl.PluralRuleType;
}

/**
 * Says a parsed message. Throws a RangeError for a missing argument and for a choice without a fitting branch,
 * as the library does that parsed it.
 * @param tag BCP 47 tag
 */
export function sayMessage(
  message: readonly MessageElement[],
  tag: string,
  values: MessageValues,
): string {
  return say(message as unknown as readonly AnyElement[], tag, values, null);
}

function say(
  elements: readonly AnyElement[],
  tag: string,
  values: MessageValues,
  counted: number | null,
): string {
  return elements.map((element) => sayElement(element, tag, values, counted)).join('');
}

function sayElement(
  element: AnyElement,
  tag: string,
  values: MessageValues,
  counted: number | null,
): string {
  const { type } = element;
  if (type === LITERAL) return element.value;
  if (type === POUND) return counted === null ? '' : formatNumber(tag, undefined, counted);
  const value = valueOf(element.value, values);
  switch (type) {
    case ARGUMENT:
      return String(value);
    case NUMBER:
      return formatNumber(tag, element.style?.parsedOptions, Number(value));
    case SELECT:
      return say(branchOf(element, String(value)), tag, values, counted);
    case PLURAL: {
      const count = Number(value) - element.offset;
      const exact = element.options[`=${Number(value)}`];
      const category = pluralRules(tag, element.pluralType).select(count);
      return say(exact?.value ?? branchOf(element, category), tag, values, count);
    }
    default:
      throw new RangeError(`kind ${type} of a message's element is not said in a browser`);
  }
}

function valueOf(name: string, values: MessageValues): string | number {
  if (!(name in values)) throw new RangeError(`expected the argument ${name}, received none`);
  return values[name]!;
}

function branchOf({ options, value }: AnyElement, name: string): AnyElement[] {
  const branch = options[name] ?? options['other'];
  if (!branch)
    throw new RangeError(`${value} is ${name}; expected one of ${Object.keys(options).join()}`);
  return branch.value;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function formatNumber(
  tag: string,
  options: Intl.NumberFormatOptions | undefined,
  value: number,
): string {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(tag, options);
  numberFormats.set(key, format);
  return format.format(value);
}

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(tag: string, type: Intl.PluralRuleType): Intl.PluralRules {
  const key = `${tag} ${type}`;
  const made = rules.get(key) ?? new Intl.PluralRules(tag, { type });
  rules.set(key, made);
  return made;
}
