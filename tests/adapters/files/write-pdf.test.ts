import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { documentFiles } from '../../../lib/adapters/files/document-files.ts';
import type { Paper, PaperBlock } from '../../../lib/ports/document-files.ts';

const paper = (blocks: readonly PaperBlock[]): Paper => ({
  title: 'Innsigelse',
  subtitle: 'Bjørn & Åse AS',
  language: 'nb',
  foot: 'I-2026-7K3FQ',
  pageOf: (page, pages) => `Side ${page} av ${pages}`,
  blocks,
});

/** The text of each page, as another program reads it. */
async function pagesOf(blocks: readonly PaperBlock[]): Promise<string[]> {
  const bytes = Uint8Array.from(await documentFiles.pdf(paper(blocks)));
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

const moment = (note: string): PaperBlock => ({
  kind: 'moment',
  when: '20. nov.',
  title: 'Telefonsamtale',
  facts: [],
  note,
});

describe('a PDF', () => {
  test.each(['Ærøskøbing på åsen', 'Överraskning', 'Łódź', 'Ελλάδα', 'Привет', '€ 12,50'])(
    'has text that can be copied: %s',
    async (text) => {
      expect((await pagesOf([{ kind: 'paragraph', text }])).join(' ')).toContain(text);
    },
  );

  test('has its font in it and a number on every page', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => moment(`Samtale ${index}`));
    const pages = await pagesOf(blocks);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, index) => {
      expect(text).toContain(`Side ${index + 1} av ${pages.length}`);
      expect(text).toContain('I-2026-7K3FQ');
    });
    const source = Buffer.from(await documentFiles.pdf(paper(blocks))).toString('latin1');
    expect(source).toContain('/FontFile2');
    expect(source).toMatch(/\/BaseFont \/[A-Z+]*Roboto/);
  });

  test('keeps every heading with what stands below it', async () => {
    const table = { kind: 'table', head: ['A'], rows: [['x'], ['y'], ['z']] } as const;
    const blocks = Array.from({ length: 40 }, (_, index) => [
      { kind: 'heading', text: `Overskrift ${index}.` } as const,
      table,
    ]).flat();
    for (const text of await pagesOf(blocks)) expect(text).not.toMatch(/Overskrift \d+\.\s+I-2026/);
  });

  test('is made of hostile words as of any others', async () => {
    const hostile = `\u0000\u0008\ud800 <b>{{x}}</b> ${'a'.repeat(5000)}`;
    expect(
      (await pagesOf([moment(hostile), { kind: 'quote', text: hostile }])).length,
    ).toBeGreaterThan(0);
  });
});
