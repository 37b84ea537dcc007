// Four devices of a team, each as unlucky as chance has it, and what is left of their work in the end.
import { expect } from 'vitest';
import { openMemoryStore } from '../../../lib/adapters/memory/open-memory-store.ts';
import type { NewEvent } from '../../../lib/domain/objection/event.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import type { CaseStore } from '../../../lib/ports/case-store.ts';
import { StoreError } from '../../../lib/ports/errors.ts';
import { TeamError } from '../../../lib/ports/team-sync.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { type Fault, faults, faultyFetch } from '../../fakes/couch-faults.ts';
import { isReal, openTeam } from '../../fakes/couch-team.ts';
import { type Device, openDevice, sharedView, uuid } from './device.ts';

const DAY = 86_400_000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A store whose worker is killed now and then: before a write, or after it and before anybody hears of it. */
function mortal(store: CaseStore, isKilled: () => boolean): CaseStore {
  const around = async <T>(write: () => Promise<T>): Promise<T> => {
    if (isKilled()) throw new StoreError('gone');
    const result = await write();
    if (isKilled()) throw new StoreError('gone');
    return result;
  };
  return {
    ...store,
    receive: (arrival) => around(() => store.receive(arrival)),
    setMeta: (key, value) => around(() => store.setMeta(key, value)),
  };
}

/** Something a person may do, by role; dates and words hang on chance. */
function deed(id: ObjectionId, chance: () => number, isManager: boolean): NewEvent {
  const day = PlainDate.parse(`2026-12-${String(1 + Math.floor(chance() * 27)).padStart(2, '0')}`);
  const deeds: NewEvent[] = [
    newEvent('registered', {}, id),
    newEvent('acknowledged', {}, id),
    newEvent('noteAdded', {}, id),
    newEvent('deadlineMoved', { timer: 'DECISION', dueOn: day }, id),
    newEvent('advanced', { transition: 'facts-gathered' }, id),
    newEvent('decided', { decision: 'unfounded', reasons: 'levert' }, id),
    newEvent('replySent', { template: 'T08' }, id),
    newEvent('customerReplied', { effect: 'new-facts' }, id),
    newEvent('snoozed', { until: day }, id),
    ...(isManager ? [newEvent('ownerChanged', { owner: 'ola@selger.example' }, id)] : []),
  ];
  return deeds[Math.floor(chance() * deeds.length)] ?? newEvent('noteAdded', {}, id);
}

/** A real server may be killed and started anew by whoever tests: what the test itself asks of it waits for that. */
async function patiently<T>(task: () => Promise<T>): Promise<T> {
  for (let tries = isReal ? 20 : 0; ; tries -= 1)
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof TeamError) || tries <= 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
}

interface Trial {
  readonly seed: number;
  readonly steps: number;
  /** A store of its own for each device. */
  readonly openStore?: (device: string) => CaseStore | Promise<CaseStore>;
}

/** Lives through a trial and tells what everybody holds afterwards. */
export async function survive({
  seed,
  steps,
  openStore = (device) => openMemoryStore({ device }),
}: Trial) {
  const chance = chanceOf(seed);
  const team = await patiently(() => openTeam({ isEncrypted: seed % 2 === 0 }));
  // Backups and answers out of order are the stand-in’s; everything else is asked of any server.
  const { couch } = team;
  // People connect while all is well.
  let rate = 0;
  const draw = (): Fault | null =>
    chance() < rate ? (faults[Math.floor(chance() * faults.length)] ?? null) : null;
  couch?.shuffleBy((rows) => (chance() < 0.5 ? rows : rows.toReversed()));

  const open = async (label: string, clock: number) =>
    openDevice(team, label, {
      store: mortal(await openStore(uuid()), () => chance() < rate / 10),
      fetch: faultyFetch(team.fetch, draw),
      batch: 1 + Math.floor(chance() * 20),
      clock,
    });
  const devices = await Promise.all([
    open('kari', 0),
    open('kari', -DAY),
    open('ola', 0.9 * DAY),
    open('eva', 0),
  ]);
  for (const { label, sync } of devices)
    await patiently(() => sync.introduce({ name: label, email: `${label}@selger.example` }));
  rate = 0.3;
  const ids = Array.from({ length: 12 }, () => ObjectionId.parse(uuid()));
  const made = new Set<string>();
  const met = new Map<string, number>();
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(chance() * list.length)];
    if (item === undefined) throw new Error('nothing to pick');
    return item;
  };

  async function anything(device: Device): Promise<void> {
    try {
      if (chance() < 0.5) {
        for (const { id } of await device.record([deed(pick(ids), chance, device.label === 'eva')]))
          made.add(id);
      } else await device.sync.slice(chance() < 0.2 ? 0 : 60_000);
    } catch (error) {
      // A fault is told by its code; anything else is a bug of ours.
      if (!(error instanceof TeamError || error instanceof StoreError)) throw error;
      const code = error instanceof TeamError ? error.problem : error.code;
      met.set(code, (met.get(code) ?? 0) + 1);
    }
  }

  let backup = couch?.backup(team.database);
  for (let step = 0; step < steps; step += 1) {
    // Three things at once; one device does one thing at a time.
    await Promise.all([...new Set([pick(devices), pick(devices), pick(devices)])].map(anything));
    if (step === Math.floor(steps * 0.3)) backup = couch?.backup(team.database);
    if (step === Math.floor(steps * 0.6) && backup) couch?.restore(team.database, backup);
    if (step === Math.floor(steps * 0.8)) await patiently(team.recreate);
  }
  rate = 0;
  for (let round = 0; round < 3; round += 1)
    for (const device of devices) await patiently(device.settle);

  const views = await Promise.all(devices.map(({ store }) => sharedView(store, ids)));
  const standings = await Promise.all(devices.map(({ sync }) => sync.standing()));
  const held = await Promise.all(
    devices.map(async ({ store }) => {
      const logs = await Promise.all(ids.map((id) => store.events(id)));
      return new Set(logs.flat().map(({ id }) => id));
    }),
  );
  const { body } = await patiently(() => team.admin('GET', `/${team.database}/_all_docs`));
  const onServer = (body as { rows: unknown[] }).rows.length;
  await patiently(team.close);
  return { made, met, views, standings, held, onServer };
}

/** Nobody lost a word, all agree, and nothing is left to do. */
export function expectNothingLost({ made, met, views, standings, held, onServer }: Survived): void {
  expect(made.size).toBeGreaterThan(100);
  expect([...met.keys()].length).toBeGreaterThan(4);
  for (const ids of held) expect(ids).toEqual(made);
  for (const view of views) expect(view).toBe(views[0]);
  for (const { unsent, refused, unread, tampered } of standings)
    expect({ unsent, refused, unread, tampered }).toEqual({
      unsent: 0,
      refused: [],
      unread: 0,
      tampered: 0,
    });
  // The guard, the team's document and three profiles lie beside the entries.
  expect(onServer).toBe(made.size + 5);
}

type Survived = Awaited<ReturnType<typeof survive>>;
