import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons at its foot. */
  readonly actions?: ComponentChildren;
  readonly onClose: () => void;
}

/** A question that must be answered before going on. Escape closes it; focus returns to where it was. */
export function Dialog({ title, children, actions, onClose }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={element} class="dialog" aria-labelledby={titleId} onCancel={onClose}>
      <h2 class="dialog__title" id={titleId}>
        {title}
      </h2>
      {children}
      {actions !== undefined && <div class="dialog__actions">{actions}</div>}
    </dialog>
  );
}
