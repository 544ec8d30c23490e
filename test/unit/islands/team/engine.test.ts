import { beforeAll, describe, expect, it } from 'vitest';
import type { TableKind, Engine } from '../../../../src/islands/team/engine/protocol.ts';
import { createEngine } from '../../../../src/islands/team/engine/create-engine.ts';
import type { PeopleQuery } from '../../../../src/islands/team/engine/people-query.ts';
import { NO_LEVEL } from '../../../../src/islands/team/engine/people-query.ts';
import type { Planning } from '../../../../src/islands/team/state/planning.ts';
import { Stopped } from '../../../../src/islands/team/engine/progress.ts';
import type { Progress } from '../../../../src/islands/team/engine/progress.ts';
import { startPlanning } from '../../../../src/islands/team/state/planning.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { sampleRanges, sampleRoster } from '../../../fixtures/sample-roster.ts';
import { slug } from '../../../../src/schemas/place.ts';
import { formatCsv } from '../../../../src/tables/format-csv.ts';
import { readCsvTable } from '../../../fixtures/csv-table.ts';
import { english } from '../../../fixtures/small-model.ts';
import { cellsOf, sheetXml, workbookFile } from '../../../fixtures/workbook-file.ts';
import type { RosterSummary } from '../../../../src/islands/team/engine/engine-state.ts';

const sample = sampleRoster();
const { island } = teamPage(english);
const { site, defaults, locale } = island;
const quiet = async (): Promise<void> => {};
const allPeople: PeopleQuery = {
  sort: 'file',
  descending: false,
  search: '',
  level: null,
  place: null,
  side: 'all',
  offset: 0,
  size: 50,
};
const today = '2026-11-26';
const planning = startPlanning(today, defaults);

/** An engine that knows the site. */
async function startEngine(): Promise<Engine> {
  const engine = createEngine();
  const { compressionShare } = defaults;
  await engine.start({ site, locale, today, compressionShare }, quiet);
  return engine;
}

/** An engine with a roster and a plan. */
async function openText(text: string, plan: Planning = planning) {
  const engine = await startEngine();
  const inspection = await engine.open(
    { name: 'roster.csv', file: new Blob([text]), answers: null },
    quiet,
  );
  if (inspection.kind === 'refused') throw new Error(inspection.refusal.kind);
  const summary = await engine.read(null, quiet);
  if (summary.kind === 'refused') throw new Error(summary.refusal.kind);
  await engine.scenarios(plan, quiet);
  return { engine, summary };
}

