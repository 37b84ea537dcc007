import { type Language, languages } from '../../domain/shared/language.ts';
import type { SendChoices } from '../../ports/case-mirror.ts';

/** Name of the setting that holds the firm's choices. */
export const CHOICES = 'svarfrist-choices';

/** The choices as text. */
export function packChoices(choices: SendChoices): string {
  return JSON.stringify([
    choices.language ?? 0,
    choices.companyDomain ?? 0,
    choices.isSignedByProgram ? 1 : 0,
    choices.approvedAccounts,
    choices.messages,
  ]);
}

/** The choices behind a setting; without one, none were made. */
export function parseChoices(setting: unknown): SendChoices {
  const [language, companyDomain, isSigned, accounts, messages] = listOf(setting);
  return {
    language: languageOf(language),
    companyDomain: typeof companyDomain === 'string' ? companyDomain : null,
    isSignedByProgram: isSigned === 1,
    approvedAccounts: Array.isArray(accounts) ? accounts.map(String) : [],
    messages: textsOf(messages),
  };
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}

function listOf(setting: unknown): readonly unknown[] {
  if (typeof setting !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(setting);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    // Broken choices are no choices.
    return [];
  }
}

function languageOf(value: unknown): Language | null {
  return languages.filter((language) => language === value)[0] ?? null;
}
