import { InstantText } from '@/components/shared/InstantText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ObjectionEvent } from '@/lib/domain/objection/event.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { historyEntry } from './history-entry.ts';

interface Props {
  readonly objection: Objection;
  readonly timeZone: string;
}

/** Everything that happened, oldest first, with who did it and when. */
export function History({ objection, timeZone }: Props) {
  const words = useWords(panelWords).history;
  return (
    <ol class="history">
      {objection.events.map((event) => (
        <HistoryItem key={event.id} event={event} timeZone={timeZone} />
      ))}
      {objection.conflicts.map((event) => (
        <HistoryItem key={event.id} event={event} timeZone={timeZone} remark={words.conflict} />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly event: ObjectionEvent;
  readonly timeZone: string;
  readonly remark?: string;
}

function HistoryItem({ event, timeZone, remark }: ItemProps) {
  const words = useWords(panelWords).history;
  const { title, facts, note } = historyEntry(event, useLanguage());
  return (
    <li class="history__item">
      <p class="history__title">{title}</p>
      {facts.length > 0 && <p class="muted small">{facts.join(' · ')}</p>}
      {note !== '' && <blockquote class="history__note">{note}</blockquote>}
      {remark !== undefined && <p class="muted small">{remark}</p>}
      <p class="muted small">
        <InstantText instant={event.at} timeZone={timeZone} />
        {event.actor !== '' && <> {words.by(event.actor)}</>}
      </p>
    </li>
  );
}
