import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly small?: boolean;
  readonly type?: 'button' | 'submit';
  /** Why it cannot be used now. It stays focusable, so that the reason can be read. */
  readonly blockedBy?: string | null | undefined;
  /** Where there is room to say more than the reason: called when it is pressed all the same. */
  readonly onBlocked?: (() => void) | undefined;
  readonly busy?: boolean;
  readonly expanded?: boolean | undefined;
  readonly pressed?: boolean;
  readonly label?: string;
  readonly describedBy?: string | undefined;
}

/** A button that is never removed from the tab order: when blocked it says why instead. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  small = false,
  type = 'button',
  blockedBy = null,
  onBlocked,
  busy = false,
  expanded,
  pressed,
  label,
  describedBy,
}: Props) {
  const isOff = busy || blockedBy !== null;
  const press = (event: Event) => {
    if (!isOff) return onClick?.();
    event.preventDefault();
    if (blockedBy !== null) onBlocked?.();
  };
  return (
    <button
      type={type}
      class={`button button--${kind}${small ? ' button--small' : ''}`}
      onClick={press}
      aria-disabled={isOff ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-label={label}
      aria-describedby={describedBy}
      title={blockedBy ?? undefined}
    >
      {children}
    </button>
  );
}
