import type { EmailMessage } from '../message/email-message.ts';
import { mailKindFeatures } from './features/cause-features.ts';
import { type MailKind, mailKinds } from './mail-kind.ts';
import { type ClassScorer, classScores, sharesOf } from './score-classes.ts';
import type { Reading } from './text/reading.ts';

/** A kind is told when it is at least this likely; below that the panel says nothing. Measured: three in four are right. */
const LEAST_SHARE = 0.5;

/** What a mail is that is no objection; null where that is not clear. */
export function kindOf(
  scorer: ClassScorer,
  reading: Reading,
  { isAutomatic }: EmailMessage,
): MailKind | null {
  if (isAutomatic) return 'auto_reply';
  const shares = sharesOf(classScores(scorer, mailKindFeatures(reading)));
  const best = shares.indexOf(Math.max(...shares));
  return (shares[best] ?? 0) >= LEAST_SHARE ? (mailKinds[best] ?? null) : null;
}
