import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { BusinessCalendar } from '@/lib/domain/law/business-calendar.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { beforeLateWords } from '@/lib/i18n/before-late.ts';

interface Props {
  readonly calendar: BusinessCalendar;
  readonly today: PlainDate;
  readonly until: string;
  readonly onChange: (until: PlainDate) => void;
}

const choices = [1, 2, 3, 5];

/** Puts reminders off by business days: nobody has to count over a weekend. */
export function SnoozeDays({ calendar, today, until, onChange }: Props) {
  const words = useWords(beforeLateWords);
  return (
    <fieldset class="row" aria-label={words.snoozeFor}>
      <span class="muted small">{words.snoozeFor}</span>
      {choices.map((count) => {
        const date = calendar.addBusinessDays(today, count);
        return (
          <Button key={count} small pressed={until === date} onClick={() => onChange(date)}>
            {words.inBusinessDays(count)}
          </Button>
        );
      })}
    </fieldset>
  );
}
