import { forwardPrefixes, replyPrefixes } from './quote-words.ts';

/** What the first prefix of a subject says: "SV: …" answers, "VS: …" forwards. */
export function subjectKind(subject: string): 'reply' | 'forward' | 'none' {
  const text = subject.slice(0, 200).replace(/^[\s[(*]{1,20}/, '');
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 20) return 'none';
  const prefix = text
    .slice(0, colon)
    .trim()
    .toLowerCase()
    .replace(/\s?[[(]\d+[\])]$/, '');
  if (replyPrefixes.has(prefix)) return 'reply';
  return forwardPrefixes.has(prefix) ? 'forward' : 'none';
}
