import type { DocumentFiles } from '../../ports/document-files.ts';
import { writePage } from './write-page.ts';

/** Files by pdfmake, hucre and fflate, each loaded with its first file. */
export const documentFiles: DocumentFiles = {
  pdf: async (paper) => (await import('./write-pdf.ts')).writePdf(paper),
  page: writePage,
  async *workbook(table) {
    const { writeWorkbook } = await import('./write-workbook.ts');
    yield* writeWorkbook(table);
  },
  zip: async (files) => (await import('./pack.ts')).zip(files),
  verifier: async (words, language) =>
    (await import('./verify-page.ts')).verifyPage(words, language),
  packText: async (pieces) => (await import('./pack.ts')).packText(pieces),
  async *lines(file) {
    const { readLines } = await import('./read-lines.ts');
    yield* readLines(file);
  },
};
