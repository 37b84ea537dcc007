import { Fragment } from 'preact';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { hoursOf, periodsOf } from '@/lib/domain/deadline/working-hours.ts';
import { workingMinutesBetween } from '@/lib/domain/deadline/working-time.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { milestonesOf } from '@/lib/domain/report/milestones.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { formatWorkingTime } from '@/lib/i18n/format-duration.ts';

interface Props {
  readonly objection: Objection;
  readonly settings: Settings;
}

/** How long this customer waited for the first answer and for the decision, in working time. */
export function CaseTimes({ objection, settings }: Props) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const { startedAt, answeredAt, decidedAt } = milestonesOf(objection);
  const hours = hoursOf(settings);
  const minutesADay = periodsOf(settings.workday, settings.breaks).reduce(
    (sum, { from, to }) => sum + to - from,
    0,
  );
  const times = [
    [words.times.answered, answeredAt],
    [words.times.decided, decidedAt],
  ] as const;
  if (!answeredAt && !decidedAt) return null;
  return (
    <dl class="facts">
      {times.map(
        ([name, at]) =>
          at && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd class="numeric">
                {formatWorkingTime(workingMinutesBetween(hours, at, { start: startedAt }), {
                  language,
                  minutesADay: minutesADay || 480,
                })}
              </dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
