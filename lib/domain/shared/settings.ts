import * as z from 'zod/mini';
import { Country } from './country.ts';
import { Language } from './language.ts';
import { PlainDate } from './plain-date.ts';

/** What the user or the team set once: who sells, who answers, when people work. */
export const Settings = z.object({
  /** Interface language; null follows the host or browser. */
  language: z.nullable(Language),
  country: Country,
  seller: z.object({ name: z.string(), domain: z.string() }),
  owner: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  manager: z.string(),
  /** Accounts a reply may ask payment to. The first is offered. */
  approvedAccounts: z.array(z.string()),
  /** Local working hours, minutes since midnight, Monday to Friday. */
  workday: z.object({ from: z.int(), to: z.int() }),
  /** Days the company is closed besides public holidays. */
  closedDays: z.array(PlainDate),
  /** Swedish sellers must say whether they take part in ARN's procedure. */
  participatesInAdr: z.boolean(),
  /** Notifications may show the customer's name. Off by default. */
  namesInNotifications: z.boolean(),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

/** What applies until somebody changes it. */
export const defaultSettings: Settings = {
  language: null,
  country: 'NO',
  seller: { name: '', domain: '' },
  owner: { name: '', email: '', phone: '' },
  manager: '',
  approvedAccounts: [],
  workday: { from: 8 * 60, to: 16 * 60 },
  closedDays: [],
  participatesInAdr: true,
  namesInNotifications: false,
};
