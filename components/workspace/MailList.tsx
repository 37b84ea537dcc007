import type { RefObject } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Detection } from '@/lib/domain/detection/detection.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { MailRow } from './MailRow.tsx';
import { useCaseMarks } from './use-case-marks.ts';
import { useRowWindow } from './use-row-window.ts';

interface Props {
  readonly messages: readonly EmailMessage[];
  readonly timeZone: string;
  readonly selected: MessageKey | null;
  readonly isRead: (key: MessageKey) => boolean;
  readonly detections: ReadonlyMap<MessageKey, Detection>;
  readonly onSelect: (key: MessageKey) => void;
  /** The mail is to be read, not only marked: Enter or a click. */
  readonly onRead: (key: MessageKey) => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** Pixels; the style sheet gives every row this height. */
const ROW = 76;

/** The mailbox as a listbox: one stop for Tab, arrows inside, Enter reads. */
export function MailList(props: Props) {
  const { messages, timeZone, selected, isRead, detections, onSelect, onRead, listRef } = props;
  const words = useWords(workspaceWords);
  const prefix = useId();
  const index = messages.findIndex(({ key }) => key === selected);
  const drawn = useRowWindow(listRef, { count: messages.length, height: ROW });
  // A row that was scrolled far out of sight has no element that could be named.
  const isDrawn = index >= drawn.first && index < drawn.last;
  const shown = messages.slice(drawn.first, drawn.last);
  const marks = useCaseMarks(shown.map(({ key }) => key));
  useEffect(() => {
    const list = listRef.current;
    if (!list || index < 0) return;
    // By arithmetic, because the row may not be drawn yet.
    const lowest = (index + 1) * ROW - list.clientHeight;
    if (index * ROW < list.scrollTop) list.scrollTop = index * ROW;
    else if (lowest > list.scrollTop) list.scrollTop = lowest;
  }, [listRef, index]);

  const press = (event: KeyboardEvent) => {
    const target = targetOf(event.key);
    const chosen = target === null ? undefined : messages[Math.max(0, target)];
    if (chosen) onSelect(chosen.key);
    else if (event.key === 'Enter' && selected) onRead(selected);
    else return;
    event.preventDefault();
  };
  const targetOf = (key: string): number | null => {
    if (key === 'ArrowDown') return index + 1;
    if (key === 'ArrowUp') return index - 1;
    if (key === 'Home') return 0;
    return key === 'End' ? messages.length - 1 : null;
  };
  const click = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-position]') : null;
    const clicked = messages[Number(row?.getAttribute('data-position') ?? -1)];
    if (clicked) onRead(clicked.key);
  };

  return (
    <div
      ref={listRef}
      class="mail-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.mailbox}
      aria-activedescendant={isDrawn ? `${prefix}-${index}` : undefined}
      onKeyDown={press}
      onClick={click}
    >
      <div role="presentation" style={{ height: drawn.above }} />
      {shown.map((message, offset) => {
        const position = drawn.first + offset;
        return (
          <div
            key={message.key}
            id={`${prefix}-${position}`}
            data-position={position}
            tabIndex={-1}
            role="option"
            aria-selected={position === index}
            aria-setsize={messages.length}
            aria-posinset={position + 1}
            class="mail-list__row"
          >
            <MailRow
              message={message}
              timeZone={timeZone}
              isRead={isRead(message.key)}
              verdict={detections.get(message.key)?.verdict ?? 'none'}
              mark={marks.get(message.key) ?? null}
            />
          </div>
        );
      })}
      <div role="presentation" style={{ height: drawn.below }} />
    </div>
  );
}
