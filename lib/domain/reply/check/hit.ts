import type { Fix } from '../reply-draft.ts';

/** Where a rule was broken. `start` is -1 when something is missing or stands in the subject. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Words of the subject, which has no offsets in the text. */
  readonly quote?: string;
  readonly fix?: Fix | undefined;
}

/** Something the letter should hold and does not. */
export const missing: Hit = { start: -1, end: -1 };

/** Takes a sentence out, with the blank after it. */
export function removal(text: string, { start, end }: { start: number; end: number }): Fix {
  const until = text[end] === ' ' ? end + 1 : end;
  return { kind: 'remove', start, end: until, text: '' };
}
