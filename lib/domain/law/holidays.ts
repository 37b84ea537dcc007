import type { Country } from '../shared/country.ts';
import { PlainDate } from '../shared/plain-date.ts';
import type { HolidayId } from './holiday-names.ts';
import type { SourceId } from './sources.ts';

/** On which day of a year a holiday falls. */
export type HolidayDate =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days from Easter Sunday; -3 is Maundy Thursday. */
  | { readonly kind: 'easter'; readonly offset: number }
  /** The first such ISO weekday (1 is Monday) on or after the day of the month. */
  | {
      readonly kind: 'weekday-from';
      readonly weekday: number;
      readonly month: number;
      readonly day: number;
    };

/**
 * A day on which business rests. `holiday`: public holiday. `closed`: no public holiday, but it counts as one
 * for legal time or in practice. `half-day`: offices close at noon; nobody may rely on an answer after that.
 */
export interface Holiday {
  readonly id: HolidayId;
  readonly on: HolidayDate;
  readonly effect: 'holiday' | 'closed' | 'half-day';
  readonly source: SourceId;
  /** First and last day on which the rule holds; null where it has no known beginning or end. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
}

const fixed = (month: number, day: number): HolidayDate => ({ kind: 'fixed', month, day });
const easter = (offset: number): HolidayDate => ({ kind: 'easter', offset });
const weekdayFrom = (weekday: number, month: number, day: number): HolidayDate => ({
  kind: 'weekday-from',
  weekday,
  month,
  day,
});
const SATURDAY = 6;
const FRIDAY = 5;

interface Validity {
  readonly from?: string;
  readonly to?: string;
}

const rule =
  (effect: Holiday['effect']) =>
  (
    id: HolidayId,
    on: HolidayDate,
    { source, from, to }: Validity & { readonly source: SourceId },
  ): Holiday => ({
    id,
    on,
    effect,
    source,
    validFrom: from ? PlainDate.parse(from) : null,
    validTo: to ? PlainDate.parse(to) : null,
  });
const holiday = rule('holiday');
const closed = rule('closed');
const halfDay = rule('half-day');

// data: what all three countries share
const general = { source: 'GK' } as const;
const everywhere = [
  holiday('newYear', fixed(1, 1), general),
  holiday('goodFriday', easter(-2), general),
  holiday('easterSunday', easter(0), general),
  holiday('easterMonday', easter(1), general),
  holiday('ascension', easter(39), general),
  holiday('whitSunday', easter(49), general),
  holiday('christmasDay', fixed(12, 25), general),
  holiday('boxingDay', fixed(12, 26), general),
] as const;

/**
 * Days that are no business days, besides Saturday and Sunday. Saturday is a rest day for legal time in
 * Norway (domstolloven § 149), Denmark (forældelsesloven § 27) and Sweden (lag 1930:173 § 2). In Denmark
 * 5 June, 24 and 31 December count as holidays for limitation (forældelsesloven § 27); in Sweden Midsummer
 * Eve, Christmas Eve and New Year's Eve do (lag 1930:173 § 2). Denmark abolished store bededag from 2024.
 */
// data: rules of public holidays per country
export const holidays = {
  NO: [
    ...everywhere,
    holiday('maundyThursday', easter(-3), general),
    holiday('mayDay', fixed(5, 1), general),
    holiday('norwayConstitution', fixed(5, 17), general),
    holiday('whitMonday', easter(50), general),
    halfDay('christmasEve', fixed(12, 24), general),
  ],
  DK: [
    ...everywhere,
    holiday('maundyThursday', easter(-3), general),
    holiday('greatPrayerDay', easter(26), { source: 'GK', to: '2023-12-31' }),
    holiday('whitMonday', easter(50), general),
    closed('denmarkConstitution', fixed(6, 5), { source: 'DK-FAEL27' }),
    closed('christmasEve', fixed(12, 24), { source: 'DK-FAEL27' }),
    closed('newYearEve', fixed(12, 31), { source: 'DK-FAEL27' }),
  ],
  SE: [
    ...everywhere,
    holiday('epiphany', fixed(1, 6), general),
    holiday('mayDay', fixed(5, 1), general),
    holiday('swedenNational', fixed(6, 6), { source: 'GK', from: '2005-01-01' }),
    closed('midsummerEve', weekdayFrom(FRIDAY, 6, 19), { source: 'SE-TID' }),
    holiday('midsummerDay', weekdayFrom(SATURDAY, 6, 20), general),
    holiday('allSaints', weekdayFrom(SATURDAY, 10, 31), general),
    closed('christmasEve', fixed(12, 24), { source: 'SE-TID' }),
    closed('newYearEve', fixed(12, 31), { source: 'SE-TID' }),
  ],
} as const satisfies Record<Country, readonly Holiday[]>;

const ids: ReadonlySet<string> = new Set(
  Object.values<readonly Holiday[]>(holidays).flatMap((all) => all.map(({ id }) => id)),
);

/** Whether a word that was kept in a store names a rest day. */
export function isHolidayId(id: string): id is HolidayId {
  return ids.has(id);
}
