import type { ClosedDay } from '@/lib/domain/deadline/closed-days.ts';
import type { Period } from '@/lib/domain/deadline/working-hours.ts';
import { cutText } from '@/lib/domain/shared/cut-text.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';

const NAME_LENGTH = 80;

/** Breaks as people type them: `11:30–12:00`, one a line. */
export function typedBreaks(breaks: readonly Period[]): string {
  return breaks.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join('\n');
}

/** The breaks of a text, or null when a line is none: it has two times, the earlier first. */
export function breaksOf(text: string): Period[] | null {
  const breaks: Period[] = [];
  for (const line of linesOf(text)) {
    const [, first = '', second = ''] = /^([\d:.]{4,5})\s?[-–—]\s?([\d:.]{4,5})$/.exec(line) ?? [];
    const [from, to] = [minutesOf(first), minutesOf(second)];
    if (from === null || to === null || from >= to) return null;
    breaks.push({ from, to });
  }
  return breaks.toSorted((a, b) => a.from - b.from);
}

/** Closed days as people type them: a date, and after a blank what the day is called. */
export function typedClosedDays({
  closedDays,
  closedDayNames,
}: Pick<Settings, 'closedDays' | 'closedDayNames'>): string {
  return closedDays
    .map((date) => typedClosedDay({ date, name: closedDayNames[date] ?? '' }))
    .join('\n');
}

/** The text with more days in it, in order. */
export function withClosedDays(text: string, days: readonly ClosedDay[]): string {
  const byDate = (line: string) => isoDate(line.slice(0, 10)) + line.slice(10);
  return [...linesOf(text), ...days.map(typedClosedDay)]
    .toSorted((a, b) => (byDate(a) < byDate(b) ? -1 : 1))
    .join('\n');
}

/** The closed days of a text in order, or null when a line does not begin with a date: `2026-11-20`, `20.11.2026`. */
export function closedDaysOf(text: string): ClosedDay[] | null {
  const days = new Map<PlainDate, ClosedDay>();
  for (const line of linesOf(text)) {
    const date = PlainDate.safeParse(isoDate(line.slice(0, 10)));
    const rest = line.slice(10);
    if (!date.success || (rest !== '' && !/^\s/.test(rest))) return null;
    const name = cutText(rest.trim(), NAME_LENGTH);
    if (name !== '' || !days.has(date.data)) days.set(date.data, { date: date.data, name });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Minutes since midnight as a clock shows them. */
export function clockOf(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes since midnight of a time of day; null when it is none. */
export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(clock) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** Lines with something in them, each once. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter(Boolean);
}

/** `20.11.2026` as `2026-11-20`; what is written otherwise as it is. */
function isoDate(written: string): string {
  return written.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
}

function typedClosedDay({ date, name }: ClosedDay): string {
  return name === '' ? date : `${date} ${name}`;
}
