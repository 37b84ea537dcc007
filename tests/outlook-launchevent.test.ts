import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Aim } from '../entrypoints/cli/outlook-script/outlook-choice.ts';
import {
  type LaunchEvent,
  launchEventMaker,
} from '../entrypoints/cli/outlook-script/outlook-launchevent.ts';
import { languageOf as lightLanguageOf } from '../entrypoints/outlook/light/language-of.ts';
import { parseSendings, SENDINGS } from '../lib/adapters/outlook/begun-sendings.ts';
import { packFound } from '../lib/adapters/outlook/found-in-pane.ts';
import { languageOf } from '../lib/domain/message/language-of.ts';
import type { CheckContext } from '../lib/domain/reply/check-context.ts';
import { checkReply } from '../lib/domain/reply/check-reply.ts';
import { templates } from '../lib/domain/reply/templates.ts';
import { type Language, languages, writtenFamilyOf } from '../lib/domain/shared/language.ts';
import { contextOf, contextOfTemplate, letterOf } from './domain/reply/letters.ts';
import {
  answered,
  choices,
  conversation,
  type Draft,
  loadLaunchEvent,
  realMessages,
  settingsWith,
} from './outlook-sending.ts';

// launchevent.js for any language, and the files for one, as the build makes them.
const aims = ['all', ...languages] as const;
const files = new Map<Aim, LaunchEvent>();
beforeAll(async () => {
  const make = await launchEventMaker();
  for (const aim of aims) files.set(aim, make(aim));
}, 120_000);

function fileFor(aim: Aim): LaunchEvent {
  const file = files.get(aim);
  if (!file) throw new Error(`no file for ${aim}`);
  return file;
}

const threat: Draft = {
  subject: 'SV: Faktura 10457',
  text: 'Hei Kari. Hvis du ikke betaler innen 5 dager, sendes saken til inkasso. Hilsen Ola',
  inReplyTo: answered,
};

const engineOf = (kind: 'modern' | 'classic', context = contextOf('nb'), aim: Aim = 'nb') =>
  loadLaunchEvent(fileFor(aim).code, { kind, settings: settingsWith(context) });

