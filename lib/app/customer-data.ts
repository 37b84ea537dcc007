import { erasure } from '../domain/objection/erasure.ts';
import type { ObjectionEvent } from '../domain/objection/event.ts';
import { isHeld } from '../domain/objection/legal-hold.ts';
import { mayRecord } from '../domain/objection/team-roles.ts';
import type { Language } from '../domain/shared/language.ts';
import { utf8 } from '../domain/shared/sha256.ts';
import { evidenceWords } from '../i18n/evidence.ts';
import { exportWords } from '../i18n/export.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { PackedFile } from '../ports/document-files.ts';
import { type CasePaperOptions, casePaper } from './case-paper.ts';
import type { MadeFile } from './made-file.ts';
import type { Progress } from './progress.ts';
import { recordForMany } from './record-for-many.ts';
import { rowPages } from './row-pages.ts';
import type { FileServices, Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';
import { loadRun } from './team-run.ts';

/** The cases of one customer, by exact e-mail address, capitals aside. Null when it was stopped. @throws StoreError */
export async function casesOfCustomer(
  { store }: Pick<Services, 'store'>,
  email: string,
  { onProgress, isStopped }: Progress = {},
): Promise<readonly CaseRow[] | null> {
  const wanted = email.trim().toLowerCase();
  const found: CaseRow[] = [];
  let done = 0;
  for await (const rows of rowPages(store)) {
    if (isStopped?.()) return null;
    found.push(...rows.filter((row) => isOf(row, wanted)));
    done += rows.length;
    onProgress?.(done, done);
  }
  return found;
}

/** Also where the address was corrected later: what an entry says of the customer is the customer's. */
function isOf({ objection }: CaseRow, email: string): boolean {
  if (email === '' || objection.isErased || objection.state === 'DISMISSED') return false;
  return [...objection.events, ...objection.conflicts].some(
    (event) =>
      'classification' in event.data &&
      event.data.classification.customer.email.toLowerCase() === email,
  );
}

interface CopyWish extends Progress {
  readonly language: Language;
  readonly describe: CasePaperOptions['describe'];
}

/**
 * Everything stored of one customer (GDPR art. 15 and 20): a page to read for each case, and the data as JSON. Null when
 * it was stopped. @throws StoreError
 */
export async function exportCustomer(
  services: FileServices,
  rows: readonly CaseRow[],
  { language, describe, onProgress, isStopped }: CopyWish,
): Promise<MadeFile | null> {
  const { store, clock, documentFiles } = services;
  const settings = await loadSettings(store);
  const now = clock.now();
  const logs: (readonly ObjectionEvent[])[] = [];
  const pages: PackedFile[] = [];
  for (const row of rows) {
    if (isStopped?.()) return null;
    onProgress?.(pages.length, rows.length);
    logs.push(await store.events(row.objection.id));
    const paper = casePaper(row, {
      language,
      describe,
      now,
      sellerName: settings.seller.name || settings.owner.name,
      withNotes: true,
      isDoubtful: false,
    });
    const { caseNumber } = row.objection;
    // Two cases may share a number; neither may take the other's place in the pack.
    const twin = pages.some(({ name }) => name.startsWith(caseNumber)) ? `-${pages.length}` : '';
    pages.push({
      name: `${caseNumber}${twin}.html`,
      bytes: utf8(
        documentFiles.page({ ...paper, title: evidenceWords[language].caseTitle(caseNumber) }),
      ),
    });
  }
  const data = rows.map(({ objection }, place) => ({
    caseNumber: objection.caseNumber,
    events: logs[place],
  }));
  const json = JSON.stringify(
    { format: 'svarfrist-customer', v: 1, madeAt: now, cases: data },
    null,
    1,
  );
  const bytes = await documentFiles.zip([...pages, { name: 'data.json', bytes: utf8(json) }]);
  return {
    name: `${exportWords[language].customerFileName}-${todayOf(now, settings)}.zip`,
    type: 'application/zip',
    parts: [bytes],
    count: rows.length,
  };
}

/** What came of the wish to be forgotten. */
export type Erased =
  | { readonly ok: true; readonly erased: number; readonly held: readonly string[] }
  /** In a team only the data protection officer erases. */
  | { readonly ok: false; readonly problem: 'needs-role' };

/**
 * Empties everything about one customer: who it was, what was written, numbers of invoices. Kind, time and sums stay,
 * so figures and chains stay true (GDPR art. 17). Cases under legal hold stay and are named (art. 17(3)(e)). When it is
 * stopped, what is erased by then stays erased. @throws StoreError
 */
export async function eraseCustomer(
  services: Services,
  email: string,
  { reason, onProgress, isStopped = () => false }: Progress & { readonly reason: string },
): Promise<Erased> {
  const { roles } = await loadRun(services.store);
  if (!mayRecord('erased', roles)) return { ok: false, problem: 'needs-role' };
  // Asked anew, not taken from a list on the screen: a case may have come meanwhile.
  const rows = (await casesOfCustomer(services, email)) ?? [];
  const held = rows.filter(({ objection }) => isHeld(objection));
  const loose = rows.filter(({ objection }) => !isHeld(objection));
  const { changed } = await recordForMany(
    services,
    loose.map(({ objection }) => objection.id),
    {
      eventFor: erasure(reason),
      onProgress: (done) => onProgress?.(done, loose.length),
      isStopped,
    },
  );
  return { ok: true, erased: changed, held: held.map(({ objection }) => objection.caseNumber) };
}
