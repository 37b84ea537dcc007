import type { MessageKey } from '@/lib/domain/shared/ids.ts';

/** Where the pages find each other: in the extension, or served by `npm start`. */
export interface PageLinks {
  readonly dashboard: string;
  readonly settings: string;
  /** The mailbox; null in the extension, where mail has its own tabs. */
  readonly mail: string | null;
}

const isExtension = () => location.protocol.endsWith('extension:');

export function pageLinks(): PageLinks {
  return isExtension()
    ? { dashboard: '/dashboard.html', settings: '/options.html', mail: null }
    : { dashboard: '/dashboard/', settings: '/options/', mail: '/' };
}

/** Where a mail can be read again. Opened files are in no mailbox any more once the page was closed. */
export function mailLink(key: MessageKey): string | null {
  const { mail } = pageLinks();
  return mail !== null && key.startsWith('workspace:')
    ? `${mail}#${new URLSearchParams({ mail: key })}`
    : null;
}
