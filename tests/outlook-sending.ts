import vm from 'node:vm';
import { INDEX, packIndex, shortHash } from '../lib/adapters/outlook/case-index.ts';
import { CHOICES, packChoices } from '../lib/adapters/outlook/send-choices.ts';
import { packFacts } from '../lib/adapters/outlook/stored-facts.ts';
import { sendFactsOf } from '../lib/app/send-facts.ts';
import { rules } from '../lib/domain/reply/check/rules.ts';
import type { CheckContext } from '../lib/domain/reply/check-context.ts';
import { findingWords } from '../lib/domain/reply/finding-words.ts';
import type { SendChoices } from '../lib/ports/case-mirror.ts';
import type { DraftCase } from './domain/reply/rule-drafts/draft-cases.ts';

/** What Outlook was told when a mail was sent. */
export interface Told {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
}

export interface Draft {
  readonly subject: string;
  readonly text: string;
  readonly conversationId?: string | null;
  readonly inReplyTo?: string | null;
}

export const account = 'ola@firma.example';
export const answered = '<1@kunde.example>';
export const conversation = 'AAQk-1';
const host = `outlook:${account}:`;

export const choices: SendChoices = {
  language: 'nb',
  approvedAccounts: ['1234.56.78903'],
  companyDomain: 'firma.example',
  isSignedByProgram: false,
  // Ids for words: the test asks which rules spoke.
  messages: Object.fromEntries(Object.keys(rules).map((id) => [id, id])),
};

export const realMessages: SendChoices = {
  ...choices,
  messages: Object.fromEntries(
    Object.entries(findingWords.nb).map(([id, { message }]) => [id, message]),
  ),
};

/** Settings of a mailbox that holds one open case. */
export function settingsWith(context: CheckContext, made = choices): Map<string, unknown> {
  const index = {
    [shortHash(host + answered)]: [
      shortHash(host + conversation),
      20261127,
      1_800_000_000,
      1,
      packFacts(sendFactsOf(context)),
    ] as const,
  };
  return new Map<string, unknown>([
    [INDEX, packIndex(index, 1_800_000_000)],
    [CHOICES, packChoices(made)],
  ]);
}

/** Runs inside the engine before our script: takes away what an engine of 2016 does not have. */
const classic = `
  for (const name of ['flatMap', 'flat', 'at', 'findLast', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['matchAll', 'replaceAll', 'padStart', 'padEnd', 'trimStart', 'trimEnd', 'at'])
    delete String.prototype[name];
  for (const name of ['entries', 'values', 'fromEntries', 'hasOwn']) delete Object[name];
  delete globalThis.Intl; delete globalThis.structuredClone; delete Symbol.matchAll; delete globalThis.globalThis;
  (() => {
    const Native = RegExp;
    function Old(source, flags) {
      if (/\\(\\?<[=!]|\\\\p\\{|\\(\\?<\\w/.test(String(source))) throw new SyntaxError('not in 2016');
      return new Native(source, flags);
    }
    Old.prototype = Native.prototype;
    RegExp = Old;
  })();
`;

export interface Engine {
  /** `classic`: as classic Outlook's engine, without anything younger than 2016. */
  readonly kind: 'modern' | 'classic';
  readonly settings: Map<string, unknown>;
  /** How the body answers: with the draft, with a failure, never, or by throwing. */
  readonly body?: 'given' | 'failed' | 'silent' | 'throws';
  readonly isSavingSilent?: boolean;
  /** What the pane left beside the draft, or that Outlook never says what it left. */
  readonly found?: string | 'silent';
  readonly today?: string;
  /** launchevent-page.js, for a client that runs the check in a page: with a window and its storage. */
  readonly page?: string;
  readonly pageStorage?: Map<string, string>;
}

const sessionOf = (found: string) => ({
  getAsync: (_name: string, done: (result: unknown) => void) => {
    if (found !== 'silent') done({ status: 'succeeded', value: found });
  },
});

