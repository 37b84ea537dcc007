import { isDark, type ThemedContext } from '@/lib/adapters/outlook/watch-theme.ts';

// Outlook's event for a new look is of set 1.14, and stale on some clients: a look now and then costs nothing.
const EVERY = 3_000;

/** Keeps the pane as dark as Outlook is; where Outlook does not say, the system decides. */
export function followTheme(context: ThemedContext, page: HTMLElement): void {
  const look = () => {
    const dark = isDark(context);
    if (dark === undefined) delete page.dataset['theme'];
    else page.dataset['theme'] = dark ? 'dark' : 'light';
  };
  look();
  setInterval(look, EVERY);
}
