import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { turns } from '../../patience.ts';

/** Draws something on a fresh page and waits until it has settled. */
export async function show(vnode: VNode) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const settle = (milliseconds = 500) =>
    act(async () => {
      await new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
      await turns();
    });
  await act(() => render(vnode, root));
  await settle();
  return {
    root,
    settle,
    text: () => root.textContent ?? '',
    async press(name: string | RegExp) {
      const button = [...root.querySelectorAll('button')].find(({ textContent }) =>
        typeof name === 'string' ? textContent?.trim() === name : name.test(textContent ?? ''),
      );
      if (!button) throw new Error(`no button ${name}`);
      await act(() => button.click());
      await settle();
    },
  };
}
