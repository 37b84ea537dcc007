// Everything that must be green, in the order in which a mistake is cheapest to find. The last line counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '../..');
const report = join(root, '.output/test-report.json');

let passed = 0;
let failed = 0;

step('Lint and format', 'biome check .');
step('Types', 'tsc --noEmit');
step('Types without DOM (lib)', 'tsc --noEmit -p lib');
step('Unused code', 'knip');
step('Code that only tests use', 'knip --production --include files,exports,types');
tests('Unit and contract tests', '--project core --project extension');
step('Build of all extensions and the Outlook site', 'node entrypoints/cli/build.ts');
step('Build of the workspace', 'vite build -c vite.workspace.config.ts --logLevel warn');
step('Sizes', 'size-limit');
tests('Browser tests', '--project e2e');

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one tool; it counts as one test. */
function step(title: string, command: string): void {
  console.log(`\n— ${title}`);
  if (run(command.split(' '))) passed += 1;
  else {
    failed += 1;
    console.log(`${title}: failed`);
  }
}

/** Runs Vitest and counts its tests. A run that ends without a report counts as one failure. */
function tests(title: string, projects: string): void {
  console.log(`\n— ${title}`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isGreen = run(['vitest', 'run', ...projects.split(' '), ...reporters]);
  const counts = existsSync(report)
    ? countsOf(readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0 };
  passed += counts.passed;
  // A file that cannot be loaded fails the run without failing a test.
  failed += isGreen ? counts.failed : Math.max(counts.failed, 1);
}

function countsOf(json: string): { passed: number; failed: number } {
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(json) as Record<string, number>;
  return { passed: numPassedTests, failed: numFailedTests };
}

function run([tool = '', ...words]: readonly string[]): boolean {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(tool, words, { cwd: root, stdio: 'inherit', shell: isWindows });
  return status === 0;
}