describe.each(aims)('the file that classic Outlook loads, for %s', (aim) => {
  test('is one script that an engine of 2016 can read', () => {
    const { code } = fileFor(aim);
    expect(() => parse(code, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  });

  test('weighs at most 40 KB, compressed', () => {
    expect(gzipSync(fileFor(aim).code, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  test('holds the phrases that are worth most, more than nine hundred of them', () => {
    expect(fileFor(aim).holds.phrases.length).toBeGreaterThan(900);
  });

  test('knows what things that are said together come to', () => {
    expect(fileFor(aim).holds.concepts.length).toBeGreaterThan(aim === 'all' ? 20 : 60);
  });

  test('names nothing that only a page has, and asks no network', () => {
    const { code } = fileFor(aim);
    const pageOnly =
      /\b(?:document|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|importScripts|navigator|window|globalThis|self)\b\s*[.([]/g;
    expect(code.match(pageOnly)).toBeNull();
    expect(code).not.toMatch(/\bimport\s*[({]|\bexport\s|\brequire\(/);
  });

  test.each(['modern', 'classic'] as const)(
    'asks before a threat leaves, in a %s engine',
    (kind) => {
      const told = engineOf(kind, contextOf('nb'), aim).send(threat);
      expect(told?.allowEvent).toBe(false);
    },
  );

  test('lets a mail pass when its engine cannot even load it', () => {
    const { code } = fileFor(aim);
    const broken = code.replace(
      '(function(RegExp,RULES',
      '(function(){throw 1})();(function(RegExp,RULES',
    );
    expect(broken).not.toBe(code);
    const settings = settingsWith(contextOf('nb'));
    const told = loadLaunchEvent(broken, { kind: 'classic', settings }).send(threat);
    expect(told).toEqual({ allowEvent: true });
  });
});

test.each(languages)(
  'the file for %s has far more phrases of it than any other file',
  (language) => {
    const countIn = (aim: Aim) =>
      fileFor(aim).holds.phrases.filter(({ column }) => column === writtenFamilyOf[language])
        .length;
    expect(countIn(language)).toBeGreaterThan(550);
    const others = languages.filter(
      (other) => writtenFamilyOf[other] !== writtenFamilyOf[language],
    );
    for (const other of ['all', ...others] as const)
      expect([other, countIn(language) / countIn(other) > 1.5]).toEqual([other, true]);
  },
);

test.each(languages)('the file for %s has words for every rule in every language', (language) => {
  const { phrases } = fileFor(language).holds;
  const names = (aim: Aim) =>
    fileFor(aim).holds.phrases.flatMap(({ label, column }) =>
      /^L\d/.test(label) ? [`${label} ${column}`] : [],
    );
  const wanted = new Set(aims.flatMap(names));
  const found = new Set(phrases.map(({ label, column }) => `${label} ${column}`));
  expect([...wanted].filter((name) => !found.has(name))).toEqual([]);
});

describe.each(['modern', 'classic'] as const)('sending in a %s engine', (kind) => {
  test('asks before a threat goes to a customer who disputes the invoice', () => {
    const settings = settingsWith(contextOf('nb'), realMessages);
    const told = loadLaunchEvent(fileFor('nb').code, { kind, settings }).send(threat);
    expect(told?.allowEvent).toBe(false);
    expect(told?.errorMessage).toContain('Svarfrist');
    expect(told?.errorMessage?.split('\n').length).toBeGreaterThan(1);
    expect(told?.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(told?.cancelLabel?.length).toBeLessThanOrEqual(20);
    expect(told?.commandId).toBe('svarfristOpenDraftPane');
  });

  test('finds the case by its conversation where the client does not tell what is answered', () => {
    const { inReplyTo: _, ...rest } = threat;
    const told = engineOf(kind).send({ ...rest, conversationId: conversation });
    expect(told?.allowEvent).toBe(false);
  });

  test.each<[string, Partial<Draft>]>([
    ['a new mail', { inReplyTo: null }],
    ['a reply to something else', { inReplyTo: '<9@andre.example>', conversationId: 'AAQk-9' }],
  ])('lets %s pass unread', (_title, change) => {
    expect(engineOf(kind).send({ ...threat, ...change })).toEqual({ allowEvent: true });
  });

  test('lets a good reply pass and notes that its sending began', () => {
    const settings = settingsWith(contextOfTemplate('T01', 'nb'));
    const letter = letterOf('T01', 'nb');
    const told = loadLaunchEvent(fileFor('nb').code, { kind, settings }).send({
      subject: letter.subject,
      text: letter.text,
      inReplyTo: answered,
    });
    expect(told).toEqual({ allowEvent: true });
    const [begun] = Object.values(parseSendings(settings.get(SENDINGS)));
    expect(begun?.[1]).toBe(0);
  });

  test('knows the rate of late interest, of all figures the only one it asks for', () => {
    const letter = letterOf('T01', 'nb');
    const send = (rate: string) => {
      const text = `${letter.text}\r\nForsinkelsesrenten er ${rate} prosent i året.`;
      const settings = settingsWith(contextOfTemplate('T01', 'nb'));
      const mail = { subject: letter.subject, text, inReplyTo: answered };
      return asked(
        loadLaunchEvent(fileFor('nb').code, { kind, settings }).send(mail)?.errorMessage,
      );
    };
    // Without the figure of this half-year only what lies above any of late is known to be too much.
    expect(send('12,4')).toContain('L126');
    expect(send('12,25')).not.toContain('L126');
  });

  test('notes that it asked, because nobody will tell what was answered', () => {
    const settings = settingsWith(contextOf('nb'));
    loadLaunchEvent(fileFor('nb').code, { kind, settings }).send(threat);
    expect(Object.values(parseSendings(settings.get(SENDINGS)))[0]?.[1]).toBe(1);
  });

  test('asks for what the pane beside the draft found in these very words', () => {
    const settings = settingsWith(contextOf('nb'));
    const draft = { subject: 'SV', text: 'Helt andre ord.\r\nHilsen Ola', inReplyTo: answered };
    const send = (found: string, text = draft.text) =>
      loadLaunchEvent(fileFor('nb').code, { kind, settings, found }).send({ ...draft, text });
    const own = asked(
      loadLaunchEvent(fileFor('nb').code, { kind, settings }).send(draft)?.errorMessage,
    );
    const clean = letterOf('T01', 'nb').text;
    const inPane = packFound({ subject: 'SV', text: clean }, ['L109', 'L113']);
    expect(own).not.toContain('L109');
    expect(asked(send(inPane, clean)?.errorMessage)).toEqual(['L109', 'L113']);
    expect(send(inPane, `${clean} Og mer.`)).toEqual({ allowEvent: true });
    for (const broken of ['', '{', '[]', '{"a":1}'])
      expect(send(broken, clean)).toEqual({ allowEvent: true });
    const silent = loadLaunchEvent(fileFor('nb').code, { kind, settings, found: 'silent' });
    expect(silent.sendAndWait({ ...draft, text: clean })).toEqual({ allowEvent: true });
  });

  test.each(['failed', 'throws'] as const)('lets the mail pass when its body %s', (body) => {
    const settings = settingsWith(contextOf('nb'));
    expect(loadLaunchEvent(fileFor('nb').code, { kind, settings, body }).send(threat)).toEqual({
      allowEvent: true,
    });
  });

  test('lets the mail pass when Outlook stays silent, and answers once', () => {
    const settings = settingsWith(contextOf('nb'));
    const silent = loadLaunchEvent(fileFor('nb').code, { kind, settings, body: 'silent' });
    expect(silent.send(threat)).toBeNull();
    expect(silent.sendAndWait(threat)).toEqual({ allowEvent: true });
  });

  test('says what it found, once, also when the mailbox is slow to note that it asked', () => {
    const slow = (context: CheckContext) => {
      const settings = settingsWith(context);
      return loadLaunchEvent(fileFor('nb').code, { kind, settings, isSavingSilent: true });
    };
    const asks = slow(contextOf('nb'));
    expect(asks.send(threat)).toBeNull();
    expect(asks.sendAndWait(threat)?.allowEvent).toBe(false);
    const good = { ...letterOf('T01', 'nb'), inReplyTo: answered };
    expect(slow(contextOfTemplate('T01', 'nb')).sendAndWait(good)).toEqual({ allowEvent: true });
  });

  test.each<[string, unknown]>([
    ['is empty', undefined],
    ['holds half a text', '{"abc":["x",1'],
    ['holds something else', '[1,2,3]'],
    ['holds lines of another shape', '{"abc":{"a":1}}'],
  ])('lets the mail pass when what the mailbox keeps %s', (_title, stored) => {
    const settings = new Map([['svarfrist-cases', stored]]);
    expect(loadLaunchEvent(fileFor('nb').code, { kind, settings }).send(threat)).toEqual({
      allowEvent: true,
    });
  });
});

/** Ids of the rules in the dialog, which the test's words are. */
const asked = (message: string | undefined) => [...new Set(message?.match(/L\d{3}/g) ?? [])];

/** The errors that the pane finds with the same knowledge, worst first. */
function errorsInPane(draft: Draft, context: CheckContext): string[] {
  const blind = { ...context, customerEmail: null, to: [], late: false };
  const findings = checkReply(draft, blind).filter(({ severity }) => severity === 'error');
  return [...new Set(findings.map(({ rule }) => rule))];
}

// data: what somebody in a hurry might add to a good letter
const additions: Record<Language, string> = {
  nb: 'Hvis du ikke betaler innen 3 dager til konto 9999 88 77777, sendes saken til inkasso. Renter på 45 prosent påløper. Ring {{telefon}} før 31.02.2027, du med fødselsnummer 01017012345. Hans-Åge',
  nn: 'Dersom du ikkje betaler innan 3 dagar til konto 9999 88 77777, blir saka send til inkasso. Renter på 45 prosent kjem til. Ring {{telefon}} før 31.02.2027. Å, ÅÅÅ ÆÆÆ ØØØ!!',
  da: 'Hvis du ikke betaler inden 3 dage til konto 9999 88 77777, sendes sagen til inkasso og RKI. Renter på 45 procent påløber. Ring xxx før 31.02.2027. Din påstand er forældet.',
  sv: 'Om du inte betalar inom 3 dagar till konto 9999 88 77777 går ärendet till inkasso och Kronofogden. Ränta på 45 procent tillkommer. Ring [telefon] före 31.02.2027, personnummer 850709-9805.',
  en: 'If you do not pay within 3 days to account 9999 88 77777, the case goes to debt collection. Interest of 45 percent is added. Call TBD before 31.02.2027 or use the ODR platform.',
};

/** Each language by its own file and by the one for all. */
const pairs = languages.flatMap((language) => [
  [language, language] as const,
  [language, 'all'] as const,
]);

describe.each(['modern', 'classic'] as const)('the rules at sending in a %s engine', (kind) => {
  test.each(pairs)(
    'let every template pass as the pane does, in %s by the file for %s',
    (language, aim) => {
      for (const { id } of templates) {
        const draft = letterOf(id, language);
        const context = contextOfTemplate(id, language);
        const told = engineOf(kind, context, aim).send({ ...draft, inReplyTo: answered });
        const { approvedAccounts } = choices;
        const seen = errorsInPane(draft, { ...context, approvedAccounts: [...approvedAccounts] });
        expect([id, asked(told?.errorMessage).filter((rule) => !seen.includes(rule))]).toEqual([
          id,
          [],
        ]);
      }
    },
  );

  test.each(pairs)(
    'tell of what was added in a hurry, in %s by the file for %s',
    (language, aim) => {
      const rows = templates.map(({ id }) => {
        const { subject, text } = letterOf(id, language);
        const draft = { subject, text: `${text}\n\n${additions[language]}` };
        const context = contextOfTemplate(id, language);
        const told = engineOf(kind, context, aim).send({ ...draft, inReplyTo: answered });
        const { approvedAccounts } = choices;
        const seen = errorsInPane(draft, { ...context, approvedAccounts: [...approvedAccounts] });
        return { found: asked(told?.errorMessage), seen };
      });
      expect(rows.filter(({ found }) => found.length === 0)).toEqual([]);
      // Nothing that the pane would not say, and of the worst nearly all: not every phrase has room.
      expect(
        rows.flatMap(({ found, seen }) => found.filter((rule) => !seen.includes(rule))),
      ).toEqual([]);
      const worst = rows.flatMap(({ found, seen }) =>
        seen.slice(0, 3).map((rule) => found.includes(rule)),
      );
      expect(worst.filter(Boolean).length / worst.length).toBeGreaterThan(0.85);
    },
  );
});

test('small words tell the language of a letter as well as the model does', () => {
  for (const language of languages)
    for (const { id } of templates) {
      const { text } = letterOf(id, language);
      expect([id, lightLanguageOf(text)]).toEqual([id, languageOf(text)]);
    }
});
