import { beforeAll, describe, expect, test } from 'vitest';
import { buildLaunchEvent, buildLaunchEventPage } from '../entrypoints/cli/outlook-launchevent.ts';
import { parseSendings } from '../lib/adapters/outlook/begun-sendings.ts';
import { markedDraft } from '../lib/adapters/outlook/marked-draft.ts';
import { askBeforeSending } from '../lib/app/ask-before-sending.ts';
import { withoutQuotes } from '../lib/app/without-quotes.ts';
import { languageOf } from '../lib/domain/message/language-of.ts';
import { checkReply } from '../lib/domain/reply/check-reply.ts';
import { type Language, languages } from '../lib/domain/shared/language.ts';
import { contextOf } from './domain/reply/letters.ts';
import { caseOf, type DraftCase } from './domain/reply/rule-drafts/draft-cases.ts';
import { learnedRounds, roundDrafts } from './domain/reply/rule-drafts/round-drafts.ts';
import {
  answered,
  choices,
  type Engine,
  loadLaunchEvent,
  settingsWith,
} from './outlook-sending.ts';

let code = '';
let page = '';
beforeAll(async () => {
  code = (await buildLaunchEvent()).code;
  page = await buildLaunchEventPage();
}, 120_000);

/** What Outlook is told when the pane beside the draft, which knows the customer too, finds these errors. */
function answerOfPane({ subject, text, context }: DraftCase): string | undefined {
  const about = { subject, senderName: '' };
  const own = withoutQuotes(markedDraft(text, about));
  const errors = checkReply({ subject, text: own }, { ...context, lang: languageOf(own) }).filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length === 0) return undefined;
  return askBeforeSending(errors, { language: 'nb', messages: choices.messages });
}

/** Drafts written for the rules: those that break one, and those that only come near. */
function draftsIn(language: Language): readonly DraftCase[] {
  const drafts = learnedRounds.flatMap((round) => roundDrafts(language, round));
  return drafts.flatMap((draft) =>
    draft.kind === 'letter'
      ? []
      : [caseOf(draft.text, { rule: draft.rule, language, isBroken: draft.kind === 'broken' })],
  );
}

/** Sends drafts by one engine, each as the answer to a case of its own. */
function sender(language: Language, more: Pick<Engine, 'kind' | 'page'>) {
  const settings = settingsWith(contextOf(language));
  const engine = loadLaunchEvent(code, { ...more, settings });
  return ({ subject, text, context }: DraftCase): string | undefined => {
    const { approvedAccounts, companyDomain, isSignedByProgram = false } = context;
    const made = { ...choices, approvedAccounts, companyDomain, isSignedByProgram };
    for (const [name, value] of settingsWith(context, made)) settings.set(name, value);
    return engine.send({ subject, text, inReplyTo: answered })?.errorMessage;
  };
}

describe('sending in classic Outlook, by the lone script', () => {
  test.each(languages)(
    'sees a third of the pane’s errors or more, and blames next to nothing else, in %s',
    (language) => {
      const send = sender(language, { kind: 'classic' });
      const rows = draftsIn(language).map((draft) => ({
        draft,
        isAsked: send(draft)?.includes(draft.rule) === true,
        isSeen: answerOfPane(draft)?.includes(draft.rule) === true,
      }));
      const broken = rows.filter(({ draft, isSeen }) => draft.isBroken && isSeen);
      expect(broken.filter(({ isAsked }) => isAsked).length / broken.length).toBeGreaterThan(0.3);
      const kept = rows.filter(({ draft }) => !draft.isBroken);
      const blamed = kept.filter(({ isAsked, isSeen }) => isAsked && !isSeen);
      expect(blamed.length / kept.length).toBeLessThan(0.1);
    },
  );
});

describe('sending where Outlook runs the check in a page', () => {
  test.each(languages)('asks what the pane would say, draft by draft, in %s', (language) => {
    const drafts = draftsIn(language);
    expect(drafts.length).toBeGreaterThan(150);
    const send = sender(language, { kind: 'modern', page });
    const differing = drafts.filter((draft) => send(draft) !== answerOfPane(draft));
    expect(differing.map(({ rule, text }) => `${rule} ${text}`)).toEqual([]);
  });

  test('does not judge the thread below the reply, whatever its client wrote above it', () => {
    const settings = settingsWith(contextOf('nb'));
    const engine = loadLaunchEvent(code, { kind: 'modern', settings, page });
    const thread = 'Den 20.11.2026 kl. 10:00 skrev Kari Hansen <kari@kunde.example>:\n\n';
    const text = `Hei Kari,\n\nTakk for beskjeden om faktura 10457. Vi svarer deg senest 27. november 2026. Purringene er stanset.\n\nVennlig hilsen\nOla Berg, 22 00 00 00\n\n${thread}Hvis dere ikke svarer, sendes saken til inkasso og politiet.`;
    expect(engine.send({ subject: 'SV: Faktura 10457', text, inReplyTo: answered })).toEqual({
      allowEvent: true,
    });
  });

  test('notes that sending began where an open pane cannot overwrite it', () => {
    const pageStorage = new Map<string, string>();
    const settings = settingsWith(contextOf('nb'));
    const engine = loadLaunchEvent(code, { kind: 'modern', settings, page, pageStorage });
    engine.send({ subject: 'SV', text: 'Du må betale, ellers inkasso.', inReplyTo: answered });
    const [begun] = Object.values(parseSendings(pageStorage.get('svarfrist-sendings')));
    expect(begun?.[1]).toBe(1);
  });
});
