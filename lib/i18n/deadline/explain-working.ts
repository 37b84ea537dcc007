import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { WhyClosed } from '../../domain/law/business-calendar.ts';
import { holidayNames } from '../../domain/law/holiday-names.ts';
import type { WorkingStep } from '../../domain/law/working-step.ts';
import { type Language, localeOf } from '../../domain/shared/language.ts';
import { addDays, type PlainDate } from '../../domain/shared/plain-date.ts';
import { formatWeekday } from '../format-weekday.ts';
import { plural } from '../i18n.ts';
import type { DeadlineWords } from './words.ts';

type Skipped = Extract<WorkingStep, { kind: 'skipped' }>;

interface Telling {
  readonly words: DeadlineWords;
  readonly language: Language;
  /** The due date when all happens in its year; null when years have to be said. */
  readonly near: PlainDate | null;
  readonly isPaused: boolean;
}

/**
 * How the date of a deadline came about, one sentence a step: "Mottatt onsdag 1. april.", "Skjærtorsdag til
 * andre påskedag hoppes over.". A person's own reason for moving it is repeated as it was written.
 */
export function explainWorking(
  deadline: Deadline,
  { words, language }: { words: DeadlineWords; language: Language },
): string[] {
  const telling: Telling = {
    words,
    language,
    near: spansYears(deadline) ? null : deadline.dueOn,
    isPaused: deadline.status === 'paused',
  };
  const sentences: string[] = [];
  let skipped: Skipped[] = [];
  for (const step of deadline.working) {
    if (step.kind === 'skipped') {
      skipped.push(step);
      continue;
    }
    if (step.kind === 'rolled') sentences.push(...rolledSentences(step, skipped, telling));
    else sentences.push(...skippedSentences(skipped, telling), stepSentence(step, telling));
    skipped = [];
  }
  sentences.push(...skippedSentences(skipped, telling));
  if (!namesTheResult(deadline.working.findLast(({ kind }) => kind !== 'skipped')))
    sentences.push(telling.words.result(formatWeekday(deadline.dueOn, language, telling.near)));
  return sentences.map((sentence) => capitalised(sentence, language));
}

type OtherStep = Exclude<WorkingStep, { kind: 'skipped' | 'rolled' }>;

function stepSentence(step: OtherStep, { words, language, near, isPaused }: Telling): string {
  const day = (date: PlainDate) => formatWeekday(date, language, near);
  switch (step.kind) {
    case 'start':
      return words.start[step.from](day(step.date));
    case 'add': {
      const isBefore = step.amount < 0;
      const forms = {
        'business-days': isBefore ? words.businessDaysBefore : words.businessDays,
        days: words.days,
        months: words.months,
        years: words.years,
      }[step.unit];
      return plural(language, Math.abs(step.amount), forms);
    }
    case 'stated':
      return words.stated(day(step.date));
    case 'capped':
      return words.capped[step.by](day(step.at));
    case 'paused':
      return step.to === null || isPaused
        ? words.pausedSince(day(step.from))
        : words.wasPaused(day(step.from), day(step.to));
    case 'moved':
      return step.reason.trim()
        ? words.movedBecause(day(step.to), step.reason.trim())
        : words.moved(day(step.to));
  }
}

/** Why the day does not do, and where the deadline went: two sentences. */
function rolledSentences(
  { from, to, direction }: Extract<WorkingStep, { kind: 'rolled' }>,
  skipped: readonly Skipped[],
  { words, language, near }: Telling,
): readonly string[] {
  const why = skipped.find(({ date }) => date === from)?.why;
  const earlier = skipped.filter(({ date }) => (direction === 'back' ? date > from : date < from));
  const day = formatWeekday(from, language, near);
  const target = formatWeekday(to, language, near);
  return [
    ...skippedSentences(earlier, { words, language, near, isPaused: false }),
    ...(why ? [closedSentence(day, why, { words, language })] : []),
    direction === 'back' ? words.rolledBack(target) : words.rolledForward(target),
  ];
}

function closedSentence(
  day: string,
  why: WhyClosed,
  { words, language }: Pick<Telling, 'words' | 'language'>,
): string {
  switch (why) {
    case 'saturday':
    case 'sunday':
      return words.isWeekend(day);
    case 'closed-day':
      return words.isClosed(day);
    default:
      return words.isHoliday(day, holidayNames[why][language]);
  }
}

/** Closed days in a row are one sentence; plain weekends, which everybody expects, are counted together. */
function skippedSentences(skipped: readonly Skipped[], telling: Telling): readonly string[] {
  const { words, language } = telling;
  const runs = runsOf(skipped);
  const weekends = runs.filter((run) =>
    run.every(({ why }) => why === 'saturday' || why === 'sunday'),
  );
  const others = runs.filter((run) => !weekends.includes(run));
  return [
    ...others.map((run) => runSentence(run, telling)),
    ...(weekends.length > 0 ? [plural(language, weekends.length, words.weekendsSkipped)] : []),
  ];
}

function runSentence(run: readonly Skipped[], telling: Telling): string {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return '';
  return first === last
    ? telling.words.skipped(nameOfDay(first, telling))
    : telling.words.skippedRange(nameOfDay(first, telling), nameOfDay(last, telling));
}

function nameOfDay({ date, why }: Skipped, { language, near }: Telling): string {
  return why === 'saturday' || why === 'sunday' || why === 'closed-day'
    ? formatWeekday(date, language, near)
    : holidayNames[why][language];
}

function runsOf(skipped: readonly Skipped[]): readonly (readonly Skipped[])[] {
  const runs: Skipped[][] = [];
  for (const day of skipped.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && addDays(previous.date, 1) === day.date) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Begins in another year than it ends. */
function spansYears({ working, dueOn }: Deadline): boolean {
  return working.some(
    (step) => step.kind === 'start' && step.date.slice(0, 4) !== dueOn.slice(0, 4),
  );
}

/** The last sentence says the date already. */
function namesTheResult(step: WorkingStep | undefined): boolean {
  return step !== undefined && step.kind !== 'add' && step.kind !== 'start';
}

function capitalised(sentence: string, language: Language): string {
  return sentence.slice(0, 1).toLocaleUpperCase(localeOf[language]) + sentence.slice(1);
}
