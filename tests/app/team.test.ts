import { describe, expect, test } from 'vitest';
import { findDuplicate, joinDuplicates } from '../../lib/app/join-duplicates.ts';
import { projectCase } from '../../lib/app/project-case.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import { registerObjection } from '../../lib/app/register-objection.ts';
import { remindersForMe } from '../../lib/app/reminders-for-me.ts';
import { scanMessage } from '../../lib/app/scan-message.ts';
import type { HostServices } from '../../lib/app/services.ts';
import { saveSettings } from '../../lib/app/settings.ts';
import { neverRun, saveConnection, saveRun } from '../../lib/app/team-run.ts';
import type { EmailMessage } from '../../lib/domain/message/email-message.ts';
import { clashesOf } from '../../lib/domain/objection/clashes.ts';
import type { Reminder } from '../../lib/domain/reminder/reminder.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import { newEvent } from '../domain/objection/build-log.ts';
import { classification, fakeServices, mail, register } from './fakes.ts';

/** Services of somebody in a team, with these roles. */
async function inTeam(...roles: string[]) {
  const fakes = fakeServices();
  const { store } = fakes.services;
  await saveConnection(store, {
    url: 'https://couch.example/nord',
    user: 'u-1',
    password: 'x',
    secret: null,
    keys: [],
  });
  await saveRun(store, { ...neverRun, roles, secret: 'a'.repeat(64) });
  return fakes;
}

const known = (id: string, rfcMessageId: string | null): EmailMessage => ({
  ...mail(id),
  rfcMessageId,
});
const asGiven = (
  services: HostServices,
  message: EmailMessage,
  invoice = '10457',
  owner = classification.owner,
) =>
  registerObjection(services, {
    message,
    detection: { ...neverDetected },
    classification: {
      ...classification,
      owner,
      invoice: { ...classification.invoice, number: invoice },
    },
    channel: 'email',
    receivedOn: PlainDate.parse('2026-11-25'),
  });
const neverDetected = { probability: 0.9 } as Parameters<typeof registerObjection>[1]['detection'];

describe('two colleagues with the same mail', () => {
  test('come to the same case, whatever mail program they read it in', async () => {
    const [one, other] = [await inTeam('sales'), await inTeam('sales')];
    const here = await asGiven(one.services, known('gmail-1', 'abc@kunde.example'));
    const there = await asGiven(other.services, known('outlook-9', 'abc@kunde.example'));
    if (!here.ok || !there.ok) throw new Error('registered');
    expect(here.row.objection.id).toBe(there.row.objection.id);
    expect(here.row.objection.id).toMatch(/^[0-9a-f]{32}$/);
  });

  test('find the case that the other registered, before they register it again', async () => {
    const [one, other] = [await inTeam('sales'), await inTeam('sales')];
    const here = await asGiven(one.services, known('gmail-1', 'abc@kunde.example'));
    if (!here.ok) throw new Error('registered');
    await other.services.store.receive({
      events: here.row.objection.events,
      project: (events) => projectCase(events, defaultSettings, PlainDate.parse('2026-11-25')),
    });
    const scan = await scanMessage(other.services, known('outlook-9', 'abc@kunde.example'));
    expect(scan.row?.objection.id).toBe(here.row.objection.id);
  });

  test('without a team each case has an id of its own', async () => {
    const { services } = fakeServices();
    const recorded = await asGiven(services, known('1', 'abc@kunde.example'));
    expect(recorded.ok && recorded.row.objection.id).toMatch(/^id-/);
  });
});

