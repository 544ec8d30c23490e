import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const official = 'data/pay/wage-register.csv';
const ladder = 'content/ladder.yml';
const places = 'data/places.csv';
const regions = 'data/regions.csv';
const outlook = 'data/outlook.csv';
const outlookHead =
  'soc_code,source_id,base_year,projected_year,base_jobs,projected_jobs,change_percent,openings\n';
const regionsHead = 'id,name_ru,name_en,states,source_id\n';

/** One change to a valid project, and the message that names its file, line and column. */
const cases: [name: string, change: (project: FixtureProject) => void, message: string][] = [
  [
    'unknown level in a table',
    (project) => project.replace('data/crosswalk.csv', 'nurse,22-2101', 'nurze,22-2101'),
    'data/crosswalk.csv:2:1  found an unknown level "nurze" — expected a level of content/ladder.yml. Did you mean nurse?',
  ],
  [
    'unknown role in site.yml',
    (project) => project.replace('content/site.yml', 'mainRole: nurse', 'mainRole: doctor'),
    'content/site.yml:11:11  found an unknown level "doctor" — expected a level of content/ladder.yml. Add it there, or correct the id.',
  ],
  [
    'unknown state in a region',
    (project) => project.write(regions, `${regionsHead}all,Все,All,north sooth,wage-register\n`),
    `${regions}:2:13  found an unknown state "sooth" — expected a state of data/places.csv. Add it there, or correct the id.`,
  ],
  [
    'an area among the states of a region',
    (project) => project.write(regions, `${regionsHead}all,Все,All,lindholm-north,wage-register\n`),
    `${regions}:2:13  found "lindholm-north", a metro, in states — expected places of the kind state. Correct the id here, or the kind of the place.`,
  ],
  [
    'a state in two regions',
    (project) =>
      project.write(
        regions,
        `${regionsHead}one,Раз,One,north,wage-register\ntwo,Два,Two,north,wage-register\n`,
      ),
    `${regions}:3:13  found "north", which is in "one" already — expected each state in one region, and once. Remove it from one of the two.`,
  ],
  [
    'a state twice in a region',
    (project) => project.write(regions, `${regionsHead}one,Раз,One,north north,wage-register\n`),
    `${regions}:2:13  found "north", which is in "one" already — expected each state in one region, and once. Remove it from one of the two.`,
  ],
  [
    'a region without states',
    (project) => project.write(regions, `${regionsHead}one,Раз,One,,wage-register\n`),
    `${regions}:2:13  found nothing in states — expected at least one state, because a region is made of them. Fill in its states, or remove the region.`,
  ],
  [
    'a region twice',
    (project) =>
      project.write(
        regions,
        `${regionsHead}one,Раз,One,north,wage-register\none,Раз,One,north,wage-register\n`,
      ),
    `${regions}:3:1  found "one" a second time — expected each id once (the first is in line 2). Remove one of the two.`,
  ],
  [
    'a region of an unknown source',
    (project) => project.write(regions, `${regionsHead}one,Раз,One,north,gossip\n`),
    `${regions}:2:19  found an unknown source "gossip" — expected a source of data/sources.yml. Add it there, or correct the id.`,
  ],
  [
    'a region without a name in a language of the site',
    (project) =>
      project.write(regions, 'id,name_en,states,source_id\none,One,north,wage-register\n'),
    `${regions}:1:1  found no column "name_ru" — expected the columns id, states, source_id, name_ru, name_en. Add the column name_ru: the translation is missing.`,
  ],
  [
    'a projection without its years',
    (project) =>
      project.write(outlook, `${outlookHead}22-2101,wage-register,2024,,1000,1100,10,50\n`),
    `${outlook}:2:28  found nothing in projected_year — expected a whole number from 1900 to 2999. Fill in the number.`,
  ],
  [
    'a projection backwards',
    (project) =>
      project.write(outlook, `${outlookHead}22-2101,wage-register,2034,2024,1000,1100,10,50\n`),
    `${outlook}:2:28  found "2024" in projected_year, after 2034 in base_year — expected a later year. Exchange the two, or check them at their source.`,
  ],
  [
    'projections of different years',
    (project) =>
      project.write(
        outlook,
        `${outlookHead},wage-register,2024,2034,9000,9900,10,500\n22-2101,wage-register,2024,2035,9000,9900,10,50\n`,
      ),
    `${outlook}:3:28  found 2024 to 2035 — expected 2024 to 2034, as in the first row, because rows are compared. Take all rows from one release.`,
  ],
  [
    'a change that contradicts its two numbers of jobs',
    (project) =>
      project.write(outlook, `${outlookHead}22-2101,wage-register,2024,2034,50000,47000,6,50\n`),
    `${outlook}:2:45  found "6" in change_percent, with 50000 and then 47000 jobs — expected about -6.0, which is the change from one to the other. Write -6.0, or check the three numbers at their source.`,
  ],
  [
    'a projection of an unknown occupation',
    (project) =>
      project.write(outlook, `${outlookHead}22-9999,wage-register,2024,2034,50000,47000,-6,50\n`),
    `${outlook}:2:1  found an unknown occupation "22-9999" — expected an occupation of data/occupations.csv. Add it there, or correct the id.`,
  ],
  [
    'all occupations twice',
    (project) =>
      project.write(
        outlook,
        `${outlookHead},wage-register,2024,2034,9000,9900,10,500\n,wage-register,2024,2034,9000,9900,10,500\n`,
      ),
    `${outlook}:3:1  found ",wage-register" a second time — expected each soc_code, source_id once (the first is in line 2). Remove one of the two.`,
  ],
  [
    'a standard error above the whole figure',
    (project) =>
      project.write(
        'data/standard-errors.csv',
        `place_id,soc_code,source_id,mean,mean_error_percent,employment_error_percent\nvaldora,22-2101,wage-register,40000,104,0.4\n`,
      ),
    `data/standard-errors.csv:2:37  found "104" in mean_error_percent — expected a number from 0 to 100. Check the number at its source.`,
  ],
  [
    'unknown place',
    (project) => project.replace(official, 'north,22-2101', 'south,22-2101'),
    `${official}:4:1  found an unknown place "south" — expected a place of data/places.csv. Add it there, or correct the id.`,
  ],
  [
    'unknown occupation',
    (project) => project.replace(official, 'north,22-2101', 'north,22-9999'),
    `${official}:4:7  found an unknown occupation "22-9999" — expected an occupation of data/occupations.csv. Add it there, or correct the id.`,
  ],
  [
    'unknown source',
    (project) => project.replace(official, 'north,22-2101,wage-register', 'north,22-2101,gossip'),
    `${official}:4:15  found an unknown source "gossip" — expected a source of data/sources.yml. Add it there, or correct the id.`,
  ],
  [
    'unknown source of a setting',
    (project) =>
      project.replace('data/settings.yml', 'sourceId: wage-register', 'sourceId: wage-registry'),
    'data/settings.yml:3:13  found an unknown source "wage-registry" — expected a source of data/sources.yml. Did you mean wage-register?',
  ],
  [
    'a pass-through error that is negative',
    (project) =>
      project.replace(
        'data/settings.yml',
        'passThroughError:\n  value: 0.1',
        'passThroughError:\n  value: -0.1',
      ),
    'data/settings.yml:14:10  found "-0.1" in passThroughError.value — expected a number above 0. Correct it.',
  ],
  [
    'a pass-through error that claims certainty',
    (project) =>
      project.replace(
        'data/settings.yml',
        'passThroughError:\n  value: 0.1',
        'passThroughError:\n  value: 0',
      ),
    'data/settings.yml:14:10  found "0" in passThroughError.value — expected a number above 0. Correct it.',
  ],
  [
    'a differential that no estimate is made below, above 1',
    (project) =>
      project.replace(
        'data/settings.yml',
        'leastDifferential:\n  value: 0.5',
        'leastDifferential:\n  value: 1.5',
      ),
    'data/settings.yml:26:10  found "1.5" in leastDifferential.value — expected a number of at most 1. Correct it.',
  ],
  [
    'edges of the answers that cross the end of estimates',
    (project) =>
      project.replace(
        'data/settings.yml',
        'lowestAnsweredDifferential:\n  value: 0.6',
        'lowestAnsweredDifferential:\n  value: 0.4',
      ),
    'data/settings.yml:32:10  found "0.4" in lowestAnsweredDifferential.value — expected a number of at least 0.5. Correct it.',
  ],
  [
    'unknown source of price levels',
    (project) =>
      project.replace('data/settings.yml', 'value: wage-register', 'value: wage-registry'),
    'data/settings.yml:80:10  found an unknown source "wage-registry" — expected a source of data/sources.yml. Did you mean wage-register?',
  ],
  [
    'unknown measure of a role',
    (project) => project.replace('content/roles/en/nurse.md', 'id: falls', 'id: fails'),
    'content/roles/en/nurse.md:66:9  found an unknown measure "fails" — expected a measure of content/ladder.yml. Did you mean falls?',
  ],
  [
    'a duty twice in a role',
    (project) => project.replace('content/roles/en/nurse.md', 'id: signs', 'id: medicines'),
    'content/roles/en/nurse.md:19:9  found the duty "medicines" a second time — expected each id once to a list. Give one of the two another id, or make them one.',
  ],
  [
    'a duty that another language does not have',
    (project) => project.replace('content/roles/ru/nurse.md', 'id: handover', 'id: handing-over'),
    'content/roles/ru/nurse.md:29:9  found medicines, signs, notes, surgery, handing-over, relatives in responsibilities — expected those of "en": medicines, signs, notes, surgery, handover, relatives. Write the same facts in the same order in every language.',
  ],
  [
    'a place with the name of another page',
    (project) => project.replace('data/places.csv', 'lindholm-north,metro', 'interview,metro'),
    'data/places.csv:4:1  found a place with the id "interview" — expected another id: each role has a page of that name. Add the region to it, such as interview-ca.',
  ],
  [
    'a partner that another language does not have',
    (project) => project.replace('content/roles/ru/nurse.md', 'id: doctors-2', 'id: kitchen'),
    'content/roles/ru/nurse.md:53:9  found doctors, kitchen in worksWith — expected those of "en": doctors, doctors-2. Write the same facts in the same order in every language.',
  ],
  [
    'a hat with an id in one language alone',
    (project) =>
      project.replace('content/roles/en/nurse.md', '  - id: observer\n    name', '  - name'),
    'content/roles/ru/nurse.md:43:9  found observer, observer-2 in hats — expected those of "en": one without an id, observer-2. Write the same facts in the same order in every language.',
  ],
  [
    'a measure that is somebody else’s figure in another language',
    (project) => {
      project.replace('content/roles/en/nurse.md', '- id: falls', '- { id: falls, whose: team }');
      project.replace('content/roles/ru/nurse.md', '- id: falls', '- { id: falls, whose: firm }');
    },
    'content/roles/ru/nurse.md:70:11  found falls (firm), handover, staffing in kpis — expected those of "en": falls (team), handover, staffing. Write the same facts in the same order in every language.',
  ],
  [
    'a target by rung on a ladder of examples',
    (project) => {
      project.replace('content/site.yml', 'mainRole:', 'ladder: public\nmainRole:');
      project.replace('content/roles/en/nurse.md', '- id: falls', '- { id: falls, target: 2% }');
    },
    'content/roles/en/nurse.md:66:26  found the target "2%" on a ladder of examples — expected whose figure it is; examples by segment of clients stand in content/kpis/. Write whose, and remove the target.',
  ],
  [
    'examples of a measure in one language alone',
    (project) =>
      project.replace(
        'content/kpis/ru/falls.md',
        'formula:',
        'examples: { source: ward-survey, ranges: [{ id: wards, segment: Палаты, range: 1–2 }] }\nformula:',
      ),
    'content/kpis/ru/falls.md:3:1  found wards from ward-survey in examples — expected the same as in "en": none. Write the same segments in the same order in every language.',
  ],
  [
    'mistakes in one language alone',
    (project) =>
      project.replace(
        'content/roles/ru/nurse.md',
        'sources:',
        'mistakes: [Спешит, Молчит]\nsources:',
      ),
    'content/roles/ru/nurse.md:75:1  found 2 lines in mistakes — expected 0, as in "en". Write the same facts in every language.',
  ],
  [
    'an answer that names a figure nobody fills in',
    (project) => {
      for (const locale of ['en', 'ru']) {
        project.replace(
          `content/roles/${locale}/nurse.md`,
          'sources:',
          'faq: [{ id: a, question: A?, answer: "{money}" }, { id: b, question: B?, answer: B }]\nsources:',
        );
      }
    },
    'content/roles/en/nurse.md:71:39  found the argument {money}, which nothing fills in — expected {median}, {half}, {inNation}, {quoted}, {total}, {extra}. Correct its name, or leave it out.',
  ],
  [
    'a law with another day in another language',
    (project) => project.replace('content/checklists/ru/ward-act.md', '2030-01-01', '2030-01-02'),
    'content/checklists/ru/ward-act.md:5:1  found 2030-01-02 in-force in dates — expected the same as in "en": 2030-01-01 in-force. Write the same facts in every language.',
  ],
  [
    'a law with another number of points in another language',
    (project) =>
      project.replace('content/checklists/ru/ward-act.md', 'about:', '  - Оклад\nabout:'),
    'content/checklists/ru/ward-act.md:8:1  found 2 items in items — expected the same as in "en": 1 items. Write the same facts in every language.',
  ],
  [
    'a law for a purpose that no tool has',
    (project) =>
      project.replace('content/checklists/en/ward-act.md', 'career-progression', 'promotion'),
    'content/checklists/en/ward-act.md:4:10  found "promotion" in purpose — expected one of "posting", "career-progression", "worksheet". Correct it.',
  ],
  [
    'a city in a city',
    (project) => project.replace(places, 'Lindholm–Ore,north', 'Lindholm–Ore,lindholm-north'),
    `${places}:4:95  found "lindholm-north", a city — expected regions, or a nation. Correct the id here, or the kind of the place.`,
  ],
  [
    'regions that lie in one another',
    (project) =>
      project.replace(
        places,
        'North,,,,,96.5',
        'North,south,,,,96.5\nsouth,state,Юг,South,на Юге,in the South,Юг,South,north,,,,99',
      ),
    `${places}:3:60  found "north" in "south" in "north", which lie in one another — expected places that lie in a region, and regions in a nation. Correct the place that one of them lies in.`,
  ],
  [
    'a nation in a place',
    (project) =>
      project.replace(places, 'Вальдора,Valdora,,,,,100', 'Вальдора,Valdora,north,,,,100'),
    `${places}:2:72  found "north", in which the nation "valdora" would lie — expected nothing for a nation. Empty the cell, or correct the kind of the place.`,
  ],
  [
    'a second nation beside tables of one',
    (project) =>
      project.write(
        places,
        `${project.text(places)}ostland,nation,Остланд,Ostland,в Остланде,in Ostland,Остланд,Ostland,,,,,\n`,
      ),
    `${places}:5:9  found "ostland", a second nation beside "valdora" — expected one nation, because official pay holds every place against it. Make it a region of valdora, or leave out official pay.`,
  ],
  [
    'no nation',
    (project) => project.replace(places, 'valdora,nation', 'valdora,region'),
    `${places}:1:1  found no place of the kind nation — expected the nation that the places lie in. Add a row of the kind nation.`,
  ],
  [
    'figures without a setting that they use',
    (project) =>
      project.write(
        'data/settings.yml',
        project.text('data/settings.yml').replace(/passThroughError:[^]*?(?=^\w)/m, ''),
      ),
    'data/settings.yml:1:1  found no passThroughError — expected this setting, because pay of rungs is estimated by city. Add passThroughError with value, sourceId and why.',
  ],
  [
    'two names of one column',
    (project) => project.replace(places, 'states,cbsa_code', 'in,states,cbsa_code'),
    `${places}:1:56  found the columns states and in — expected one of the two, which say the same. Remove the column states.`,
  ],
  [
    'percentiles out of order',
    (project) => project.replace(official, '31000,36000', '36000,31000'),
    `${official}:2:47  found "31000" in p25, after 36000 in p10 — expected numbers that never fall from p10 to p90. Put the numbers in order, or check them at their source.`,
  ],
  [
    'a median outside its interval',
    (project) => project.replace('data/pay/survey-levels.csv', '39500,42500', '41500,42500'),
    'data/pay/survey-levels.csv:2:34  found "41000" in p50, after 41500 in p50_low — expected numbers that never fall from p50_low to p50_high. Put the numbers in order, or check them at their source.',
  ],
  [
    'a blank percentile in a published row',
    (project) => project.replace(official, '31000,36000', '31000,'),
    `${official}:2:47  found nothing in p25 — expected a whole number, because published is 1. Fill in the number, or write 0 in published and leave all five percentiles blank.`,
  ],
  [
    'a percentile in an unpublished row',
    (project) => project.replace(official, '60,0.9,,,,,', '60,0.9,,,50000,,'),
    `${official}:6:49  found "50000" in p50 — expected nothing, because published is 0. Write 1 in published and fill in all five percentiles, or remove the number.`,
  ],
  [
    'one of two outer percentiles',
    (project) => project.replace('data/pay/survey-levels.csv', '14,,49000', '14,45000,49000'),
    'data/pay/survey-levels.csv:3:50  found nothing in p90, but a number in p10 — expected both numbers or neither. Fill in p90, or leave p10 blank too.',
  ],
  [
    'a quoted range upside down',
    (project) => project.replace('data/pay/quoted-ranges.csv', '30000,50000', '50000,30000'),
    'data/pay/quoted-ranges.csv:2:31  found "30000" in high, after 50000 in low — expected a number above low. Exchange the two, or check them at their source.',
  ],
  [
    'a blank where a number is required',
    (project) => project.replace('data/pay/survey-levels.csv', 'ward-survey,60,', 'ward-survey,,'),
    'data/pay/survey-levels.csv:2:19  found nothing in n — expected a whole number, 1 or more. Fill in the number.',
  ],
  [
    'half a position',
    (project) => project.replace(places, '61.25,', ','),
    `${places}:4:102  found nothing in lat, but a number in lon — expected both numbers or neither. Fill in lat, or leave lon blank too.`,
  ],
  [
    'a thousands comma',
    (project) => project.replace(official, '31000,36000', '"31,000",36000'),
    `${official}:2:41  found "31,000" in p10 — expected a whole number, 1 or more, without thousands separators, or nothing. Write 31000.`,
  ],
  [
    'a duplicate row',
    (project) => project.replace('data/crosswalk.csv', 'ward-lead,22-2101', 'ward-lead,22-2102'),
    'data/crosswalk.csv:4:1  found "ward-lead,22-2102" a second time — expected each level_id, soc_code once (the first is in line 3). Remove one of the two.',
  ],
  [
    'a duplicate id',
    (project) => project.replace('data/sources.yml', 'id: ward-survey', 'id: wage-register'),
    'data/sources.yml:29:7  found "wage-register" a second time — expected each id once (the first is in line 1). Remove one of the two.',
  ],
  [
    'a duplicate YAML key',
    (project) => project.replace('content/site.yml', 'base: /', 'base: /\nbase: /b/'),
    'content/site.yml:7:1  found a YAML error (map keys must be unique) — expected each key once. Remove one of the two.',
  ],
  [
    'a missing translation of a file',
    (project) => project.remove('content/glossary/en/shift.md'),
    'content/glossary/ru/shift.md:1:1  found the glossary term "shift" without a translation into "en" — expected the file content/glossary/en/shift.md. Translate the file, or remove it in every language.',
  ],
  [
    'a missing translation of a text',
    (project) => project.replace('content/site.yml', '  en: The nursing ladder of Valdora.\n', ''),
    'content/site.yml:3:3  found no "en" in description — expected a text in each of ru, en. Add en with the translation.',
  ],
  [
    'a missing translation of a column',
    (project) => project.replace('data/occupations.csv', ',short_ru', ',short_fr'),
    'data/occupations.csv:1:1  found no column "short_ru" — expected the columns soc_code, catch_all, title_ru, title_en, short_ru, short_en. Add the column short_ru: the translation is missing.',
  ],
  [
    'an empty file',
    (project) => project.write(places, ''),
    `${places}:1:1  found an empty file — expected a header line and rows. Restore the file; data/README.md lists the columns of each table.`,
  ],
  [
    'an empty YAML file',
    (project) => project.write('data/settings.yml', '\n'),
    'data/settings.yml:1:1  found an empty file — expected keys with values. Restore the file.',
  ],
  [
    'an empty Markdown file',
    (project) => project.write('content/glossary/en/shift.md', ''),
    'content/glossary/en/shift.md:1:1  found an empty file — expected fields between two "---" lines, then the text. Write the file, or remove it.',
  ],
  [
    'only a header',
    (project) =>
      project.write('data/pay/quoted-ranges.csv', 'level_id,place_id,source_id,low,high\n'),
    'data/pay/quoted-ranges.csv:1:1  found a header without rows — expected at least one row. Add the rows, or restore the file.',
  ],
  [
    'a wrong header',
    (project) => project.replace('data/crosswalk.csv', 'level_id', 'levle_id'),
    'data/crosswalk.csv:1:1  found an unknown column "levle_id" — expected the columns level_id, soc_code. Rename it to level_id.',
  ],
  [
    'semicolons for commas',
    (project) => project.write('data/crosswalk.csv', 'level_id;soc_code\nnurse;22-2101\n'),
    'data/crosswalk.csv:1:1  found columns separated by semicolons — expected commas. Save it with commas: where numbers have decimal commas, spreadsheets write semicolons for CSV; LibreOffice asks for the sign, Excel takes it from the regional settings.',
  ],
  [
    'the reach of neighbors in two units',
    (project) =>
      project.write(
        'data/settings.yml',
        `${project.text('data/settings.yml')}\nnearestWithinKilometers: { value: 9, sourceId: null, why: { ru: Так., en: So. } }\n`,
      ),
    'data/settings.yml:134:26  found keys with values in nearestWithinKilometers — expected either nearestWithinMiles or nearestWithinKilometers. Correct it.',
  ],
  [
    'a title above the columns',
    (project) =>
      project.replace('data/crosswalk.csv', 'level_id', 'Rungs and occupations,,\nlevel_id'),
    'data/crosswalk.csv:1:1  found "Rungs and occupations" alone in the first line — expected the names of the columns in the first line. Remove the lines above the names of the columns.',
  ],
  [
    'an extension in capital letters',
    (project) => {
      project.write('content/kpis/en/lost.MD', '');
    },
    'content/kpis/en/lost.MD:1:1  found ".MD" at the end of the name, which is not read — expected ".md". Rename the file to content/kpis/en/lost.md.',
  ],
  [
    'a mark of Git',
    (project) =>
      project.write(ladder, `<<<<<<< HEAD\n${project.text(ladder)}=======\n>>>>>>> main\n`),
    `${ladder}:1:1  found "<<<<<<<", a mark of two versions that Git could not join — expected one version. Keep the lines of one version, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>.`,
  ],
  [
    'blanks that are no spaces',
    (project) => project.replace(ladder, '\n  - ', '\n\u00a0 - '),
    `${ladder}:2:1  found a blank before the text that is no plain space — expected plain spaces, which look the same. Delete the blanks before this line and type them again: they came with a copy from a web page.`,
  ],
  [
    'no space after a colon',
    (project) => project.replace('content/glossary/en/shift.md', 'term: Shift', 'term:"Shift"'),
    'content/glossary/en/shift.md:2:1  found a YAML error (implicit keys need to be on a single line) — expected a space after the colon. Write term: "Shift"',
  ],
  [
    'an apostrophe between single quotation marks',
    (project) => project.replace('content/glossary/en/shift.md', 'term: Shift', "term: 'Shift's'"),
    'content/glossary/en/shift.md:2:14  found a YAML error (unexpected scalar at node end) — expected no apostrophe between single quotation marks, which ends the text. Put double quotation marks around the text, or write the apostrophe twice.',
  ],
  [
    'percent for a share',
    (project) =>
      project.write(
        'data/settings.yml',
        project.text('data/settings.yml').replace(/(policyRaise:\n\s+value:) .*/, '$1 8.5'),
      ),
    'data/settings.yml:62:10  found "8.5" in policyRaise.value — expected a number of at most 1. Write 0.085 for 8.5 percent.',
  ],
  [
    'a list for a text',
    (project) => project.replace('content/glossary/en/shift.md', 'term: Shift', 'term: [Shift]'),
    'content/glossary/en/shift.md:2:7  found a list of 1 in term — expected a text. Write one text in place of the list.',
  ],
  [
    'a missing column',
    (project) => project.write('data/crosswalk.csv', 'level_id\nnurse\nward-lead\n'),
    'data/crosswalk.csv:1:1  found no column "soc_code" — expected the columns level_id, soc_code. Add the column soc_code, or correct the name of the column that holds it.',
  ],
  [
    'a column twice',
    (project) =>
      project.write('data/crosswalk.csv', 'level_id,soc_code,level_id\nnurse,22-2101,nurse\n'),
    'data/crosswalk.csv:1:19  found the column "level_id" a second time — expected each column once. Remove one of the two; the first is column number 1.',
  ],
  [
    'a header named __proto__',
    (project) =>
      project.write('data/crosswalk.csv', 'level_id,soc_code,__proto__\nnurse,22-2101,x\n'),
    'data/crosswalk.csv:1:19  found an unknown column "__proto__" — expected the columns level_id, soc_code. Remove the column.',
  ],
  [
    'a file that is not UTF-8',
    (project) => {
      // "Север" in windows-1251, after one good line.
      const bytes = [...new TextEncoder().encode('id,kind\nnorth,'), 0xd1, 0xe5, 0xe2, 0xe5, 0xf0];
      project.files.set(places, Uint8Array.from(bytes));
    },
    `${places}:2:7  found a byte that is not UTF-8 (0xd1) — expected UTF-8 text. Save the file as UTF-8: in a spreadsheet choose "CSV UTF-8", in an editor "Save with encoding, UTF-8".`,
  ],
  [
    'a UTF-16 file',
    (project) => project.files.set(places, Uint8Array.from([0xff, 0xfe, 0x69, 0x00])),
    `${places}:1:1  found UTF-16 text — expected UTF-8 text. Save the file as UTF-8: in a spreadsheet choose "CSV UTF-8", in an editor "Save with encoding, UTF-8".`,
  ],
  [
    'a level without an occupation',
    (project) => project.replace('data/crosswalk.csv', 'nurse,22-2101\n', ''),
    'content/ladder.yml:2:5  found the level "nurse" without an occupation — expected at least one row of data/crosswalk.csv. Add the row nurse,<soc_code> there.',
  ],
  [
    'a level without a role',
    (project) =>
      project.remove('content/roles/en/ward-lead.md').remove('content/roles/ru/ward-lead.md'),
    'content/ladder.yml:3:5  found no role "ward-lead" — expected the file content/roles/ru/ward-lead.md, and one in every other language. Write content/roles/ru/ward-lead.md.',
  ],
  [
    'a role without a level',
    (project) =>
      project.write('content/roles/en/porter.md', project.text('content/roles/en/nurse.md')),
    'content/roles/en/porter.md:1:1  found a role "porter" that no ladder has — expected one of nurse, ward-lead. Add it to a list of rungs in content/ladder.yml, rename the file, or remove it.',
  ],
  [
    'a step without a transition',
    (project) =>
      project
        .remove('content/transitions/en/nurse-to-ward-lead.md')
        .remove('content/transitions/ru/nurse-to-ward-lead.md'),
    'content/ladder.yml:2:5  found no transition "nurse-to-ward-lead" — expected the file content/transitions/ru/nurse-to-ward-lead.md, and one in every other language. Write content/transitions/ru/nurse-to-ward-lead.md.',
  ],
  [
    'a reference occupation without a national wage',
    (project) => project.replace(official, 'valdora,22-2101', 'north,22-2102'),
    'data/settings.yml:2:10  found the reference occupation "22-2101" without a wage in "valdora" — expected an occupation whose national wage is published. Add the row valdora,22-2101,… to a table of official pay in data/pay/, or choose another occupation.',
  ],
  [
    'a ragged row',
    (project) => project.replace('data/crosswalk.csv', 'nurse,22-2101', 'nurse,22-2101,,'),
    'data/crosswalk.csv:2:15  found 4 cells in this row — expected 2, as many as the header has. Remove the extra cells, or put quotation marks around a text that contains a comma.',
  ],
  [
    'an unclosed quotation mark',
    (project) => project.replace('data/occupations.csv', '"Nurses, general"', '"Nurses, general'),
    'data/occupations.csv:2:9  found a quotation mark that is never closed — expected a second one at the end of the cell. Close the quotation mark, or remove this one.',
  ],
  [
    'text after a closing quotation mark',
    (project) => project.replace('data/occupations.csv', 'general"', 'general"!'),
    'data/occupations.csv:2:9  found text after a closing quotation mark — expected a comma or the end of the line. Inside a quoted cell write every quotation mark twice ("").',
  ],
  [
    'spaces around a value',
    (project) => project.replace('data/crosswalk.csv', 'nurse,22-2101', 'nurse, 22-2101'),
    'data/crosswalk.csv:2:7  found " 22-2101" in soc_code — expected no spaces before or after the value. Write 22-2101.',
  ],
  [
    'a dangling glossary link',
    (project) =>
      project.replace('content/glossary/en/triage.md', 'glossary:shift', 'glossary:shrift'),
    'content/glossary/en/triage.md:6:44  found an unknown glossary term "shrift" — expected a glossary term of content/glossary/. Did you mean shift?',
  ],
  [
    'a dangling link in a Markdown field',
    (project) => project.replace('content/roles/en/nurse.md', 'glossary:triage', 'glossary:trial'),
    'content/roles/en/nurse.md:70:35  found an unknown glossary term "trial" — expected a glossary term of content/glossary/. Add it there, or correct the id.',
  ],
  [
    'a dangling related term',
    (project) => project.replace('content/glossary/en/shift.md', '[triage]', '[trauma]'),
    'content/glossary/en/shift.md:3:11  found an unknown glossary term "trauma" — expected a glossary term of content/glossary/. Add it there, or correct the id.',
  ],
  [
    'a link with another scheme',
    (project) => project.replace('content/glossary/en/triage.md', 'glossary:shift', 'http://a.b/'),
    'content/glossary/en/triage.md:6:44  found a link to "http://a.b/" — expected https://…, or glossary:<id>, role:<id>, method:<id>. Link to a page of the site by its id, or to an address that begins with https://.',
  ],
  [
    'a link in a plain text',
    (project) =>
      project.replace('content/roles/en/nurse.md', 'Does the round', 'See [x](role:nurse)'),
    'content/roles/en/nurse.md:55:15  found a Markdown link "[x](role:nurse)" in a plain text — expected plain words; only some fields and the text below them are Markdown. Move the link to the text below the second "---", or leave its words only.',
  ],
  [
    'raw HTML',
    (project) => project.replace('content/glossary/en/triage.md', 'Every', '<b>Every</b>'),
    'content/glossary/en/triage.md:6:30  found raw HTML "<b>" — expected Markdown only. Write it in Markdown, or put a backslash before the "<".',
  ],
  [
    'an image',
    (project) =>
      project.replace('content/glossary/en/triage.md', 'Every', '![x](https://a.b/c.png)'),
    'content/glossary/en/triage.md:6:35  found an image "https://a.b/c.png" — expected text and links only. Say it in words, or link to it.',
  ],
  [
    'a source too old to use',
    (project) =>
      project.replace('data/sources.yml', 'referenceDate: 2030-06', 'referenceDate: 2027-06'),
    'data/sources.yml:14:18  found 2027-06 for wage-register, 45 months before 2031-03-01 — expected at most 36 months, or a reason under "accepted". Take a newer release, or add "accepted" with the reason; the site shows it.',
  ],
  [
    'a source without a currency',
    (project) => project.replace('data/sources.yml', 'currency: VLD', 'currency: null'),
    'data/sources.yml:21:13  found nothing in currency of wage-register — expected a value, because data/pay/ uses the source. Fill it in.',
  ],
  [
    'an unknown key',
    (project) => project.replace('content/glossary/en/shift.md', 'term:', 'trem:'),
    'content/glossary/en/shift.md:2:1  found an unknown key "trem" — expected only keys of the schema (content/README.md lists them). Correct its spelling, or remove it.',
  ],
  [
    'a missing key',
    (project) => project.replace('content/site.yml', 'licence: MIT\n', ''),
    'content/site.yml:1:1  found no licence — expected a text. Add licence.',
  ],
  [
    'a number in the place of a text',
    (project) => project.replace('content/glossary/en/shift.md', 'Shift', '12'),
    'content/glossary/en/shift.md:2:7  found "12" in term — expected a text. Put quotation marks around it.',
  ],
  [
    'a missing file',
    (project) => project.remove('data/places.csv'),
    'data/places.csv  found no such file — expected a file of this name. Restore the file, or correct its name.',
  ],
  [
    'a competency that leaves out a level',
    (project) => {
      const file = 'content/competencies/en/teaching.md';
      project.write(file, project.text(file).replace(/ {2}ward-lead:\n.*\n.*\n/, ''));
    },
    'content/competencies/en/teaching.md:4:1  found no "ward-lead" in levels — expected a statement and an example of evidence for every level that asks for teaching. Add ward-lead with its statement and evidence, or take teaching out of what is expected of ward-lead.',
  ],
  [
    'a level left out of ladder.yml',
    (project) => project.replace('content/ladder.yml', '  ward-lead: []\n', ''),
    'content/ladder.yml:18:1  found no "ward-lead" in notDaily — expected one entry each for nurse, ward-lead. Add ward-lead.',
  ],
  [
    'a ladder with a line and tracks at once',
    (project) =>
      project.replace(ladder, 'competencies:', 'tracks: { a: [nurse, ward-lead] }\ncompetencies:'),
    'content/ladder.yml:5:9  found keys with values in tracks — expected either "levels", for one line of rungs, or "tracks", for several. Correct it.',
  ],
  [
    'a ladder with neither',
    (project) => project.replace(ladder, 'levels:\n  - nurse\n  - ward-lead\n', ''),
    'content/ladder.yml:2:1  found no levels — expected either "levels", for one line of rungs, or "tracks", for several. Add levels.',
  ],
  [
    'tracks that lead back',
    (project) =>
      project.replace(
        ladder,
        'levels:\n  - nurse\n  - ward-lead\n',
        'tracks:\n  care: [nurse, ward-lead]\n  back: [ward-lead, nurse]\n',
      ),
    'content/ladder.yml:2:10  found "nurse", from which the tracks lead back to itself — expected tracks that only lead up. Take the step that leads back out of its track; list it under moves if people take it.',
  ],
  [
    'a rung twice in a line',
    (project) => project.replace(ladder, '  - ward-lead\n\n', '  - ward-lead\n  - nurse\n\n'),
    'content/ladder.yml:4:5  found "nurse" a second time in the same line of rungs — expected each rung once. Remove one of the two.',
  ],
  [
    'several tracks without their names',
    (project) =>
      project.replace(
        ladder,
        'levels:\n  - nurse\n  - ward-lead\n',
        'tracks:\n  care: [nurse, ward-lead]\n  lead: [nurse, ward-lead]\n',
      ),
    'content/ladder.yml:1:1  found no family "ladder" — expected the file content/families/ru/ladder.md, and one in every other language. Write content/families/ru/ladder.md.',
  ],
  [
    'a move without a transition',
    (project) =>
      project.replace(ladder, 'competencies:', 'moves: [ward-lead-to-nurse]\ncompetencies:'),
    'content/ladder.yml:5:9  found no transition "ward-lead-to-nurse" — expected the file content/transitions/ru/ward-lead-to-nurse.md, and one in every other language. Write content/transitions/ru/ward-lead-to-nurse.md.',
  ],
  [
    'a move between what is no rung',
    (project) =>
      project.replace(ladder, 'competencies:', 'moves: [nurse-to-porter]\ncompetencies:'),
    'content/ladder.yml:5:9  found "nurse-to-porter" in moves[1] — expected two rungs of this ladder with "-to-" between them. Correct it.',
  ],
  [
    'a transition between rungs that do not follow each other',
    (project) =>
      project.write(
        'content/transitions/en/ward-lead-to-nurse.md',
        project.text('content/transitions/en/nurse-to-ward-lead.md'),
      ),
    'content/transitions/en/ward-lead-to-nurse.md:1:1  found a transition "ward-lead-to-nurse" that no ladder has — expected one of nurse-to-ward-lead. Put its two rungs next to each other in a track of content/ladder.yml, list it under moves there, rename the file, or remove it.',
  ],
  [
    'a step without what decides it',
    (project) =>
      project.replace(ladder, 'deciding:\n  nurse: [patient-care, teaching]', 'deciding: {}'),
    'content/ladder.yml:22:1  found no "nurse" in deciding — expected one entry each for nurse. Add nurse.',
  ],
  [
    'something that decides a step that there is not',
    (project) => project.replace(ladder, 'deciding:\n', 'deciding:\n  ward-lead: [teaching]\n'),
    'content/ladder.yml:23:3  found "ward-lead" in deciding — expected one of nurse. Nothing lies above this rung: remove it.',
  ],
  [
    'a statement where the competency is not asked for',
    (project) => project.replace(ladder, ', teaching: practitioner', ''),
    'content/competencies/en/teaching.md:8:3  found a statement for "ward-lead", where "teaching" is not asked for — expected statements of rungs that expect the competency. Add teaching to what is expected of ward-lead, or remove the statement.',
  ],
  [
    'a grade that there is not',
    (project) => project.replace(ladder, 'competencies:', 'grades: { nurse: g1 }\ncompetencies:'),
    'content/ladder.yml:5:18  found an unknown grade "g1" — expected a grade of content/grades.yml. Add it there, or correct the id.',
  ],
  [
    'one ladder beside those of families',
    (project) => project.write('content/ladders/care.yml', project.text(ladder)),
    'content/ladder.yml:1:1  found this file beside content/ladders/care.yml — expected one ladder here, or one for each family in content/ladders/. Move it to content/ladders/, under the name of its family.',
  ],
];

