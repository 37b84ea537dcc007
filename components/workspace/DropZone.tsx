import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { workspaceWords } from '@/lib/i18n/workspace.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** Takes mail files dropped anywhere on the page; without it the browser would leave the page for the file. */
export function DropZone({ onFiles, children }: Props) {
  const words = useWords(workspaceWords);
  const [isOver, setIsOver] = useState(false);
  // As soon as it is drawn: a file dropped before an effect has run would take the page away.
  useLayoutEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Moving between elements inside the page leaves one for another; leaving the page leaves for none.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return (
    <>
      {children}
      {isOver && <div class="drop-zone">{words.dropHere}</div>}
    </>
  );
}
