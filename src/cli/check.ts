import { formatProblem } from '../tables/problem.ts';
import { contentRoot, readProject } from '../project/read-project.ts';
import { toReport } from './print-problems.ts';

// `npm run check`: every problem of content/ and data/, then the count. Fails when one is an error.
const { problems, fileCount } = readProject(contentRoot());
const report = toReport(problems, fileCount);
for (const problem of problems) console.log(formatProblem(problem));
console.log(report.summary);
process.exitCode = report.errors > 0 ? 1 : 0;
