// `npm run fuzz [-- --minutes N] [--seed N]`: the fuzz tests with random seeds for N minutes (5), or one seed again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? null : Number(values.seed);
if (!(minutes > 0) || (seed !== null && !Number.isInteger(seed))) {
  console.error('usage: npm run fuzz [-- --minutes N] [--seed N]');
  process.exit(2);
}

const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.fuzz.test.ts'))
  .map((name) => readFileSync(join(root, 'tests', name), 'utf8').split('\n  fuzz(').length - 1)
  .reduce((sum, count) => sum + count, 0);
const each = Math.ceil((minutes * 60_000) / Math.max(1, tests));
const { status } = spawnSync(
  'vitest',
  ['run', '--reporter=verbose', '--no-file-parallelism', '.fuzz.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(seed === null ? { FUZZ_MILLISECONDS: String(each) } : { FUZZ_SEED: String(seed) }),
    },
  },
);
process.exitCode = status ?? 1;
