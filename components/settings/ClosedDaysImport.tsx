import { useMemo, useRef, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { inOrder } from '@/components/shared/in-order.ts';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ClosedDay } from '@/lib/domain/deadline/closed-days.ts';
import { closedDaysWindow, newClosedDays } from '@/lib/domain/deadline/closed-days.ts';
import type { Country } from '@/lib/domain/shared/country.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { calendarWords } from '@/lib/i18n/calendar.ts';
import type { CalendarReading } from '@/lib/ports/calendar-files.ts';
import { ImportedDays } from './ImportedDays.tsx';

interface Props {
  readonly country: Country;
  readonly known: readonly PlainDate[];
  readonly today: PlainDate;
  readonly onAdd: (days: readonly ClosedDay[]) => void;
}

/** Closed days out of a calendar file: read here, chosen one by one, saved with the rest of the page. */
export function ClosedDaysImport({ country, known, today, onAdd }: Props) {
  const words = useWords(calendarWords);
  const { calendarFiles } = useServices();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<CalendarReading | null>(null);
  const [files, setFiles] = useState(0);
  const [added, setAdded] = useState<number | null>(null);
  // A large file that was chosen before is none of the one chosen after it.
  const order = useMemo(
    () =>
      inOrder<CalendarReading>((result) => {
        setReading(result);
        setFiles((count) => count + 1);
        if (!result.ok) announce(words.problems[result.problem]);
      }),
    [announce, words],
  );

  const read = async (file: File | undefined) => {
    if (!file) return;
    setAdded(null);
    await order.show(calendarFiles.read(file, closedDaysWindow(today)));
  };
  const add = (days: readonly ClosedDay[]) => {
    onAdd(days);
    setReading(null);
    setAdded(days.length);
    announce(words.added(days.length));
  };

  return (
    <div class="stack stack--tight">
      <div class="row">
        <Button small onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {added !== null && <span class="muted">{words.added(added)}</span>}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,text/calendar"
        data-testid="calendar-file"
        onChange={(event) => {
          read(event.currentTarget.files?.[0]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <p class="field__hint">{words.chooseHint}</p>
      {reading && !reading.ok && <Banner kind="danger">{words.problems[reading.problem]}</Banner>}
      {reading?.ok && (
        <ImportedDays
          key={files}
          found={newClosedDays(reading.days, country, known)}
          leftOut={reading.leftOut}
          onAdd={add}
          onCancel={() => setReading(null)}
        />
      )}
    </div>
  );
}
