import { idOfKey } from '@/lib/adapters/gmail/gmail-id.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';

/** Where the pages find each other: in the extension, or served by `npm start`. */
export interface PageLinks {
  readonly dashboard: string;
  readonly settings: string;
  readonly privacy: string;
  /** The mailbox; null in the extension, where mail has its own tabs. */
  readonly mail: string | null;
}

const isExtension = () => location.protocol.endsWith('extension:');

// The Outlook site may live in any folder of a server, so its pages find each other by relative addresses.
const isOutlookSite = import.meta.env.MODE === 'outlook';

export function pageLinks(): PageLinks {
  if (isExtension())
    return {
      dashboard: '/dashboard.html',
      settings: '/options.html',
      privacy: '/privacy.html',
      mail: null,
    };
  if (isOutlookSite) {
    // `?pane`: the page stands in the pane's own frame, where the pane's storage is, and has to find back.
    const here = new URLSearchParams(location.search).has('pane') ? '?pane' : '';
    return {
      dashboard: `../dashboard/index.html${here}`,
      settings: `../options/index.html${here}`,
      privacy: `../privacy/index.html${here}`,
      mail: here ? '../outlook/taskpane.html' : null,
    };
  }
  return { dashboard: '/dashboard/', settings: '/options/', privacy: '/privacy/', mail: '/' };
}

/** The file in which an administrator presets settings: beside the pages, `{}` as it comes. */
export function presetsFile(): string {
  return isOutlookSite && !isExtension() ? '../presets.json' : '/presets.json';
}

/**
 * Where a mail can be read again; null where nothing can open it by an address. Gmail finds a message of any
 * folder under `#all`, and `authuser` chooses among the accounts that are signed in.
 */
export function mailLink(key: MessageKey): string | null {
  const [host = '', account = ''] = key.split(':');
  if (host === 'gmail') {
    const query = account ? `?${new URLSearchParams({ authuser: account })}` : '';
    return `https://mail.google.com/mail/${query}#all/${idOfKey(key)}`;
  }
  const { mail } = pageLinks();
  return mail !== null && host === 'workspace'
    ? `${mail}#${new URLSearchParams({ mail: key })}`
    : null;
}
