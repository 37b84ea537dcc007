import * as z from 'zod/mini';
import { Country } from './country.ts';
import { Language } from './language.ts';
import { PlainDate } from './plain-date.ts';

const Span = z.object({ from: z.int(), to: z.int() });

/** How long things are kept after a case was closed, and whether they go without being asked about. */
const Retention = z.object({
  /** Days until texts of mails, quotes and notes go. */
  wordDays: z.int().check(z.minimum(0), z.maximum(3650)),
  /** Months until everything else about the customer goes. */
  closedMonths: z.int().check(z.minimum(1), z.maximum(240)),
  /** Off until somebody has looked at what would go. */
  isAutomatic: z.boolean(),
});

// The defaults of rule R-G-03 of the rule book.
const keptFor: z.infer<typeof Retention> = { wordDays: 90, closedMonths: 12, isAutomatic: false };

/** Choices for the debt collection act of Norway: the new one is adopted and not yet in force. */
export const norwegianActs = ['automatic', 'NO-1988', 'NO-2026'] as const;
export type NorwegianAct = (typeof norwegianActs)[number];

// 1: whether the company takes part before ARN was asked for, and is no default.
const SETTINGS_VERSION = 1;

/** What the user or the team set once: who sells, who answers, when people work. */
export const Settings = z.object({
  /** Interface language; null follows the host or browser. */
  language: z.nullable(Language),
  country: Country,
  seller: z.object({ name: z.string(), domain: z.string() }),
  owner: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  manager: z.string(),
  /** Addresses of the people who answer: offered where an owner is chosen. */
  owners: z._default(z.array(z.string()), []),
  /** Accounts a reply may ask payment to. The first is offered. */
  approvedAccounts: z.array(z.string()),
  /** Local working hours, minutes since midnight, Monday to Friday. */
  workday: Span,
  /** Stretches of the workday in which nobody works, such as lunch: what is left are the working periods. */
  breaks: z._default(z.array(Span), []),
  /** Days the company is closed besides public holidays. */
  closedDays: z.array(PlainDate),
  /** What some of the closed days are called, by date. */
  closedDayNames: z._default(z.record(z.string(), z.string()), {}),
  /** Business days before a deadline on which it first shows up. */
  leadDays: z._default(z.int().check(z.minimum(1), z.maximum(10)), 2),
  /** Whoever rejects a Swedish consumer must say whether they take part in ARN's procedure; null until somebody says. */
  participatesInAdr: z._default(z.nullable(z.boolean()), null),
  /** Notifications may show the customer's name. Off by default. */
  namesInNotifications: z.boolean(),
  /** Which Norwegian debt collection act replies are checked by; `automatic` is the one in force on the day. */
  norwegianAct: z._default(z.enum(norwegianActs), 'automatic'),
  /** The mail program puts the sender's name and telephone below every mail: letters then leave them out. */
  hasOwnSignature: z._default(z.boolean(), false),
  retention: z._default(Retention, keptFor),
  version: z._default(z.int(), 0),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

/**
 * Settings as they were stored; null where nothing readable is. Earlier versions kept `true` for ARN with everything
 * else, whether the seller had been asked or not: nobody can tell the two apart, so the question is open again. A no
 * was always chosen.
 */
export function storedSettings(stored: unknown): Settings | null {
  const settings = Settings.safeParse(stored).data;
  if (!settings || settings.version === SETTINGS_VERSION) return settings ?? null;
  const { participatesInAdr } = settings;
  return {
    ...settings,
    participatesInAdr: participatesInAdr && null,
    version: SETTINGS_VERSION,
  };
}

/** What applies until somebody changes it. */
export const defaultSettings: Settings = {
  language: null,
  country: 'NO',
  seller: { name: '', domain: '' },
  owner: { name: '', email: '', phone: '' },
  manager: '',
  owners: [],
  approvedAccounts: [],
  workday: { from: 8 * 60, to: 16 * 60 },
  breaks: [],
  closedDays: [],
  closedDayNames: {},
  leadDays: 2,
  participatesInAdr: null,
  namesInNotifications: false,
  norwegianAct: 'automatic',
  hasOwnSignature: false,
  retention: keptFor,
  version: SETTINGS_VERSION,
};
