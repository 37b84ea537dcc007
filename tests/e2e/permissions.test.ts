import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from './outlook-host.ts';

describe.each([
  ['chrome-mv3', ['alarms', 'sidePanel', 'storage']],
  ['edge-mv3', ['alarms', 'sidePanel', 'storage']],
  // Firefox has a sidebar, which needs no permission.
  ['firefox-mv2', ['alarms', 'storage']],
])('the built extension %s', (folder, permissions) => {
  const built = join(import.meta.dirname, '../../.output', folder);
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));

  test('asks for exactly the permissions that the README gives reasons for', () => {
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('carries the licences of what it contains', () => {
    expect(readFileSync(join(built, 'third-party.txt'), 'utf8')).toContain('preact');
  });

  test('runs in Gmail and nowhere else', () => {
    const matches = manifest.content_scripts.flatMap(
      ({ matches }: { matches: string[] }) => matches,
    );
    expect(matches).toEqual(['https://mail.google.com/*']);
    // In the page's own world Gmail could read what we do, and we could break Gmail.
    expect(
      manifest.content_scripts.every(({ world }: { world?: string }) => world !== 'MAIN'),
    ).toBe(true);
  });

  test('loads no code from the network, and reaches no address but a team server', () => {
    const policies = manifest.content_security_policy;
    const policy: string = policies.extension_pages ?? policies;
    const [first, reach, ...rest] = policy.split(';').map((part) => part.trim());
    expect(first).toBe("default-src 'self'");
    // The address of the team's server is typed in by its users; CORS on that server decides besides.
    expect(reach).toMatch(/^connect-src 'self' https:/);
    expect(reach).not.toContain('unsafe');
    expect(rest).toEqual(["object-src 'none'", "base-uri 'none'", "form-action 'none'"]);
  });
});

test.each(['dashboard', 'options', 'privacy'])(
  'the page %s of the Outlook site loads its own files only',
  (name) => {
    const page = readFileSync(join(site, name, 'index.html'), 'utf8').replaceAll('&#39;', "'");
    expect(page).toContain("default-src 'self'; connect-src 'self' https:");
    expect(page).toContain("object-src 'none'");
  },
);