describe('one objection that was registered twice', () => {
  async function twice(second = '10457') {
    const { services, setClock } = await inTeam('sales');
    const first = await asGiven(services, known('1', null), 'F-10457');
    setClock('2026-11-26T10:00:00.000Z');
    const later = await asGiven(services, known('2', null), second);
    if (!first.ok || !later.ok) throw new Error('registered');
    return { services, first: first.row, later: later.row };
  }

  test('is found by invoice and customer, however the number was written', async () => {
    const { services, first, later } = await twice('f 10457');
    expect((await findDuplicate(services, later.objection))?.objection.id).toBe(first.objection.id);
    expect(await findDuplicate(services, first.objection)).toBeNull();
  });

  test('is found without reading the cases of other invoices', async () => {
    const { services, first, later } = await twice('F10457');
    for (const id of ['3', '4', '5']) await asGiven(services, known(id, null), `9${id}`);
    const read: string[] = [];
    const store = {
      ...services.store,
      openRows: () => Promise.reject(new Error('all of them')),
      allRows: () => Promise.reject(new Error('all of them')),
      row: (id: Parameters<typeof services.store.row>[0]) => {
        read.push(id);
        return services.store.row(id);
      },
    };
    const found = await findDuplicate({ store }, later.objection);
    expect(found?.objection.id).toBe(first.objection.id);
    expect(read.toSorted()).toEqual([first.objection.id, later.objection.id].toSorted());
    read.length = 0;
    const { classification: facts } = later.objection;
    const bare = {
      ...later.objection,
      classification: { ...facts, invoice: { ...facts.invoice, number: null } },
    };
    expect(await findDuplicate({ store }, bare)).toBeNull();
    expect(read).toEqual([]);
  });

  test('is not suspected for another invoice', async () => {
    const { services, later } = await twice('99');
    expect(await findDuplicate(services, later.objection)).toBeNull();
  });

  test('goes on in the earlier registration, with the earlier deadline', async () => {
    const { services, first, later } = await twice('F10457');
    const day = PlainDate.parse('2026-11-26');
    const moved = await recordEvents(services, later.objection.id, [
      newEvent('deadlineMoved', { timer: 'FIRST_ANSWER', dueOn: day }, later.objection.id),
    ]);
    if (!moved.ok) throw new Error('moved');
    const joined = await joinDuplicates(services, { later: moved.row, earlier: first });
    expect(joined.ok && joined.row.objection).toMatchObject({ state: 'CLOSED', outcome: null });
    const open = await services.store.openRows();
    expect(open.map(({ objection }) => objection.id)).toEqual([first.objection.id]);
    expect(open[0]?.deadlines.find(({ timer }) => timer === 'FIRST_ANSWER')?.dueOn).toBe(day);
  });
});

describe('roles', () => {
  test.each([
    ['sales', false],
    ['manager', true],
  ])('%s may say who answers: %s', async (role, isAllowed) => {
    const { services } = await inTeam(role);
    const row = await register(services);
    const { id } = row.objection;
    const recorded = await recordEvents(services, id, [newEvent('ownerChanged', {}, id)]);
    expect(recorded.ok).toBe(isAllowed);
    if (!recorded.ok) expect(recorded.refusal.code).toBe('needs-role');
  });

  test('whoever works alone may do everything', async () => {
    const { services } = fakeServices();
    const { id } = (await register(services)).objection;
    expect(await recordEvents(services, id, [newEvent('ownerChanged', {}, id)])).toMatchObject({
      ok: true,
    });
  });
});

