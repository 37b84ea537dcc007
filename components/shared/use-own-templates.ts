import { loadOwnTemplates, type StoredTemplates } from '@/lib/app/own-templates.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { useStored } from './use-stored.ts';

const none: StoredTemplates = { templates: [], broken: [] };

// A store that cannot be read is told by the scan, with words; the product's templates do meanwhile.
const read = (store: CaseStore) => loadOwnTemplates(store).catch(() => none);

/** The user's own templates, kept up to date with other windows; none until they are read. */
export function useOwnTemplates(): StoredTemplates & { readonly reload: () => Promise<void> } {
  const [stored, , reload] = useStored(read, none);
  return { ...stored, reload };
}
