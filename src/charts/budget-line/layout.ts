import type { Language } from '../../i18n/language.ts';
import type { PlacedName } from '../shared/place-names.ts';
import { placeNames, TIER_HEIGHT } from '../shared/place-names.ts';
import type { ChartOptions, RowChartLayout } from '../shared/row-chart.ts';
import { rowAxis, rowFrame } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, middleAt, middleInside, shortenText, startAt, textWidth } from '../shared/text.ts';
import type { BudgetLineData, BudgetScenario } from './budget-line-data.ts';
import { totalCost } from './budget-line-data.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { Box } from '../shared/axis.ts';

interface BudgetSegment extends Box {
  id: string;
  rung: number;
  /** Drawn open with a broken outline. */
  outside: boolean;
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

export interface BudgetLineLayout extends RowChartLayout {
  rows: BudgetRow[];
}

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
export function layoutBudgetLine(data: BudgetLineData, options: ChartOptions): BudgetLineLayout {
  const { currency, scenarios } = data;
  const amounts = scenarios.flatMap((scenario) => [
    ...runningCosts(scenario),
    ...(scenario.budget === null ? [] : [scenario.budget]),
  ]);
  const shown = amounts.some((amount) => amount > 0) ? amounts : [];
  // From zero: the axis needs no room for a break mark.
  const axis = rowAxis(shown, currency, options, { x1: 1, narrow: [1, 2] });
  let top = 0;
  const rows = scenarios.map((scenario) => {
    const row = layoutScenario(scenario, { ...options, currency, top, position: axis.position });
    top = Math.max(row.inside.y, row.outside?.y ?? 0) + BETWEEN;
    return row;
  });
  const axisY = scenarios.length === 0 ? 12 : top - 6;
  return { ...rowFrame(axis, options, { axisY, gridTop: NAME_LINE }), rows };
}

interface ScenarioPlace extends ChartOptions {
  currency: string;
  position: (amount: number) => number;
  /** Upper edge of the scenario. */
  top: number;
}

function layoutScenario(scenario: BudgetScenario, place: ScenarioPlace): BudgetRow {
  const { width, language, currency, top } = place;
  const segments = placeSegments(scenario, place.position);
  const names = namesOver(scenario, segments, width);
  const tiers = Math.max(0, ...names.map(({ tier }) => tier));
  const barTop = top + NAME_LINE + tiers * TIER_HEIGHT + 6;
  const bottom = barTop + BAR;
  const budget = placeBudget(scenario, { ...place, barTop, bottom });
  const total = language.money(totalCost(scenario), currency);
  const room = width - textWidth(total, NAME_SIZE, 600) - 12;
  return {
    name: startAt(0, top + 16, shortenText(scenario.name, room, NAME_SIZE, 600)),
    total: endAt(width, top + 16, total),
    segments: segments.map((segment) => ({ ...segment, y: barTop, height: BAR })),
    names: names.map(({ x, y, text }) => middleAt(x, barTop + y, text)),
    leaders: names.flatMap(({ leader }) =>
      leader ? [`M${leader.x} ${barTop + leader.y1}V${barTop + leader.y2}`] : [],
    ),
    budget,
    ...placeWords(scenario, bottom + (budget ? 2 : 1) * WORDS_LINE, place, currency),
  };
}

/** One bar for each promotion, from what those before it cost. */
function placeSegments(
  scenario: BudgetScenario,
  position: (amount: number) => number,
): Omit<BudgetSegment, 'y' | 'height'>[] {
  const running = runningCosts(scenario).map(position);
  return scenario.items.map(({ id, rung, standing }, index) => {
    const [from, to] = [running[index]!, running[index + 1]!];
    return {
      id,
      rung,
      outside: standing?.startsWith('outside') ?? false,
      x: Math.min(from, to),
      width: roundCoordinate(Math.max(1, Math.abs(to - from))),
    };
  });
}

/** The names that find room above the bars, with heights that count from the upper edge of the bars. */
function namesOver(
  { items }: BudgetScenario,
  segments: readonly Omit<BudgetSegment, 'y' | 'height'>[],
  width: number,
): PlacedName[] {
  const named = items.flatMap(({ name }, index) => {
    const { x, width: wide, outside } = segments[index]!;
    return name === null ? [] : [{ name, x: x + wide / 2, top: 0, first: outside, rises: false }];
  });
  return placeNames(named, 0, { x1: 0, x2: width }).filter((name) => name !== null);
}

/** The amounts between which each promotion lies, from zero up. */
function runningCosts({ items }: BudgetScenario): number[] {
  const running = [0];
  for (const { cost } of items) running.push(running.at(-1)! + cost);
  return running;
}

/** The line across the bar, and its amount below it inside the picture. */
function placeBudget(
  { budget }: BudgetScenario,
  place: ScenarioPlace & { barTop: number; bottom: number },
): BudgetRow['budget'] {
  if (budget === null) return null;
  const { position, barTop, bottom, width, language, currency } = place;
  const x = position(budget);
  const text = language.t('budgetLine.budget', { amount: language.money(budget, currency) });
  const labelX = middleInside(x, textWidth(text, NOTE_SIZE, 600), [0, width]);
  const label = middleAt(labelX, bottom + REACH + 14, text);
  return { x, y1: barTop - 4, y2: bottom + REACH, label };
}

/** The words for inside and outside on one line, or on two where one is too short for them. */
function placeWords(
  scenario: BudgetScenario,
  y: number,
  { width, narrow, language }: ChartOptions,
  currency: string,
): Pick<BudgetRow, 'inside' | 'outside'> {
  const words = insideWords(scenario, language, currency);
  const inside = startAt(0, y + 4, words);
  const outside = outsideWords(scenario, language, currency);
  if (outside === null) return { inside, outside };
  const end = textWidth(words, LABEL_SIZE) + 20;
  const below = narrow || end + textWidth(outside, NOTE_SIZE, 600) > width;
  return {
    inside,
    outside: startAt(below ? 0 : end, y + 4 + (below ? WORDS_LINE : 0), outside),
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
