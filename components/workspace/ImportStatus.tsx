import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { commonWords } from '@/lib/i18n/common.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import type { ImportState } from './use-import.ts';

interface Props {
  readonly state: ImportState;
  readonly onClose: () => void;
}

/** How the opening of files goes, what was opened, and one line for each thing that could not be read. */
export function ImportStatus({ state, onClose }: Props) {
  const words = useWords(workspaceWords);
  const common = useWords(commonWords);
  if (state.reading) {
    const label = words.reading(state.reading.name);
    return (
      <div class="import-status">
        <span dir="auto">{label}</span>
        <progress aria-label={label} max={1} value={state.reading.share} />
      </div>
    );
  }
  if (state.added === null) return null;
  const isBad = state.problems.length > 0;
  const isNothing = state.added === 0 && isBad;
  const title = isNothing
    ? words.couldNotRead(state.problems.length)
    : state.added > 0
      ? words.opened(state.added)
      : words.alreadyOpen;
  const close = (
    <Button small kind="quiet" onClick={onClose}>
      {common.close}
    </Button>
  );
  return (
    <Banner kind={isBad ? 'warn' : 'good'} title={title} actions={close}>
      {!isNothing && words.openedNote}
      {isBad && !isNothing && ` ${words.couldNotRead(state.problems.length)}`}
      {state.problems.map(({ place, problem }) => (
        <span key={place} class="import-status__problem" dir="auto">
          {words.fileProblems[problem](place)}
        </span>
      ))}
    </Banner>
  );
}
