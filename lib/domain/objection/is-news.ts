import type { EmailMessage } from '../message/email-message.ts';
import { domainOf } from '../shared/address.ts';
import type { Settings } from '../shared/settings.ts';
import type { Objection } from './objection.ts';

/**
 * True when a mail that the case has no record of is the customer's, and a person should say what it does. Automatic
 * mail and our own neither answers nor reopens anything.
 */
export function isNews(
  { from, isAutomatic }: Pick<EmailMessage, 'from' | 'isAutomatic'>,
  { messageKeys }: Pick<Objection, 'messageKeys'>,
  { owner, seller }: Pick<Settings, 'owner' | 'seller'>,
): boolean {
  const isOwn =
    from !== null &&
    ((owner.email !== '' && from.email === owner.email) ||
      (seller.domain !== '' && domainOf(from.email) === seller.domain));
  // A colleague's registration came without its mail's key: the mail that led here is that mail.
  const isFirst = messageKeys.length === 0;
  return !isFirst && !isAutomatic && !isOwn;
}
