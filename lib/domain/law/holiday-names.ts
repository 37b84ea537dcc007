import type { Language } from '../shared/language.ts';

type Names = Readonly<Record<Language, string>>;

/** What people call the days, by id. Apart from the rules: whoever counts days says nothing of them. */
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
