import { describe, expect, test } from 'vitest';
import { CaseTeamNotices } from '@/components/team/CaseTeamNotices.tsx';
import { recordEvents } from '@/lib/app/record-events.ts';
import { neverRun, saveConnection, saveRun } from '@/lib/app/team-run.ts';
import type { NewEvent } from '@/lib/domain/objection/event.ts';
import type { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { languages } from '@/lib/domain/shared/language.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { errorWords } from '@/lib/i18n/errors.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { newEvent } from '../../domain/objection/build-log.ts';
import { registerCase } from '../dashboard/case-setup.ts';
import { connection, show, teamServices } from './team-setup.tsx';

const words = teamWords.en;

async function inTeam(roles = ['sales', 'manager']) {
  const { services, setTime } = teamServices();
  await saveConnection(services.store, connection);
  await saveRun(services.store, { ...neverRun, roles, secret: 'a'.repeat(64) });
  const write = async (id: ObjectionId, ...events: NewEvent[]): Promise<CaseRow> => {
    const recorded = await recordEvents(services, id, events);
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    return recorded.row;
  };
  return { services, setTime, write };
}

async function twice() {
  const { services, setTime, write } = await inTeam();
  const earlier = await registerCase(services, {
    customer: 'Ola Kunde',
    invoice: 'F-10457',
    receivedOn: '2026-11-20',
  });
  setTime('2026-11-24T09:00:00.000Z');
  const later = await registerCase(services, {
    customer: 'Ola  Kunde',
    invoice: 'F 10457',
    receivedOn: '2026-11-21',
  });
  return { services, write, earlier, later };
}

describe('what working as a team did to a case', () => {
  test('nothing is said of a case that one person works on', async () => {
    const { services } = await inTeam();
    const row = await registerCase(services, { customer: 'A', receivedOn: '2026-11-20' });
    const { root } = await show(services, <CaseTeamNotices row={row} />);
    expect(root.querySelectorAll('.banner')).toHaveLength(0);
  });

  test.each(languages)(
    'two deadlines set at once, and the earlier one, in %s',
    async (language) => {
      const { services, write } = await inTeam();
      const { objection } = await registerCase(services, {
        customer: 'A',
        receivedOn: '2026-11-20',
      });
      const { id } = objection;
      const move = (day: string) =>
        newEvent(
          'deadlineMoved',
          { timer: 'DECISION', dueOn: PlainDate.parse(day), replaces: [] },
          id,
        );
      const row = await write(id, move('2026-12-11'), move('2026-12-04'));
      const { text } = await show(services, <CaseTeamNotices row={row} />, language);
      expect(text()).toMatch(/\b0?4\b/);
      expect(text()).not.toMatch(/\b11\b/);
    },
  );

  test('two people who changed who answers, and what is known', async () => {
    const { services, write } = await inTeam();
    const { objection } = await registerCase(services, { customer: 'A', receivedOn: '2026-11-20' });
    const { id, classification } = objection;
    const row = await write(
      id,
      newEvent('ownerChanged', { owner: 'kari@firma.example', replaces: [] }, id),
      newEvent('ownerChanged', { owner: 'ola@firma.example', replaces: [] }, id),
      newEvent('reclassified', { classification, replaces: [] }, id),
      newEvent('reclassified', { classification, replaces: [] }, id),
    );
    const { text } = await show(services, <CaseTeamNotices row={row} />);
    expect(text()).toContain(words.clashOwner);
    expect(text()).toContain(words.clashFacts);
    expect(text()).not.toContain(words.clashClosed);
  });
});

describe('a second registration of the same objection', () => {
  test('is pointed out in the later one only, and joined on request', async () => {
    const { services, earlier, later } = await twice();
    const number = earlier.objection.caseNumber;
    const shown = await show(services, <CaseTeamNotices row={earlier} />);
    expect(shown.hasButton(words.join)).toBe(false);
    await shown.draw(<CaseTeamNotices row={later} />);
    expect(shown.text()).toContain(words.duplicate(number));
    await shown.press(words.join);
    expect(shown.said()).toBe(words.joined(number));
    const joined = await services.store.row(later.objection.id);
    expect(joined?.objection.state).toBe('CLOSED');
    if (!joined) throw new Error('the case is there');
    await shown.draw(<CaseTeamNotices row={joined} />);
    expect(shown.text()).not.toContain(words.duplicate(number));
  });

  test('is no matter where nobody works together', async () => {
    const { services, later } = await twice();
    await saveConnection(services.store, null);
    const { text } = await show(services, <CaseTeamNotices row={later} />);
    expect(text()).not.toContain(words.join);
  });

  test('that the account may not join stays, and says why', async () => {
    const { services, later } = await twice();
    await saveRun(services.store, { ...neverRun, roles: ['dpo'] });
    const shown = await show(services, <CaseTeamNotices row={later} />);
    await shown.press(words.join);
    expect(shown.text()).toContain(errorWords.en.rules['needs-role'].title);
    expect(shown.hasButton(words.join)).toBe(true);
    expect((await services.store.row(later.objection.id))?.objection.state).not.toBe('CLOSED');
  });

  test('that cannot be written says what is wrong with the storage', async () => {
    const { services, later } = await twice();
    const store = {
      ...services.store,
      append: () => Promise.reject(new StoreError('quota')),
    };
    const shown = await show({ ...services, store }, <CaseTeamNotices row={later} />);
    await shown.press(words.join);
    expect(shown.root.querySelector('[role=alert]')?.textContent).toContain(
      errorWords.en.store.quota.title,
    );
  });

  test('is not looked for where the store cannot be read', async () => {
    const { services, later } = await twice();
    const store = {
      ...services.store,
      linePages: () => Promise.reject(new StoreError('failed')),
    };
    const { root } = await show({ ...services, store }, <CaseTeamNotices row={later} />);
    expect(root.querySelectorAll('.banner')).toHaveLength(0);
  });
});
