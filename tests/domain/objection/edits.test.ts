import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import { currentEdits, namingReplaced } from '../../../lib/domain/objection/edits.ts';
import type { NewEvent, ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { timeAfter } from '../../../lib/domain/objection/time-after.ts';
import type { EventId } from '../../../lib/domain/shared/ids.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { at, day, device, newEvent } from './build-log.ts';

const move = (dueOn: string, replaces?: readonly EventId[]): NewEvent =>
  newEvent('deadlineMoved', {
    timer: 'DECISION',
    dueOn: day(dueOn),
    ...(replaces ? { replaces: [...replaces] } : {}),
  });
const idOf = ({ id }: ObjectionEvent) => id;
const decisionOf = (log: readonly ObjectionEvent[]) =>
  deadlinesOf(fold(log), defaultSettings, day('2026-11-03')).find(
    ({ timer }) => timer === 'DECISION',
  )?.dueOn;

describe('a deadline that two devices moved', () => {
  const [here, there] = [device('here'), device('there')];
  const first = here.write(newEvent('registered'));

  test.each([
    ['the later date was set last', '2026-11-20', '2026-11-27'],
    ['the earlier date was set last', '2026-11-27', '2026-11-20'],
  ])('without knowing of each other is due on the earlier day: %s', (_, one, other) => {
    const log = [first, here.write(move(one, [])), there.write(move(other, []))];
    expect(decisionOf(log)).toBe('2026-11-20');
    expect(decisionOf(log.toReversed())).toBe('2026-11-20');
  });

  test('is due on the later day when whoever set it had seen the other', () => {
    const one = here.write(move('2026-11-20', []));
    const log = [first, one, there.write(move('2026-11-27', [idOf(one)]))];
    expect(decisionOf(log)).toBe('2026-11-27');
  });

  test('is settled by a third person who has seen both', () => {
    const [one, other] = [here.write(move('2026-11-20', [])), there.write(move('2026-11-24', []))];
    const log = [first, one, other, here.write(move('2026-11-27', [idOf(one), idOf(other)]))];
    expect(decisionOf(log)).toBe('2026-11-27');
  });

  test('before there were teams is due on the day that was set last', () => {
    const log = [first, here.write(move('2026-11-20')), here.write(move('2026-11-27'))];
    expect(decisionOf(log)).toBe('2026-11-27');
  });
});

describe('an edit says what it replaces', () => {
  const { write } = device('here');
  const log = [write(newEvent('registered'))];

  test('nothing, when it is the first', () => {
    expect(namingReplaced(newEvent('ownerChanged'), log)).toMatchObject({ data: { replaces: [] } });
  });

  test('the edits of the same thing that nothing has replaced, and of no other deadline', () => {
    const one = write(namedIn(newEvent('ownerChanged'), log));
    const two = write(namedIn(newEvent('ownerChanged'), [...log, one]));
    const elsewhere = write(namedIn(newEvent('deadlineMoved', { timer: 'ACK' }), log));
    const all = [...log, one, two, elsewhere];
    expect(namingReplaced(newEvent('ownerChanged'), all)).toMatchObject({
      data: { replaces: [two.id] },
    });
    expect(namingReplaced(move('2026-11-20'), all)).toMatchObject({ data: { replaces: [] } });
    expect(currentEdits([one, two].filter((event) => event.type === 'ownerChanged'))).toEqual([
      two,
    ]);
  });

  test('and other events say nothing', () => {
    const note = newEvent('noteAdded');
    expect(namingReplaced(note, log)).toBe(note);
  });

  function namedIn(event: NewEvent, before: readonly ObjectionEvent[]): NewEvent {
    return namingReplaced(event, before);
  }
});

describe('what is done now', () => {
  const seen = device('there').write(newEvent('registered'), '2026-11-03T09:00:00Z');

  test('comes after what a colleague with a fast clock did', () => {
    const now = at('2026-11-02T12:00:00Z');
    expect(timeAfter([seen], { now, device: 'here' })).toBe('2026-11-03T09:00:00.001Z');
  });

  test('is timed by the clock otherwise', () => {
    const now = at('2026-11-04T12:00:00Z');
    expect(timeAfter([seen], { now, device: 'here' })).toBe(now);
    expect(timeAfter([seen], { now: at('2026-11-02T12:00:00Z'), device: 'there' })).toBe(
      '2026-11-02T12:00:00.000Z',
    );
  });
});

describe('a registration that turned out to be a second one', () => {
  const beginning = device('here').write(newEvent('registered'), '2026-11-02T09:00:00Z');
  const sameAs = (otherRegisteredAt: string) =>
    device('here').write(newEvent('sameAs', { otherRegisteredAt: at(otherRegisteredAt) }));

  test('ends, unanswered, for the objection goes on in the earlier one', () => {
    const objection = fold([beginning, sameAs('2026-11-01T09:00:00Z')]);
    expect(objection).toMatchObject({ state: 'CLOSED', outcome: null, isAnswered: false });
  });

  test('does not end in favour of a later one: two people joining them at once lose neither', () => {
    const objection = fold([beginning, sameAs('2026-11-03T09:00:00Z')]);
    expect(objection.state).toBe('REGISTERED');
    expect(objection.conflicts).toHaveLength(1);
  });
});
