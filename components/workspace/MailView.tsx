import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Detection } from '@/lib/domain/detection/detection.ts';
import { raisedPoints } from '@/lib/domain/detection/raised-points.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import type { Address } from '@/lib/domain/shared/address.ts';
import { cutText } from '@/lib/domain/shared/cut-text.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { nynorskDays } from '@/lib/i18n/nynorsk-days.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { markedPieces } from './marked-pieces.ts';

interface Props {
  readonly message: EmailMessage;
  readonly detection: Detection | null;
  /** Where the seller is: mails arrive on the seller's clock. */
  readonly timeZone: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Reply box and sent reply, below the mail. */
  readonly children: ComponentChildren;
}

/** Characters drawn at once: a 10 MB mail must not freeze the page. */
const SHOWN = 50_000;

/** The open mail: who, when, what, with the sentences marked that made it an objection. */
export function MailView({ message, detection, timeZone, headingRef, children }: Props) {
  const words = useWords(workspaceWords);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const text = all ? message.text : cutText(message.text, SHOWN);
  const quotes = !detection || detection.verdict === 'none' ? [] : raisedPoints(detection);
  const received = new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  });
  const moment = message.receivedAt && received.format(new Date(message.receivedAt));
  const receivedAt = moment && language === 'nn' ? nynorskDays(moment) : moment;
  return (
    <article class="mail-view">
      <h2 class="mail-view__subject" dir="auto" tabIndex={-1} ref={headingRef}>
        {message.subject || words.noSubject}
      </h2>
      <dl class="facts">
        <dt>{words.from}</dt>
        <dd dir="auto">{message.from ? written(message.from) : words.noSender}</dd>
        {message.to.length > 0 && (
          <>
            <dt>{words.to}</dt>
            <dd dir="auto">{message.to.map(written).join(', ')}</dd>
          </>
        )}
        <dt>{words.received}</dt>
        <dd>{receivedAt ?? words.noDate}</dd>
      </dl>
      {message.notices.length > 0 && (
        <ul class="mail-view__notices">
          {message.notices.map((notice) => (
            <li key={notice}>{words.notices[notice]}</li>
          ))}
        </ul>
      )}
      <div class="mail-view__text" dir="auto" lang={message.language}>
        {markedPieces(
          text,
          quotes.map(({ quote }) => quote),
        ).map((piece, index) =>
          piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </div>
      {text.length < message.text.length && (
        <Button onClick={() => setAll(true)}>{words.showRest}</Button>
      )}
      {children}
    </article>
  );
}

function written({ name, email }: Address): string {
  return name && email ? `${name} <${email}>` : name || email;
}
