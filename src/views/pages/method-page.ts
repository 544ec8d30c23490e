import { argumentsOfText, sayText } from '../../i18n/language-of.ts';
import { KM_PER_MILE } from '../../schemas/settings.ts';
import type { Settings } from '../../schemas/settings.ts';
import { usedSettings } from '../../project/data-kinds.ts';
import { methodExamples } from '../examples/method-examples.ts';
import { methodFigures } from '../examples/method-figures.ts';
import { distanceText } from '../sections/place-rows.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface MethodPage {
  frame: PageFrame;
  title: string;
  lead: string;
  contents: { label: string; items: { id: string; label: string }[] };
  words: { formula: string; example: string };
  sections: {
    id: string;
    title: string;
    html: string;
    formula: string | null;
    example: string | null;
  }[];
  settings: {
    title: string;
    columns: string[];
    rows: { name: string; value: string; why: string; source: Link | string }[];
  };
}

/** The method: every formula in plain words, with an example computed from the data, and every setting. */
export function methodPage(model: SiteModel): MethodPage {
  const { t } = model.language;
  const words = pageWords(model, 'method');
  const examples = methodExamples(model);
  const figures = methodFigures(model);
  const sections = model.project.content.method
    .filter(({ locale }) => locale === model.locale)
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data, body }) => ({
      id,
      title: data.title,
      html: model.markdown(bodyText(model, body, Object.hasOwn(figures, id) ? figures[id]! : {})),
      formula: data.formula ?? null,
      example: exampleText(
        model,
        id,
        data.example,
        Object.hasOwn(examples, id) ? examples[id] : undefined,
      ),
    }));
  return {
    frame: pageFrame(model, {
      path: '/method/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    contents: {
      label: t('contents.title'),
      items: [
        ...sections.map(({ id, title }) => ({ id, label: title })),
        { id: 'settings', label: t('method.settings') },
      ],
    },
    words: { formula: t('method.formula'), example: t('method.example') },
    sections,
    settings: {
      title: t('method.settings'),
      columns: [t('method.setting'), t('method.value'), t('method.why'), t('method.source')],
      rows: settingRows(model),
    },
  };
}

/** A section’s text with its figures; a paragraph with a figure that the data does not hold is left out. */
function bodyText(model: SiteModel, body: string, values: Record<string, string>): string {
  const paragraphs = body.split('\n\n').flatMap((paragraph) => {
    if (!paragraph.includes('{')) return [paragraph];
    const known = argumentsOfText(model.language, paragraph).every((name) =>
      Object.hasOwn(values, name),
    );
    return known ? [sayText(model.language, paragraph, values)] : [];
  });
  return paragraphs.join('\n\n');
}

/** A section's example with its numbers; null where it has none, or the data cannot fill it. */
function exampleText(
  model: SiteModel,
  id: string,
  message: string | undefined,
  values: Record<string, string> | null | undefined,
): string | null {
  if (!message || values === null) return null;
  try {
    return sayText(model.language, message, values ?? {});
  } catch (error) {
    const expected = Object.keys(values ?? {}).map((name) => `{${name}}`);
    throw new RangeError(
      `content/method/${model.locale}/${id}.md: expected an example with ${expected.join(', ') || 'no argument'}, found ${message}`,
      { cause: error },
    );
  }
}

function settingRows(model: SiteModel): MethodPage['settings']['rows'] {
  const { settings } = model.project;
  const { language, text } = model;
  const used = usedSettings(model.kinds);
  // In the order of the file, as the person who wrote it has it.
  const names = (Object.keys(settings) as (keyof Settings)[]).filter((name) => used.includes(name));
  return names.flatMap((name) => {
    const setting = settings[name];
    if (setting === undefined) return [];
    const { value, why, sourceId } = setting;
    const source = sourceId === null ? null : model.source(sourceId);
    return {
      name: language.t(`setting.${name}`),
      value: settingValue(model, name, value),
      why: text(why),
      source: source
        ? { label: text(source.short), href: model.addresses.source(source.id) }
        : language.t('method.assumption'),
    };
  });
}

/** Decimals of numbers that two would not tell apart. */
const DIGITS: Partial<Record<keyof Settings, number>> = {
  lowestAnsweredDifferential: 4,
  highestAnsweredDifferential: 3,
};

const SHARES: readonly (keyof Settings)[] = [
  'policyRaise',
  'meritIncreases',
  'marketMove',
  'rangeSpread',
  'promotionCap',
  'burden',
  'compressionShare',
];

function settingValue(
  model: SiteModel,
  name: keyof Settings,
  value: NonNullable<Settings[keyof Settings]>['value'],
): string {
  const { language, currency } = model;
  if (name === 'priceLevelSource' || name === 'positionSource') {
    return model.text(model.source(String(value)).short);
  }
  if (name === 'marketPercentile') {
    return language.t(`team.percentile.${String(value) as 'p25' | 'p50' | 'p75'}`);
  }
  if (typeof value === 'string') return `${value}, ${model.text(model.occupation(value).short)}`;
  if (typeof value === 'object') {
    return language.list(value.map((share) => language.percent(share, 1)));
  }
  if (SHARES.includes(name)) return language.percent(value, 1);
  if (name === 'nearestWithinMiles') return distanceText(model, value * KM_PER_MILE, true);
  return name === 'estimateRounding'
    ? language.money(value, currency)
    : language.number(value, DIGITS[name] ?? 2);
}
