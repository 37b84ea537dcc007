import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ClosedDay, NewClosedDays } from '@/lib/domain/deadline/closed-days.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { calendarWords } from '@/lib/i18n/calendar.ts';
import { formatWeekday } from '@/lib/i18n/format-weekday.ts';
import type { LeftOut } from '@/lib/ports/calendar-files.ts';

interface Props {
  readonly found: NewClosedDays;
  readonly leftOut: LeftOut;
  readonly onAdd: (days: readonly ClosedDay[]) => void;
  readonly onCancel: () => void;
}

const reasons: readonly (keyof LeftOut)[] = ['timed', 'repeating', 'long', 'outside'];

/** The days of a calendar file with a switch each, and what of the file was left out. */
export function ImportedDays({ found: { days, closedAlready }, leftOut, onAdd, onCancel }: Props) {
  const words = useWords(calendarWords);
  const language = useLanguage();
  const [skipped, setSkipped] = useState<ReadonlySet<PlainDate>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = days.filter(({ date }) => !skipped.has(date));
  const toggle = (date: PlainDate) => {
    const next = new Set(skipped);
    if (!next.delete(date)) next.add(date);
    setSkipped(next);
  };
  return (
    <section class="stack stack--tight imported" aria-labelledby="imported-title">
      <h2 id="imported-title" ref={heading} tabIndex={-1}>
        {days.length > 0 ? words.found(days.length) : words.nothingNew}
      </h2>
      {days.length > 0 && (
        <ul class="imported__days">
          {days.map(({ date, name }) => (
            <li key={date}>
              <label class="check">
                <input type="checkbox" checked={!skipped.has(date)} onChange={() => toggle(date)} />
                <span>
                  {formatWeekday(date, language, null)}{' '}
                  <span class="muted" dir="auto">
                    {name || words.noName}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div class="muted small">
        {closedAlready > 0 && <p>{words.closedAlready(closedAlready)}</p>}
        {reasons
          .filter((reason) => leftOut[reason] > 0)
          .map((reason) => (
            <p key={reason}>{words.leftOut[reason](leftOut[reason])}</p>
          ))}
      </div>
      <div class="row">
        {days.length > 0 && (
          <>
            <Button
              kind="primary"
              small
              blockedBy={chosen.length === 0 ? words.nothingChosen : null}
              onClick={() => onAdd(chosen)}
            >
              {words.add(chosen.length)}
            </Button>
            <Button kind="quiet" small onClick={() => setSkipped(new Set())}>
              {words.all}
            </Button>
            <Button
              kind="quiet"
              small
              onClick={() => setSkipped(new Set(days.map(({ date }) => date)))}
            >
              {words.none}
            </Button>
          </>
        )}
        <Button kind="quiet" small onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
