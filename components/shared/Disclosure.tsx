import type { ComponentChildren } from 'preact';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}

/** Detail that most people need now and then: closed until asked for. */
export function Disclosure({ summary, children, open = false }: Props) {
  return (
    <details class="disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="disclosure__body">{children}</div>
    </details>
  );
}
