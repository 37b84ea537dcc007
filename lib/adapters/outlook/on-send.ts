import type { SendChoices, SendFacts } from '../../ports/case-mirror.ts';
import { type BegunSendings, parseSendings, SENDINGS, withSending } from './begun-sendings.ts';
import { INDEX, parseIndex, shortHash } from './case-index.ts';
import { FOUND, foundIn, type SessionData } from './found-in-pane.ts';
import type { OfficeResult } from './office-call.ts';
import type { RoamingSettings } from './office-mailbox.ts';
import { messageKeyOf, threadKeyOf } from './outlook-id.ts';
import { CHOICES, parseChoices } from './send-choices.ts';
import { unpackFacts } from './stored-facts.ts';

/** The mail that is being sent, as the event's code sees it. What came after set 1.5 may be missing. */
export interface OutgoingItem {
  readonly subject: { getAsync(callback: (result: OfficeResult<string>) => void): void };
  readonly body: {
    getAsync(type: string, callback: (result: OfficeResult<string>) => void): void;
  };
  readonly conversationId?: string | null;
  /** Message-ID of the mail that is answered, since set 1.14; empty on some clients. */
  readonly inReplyTo?: string | null;
  readonly sessionData?: SessionData;
}

/** How Outlook is told to go on. Words may have 500 characters, the button 20. */
export interface SendAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
}

interface BrokenRule {
  readonly rule: string;
}

/** What the check at sending is made of; everything it needs from outside comes in here. */
export interface SendCheck {
  readonly item: OutgoingItem;
  /** Address of the mailbox. */
  readonly account: string;
  readonly settings: RoamingSettings;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What is wrong with the draft, the worst first. */
  judge(
    draft: { subject: string; text: string },
    case_: { facts: SendFacts; choices: SendChoices },
  ): readonly BrokenRule[];
  /** That in words for the person who sends. */
  tell(broken: readonly BrokenRule[], choices: SendChoices): Omit<SendAnswer, 'allowEvent'>;
  answer(answer: SendAnswer): void;
  /** What to answer should the time run out before `answer` is called; until then the mail passes. */
  decide(answer: SendAnswer): void;
  /** Notes the sending where no open pane can overwrite it; null in an engine that has no such place. */
  readonly keep: ((key: string, begun: BegunSendings[string]) => void) | null;
}

// What the sender wrote stands first; a thread below may be megabytes long and is not judged. The engine of classic
// Outlook is slow, and nothing can break off a check that runs.
const LONGEST_DRAFT = 15_000;

/**
 * Checks a mail that answers a registered objection. Every other mail passes at once, and so does this one when
 * anything goes wrong: nobody may be kept from sending a mail by a fault of ours. Callbacks only, for the engine
 * of classic Outlook knows no `await`. The caller sets the time limit.
 */
export function onSend(check: SendCheck): void {
  const { item, settings, answer } = check;
  const pass = () => answer({ allowEvent: true });
  guarded(pass, () => {
    const index = parseIndex(settings.get(INDEX));
    const key = trackedKey(check, Object.keys(index), index);
    const line = key === null ? undefined : index[key];
    const facts = line && line[3] === 1 ? unpackFacts(line[4]) : null;
    if (key === null || !line) return pass();
    if (!facts) return note(check, key, { allowEvent: true });
    const choices = parseChoices(settings.get(CHOICES));
    item.subject.getAsync((subject) =>
      guarded(pass, () =>
        item.body.getAsync('text', (body) =>
          guarded(pass, () => {
            if (body.status !== 'succeeded') return pass();
            const raw = {
              subject: subject.status === 'succeeded' ? subject.value : '',
              text: body.value,
            };
            const text = raw.text.slice(0, LONGEST_DRAFT).split('\r\n').join('\n');
            const finish = (broken: readonly BrokenRule[]) =>
              note(
                check,
                key,
                broken.length > 0
                  ? { allowEvent: false, ...check.tell(broken, choices) }
                  : { allowEvent: true },
              );
            const found = check.judge({ subject: raw.subject, text }, { facts, choices });
            if (found.length > 0 || !item.sessionData) return finish(found);
            // The pane beside the draft knows more phrases than the lone script: what it found counts, too.
            item.sessionData.getAsync(FOUND, ({ value }) =>
              guarded(pass, () => finish(foundIn(value, raw).map((rule) => ({ rule })))),
            );
          }),
        ),
      ),
    );
  });
}

function guarded(otherwise: () => void, work: () => void): void {
  try {
    work();
  } catch {
    otherwise();
  }
}

/** The registered case that the mail answers: by the message it replies to, else by its conversation. */
function trackedKey(
  { item, account }: SendCheck,
  keys: readonly string[],
  index: ReturnType<typeof parseIndex>,
): string | null {
  const answered = item.inReplyTo ? shortHash(messageKeyOf(account, item.inReplyTo)) : null;
  if (answered !== null && index[answered]) return answered;
  if (!item.conversationId) return null;
  const thread = shortHash(threadKeyOf(account, item.conversationId));
  const inThread = keys.filter((key) => index[key]?.[0] === thread);
  const open = inThread.filter((key) => index[key]?.[3] === 1);
  return open[0] ?? inThread[0] ?? null;
}

/** Leaves word for the pane that sending was begun, and answers once that is kept or cannot be. */
function note(check: SendCheck, key: string, told: SendAnswer): void {
  const { settings, now, keep } = check;
  // A mailbox that is slow to keep the word takes nothing back of what was found.
  check.decide(told);
  const answer = () => check.answer(told);
  guarded(answer, () => {
    const begun = [Math.floor(now / 1000), told.allowEvent ? 0 : 1] as const;
    keep?.(key, begun);
    settings.set(SENDINGS, withSending(parseSendings(settings.get(SENDINGS)), key, begun));
    settings.saveAsync(answer);
  });
}
