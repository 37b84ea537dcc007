import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const built = join(import.meta.dirname, '../../.output/chrome-mv3');
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));

describe('the built Chrome extension', () => {
  test('asks for exactly the permissions that the README gives reasons for', () => {
    expect(manifest.permissions).toEqual(['alarms', 'sidePanel']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
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

  test('loads no code and sends no data over the network', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe/);
  });
});
