import {
  addDays,
  daysBetween,
  type PlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from '../../shared/plain-date.ts';
import { countOf } from './count-words.ts';

/** A day somebody wrote: `start` and `end` are offsets in the text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly date: PlainDate;
}

// data: names of the months in nb, nn, da, sv and en with their usual abbreviations
const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januar januari january jan',
    'februar februari february feb febr',
    'mars marts march mar',
    'april apr',
    'mai maj may',
    'juni june jun',
    'juli july jul',
    'august augusti aug',
    'september sept sep',
    'oktober october okt oct',
    'november nov',
    'desember december des dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const NUMERIC = /(?<![\d.,/-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d]|[.,/-]\d)/g;
const DAY_MONTH =
  /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|[:.][ea]|\.)?[ \u00a0]{0,2}(?:of )?(\p{L}{3,9})\.?(?:,?[ \u00a0]{1,2}(\d{4}))?(?![\p{L}\d])/gu;
const MONTH_DAY =
  /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\p{L}\d]|[.,]\d)/gu;
const SHORT =
  /(?<!\p{L})(?:innen|innan|inden|senest|seinast|senast|den|by|before|until|til|tills|før|på|on|\p{L}{2,6}dag|\p{L}{3,6}day)[ \u00a0](\d{1,2})[./](\d{1,2})\.?(?![\d]|[.,/]\d)/giu;

/**
 * Days written in any of the five languages, ISO or in figures, in the order of the text. A day without a year
 * is the one nearest to `today`. Impossible days are left out.
 */
export function findDates(text: string, today: PlainDate): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  const taken = new Set<number>();
  const add = (match: RegExpMatchArray, parts: Parts) => {
    const date = dateOf(parts, today);
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!date || taken.has(start) || taken.has(end - 1)) return;
    for (let at = start; at < end; at += 1) taken.add(at);
    found.push({ start, end, date });
  };
  for (const match of text.matchAll(ISO))
    add(match, { year: match[1], month: Number(match[2]), day: Number(match[3]) });
  for (const match of text.matchAll(NUMERIC))
    add(match, { year: match[4], month: Number(match[3]), day: Number(match[1]) });
  for (const match of text.matchAll(DAY_MONTH)) {
    const month = monthOf(match[2], match[3]);
    if (month) add(match, { year: match[3], month, day: Number(match[1]) });
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    const month = monthOf(match[1], match[3]);
    if (month) add(match, { year: match[3], month, day: Number(match[2]) });
  }
  for (const match of text.matchAll(SHORT))
    add(match, { year: undefined, month: Number(match[2]), day: Number(match[1]) });
  return found.sort((a, b) => a.start - b.start);
}

interface Parts {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
}

function monthOf(name = '', year: string | undefined): number | undefined {
  // "3 may apply" is no date: the English month needs its capital or a year.
  if (name === 'may' && !year) return undefined;
  return monthNames[name.toLowerCase()];
}

// Within half a year no other year's day is nearer.
const NEAREST = 182;

function dateOf({ year, month, day }: Parts, today: PlainDate): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year) return safeDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = partsOf(today).year;
  const inThisYear = safeDate(thisYear, month, day);
  if (inThisYear && Math.abs(daysBetween(today, inThisYear)) <= NEAREST) return inThisYear;
  const near = [thisYear - 1, thisYear, thisYear + 1]
    .map((candidate) => safeDate(candidate, month, day))
    .filter((date) => date !== null)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return near[0] ?? null;
}

function safeDate(year: number, month: number, day: number): PlainDate | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0) && year >= 1900 && year <= 2200
    ? plainDate(year, month, day)
    : null;
}

// data: spans of time in the five languages
const SPAN =
  /(?<!\p{L})(?:innen|innan|inden|inom|within|in the next)(?:[ \u00a0](?:for|før))?[ \u00a0](?:de neste |dei neste |the next )?(\d{1,2}|[\p{L}-]{1,14})[ \u00a0](?:\p{L}{3,12}[ \u00a0])?(dager|dagar|dage|dag|days|day|virkedager|yrkedagar|hverdage|arbetsdagar|uker|uke|veker|veke|uger|uge|veckor|vecka|weeks|week|timer|timar|timmar|hours)(?!\p{L})/giu;

// "Five days to pay", "a limit of 3 days": a span that binds the customer without "within".
const SPAN_TO_PAY =
  /(?<!\p{L})(?:(?:frist|fristen|limit|deadline|period)[ \u00a0](?:på|er|of|is)[ \u00a0])?(\d{1,2}|[\p{L}-]{1,14})[ \u00a0](dager|dagar|dage|days|day|virkedager|hverdage|uker|uke|veker|veke|uger|uge|veckor|vecka|weeks|week|timer|timar|timmar|hours)(?:[ \u00a0]på[ \u00a0](?:deg|dere|dykk|dig|jer|er))?[ \u00a0](?:til[ \u00a0](?:å|at)|for[ \u00a0]å|å|at|att|to)[ \u00a0](?=betal|gjør|gjer|gøre|göra|svar|pay|settle|answer|reply|respond|inn|over|över|reg)/giu;
// data: days named by their distance
const SOON =
  /(?<!\p{L})(?:innen|innan|inden|senest|seinast|senast|by|before|until|til|till|til på|tills|allerede|allereie|redan)[ \u00a0](i morgen|i morgon|imorgen|imorgon|tomorrow|i dag|idag|today|i kveld|tonight|mandag|måndag|tirsdag|tysdag|tisdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)(?![\p{L}])(?![ \u00a0]\d|[ \u00a0]den)/giu;
// data: what stands for one in counting weeks of days
const weekdays = ['man mån mon', 'tir tys tis tue', 'ons wed', 'tor thu', 'fre fri'];

/** Days until "tomorrow", "Friday": the next of that name. */
function daysUntil(word: string, today: PlainDate): number {
  if (/^(?:i morg|imorg|tomorrow)/.test(word)) return 1;
  const day = weekdays.findIndex((names) => names.split(' ').includes(word.slice(0, 3)));
  return day < 0 ? 0 : (day + 1 - weekdayOf(today) + 7) % 7 || 7;
}

/** Spans such as "within 5 days" counted from `today`: a time limit without a date is a time limit, too. */
export function findSpans(text: string, today: PlainDate): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(SOON))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      date: addDays(today, daysUntil((match[1] ?? '').toLowerCase(), today)),
    });
  for (const match of [...text.matchAll(SPAN), ...text.matchAll(SPAN_TO_PAY)]) {
    const written = (match[1] ?? '').toLowerCase();
    const count = /^\d/.test(written) ? Number(written) : countOf(written);
    if (count === undefined) continue;
    const unit = (match[2] ?? '').toLowerCase();
    const days = /^(?:tim|hour)/.test(unit)
      ? Math.ceil(count / 24)
      : /^(?:uk|vek|ug|veck|week)/.test(unit)
        ? count * 7
        : count;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      date: addDays(today, days),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
