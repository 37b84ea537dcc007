import type { Classification } from '../objection/event.ts';
import { groundsOf } from '../objection/grounds.ts';
import { formatList } from '../shared/format-list.ts';
import type { Language } from '../shared/language.ts';
import { issuePhrases } from './issue-phrases.ts';

const LONGEST_QUOTE = 140;
const LONGEST_SUMMARY = 320;

// data: quotation marks of the five languages
const quotationMarks: Readonly<Record<Language, readonly [string, string]>> = {
  nb: ['«', '»'],
  nn: ['«', '»'],
  da: ['»', '«'],
  sv: ['”', '”'],
  en: ['“', '”'],
};

/**
 * What the customer disagrees with, for our letter: each ground once, said neutrally, with the customer's own
 * words where they are short, in the language of the letter and hold nothing that does not belong in a letter.
 */
export function issueSummary(
  { reason, points, language: spoken }: Pick<Classification, 'reason' | 'points' | 'language'>,
  language: Language,
): string {
  const grounds = groundsOf({ reason, points });
  const phrases = grounds.map((ground) => issuePhrases[ground][language]);
  const plain = formatList(phrases, language);
  if (spoken !== language) return plain;
  const [open, close] = quotationMarks[language];
  const quoted = grounds.map((ground, index) => {
    const words = quotable(points.find((point) => point.reason === ground)?.quote ?? '');
    return words ? `${phrases[index]} (${open}${words}${close})` : `${phrases[index]}`;
  });
  const withWords = formatList(quoted, language);
  return withWords.length <= LONGEST_SUMMARY ? withWords : plain;
}

/** The customer's words without the full stop; null when they had better not be repeated. */
function quotable(quote: string): string | null {
  let words = quote.replaceAll(/\s/g, ' ').trim();
  while (/[.!?,;:\s]$/.test(words)) words = words.slice(0, -1);
  const isPlain = words.length > 0 && words.length <= LONGEST_QUOTE;
  return isPlain && !/[@{}[\]<>"«»“”„]|https?:|\d{6}|[.!?] /.test(words) ? words : null;
}
