import { hoursProblemOf } from '@/lib/domain/deadline/hours-problem.ts';
import { domainOf } from '@/lib/domain/shared/address.ts';
import type { Country } from '@/lib/domain/shared/country.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { defaultSettings, type NorwegianAct, type Settings } from '@/lib/domain/shared/settings.ts';
import type { SettingsProblem } from '@/lib/i18n/settings.ts';
import {
  breaksOf,
  clockOf,
  closedDaysOf,
  linesOf,
  minutesOf,
  typedBreaks,
  typedClosedDays,
} from './working-time-form.ts';

/** The settings as they stand in the form: what people type is text until it is checked. */
export interface SettingsForm {
  readonly language: Language | 'automatic';
  readonly country: Country;
  readonly sellerName: string;
  readonly sellerDomain: string;
  readonly ownerName: string;
  readonly ownerEmail: string;
  readonly ownerPhone: string;
  readonly manager: string;
  readonly owners: string;
  readonly accounts: string;
  readonly workFrom: string;
  readonly workTo: string;
  readonly breaks: string;
  readonly closedDays: string;
  readonly leadDays: string;
  readonly participatesInAdr: boolean | null;
  readonly namesInNotifications: boolean;
  readonly norwegianAct: NorwegianAct;
  readonly hasOwnSignature: boolean;
  /** Set elsewhere, under “Your data”: the form only carries it. */
  readonly retention: Settings['retention'];
}

export type SettingsProblems = Partial<Record<keyof SettingsForm, SettingsProblem>>;

export function formOf(settings: Settings): SettingsForm {
  return {
    language: settings.language ?? 'automatic',
    country: settings.country,
    sellerName: settings.seller.name,
    sellerDomain: settings.seller.domain,
    ownerName: settings.owner.name,
    ownerEmail: settings.owner.email,
    ownerPhone: settings.owner.phone,
    manager: settings.manager,
    owners: settings.owners.join('\n'),
    accounts: settings.approvedAccounts.join('\n'),
    workFrom: clockOf(settings.workday.from),
    workTo: clockOf(settings.workday.to),
    breaks: typedBreaks(settings.breaks),
    closedDays: typedClosedDays(settings),
    leadDays: String(settings.leadDays),
    participatesInAdr: settings.participatesInAdr,
    namesInNotifications: settings.namesInNotifications,
    norwegianAct: settings.norwegianAct,
    hasOwnSignature: settings.hasOwnSignature,
    retention: settings.retention,
  };
}

/** What is wrong with the form, by field; empty when it can be saved. */
export function problemsOf(form: SettingsForm, today: PlainDate): SettingsProblems {
  const problems: SettingsProblems = {};
  if (!isEmailOrEmpty(form.ownerEmail)) problems.ownerEmail = 'email';
  if (!isEmailOrEmpty(form.manager)) problems.manager = 'email';
  if (!linesOf(form.owners).every(isEmailOrEmpty)) problems.owners = 'email';
  if (form.sellerDomain.trim() && !isDomain(form.sellerDomain.trim()))
    problems.sellerDomain = 'domain';
  if (minutesOf(form.workFrom) === null || minutesOf(form.workTo) === null)
    problems.workTo = 'hours';
  if (!breaksOf(form.breaks)) problems.breaks = 'breaks';
  if (!closedDaysOf(form.closedDays)) problems.closedDays = 'closedDays';
  if (linesOf(form.accounts).some((line) => !isAccount(line))) problems.accounts = 'accounts';
  return { ...problems, ...hoursProblems(form, today) };
}

/** The settings that a form without problems stands for; what cannot be read in it is left out. */
export function settingsOf(form: SettingsForm): Settings {
  const closed = closedDaysOf(form.closedDays) ?? [];
  return {
    language: form.language === 'automatic' ? null : form.language,
    country: form.country,
    seller: { name: form.sellerName.trim(), domain: form.sellerDomain.trim().toLowerCase() },
    owner: {
      name: form.ownerName.trim(),
      email: form.ownerEmail.trim().toLowerCase(),
      phone: form.ownerPhone.trim(),
    },
    manager: form.manager.trim().toLowerCase(),
    owners: [...new Set(linesOf(form.owners).map((line) => line.toLowerCase()))],
    approvedAccounts: linesOf(form.accounts),
    workday: { from: minutesOf(form.workFrom) ?? 0, to: minutesOf(form.workTo) ?? 0 },
    breaks: breaksOf(form.breaks) ?? [],
    closedDays: closed.map(({ date }) => date),
    closedDayNames: Object.fromEntries(
      closed.filter(({ name }) => name !== '').map(({ date, name }) => [date, name]),
    ),
    leadDays: leadDaysOf(form.leadDays),
    participatesInAdr: form.participatesInAdr,
    namesInNotifications: form.namesInNotifications,
    norwegianAct: form.norwegianAct,
    hasOwnSignature: form.hasOwnSignature,
    retention: form.retention,
    version: defaultSettings.version,
  };
}

/** Choices of the form: how many business days ahead a deadline first shows up. */
export const leadDayChoices = ['1', '2', '3', '5', '10'] as const;

function leadDaysOf(text: string): number {
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= 10 ? days : 2;
}

/** Hours in which nobody could ever work are refused where they were typed. */
function hoursProblems(form: SettingsForm, today: PlainDate): SettingsProblems {
  switch (hoursProblemOf(settingsOf(form), today)) {
    case 'bad-period':
      return { workTo: 'hours' };
    case 'never-open':
      return { breaks: 'neverOpen' };
    case 'closed-all-year':
      return { closedDays: 'closedAllYear' };
    default:
      return {};
  }
}

function isEmailOrEmpty(text: string): boolean {
  const email = text.trim();
  return email === '' || (/^[^\s@]+@[^\s@]+$/.test(email) && isDomain(domainOf(email)));
}

function isDomain(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label));
}

// Norwegian accounts have 11 digits, Danish 4 + 10, bankgiro 7 or 8, IBAN letters and up to 34 characters.
function isAccount(text: string): boolean {
  const bare = text.replace(/[\s.-]/g, '');
  return /^[A-Za-z]{0,2}[A-Za-z0-9]{5,34}$/.test(bare) && /\d{4}/.test(bare);
}
