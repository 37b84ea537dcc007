import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Panel, type PanelProps } from '@/components/panel/Panel.tsx';
import type { HostServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { turns } from '../../patience.ts';

/** A panel on a page, and hands to work it as a person would: by the words on things. */
export interface ShownPanel {
  readonly root: HTMLElement;
  text(): string;
  button(name: string | RegExp): HTMLButtonElement;
  press(name: string | RegExp): Promise<void>;
  type(label: string | RegExp, value: string): Promise<void>;
  field(label: string | RegExp): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  /** Until everything asynchronous has settled. */
  settle(): Promise<void>;
  /** Until the pause in typing is over and the draft was checked. */
  checked(): Promise<void>;
  /** What screen readers were told last. */
  said(): string;
  close(): void;
}

export async function showPanel(
  services: HostServices,
  language: Language = 'en',
  ways: Pick<PanelProps, 'onOpenDashboard' | 'works'> = {},
): Promise<ShownPanel> {
  document.documentElement.lang = language;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const after = (milliseconds: number) =>
    act(async () => {
      await new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
      await turns();
    });
  const settle = () => after(20);
  await act(() => render(<Panel services={services} language={language} {...ways} />, root));
  await settle();

  const isNamed = (name: string | RegExp, text: string) =>
    typeof name === 'string' ? text.trim() === name : name.test(text);
  const button = (name: string | RegExp) => {
    const found = [...root.querySelectorAll('button')].find((candidate) =>
      isNamed(name, candidate.textContent ?? ''),
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const field = (label: string | RegExp) => {
    const found = [...root.querySelectorAll('label')].find((candidate) =>
      isNamed(label, candidate.textContent ?? ''),
    );
    const control = found && root.querySelector(`#${CSS.escape(found.htmlFor)}`);
    if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
      return control;
    throw new Error(`no field ${label}`);
  };
  return {
    root,
    text: () => root.querySelector('main')?.textContent ?? '',
    button,
    field,
    settle,
    checked: () => after(320),
    async press(name) {
      await act(() => button(name).click());
      await settle();
    },
    async type(label, value) {
      const control = field(label);
      await act(() => {
        control.value = value;
        const kind = control instanceof HTMLSelectElement ? 'change' : 'input';
        control.dispatchEvent(new Event(kind, { bubbles: true }));
      });
      await settle();
    },
    said: () =>
      [...root.querySelectorAll('[role=status]')].map((region) => region.textContent).join(''),
    close: () => render(null, root),
  };
}
