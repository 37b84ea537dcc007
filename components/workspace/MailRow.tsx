import { Badge } from '@/components/shared/Badge.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Verdict } from '@/lib/domain/detection/detection.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import { cutText } from '@/lib/domain/shared/cut-text.ts';
import { dateIn, type Instant } from '@/lib/domain/shared/instant.ts';
import { type Language, localeOf } from '@/lib/domain/shared/language.ts';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import type { CaseMark } from './use-case-marks.ts';

interface Props {
  readonly message: EmailMessage;
  readonly timeZone: string;
  readonly isRead: boolean;
  readonly verdict: Verdict;
  readonly mark: CaseMark | null;
}

const EXCERPT = 90;

/** One mail in the list: who, what about, when, and whether it needs an answer. */
export function MailRow({ message, timeZone, isRead, verdict, mark }: Props) {
  const language = useLanguage();
  const words = useWords(workspaceWords);
  const { clock } = useServices();
  return (
    <>
      <span class="mail-row__top">
        {!isRead && <span class="mail-row__dot" role="img" aria-label={words.unread} />}
        <span class="mail-row__who" dir="auto">
          {displayName(message.from) || words.noSender}
        </span>
        <span class="mail-row__when numeric">
          {message.receivedAt
            ? shortTime(message.receivedAt, { now: clock.now(), language, timeZone })
            : words.noDate}
        </span>
      </span>
      <span class="mail-row__subject" dir="auto">
        {message.subject || words.noSubject}
      </span>
      <span class="mail-row__bottom">
        <span class="mail-row__excerpt" dir="auto">
          {cutText(message.newest, EXCERPT)}
        </span>
        {badge()}
      </span>
    </>
  );

  function badge() {
    if (mark?.kind === 'case')
      return <DueMark dueOn={mark.dueOn} today={dateIn(clock.now(), timeZone)} />;
    if (mark || verdict === 'none') return null;
    return (
      <Badge kind={verdict === 'objection' ? 'danger' : 'warn'}>{words.verdicts[verdict]}</Badge>
    );
  }
}

/** When our next answer is due. What is late looks and reads otherwise than what has time. */
function DueMark({ dueOn, today }: { dueOn: PlainDate | null; today: PlainDate }) {
  const language = useLanguage();
  const words = useWords(workspaceWords);
  if (!dueOn) return <Badge kind="info">{words.registered}</Badge>;
  if (dueOn < today) return <Badge kind="danger">{words.overdue(daysBetween(dueOn, today))}</Badge>;
  if (dueOn === today) return <Badge kind="warn">{words.answerToday}</Badge>;
  return <Badge kind="info">{words.answerBy(formatDate(dueOn, language))}</Badge>;
}

/** Today's mails by the clock, older ones by the day, as mail programs do. */
function shortTime(
  instant: Instant,
  { now, language, timeZone }: { now: Instant; language: Language; timeZone: string },
): string {
  const isToday = dateIn(instant, timeZone) === dateIn(now, timeZone);
  const key = `${language} ${timeZone} ${isToday}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[language], {
      ...(isToday ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' }),
      timeZone,
    });
    formats.set(key, format);
  }
  return format.format(new Date(instant));
}

// Building a DateTimeFormat costs about 50 µs, and a list draws hundreds of rows.
const formats = new Map<string, Intl.DateTimeFormat>();
