// Builds what is published: extensions for Chrome, Edge and Firefox with their zips, and the Outlook site.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '../..');

for (const browser of ['chrome', 'edge', 'firefox']) run('wxt', 'zip', '-b', browser);
run('vite', 'build', '-c', 'vite.outlook.config.ts');

function run(tool: string, ...words: string[]): void {
  const { status } = spawnSync(tool, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${[tool, ...words].join(' ')} failed`);
    process.exit(1);
  }
}