describe('reminders in a team', () => {
  const reminder = (objectionId: Reminder['objectionId'], audience: Reminder['audience']) =>
    ({ id: `${objectionId}:${audience}`, objectionId, audience }) as Reminder;
  const settings = {
    ...defaultSettings,
    owner: { name: 'Ola', email: 'ola@firma.example', phone: '' },
  };

  test('reach whoever registered under his name, as the form proposes it', async () => {
    const { services } = await inTeam('sales');
    // The form of a registration proposes the name of whoever has given one.
    const registered = await asGiven(services, known('m-1', null), '10457', 'Ola Nordmann');
    if (!registered.ok) throw new Error('registered');
    const all = [reminder(registered.row.objection.id, 'owner')];
    const reached = async (name: string, email: string) =>
      (
        await remindersForMe(services.store, all, {
          ...settings,
          owner: { name, email, phone: '' },
        })
      ).length;
    expect(await reached('Ola Nordmann', 'ola@firma.example')).toBe(1);
    expect(await reached('ola  nordmann ', '')).toBe(1);
    expect(await reached('Nina Berg', 'nina@firma.example')).toBe(0);
    expect(await reached('', '')).toBe(0);
  });

  test.each([
    ['whoever registered it', 'sales', 'nina@firma.example', ['owner', 'owner-and-manager']],
    ['no other colleague', 'sales', 'per@firma.example', []],
    ['a manager', 'manager', 'eva@firma.example', ['owner', 'owner-and-manager', 'manager']],
  ])('of an owner whom nobody in the team goes by reach %s', async (_, role, email, expected) => {
    const { services } = await inTeam(role);
    const member = (name: string) => ({ name, email: `${name.toLowerCase()}@firma.example` });
    const people = [member('Nina'), member('Per'), member('Eva')];
    await saveSettings(services.store, {
      ...settings,
      owner: { name: 'Nina', email: 'nina@firma.example', phone: '' },
    });
    const registered = await asGiven(services, known('m-1', null), '10457', 'gone@firma.example');
    if (!registered.ok) throw new Error('registered');
    const all = (['owner', 'owner-and-manager', 'manager'] as const).map((audience) =>
      reminder(registered.row.objection.id, audience),
    );
    const reached = async () => {
      const me = { ...settings, owner: { name: '', email, phone: '' } };
      return (await remindersForMe(services.store, all, me)).map(({ audience }) => audience);
    };
    await saveRun(services.store, { ...neverRun, roles: [role], people });
    expect(await reached()).toEqual(expected);
    // Whoever has told the team a name is reminded of his own cases, and nobody in his place.
    const back = { ...neverRun, roles: [role], people: [...people, member('Gone')] };
    await saveRun(services.store, back);
    expect(await reached()).toEqual(role === 'manager' ? ['owner-and-manager', 'manager'] : []);
  });

  test.each([
    ['the owner of the case', 'sales', 'ola@firma.example', ['owner', 'owner-and-manager']],
    ['a colleague', 'sales', 'nina@firma.example', []],
    [
      'the owner whose address a manager typed with capitals',
      'sales',
      'Ola@Firma.example',
      ['owner', 'owner-and-manager'],
    ],
    ['a manager', 'manager', 'eva@firma.example', ['owner-and-manager', 'manager']],
  ])('reach %s as far as they concern him', async (_, role, email, expected) => {
    const { services } = await inTeam(role);
    const { id } = (await register(services)).objection;
    const all = (['owner', 'owner-and-manager', 'manager'] as const).map((audience) =>
      reminder(id, audience),
    );
    const mine = await remindersForMe(services.store, all, {
      ...settings,
      owner: { ...settings.owner, email },
    });
    expect(mine.map(({ audience }) => audience)).toEqual(expected);
  });
});

describe('edits at the same time are pointed out', () => {
  test('until somebody who has seen both edits again', async () => {
    const { services } = await inTeam('manager');
    const row = await register(services);
    const { id } = row.objection;
    const move = (day: string, replaces: []) =>
      newEvent('deadlineMoved', { timer: 'DECISION', dueOn: PlainDate.parse(day), replaces }, id);
    await recordEvents(services, id, [move('2026-12-04', [])]);
    const both = await recordEvents(services, id, [move('2026-12-11', [])]);
    expect(both.ok && clashesOf(both.row.objection)).toEqual([
      { kind: 'deadline', timer: 'DECISION', dueOn: '2026-12-04' },
    ]);
    const settled = await recordEvents(services, id, [
      newEvent('deadlineMoved', { timer: 'DECISION', dueOn: PlainDate.parse('2026-12-10') }, id),
    ]);
    expect(settled.ok && clashesOf(settled.row.objection)).toEqual([]);
  });
});
