import type { MessageKey } from '../../domain/shared/ids.ts';
import { instantOf, millisecondsOf } from '../../domain/shared/instant.ts';
import type { CaseLine, CaseMirror } from '../../ports/case-mirror.ts';
import type { Clock } from '../../ports/clock.ts';
import { HostError } from '../../ports/errors.ts';
import { parseSendings, SENDINGS, withoutSending } from './begun-sendings.ts';
import { packCopy, unpackCopy } from './case-copy.ts';
import {
  type CaseIndex,
  INDEX,
  mergeIndexes,
  packIndex,
  parseIndex,
  type StoredLine,
  shortHash,
} from './case-index.ts';
import { officeCall } from './office-call.ts';
import type { CustomProperties, OfficeMailbox, RoamingSettings } from './office-mailbox.ts';
import { accountPrefix } from './outlook-id.ts';
import { keyOfItem } from './read-item.ts';
import { CHOICES, packChoices } from './send-choices.ts';
import type { SendingNotes } from './sending-notes.ts';
import { packFacts, unpackFacts } from './stored-facts.ts';

/** Name of the message's property that holds its case, and of the one that says whose it is. */
const COPY = 'svarfrist';
const OWNER = 'svarfrist-of';

/**
 * Cases beside the mail: a copy in the properties of the message, a list in the settings of the mailbox. Settings
 * are what they were when the pane started: another window's changes show after the next start.
 */
export function mailboxMirror(
  mailbox: OfficeMailbox,
  { settings, notes, clock }: { settings: RoamingSettings; notes: SendingNotes; clock: Clock },
): CaseMirror {
  // The settings tell what was set, whether or not it was saved: what failed is saved with the next change or look.
  let isUnsaved = false;
  const save = async () => {
    isUnsaved = true;
    await officeCall<void>((done) => settings.saveAsync(done), 'not-supported');
    isUnsaved = false;
  };
  const properties = (key: MessageKey) => propertiesOf(mailbox, key);
  // A team's cases come from other mailboxes, too: they have no place in this one.
  const ours = accountPrefix(mailbox.userProfile.emailAddress);
  const isOurs = ({ messageKey }: CaseLine) => messageKey.startsWith(ours);

  return {
    async readCopy(key) {
      const found = await properties(key);
      // Outlook saves properties with the item that is open then: a slip must not bring another mail's case.
      return found?.get(OWNER) === shortHash(key) ? unpackCopy(found.get(COPY)) : null;
    },
    async writeCopy(key, copy) {
      const text = packCopy(copy);
      const found = await properties(key);
      if (!found || (found.get(COPY) ?? null) === text) return;
      if (text === null) found.remove(COPY);
      else found.set(COPY, text);
      found.set(OWNER, shortHash(key));
      if (keyOfItem(mailbox) !== key) throw new HostError('message-changed');
      await officeCall<void>((done) => found.saveAsync(done), 'not-supported');
    },
    async saveLines(lines, { choices, erased }) {
      const now = Math.floor(millisecondsOf(clock.now()) / 1000);
      const stored = settings.get(INDEX);
      const known = withoutCases(parseIndex(stored), erased);
      const index = packIndex(mergeIndexes(known, indexOf(lines.filter(isOurs))), now);
      const chosen = packChoices(choices);
      if (!isUnsaved && index === stored && chosen === settings.get(CHOICES)) return;
      settings.set(INDEX, index);
      settings.set(CHOICES, chosen);
      await save();
    },
    strangers(known) {
      const hashes = new Set(known.map(shortHash));
      const index = Object.entries(parseIndex(settings.get(INDEX)));
      return index.filter(([key, line]) => line[3] === 1 && !hashes.has(key)).length;
    },
    begunSending(key) {
      const hash = shortHash(key);
      const [noted, stored] = [notes.all()[hash], parseSendings(settings.get(SENDINGS))[hash]];
      const begun = noted && (!stored || noted[0] >= stored[0]) ? noted : stored;
      return begun ? { at: instantOf(begun[0] * 1000), wasAsked: begun[1] === 1 } : null;
    },
    async forgetSending(key) {
      notes.remove(shortHash(key));
      const known = parseSendings(settings.get(SENDINGS));
      if (!known[shortHash(key)]) return;
      settings.set(SENDINGS, withoutSending(known, shortHash(key)));
      await save();
    },
    onSending: notes.onChange,
  };
}

/** Properties of the open message, if it is the one with that key; null on clients that have none. */
async function propertiesOf(
  mailbox: OfficeMailbox,
  key: MessageKey,
): Promise<CustomProperties | null> {
  const { item } = mailbox;
  if (!item || keyOfItem(mailbox) !== key) throw new HostError('message-changed');
  if (typeof item.loadCustomPropertiesAsync !== 'function') return null;
  const found = await officeCall<CustomProperties>(
    (done) => item.loadCustomPropertiesAsync?.(done),
    'not-supported',
  );
  if (keyOfItem(mailbox) !== key) throw new HostError('message-changed');
  return found;
}

/** The index without lines that name one of these cases: their facts hold the number of an invoice. */
function withoutCases(index: CaseIndex, numbers: readonly string[]): CaseIndex {
  const gone = new Set<unknown>(numbers);
  const isKept = ([, line]: [string, StoredLine]) =>
    !gone.has(unpackFacts(line[4])?.caseId ?? null);
  return Object.fromEntries(Object.entries(index).filter(isKept));
}

function indexOf(lines: readonly CaseLine[]): CaseIndex {
  return Object.fromEntries(lines.map((line) => [shortHash(line.messageKey), storedLine(line)]));
}

function storedLine({ threadKey, dueOn, updatedAt, isOpen, facts }: CaseLine): StoredLine {
  const line = [
    threadKey ? shortHash(threadKey) : '',
    dueOn ? Number(dueOn.replaceAll('-', '')) : 0,
    Math.floor(millisecondsOf(updatedAt) / 1000),
    isOpen ? 1 : 0,
  ] as const;
  return facts && isOpen ? [...line, packFacts(facts)] : line;
}
