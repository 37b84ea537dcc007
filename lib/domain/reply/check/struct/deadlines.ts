import { businessCalendar } from '../../../law/business-calendar.ts';
import { statutoryMinimumDays } from '../../../law/statutory-minimum.ts';
import { addDays, daysBetween, type PlainDate } from '../../../shared/plain-date.ts';
import { isHolidayTime } from '../../holiday-time.ts';
import { letterDate } from '../../letter-format.ts';
import type { Fix } from '../../reply-draft.ts';
import type { WrittenDate } from '../dates.ts';
import { type Hit, missing } from '../hit.ts';
import { once } from '../once.ts';
import { isSettledReply, type Reading, within } from '../reading.ts';
import { has, type ReadSentence, sinceContrast } from '../statement.ts';

/** A day in the letter that binds somebody. */
interface LetterDeadline extends WrittenDate {
  readonly sentence: ReadSentence;
  /** It binds us: we answer, we send. Else the customer is to pay or react by then. */
  readonly isOurs: boolean;
  /** The letter only tells of it: what was promised or agreed before. */
  readonly isPast: boolean;
  readonly isSpan: boolean;
}

const NEAR = 6;
// "The fitter was there on …, so please pay by …": what was, was long before.
const TOLD = 9;
// One list for all letters without closed days: calendars are kept by their list.
const always: readonly PlainDate[] = [];

/** The days that bind somebody: dates after "by", "no later than", and spans such as "within 5 days". */
export const letterDeadlines = once((reading: Reading): readonly LetterDeadline[] =>
  reading.sentences.flatMap((sentence) => {
    const place = (date: WrittenDate) =>
      sentence.tokens.findIndex(({ start, end }) => start < date.end && end > date.start);
    const dates = within(reading.dates, sentence)
      .filter((date) => {
        const at = place(date);
        return sentence.matches.some(
          ({ label, from, to }) => label === 'by' && from <= at && at - to <= NEAR,
        );
      })
      .map((date) => ({ ...date, isSpan: false }));
    const spans = within(reading.spans, sentence).map((span) => ({ ...span, isSpan: true }));
    return [...dates, ...spans].map((date) => {
      const at = place(date);
      const before = (label: 'ours' | 'pay' | 'past' | 'wished') => {
        // "We give you three days to pay": the request begins within the span.
        const until = label === 'pay' ? at + 2 : at;
        const start = sinceContrast(sentence, at);
        return sentence.matches.some(
          (match) =>
            match.label === label &&
            match.from <= until &&
            match.from >= start &&
            (label === 'ours' || label === 'pay' || at - match.to <= TOLD),
        );
      };
      return {
        ...date,
        sentence,
        isOurs: before('ours') && !before('pay'),
        isPast: before('past') || before('wished'),
      };
    });
  }),
);

/** L004: a day ahead by which the customer hears from us. */
export function answerDate(reading: Reading): readonly Hit[] {
  const { context } = reading;
  if (isSettledReply(context)) return [];
  const found = reading.sentences.some(
    (sentence) =>
      (has(sentence, 'answer') || has(sentence, 'hear')) &&
      // "Within 5 working days" is a day for whoever counts, "as soon as we can" is none.
      [...within(reading.dates, sentence), ...within(reading.spans, sentence)].some(
        ({ date }) => date >= context.today,
      ),
  );
  return found ? [] : [missing];
}

/** L012: the customer gets at least the statutory minimum from the day the letter counts as sent. */
export function enoughTime(reading: Reading): readonly Hit[] {
  const { context } = reading;
  if (isSettledReply(context)) return [];
  const calendar = businessCalendar(context.country, always);
  const sentOn = calendar.rollForward(context.today);
  const minimum = statutoryMinimumDays[context.country];
  const first = calendar.rollForward(addDays(sentOn, minimum));
  return letterDeadlines(reading)
    .filter(({ sentence, isOurs, isPast, isSpan, date }) => {
      const requests = ['pay', 'answer', 'position'] as const;
      const binds = !isSpan || requests.some((label) => has(sentence, label));
      const isAhead = date >= context.today && daysBetween(sentOn, date) < minimum;
      return binds && !isOurs && !isPast && isAhead;
    })
    .map(({ start, end, isSpan }) => ({
      start,
      end,
      ...(isSpan ? {} : { fix: newDate(reading, { start, end }, first) }),
    }));
}

/**
 * L013: days that bind fall on business days; ours move back, the customer's forward. Ours are also days on
 * which the company is open.
 */
export function onBusinessDays(reading: Reading): readonly Hit[] {
  const { context } = reading;
  const theirs = businessCalendar(context.country, always);
  const ours = businessCalendar(context.country, context.closedDays ?? always);
  return letterDeadlines(reading)
    .filter(({ date, isSpan, isOurs }) => {
      const calendar = isOurs ? ours : theirs;
      return !isSpan && date >= context.today && !calendar.isBusinessDay(date);
    })
    .map(({ start, end, date, isOurs }) => {
      const calendar = isOurs ? ours : theirs;
      const back = calendar.rollBack(date);
      const moved = isOurs && back >= context.today ? back : calendar.rollForward(date);
      return { start, end, fix: newDate(reading, { start, end }, moved) };
    });
}

/**
 * L121: no customer's day in weeks 28–30, 20 December to 2 January, Easter week, or while the company is closed
 * and nobody could answer.
 */
export function outsideHolidays(reading: Reading): readonly Hit[] {
  const closed = new Set(reading.context.closedDays);
  return letterDeadlines(reading)
    .filter(
      ({ date, isOurs, isPast }) => !isOurs && !isPast && (isHolidayTime(date) || closed.has(date)),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** L136: a day that binds cannot have passed, unless the letter tells of it. */
export function notInThePast(reading: Reading): readonly Hit[] {
  const asks = ['pay', 'answer', 'hear', 'position', 'ours', 'limit'] as const;
  const { today, dueDate } = reading.context;
  return letterDeadlines(reading)
    .filter(
      ({ date, isPast, sentence }) =>
        date < today && date !== dueDate && !isPast && asks.some((label) => has(sentence, label)),
    )
    .map(({ start, end }) => ({ start, end }));
}

function newDate(
  { context }: Reading,
  { start, end }: { start: number; end: number },
  date: PlainDate,
): Fix {
  return { kind: 'replace', start, end, text: letterDate(date, context.lang) };
}
