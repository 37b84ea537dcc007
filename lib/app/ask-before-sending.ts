import type { Finding } from '../domain/reply/reply-draft.ts';
import type { Language } from '../domain/shared/language.ts';
import { sendCheckWords } from '../i18n/send-check.ts';

// Outlook's dialog takes 500 characters; a few words are read, a list is clicked away.
const LONGEST = 500;
const MOST_LINES = 3;

/**
 * What the dialog at sending says of the worst findings, by the words the pane left for each rule. Findings
 * without words are only counted.
 */
export function askBeforeSending(
  findings: readonly Pick<Finding, 'rule'>[],
  { language, messages: known }: { language: Language; messages: Readonly<Record<string, string>> },
): string {
  const words = sendCheckWords[language];
  const rules = findings
    .map(({ rule }) => rule)
    .filter((rule, index, all) => all.indexOf(rule) === index);
  const messages = rules.map((rule) => known[rule] ?? '').filter((message) => message !== '');
  const shown = messages.slice(0, MOST_LINES);
  const rest = rules.length - shown.length;
  // No `Intl.PluralRules`: the engine that this runs in may be without it, and all five languages count alike.
  const more = rest > 0 ? [words.more[rest === 1 ? 'one' : 'other'].replace('#', `${rest}`)] : [];
  return [words.lead, ...shown.map((message) => `– ${message}`), ...more]
    .join('\n')
    .slice(0, LONGEST);
}
