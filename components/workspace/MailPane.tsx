import type { Ref } from 'preact';
import { Button } from '@/components/shared/Button.tsx';
import { Guarded } from '@/components/shared/Guarded.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Detection } from '@/lib/domain/detection/detection.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { MailView } from './MailView.tsx';
import type { MailboxView } from './mailbox-view.ts';
import { ReplyBox } from './ReplyBox.tsx';

interface Props {
  readonly mailbox: MailboxView;
  readonly detection: Detection | null;
  readonly timeZone: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onShow: () => void;
}

/** The reading pane: the open mail, the reply that was sent and the one being written. */
export function MailPane({ mailbox, detection, timeZone, headingRef, onShow }: Props) {
  const words = useWords(workspaceWords);
  const message = mailbox.selected();
  if (!message)
    return (
      <p class="workspace__empty muted">
        {mailbox.isMissing() ? words.mailMissing : words.chooseMail}
      </p>
    );
  const sent = mailbox.sentTo(message.key);
  const isWriting = mailbox.draftOf(message.key) !== null;
  return (
    <Guarded key={message.key}>
      <MailView message={message} detection={detection} timeZone={timeZone} headingRef={headingRef}>
        {sent !== null && (
          <section class="card sent-reply" aria-label={words.sentHeading}>
            <h3>{words.sentHeading}</h3>
            <p class="muted small">{words.markedSent}</p>
            <div class="sent-reply__text" dir="auto">
              {sent}
            </div>
          </section>
        )}
        {isWriting ? (
          <ReplyBox key={message.key} mailbox={mailbox} message={message} onShow={onShow} />
        ) : (
          <div>
            <Button onClick={() => mailbox.openReply(message.key)}>{words.reply}</Button>
          </div>
        )}
      </MailView>
    </Guarded>
  );
}
