import type { OfficeMailbox, RoamingSettings } from './office-mailbox.ts';

// Microsoft's script takes about a second; a network that holds it back must not leave an empty pane.
const TIMEOUT = 15_000;

/** What of the global `Office` is needed to begin. Absent when Microsoft's script could not be loaded. */
export interface OfficeGlobal {
  onReady(): Promise<{ host: unknown }>;
  readonly context?: {
    readonly mailbox?: unknown;
    readonly roamingSettings?: unknown;
    readonly displayLanguage?: string;
  };
}

/** How starting ended: in Outlook, with Microsoft's script missing or silent, or in another place. */
export type OfficeStart =
  | {
      readonly kind: 'outlook';
      readonly mailbox: OfficeMailbox;
      readonly settings: RoamingSettings;
      readonly languageTag: string;
    }
  | { readonly kind: 'script-missing' }
  | { readonly kind: 'not-outlook' };

/** Waits until Outlook is ready. Never throws and never waits for ever. */
export async function startOffice(
  office: OfficeGlobal | undefined,
  timeout = TIMEOUT,
): Promise<OfficeStart> {
  if (!office) return { kind: 'script-missing' };
  const silence = new Promise<null>((resolve) => setTimeout(resolve, timeout, null));
  const ready = await Promise.race([office.onReady(), silence]).catch(() => null);
  if (!ready) return { kind: 'script-missing' };
  const { mailbox, roamingSettings, displayLanguage = 'en' } = office.context ?? {};
  // In a plain browser tab office.js is ready too, with no host and an empty context.
  if (!ready.host || !mailbox) return { kind: 'not-outlook' };
  // The documentation of Mailbox 1.5 promises this shape; whatever came later is optional in it.
  return {
    kind: 'outlook',
    mailbox: mailbox as OfficeMailbox,
    settings: (roamingSettings as RoamingSettings | undefined) ?? noSettings,
    languageTag: displayLanguage,
  };
}

/** For a client without settings of the mailbox: nothing is kept, and nothing breaks. */
const noSettings: RoamingSettings = {
  get: () => undefined,
  set: () => {},
  saveAsync: (done) => done({ status: 'succeeded', value: undefined }),
};
