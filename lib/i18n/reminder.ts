import { type Reminder, type ReminderKind, reminderKinds } from '../domain/reminder/reminder.ts';
import { formatList } from '../domain/shared/format-list.ts';
import type { Language } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import { dueSentence, nameOfTimer } from './duty.ts';
import { type PluralForms, plural } from './i18n.ts';

/**
 * What a notification says: duties and days, never a subject or a sum. Customers are named only by who asks for one
 * and gives their names: the user may have allowed it.
 */
export interface ReminderWords {
  /** Title of a notification about one duty, by how near it is. `name` is what the timer is called. */
  readonly title: Readonly<Record<ReminderKind, (name: string) => string>>;
  /** How many duties of each nearness: parts of one list. */
  readonly counted: Readonly<Record<ReminderKind, PluralForms>>;
  /** Title of a notification about several duties. */
  readonly several: PluralForms;
  /** Stands last in a list of customers that is longer than what is shown of it. */
  readonly more: string;
  /** One notification for any number of reminders; where `customers` are given, they stand on a line of their own. */
  notice(
    reminders: readonly Reminder[],
    customers?: readonly string[],
  ): { readonly title: string; readonly body: string };
  /** What one reminder says, in a list: the year where it is not that of `today`. */
  line(reminder: Reminder, today: PlainDate): string;
}

type Texts = Omit<ReminderWords, 'notice' | 'line'>;

// data: words of notifications
const texts: Readonly<Record<Language, Texts>> = {
  nb: {
    title: {
      'heads-up': (name) => `Fristen nærmer seg: ${name}`,
      tomorrow: (name) => `Frist neste virkedag: ${name}`,
      today: (name) => `Frist i dag: ${name}`,
      overdue: (name) => `Over fristen: ${name}`,
      neglected: (name) => `Lenge over fristen: ${name}`,
      'customer-silent': (name) => `Kundens tid er ute: ${name}`,
    },
    counted: {
      'heads-up': { one: '# nærmer seg', other: '# nærmer seg' },
      tomorrow: { one: '# neste virkedag', other: '# neste virkedag' },
      today: { one: '# i dag', other: '# i dag' },
      overdue: { one: '# over fristen', other: '# over fristen' },
      neglected: { one: '# lenge over fristen', other: '# lenge over fristen' },
      'customer-silent': {
        one: '# der kundens tid er ute',
        other: '# der kundens tid er ute',
      },
    },
    several: { one: '# frist å følge opp', other: '# frister å følge opp' },
    more: 'flere',
  },
  nn: {
    title: {
      'heads-up': (name) => `Fristen nærmar seg: ${name}`,
      tomorrow: (name) => `Frist neste yrkedag: ${name}`,
      today: (name) => `Frist i dag: ${name}`,
      overdue: (name) => `Over fristen: ${name}`,
      neglected: (name) => `Lenge over fristen: ${name}`,
      'customer-silent': (name) => `Tida til kunden er ute: ${name}`,
    },
    counted: {
      'heads-up': { one: '# nærmar seg', other: '# nærmar seg' },
      tomorrow: { one: '# neste yrkedag', other: '# neste yrkedag' },
      today: { one: '# i dag', other: '# i dag' },
      overdue: { one: '# over fristen', other: '# over fristen' },
      neglected: { one: '# lenge over fristen', other: '# lenge over fristen' },
      'customer-silent': {
        one: '# der tida til kunden er ute',
        other: '# der tida til kunden er ute',
      },
    },
    several: { one: '# frist å følgje opp', other: '# fristar å følgje opp' },
    more: 'fleire',
  },
  da: {
    title: {
      'heads-up': (name) => `Fristen nærmer sig: ${name}`,
      tomorrow: (name) => `Frist næste arbejdsdag: ${name}`,
      today: (name) => `Frist i dag: ${name}`,
      overdue: (name) => `Over fristen: ${name}`,
      neglected: (name) => `Længe over fristen: ${name}`,
      'customer-silent': (name) => `Kundens tid er udløbet: ${name}`,
    },
    counted: {
      'heads-up': { one: '# nærmer sig', other: '# nærmer sig' },
      tomorrow: { one: '# næste arbejdsdag', other: '# næste arbejdsdag' },
      today: { one: '# i dag', other: '# i dag' },
      overdue: { one: '# over fristen', other: '# over fristen' },
      neglected: { one: '# længe over fristen', other: '# længe over fristen' },
      'customer-silent': {
        one: '# hvor kundens tid er udløbet',
        other: '# hvor kundens tid er udløbet',
      },
    },
    several: { one: '# frist at følge op på', other: '# frister at følge op på' },
    more: 'flere',
  },
  sv: {
    title: {
      'heads-up': (name) => `Fristen närmar sig: ${name}`,
      tomorrow: (name) => `Frist nästa arbetsdag: ${name}`,
      today: (name) => `Frist i dag: ${name}`,
      overdue: (name) => `Försenat: ${name}`,
      neglected: (name) => `Mycket försenat: ${name}`,
      'customer-silent': (name) => `Kundens tid har gått ut: ${name}`,
    },
    counted: {
      'heads-up': { one: '# närmar sig', other: '# närmar sig' },
      tomorrow: { one: '# nästa arbetsdag', other: '# nästa arbetsdag' },
      today: { one: '# i dag', other: '# i dag' },
      overdue: { one: '# försenad', other: '# försenade' },
      neglected: { one: '# mycket försenad', other: '# mycket försenade' },
      'customer-silent': {
        one: '# där kundens tid har gått ut',
        other: '# där kundens tid har gått ut',
      },
    },
    several: { one: '# frist att följa upp', other: '# frister att följa upp' },
    more: 'fler',
  },
  en: {
    title: {
      'heads-up': (name) => `Coming up: ${name}`,
      tomorrow: (name) => `Due next business day: ${name}`,
      today: (name) => `Due today: ${name}`,
      overdue: (name) => `Overdue: ${name}`,
      neglected: (name) => `Long overdue: ${name}`,
      'customer-silent': (name) => `The customer’s time is up: ${name}`,
    },
    counted: {
      'heads-up': { one: '# coming up', other: '# coming up' },
      tomorrow: { one: '# due next business day', other: '# due next business day' },
      today: { one: '# due today', other: '# due today' },
      overdue: { one: '# overdue', other: '# overdue' },
      neglected: { one: '# long overdue', other: '# long overdue' },
      'customer-silent': {
        one: '# where the customer’s time is up',
        other: '# where the customer’s time is up',
      },
    },
    several: { one: '# deadline to follow up', other: '# deadlines to follow up' },
    more: 'more',
  },
};

