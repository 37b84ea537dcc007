import { rules } from '../domain/reply/check/rules.ts';
import { findingWords } from '../domain/reply/finding-words.ts';
import { idsOnPages, type LinePage, pageOf } from '../domain/report/line-page.ts';
import type { MessageKey, ObjectionId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { CaseLine, CaseMirror, SendChoices } from '../ports/case-mirror.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { linesOf } from './copy-case.ts';
import { rowPages } from './row-pages.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/** What the mailbox's list has to know of one case. */
interface Mirrored {
  readonly lines: readonly CaseLine[];
  readonly messageKeys: readonly MessageKey[];
  /** Number of an erased case: it leaves the list. */
  readonly erased: string | null;
}

// Behind every write there is: no page, and the number of the last one.
const NO_PAGES = Number.MAX_SAFE_INTEGER;

/**
 * Brings the mailbox's list of cases up to what the store knows, each time it is called: for the check at sending, and
 * for a device whose storage is emptied. Every case is read once, and again when settings or day have changed; after
 * that only those that were written meanwhile. Writes nothing that is there already. Resolves to the number of open
 * cases that were registered somewhere else. @throws StoreError, HostError
 */
export function mirrorCases(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  mirror: CaseMirror,
): (language: Language) => Promise<number> {
  let known = new Map<ObjectionId, Mirrored>();
  let revision = 0;
  // Settings, language and day that `known` was made by.
  let madeBy = '';
  let last: Promise<unknown> = Promise.resolve();

  const bring = async (language: Language): Promise<number> => {
    const settings = await loadSettings(store);
    const sources = { settings, language, today: todayOf(clock.now(), settings) };
    const isAnew = madeBy !== JSON.stringify(sources);
    // Asked before the rows are read: what is written meanwhile is read twice rather than never.
    const { pages, isWhole, ...seen } = await store.linePages(isAnew ? NO_PAGES : revision);
    const found = new Map(isAnew ? [] : known);
    if (isAnew)
      for await (const rows of rowPages(store))
        for (const row of rows) found.set(row.objection.id, mirrored(row, sources));
    else
      for (const id of idsOn(pages, found.keys())) {
        const row = await store.row(id);
        if (row) found.set(id, mirrored(row, sources));
      }
    [known, revision] = [found, seen.revision];
    // While the projection is made anew cases may be missing: then everything is read again next time.
    madeBy = isWhole ? JSON.stringify(sources) : '';
    const all = [...found.values()];
    await mirror.saveLines(
      all.flatMap(({ lines }) => lines),
      {
        choices: sendChoicesOf(settings, settings.language ?? language),
        erased: all.flatMap(({ erased }) => erased ?? []),
      },
    );
    return mirror.strangers(all.flatMap(({ messageKeys }) => messageKeys));
  };
  // One after the other: each begins where the one before ended.
  return (language) => {
    const next = last.then(() => bring(language));
    last = next.catch(() => {});
    return next;
  };
}

/** The cases on these pages, and those known that have left them: an erased case has no line any more. */
function idsOn(pages: readonly LinePage[], known: Iterable<ObjectionId>): ReadonlySet<ObjectionId> {
  const changed = new Set(pages.map(({ page }) => page));
  return new Set([...idsOnPages(pages), ...[...known].filter((id) => changed.has(pageOf(id)))]);
}

function mirrored(row: CaseRow, sources: Parameters<typeof linesOf>[1]): Mirrored {
  const { isErased, caseNumber, messageKeys } = row.objection;
  return { lines: linesOf(row, sources), messageKeys, erased: isErased ? caseNumber : null };
}

/** What the check at sending is to know of the firm, and to say in the user's language. */
function sendChoicesOf(settings: Settings, language: Language): SendChoices {
  const words = findingWords[language];
  const messages = Object.entries(rules).flatMap(([id, { severity }]) => {
    const message = Object.entries(words).find(([rule]) => rule === id)?.[1].message;
    return severity === 'error' && message ? [[id, message] as const] : [];
  });
  return {
    language: settings.language,
    approvedAccounts: settings.approvedAccounts,
    companyDomain: settings.seller.domain || null,
    isSignedByProgram: settings.hasOwnSignature,
    messages: Object.fromEntries(messages),
  };
}
