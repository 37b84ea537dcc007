import type { EmailMessage } from '@/lib/domain/message/email-message.ts';

/** The mails that hold every word of `query` in sender, subject or text, whatever the case. */
export function matchingMails(
  messages: readonly EmailMessage[],
  query: string,
): readonly EmailMessage[] {
  const words = query.toLocaleLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) return messages;
  return messages.filter((message) => {
    const text = searchTextOf(message);
    return words.every((word) => text.includes(word));
  });
}

// Lower case of thousands of mails at each key stroke would be felt.
const searchTexts = new WeakMap<EmailMessage, string>();

function searchTextOf(message: EmailMessage): string {
  const known = searchTexts.get(message);
  if (known !== undefined) return known;
  const text = [message.from?.name, message.from?.email, message.subject, message.text]
    .join('\n')
    .toLocaleLowerCase();
  searchTexts.set(message, text);
  return text;
}
