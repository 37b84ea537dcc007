import { useStored } from '@/components/shared/use-stored.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { CaseRow, CaseStore } from '@/lib/ports/case-store.ts';

type Marks = ReadonlyMap<MessageKey, CaseRow>;

const none: Marks = new Map();

async function read(store: CaseStore): Promise<Marks> {
  // The panel tells why a store cannot be read; marks in a list are not worth a second message.
  const rows = await store.allRows().catch(() => []);
  return new Map(
    rows.flatMap((row) =>
      row.objection.messageKeys.map((key): [MessageKey, CaseRow] => [key, row]),
    ),
  );
}

/** The registered objections by mail, kept up to date with other tabs. Empty while the store cannot be read. */
export function useCaseMarks(): Marks {
  const [marks] = useStored(read, none);
  return marks;
}
