import type { MoneyAxis } from '../shared/axis.ts';
import type { LadderFlight, LadderRung } from './ladder-data.ts';
import { shownStep } from './ladder-data.ts';

/** A row of the ladder, counted from the bottom. */
export interface LadderStop {
  rung: LadderRung;
  index: number;
  flight: number;
  /** Stands in an earlier flight already. */
  repeated: boolean;
}

/**
 * The rows of all flights, the lowest first. The rung where a track parts stands a second time where a stair that
 * began on it in its own flight would cross a figure.
 */
export function ladderStops(rungs: LadderRung[], flights: readonly LadderFlight[]): LadderStop[] {
  const stops: Omit<LadderStop, 'index'>[] = [];
  flights.forEach(({ levelIds }, flight) => {
    for (const id of levelIds) {
      const rung = rungs.find(({ levelId }) => levelId === id);
      if (!rung) continue;
      const before = stops.findIndex((stop) => stop.rung === rung);
      const crossed = stops.slice(before + 1).some((stop) => stop.rung.statistic !== null);
      if (before === -1 || crossed) stops.push({ rung, flight, repeated: before !== -1 });
    }
  });
  return stops.map((stop, index) => ({ ...stop, index }));
}

/** Heights of a full row and of a line without a figure, and the centre line of the highest full row. */
interface RowHeights {
  pitch: number;
  short: number;
  first: number;
}

interface LadderLines {
  /** Centre lines, by the index of the row. */
  centres: number[];
  /** Those of lower tracks first. */
  heads: { flight: number; name: string; y: number }[];
  /** Where the centre line of a full row at the bottom lies. */
  lastCentre: number;
}

/** Stacks rows and names of tracks from the top: a full row, or a line where there is no figure. */
export function ladderLines(
  stops: readonly LadderStop[],
  flights: readonly LadderFlight[],
  { size, head }: { size: RowHeights; head: number },
): LadderLines {
  const { pitch, short, first } = size;
  const centres: number[] = [];
  const heads: LadderLines['heads'] = [];
  const parted = stops.some(({ repeated }) => repeated);
  let top = first - pitch / 2;
  for (const stop of [...stops].reverse()) {
    const { rung, index, flight } = stop;
    const name = flights[flight]!.name;
    const own = stops.filter((other) => other.flight === flight);
    const named = parted || own.every((other) => other.rung.statistic !== null);
    if (name !== null && named && own.at(-1) === stop) {
      heads.unshift({ flight, name, y: top + pitch / 2 + head - first });
      top += head;
    }
    const height = rung.statistic ? pitch : short;
    centres[index] = top + height / 2;
    top += height;
  }
  return { centres, heads, lastCentre: top - pitch / 2 };
}

/** A stair between two rows that have a figure. */
export interface LadderStair {
  from: LadderStop;
  to: LadderStop;
  step: NonNullable<ReturnType<typeof shownStep>>;
  /** Where it leaves the lower median. */
  x: number;
}

/**
 * The stairs up to each row from the nearest one below it that has a figure. Narrow, where names lie across the
 * drawing, none runs past a row.
 */
export function ladderStairs(
  rungs: LadderRung[],
  stops: readonly LadderStop[],
  axis: MoneyAxis,
  narrow: boolean,
): LadderStair[] {
  return stops.flatMap((to) => {
    const step = to.repeated ? null : shownStep(rungs, to.rung);
    const from =
      step && stops.findLast(({ rung, index }) => rung === step.from && index < to.index);
    if (!step?.from.statistic || !from || (narrow && step.steps > 1)) return [];
    return [{ from, to, step, x: axis.position(step.from.statistic.percentiles.p50) }];
  });
}
