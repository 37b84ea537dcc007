import { PlainDate } from '../../domain/shared/plain-date.ts';
import { type CaseIndex, INDEX, parseIndex, shortHash } from './case-index.ts';
import type { OfficeMailbox, RoamingSettings } from './office-mailbox.ts';
import { seenItem } from './read-item.ts';
import { unpackFacts } from './stored-facts.ts';

/** An open case as the mailbox's list knows it. */
export interface ListedCase {
  /** Day of our next duty; null when none runs. */
  readonly dueOn: PlainDate | null;
  /** The facts have no room in the list of a very full mailbox. */
  readonly caseNumber: string | null;
  readonly invoiceNumber: string | null;
}

/** The open mail and its case, as far as Outlook tells without a body, a database or the rules being read. */
export interface FirstLook {
  readonly subject: string;
  readonly sender: string;
  readonly known: ListedCase | null;
}

/**
 * What stands in the pane while panel, rules and model are still on their way. The list may be a little old: the
 * panel that takes its place reads the store. Null when no message is open, or a draft is.
 */
export function firstLook(mailbox: OfficeMailbox, settings: RoamingSettings): FirstLook | null {
  const { item } = mailbox;
  const seen = seenItem(mailbox);
  if (!item || !seen) return null;
  const index = parseIndex(settings.get(INDEX));
  const line = index[shortHash(seen.key)] ?? lineOfThread(index, seen.threadKey);
  return {
    subject: typeof item.subject === 'string' ? item.subject.trim() : '',
    sender: item.from?.displayName || item.from?.emailAddress || '',
    known: line?.[3] === 1 ? listed(line) : null,
  };
}

function lineOfThread(index: CaseIndex, thread: string | null): CaseIndex[string] | undefined {
  if (!thread) return undefined;
  const hash = shortHash(thread);
  const lines = Object.values(index).filter(([of]) => of === hash);
  return lines.find(([, , , isOpen]) => isOpen === 1);
}

function listed([, dueOn, , , stored]: CaseIndex[string]): ListedCase {
  const facts = unpackFacts(stored);
  return {
    dueOn: dayOf(dueOn),
    caseNumber: textOf(facts?.caseId),
    invoiceNumber: textOf(facts?.invoiceNumber),
  };
}

/** The list writes days as numbers, 20261201; 0 is none. */
function dayOf(number: number): PlainDate | null {
  const day = String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return PlainDate.safeParse(day).data ?? null;
}

/** The list may hold anything: other programs of the firm can write there. */
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
