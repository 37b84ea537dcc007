import { useEffect, useMemo, useState } from 'preact/hooks';
import { inOrder } from '@/components/shared/in-order.ts';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

/** What was made of a mail: a case with our next day in it, or that it is no objection. */
export type CaseMark =
  | { readonly kind: 'case'; readonly dueOn: PlainDate | null }
  | { readonly kind: 'dismissed' };

type Marks = ReadonlyMap<MessageKey, CaseMark>;

/**
 * What was made of these mails, kept up to date with other tabs; nothing while the store cannot be read. Only what is
 * drawn is looked up, each mail by its own key: however many cases there are, the list does not feel them.
 */
export function useCaseMarks(keys: readonly MessageKey[]): Marks {
  const { store } = useServices();
  const [marks, setMarks] = useState<Marks>(new Map());
  // A new list of the same mails is no reason to look again.
  const wanted = useMemo(() => keys, [keys.join('\n')]);
  useEffect(() => {
    const order = inOrder<readonly (CaseMark | null)[]>((found) =>
      setMarks((before) => {
        // Mails out of sight keep their marks: they may come back before they are looked up again.
        const after = new Map(before);
        wanted.forEach((key, place) => {
          const mark = found[place];
          if (mark) after.set(key, mark);
          else after.delete(key);
        });
        return after;
      }),
    );
    const load = () => order.show(Promise.all(wanted.map((key) => markOf(store, key))));
    load();
    const stop = store.onChange(load);
    return () => {
      order.stop();
      stop();
    };
  }, [store, wanted]);
  return marks;
}

async function markOf(store: CaseStore, key: MessageKey): Promise<CaseMark | null> {
  try {
    const row = await store.rowByMessage(key);
    if (row) return { kind: 'case', dueOn: row.nextDueOn };
    return (await store.isDismissed(key)) ? { kind: 'dismissed' } : null;
  } catch {
    // The panel tells why a store cannot be read; marks in a list are not worth a second message.
    return null;
  }
}
