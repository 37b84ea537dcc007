import { beforeAll, describe, expect, test } from 'vitest';
import type { Aim } from '../entrypoints/cli/outlook-script/outlook-choice.ts';
import {
  buildLaunchEventPage,
  type LaunchEvent,
  type LaunchEventMaker,
  launchEventMaker,
} from '../entrypoints/cli/outlook-script/outlook-launchevent.ts';
import { parseSendings } from '../lib/adapters/outlook/begun-sendings.ts';
import { markedDraft } from '../lib/adapters/outlook/marked-draft.ts';
import { askBeforeSending } from '../lib/app/ask-before-sending.ts';
import { withoutQuotes } from '../lib/app/without-quotes.ts';
import { languageOf } from '../lib/domain/message/language-of.ts';
import { checkReply } from '../lib/domain/reply/check-reply.ts';
import { type Language, languages } from '../lib/domain/shared/language.ts';
import { contextOf } from './domain/reply/letters.ts';
import { caseOf, type DraftCase, rulesFound } from './domain/reply/rule-drafts/draft-cases.ts';
import {
  isErrorRule,
  learnedRounds,
  type RoundDraft,
  roundDrafts,
} from './domain/reply/rule-drafts/round-drafts.ts';
import { writtenDrafts } from './domain/reply/rule-drafts/written-drafts.ts';
import {
  answered,
  choices,
  draftSender,
  loadLaunchEvent,
  settingsWith,
} from './outlook-sending.ts';

let make: LaunchEventMaker;
let page = '';
beforeAll(async () => {
  const maker = await launchEventMaker();
  const made = new Map<Aim, LaunchEvent>();
  make = (aim) => {
    const known = made.get(aim) ?? maker(aim);
    made.set(aim, known);
    return known;
  };
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
  return casesOf(
    language,
    learnedRounds.flatMap((round) => roundDrafts(language, round)),
  );
}

/** Drafts by other writers, for the rules whose breach asks; the classic scripts are weighed by these as well. */
function writtenIn(language: Language): readonly DraftCase[] {
  const drafts = [...writtenDrafts(language, 'plain'), ...writtenDrafts(language, 'cunning')];
  return casesOf(
    language,
    drafts.filter((draft) => draft.kind !== 'letter' && isErrorRule(draft.rule)),
  );
}

function casesOf(language: Language, drafts: readonly RoundDraft[]): readonly DraftCase[] {
  return drafts.flatMap((draft) =>
    draft.kind === 'letter'
      ? []
      : [caseOf(draft.text, { rule: draft.rule, language, isBroken: draft.kind === 'broken' })],
  );
}

describe('sending in classic Outlook, by the lone script', () => {
  test.each(languages)(
    'for one language sees three quarters of the pane’s errors or more, and blames hardly anything else, in %s',
    (language) => {
      const { found, blamed } = sharesOfPane(language, language);
      expect(found).toBeGreaterThan(0.75);
      expect(blamed).toBeLessThan(0.05);
    },
  );

  test.each(languages)(
    'for all languages sees over a third of them, and blames hardly anything else, in %s',
    (language) => {
      const { found, blamed } = sharesOfPane(language, 'all');
      expect(found).toBeGreaterThan(0.35);
      expect(blamed).toBeLessThan(0.08);
    },
  );
});

/** Of the errors that the pane finds, how many the script finds; of the near misses that it lets go, how many not. */
function sharesOfPane(language: Language, aim: Aim): { found: number; blamed: number } {
  const settings = settingsWith(contextOf(language));
  const send = draftSender(
    loadLaunchEvent(make(aim).code, { kind: 'classic', settings }),
    settings,
  );
  const rows = [...draftsIn(language), ...writtenIn(language)].map((draft) => ({
    isBroken: draft.isBroken,
    isAsked: send(draft, draft.rule)?.includes(draft.rule) === true,
    isSeen: rulesFound(draft).includes(draft.rule),
  }));
  const seen = rows.filter(({ isBroken, isSeen }) => isBroken && isSeen);
  const spared = rows.filter(({ isBroken, isSeen }) => !isBroken && !isSeen);
  const share = (some: typeof rows) => some.filter(({ isAsked }) => isAsked).length / some.length;
  return { found: share(seen), blamed: share(spared) };
}

describe('sending where Outlook runs the check in a page', () => {
  test.each(languages)('asks what the pane would say, draft by draft, in %s', (language) => {
    const drafts = draftsIn(language);
    expect(drafts.length).toBeGreaterThan(150);
    const settings = settingsWith(contextOf(language));
    const engine = loadLaunchEvent(make(language).code, { kind: 'modern', page, settings });
    const send = draftSender(engine, settings);
    const differing = drafts.filter((draft) => send(draft) !== answerOfPane(draft));
    expect(differing.map(({ rule, text }) => `${rule} ${text}`)).toEqual([]);
  });

  test('does not judge the thread below the reply, whatever its client wrote above it', () => {
    const settings = settingsWith(contextOf('nb'));
    const engine = loadLaunchEvent(make('nb').code, { kind: 'modern', settings, page });
    const thread = 'Den 20.11.2026 kl. 10:00 skrev Kari Hansen <kari@kunde.example>:\n\n';
    const text = `Hei Kari,\n\nTakk for beskjeden om faktura 10457. Vi svarer deg senest 27. november 2026. Purringene er stanset.\n\nVennlig hilsen\nOla Berg, 22 00 00 00\n\n${thread}Hvis dere ikke svarer, sendes saken til inkasso og politiet.`;
    expect(engine.send({ subject: 'SV: Faktura 10457', text, inReplyTo: answered })).toEqual({
      allowEvent: true,
    });
  });

  test('notes that sending began where an open pane cannot overwrite it', () => {
    const pageStorage = new Map<string, string>();
    const settings = settingsWith(contextOf('nb'));
    const engine = loadLaunchEvent(make('nb').code, {
      kind: 'modern',
      settings,
      page,
      pageStorage,
    });
    engine.send({ subject: 'SV', text: 'Du må betale, ellers inkasso.', inReplyTo: answered });
    const [begun] = Object.values(parseSendings(pageStorage.get('svarfrist-sendings')));
    expect(begun?.[1]).toBe(1);
  });
});
