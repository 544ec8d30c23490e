import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, ReportQuestion } from '../../../../src/islands/team/engine/protocol.ts';
import { createEngine } from '../../../../src/islands/team/engine/create-engine.ts';
import { Stopped } from '../../../../src/islands/team/engine/progress.ts';
import type { AnsweredReport } from '../../../../src/islands/team/sections/export/print-report.ts';
import { printReport } from '../../../../src/islands/team/sections/export/print-report.ts';
import { startPlanning } from '../../../../src/islands/team/state/planning.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { english } from '../../../fixtures/small-model.ts';

const { site, defaults, locale } = teamPage(english).island;
const quiet = async (): Promise<void> => {};
const today = '2026-11-26';
const planning = startPlanning(today, defaults);
/** One more than a report is kept ready for. */
const PEOPLE = 5001;
const higherRanges = { kind: 'market', percentile: 'p75', spread: defaults.spread } as const;
const question: ReportQuestion = {
  planning,
  file: 'x.csv',
  day: today,
  marketLine: '',
  names: true,
  checklists: { posting: [], worksheet: [] },
};

/** An engine with many people, everybody paid below the range. */
async function openMany(): Promise<Engine> {
  const engine = createEngine();
  const { compressionShare } = defaults;
  await engine.start({ site, locale, today, compressionShare }, quiet);
  const lines = ['employee_id,name,role,level,city,base_salary,currency'];
  for (let row = 1; row <= PEOPLE; row++) {
    lines.push(`${row},Nameof${row},Account manager,Account manager,Denver,${20_000 + row},USD`);
  }
  await engine.open({ name: 'x.csv', file: new Blob([lines.join('\n')]), answers: null }, quiet);
  await engine.read(null, quiet);
  await engine.scenarios(planning, quiet);
  return engine;
}

/** A page that prints: what it was asked, and what stood in it at each print. */
function createPage(engine: Pick<Engine, 'report'>) {
  const asked: ReportQuestion[] = [];
  const papers: string[] = [];
  let shown: AnsweredReport | null = null;
  let present = question;
  return {
    asked,
    papers,
    choose: (part: Partial<ReportQuestion>) => void (present = { ...present, ...part }),
    print: (isLatest = () => true) =>
      printReport(present, shown, {
        present: () => present,
        ask: (wanted) => {
          asked.push(wanted);
          return { answer: engine.report(wanted, quiet), stop: () => undefined };
        },
        isLatest,
        draw: (answered) => void (shown = answered),
        print: () => void papers.push(JSON.stringify(shown?.report)),
      }),
  };
}

describe('printing the report of more people than it is kept ready for', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openMany();
  });

  it('prints each time what is chosen then', async () => {
    const page = createPage(engine);
    expect(await page.print()).toBeNull();
    page.choose({ names: false });
    expect(await page.print()).toBeNull();
    page.choose({ planning: { ...planning, ranges: higherRanges } });
    expect(await page.print()).toBeNull();
    const [named, nameless, higher] = page.papers;
    expect(JSON.parse(named!)).toMatchObject({ people: PEOPLE, names: true });
    expect(named).toContain('Nameof1"');
    expect(nameless).not.toContain('Nameof');
    expect(higher).toContain('"percentile":"p75"');
    expect(higher).not.toBe(nameless);
  });

  it('asks only once for the same report', async () => {
    const page = createPage(engine);
    await page.print();
    await page.print();
    expect(page.asked).toHaveLength(1);
    expect(page.papers).toHaveLength(2);
  });

  it('prints what was chosen while the report was being made', async () => {
    let waited = (): void => undefined;
    const slow = {
      report: async (...args: Parameters<Engine['report']>) => {
        waited();
        waited = () => undefined;
        return engine.report(...args);
      },
    };
    const page = createPage(slow);
    waited = () => page.choose({ names: false });
    await page.print();
    expect(page.asked.map(({ names }) => names)).toEqual([true, false]);
    expect(page.papers).toHaveLength(1);
    expect(page.papers[0]).not.toContain('Nameof');
  });

  it('prints nothing when somebody has asked once more, and leaves that to the later one', async () => {
    const page = createPage(engine);
    expect(await page.print(() => false)).toBeNull();
    expect(page.papers).toEqual([]);
  });

  it.each([
    ['stopped', new Stopped()],
    ['failed', new Error('out of memory')],
  ])('says that it was %s and prints nothing', async (ended, error) => {
    const page = createPage({ report: () => Promise.reject(error) });
    expect(await page.print()).toBe(ended);
    expect(page.papers).toEqual([]);
    expect(await page.print(() => false)).toBeNull();
  });

  it('answers the plan in the question, whatever plan the engine was asked about before', async () => {
    const p75 = { ...planning, ranges: higherRanges };
    const median = await engine.report({ ...question, planning }, quiet);
    await engine.scenarios(p75, quiet);
    expect(await engine.report({ ...question, planning }, quiet)).toEqual(median);
    expect((await engine.report({ ...question, planning: p75 }, quiet)).ranges).toEqual(p75.ranges);
  });
});
