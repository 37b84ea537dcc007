import { rules } from '../domain/reply/check/rules.ts';
import { findingWords } from '../domain/reply/finding-words.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { CaseMirror, SendChoices } from '../ports/case-mirror.ts';
import { linesOf } from './copy-case.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/**
 * Brings the mailbox's list of cases up to what the store knows: for the check at sending, and for a device whose
 * storage is emptied. Writes nothing that is there already. @throws StoreError, HostError
 */
export async function mirrorCases(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  mirror: CaseMirror,
  language: Language,
): Promise<void> {
  const settings = await loadSettings(store);
  const sources = { settings, language, today: todayOf(clock.now(), settings) };
  const rows = await store.allRows();
  await mirror.saveLines(
    rows.flatMap((row) => linesOf(row, sources)),
    {
      choices: sendChoicesOf(settings, settings.language ?? language),
      erased: rows.flatMap(({ objection }) => (objection.isErased ? [objection.caseNumber] : [])),
    },
  );
}

/** What the check at sending is to know of the firm, and to say in the user's language. */
function sendChoicesOf(settings: Settings, language: Language): SendChoices {
  const words = findingWords[language];
  const messages = Object.entries(rules).flatMap(([id, { severity }]) => {
    const message = Object.entries(words).find(([rule]) => rule === id)?.[1].message;
    return severity === 'error' && message ? [[id, message] as const] : [];
  });
  return {
    language: settings.language,
    approvedAccounts: settings.approvedAccounts,
    companyDomain: settings.seller.domain || null,
    isSignedByProgram: settings.hasOwnSignature,
    messages: Object.fromEntries(messages),
  };
}
