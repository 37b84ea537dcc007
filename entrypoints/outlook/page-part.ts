import type { BegunSendings } from '@/lib/adapters/outlook/begun-sendings.ts';
import { checkSending } from '@/lib/app/check-sending.ts';

/** What the check at sending has where Outlook runs it in a page: the pane's own check, and a place for notes. */
export interface PagePart {
  readonly checkSending: typeof checkSending;
  readonly keepSending: ((key: string, begun: BegunSendings[string]) => void) | null;
}

// Only commands.html loads launchevent-page.js: on the web, on Mac and in the new Outlook on Windows.
declare const svarfristPage: PagePart | undefined;

/** That part, or what 40 KB hold of it where classic Outlook loads launchevent.js alone. */
export const pagePart: PagePart =
  typeof svarfristPage === 'object' ? svarfristPage : { checkSending, keepSending: null };
