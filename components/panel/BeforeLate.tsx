import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { businessCalendar } from '@/lib/domain/law/business-calendar.ts';
import { owesApology, updateDue } from '@/lib/domain/reply/update-due.ts';
import { valuesFor } from '@/lib/domain/reply/values-for.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { beforeLateWords } from '@/lib/i18n/before-late.ts';
import { formatWeekday } from '@/lib/i18n/format-weekday.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

interface Props {
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly onWrite: () => void;
}

/** Above the replies when a promise is about to be broken or was: an update (T03) with a date that can be kept. */
export function BeforeLate({ row, settings, today, onWrite }: Props) {
  const words = useWords(beforeLateWords);
  const language = useLanguage();
  const { objection, deadlines } = row;
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const due = updateDue(deadlines, today, calendar);
  const sources = { objection, deadlines, settings, today, language, template: 'T03' } as const;
  const next = PlainDate.safeParse(valuesFor(sources)['date.answerBy']);
  const day = (date: PlainDate) => formatWeekday(date, language, today);
  return (
    <>
      {due && next.success && (
        <Banner
          kind={due.isBroken ? 'danger' : 'warn'}
          title={due.isBroken ? words.broken : words.soon}
          actions={
            <Button kind="primary" small onClick={onWrite}>
              {words.write}
            </Button>
          }
        >
          {(due.isBroken ? words.brokenText : words.soonText)(day(due.promised), day(next.data))}
        </Banner>
      )}
      {owesApology(deadlines, today, calendar) && <p class="muted small">{words.apology}</p>}
    </>
  );
}
