import { describe, expect, test } from 'vitest';
import { dataHashOf } from '../../../lib/domain/objection/chain.ts';
import {
  type EventType,
  eventData,
  type ObjectionEvent,
} from '../../../lib/domain/objection/event.ts';
import { parseEvent } from '../../../lib/domain/objection/parse-event.ts';
import { redact } from '../../../lib/domain/objection/redact.ts';
import { eventInText, sharedText } from '../../../lib/domain/objection/shared-event.ts';
import { meetingId, teamNames } from '../../../lib/domain/objection/team-names.ts';
import { classification, device, newEvent, registration, theCase } from './build-log.ts';

const names = teamNames('secret', [
  { user: 'u-1', name: 'Kari', email: 'kari@selger.example' },
  { user: 'u-2', name: 'Per', email: 'per@selger.example' },
]);
const types = Object.keys(eventData).filter((type): type is EventType => type in eventData);
const whole = types.map((type) => device('here').write(newEvent(type)));

const textOf = (event: ObjectionEvent, withNotes = false) =>
  sharedText(event, { names, withNotes });
const backFrom = (event: ObjectionEvent, withNotes = false) => {
  const found = eventInText(textOf(event, withNotes) ?? '', {
    objectionId: event.objectionId,
    type: event.type,
    names,
  });
  if (!found) throw new Error(`${event.type} is not shared`);
  return found;
};
const shared = whole.filter(({ type }) => type !== 'dismissed');

describe('what leaves the device', () => {
  // Each is a word that a plain event of `build-log.ts` holds somewhere.
  const secrets = [
    classification.customer.email,
    registration.excerpt,
    registration.subject,
    'vi har aldri fått varene',
    'gmail:',
    'kari@selger.example',
    'per@selger.example',
    'sjef@selger.example',
  ];
  const notes = [
    'følgeseddelen',
    'levert 3. oktober',
    'venter på lageret',
    'Hva er deres syn?',
    'A-1',
  ];

  test.each(shared.map((event) => [event.type, event] as const))(
    'of %s is no word of a mail',
    (_, event) => {
      for (const text of [textOf(event), textOf(event, true)])
        for (const secret of secrets) expect(text).not.toContain(secret);
    },
  );

  test('is no note of ours where the server could read it', () => {
    const all = shared.map((event) => textOf(event)).join('\n');
    for (const note of notes) expect(all).not.toContain(note);
  });

  test('is a note of ours where it is encrypted', () => {
    const all = shared.map((event) => textOf(event, true)).join('\n');
    expect(all).toContain('følgeseddelen');
    expect(all).not.toContain('Hva er deres syn?');
  });

  test('is nothing of a mail that was found to be no objection', () => {
    expect(textOf(device('here').write(newEvent('dismissed')))).toBeNull();
  });

  test('is nothing that erasing would have to take back besides invoice number and customer’s name', () => {
    for (const event of shared) {
      const parsed = parseEvent(backFrom(event));
      if (!parsed.ok) throw new Error(parsed.problem);
      const { data } = parsed.event;
      const anonymous = JSON.parse(
        JSON.stringify(data).replaceAll('"Ola Kunde"', '""').replaceAll('"10042"', 'null'),
      );
      expect(redact({ ...parsed.event, data: anonymous }).data).toEqual(anonymous);
    }
  });
});

describe('what comes back', () => {
  test.each(shared.map((event) => [event.type, event] as const))(
    'of %s is an event with the same place and people',
    (_, event) => {
      const back = backFrom(event);
      expect(parseEvent(back)).toMatchObject({ ok: true });
      expect({ ...back, data: null, nonce: '' }).toEqual({ ...event, data: null, nonce: '' });
    },
  );

  test('proves its content where nothing was withheld, and only there', () => {
    const owner = device('here').write(newEvent('ownerChanged'));
    const { data, nonce } = backFrom(owner);
    expect(dataHashOf(data, nonce)).toBe(owner.dataHash);
    expect(backFrom(device('here').write(newEvent('registered'))).nonce).toBe('');
  });

  test('is the same at every call, so that sending twice stores once', () => {
    for (const event of shared) expect(textOf(event)).toBe(textOf(event));
  });

  test('keeps a person nobody knows as a pseudonym', () => {
    const stranger = teamNames('secret', []);
    const event = device('here').write(newEvent('ownerChanged', { owner: 'ny@selger.example' }));
    const text = sharedText(event, { names: stranger, withNotes: false }) ?? '';
    const back = eventInText(text, { objectionId: theCase, type: 'ownerChanged', names: stranger });
    expect(back?.data).toMatchObject({ owner: expect.stringMatching(/^p-[0-9a-f]{16}$/) });
  });

  test.each(['', 'no json', '{}', '[]', 'null', '{"id":1}'])('from %j is nothing', (text) => {
    expect(eventInText(text, { objectionId: theCase, type: 'noteAdded', names })).toBeNull();
  });
});

describe('two mail programs', () => {
  test('come to the same objection by the Message-ID of the mail', () => {
    expect(meetingId('a@kunde.example', 's')).toBe(meetingId(' a@kunde.example', 's'));
    expect(meetingId('a@kunde.example', 's')).toMatch(/^[0-9a-f]{32}$/);
    expect(meetingId('a@kunde.example', 's')).not.toBe(meetingId('b@kunde.example', 's'));
    expect(meetingId('a@kunde.example', 's')).not.toBe(meetingId('a@kunde.example', 't'));
  });
});
