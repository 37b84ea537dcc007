import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension, builtExtension } from './browser.ts';

/**
 * A copy of the built extension that may show notifications. That permission is given by a click in a browser window,
 * which no test can do.
 */
export function notifyingCopy(): { readonly path: string; remove(): void } {
  const source = process.env['EXTENSION_PATH'] ?? builtExtension;
  if (source === builtExtension) buildExtension();
  const path = mkdtempSync(join(tmpdir(), 'svarfrist-build-'));
  cpSync(source, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
