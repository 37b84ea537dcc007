import { plainWords } from '../objection/duplicates.ts';
import type { ObjectionId } from '../shared/ids.ts';
import { idsOnPages, type LinePage, wordIn } from './line-page.ts';

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
  return idsOnPages(pages, (line) => plainWords(wordIn(line, 'invoice')) === wanted);
}
