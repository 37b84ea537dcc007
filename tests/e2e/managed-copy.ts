// A browser that an administrator manages, without a change to the machine: its policies lie in a folder that only
// this browser sees in place of the real one (a mount namespace of its own, which ends with it).
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from '../../entrypoints/cli/find-browser.mjs';

// Where Debian's Chromium and Google's Chrome look for policies.
const folders = ['/etc/chromium', '/etc/opt/chrome'];

/** Why policies cannot be tried here; null where they can. */
export function whyUnmanaged(): string | null {
  if (process.platform !== 'linux') return 'policies lie elsewhere on this system';
  if (process.getuid?.() !== 0) return 'only root may put a folder in the place of another';
  if (!folders.some((folder) => existsSync(folder))) return 'no browser that reads policies here';
  const tried = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']);
  return tried.status === 0 ? null : 'namespaces are not allowed here';
}

/** Starts browsers under policies while `work` runs: `CHROME_PATH` names a script that puts them in place. */
export async function underPolicy<T>(policy: object, work: () => Promise<T>): Promise<T> {
  const browser = findBrowser();
  if (!browser) throw new Error('no Chrome or Chromium found: set CHROME_PATH');
  const folder = mkdtempSync(join(tmpdir(), 'svarfrist-policy-'));
  mkdirSync(join(folder, 'policies/managed'), { recursive: true });
  writeFileSync(join(folder, 'policies/managed/svarfrist.json'), JSON.stringify(policy));
  const script = join(folder, 'browser');
  const there = folders.filter((each) => existsSync(each));
  writeFileSync(
    script,
    `#!/bin/sh
exec unshare -m sh -c '${there.map((each) => `mount --bind ${folder} ${each}`).join(' && ')} && exec "$0" "$@"' ${browser} "$@"
`,
  );
  chmodSync(script, 0o755);
  const before = process.env['CHROME_PATH'];
  process.env['CHROME_PATH'] = script;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
