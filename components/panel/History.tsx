import { InstantText } from '@/components/shared/InstantText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ObjectionEvent } from '@/lib/domain/objection/event.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { historyEntry } from './history-entry.ts';

/** How the mail of an entry is opened, where the page can. */
export interface MailOfEntry {
  readonly label: string;
  readonly linkTo: (key: MessageKey) => string | null;
}

interface Props {
  readonly objection: Objection;
  readonly timeZone: string;
  readonly mail?: MailOfEntry;
}

/** Everything that happened, oldest first, with who did it and when. */
export function History({ objection, ...shared }: Props) {
  const words = useWords(panelWords).history;
  return (
    <ol class="history">
      {objection.events.map((event) => (
        <HistoryItem key={event.id} event={event} {...shared} />
      ))}
      {objection.conflicts.map((event) => (
        <HistoryItem key={event.id} event={event} {...shared} remark={words.conflict} />
      ))}
    </ol>
  );
}

interface ItemProps extends Omit<Props, 'objection'> {
  readonly event: ObjectionEvent;
  readonly remark?: string;
}

function HistoryItem({ event, timeZone, mail, remark }: ItemProps) {
  const words = useWords(panelWords).history;
  const { title, facts, note } = historyEntry(event, useLanguage());
  const key = 'messageKey' in event.data ? event.data.messageKey : null;
  const href = key === null ? null : (mail?.linkTo(key) ?? null);
  return (
    <li class="history__item">
      <p class="history__title">{title}</p>
      {facts.length > 0 && <p class="muted small">{facts.join(' · ')}</p>}
      {note !== '' && <blockquote class="history__note">{note}</blockquote>}
      {remark !== undefined && <p class="muted small">{remark}</p>}
      <p class="muted small">
        <InstantText instant={event.at} timeZone={timeZone} />
        {event.actor !== '' && <> {words.by(event.actor)}</>}
        {mail && href !== null && (
          <>
            {' · '}
            <a href={href}>{mail.label}</a>
          </>
        )}
      </p>
    </li>
  );
}
