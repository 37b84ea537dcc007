import { InstantText } from '@/components/shared/InstantText.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { spokenWayOf } from '@/lib/domain/message/spoken-message.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { spokenWords } from '@/lib/i18n/spoken.ts';

interface Props {
  readonly message: EmailMessage;
  readonly timeZone: string;
}

/** Which mail the panel speaks of: never leave that to be guessed. */
export function MessageHeader({ message, timeZone }: Props) {
  const words = useWords(panelWords);
  const { ways } = useWords(spokenWords);
  const { from, forwardedFrom, receivedAt } = message;
  // A conversation has no subject: how it came says more than that one is missing.
  const way = spokenWayOf(message.key);
  const noSubject = way ? ways[way] : words.mail.noSubject;
  const notices = message.notices.flatMap((notice) => words.notices[notice] ?? []);
  return (
    <header class="mail">
      <p class="mail__from">
        <span class="visually-hidden">{words.mail.from} </span>
        <strong>{displayName(from) || words.mail.noSender}</strong>
        {from && displayName(from) !== from.email && (
          <>
            {' '}
            <span class="muted">{from.email}</span>
          </>
        )}
      </p>
      <h2 class="mail__subject">{message.subject.trim() || noSubject}</h2>
      <p class="muted small">
        {receivedAt ? (
          <>
            {words.mail.received} <InstantText instant={receivedAt} timeZone={timeZone} />
          </>
        ) : (
          words.mail.noDate
        )}
        {forwardedFrom?.from && (
          <>
            {' '}
            · {words.mail.forwarded(displayName(forwardedFrom.from) || forwardedFrom.from.email)}
          </>
        )}
      </p>
      {notices.length > 0 && (
        <ul class="mail__notices">
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