/** Kinds in the order in which they are told: what has waited longest is said first. */
export const byUrgency: readonly ReminderKind[] = reminderKinds.toSorted(
  (a, b) => urgencyOf(b) - urgencyOf(a),
);

function urgencyOf(kind: ReminderKind): number {
  return ['heads-up', 'customer-silent', 'tomorrow', 'today', 'overdue', 'neglected'].indexOf(kind);
}

/** Words of reminders in the five languages. */
export const reminderWords: Readonly<Record<Language, ReminderWords>> = {
  nb: withNotice('nb'),
  nn: withNotice('nn'),
  da: withNotice('da'),
  sv: withNotice('sv'),
  en: withNotice('en'),
};

function withNotice(language: Language): ReminderWords {
  const words = texts[language];
  return {
    ...words,
    notice: (reminders, customers = []) => {
      const { title, body } = noticeOf(reminders, language);
      const lines = customers.length > 0 ? [namesOf(customers, language), body] : [body];
      return { title, body: lines.join('\n') };
    },
    line: (reminder, today) => lineOf(reminder, language, today),
  };
}

// A notification has room for two or three lines.
const MOST_NAMES = 3;

function namesOf(customers: readonly string[], language: Language): string {
  const { more } = texts[language];
  const shown = customers.slice(0, MOST_NAMES);
  return formatList(customers.length > MOST_NAMES ? [...shown, more] : shown, language);
}

function noticeOf(reminders: readonly Reminder[], language: Language) {
  const { title, several, counted } = texts[language];
  const [only] = reminders;
  if (only && reminders.length === 1)
    return {
      title: title[only.kind](nameOfTimer(only.timer, language)),
      body: lineOf(only, language, only.dueOn),
    };
  const parts = byUrgency.flatMap((kind) => {
    const count = reminders.filter((reminder) => reminder.kind === kind).length;
    return count > 0 ? [plural(language, count, counted[kind])] : [];
  });
  return {
    title: plural(language, reminders.length, several),
    body: formatList(parts, language),
  };
}

function lineOf(reminder: Reminder, language: Language, today: PlainDate): string {
  return dueSentence({ ...reminder, duty: dutyOf(reminder) }, language, today);
}

/** FOLLOWUP belongs to the customer once we have reminded: its reminder then tells of the customer's silence. */
function dutyOf({ kind }: Reminder): 'ours' | 'customer' {
  return kind === 'customer-silent' ? 'customer' : 'ours';
}
