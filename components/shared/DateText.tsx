import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { useLanguage } from './ServicesContext.tsx';

/** A day in the user's language, readable by machines too. */
export function DateText({ date }: { date: PlainDate }) {
  return (
    <time class="numeric" dateTime={date}>
      {formatDate(date, useLanguage())}
    </time>
  );
}
