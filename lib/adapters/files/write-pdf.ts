import pdfMake from 'pdfmake/build/pdfmake.min.js';
import fonts from 'pdfmake/build/vfs_fonts.js';
import type { Paper, PaperBlock } from '../../ports/document-files.ts';

const ink = '#1a1f29';
const faint = '#545e6d';
const rule = '#c9d0da';

/** The paper as a PDF of A4 pages with Roboto embedded: the text can be selected, searched and copied. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  pdfMake.addVirtualFileSystem(fonts);
  return pdfMake.createPdf(definitionOf(paper)).getBuffer();
}

function definitionOf(paper: Paper): object {
  return {
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 64],
    language: paper.language,
    displayTitle: true,
    info: { title: paper.title, subject: paper.subtitle, producer: 'Svarfrist' },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25, color: ink },
    styles: {
      title: { fontSize: 20, bold: true },
      heading: { fontSize: 12.5, bold: true },
      head: { bold: true, color: faint, fontSize: 8.5 },
    },
    footer: (page: number, pages: number) => ({
      margin: [56, 20, 56, 0],
      color: faint,
      fontSize: 8,
      columns: [
        { text: clean(paper.foot) },
        { text: paper.pageOf(page, pages), alignment: 'right', width: 90 },
      ],
    }),
    content: [
      { text: clean(paper.title), style: 'title' },
      { text: clean(paper.subtitle), color: faint, margin: [0, 2, 0, 6] },
      ...kept(paper.blocks),
    ],
  };
}

// A table longer than this may go over the page; its heading then stands above its first rows all the same.
const SHORT = 15;

/** A heading stays with what it is the heading of: it never ends a page. */
function kept(blocks: readonly PaperBlock[]): object[] {
  const content: object[] = [];
  for (let at = 0; at < blocks.length; ) {
    const [block, next, third] = blocks.slice(at, at + 3);
    if (!block) break;
    const group =
      block.kind !== 'heading' || !next || isLong(next)
        ? [block]
        : next.kind === 'paragraph' && third?.kind === 'moment' && !isLong(third)
          ? [block, next, third]
          : [block, next];
    content.push(
      group.length > 1 ? { stack: group.map(contentOf), unbreakable: true } : contentOf(block),
    );
    at += group.length;
  }
  return content;
}

function isLong(block: PaperBlock): boolean {
  switch (block.kind) {
    case 'table':
    case 'facts':
      return block.rows.length > SHORT || JSON.stringify(block.rows).length > 1500;
    case 'moment':
      return block.note.length > 1500;
    case 'heading':
    case 'paragraph':
    case 'warning':
    case 'quote':
      return block.text.length > 1500;
  }
}

function contentOf(block: PaperBlock): object {
  switch (block.kind) {
    case 'heading':
      return {
        text: clean(block.text),
        style: 'heading',
        margin: [0, 14, 0, 4],
      };
    case 'paragraph':
      return { text: clean(block.text), margin: [0, 0, 0, 6] };
    case 'warning':
      return {
        table: { widths: ['*'], body: [[{ text: clean(block.text), margin: [4, 3, 4, 3] }]] },
        layout: { hLineColor: () => '#a81f1a', vLineColor: () => '#a81f1a' },
        margin: [0, 2, 0, 8],
      };
    case 'quote':
      return {
        table: { widths: ['*'], body: [[{ text: clean(block.text), margin: [8, 2, 0, 2] }]] },
        layout: {
          hLineWidth: () => 0,
          vLineWidth: (index: number) => (index === 0 ? 2 : 0),
          vLineColor: () => rule,
        },
        margin: [0, 2, 0, 8],
      };
    case 'facts':
      return {
        table: {
          widths: [150, '*'],
          body: block.rows.map(([label, value]) => [
            { text: clean(label), color: faint },
            { text: clean(value) },
          ]),
        },
        layout: 'noBorders',
        margin: [0, 0, 0, 6],
      };
    case 'table':
      return {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: block.head.map(() => 'auto'),
          body: [
            block.head.map((text) => ({ text: clean(text), style: 'head' })),
            ...block.rows.map((row) => row.map((text) => ({ text: clean(text) }))),
          ],
        },
        layout: {
          hLineWidth: (line: number) => (line === 0 ? 0 : 0.5),
          vLineWidth: () => 0,
          hLineColor: () => rule,
          paddingLeft: (column: number) => (column === 0 ? 0 : 6),
        },
        margin: [0, 2, 0, 8],
      };
    case 'moment':
      return {
        columns: [
          { text: clean(block.when), width: 110, color: faint, fontSize: 8.5 },
          {
            width: '*',
            stack: [
              { text: clean(block.title), bold: true },
              ...block.facts.map((fact) => ({ text: clean(fact), color: faint })),
              ...(block.note === '' ? [] : [{ text: clean(block.note), margin: [0, 2, 0, 0] }]),
            ],
          },
        ],
        columnGap: 10,
        // A long note has to be able to go over the page.
        unbreakable: block.note.length < 800,
        margin: [0, 0, 0, 8],
      };
  }
}

/** A PDF has no place for control characters; fonts show them as boxes. */
function clean(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|[\ufeff\ufffe\uffff]/gu, '');
}
