/** A label that this site does not say: what it says in its place, and why. */
interface ForbiddenLabel {
  pattern: RegExp;
  instead: string;
  why: string;
  /** Messages, files and pages that may say it. */
  except?: RegExp;
  /** Said in prose as well, so that it is forbidden in messages, titles and leads alone. */
  labelsOnly?: true;
}

/** The method and what it rests on use the words of statistics; glossaries explain them, the search lists them. */
const METHOD = /method|setting\.|settings|sources|glossary|\/search\//;

const ENGLISH: readonly ForbiddenLabel[] = [
  {
    pattern: /\bouter tenths?\b/i,
    instead: 'the 10th and 90th percentiles',
    why: 'nobody says it',
  },
  {
    pattern: /\bP(?:10|25|50|75|90)\b/,
    instead: '10th percentile',
    why: 'an abbreviation of statisticians',
    except: METHOD,
  },
  {
    pattern: /\b1 in 10 earn\b/,
    instead: '1 in 10 earns',
    why: 'one of ten is one person',
  },
  {
    pattern: /\bpass-through\b|\bpassed through\b/i,
    instead: 'the share of the difference that is passed on',
    why: 'a word of the method',
    except: METHOD,
  },
  {
    pattern: /\blocation quotient\b/i,
    instead: 'share of jobs (nation = 1)',
    why: 'a word of the method',
    except: METHOD,
  },
  {
    pattern: /\blens(?:es)?\b/i,
    instead: 'wage level and price level',
    why: 'a figure of speech for two measures that have names',
  },
  {
    pattern: /\bbrought to (?:[A-Z]\w+ \d{4}|one date|the national)/,
    instead: 'adjusted to',
    why: 'one word for one thing: survey, adjusted',
  },
  {
    pattern: /\b\d+ answers?\b|\banswers of \d{4}|\bsurvey answers?\b/i,
    instead: 'responses',
    why: 'one word for one thing: survey responses',
  },
  {
    pattern: /\bpublic (?:career )?ladders?\b/i,
    instead: 'published career ladders',
    why: 'a public ladder stands in a street',
  },
  {
    pattern: /\bmend(?:s|ed|ing)?\b/i,
    instead: 'fix, correct',
    why: 'clothes are mended',
  },
  { pattern: /\bdearest\b/i, instead: 'most expensive', why: 'letters begin with it' },
  {
    pattern: /\bleaves? (?:\S+ ){0,4}missing\b|\bmissing after the raise\b/i,
    instead: 'leaves you short',
    why: 'nothing is lost; somebody is short of money',
  },
  {
    pattern: /\btak(?:e|es|ing) along\b/i,
    instead: 'download, export',
    why: 'the word on every button of that kind',
  },
  {
    pattern: /\b(?:not|no \w+|is|are) printed\b(?! {?\{?date)|\bprints (?:no|none)\b/i,
    instead: 'published',
    why: 'agencies publish',
  },
  {
    pattern: /\bburden\b|\bon-costs\b/i,
    instead: 'employer costs',
    why: 'one name for one thing: employees are no burden, and on-costs are British',
  },
  {
    pattern: /\bpromotion gap\b/i,
    instead: 'shortfall after a typical raise',
    why: 'one word for one thing',
    except: /glossary/,
  },
  {
    pattern: /\bseniors\b|\banother senior\b(?! \w)|\ba senior (?:who|is|has|does|can)\b/i,
    instead: 'senior account manager',
    why: 'seniors are people of seventy',
  },
  {
    // The address of the site may stand in a citation.
    pattern: /\brungs?\b(?![.-]\w)|\bRung\b/,
    instead: 'level',
    why: 'the rung belongs to the picture of the ladder and to the name of the site',
  },
  {
    pattern: /\b(?:is|are) asked(?: for|\b)|\basks? for\b|\bwhat to bring\b/i,
    instead: 'requires, evidence to bring',
    why: 'a job requires; people ask',
    labelsOnly: true,
  },
  {
    pattern: /\bwhere (?:does |do )?(?:your pay|my pay|a salary|somebody) stands?\b/i,
    instead: 'how your pay compares',
    why: 'pay does not stand',
  },
  {
    pattern: /\bpresent (?:rung|level)\b/i,
    instead: 'current level',
    why: 'what forms say',
  },
  {
    pattern: /\b(?:the whole way|the way up ends|in pay of today|halves up|budget of freshness)\b/i,
    instead: 'the full path, the top of the ladder, at today’s pay, rounded up, a limit on age',
    why: 'word for word from another language',
  },
  { pattern: /\bper cent\b|\d[ \u00a0]%/, instead: '8%', why: 'US style' },
  {
    pattern:
      /\b(?:programmes?|licences?|(?:dis)?organis\w+|labour\w*|neighbour\w*|colour\w*|centres?|judgement\w*|favour\w*|behaviours?|modelling|summaris\w+|recognis\w+|prioritis\w+|ageing|enquir\w+)\b/i,
    instead: 'program, license, organization, labor, neighbor, color, center, judgment …',
    why: 'US spelling on a site about the US',
  },
];

const RUSSIAN: readonly ForbiddenLabel[] = [
  {
    pattern: /крайн(?:яя|ие|их|им|ими|юю|ей) десят/i,
    instead: '10 % получают меньше (больше), в таблицах — 10-й и 90-й процентили',
    why: 'так не говорят',
  },
  {
    pattern: /\bP(?:10|25|50|75|90)\b/,
    instead: '10-й процентиль',
    why: 'сокращение статистиков',
    except: METHOD,
  },
  { pattern: /вилк[аиуое]/i, instead: 'диапазон', why: 'одно слово на одно понятие' },
  { pattern: /эккаунт/i, instead: 'аккаунт-', why: 'одно написание на весь сайт' },
  { pattern: /через от /i, instead: 'через 4 года и больше', why: 'два предлога подряд' },
  {
    pattern: /^оплата(?! труда)|^оплаты(?! труда)/i,
    instead: 'зарплата, оклад',
    why: 'заголовки и списки говорят о зарплате',
    labelsOnly: true,
  },
  {
    pattern: /открыт(?:ые|ых|ым|ыми) (?:карьерны\S+ )?лестниц/i,
    instead: 'опубликованные карьерные лестницы',
    why: 'калька с public ladders',
  },
  {
    pattern: /мест[оа] в цитате|по порядку цитаты/i,
    instead: 'место у Indeed',
    why: 'у цитаты нет мест',
  },
  {
    pattern: /где стоит (?:ваш[аи]? )?(?:оплата|оклад|зарплата)/i,
    instead: 'где на этой шкале ваш оклад',
    why: 'калька: деньги не стоят',
  },
  {
    pattern: /рынок платит за (?:этот )?(?:путь|шаг)/i,
    instead: 'сколько стоит этот путь',
    why: 'калька',
  },
  {
    pattern: /возврат на вложения|отдач[аиу] клиента/i,
    instead: 'окупаемость вложений',
    why: 'так по-русски называют ROI',
  },
  {
    pattern: /дол[яиюе] переноса|степен[ьиюе]\S* переноса/i,
    instead: 'доля разницы, которая доходит до ступени',
    why: 'слово метода',
    except: METHOD,
  },
  {
    pattern: /коэффициент\S* локализации/i,
    instead: 'концентрация рабочих мест (страна = 1)',
    why: 'слово метода',
    except: METHOD,
  },
  {
    pattern: /(?:берите|взять|возьмите) с собой/i,
    instead: 'скачать',
    why: 'так написано на всех кнопках такого рода',
  },
  { pattern: /датированн/i, instead: 'с датами', why: 'так не говорят' },
  { pattern: /закрыт\S* и забыт/i, instead: 'закрыть и удалить из памяти', why: 'это не обида' },
  { pattern: /половин\S+ вверх/i, instead: 'полцента — вверх', why: 'калька с halves up' },
];

const FORBIDDEN: Readonly<Record<string, readonly ForbiddenLabel[]>> = {
  en: ENGLISH,
  ru: RUSSIAN,
};

/**
 * What a text of this site says that it should not, each with what to say.
 * @param place a message, a file or a page, which may be an exception
 * @param isLabel whether the text is a label, a title or a lead
 */
export function forbiddenIn(
  locale: string,
  text: string,
  { place, isLabel }: { place: string; isLabel: boolean },
): string[] {
  const plain = text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  return (FORBIDDEN[locale] ?? []).flatMap(({ pattern, instead, why, except, labelsOnly }) => {
    if ((labelsOnly && !isLabel) || except?.test(place)) return [];
    const found = pattern.exec(plain)?.[0];
    return found === undefined ? [] : [`${place}: “${found}”. Say: ${instead} (${why}).`];
  });
}
