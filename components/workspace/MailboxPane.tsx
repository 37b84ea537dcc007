import type { Ref, RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Detection } from '@/lib/domain/detection/detection.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { MailList } from './MailList.tsx';
import type { MailboxView } from './mailbox-view.ts';
import { matchingMails } from './matching-mails.ts';

interface Props {
  readonly mailbox: MailboxView;
  readonly timeZone: string;
  readonly detections: ReadonlyMap<MessageKey, Detection>;
  readonly onRead: () => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** The list of mails with its search. */
export function MailboxPane({ mailbox, timeZone, detections, onRead, listRef, searchRef }: Props) {
  const words = useWords(workspaceWords);
  const [query, setQuery] = useState('');
  const messages = mailbox.messages();
  const found = useMemo(() => matchingMails(messages, query), [messages, query]);
  // From the search into what it found, as in every list with a search.
  const intoList = (event: KeyboardEvent) => {
    const [first] = found;
    if (!first || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (!found.some(({ key }) => key === mailbox.selected()?.key)) mailbox.select(first.key);
    listRef.current?.focus();
  };
  return (
    <section class="workspace__list" aria-label={words.mailbox}>
      <input
        ref={searchRef}
        class="input"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={intoList}
      />
      {found.length === 0 && (
        <p class="muted" role="status">
          {words.nothingFound}
        </p>
      )}
      <MailList
        messages={found}
        timeZone={timeZone}
        selected={mailbox.selected()?.key ?? null}
        isRead={mailbox.isRead}
        detections={detections}
        onSelect={mailbox.select}
        onRead={(key) => {
          mailbox.select(key);
          onRead();
        }}
        listRef={listRef}
      />
      <p class="workspace__keys muted small">
        {words.keys}. {words.demoNote}
      </p>
    </section>
  );
}
