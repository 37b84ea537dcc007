import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../entrypoints/cli/third-party.ts';

const root = join(import.meta.dirname, '../..');
const notices = thirdPartyNotices(root);

test('every library that is shipped is named with its licence, and those of tests are not', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  for (const [name, version] of Object.entries(dependencies))
    expect(notices).toContain(`\n${name} ${version}, `);
  for (const name of ['vitest', 'playwright-core', 'wxt'])
    if (name in devDependencies) expect(notices).not.toContain(`\n${name} `);
});

test('the words of a licence travel with what it covers', () => {
  expect(notices).toMatch(/preact [\d.]+, MIT\n\n[\s\S]{0,60}The MIT License/);
  expect(notices).toMatch(/ical\.js [\d.]+, MPL-2\.0\n\n\s*Mozilla Public License/);
  expect(notices).toContain('Roboto');
});
