import type { Country } from '../shared/country.ts';
import type { Language } from '../shared/language.ts';
import { PlainDate } from '../shared/plain-date.ts';
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
  readonly names: Names;
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

type Names = Readonly<Record<Language, string>>;

/** What people call the days, by id. */
// data: names of the days in the five languages of the product
export const holidayNames = {
  newYear: {
    nb: 'første nyttårsdag',
    nn: 'første nyttårsdag',
    da: 'nytårsdag',
    sv: 'nyårsdagen',
    en: 'New Year’s Day',
  },
  epiphany: {
    nb: 'helligtrekongersdag',
    nn: 'heilagtrekongarsdag',
    da: 'helligtrekongersdag',
    sv: 'trettondedag jul',
    en: 'Epiphany',
  },
  maundyThursday: {
    nb: 'skjærtorsdag',
    nn: 'skjertorsdag',
    da: 'skærtorsdag',
    sv: 'skärtorsdagen',
    en: 'Maundy Thursday',
  },
  goodFriday: {
    nb: 'langfredag',
    nn: 'langfredag',
    da: 'langfredag',
    sv: 'långfredagen',
    en: 'Good Friday',
  },
  easterSunday: {
    nb: 'første påskedag',
    nn: 'første påskedag',
    da: 'påskedag',
    sv: 'påskdagen',
    en: 'Easter Sunday',
  },
  easterMonday: {
    nb: 'andre påskedag',
    nn: 'andre påskedag',
    da: '2. påskedag',
    sv: 'annandag påsk',
    en: 'Easter Monday',
  },
  mayDay: { nb: '1. mai', nn: '1. mai', da: '1. maj', sv: 'första maj', en: 'May Day' },
  greatPrayerDay: {
    nb: 'store bededag',
    nn: 'store bededag',
    da: 'store bededag',
    sv: 'stora bönedagen',
    en: 'Great Prayer Day',
  },
  norwayConstitution: {
    nb: 'grunnlovsdagen 17. mai',
    nn: 'grunnlovsdagen 17. mai',
    da: 'Norges grundlovsdag 17. maj',
    sv: 'Norges nationaldag 17 maj',
    en: 'Norway’s Constitution Day',
  },
  ascension: {
    nb: 'Kristi himmelfartsdag',
    nn: 'Kristi himmelfartsdag',
    da: 'Kristi himmelfartsdag',
    sv: 'Kristi himmelsfärdsdag',
    en: 'Ascension Day',
  },
  whitSunday: {
    nb: 'første pinsedag',
    nn: 'første pinsedag',
    da: 'pinsedag',
    sv: 'pingstdagen',
    en: 'Whit Sunday',
  },
  whitMonday: {
    nb: 'andre pinsedag',
    nn: 'andre pinsedag',
    da: '2. pinsedag',
    sv: 'annandag pingst',
    en: 'Whit Monday',
  },
  denmarkConstitution: {
    nb: 'Danmarks grunnlovsdag',
    nn: 'grunnlovsdagen i Danmark',
    da: 'grundlovsdag',
    sv: 'Danmarks grundlagsdag',
    en: 'Denmark’s Constitution Day',
  },
  swedenNational: {
    nb: 'Sveriges nasjonaldag',
    nn: 'nasjonaldagen i Sverige',
    da: 'Sveriges nationaldag',
    sv: 'Sveriges nationaldag',
    en: 'Sweden’s National Day',
  },
  midsummerEve: {
    nb: 'svensk midtsommeraften',
    nn: 'svensk midtsommaraftan',
    da: 'svensk midsommeraften',
    sv: 'midsommarafton',
    en: 'Midsummer Eve',
  },
  midsummerDay: {
    nb: 'svensk midtsommerdag',
    nn: 'svensk midtsommardag',
    da: 'svensk midsommerdag',
    sv: 'midsommardagen',
    en: 'Midsummer Day',
  },
  allSaints: {
    nb: 'allehelgensdag',
    nn: 'allehelgensdag',
    da: 'allehelgensdag',
    sv: 'alla helgons dag',
    en: 'All Saints’ Day',
  },
  christmasEve: {
    nb: 'julaften',
    nn: 'julaftan',
    da: 'juleaften',
    sv: 'julafton',
    en: 'Christmas Eve',
  },
  christmasDay: {
    nb: 'første juledag',
    nn: 'første juledag',
    da: 'juledag',
    sv: 'juldagen',
    en: 'Christmas Day',
  },
  boxingDay: {
    nb: 'andre juledag',
    nn: 'andre juledag',
    da: '2. juledag',
    sv: 'annandag jul',
    en: 'Boxing Day',
  },
  newYearEve: {
    nb: 'nyttårsaften',
    nn: 'nyttårsaftan',
    da: 'nytårsaften',
    sv: 'nyårsafton',
    en: 'New Year’s Eve',
  },
} as const satisfies Record<string, Names>;

/** One rest day, whatever the year: what the working of a date names as the reason of a closed day. */
export type HolidayId = keyof typeof holidayNames;

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
    names: holidayNames[id],
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
