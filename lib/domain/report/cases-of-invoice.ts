import * as z from 'zod/mini';
import { plainWords } from '../objection/duplicates.ts';
import { ObjectionId } from '../shared/ids.ts';
import { type LinePage, textColumns } from './line-page.ts';

const [ID, INVOICE] = [textColumns.indexOf('id'), textColumns.indexOf('invoice')];

/**
 * The cases on some pages whose invoice has this number, however people put it. Looks at the words of the pages
 * alone, so that a case among a hundred thousand is found without reading any other.
 */
export function casesOfInvoice(
  pages: readonly Pick<LinePage, 'text'>[],
  number: string | null,
): readonly ObjectionId[] {
  const wanted = plainWords(number);
  if (wanted === '') return [];
  return pages.flatMap(({ text }) =>
    text.split('\n').flatMap((line) => {
      const columns = line.split('\t');
      if (plainWords(columns[INVOICE] ?? '') !== wanted) return [];
      return z.safeParse(ObjectionId, columns[ID]).data ?? [];
    }),
  );
}
