import type { Deadline } from '../domain/deadline/deadline.ts';
import { statusOn } from '../domain/deadline/status-on.ts';
import type { BusinessCalendar } from '../domain/law/business-calendar.ts';
import type { Language } from '../domain/shared/language.ts';
import { daysBetween, type PlainDate } from '../domain/shared/plain-date.ts';
import { da } from './deadline/da.ts';
import { en } from './deadline/en.ts';
import { explainWorking } from './deadline/explain-working.ts';
import { nb } from './deadline/nb.ts';
import { nn } from './deadline/nn.ts';
import { sv } from './deadline/sv.ts';
import type { DeadlineWords } from './deadline/words.ts';
import { formatWeekday } from './format-weekday.ts';
import { plural } from './i18n.ts';

/** Where deadlines stand and how they came about, in the five languages. */
export const deadlineWords: Readonly<Record<Language, DeadlineWords>> = { nb, nn, da, sv, en };

/** How the date came about, one sentence a step. A person's own reason for moving it is repeated as written. */
export function explain(deadline: Deadline, language: Language): string[] {
  return explainWorking(deadline, { words: deadlineWords[language], language });
}

/**
 * Where a deadline stands: `2 virkedager igjen`, `i dag`, `3 dager over fristen`, `venter på kunden`, `gjort …`.
 * Time left is in business days of `calendar`, in months or years when it is far away; time over in calendar days, as the customer feels it.
 */
export function standing(
  deadline: Deadline,
  { today, calendar, language }: Today & { calendar: BusinessCalendar; language: Language },
): string {
  const words = deadlineWords[language];
  const { dueOn, metOn } = deadline;
  switch (statusOn(deadline, today)) {
    case 'paused':
      return words.paused;
    case 'met':
    case 'missed':
      if (metOn === null) return plural(language, daysBetween(dueOn, today), words.daysOver);
      return metOn <= dueOn
        ? words.metOn(formatWeekday(metOn, language, today))
        : words.metLateOn(formatWeekday(metOn, language, today));
    case 'running': {
      if (dueOn === today) return words.dueToday;
      const days = daysBetween(today, dueOn);
      // Counting to the year 9999 would keep the page waiting for minutes.
      const left = days > 366 ? days : calendar.businessDaysBetween(today, dueOn);
      return left <= COUNTED_DAYS
        ? plural(language, left, words.businessDaysLeft)
        : farAway(days, language);
    }
  }
}

/** Six weeks: beyond them people think in months, and the date stands beside it anyway. */
const COUNTED_DAYS = 30;
const DAYS_IN_MONTH = 365.25 / 12;

function farAway(days: number, language: Language): string {
  const { monthsLeft, yearsLeft } = deadlineWords[language];
  const months = Math.round(days / DAYS_IN_MONTH);
  return months < 24
    ? plural(language, months, monthsLeft)
    : plural(language, Math.round(months / 12), yearsLeft);
}

interface Today {
  readonly today: PlainDate;
}
