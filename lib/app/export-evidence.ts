import { csvHead, csvRows } from '../domain/report/csv-text.ts';
import { excerptMail } from '../domain/report/excerpt-mail.ts';
import type { ObjectionId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import { majorUnits } from '../domain/shared/money.ts';
import { sha256HexOf, utf8 } from '../domain/shared/sha256.ts';
import { evidenceWords } from '../i18n/evidence.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { PackedFile } from '../ports/document-files.ts';
import { amountsOf, type CasePaperOptions, casePaper } from './case-paper.ts';
import { isAnyBroken, runsOf } from './case-runs.ts';
import type { FileServices } from './services.ts';
import { loadSettings } from './settings.ts';

/** A pack of evidence as it was made. */
export interface EvidencePack {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the list of files: whoever gets the pack can ask for it, and knows that it is this very one. */
  readonly fingerprint: string;
  /** Something in the chain of the case is not as it was written; the papers say so too. */
  readonly isDoubtful: boolean;
}

/** How a pack is made: in which language, with notes of the house or without, and in whose words its events are told. */
export interface EvidenceOptions {
  readonly language: Language;
  readonly withNotes: boolean;
  readonly describe: CasePaperOptions['describe'];
}

/**
 * Everything an agency or a conciliation board needs of a case, as one ZIP; null when the case is gone. It leaves out
 * what we do not have, and the index says so. @throws StoreError
 */
export async function exportEvidence(
  services: FileServices,
  id: ObjectionId,
  options: EvidenceOptions,
): Promise<EvidencePack | null> {
  const { store, clock, documentFiles } = services;
  const row = await store.row(id);
  if (!row || row.objection.isErased) return null;
  const settings = await loadSettings(store);
  const runs = await runsOf(services, row, options.withNotes);
  const isDoubtful = isAnyBroken(runs);
  const paperOptions = {
    ...options,
    now: clock.now(),
    sellerName: settings.seller.name || settings.owner.name,
    isDoubtful,
  };
  const paper = casePaper(row, paperOptions);
  const { language } = options;
  const words = evidenceWords[language];
  const { caseNumber } = row.objection;
  const chain = { format: 'svarfrist-chain', v: 1, objectionId: id, caseNumber, runs };
  const content: PackedFile[] = [
    { name: words.files.timeline, bytes: await documentFiles.pdf(paper) },
    ...objectionFiles(row, { language, to: settings.owner.email }),
    { name: words.files.amounts, bytes: utf8(amountsFile(row, language)) },
    { name: 'chain.json', bytes: utf8(`${JSON.stringify(chain, null, 1)}\n`) },
    { name: 'verify.html', bytes: utf8(await documentFiles.verifier(words.verify, language)) },
  ];
  const index = documentFiles.page({
    ...paper,
    title: words.indexTitle(caseNumber),
    blocks: [
      { kind: 'paragraph', text: words.indexIntro },
      {
        kind: 'table',
        head: [words.file, words.content],
        rows: [...content.map(({ name }) => name), 'manifest.json'].map((name) => [
          name,
          describedFile(name, language),
        ]),
      },
      { kind: 'heading', text: words.notInPack },
      ...words.gaps.map((text) => ({ kind: 'paragraph', text }) as const),
      { kind: 'heading', text: words.howToCheck },
      { kind: 'paragraph', text: words.checkAdvice },
      ...paper.blocks.filter(({ kind }) => kind === 'warning'),
    ],
  });
  const listed = [{ name: 'index.html', bytes: utf8(index) }, ...content];
  const manifest = {
    format: 'svarfrist-evidence',
    v: 1,
    caseNumber,
    madeAt: paperOptions.now,
    files: listed.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      sha256: sha256HexOf(bytes),
    })),
  };
  const manifestBytes = utf8(`${JSON.stringify(manifest, null, 1)}\n`);
  const files = [...listed, { name: 'manifest.json', bytes: manifestBytes }];
  return {
    name: `${words.packName}-${caseNumber}.zip`,
    bytes: await documentFiles.zip(files),
    fingerprint: sha256HexOf(manifestBytes),
    isDoubtful,
  };
}

/** The objection by itself: as text, and as a mail file where it came by mail and its text is still here. */
function objectionFiles(
  { objection }: CaseRow,
  { language, to }: { language: Language; to: string },
): PackedFile[] {
  const words = evidenceWords[language];
  const first = objection.events.find(({ type }) => type === 'registered');
  if (first?.type !== 'registered') return [];
  const { data, at } = first;
  const text = data.excerpt === '' ? words.noExcerpt : data.excerpt;
  const plain = {
    name: words.files.objection,
    bytes: utf8(`\ufeff${data.subject}\r\n\r\n${text}\r\n`),
  };
  if (data.excerpt === '' || data.channel !== 'email') return [plain];
  const mail = excerptMail({ registered: data, registeredAt: at, to, notice: words.mailNotice });
  return [plain, { name: words.files.mail, bytes: utf8(mail) }];
}

function amountsFile({ objection }: CaseRow, language: Language): string {
  const words = evidenceWords[language];
  const table = {
    columns: [
      { title: words.amountOf, kind: 'text' },
      { title: words.amount, kind: 'amount' },
      { title: words.currency, kind: 'text' },
    ],
    rows: amountsOf(objection, language).map(([label, amount]) => [
      label,
      amount && majorUnits(amount),
      amount?.currency ?? null,
    ]),
  };
  return csvHead(table, 'semicolon') + csvRows(table, 'semicolon');
}

function describedFile(name: string, language: Language): string {
  const { files, fileNotes } = evidenceWords[language];
  switch (name) {
    case files.timeline:
      return fileNotes.timeline;
    case files.objection:
      return fileNotes.objection;
    case files.mail:
      return fileNotes.mail;
    case files.amounts:
      return fileNotes.amounts;
    case 'chain.json':
      return fileNotes.chain;
    case 'verify.html':
      return fileNotes.verify;
    default:
      return fileNotes.manifest;
  }
}
