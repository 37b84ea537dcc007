import { useEffect, useState } from 'preact/hooks';
import { loadOwnTemplates, type StoredTemplates } from '@/lib/app/own-templates.ts';
import { useServices } from './ServicesContext.tsx';

const none: StoredTemplates = { templates: [], broken: [] };

/** The user's own templates, kept up to date with other windows; none until they are read. */
export function useOwnTemplates(): StoredTemplates & { readonly reload: () => Promise<void> } {
  const { store } = useServices();
  const [stored, setStored] = useState(none);
  // A store that cannot be read is told by the scan, with words; the product's templates do meanwhile.
  const read = () => loadOwnTemplates(store).catch(() => none);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const found = await read();
      if (!isOver) setStored(found);
    };
    load();
    const stop = store.onChange(load);
    return () => {
      isOver = true;
      stop();
    };
  }, [store]);
  return { ...stored, reload: async () => setStored(await read()) };
}