describe('the engine with the sample', () => {
  let engine: Engine;
  let summary: RosterSummary;

  beforeAll(async () => {
    ({ engine, summary } = await openText(sample));
  });

  it('reads sixty people without a question', () => {
    expect(summary.counts.rows).toBe(60);
    expect(Object.values(summary.levels).reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(summary.places.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    const counts = summary.places.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('hands over fifty people a page, and the rest on the next', async () => {
    const first = await engine.people(allPeople, quiet);
    const second = await engine.people({ ...allPeople, offset: 50 }, quiet);
    expect([first.people.length, second.people.length, first.matching]).toEqual([50, 10, 60]);
    const ids = [...first.people, ...second.people].map(({ row }) => row.employeeId);
    expect(new Set(ids).size).toBe(60);
    const beyond = await engine.people({ ...allPeople, offset: 900 }, quiet);
    expect(beyond.people).toEqual(second.people);
  });

  it.each(['name', 'rung', 'city', 'base', 'compa', 'penetration', 'market'] as const)(
    'sorts by %s both ways, people without a value last',
    async (sort) => {
      const up = await engine.people({ ...allPeople, sort }, quiet);
      const down = await engine.people({ ...allPeople, sort, descending: true }, quiet);
      const valueOf = ({ row, position }: (typeof up.people)[number]): number | string | null => {
        if (sort === 'base') return row.baseHundredths;
        if (sort === 'rung') return site.levels.findIndex(({ id }) => id === row.levelId);
        if (sort === 'name' || sort === 'city') return row[sort];
        if (sort === 'market') {
          return position.market.kind === 'placed' ? position.market.marketRatio : null;
        }
        if (position.range.kind === 'none') return null;
        return sort === 'compa' ? position.range.compaRatio : position.range.penetration;
      };
      const known = (page: typeof up) => page.people.map(valueOf).filter((value) => value !== null);
      const { compare } = new Intl.Collator(locale);
      const order = (a: number | string, b: number | string): number =>
        typeof a === 'string' ? compare(a, String(b)) : a - Number(b);
      expect(known(up)).toEqual([...known(up)].sort(order));
      expect(known(down)).toEqual([...known(down)].sort((a, b) => order(b, a)));
    },
  );

  it('finds people by part of a name and keeps to rung, place and side', async () => {
    const { people } = await engine.people({ ...allPeople, search: 'INGRID' }, quiet);
    expect(people.map(({ row }) => row.name)).toEqual(['Ingrid Solheim']);
    const [place] = summary.places;
    const there = await engine.people({ ...allPeople, place: place!.key }, quiet);
    expect(there.matching).toBe(place!.count);
    const sides = await Promise.all(
      (['below', 'within', 'above', 'no-range'] as const).map((side) =>
        engine.people({ ...allPeople, side }, quiet),
      ),
    );
    expect(sides.reduce((sum, { matching }) => sum + matching, 0)).toBe(60);
  });

  it('keeps people without a known level under a word that no level can have', async () => {
    const { columns, rows } = readCsvTable(sample).table!;
    const juggler = rows[0]!.with(columns.indexOf('level'), 'Juggler');
    const other = await openText(formatCsv(columns, rows.with(0, juggler)));
    expect(other.summary.levels[NO_LEVEL]).toBe(1);
    expect((await other.engine.people({ ...allPeople, level: NO_LEVEL }, quiet)).matching).toBe(1);
    expect((await other.engine.people({ ...allPeople, level: 'none' }, quiet)).matching).toBe(0);
    expect(slug.safeParse(NO_LEVEL).success).toBe(false);
  });

  it('counts circles as the table does', async () => {
    const { totals } = await engine.totals({}, quiet);
    const below = await engine.people({ ...allPeople, side: 'below' }, quiet);
    const above = await engine.people({ ...allPeople, side: 'above' }, quiet);
    expect(totals.map(({ green, red }) => [green, red])).toEqual([
      [below.matching, above.matching],
    ]);
  });

  it('draws the place with most people where ranges differ by place', async () => {
    const strip = await engine.strip({ place: null, currency: 'USD' }, quiet);
    expect(strip.place).toBe(summary.places[0]!.key);
    expect(strip.rows.map(({ key }) => key)).toEqual(site.levels.map(({ id }) => id));
    const drawn = strip.rows.reduce((sum, { people }) => sum + people.length, 0);
    expect(drawn).toBe(summary.places[0]!.count);
  });

  it('works out both scenarios, and marks the promoted in the picture', async () => {
    const { people } = await engine.people({ ...allPeople, level: site.levels[0]!.id }, quiet);
    const employeeId = people[0]!.row.employeeId;
    const toLevelId = site.levels[1]!.id;
    const mark = { employeeId, toLevelId, date: null, targetVariableHundredths: null };
    const [a, b] = planning.scenarios;
    const plan = { ...planning, scenarios: [{ ...a, marks: [mark] }, b] as const };
    const view = await engine.scenarios(plan, quiet);
    expect(view.results.map(({ promotions }) => promotions.length)).toEqual([1, 0]);
    expect(view.comparison.onlyA).toHaveLength(1);
    const placeId = people[0]!.row.placeId!;
    const strip = await engine.strip({ place: placeId, currency: 'USD' }, quiet);
    const promoted = strip.rows.flatMap((row) => row.people).filter(({ promotion }) => promotion);
    expect(promoted.map(({ id }) => id)).toEqual([employeeId]);
  });

  it('saves a plan that opens again in an engine that knows nothing of it', async () => {
    const saved = await engine.saveWorkspace(planning, quiet);
    const other = await startEngine();
    const opened = await other.openWorkspace({ file: saved }, quiet);
    if ('fault' in opened) throw new Error(opened.fault.kind);
    expect(opened.planning).toEqual(planning);
    expect(opened.summary.counts.rows).toBe(60);
    expect(opened.summary.places).toEqual(summary.places);
    await other.scenarios(opened.planning, quiet);
    expect(await other.people(allPeople, quiet)).toEqual(await engine.people(allPeople, quiet));
  });

  it('writes every table as CSV with a line for each row', async () => {
    const ask = async (table: TableKind): Promise<string[]> => {
      const blob = await engine.table({ planning, table, byteOrderMark: true }, quiet);
      expect(new Uint8Array(await blob.arrayBuffer()).slice(0, 3)).toEqual(
        new Uint8Array([0xef, 0xbb, 0xbf]),
      );
      return (await blob.text()).trim().split('\r\n');
    };
    expect(await ask('people')).toHaveLength(61);
    expect((await ask('structure')).length).toBeGreaterThan(site.levels.length);
    expect((await ask('gap'))[0]).toContain('mean_gap');
    await engine.scenarios(planning, quiet);
    for (const empty of ['promotions', 'budget', 'scenarios'] as const) {
      expect(await ask(empty), empty).toHaveLength(1);
    }
    const findings = await engine.findings({}, quiet);
    const { managers, newer } = findings;
    expect(await ask('compression')).toHaveLength(1 + managers.total + newer.total);
    expect(managers.total).toBeGreaterThan(0);
    const rungs = findings.structures.flatMap(({ rows }) => rows);
    expect(await ask('ranges')).toHaveLength(
      1 + rungs.filter(({ kind }) => kind === 'range').length,
    );
  });

  it.each([
    'people',
    'strip',
    'totals',
    'findings',
    'gap',
    'report',
    'table',
    'saveWorkspace',
  ] as const)('says how far it is with %s, and leaves it when it is stopped', async (kind) => {
    const { engine: fresh } = await openText(sample);
    const about = {
      planning,
      file: 'x.csv',
      day: today,
      marketLine: '',
      checklists: { posting: [], worksheet: [] },
      names: true,
    };
    const asks = {
      people: allPeople,
      strip: { place: null, currency: 'USD' },
      totals: {},
      findings: {},
      gap: { audience: 'screen' as const },
      report: about,
      table: { planning, table: 'structure' as const, byteOrderMark: true },
      saveWorkspace: planning,
    };
    const ask = fresh[kind] as (value: unknown, progress: Progress) => Promise<unknown>;
    let said = 0;
    const stop: Progress = async () => {
      said += 1;
      throw new Stopped();
    };
    await expect(ask(asks[kind], stop)).rejects.toThrow(Stopped);
    expect(said).toBe(1);
    // What was left half done is begun anew, and comes to the same.
    const { engine: other } = await openText(sample);
    const otherAsk = other[kind] as typeof ask;
    expect(await ask(asks[kind], quiet)).toEqual(await otherAsk(asks[kind], quiet));
  });

  it('leaves names out of a report that is printed without them', async () => {
    const about = {
      planning,
      file: 'x.csv',
      day: today,
      marketLine: '',
      checklists: { posting: [], worksheet: [] },
    };
    const named = JSON.stringify(await engine.report({ ...about, names: true }, quiet));
    const nameless = JSON.stringify(await engine.report({ ...about, names: false }, quiet));
    expect(named).toContain('Ingrid Solheim');
    expect(nameless).not.toContain('Solheim');
  });

  it('prints no group of a pay gap worksheet that is too small for paper', async () => {
    const [screen] = await engine.gap({ audience: 'screen' }, quiet);
    const about = {
      planning,
      file: 'x.csv',
      day: today,
      marketLine: '',
      checklists: { posting: [], worksheet: [] },
    };
    const { gap } = await engine.report({ ...about, names: false }, quiet);
    expect(screen!.minimum).toBe(5);
    expect(gap[0]!.minimum).toBe(10);
  });
});

describe('the engine with other files', () => {
  it('refuses what is no table, and says what it is', async () => {
    const engine = await startEngine();
    const bytes = new Blob(['%PDF-1.7\n']);
    const answer = await engine.open({ name: 'pay.pdf', file: bytes, answers: null }, quiet);
    expect(answer).toMatchObject({ kind: 'refused', refusal: { kind: 'foreign-format' } });
  });

  it('asks before it reads, and reads as was answered', async () => {
    const engine = await startEngine();
    const lines = ['id,name,role,level,city,salary,currency,hired'];
    for (let row = 1; row <= 9; row++) {
      lines.push(
        `${row},N ${row},Account manager,Account manager,Denver,80000,USD,0${row}/04/2024`,
      );
    }
    const file = new Blob([lines.join('\n')]);
    const asked = await engine.open({ name: 'a.csv', file, answers: null }, quiet);
    if (asked.kind === 'refused') throw new Error('refused');
    expect(asked.settings).toBeNull();
    expect(asked.questions).toContainEqual({ kind: 'dates', field: 'hireDate' });
    await expect(engine.read(null, quiet)).rejects.toThrow('asked before there is a settings');
    const told = await engine.choose({ dates: { hireDate: 'dmy' } }, quiet);
    if (told.kind === 'refused') throw new Error('refused');
    expect(told.questions).toEqual([]);
    await engine.read(null, quiet);
    await engine.scenarios(planning, quiet);
    const { people } = await engine.people(allPeople, quiet);
    expect(people.map(({ row }) => row.hireDate).slice(0, 2)).toEqual(['2024-04-01', '2024-04-02']);
  });

  it('counts people by steps of pay where they are too many to be handed over', async () => {
    const lines = ['employee_id,name,role,level,city,base_salary,currency'];
    for (let row = 1; row <= 900; row++) {
      lines.push(`${row},N,Account manager,Account manager,Denver,${60_000 + row * 40},USD`);
    }
    const { engine } = await openText(lines.join('\n'));
    const { rows } = await engine.strip({ place: null, currency: 'USD' }, quiet);
    const crowded = rows.find(({ bins }) => bins)!;
    expect(crowded.people).toEqual([]);
    expect(crowded.bins!.count).toBe(900);
    expect(JSON.stringify(rows).length).toBeLessThan(20_000);
  });

  it('keeps what words were said to mean in the file of a plan, for the next roster', async () => {
    const text = (pay: number): string =>
      `id,name,role,level,city,salary,currency\n1,Ana,AM,Bogey level,Denver,${pay},USD\n`;
    const engine = await startEngine();
    const choices = { levelOf: [['Bogey level', 'account-manager']] as const };
    await engine.open({ name: 'may.csv', file: new Blob([text(80_000)]), answers: null }, quiet);
    await engine.choose(choices, quiet);
    await engine.read(null, quiet);
    const plan = await engine.saveWorkspace(planning, quiet);

    const later = await startEngine();
    const opened = await later.openWorkspace({ file: plan }, quiet);
    if ('fault' in opened) throw new Error(opened.fault.kind);
    expect(opened.answers).toMatchObject(choices);
    const file = new Blob([text(81_000)]);
    const next = await later.open({ name: 'june.csv', file, answers: opened.answers }, quiet);
    // The word is listed, so that it can be answered otherwise, and understood as before.
    expect(next).toMatchObject({ unknownTexts: { level: [{ text: 'Bogey level', count: 1 }] } });
    const summary = await later.read(null, quiet);
    expect(summary).toMatchObject({ levels: { 'account-manager': 1 } });
  });

  it('lets the sheet and the header of ranges be chosen', async () => {
    const engine = await startEngine();
    const rows = [
      ['Bands of 2026', ''],
      ['level', 'min', 'max'],
      ['Account Manager', '1', '2'],
    ];
    const bytes = workbookFile([
      {
        name: 'Notes',
        xml: sheetXml(
          cellsOf([
            ['nothing', 'here'],
            ['x', 'y'],
          ]),
        ),
      },
      { name: 'Bands', xml: sheetXml(cellsOf(rows)) },
    ]);
    const file = new Blob([new Uint8Array(bytes)]);
    expect(await engine.openRanges({ name: 'ranges.xlsx', file }, quiet)).toMatchObject({
      workbook: { sheet: 'Notes' },
    });
    const chosen = await engine.chooseRanges({ sheet: 'Bands', currency: 'USD' }, quiet);
    expect(chosen).toMatchObject({ headerLine: { value: 2 }, columns: { min: { value: 1 } } });
    const other = await engine.chooseRanges({ sheet: 'Bands', headerLine: 1 }, quiet);
    expect(other).toMatchObject({ headerLine: { value: 1 }, columns: { min: { value: null } } });
  });

  it('uses a table of the organisation’s own ranges', async () => {
    const { engine } = await openText(sample);
    const file = new Blob([sampleRanges()]);
    const inspection = await engine.openRanges({ name: 'ranges.csv', file }, quiet);
    expect(inspection).toMatchObject({ kind: 'understood', questions: [] });
    const contents = await engine.readRanges(null, quiet);
    if (contents.kind === 'refused') throw new Error('refused');
    const ranges = { kind: 'own' as const, fileName: 'ranges.csv', ranges: contents.ranges };
    const market = await engine.people(allPeople, quiet);
    const before = await engine.scenarios(planning, quiet);
    const view = await engine.scenarios({ ...planning, ranges }, quiet);
    expect(view.rangesVersion).toBe(before.rangesVersion + 1);
    const own = await engine.people(allPeople, quiet);
    const basis = ({ position }: (typeof own.people)[number]): string | undefined =>
      position.range.kind === 'placed' ? position.range.range.midpointBasis : undefined;
    expect(market.people.map(basis)).toContain('market');
    expect(own.people.map(basis)).toContain('set');
    expect(own.people.map(basis)).not.toContain('market');
  });

  it('hands over no plan that is not one, and keeps what it holds', async () => {
    const { engine } = await openText(sample);
    expect(await engine.openWorkspace({ file: new Blob(['{"a":1}']) }, quiet)).toEqual({
      fault: { kind: 'not-a-plan' },
    });
    expect((await engine.people(allPeople, quiet)).total).toBe(60);
  });
});
