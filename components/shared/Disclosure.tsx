import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  /** What is inside is made when it is opened for the first time: it reads the store, or has fields of its own. */
  readonly lazy?: boolean;
}

/** Detail that most people need now and then: closed until asked for. */
export function Disclosure({ summary, children, open = false, lazy = false }: Props) {
  const [wasOpened, setWasOpened] = useState(open || !lazy);
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      <summary>{summary}</summary>
      <div class="disclosure__body">{wasOpened && children}</div>
    </details>
  );
}
