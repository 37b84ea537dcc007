import { firstAny, type GmailPage } from './page.ts';
import { selectors } from './selectors.ts';

const ADDRESS = /^[^\s@<>()]{1,64}@[^\s@<>()]{1,190}$/;

/**
 * The address of the open mailbox in lower case; null when the page does not tell. The account menu names who
 * is signed in; a mailbox opened for somebody else (`/mail/b/…`) is named in the title only.
 */
export function readAccount({ document }: GmailPage): string | null {
  const isDelegated = document.location?.pathname.startsWith('/mail/b/') ?? false;
  const fromMenu = () =>
    wordsOf(firstAny(document, selectors.account)?.getAttribute('aria-label') ?? '').find((word) =>
      ADDRESS.test(word),
    );
  const account = isDelegated
    ? fromTitle(document.title)
    : (fromMenu() ?? fromTitle(document.title));
  return account?.toLowerCase() ?? null;
}

/** Titles read `subject - address - product`; a subject may hold an address too, so only that place counts. */
function fromTitle(title: string): string | undefined {
  const part = title.split(' - ').at(-2)?.trim() ?? '';
  return ADDRESS.test(part) ? part : undefined;
}

function wordsOf(label: string): string[] {
  // Labels have bidi marks and brackets around the address.
  return label.slice(0, 500).split(/[\s()<>\u200e\u200f\u202a-\u202e]/);
}
