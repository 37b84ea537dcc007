import { useEffect, useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import { type ConversationWords, conversationWords } from '@/lib/i18n/conversation.ts';
import type { ConversationLine, MailHost } from '@/lib/ports/mail-host.ts';

/**
 * Which mail of the conversation the panel reads, and the way to another one; nothing where there is only one, or
 * where the host shows one mail at a time.
 */
export function WhichMessage({ host, reading }: { host: MailHost; reading: MessageKey }) {
  const words = useWords(conversationWords);
  const [lines, setLines] = useState<readonly ConversationLine[]>([]);

  useEffect(() => {
    let isOver = false;
    const read = () =>
      host.conversation?.().then(
        (found) => !isOver && setLines(found),
        // The mail itself could be read, so that is worth showing without the others.
        () => !isOver && setLines([]),
      );
    read();
    const stop = host.onMessageChange(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [host, reading]);

  if (lines.length < 2) return null;
  const at = lines.findIndex(({ state }) => state === 'read');
  return (
    <SelectField
      label={words.label}
      hint={words.hint}
      value={String(at)}
      options={lines.map((line, index) => ({ value: String(index), label: nameOf(line, words) }))}
      onChange={(chosen) => {
        // What changed meanwhile is shown by the list that comes with the next change of the page.
        host.chooseMessage?.(Number(chosen), lines.length).catch(() => setLines([]));
      }}
    />
  );
}

function nameOf({ sender, when, state }: ConversationLine, words: ConversationWords): string {
  if (state === 'closed') return sender ? words.closed(sender, when) : words.folded;
  return words.mail(sender || words.unknown, when);
}
