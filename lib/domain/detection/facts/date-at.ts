import { addYears, isOfOurTime, PlainDate } from '../../shared/plain-date.ts';

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mai: 5,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const NUMERIC = /^(\d{1,2})[./-] ?(\d{1,2})(?:(?:[./-] ?| )(\d{4}|\d{2}))?(?!\d)/;
const WORDED =
  /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?([a-zæøå]{3})[a-zæøå]{0,7}\.?(?:,? (\d{4}))?(?!\d)/i;
const AMERICAN = /^([a-z]{3})[a-z]{0,7} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\d)/i;

/**
 * The date at the start of `text` in the ways of the five languages: `2025-05-26`, `26.05.2025`,
 * `30/5 2025`, `20. november`, `May 30, 2025`. Without a year it is the one nearest to `near`, and
 * null when that is not known. Day before month, as in all of Europe.
 */
export function dateAt(text: string, near: PlainDate | null): PlainDate | null {
  const iso = ISO.exec(text);
  if (iso) return dayOf({ year: iso[1], month: Number(iso[2]), day: Number(iso[3]), near });
  const worded = WORDED.exec(text);
  const month = months[worded?.[2]?.toLowerCase() ?? ''];
  if (worded && month) return dayOf({ year: worded[3], month, day: Number(worded[1]), near });
  const numeric = NUMERIC.exec(text);
  if (numeric)
    return dayOf({ year: numeric[3], month: Number(numeric[2]), day: Number(numeric[1]), near });
  const american = AMERICAN.exec(text);
  const named = months[american?.[1]?.toLowerCase() ?? ''];
  if (american && named)
    return dayOf({ year: american[3], month: named, day: Number(american[2]), near });
  return null;
}

interface Day {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
  readonly near: PlainDate | null;
}

function dayOf({ year, month, day, near }: Day): PlainDate | null {
  if (year !== undefined) return realDay(year.length === 2 ? `20${year}` : year, month, day);
  if (near === null) return null;
  const same = realDay(near.slice(0, 4), month, day);
  if (same === null) return null;
  // Half a year is as far as a mail reaches: in January "31.12." is the one just past.
  const distance = (Date.parse(same) - Date.parse(near)) / 86_400_000;
  if (distance > 200) return addYears(same, -1);
  return distance < -165 ? addYears(same, 1) : same;
}

function realDay(year: string, month: number, day: number): PlainDate | null {
  const pad = (value: number) => String(value).padStart(2, '0');
  const parsed = PlainDate.safeParse(`${year}-${pad(month)}-${pad(day)}`);
  // "No date" of accounting programs (31.12.9999) and years with a digit too many are none.
  return parsed.success && isOfOurTime(parsed.data) ? parsed.data : null;
}
