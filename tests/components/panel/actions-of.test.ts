import { describe, expect, test } from 'vitest';
import { actionEvent } from '@/components/panel/action-event.ts';
import { startedForm, suggestedToPay, typedMoney } from '@/components/panel/action-form.ts';
import { type Action, actionsOf } from '@/components/panel/actions-of.ts';
import { projectCase } from '@/lib/app/project-case.ts';
import { evidenceFor } from '@/lib/domain/law/reason-evidence.ts';
import { chainEvents, headAfter } from '@/lib/domain/objection/chain.ts';
import type { NewEvent, ObjectionEvent } from '@/lib/domain/objection/event.ts';
import { eventsOfSending } from '@/lib/domain/objection/events-of-sending.ts';
import { refusalOf } from '@/lib/domain/objection/refusal-of.ts';
import type { State } from '@/lib/domain/objection/state.ts';
import { openStates } from '@/lib/domain/objection/state-groups.ts';
import { templates } from '@/lib/domain/reply/templates.ts';
import { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { plainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { fakeServices, filledSettings, mail, now, registered } from '../fakes.ts';

const today = plainDate(2026, 11, 26);

/** What somebody types who is asked how much is left to pay of a claim that was disputed as a whole. */
const partOf = ({ classification }: CaseRow['objection']) =>
  classification.invoice.amount && { ...classification.invoice.amount, minor: 100_00 };

/** Forms as a sensible person fills them, once for each choice; null where a form stays incomplete. */
function filled(action: Action, row: CaseRow): readonly (NewEvent | null)[] {
  const { id } = action;
  if (id === 'reclassify') return [];
  const started = startedForm(action, { ...row, settings: filledSettings, today });
  const choices = action.choices.length > 0 ? action.choices : [started.choice];
  return choices.map((choice) => {
    const form = {
      ...started,
      choice,
      amount: typedMoney(
        suggestedToPay(row.objection, choice) ?? partOf(row.objection),
        row.objection,
      ),
      text: started.text || 'Nordinkasso',
      date: started.date || '2026-12-10',
      note: 'Avtalt på telefon.',
    };
    const made = actionEvent(id, form, { objectionId: row.objection.id, messageKey: null });
    return made.ok ? made.event : null;
  });
}

/** Walks from fresh cases through every action and every reply, once into each state. */
async function walk(visit: (row: CaseRow, action: Action, event: NewEvent | null) => void) {
  const services = await fakeServices();
  const first = await registered(services, mail('a'));
  const inCollection = first.objection.events.map(
    (event): ObjectionEvent =>
      event.type === 'registered'
        ? { ...event, data: { ...event.data, channel: 'agency' } }
        : event,
  );
  // A rejection rests on a paper: somebody ticked one that the ground asks for.
  const [item = ''] = evidenceFor[first.objection.classification.reason];
  const objectionId = first.objection.id;
  const queue: (readonly ObjectionEvent[])[] = [first.objection.events, inCollection].map((log) => {
    const last = log.at(-1);
    if (!last) return log;
    const options = { head: headAfter(last), now, actor: 'ola', newId: services.identity.newId };
    const ticked: NewEvent = {
      type: 'evidenceTicked',
      objectionId,
      data: { item, present: true },
    };
    return [...log, ...chainEvents([ticked], options)];
  });
  const states = new Set<State>();
  const seen = new Set<string>();
  for (let log = queue.shift(); log; log = queue.shift()) {
    const row = projectCase(log, filledSettings, today);
    const { state, channel, events } = row.objection;
    const gaveNotice = events.some(
      ({ type, data }) => type === 'replySent' && data.template === 'T19',
    );
    const place = `${state} ${channel} ${gaveNotice}`;
    if (seen.has(place)) continue;
    seen.add(place);
    states.add(state);
    const go = (added: readonly NewEvent[]) => {
      const last = log?.at(-1);
      if (!last || !log) return;
      const options = { head: headAfter(last), now, actor: 'ola', newId: services.identity.newId };
      queue.push([...log, ...chainEvents(added, options)]);
    };
    const { steps, others } = actionsOf(row);
    for (const action of [...steps, ...others])
      for (const event of filled(action, row)) {
        visit(row, action, event);
        if (event && !action.refusal && !refusalOf(row.objection, event)) go([event]);
      }
    for (const { id: template } of templates) {
      const sent = { template, promisedAnswerBy: null, customerBy: today, messageKey: null };
      const events = eventsOfSending(row.objection, sent);
      if (events[0] && !refusalOf(row.objection, events[0])) go(events);
    }
  }
  return states;
}

describe('what can be told to a case', () => {
  test('whatever is offered as possible is accepted when it is filled in', async () => {
    const refused: string[] = [];
    await walk((row, action, event) => {
      if (action.refusal) return;
      const refusal = event ? refusalOf(row.objection, event)?.code : 'form incomplete';
      if (refusal) refused.push(`${row.objection.state} ${action.id}: ${refusal}`);
    });
    expect(refused).toEqual([]);
  });

  test('what is offered leads into every state that people can bring about in one day', async () => {
    const seen = await walk(() => {});
    // Time must pass before these: a reply time, or a friendly follow-up that was in vain.
    const waiting = openStates.filter((state) => state !== 'COLLECTION_MAY_RESUME');
    expect(waiting.filter((state) => !seen.has(state))).toEqual([]);
    expect(seen).toContain('CLOSED');
  });

  test('every open case can be told something besides notes', async () => {
    const stuck: State[] = [];
    const steps = new Map<State, number>();
    await walk((row) => steps.set(row.objection.state, actionsOf(row).steps.length));
    for (const [state, count] of steps) if (count === 0) stuck.push(state);
    expect(stuck).toEqual([]);
  });
});

test('a case at an agency is never handed to the agency as to a colleague', async () => {
  const services = await fakeServices();
  const row = await registered(services, mail('a'));
  const objection = { ...row.objection, agency: { name: 'Nordinkasso', reference: null } };
  const textOf = (id: 'owner' | 'handover' | 'escalate') =>
    startedForm(
      { id, choices: [], refusal: null },
      { ...row, objection, settings: filledSettings, today },
    ).text;
  expect([textOf('owner'), textOf('handover'), textOf('escalate')]).toEqual([
    '',
    'Nordinkasso',
    filledSettings.manager,
  ]);
});

test.each(['0026-12-31', '9999-12-31'])(
  'no case is put off until %s: the year is mistyped',
  (date) => {
    const form = {
      choice: '',
      text: '',
      reference: '',
      date,
      amount: { text: '', currency: 'NOK' as const },
      note: 'Kunden er bortreist.',
    };
    const objectionId = ObjectionId.parse('case-1');
    expect(actionEvent('snooze', form, { objectionId, messageKey: null })).toEqual({
      ok: false,
      problems: { date: 'odd-year' },
    });
  },
);
