import type { CheckContext } from '../domain/reply/check-context.ts';
import { checkReply } from '../domain/reply/check-reply.ts';
import type { Finding } from '../domain/reply/reply-draft.ts';
import type { Language } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import type { SendChoices, SendFacts } from '../ports/case-mirror.ts';

/** A draft at the moment of sending. */
export interface SendAttempt {
  readonly draft: { readonly subject: string; readonly text: string };
  readonly facts: SendFacts;
  readonly choices: SendChoices;
  readonly today: PlainDate;
  readonly uiLanguage: Language;
}

/**
 * The errors in a reply that is about to be sent, worst first, by the same rules as the panel's. Rules that need
 * to know the customer's address stay silent, because it is not kept where sending can see it.
 */
export function checkSending(attempt: SendAttempt): readonly Finding[] {
  const { draft } = attempt;
  return checkReply(draft, contextOf(attempt)).filter(({ severity }) => severity === 'error');
}

function contextOf({ facts, choices, today, uiLanguage }: SendAttempt): CheckContext {
  return {
    ...facts,
    today,
    late: false,
    approvedAccounts: [...choices.approvedAccounts],
    companyDomain: choices.companyDomain,
    customerEmail: null,
    to: [],
    isSignedByProgram: choices.isSignedByProgram,
    uiLanguage,
  };
}
