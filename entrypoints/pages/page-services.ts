import { documentFiles } from '@/lib/adapters/files/document-files.ts';
import { calendarFiles } from '@/lib/adapters/ics/calendar-files.ts';
import type { PageServices } from '@/lib/app/services.ts';
import { forgetfulServices, openServices } from './open-services.ts';

// The worker has no use for them, and a worker is one file: whatever it names, it carries.
const files = { calendarFiles, documentFiles };

/** The services of a page that people look at. @throws StoreError */
export async function openPageServices(): Promise<PageServices> {
  return { ...(await openServices()), ...files };
}

/** Services of such a page that keep nothing: it has only to tell what is wrong. */
export function forgetfulPageServices(): PageServices {
  return { ...forgetfulServices(), ...files };
}
