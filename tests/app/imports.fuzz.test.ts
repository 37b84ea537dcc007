import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectCodeOf, connectionInCode } from '../../lib/adapters/couchdb/connect-code.ts';
import { couchTeamServer } from '../../lib/adapters/couchdb/couch-team-server.ts';
import { calendarFiles } from '../../lib/adapters/ics/calendar-files.ts';
import { backUp } from '../../lib/app/back-up.ts';
import { connectionFrom } from '../../lib/app/connect-team.ts';
import { exportTemplates, importTemplates } from '../../lib/app/exchange-templates.ts';
import { loadOwnTemplates, saveOwnTemplate } from '../../lib/app/own-templates.ts';
import { restoreBackup } from '../../lib/app/restore-backup.ts';
import { parseEvent } from '../../lib/domain/objection/parse-event.ts';
import { ownTemplateProblems } from '../../lib/domain/reply/own-template-problems.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { readPresets, underPresets } from '../../lib/domain/shared/presets.ts';
import { defaultSettings, Settings } from '../../lib/domain/shared/settings.ts';
import { TeamConnection } from '../../lib/domain/shared/team-connection.ts';
import { FileError } from '../../lib/ports/document-files.ts';
import { brokenText } from '../fuzz/broken-text.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { fakeServices, register } from './fakes.ts';

const { services } = fakeServices();
await saveOwnTemplate(
  services,
  {
    name: 'Ring meg',
    steps: ['understand'],
    states: 'open',
    reasons: [],
    basedOn: null,
    texts: { nb: { subject: 'Faktura {{invoice.number}}', body: 'Hei [?a]{{customer.name}}[/?]' } },
  },
  null,
);
const templates = await exportTemplates(services.store);
const window = { from: PlainDate.parse('2025-11-22'), to: PlainDate.parse('2029-11-22') };
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Test//NB',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART;VALUE=DATE:20261224',
  'DTEND;VALUE=DATE:20270102',
  'RRULE:FREQ=YEARLY;BYMONTH=12;COUNT=5',
  'EXDATE;VALUE=DATE:20271224',
  'SUMMARY:Juleferie',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
/** Settings in which each field may be anything. */
const settings = fc.record(
  Object.fromEntries(
    Object.entries(defaultSettings).map(([name, value]) => [
      name,
      fc.oneof(fc.constant<unknown>(value), anything),
    ]),
  ),
  { requiredKeys: [] },
);

describe('a file of templates', () => {
  fuzz(
    'is taken over or refused, and what is taken over can be used',
    brokenText([templates]),
    async (text) => {
      const { store } = fakeServices().services;
      const imported = await importTemplates(store, text);
      const kept = await loadOwnTemplates(store);
      expect(kept.templates).toHaveLength(imported.ok ? imported.added : 0);
      expect(kept.broken).toEqual([]);
      for (const own of kept.templates) expect(ownTemplateProblems(own)).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    },
  );
});

describe('a backup', async () => {
  const { services: full } = fakeServices();
  await register(full);
  const made = await backUp(full);
  const lines: string[] = [];
  for await (const line of full.documentFiles.lines(
    new Blob(made?.parts.map((part) => Uint8Array.from(part))),
  ))
    lines.push(line);

  fuzz(
    'is restored whole, or refused with a reason and nothing written',
    brokenText([`${lines.join('\n')}\n`]),
    async (text) => {
      const { services: other } = fakeServices();
      const file = new Blob([text]);
      const restored = await restoreBackup(other, file).catch((error: unknown) => error);
      const rows = await other.store.allRows();
      if (restored instanceof FileError) expect(rows).toEqual([]);
      else {
        expect(restored).toBe(1);
        expect(rows).toHaveLength(1);
      }
    },
  );
});

describe('presets of an administrator', () => {
  fuzz('give settings that can be used, whatever they are', fc.oneof(settings, anything), (raw) => {
    const presets = readPresets(raw);
    const applied = underPresets(null, defaultSettings, presets);
    expect(Settings.safeParse(applied).success).toBe(true);
  });
});

describe('a calendar file', () => {
  fuzz('gives days inside the window, or says why not', brokenText([calendar]), async (text) => {
    const reading = await calendarFiles.read({ size: text.length, text: async () => text }, window);
    if (!reading.ok) return;
    for (const { date } of reading.days) {
      expect(PlainDate.safeParse(date).success).toBe(true);
      expect(date >= window.from && date <= window.to).toBe(true);
    }
  });
});

describe('an entry of the log', () => {
  fuzz('is read, or named as unreadable', anything, (value) => {
    expect(typeof parseEvent(value).ok).toBe('boolean');
  });
});

describe('a code to connect with a team', () => {
  const whole: TeamConnection = {
    url: 'https://team.example/db',
    user: 'u-7f3a91c2',
    password: 'hemmelig',
    secret: 'a'.repeat(64),
    keys: [{ id: 'k1', key: 'b'.repeat(64) }],
  };

  fuzz('is read as it was made, or none', brokenText([connectCodeOf(whole)]), (code) => {
    expect([whole, null]).toContainEqual(connectionInCode(code));
  });

  const nonsense = fc.record(
    Object.fromEntries(Object.keys(whole).map((name) => [name, fc.anything({ maxDepth: 2 })])),
    { requiredKeys: [] },
  );
  fuzz(
    'is a connection that can be used or none, whatever a stranger put into it',
    nonsense,
    (parts) => {
      // The check sum is no secret: anybody can add the right one.
      const connection = connectionInCode(connectCodeOf({ ...whole, ...parts } as TeamConnection));
      if (connection) expect(TeamConnection.parse(connection)).toEqual(connection);
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    },
  );

  test.each([
    'https://team.example/db?user=x',
    'https://navn:passord@team.example/db',
    'https://team.example/',
    'https://team.example/db/',
  ])('is none when its address is not one of a database: %s', (url) => {
    const code = connectCodeOf({ ...whole, url });
    expect(connectionFrom(couchTeamServer, { code })).toBeNull();
    expect(connectionFrom(couchTeamServer, { code: connectCodeOf(whole) })).toEqual(whole);
  });
});
