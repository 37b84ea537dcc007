import { type Instant, instantOf } from '../shared/instant.ts';
import { addDays, plainDate, weekdayOf } from '../shared/plain-date.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Before mail was used, and as far ahead as dates of ours reach. */
const EARLIEST = Date.UTC(1985, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);

/** First letters of month names in the Nordic languages, English, German and Dutch. */
const months: ReadonlyMap<string, number> = new Map(
  Object.entries({ jan: 1, feb: 2, mar: 3, mär: 3, mrt: 3, apr: 4, mai: 5, maj: 5, may: 5, mei: 5 })
    .concat(Object.entries({ jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, oct: 10, nov: 11 }))
    .concat(Object.entries({ des: 12, dec: 12, dez: 12 }))
    // Finnish: March is maaliskuu, November marraskuu.
    .concat(Object.entries({ tam: 1, hel: 2, maa: 3, huh: 4, tou: 5, kes: 6, hei: 7, elo: 8 }))
    .concat(Object.entries({ syy: 9, lok: 10, marr: 11, jou: 12 })),
);

/** Hours east of UTC. Zones without letters are given as an offset by mail programs. */
// biome-ignore format: a table
const zones: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, WET: 0, CET: 1, MET: 1, BST: 1, CEST: 2, MEST: 2, EET: 2, EEST: 3,
  EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7,
};

/**
 * The moment a quoted header tells: "fredag 9. mai 2025 15:31", "1. september 2025 kl. 07.14.55 CEST",
 * "Sat, Jul 12, 2025 at 6:14 PM". Without a zone it is taken as Scandinavian time, since that is where
 * the product's mails are written; without a time of day, as noon. Null when no date is found, or one on which nobody
 * sent mail: its year is mistyped.
 */
export function sentDate(text: string): Instant | null {
  const shown = text.slice(0, 200).trim();
  if (/^\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)$/.test(shown)) {
    const exact = Date.parse(shown);
    return sensible(exact);
  }
  const day = dayIn(shown);
  if (!day) return null;
  const { year, month, date, rest } = day;
  const utc = Date.UTC(year, month - 1, date);
  if (new Date(utc).getUTCDate() !== date || month > 12) return null;
  const local = utc + (timeIn(rest) ?? 12 * HOUR);
  return sensible(local - (offsetIn(rest) ?? scandinavianOffset(local, year)));
}

/** The moment, where mail could have been sent at it; not a number is none. */
function sensible(milliseconds: number): Instant | null {
  return milliseconds >= EARLIEST && milliseconds < LATEST ? instantOf(milliseconds) : null;
}

interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly date: number;
  /** What is left of the text, so that a dotted time is not read as a date. */
  readonly rest: string;
}

function dayIn(text: string): Day | null {
  const iso = /((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)/.exec(text);
  if (iso) return dayFrom(text, iso, iso[1], iso[2], iso[3]);
  const numeric = /(\d\d?)[./-](\d\d?)[./-]((?:19|20)\d\d)/.exec(text);
  if (numeric) {
    const [, first = '', second = '', year] = numeric;
    // Americans write the month first and the hour with AM or PM.
    const american = Number(second) > 12 || (Number(first) <= 12 && /\d ?[AP]M\b/i.test(text));
    return american
      ? dayFrom(text, numeric, year, first, second)
      : dayFrom(text, numeric, year, second, first);
  }
  const named =
    /(\d\d?)(?:\.|st|nd|rd|th)?[ -](?:de )?(\p{L}{3,12})\.?,?[ -](\d{4}|\d\d(?!\d|[:.]))/u.exec(
      text,
    );
  if (named) return dayFrom(text, named, named[3], monthOf(named[2]), named[1]);
  const english = /(\p{L}{3,9})\.?[ -](\d\d?)(?:st|nd|rd|th)?,?[ -](\d{4}|\d\d(?!\d|[:.]))/u.exec(
    text,
  );
  if (english) return dayFrom(text, english, english[3], monthOf(english[1]), english[2]);
  return null;
}

function dayFrom(
  text: string,
  found: RegExpExecArray,
  ...[year, month, date]: (string | number | undefined)[]
): Day | null {
  const shortYear = Number(year);
  const day = {
    year: shortYear < 100 ? 2000 + shortYear : shortYear,
    month: Number(month),
    date: Number(date),
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
  };
  return day.month >= 1 && day.date >= 1 ? day : null;
}

function monthOf(name: string | undefined): number {
  const word = (name ?? '').toLowerCase();
  return months.get(word.slice(0, 4)) ?? months.get(word.slice(0, 3)) ?? 0;
}

/** Milliseconds after midnight; null when no time is given. */
function timeIn(text: string): number | null {
  const found = /(\d\d?)[:.](\d\d)(?:[:.](\d\d))?/.exec(text);
  if (!found) return null;
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + 8);
  const isPm = /^\s?p\.?\s?m/i.test(after);
  const isAm = /^\s?a\.?\s?m/i.test(after);
  const hour = (Number(found[1]) % (isPm || isAm ? 12 : 24)) + (isPm ? 12 : 0);
  return hour * HOUR + Number(found[2]) * MINUTE + Number(found[3] ?? 0) * 1000;
}

/** Milliseconds east of UTC; null when the text names no zone. */
function offsetIn(text: string): number | null {
  const numeric = /([+-])(\d\d?):?(\d\d)?(?=\D|$)/.exec(text);
  if (numeric) {
    const size = Number(numeric[2]) * HOUR + Number(numeric[3] ?? 0) * MINUTE;
    return numeric[1] === '-' ? -size : size;
  }
  const name = /\b([A-Z]{1,4})\b(?!\.)/g;
  for (const [, zone = ''] of text.matchAll(name)) {
    const hours = zones[zone];
    if (hours !== undefined) return hours * HOUR;
  }
  return null;
}

/** Central European time: summer from the last Sunday of March to the last of October, at 01:00 UTC (directive 2000/84/EC). */
function scandinavianOffset(local: number, year: number): number {
  const lastSunday = (month: number) => {
    const last = plainDate(year, month, 31);
    return Date.parse(`${addDays(last, -(weekdayOf(last) % 7))}T00:00:00Z`);
  };
  const summer = local >= lastSunday(3) + 2 * HOUR && local < lastSunday(10) + 3 * HOUR;
  return summer ? 2 * HOUR : HOUR;
}
