import type { EmailMessage } from '../../message/email-message.ts';
import { domainOf } from '../../shared/address.ts';
import { hashText, mixHash } from '../../shared/hash-text.ts';
import { readingOf } from '../text/reading.ts';
import { subjectOf } from '../text/subject-of.ts';

/** Width of what is learnt: so few that thousands of words share each, and none can be read back. */
export const LEARNING_BUCKETS = 2048;
const MOST_FEATURES = 80;
const STEM_LENGTH = 6;
const STEM = hashText('learnt stem');
const SENDER = hashText('learnt sender');
const SUBJECT = hashText('learnt subject');

/**
 * What the user's answer about a mail is remembered by: the sender's domain, words of the subject and of the
 * text by their beginnings, each as one of 2,048 numbers. Meanings are left out: nearly all mails about
 * invoices share them, and an answer should move mails like this one.
 */
export function learningFeatures(message: EmailMessage): readonly number[] {
  const { subjectTokens, sentences } = readingOf({
    subject: subjectOf(message),
    newest: message.newest,
  });
  const found = new Set<number>();
  const add = (hash: number) => {
    if (found.size < MOST_FEATURES) found.add(hash % LEARNING_BUCKETS);
  };
  // Of a forward, the customer's: a colleague's own would move every mail of the firm.
  const domain = domainOf((message.forwardedFrom?.from ?? message.from)?.email ?? '');
  if (domain) add(mixHash(SENDER, hashText(domain)));
  for (const { key, kind } of subjectTokens)
    if (kind === 'word') add(mixHash(SUBJECT, hashText(key.slice(0, STEM_LENGTH))));
  for (const { tokens } of sentences)
    for (const { key, kind } of tokens)
      if (kind === 'word' && key.length > 3)
        add(mixHash(STEM, hashText(key.slice(0, STEM_LENGTH))));
  return [...found];
}
