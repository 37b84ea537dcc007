import type { Language } from '@/lib/domain/shared/language.ts';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { formatWeekday } from '@/lib/i18n/format-weekday.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';

interface Props {
  readonly language: Language;
  readonly subject: string;
  readonly sender: string;
  /** The open case that the mail belongs to, from the list in the mailbox. */
  readonly known: {
    readonly dueOn: PlainDate | null;
    readonly caseNumber: string | null;
    readonly invoiceNumber: string | null;
  } | null;
  readonly today: PlainDate;
}

/** A name, the same in every language; the words that all pages share would be half as much again to load. */
const PRODUCT = 'Svarfrist';

/** Which mail is open, whether it is registered, and by when to answer: there before the panel is loaded. */
export function FirstSight({ language, subject, sender, known, today }: Props) {
  const words = outlookWords[language];
  const numbers = known && [
    ...(known.caseNumber ? [known.caseNumber] : []),
    ...(known.invoiceNumber ? [words.first.invoice(known.invoiceNumber)] : []),
  ];
  return (
    <main class="pane-first" lang={language} aria-busy="true">
      <header class="pane-first__top row">
        <h1 class="pane-first__name">{PRODUCT}</h1>
      </header>
      <header class="pane-first__mail">
        {sender && (
          <p>
            <strong>{sender}</strong>
          </p>
        )}
        {subject && <h2 class="pane-first__subject">{subject}</h2>}
      </header>
      {known && (
        <section class="card stack stack--tight">
          <h3>{words.first.registered}</h3>
          {numbers && numbers.length > 0 && <p class="muted small">{numbers.join(' · ')}</p>}
          <p>
            <span class={`badge badge--${kindOf(known.dueOn, today)}`}>
              {dueText(known.dueOn, { language, today })}
            </span>
          </p>
        </section>
      )}
      <p class="muted">{words.starting}</p>
    </main>
  );
}

function dueText(
  dueOn: PlainDate | null,
  { language, today }: { language: Language; today: PlainDate },
): string {
  const { nothingDue, dueBy, dueToday, wasDue } = outlookWords[language].first;
  if (!dueOn) return nothingDue;
  if (dueOn === today) return dueToday;
  const day = formatWeekday(dueOn, language, today);
  return dueOn < today ? wasDue(day) : dueBy(day);
}

const NEAR_DAYS = 2;

/** The same colours as the clock of the panel. */
function kindOf(dueOn: PlainDate | null, today: PlainDate): 'plain' | 'info' | 'warn' | 'danger' {
  if (!dueOn) return 'plain';
  const left = daysBetween(today, dueOn);
  if (left <= 0) return 'danger';
  return left <= NEAR_DAYS ? 'warn' : 'info';
}
