import type { Fix } from '../../reply-draft.ts';

// data: how letters close in the five languages
const CLOSING =
  /^(?:med vennlig|med venleg|med venlig|vennlig hilsen|venleg helsing|venlig hilsen|mvh|hilsen|helsing|vänliga|vänlig|med vänlig|hälsningar|kind regards|best regards|regards|yours|sincerely)/i;

/** Puts a paragraph before the closing of a letter, or at its end where there is none. */
export function beforeClosing(text: string, paragraph: string): Fix {
  let at = 0;
  let place = -1;
  for (const line of text.split('\n')) {
    if (CLOSING.test(line.trim())) place = at;
    at += line.length + 1;
  }
  if (place < 0) {
    const end = text.trimEnd().length;
    return { kind: 'insert', start: end, end, text: `\n\n${paragraph}` };
  }
  return { kind: 'insert', start: place, end: place, text: `${paragraph}\n\n` };
}

/** Puts a sentence at the beginning of the first paragraph after the greeting. */
export function afterGreeting(text: string, sentence: string): Fix {
  const gap = text.indexOf('\n\n');
  const at = gap >= 0 && gap < 80 ? gap + 2 : 0;
  return { kind: 'insert', start: at, end: at, text: `${sentence} ` };
}
