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

/**
 * Brings the chip up to date with the message on the screen. An answer that comes late, when another message is
 * open already, is thrown away: the chip never says about one mail what is true of another.
 */
export function chipUpdater({ chip, message, ask, isLost }: Parts): () => Promise<void> {
  let newest = 0;
  let shownFor = '';
  let whenLost: ChipContent | null = null;
  return async () => {
    newest += 1;
    const own = newest;
    const open = readable(message);
    if (isLost()) return open && whenLost ? chip.show(whenLost) : chip.hide();
    if (open?.key !== shownFor) chip.hide();
    if (!open) return;
    const verdict = await ask(open).catch(() => null);
    whenLost = verdict?.whenLost ?? whenLost;
    if (own !== newest || readable(message)?.key !== open.key) return;
    const content = verdict?.messageKey === open.key ? verdict.chip : null;
    shownFor = content ? open.key : '';
    if (content) chip.show(content);
    else chip.hide();
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
