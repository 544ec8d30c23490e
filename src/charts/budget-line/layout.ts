import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import { placeNames, TIER_HEIGHT } from '../shared/place-names.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { PlacedText } from '../shared/text.ts';
import { shortenText, textWidth } from '../shared/text.ts';
import type { BudgetLineData, BudgetScenario } from './budget-line-data.ts';
import { totalCost } from './budget-line-data.ts';

interface BudgetLineOptions {
  width: number;
  /** The narrow layout gives the words for inside and outside a line each. */
  narrow: boolean;
  language: Language;
}

interface BudgetSegment {
  id: string;
  rung: number;
  /** Drawn open with a broken outline. */
  outside: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface BudgetRow {
  name: PlacedText;
  /** What all promotions of the scenario cost. */
  total: PlacedText;
  segments: BudgetSegment[];
  names: PlacedText[];
  leaders: string[];
  /** The budget: a line across the bar with its amount; null where none is set. */
  budget: { x: number; y1: number; y2: number; label: PlacedText } | null;
  /** How much is inside and outside, in words. */
  inside: PlacedText;
  outside: PlacedText | null;
}

export interface BudgetLineLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
  rows: BudgetRow[];
}

const X1 = 1;
const BAR = 26;
const NAME_SIZE = 17;
const LABEL_SIZE = 15;
const NOTE_SIZE = 14;
/** Of a scenario: its name, the bar below the names of people, its words; and the room to the next. */
const NAME_LINE = 24;
const WORDS_LINE = 21;
const BETWEEN = 26;
const REACH = 7;

/** Lays out the cost of promotions as bars from zero, one after the other, with the budget as a line across. */
export function layoutBudgetLine(
  data: BudgetLineData,
  options: BudgetLineOptions,
): BudgetLineLayout {
  const { width, narrow, language } = options;
  const { currency, scenarios } = data;
  const amounts = scenarios.flatMap((scenario) => [
    ...runningCosts(scenario),
    ...(scenario.budget === null ? [] : [scenario.budget]),
  ]);
  const { position, ...axis } = layoutMoneyAxis(
    amounts.some((amount) => amount > 0) ? amounts : [],
    {
      x1: X1,
      x2: width - (narrow ? 2 : 16),
      currency,
      language,
      width,
    },
  );

  let top = 0;
  const rows = scenarios.map((scenario): BudgetRow => {
    const running = runningCosts(scenario);
    const segments = scenario.items.map((item, index) => {
      const [from, to] = [position(running[index]!), position(running[index + 1]!)];
      return {
        id: item.id,
        rung: item.rung,
        outside: item.standing?.startsWith('outside') ?? false,
        x: Math.min(from, to),
        width: roundCoordinate(Math.max(1, Math.abs(to - from))),
      };
    });
    const named = scenario.items.flatMap(({ name }, index) =>
      name === null ? [] : [{ name, segment: segments[index]! }],
    );
    const names = placeNames(
      named.map(({ name, segment }) => ({
        name,
        x: segment.x + segment.width / 2,
        top: 0,
        first: segment.outside,
        rises: false,
      })),
      0,
      { x1: 0, x2: width },
    ).filter((name) => name !== null);
    const tiers = Math.max(0, ...names.map(({ tier }) => tier));
    const barTop = top + NAME_LINE + (tiers === 0 ? 6 : tiers * TIER_HEIGHT + 6);
    const bottom = barTop + BAR;
    const budget = placeBudget(scenario, { position, bottom, barTop, options, currency });
    const words = placeWords(scenario, bottom + (budget ? 2 : 1) * WORDS_LINE, options, currency);
    const total = language.money(totalCost(scenario), currency);
    const room = width - textWidth(total, NAME_SIZE, 600) - 12;
    const row: BudgetRow = {
      name: {
        x: 0,
        y: top + 16,
        text: shortenText(scenario.name, room, NAME_SIZE, 600),
        anchor: 'start',
      },
      total: { x: width, y: top + 16, text: total, anchor: 'end' },
      segments: segments.map((segment) => ({ ...segment, y: barTop, height: BAR })),
      names: names.map(({ x, y, text, anchor }) => ({ x, y: barTop + y, text, anchor })),
      leaders: names.flatMap(({ leader }) =>
        leader ? [`M${leader.x} ${barTop + leader.y1}V${barTop + leader.y2}`] : [],
      ),
      budget,
      ...words,
    };
    top = Math.max(words.inside.y, words.outside?.y ?? 0) + BETWEEN;
    return row;
  });
  const axisY = scenarios.length === 0 ? 12 : top - 6;
  return {
    width,
    height: axisY + 28,
    narrow,
    axis,
    axisY,
    gridTop: NAME_LINE,
    rows,
  };
}

/** The amounts between which each promotion lies, from zero up. */
function runningCosts({ items }: BudgetScenario): number[] {
  const running = [0];
  for (const { cost } of items) running.push(running.at(-1)! + cost);
  return running;
}

interface BudgetPlace {
  position: (amount: number) => number;
  barTop: number;
  bottom: number;
  options: BudgetLineOptions;
  currency: string;
}

/** The line across the bar, and its amount below it where the picture has room for it. */
function placeBudget({ budget }: BudgetScenario, place: BudgetPlace): BudgetRow['budget'] {
  if (budget === null) return null;
  const { position, barTop, bottom, options, currency } = place;
  const { width, language } = options;
  const x = position(budget);
  const text = language.t('budgetLine.budget', { amount: language.money(budget, currency) });
  const half = textWidth(text, NOTE_SIZE, 600) / 2;
  return {
    x,
    y1: barTop - 4,
    y2: bottom + REACH,
    label: {
      x: roundCoordinate(Math.min(Math.max(x, half), width - half)),
      y: bottom + REACH + 14,
      text,
      anchor: 'middle',
    },
  };
}

function placeWords(
  scenario: BudgetScenario,
  y: number,
  { width, narrow, language }: BudgetLineOptions,
  currency: string,
): Pick<BudgetRow, 'inside' | 'outside'> {
  const inside = insideWords(scenario, language, currency);
  const outside = outsideWords(scenario, language, currency);
  const end = textWidth(inside, LABEL_SIZE) + 20;
  const below = outside !== null && (narrow || end + textWidth(outside, NOTE_SIZE, 600) > width);
  return {
    inside: { x: 0, y: y + 4, text: inside, anchor: 'start' },
    outside:
      outside === null
        ? null
        : {
            x: below ? 0 : roundCoordinate(end),
            y: y + 4 + (below ? WORDS_LINE : 0),
            text: outside,
            anchor: 'start',
          },
  };
}

/** How many promotions are inside the budget and what they cost; without a budget, how many there are. */
export function insideWords(
  { items, spent, left }: BudgetScenario,
  language: Language,
  currency: string,
): string {
  const money = (amount: number): string => language.money(amount, currency);
  if (spent === null || left === null) {
    return language.t('budgetLine.all', { n: items.length });
  }
  const n = items.filter(({ standing }) => standing === 'inside').length;
  return language.t('budgetLine.inside', { n, spent: money(spent), left: money(left) });
}

/** How many are outside it and what they cost; null where none is. */
export function outsideWords(
  scenario: BudgetScenario,
  language: Language,
  currency: string,
): string | null {
  const n = scenario.items.filter(({ standing }) => standing?.startsWith('outside')).length;
  if (n === 0) return null;
  const amount = totalCost(scenario) - (scenario.spent ?? 0);
  return language.t('budgetLine.outside', { n, amount: language.money(amount, currency) });
}
