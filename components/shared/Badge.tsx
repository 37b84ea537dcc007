import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind?: 'plain' | 'info' | 'warn' | 'danger' | 'good';
  readonly children: ComponentChildren;
}

/** One or two words about a thing. Colour never says it alone. */
export function Badge({ kind = 'plain', children }: Props) {
  return <span class={`badge badge--${kind}`}>{children}</span>;
}
