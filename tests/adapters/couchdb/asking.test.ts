import { afterEach, beforeEach, expect, test } from 'vitest';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { openTeam, type TestTeam } from '../../fakes/couch-team.ts';
import { openDevice, uuid } from './device.ts';

// How the server is asked. Seen in Chromium 156 on 22 November 2026: it asks CORS anew before each request with
// `no-store`, remembers what was allowed otherwise, writes what a GET brought to disk, and never what a POST brought.
let team: TestTeam;
beforeEach(async () => {
  team = await openTeam();
});
afterEach(() => team.close());

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly init: RequestInit;
}

function listening() {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const path = String(input).slice(team.url.length);
    asked.push({ method: init.method ?? 'GET', path, init });
    return team.fetch(input, init);
  };
  return { asked, fetch };
}

test('a look that finds nothing new asks twice, and CORS is not asked again for it', async () => {
  const { asked, fetch } = listening();
  const kari = openDevice(team, 'kari', { fetch });
  await kari.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
  await kari.settle();
  await kari.settle();
  for (let look = 0; look < 2; look += 1) {
    asked.length = 0;
    await kari.sync.slice(60_000);
    expect(asked.map(({ method, path }) => `${method} ${path.replace(/[?/][^_].*/, '')}`)).toEqual([
      'GET /_local',
      'POST /_changes',
    ]);
    for (const { init } of asked) expect(init.cache).toBe('default');
  }
});

test('nothing that tells of anybody lies about in the browser’s own files', async () => {
  const { asked, fetch } = listening();
  const kari = openDevice(team, 'kari', { fetch });
  await kari.sync.check();
  await kari.sync.introduce({ name: 'Kari', email: 'kari@selger.example' });
  await kari.sync.firstLook();
  await kari.record([newEvent('registered', {}, ObjectionId.parse(uuid()))]);
  await kari.settle();
  await kari.sync.claimReminders(['a']);
  const kept = asked.filter(({ method, init }) => method === 'GET' && init.cache !== 'no-store');
  // What the server has counted of this device: a number.
  for (const { path } of kept) expect(path).toMatch(/^\/_local\/[0-9a-f-]{36}$/);
  expect(kept.length).toBeGreaterThan(0);
  for (const { init } of asked)
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error' });
});
