import { useCallback, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import type { ImportFile, ImportProblem, MailboxView } from './mailbox-view.ts';

/** How the opening of files goes. `added` is null until a first one is done. */
export interface ImportState {
  readonly reading: { readonly name: string; readonly share: number } | null;
  readonly added: number | null;
  readonly problems: readonly ImportProblem[];
}

/** With `keepsOpen` the first of them is only shown when no mail is, as after a reload. */
type OpenFiles = (files: readonly File[], keepsOpen?: boolean) => Promise<void>;

const NOTHING: ImportState = { reading: null, added: null, problems: [] };

/** Opens mail files one after the other; a broken one costs a line, never the others. */
export function useImport(
  mailbox: MailboxView,
  importFile: ImportFile,
): { state: ImportState; open: OpenFiles; forget: () => void } {
  const [state, setState] = useState(NOTHING);
  const announce = useAnnounce();
  const words = useWords(workspaceWords);

  const open = useCallback(
    async (files: readonly File[], keepsOpen = false) => {
      let added = 0;
      let problems: readonly ImportProblem[] = [];
      let first = true;
      for (const file of files) {
        const report = (share: number) =>
          setState({ reading: { name: file.name, share }, added, problems });
        report(0);
        const found = await importFile(file, report);
        added += mailbox.add(found.messages);
        problems = [...problems, ...found.problems];
        const newest = found.messages[0];
        if (first && newest) {
          if (!keepsOpen || !mailbox.selected()) mailbox.select(newest.key);
          first = false;
        }
      }
      setState({ reading: null, added, problems });
      const told = first ? [] : [added > 0 ? words.opened(added) : words.alreadyOpen];
      if (problems.length > 0) {
        told.push(words.couldNotRead(problems.length));
        told.push(...problems.map(({ place, problem }) => words.fileProblems[problem](place)));
      }
      announce(told.join(' '));
    },
    [mailbox, importFile, announce, words],
  );
  return { state, open, forget: useCallback(() => setState(NOTHING), []) };
}
