import type { DataKinds } from '../../project/data-kinds.ts';

/** Words of the shipped site, or of data that only some sites have. */
const WORDS: readonly {
  /** What they speak of, for the report. */
  about: string;
  pattern: RegExp;
  /** A kind of figures with which they are true. */
  kind?: keyof DataKinds;
}[] = [
  {
    about: 'the shipped ladder',
    pattern:
      /account manag\w*|account director|customer success|work(?:ing)? with clients|аккаунт-\p{L}*|работ\p{L}* с клиентами/iu,
  },
  { about: 'the name of the program', pattern: /(?<![\p{L}-])Rungs(?![\p{L}-])/u },
  {
    about: 'the country of the shipped site',
    pattern:
      /United States|\bUS median|\bUSD\b|OEWS|Bureau of Labor|metropolitan area|США|Бюро статистики труда/u,
  },
  {
    about: 'official pay',
    pattern:
      /official (?:wage|pay|figure|occupation)\w*|(?:reference|related) occupation|официальн\p{L}* (?:зарплат|професси|данны)\p{L}*/iu,
    kind: 'officialPay',
  },
  {
    about: 'a survey',
    pattern:
      /public surveys?|answers to|survey answers|открыт\p{L}* опрос\p{L}*|ответ\p{L}* на опрос\p{L}*/iu,
    kind: 'survey',
  },
  { about: 'price levels', pattern: /price level\w*|уров\p{L}* цен/iu, kind: 'priceLevels' },
  {
    about: 'estimates by city',
    pattern: /\bestimated pay|оценк\p{L}* оплаты/iu,
    kind: 'estimates',
  },
];

/**
 * Words on a page that are another site’s: of the shipped ladder and its country, or of kinds of figures that this
 * site does not have. A word that the organisation writes in its own files is its own.
 * @param text what the page says
 * @param ownText all that its content/ and data/ hold
 */
export function leakedWords(text: string, ownText: string, kinds: DataKinds): string[] {
  return WORDS.flatMap(({ about, pattern, kind }) => {
    if (kind !== undefined && kinds[kind]) return [];
    if (pattern.test(ownText)) return [];
    const found = pattern.exec(text);
    if (found === null) return [];
    const around = text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30);
    return [`${about}: …${around.replaceAll(/\s+/g, ' ')}…`];
  });
}

/** All that the organisation writes itself, without the neutral texts of the program. */
export function ownTextOf(files: ReadonlyMap<string, Uint8Array>): string {
  const decoder = new TextDecoder();
  return [...files]
    .filter(([file]) => /^(?:content|data)\//.test(file))
    .map(([, bytes]) => decoder.decode(bytes))
    .join('\n');
}
