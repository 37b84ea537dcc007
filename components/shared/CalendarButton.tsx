import { useState } from 'preact/hooks';
import { calendarWords } from '@/lib/i18n/calendar.ts';
import type { CalendarEntry } from '@/lib/ports/calendar-files.ts';
import { Button } from './Button.tsx';
import { downloadFile } from './download-file.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { type Problem, problemOf } from './problem.ts';
import { useServices, useWords } from './ServicesContext.tsx';

interface Props {
  /** Asked when the button is pressed, so that the file is of that moment. */
  readonly entries: () => readonly CalendarEntry[] | Promise<readonly CalendarEntry[]>;
  /** Ends the name of the file: which case it is of. */
  readonly about?: string;
  readonly children: string;
}

/** Puts one date into the mail program's own calendar where there is one; else downloads dates as a calendar file. */
export function CalendarButton({ entries, about, children }: Props) {
  const { calendarFiles, openAppointment } = useServices();
  const words = useWords(calendarWords);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const download = async () => {
    setIsBusy(true);
    setProblem(null);
    try {
      const found = await entries();
      const [only] = found;
      if (openAppointment && only && found.length === 1) return await openAppointment(only);
      const text = await calendarFiles.write(found);
      const name = about === undefined ? words.fileName : `${words.fileName}-${about}`;
      downloadFile(`${name}.ics`, 'text/calendar;charset=utf-8', text);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <Button kind="quiet" small busy={isBusy} onClick={download}>
        {children}
      </Button>
      {problem && <ProblemBanner problem={problem} />}
    </>
  );
}
