import type { Chip, ChipContent } from '@/lib/adapters/gmail/chip.ts';
import type { MailVerdict } from '@/lib/adapters/webext/protocol.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';

interface Parts {
  readonly chip: Pick<Chip, 'show' | 'hide'>;
  /** The message on the screen. @throws HostError */
  readonly message: () => RawMessage | null;
  readonly ask: (message: RawMessage) => Promise<MailVerdict>;
  /** The extension was updated: nobody answers any more. */
  readonly isLost: () => boolean;
}

export interface ChipUpdater {
  update(): Promise<void>;
  /** What the reply window of the conversation on the screen shows unchecked; null when it is not registered. */
  draftWords(): ChipContent | null;
}

/**
 * Brings the chip up to date with the message on the screen. An answer that comes late, when another message is
 * open already, is thrown away: the chip never says about one mail what is true of another.
 */
export function chipUpdater({ chip, message, ask, isLost }: Parts): ChipUpdater {
  let newest = 0;
  let draft: { readonly key: string; readonly words: ChipContent | null } | null = null;
  let shownFor = '';
  let whenLost: ChipContent | null = null;
  const update = async () => {
    newest += 1;
    const own = newest;
    const open = readable(message);
    if (isLost()) return open && whenLost ? chip.show(whenLost) : chip.hide();
    if (open?.key !== shownFor) chip.hide();
    if (!open) return;
    const verdict = await ask(open).catch(() => null);
    whenLost = verdict?.whenLost ?? whenLost;
    if (verdict && own === newest) draft = { key: verdict.messageKey, words: verdict.draft };
    if (own !== newest || readable(message)?.key !== open.key) return;
    const content = verdict?.messageKey === open.key ? verdict.chip : null;
    shownFor = content ? open.key : '';
    if (content) chip.show(content);
    else chip.hide();
  };
  return {
    update,
    draftWords: () =>
      !isLost() && draft && readable(message)?.key === draft.key ? draft.words : null,
  };
}

function readable(message: () => RawMessage | null): RawMessage | null {
  try {
    return message();
  } catch {
    // A layout we do not know: the panel says so when it is opened, the chip stays away.
    return null;
  }
}
