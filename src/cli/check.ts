import { formatProblem } from '../ingest/problem.ts';
import { contentRoot } from '../ingest/read-files.ts';
import { readProject } from '../ingest/read-project.ts';
import { toReport } from './report.ts';

// `npm run check`: every problem of content/ and data/, then the count. Fails when one is an error.
const { problems, fileCount } = readProject(contentRoot());
const report = toReport(problems, fileCount);
for (const problem of problems) console.log(formatProblem(problem));
console.log(report.summary);
process.exitCode = report.errors > 0 ? 1 : 0;
