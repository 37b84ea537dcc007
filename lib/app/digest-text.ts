import { businessCalendar } from '../domain/law/business-calendar.ts';
import { caseLine } from '../domain/report/case-line.ts';
import { digestOf } from '../domain/report/digest.ts';
import type { Language } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import type { Settings } from '../domain/shared/settings.ts';
import { digestWords } from '../i18n/digest.ts';
import { dutyWords } from '../i18n/duty.ts';
import { formatDate } from '../i18n/format.ts';
import type { CaseRow } from '../ports/case-store.ts';

/** A digest as a terminal prints it and a mail carries it. */
export interface DigestText {
  readonly subject: string;
  readonly text: string;
  /** Cases past their day: zero is a mail that need not be sent. */
  readonly overdue: number;
}

/** The list of overdue cases for managers as plain text: whom to ask about what. */
export function digestText(
  rows: readonly CaseRow[],
  { settings, language, today }: { settings: Settings; language: Language; today: PlainDate },
): DigestText {
  const words = digestWords[language];
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const lines = rows.flatMap((row) => caseLine(row) ?? []);
  const { overdue, neglected, owners } = digestOf(lines, today, calendar);
  const subject = overdue === 0 ? words.nothing : words.overdue(overdue);
  const { timers } = dutyWords[language];
  const parts = owners.map(({ owner, lines: late }) => {
    const cases = late.map(({ line, timer, dueOn, daysOver, isNeglected }) => {
      const facts = [
        line.caseNumber,
        line.customer,
        timer ? timers[timer] : '',
        `${words.since} ${formatDate(dueOn, language)}`,
        `${words.late} ${daysOver}`,
        isNeglected ? words.neglectedMark : '',
      ];
      return `  ${facts.filter((fact) => fact !== '').join(' | ')}`;
    });
    return [words.casesOf(owner || words.nobody, late.length), ...cases].join('\n');
  });
  const head = [words.asOf(formatDate(today, language)), subject];
  if (neglected > 0) head.push(words.neglected(neglected));
  return { subject, overdue, text: `${[head.join('\n'), ...parts].join('\n\n')}\n` };
}
