// Where the Outlook site lives, and its manifest for that place.
import { type Language, languages } from '../../lib/domain/shared/language.ts';

/** The scripts of the check at sending for those whose classic Outlook is shown in a language of ours. */
export const ownLaunchEvents = [
  ['nb', 'launchevent-nb.js'],
  ['nn', 'launchevent-nn.js'],
  ['da', 'launchevent-da.js'],
  ['sv', 'launchevent-sv.js'],
] as const satisfies readonly (readonly [Language, string])[];

/** The one for all others: nobody knows what who has Outlook in English writes, unless the builder says so. */
export const anyLaunchEvent = 'launchevent.js';

/** An address without a slash at the end, and the id by which Outlook knows the add-in there. */
export interface Site {
  readonly url: string;
  readonly id: string;
  /** What those write whose Outlook is shown in none of the languages that have a script of their own. */
  readonly language: Language | 'all';
}

/** What manifest.xml in the repository says: `npm run outlook:dev`. */
export const development: Site = {
  url: 'https://localhost:3000',
  id: 'b0a1f0de-5c1f-4c53-9f62-3d2f4f1e7a01',
  language: 'all',
};

// Not the id of development, so that both can be installed side by side.
const PUBLISHED = 'e3d2a6f4-1b8c-4f0e-8a57-6c9d2b7e4f10';

/**
 * The site that the environment asks for: `SVARFRIST_OUTLOOK_URL`, `SVARFRIST_OUTLOOK_ID`, `SVARFRIST_OUTLOOK_LANGUAGE`.
 * @throws Error
 */
export function siteOf(environment: Readonly<Record<string, string | undefined>>): Site {
  const asked = environment['SVARFRIST_OUTLOOK_URL'];
  const named = environment['SVARFRIST_OUTLOOK_LANGUAGE'];
  const language = named ? languages.find((one) => one === named) : 'all';
  if (!language) throw new Error(`the language must be one of ${languages.join(', ')}`);
  if (!asked) return { ...development, language };
  const url = addressOf(asked);
  const id = environment['SVARFRIST_OUTLOOK_ID'];
  if (id && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    throw new Error('the id of the add-in must be a UUID');
  return { url, id: id ?? (url === development.url ? development.id : PUBLISHED), language };
}

/** The manifest of the repository with the address, the id and the name of another site in it. */
export function manifestFor(manifest: string, { url, id }: Pick<Site, 'url' | 'id'>): string {
  const placed = manifest.replaceAll(development.url, url).replaceAll(development.id, id);
  const withDomain = placed.replace(
    /<AppDomain>[^<]*<\/AppDomain>/,
    `<AppDomain>${new URL(url).origin}</AppDomain>`,
  );
  return id === development.id ? withDomain : withDomain.replaceAll('Svarfrist (dev)', 'Svarfrist');
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash)
    throw new Error(
      `${text} is no address of a site: Outlook needs https://, and nothing after ? or #`,
    );
  return url.href.replace(/\/+$/, '');
}
