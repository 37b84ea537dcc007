import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import type { MailboxView } from './mailbox-view.ts';

interface Props {
  readonly mailbox: MailboxView;
  readonly message: EmailMessage;
  /** Brings the pane with the box to the screen, where panes take turns. */
  readonly onShow: () => void;
}

/** Where the reply is written. Its text lives in the element itself, so that the browser's own undo works. */
export function ReplyBox({ mailbox, message, onShow }: Props) {
  const words = useWords(workspaceWords);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { key } = message;

  // Before the first drawing: what is typed right after opening must not get lost.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.value = mailbox.draftOf(key) ?? '';
    element.focus();
    element.setSelectionRange(0, 0);
    return mailbox.attachComposer(key, {
      async show() {
        onShow();
        // A pane that was hidden is drawn in the next turn, and only what is drawn can be focused.
        await new Promise((resolve) => setTimeout(resolve, 0));
      },
      read: () => element.value,
      change: (change) => replaceUndoably(element, change),
    });
  }, [mailbox, key, onShow]);

  return (
    <section class="reply-box" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} dir="auto">
        {words.replyTo(displayName(message.from) || words.noSender)}
      </h3>
      <textarea
        ref={area}
        class="input reply-box__text"
        aria-label={words.replyText}
        dir="auto"
        rows={14}
        onInput={(event) => mailbox.writeDraft(key, event.currentTarget.value)}
      />
      <div class="row">
        <Button kind="primary" onClick={() => mailbox.send(key)}>
          {words.send}
        </Button>
        <Button kind="quiet" onClick={() => mailbox.discardReply(key)}>
          {words.discard}
        </Button>
        <span class="muted small">{words.staysHere}</span>
      </div>
    </section>
  );
}

/** Replaces a stretch of text so that one undo takes it back. */
function replaceUndoably(
  element: HTMLTextAreaElement,
  { start, end, text }: { start: number; end: number; text: string },
): void {
  element.focus();
  element.setSelectionRange(start, end);
  // Outdated, but the only way to a change that the browser's undo knows of; without it the text still goes in.
  const isDone = document.execCommand('insertText', false, text);
  if (!isDone) element.setRangeText(text, start, end, 'end');
  element.setSelectionRange(start, start);
  // The box has scrolled to the end of what was put in; people read it from its beginning.
  const linesAbove = element.value.slice(0, start).split('\n').length - 1;
  element.scrollTop = linesAbove * Number.parseFloat(getComputedStyle(element).lineHeight);
  element.scrollIntoView({ block: 'nearest' });
}
