// `npm run release`: everything that must be true before a version is published, and what is published with it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '../..');
const output = join(root, '.output');
const published = join(root, '.output/release');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

step('nothing is left uncommitted', () => run('git', 'status', '--porcelain')?.trim() === '');
step(`CHANGELOG.md tells of ${version}, with its date`, () =>
  new RegExp(`^## ${version.replaceAll('.', '\\.')} – \\d{4}-\\d{2}-\\d{2}$`, 'm').test(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  ),
);
step('no package in what is shipped has a known hole', () =>
  succeeds('npm', 'audit', '--omit=dev'),
);
step('every test passes', () => succeeds('npm', 'test'));
step('two builds give the same bytes', () => {
  const first = builtOnce();
  return first !== '' && first === builtOnce();
});
step('the list of what is inside is written (CycloneDX)', () => {
  mkdirSync(published, { recursive: true });
  const list = run('npm', 'sbom', '--omit=dev', '--sbom-format=cyclonedx');
  if (list === null) return false;
  writeFileSync(join(published, `svarfrist-${version}-sbom.json`), list);
  return list.includes('"CycloneDX"');
});
writeFileSync(
  join(published, 'SHA256SUMS'),
  sums(filesIn(output).filter((name) => name.endsWith('.zip'))),
);
console.log(
  process.exitCode === 1
    ? '\nNot ready: see what is not so.'
    : `\nReady: .output/*.zip, .output/outlook and .output/release. Publish them, then tag v${version}.`,
);

/** Says what is checked and whether it is so; goes on, because whoever releases wants the whole list. */
function step(title: string, isSo: () => boolean): void {
  const isDone = isSo();
  console.log(`${isDone ? '✓' : '✗ NOT SO:'} ${title}`);
  if (!isDone) process.exitCode = 1;
}

function builtOnce(): string {
  rmSync(output, { recursive: true, force: true });
  if (!succeeds('npm', 'run', 'build')) return '';
  return sums(filesIn(output));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** One line a file, as `sha256sum -c` reads it. */
function sums(names: readonly string[]): string {
  const line = (name: string) =>
    `${createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex')}  ${name}\n`;
  return names.map(line).join('');
}

/** What a tool says; null where it fails: silence must not pass for an answer. */
function run(tool: string, ...words: readonly string[]): string | null {
  const { status, stdout } = spawnSync(tool, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return status === 0 ? stdout : null;
}

function succeeds(tool: string, ...words: readonly string[]): boolean {
  return spawnSync(tool, words, { cwd: root, stdio: 'inherit' }).status === 0;
}
