import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { formatDate, formatLongDate } from '@/lib/i18n/format.ts';
import { useLanguage } from './ServicesContext.tsx';

/** A day in the user's language, readable by machines too. `long` adds the weekday. */
export function DateText({ date, long = false }: { date: PlainDate; long?: boolean }) {
  const language = useLanguage();
  return (
    <time class="numeric" dateTime={date}>
      {long ? formatLongDate(date, language) : formatDate(date, language)}
    </time>
  );
}
