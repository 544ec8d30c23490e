import { list, ROSTER_HEADERS } from '../columns/header-words.ts';
import type { HeaderWords } from '../columns/header-words.ts';

/** A field of an employer's ranges: what a column of the file can be taken for. */
export type RangeField = 'level' | 'sublevel' | 'zone' | 'min' | 'midpoint' | 'max' | 'currency';

/** In the order in which the mapping shows them. */
export const RANGE_FIELDS: readonly RangeField[] = [
  'level',
  'sublevel',
  'zone',
  'min',
  'midpoint',
  'max',
  'currency',
];

/** Fields that ranges cannot do without; the currency may be chosen for the whole file instead. */
export const REQUIRED_RANGE_FIELDS: readonly RangeField[] = ['level', 'min', 'max'];

/** Fields whose cells are money. */
export const RANGE_MONEY_FIELDS = ['min', 'midpoint', 'max'] as const;

const zones = list(
  'zone, pay zone, geo zone, geographic zone, salary zone, geo tier, city or zone, zone or city, зона, зона оплаты, географическая зона, регион, город или зона, зона или город',
);

/** What headers are called, in English and in Russian. */
export const RANGE_HEADERS: Readonly<Record<RangeField, HeaderWords>> = {
  level: {
    plain: [...ROSTER_HEADERS.level.plain, ...ROSTER_HEADERS.role.plain],
    loose: ROSTER_HEADERS.level.loose,
  },
  sublevel: ROSTER_HEADERS.sublevel,
  zone: {
    plain: [...ROSTER_HEADERS.city.plain, ...zones],
    loose: ROSTER_HEADERS.city.loose,
  },
  min: {
    plain: list(
      'min, minimum, range min, range minimum, salary min, salary minimum, min salary, pay min, band min, base min, min base, мин, минимум, минимальный оклад, оклад мин, минимум диапазона, нижняя граница, оклад от, вилка от',
    ),
    loose: list('low, from, floor, start, от, низ'),
  },
  midpoint: {
    plain: list(
      'mid, midpoint, mid point, range mid, range midpoint, salary mid, salary midpoint, target, target pay, target salary, reference salary, market reference point, control point, policy line, середина, средняя точка, середина диапазона, срединная точка, целевой оклад, мид, центр диапазона, контрольная точка',
    ),
    loose: list('middle, reference, median, среднее, медиана'),
  },
  max: {
    plain: list(
      'max, maximum, range max, range maximum, salary max, salary maximum, max salary, pay max, band max, base max, max base, макс, максимум, максимальный оклад, оклад макс, максимум диапазона, верхняя граница, оклад до, вилка до',
    ),
    loose: list('high, to, ceiling, cap, до, верх'),
  },
  currency: ROSTER_HEADERS.currency,
};
