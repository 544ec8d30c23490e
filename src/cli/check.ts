import { contentRoot, readProject } from '../project/read-project.ts';
import { formatProblems, toReport } from './print-problems.ts';

// `npm run check`: every problem of content/ and data/, what the site leaves out for want of a table, and the count. Fails when one is an error.
// `npm run check -- --json`: the same for a program, each problem by itself, as one JSON object.
const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--json');
if (unknown !== undefined) {
  console.error(`Unknown option ${unknown}. The one there is: --json.`);
  process.exit(2);
}
const { problems, absent, fileCount } = readProject(contentRoot());
const { errors, summary } = toReport(problems, fileCount);
if (options.includes('--json')) {
  const report = { files: fileCount, errors, warnings: problems.length - errors, problems, absent };
  console.log(JSON.stringify(report, null, 2));
} else {
  for (const line of formatProblems(problems)) console.log(line);
  for (const { file, without } of absent) console.log(`${file}  not there: ${without}.`);
  console.log(summary);
}
process.exitCode = errors > 0 ? 1 : 0;
