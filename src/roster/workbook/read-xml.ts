import { Parser } from 'saxen';

/** What is done with the elements of a part of a workbook. Names come without their prefix. */
interface XmlHandlers {
  open(name: string, attribute: (name: string) => string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Goes through a part of a workbook from its first element to its last.
 * @throws Error for what is no XML
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const parser = new Parser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributes, decode) => {
    let read: Record<string, string> | null = null;
    open(local(name), (attribute) => decode((read ??= attributes())[attribute] ?? ''));
  });
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (raw, decode) => text(decode(raw)));
    parser.on('cdata', (raw) => text(raw));
  }
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(new TextDecoder().decode(bytes));
}