/** Loads launchevent.js into a bare engine without window, document or storage and sends drafts by it. */
export function loadLaunchEvent(code: string, engine: Engine) {
  const handlers = new Map<string, (event: unknown) => void>();
  const timers: (() => void)[] = [];
  let draft: Draft = { subject: '', text: '' };
  const ok = <T>(value: T) => ({ status: 'succeeded', value });
  const office = {
    actions: {
      associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler),
    },
    context: {
      displayLanguage: 'nb-NO',
      roamingSettings: {
        get: (name: string) => engine.settings.get(name),
        set: (name: string, value: unknown) => void engine.settings.set(name, value),
        saveAsync: (done: (result: unknown) => void) => {
          if (!engine.isSavingSilent) done(ok(undefined));
        },
      },
      mailbox: {
        userProfile: { emailAddress: account },
        get item() {
          return {
            conversationId: draft.conversationId ?? null,
            inReplyTo: draft.inReplyTo ?? null,
            ...(engine.found === undefined ? {} : { sessionData: sessionOf(engine.found) }),
            subject: { getAsync: (done: (result: unknown) => void) => done(ok(draft.subject)) },
            body: {
              getAsync: (_type: string, done: (result: unknown) => void) => {
                if (engine.body === 'throws') throw new Error('RPC');
                if (engine.body === 'failed') done({ status: 'failed' });
                else if (engine.body !== 'silent') done(ok(draft.text));
              },
            },
          };
        },
      },
    },
  };
  const sandbox = vm.createContext({
    Office: office,
    setTimeout: (run: () => void) => void timers.push(run),
  });
  vm.runInContext(
    `const RealDate = Date; Date = class extends RealDate { constructor(...all) { super(...(all.length ? all : ['${engine.today ?? '2026-11-23'}T10:00:00'])); } static now() { return new Date().getTime(); } };`,
    sandbox,
  );
  if (engine.kind === 'classic') vm.runInContext(classic, sandbox);
  if (engine.page !== undefined) {
    const stored = engine.pageStorage ?? new Map<string, string>();
    sandbox['window'] = {
      localStorage: {
        getItem: (name: string) => stored.get(name) ?? null,
        setItem: (name: string, value: string) => void stored.set(name, value),
      },
      addEventListener() {},
    };
    vm.runInContext(engine.page, sandbox);
  }
  vm.runInContext(code, sandbox);
  return {
    handlers,
    /** Sends a draft; null when Outlook was told nothing yet. */
    send(sent: Draft): Told | null {
      draft = sent;
      let told: Told | null = null;
      handlers.get('onMessageSendHandler')?.({
        completed: (answer: Told) => {
          if (told) throw new Error('completed twice');
          told = answer;
        },
      });
      return told;
    },
    /** As `send`, with the time that Outlook would wait gone by. */
    sendAndWait(sent: Draft): Told | null {
      draft = sent;
      const told: Told[] = [];
      handlers.get('onMessageSendHandler')?.({
        completed: (answer: Told) => void told.push(answer),
      });
      for (const run of timers) run();
      return told.length === 1 ? (told[0] ?? null) : null;
    },
  };
}

/**
 * Sends drafts by one engine, each as the answer to a case of its own. What was said comes back; only about one rule,
 * where one is named: the dialog has room for three.
 */
export function draftSender(
  engine: ReturnType<typeof loadLaunchEvent>,
  settings: Map<string, unknown>,
) {
  return ({ subject, text, context }: DraftCase, about?: string): string | undefined => {
    const { approvedAccounts, companyDomain, isSignedByProgram = false } = context;
    const known = about === undefined ? {} : { messages: { [about]: about } };
    const made = { ...choices, approvedAccounts, companyDomain, isSignedByProgram, ...known };
    for (const [name, value] of settingsWith(context, made)) settings.set(name, value);
    return engine.send({ subject, text, inReplyTo: answered })?.errorMessage;
  };
}
