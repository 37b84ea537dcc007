import type { EmailMessage } from '@/lib/domain/message/email-message.ts';

/** The mails that hold every word of `query` in sender, subject or text, whatever the case. */
export function matchingMails(
  messages: readonly EmailMessage[],
  query: string,
): readonly EmailMessage[] {
  const words = query.toLocaleLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) return messages;
  return messages.filter((message) => {
    const text = [message.from?.name, message.from?.email, message.subject, message.text]
      .join('\n')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
