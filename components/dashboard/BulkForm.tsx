import { useState } from 'preact/hooks';
import { SnoozeDays } from '@/components/panel/SnoozeDays.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { ColleagueChoice } from '@/components/team/ColleagueChoice.tsx';
import { businessCalendar } from '@/lib/domain/law/business-calendar.ts';
import type { NewEvent } from '@/lib/domain/objection/event.ts';
import type { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { isOfOurTime, PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';

interface Props {
  readonly kind: 'reassign' | 'snooze';
  readonly count: number;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly onSubmit: (eventFor: (id: ObjectionId) => NewEvent) => void;
}

/** Who is to answer from now on, or until when nobody wants to be reminded. */
export function BulkForm({ kind, count, settings, today, onSubmit }: Props) {
  const words = useWords(dashboardWords);
  const { problems } = useWords(settingsWords);
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const [owner, setOwner] = useState('');
  const [until, setUntil] = useState<string>(calendar.addBusinessDays(today, 1));
  const [reason, setReason] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const email = owner.trim().toLowerCase();
  const date = PlainDate.safeParse(until).data;
  const eventFor =
    kind === 'reassign'
      ? /^[^\s@]+@[^\s@]+$/.test(email) && changeOwner(email)
      : date !== undefined && date > today && isOfOurTime(date) && putOff(date, reason.trim());
  const submit = (event: Event) => {
    event.preventDefault();
    if (eventFor) onSubmit(eventFor);
    else setIsRefused(true);
  };
  return (
    <form class="stack stack--tight" noValidate onSubmit={submit}>
      {kind === 'reassign' ? (
        <>
          <TextField
            kind="email"
            label={words.newOwner}
            required
            value={owner}
            error={isRefused && !eventFor ? problems.email : null}
            onChange={setOwner}
          />
          {settings.owners.length > 0 && (
            <fieldset class="row" aria-label={words.owner}>
              {settings.owners.map((each) => (
                <Button key={each} small pressed={each === email} onClick={() => setOwner(each)}>
                  {each}
                </Button>
              ))}
            </fieldset>
          )}
          <ColleagueChoice value={owner} byAddress onChange={setOwner} />
        </>
      ) : (
        <div class="fields">
          <TextField
            kind="date"
            label={words.until}
            required
            value={until}
            error={isRefused && !eventFor ? words.untilLater : null}
            onChange={setUntil}
          />
          <TextField label={words.why} value={reason} onChange={setReason} />
          <SnoozeDays calendar={calendar} today={today} until={until} onChange={setUntil} />
        </div>
      )}
      <div class="row">
        <Button kind="primary" small type="submit">
          {words.apply(count)}
        </Button>
      </div>
    </form>
  );
}

const changeOwner =
  (owner: string) =>
  (objectionId: ObjectionId): NewEvent => ({ type: 'ownerChanged', objectionId, data: { owner } });

const putOff =
  (until: PlainDate, reason: string) =>
  (objectionId: ObjectionId): NewEvent => ({
    type: 'snoozed',
    objectionId,
    data: { until, reason },
  });
