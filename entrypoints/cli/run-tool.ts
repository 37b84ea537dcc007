import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '../..');

/** Runs a tool of node_modules in the project's folder, and ends this program with an error when it fails. */
export function runTool(tool: string, ...words: readonly string[]): void {
  const { status } = spawnSync(tool, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${[tool, ...words].join(' ')} failed`);
  process.exit(1);
}
