// Plain JavaScript without dependencies, because nothing may be installed yet when it runs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether `node_modules` under `root` holds what `package-lock.json` says. npm keeps its own account of what it put
 * there, whoever asked it to (`npm ci`, `npm install`), so that account is compared, and that each folder is there.
 * Optional packages may be missing: those for other machines always are.
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional, link }]) => {
    // The project itself, and folders of it that are linked.
    if (path === '' || link || !path.includes('node_modules/')) return true;
    const found = present[path];
    if (!found) return optional === true;
    const isSame = found.version === version && found.integrity === integrity;
    return isSame && (optional === true || existsSync(join(root, path, 'package.json')));
  });
}

/** The packages of a lock file by their folder; null where there is none that can be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
