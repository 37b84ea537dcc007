import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind?: 'info' | 'warn' | 'danger' | 'good';
  readonly title?: string;
  readonly children: ComponentChildren;
  /** Buttons at its end. */
  readonly actions?: ComponentChildren;
  /** Interrupts a screen reader: only for what the user must know before going on. */
  readonly urgent?: boolean;
}

/** A sentence about the state of things that concerns more than one field. */
export function Banner({ kind = 'info', title, children, actions, urgent = false }: Props) {
  return (
    <div class={`banner banner--${kind}`} role={urgent ? 'alert' : undefined}>
      <div class="banner__text">
        {title !== undefined && <p class="banner__title">{title}</p>}
        <p>{children}</p>
      </div>
      {actions}
    </div>
  );
}