describe('bad input', () => {
  it.each(cases)('%s', (_name, change, message) => {
    const fixture = new FixtureProject();
    change(fixture);
    expect(fixture.messages()).toContain(message);
    expect(parseProject(fixture.files).project).toBeNull();
  });

  it('warns of a rung of which nothing tells the pay, and still gives the project', () => {
    const fixture = new FixtureProject();
    const file = 'data/pay/survey-levels.csv';
    fixture.write(file, fixture.text(file).replace(/ward-lead.*\n/, ''));
    expect(fixture.messages()).toEqual([
      'content/ladder.yml:3:5  warning: found the rung "ward-lead", of which nothing tells the pay — expected a row of data/pay/survey-levels.csv. Add a row that begins with ward-lead, or leave it: its pages then say that its pay is not known.',
    ]);
    expect(parseProject(fixture.files).project).not.toBeNull();
  });

  it('warns of a source past its freshness and still gives the project', () => {
    const fixture = new FixtureProject().replace(
      'data/sources.yml',
      'referenceDate: 2030-06',
      'referenceDate: 2029-01',
    );
    expect(fixture.messages()).toEqual([
      'data/sources.yml:14:18  warning: found 2029-01 for wage-register, 26 months before 2031-03-01 — expected at most 24 months (freshnessMonths). Look for a newer release; the site says that the figures are old.',
    ]);
    expect(parseProject(fixture.files).project).not.toBeNull();
  });

  it('accepts an old source that says why', () => {
    const fixture = new FixtureProject()
      .replace('data/sources.yml', 'referenceDate: 2030-06', 'referenceDate: 2027-06')
      .replace(
        'data/sources.yml',
        '  cite:',
        '  accepted:\n    ru: Нет новее.\n    en: None newer.\n  cite:',
      );
    expect(fixture.messages().every((message) => message.includes('warning:'))).toBe(true);
  });

  it('reports an unreadable site.yml without calling every translation unknown', () => {
    const messages = new FixtureProject()
      .replace('content/site.yml', 'base: /', 'base: [')
      .messages();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^content\/site\.yml:7:1 {2}found a YAML error/);
  });

  it('reports one mistake once, not again in every row that refers to it', () => {
    const messages = new FixtureProject().replace(places, ',96.5', ',"96,5"').messages();
    expect(messages).toEqual([
      `${places}:3:64  found "96,5" in rpp — expected a number, 1 or more, with a decimal point, or nothing. Write 96.5.`,
    ]);
  });
});
