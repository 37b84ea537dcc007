import type { Chip, ChipContent } from '@/lib/adapters/gmail/chip.ts';
import type { OpenDraft } from '@/lib/ports/mail-host.ts';

interface Parts {
  readonly mark: Pick<Chip, 'show' | 'hide'>;
  /** What stands at a reply until it is checked; null where the conversation is not registered. */
  readonly unchecked: () => ChipContent | null;
  readonly draft: () => OpenDraft | null;
  /** Has an open panel check it; rejects when there is none. */
  readonly check: (draft: OpenDraft | null) => Promise<ChipContent | null>;
}

/**
 * Keeps the mark at the reply window up to date. What is written leaves the page only in a registered conversation, and
 * only for our own panel. An answer about older words is thrown away.
 */
export function draftMarker({ mark, unchecked, draft, check }: Parts): () => Promise<void> {
  let newest = 0;
  let wasOpen = false;
  return async () => {
    newest += 1;
    const own = newest;
    const words = unchecked();
    const open = words && draft();
    if (!open) {
      mark.hide();
      if (wasOpen) check(null).catch(() => null); // no panel shows it either
      wasOpen = false;
      return;
    }
    wasOpen = true;
    const checked = await check(open).catch(() => null);
    if (own === newest) mark.show(checked ?? words);
  };
}
