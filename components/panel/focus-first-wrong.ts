import type { RefObject } from 'preact';

/** Goes to the first field that is wrong, once it is drawn: who uses the keyboard or a screen reader is led there. */
export function focusFirstWrong(form: RefObject<HTMLFormElement | null>): void {
  setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
