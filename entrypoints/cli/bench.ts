// `npm run bench [-- NAME…] [--json] [--save]`: every tests/bench/NAME.bench.ts, or the named ones, peers beside ours.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Bench } from '../../tests/bench/bench.ts';
import { type Measured, machineLine, tableLines } from '../../tests/bench/bench-report.ts';

const folder = join(import.meta.dirname, '../../tests/bench');
const savedFile = join(folder, 'last-release.json');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, save: { type: 'boolean' } },
});

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.slice(0, -'.bench.ts'.length))
  .filter((name) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}`);
  process.exitCode = 2;
}

const lastRelease: Measured = existsSync(savedFile)
  ? JSON.parse(readFileSync(savedFile, 'utf8'))
  : {};
const measured: Measured = {};
if (!values.json) console.log(machineLine());
for (const name of names) {
  // One area that cannot be measured here (no browser, say) must not cost the others.
  try {
    const { bench }: { bench: Bench } = await import(join(folder, `${name}.bench.ts`));
    const tables = await bench.run();
    measured[name] = tables;
    if (!values.json) {
      console.log(`\n## ${bench.title}`);
      for (const table of tables)
        for (const line of tableLines(table, lastRelease[name])) console.log(line);
    }
  } catch (error) {
    console.error(
      `${name}: not measured. ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
if (values.json) console.log(JSON.stringify(measured, null, 2));
if (values.save) {
  writeFileSync(savedFile, `${JSON.stringify({ ...lastRelease, ...measured }, null, 2)}\n`);
}
