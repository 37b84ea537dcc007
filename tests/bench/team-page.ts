// What the page of team.bench.ts runs in Chromium: Svarfrist and PouchDB push and pull the same events, in turn.
// @ts-expect-error PouchDB brings no types, and this is the only place that uses it.
import PouchDB from 'pouchdb-browser';
import { openTeamSync } from '../../lib/adapters/couchdb/open-team-sync.ts';
import { openIdbStore } from '../../lib/adapters/idb/open-idb-store.ts';
import { projectCase } from '../../lib/app/project-case.ts';
import { chainEvents, headAfter } from '../../lib/domain/objection/chain.ts';
import type { NewEvent, ObjectionEvent } from '../../lib/domain/objection/event.ts';
import { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { instantOf } from '../../lib/domain/shared/instant.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import type { TeamConnection } from '../../lib/domain/shared/team-connection.ts';
import type { CaseStore } from '../../lib/ports/case-store.ts';
import { newEvent } from '../domain/objection/build-log.ts';

export interface Measured {
  readonly push: number;
  readonly pull: number;
}

const PER_CASE = 4;
/** One look of each client, by its name, at a server that has nothing new for it. */
const looks = new Map<string, () => Promise<unknown>>();
const newId = () => crypto.randomUUID();
const project = (events: readonly ObjectionEvent[]) =>
  projectCase(events, defaultSettings, PlainDate.parse('2026-11-25'));

/** Ours: one person sends, another receives. Seconds. */
async function measureOurs(
  name: string,
  from: TeamConnection,
  to: TeamConnection,
  count: number,
): Promise<Measured> {
  const open = (store: CaseStore, connection: TeamConnection) =>
    openTeamSync({
      store,
      connection,
      project,
      newId,
      now: Date.now,
      fetch: (input, init) => fetch(input, init),
      locks: null,
    });
  const { device, events } = manyEvents(count);
  const sending = await openIdbStore({ name: newId(), device });
  for (let start = 0; start < count; start += 1000)
    await sending.append(events.slice(start, start + 1000), [], await sending.head());
  await sending.rebuild(project);
  const sender = open(sending, from);
  const push = await seconds(() => settle(sender));
  const receiving = await openIdbStore({ name: newId(), device: newId() });
  const receiver = open(receiving, to);
  const pull = await seconds(() => settle(receiver));
  const { rows } = await receiving.rowsAfter(null, count);
  if (rows.length !== count / PER_CASE) throw new Error(`${rows.length} cases arrived`);
  looks.set(name, () => settle(receiver));
  return { push, pull };
}

/** PouchDB with the same content in documents of the same size. Seconds. */
async function measurePouch(
  name: string,
  url: string,
  auth: { username: string; password: string },
  count: number,
): Promise<Measured> {
  // Its own default, cookies along, is refused by a server that allows origins but no cookies.
  const withoutCookies = (input: string, init: RequestInit) =>
    PouchDB.fetch(input, { ...init, credentials: 'omit' });
  const remote = new PouchDB(url, { auth, fetch: withoutCookies });
  const from = new PouchDB(newId());
  const documents = manyEvents(count).events.map((event) => {
    const { objectionId: o, type: k, at, ...rest } = event;
    return {
      _id: `${o}:u-1:${event.id}`,
      v: 1,
      o,
      by: 'u-1',
      k,
      at: Date.parse(at),
      d: JSON.stringify(rest),
    };
  });
  for (let start = 0; start < count; start += 500)
    await from.bulkDocs(documents.slice(start, start + 500));
  const options = { batch_size: 500 };
  const push = await seconds(() => from.replicate.to(remote, options));
  const to = new PouchDB(newId());
  const pull = await seconds(() => to.replicate.from(remote, options));
  const info: { doc_count: number } = await to.info();
  if (info.doc_count !== count) throw new Error(`PouchDB pulled ${info.doc_count}`);
  looks.set(name, () => to.replicate.from(remote, options));
  return { push, pull };
}

/** How long each of `count` looks of a client took, in seconds. */
async function measureLooks(name: string, count: number): Promise<readonly number[]> {
  const look = looks.get(name);
  if (!look) throw new Error(`${name} has pulled nothing`);
  const times: number[] = [];
  for (let done = 0; done < count; done += 1) times.push(await seconds(look));
  return times;
}

/** Events of one device as they come in life: each case registered, acknowledged, noted, put off. */
function manyEvents(count: number) {
  const device: string = newId();
  let head = { device, seq: 0, prevHash: '' };
  const events: ObjectionEvent[] = [];
  for (let index = 0; index < count / PER_CASE; index += 1) {
    const id = ObjectionId.parse(newId());
    const added: NewEvent[] = [
      newEvent('registered', {}, id),
      newEvent('acknowledged', {}, id),
      newEvent('noteAdded', {}, id),
      newEvent('snoozed', {}, id),
    ];
    const now = instantOf(Date.parse('2026-11-02T09:00:00Z') + index * 60_000);
    const chained = chainEvents(added, { head, now, actor: 'kari@selger.example', newId });
    events.push(...chained);
    const last = chained.at(-1);
    if (last) head = headAfter(last);
  }
  return { device, events };
}

async function settle(sync: ReturnType<typeof openTeamSync>): Promise<void> {
  while (!(await sync.slice(60_000))?.isComplete);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

Object.assign(globalThis, { measureOurs, measurePouch, measureLooks });
