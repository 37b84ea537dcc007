import type { RefObject } from 'preact';

/** Goes to the first field that is wrong, once it is drawn: who uses the keyboard or a screen reader is led there. */
export function focusFirstWrong(form: RefObject<HTMLFormElement | null>): void {
  // Of a choice nothing is wrong by itself but all of it: its first button takes the focus.
  setTimeout(() =>
    form.current?.querySelector<HTMLElement>('[aria-invalid], [data-wrong] input')?.focus(),
  );
}
