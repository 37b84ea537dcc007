import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { inOrder } from '@/components/shared/in-order.ts';
import { type Followed, followMessage, type SeenMessage } from '@/lib/app/follow-message.ts';
import { mirrorCases } from '@/lib/app/mirror-cases.ts';
import type { HostServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { CaseMirror } from '@/lib/ports/case-mirror.ts';

// Changes come in groups: registering writes, and the panel that shows it writes again.
const PAUSE = 400;
const NOTHING = { isRestored: false, isConfirmed: false };

/** What the mailbox and the store together know of the open message, kept up to date. */
export function useFollowed(
  services: HostServices,
  {
    mirror,
    seen,
    language,
  }: { mirror: CaseMirror; seen: () => SeenMessage | null; language: Language },
): {
  readonly followed: Followed | null;
  readonly strangers: number;
  /** How many times another message was opened: more than none means that the pane is pinned. */
  readonly changes: number;
  readonly again: () => void;
} {
  const [followed, setFollowed] = useState<Followed | null>(null);
  const [told, setTold] = useState(NOTHING);
  const [strangers, setStrangers] = useState(0);
  const [changes, setChanges] = useState(0);

  // Beside a draft the same store has another host: what was read of it stays known.
  const { store, clock } = services;
  const bringMirror = useMemo(() => mirrorCases({ store, clock }, mirror), [store, clock, mirror]);

  const order = useMemo(
    () =>
      inOrder<{ open: SeenMessage | null; found: Followed | null }>(({ open, found }) => {
        if (seen()?.key === open?.key) setFollowed(found);
      }),
    [seen],
  );
  const follow = useCallback(async () => {
    const open = seen();
    const read = () => services.host.currentMessage();
    // The panel tells what is wrong with store or host; beside it there is nothing to add.
    const following = open
      ? followMessage(services, mirror, { seen: open, read }).catch(() => null)
      : Promise.resolve(null);
    // Restoring and confirming change the store, so that a newer reading, which knows nothing of them, may be shown
    // first. They are told until another message is opened.
    const noted = following.then((found) => {
      if (found && seen()?.key === open?.key)
        setTold((before) => ({
          isRestored: before.isRestored || found.isRestored,
          isConfirmed: before.isConfirmed || found.isConfirmed,
        }));
      return { open, found };
    });
    await order.show(noted);
    try {
      setStrangers(await bringMirror(language));
    } catch {
      // The list in the mailbox is brought up to date with the next change.
    }
  }, [services, mirror, bringMirror, seen, order, language]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void follow();
      }, PAUSE);
    };
    // Whoever registers and turns to the next message at once has closed a pane that is not pinned: the copy beside the
    // message is written with the first change, and brought up to date after the others.
    const written = () => {
      if (timer === undefined) void follow();
      soon();
    };
    const changed = () => {
      setFollowed(null);
      setTold(NOTHING);
      setChanges((count) => count + 1);
      soon();
    };
    soon();
    const stopMessages = services.host.onMessageChange(changed);
    const stopStore = services.store.onChange(written);
    const stopSending = mirror.onSending(soon);
    return () => {
      clearTimeout(timer);
      stopMessages();
      stopStore();
      stopSending();
    };
  }, [services, mirror, follow]);

  const shown = useMemo(() => followed && { ...followed, ...told }, [followed, told]);
  return { followed: shown, strangers, changes, again: follow };
}
