// How launchevent.js gets the rule book: errors only, without what the dialog at sending does not show
import type { Plugin } from 'vite';
import { holidays } from '../../lib/domain/law/holidays.ts';
import { rates } from '../../lib/domain/law/rates.ts';
import { type Rule, rules } from '../../lib/domain/reply/check/rules.ts';
import { templates } from '../../lib/domain/reply/templates.ts';
import { countries } from '../../lib/domain/shared/country.ts';
import { mergePhrases } from './merge-phrases.ts';
import { columns, type Phrase } from './outlook-phrases.ts';

const errors: readonly (readonly [string, Rule])[] = Object.entries(rules).filter(
  ([, rule]) => rule.severity === 'error',
);
const errorIds = new Set(errors.map(([id]) => id));

/** Whether the code of the check asks for a turn of phrase: by a rule that stops a mail, or by name. */
export function isUsedIn(code: string): (label: string) => boolean {
  const known = new Map<string, boolean>();
  return (label) => {
    if (/^L\d/.test(label)) return errorIds.has(label);
    const is = known.get(label) ?? new RegExp(`["'\`]${label}["'\`]`).test(code);
    known.set(label, is);
    return is;
  };
}

/**
 * Rules and turns of phrase as literals for the end of the file. What means the same in the languages stands
 * together: so it packs smaller.
 */
export function ruleBook(phrases: readonly Phrase[]): {
  readonly rules: string;
  readonly texts: string;
} {
  const byLabel = Map.groupBy(phrases, ({ label }) => label);
  const texts = [...byLabel].sort().map(([label, all]) => {
    const inAll = columns.map((column) => {
      const own = all.filter((phrase) => phrase.column === column);
      return mergePhrases(own.map(({ words }) => words)).join('\n');
    });
    return [label, inAll.join('\f')];
  });
  return {
    rules: JSON.stringify(
      Object.fromEntries(errors.map(([id, { source: _, ...rule }]) => [id, rule])),
    ),
    texts: JSON.stringify(Object.fromEntries(texts)),
  };
}

const exported = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name}=${value};`)
    .join('');

const lexicon =
  '(place)=>{const made={};for(const label in TEXTS){const text=TEXTS[label].split("\\f")[place];if(text)made[label]=text.split("\\n")}return made}';

const interest = rates
  .filter(({ key, validFrom }) => key === 'late-interest' && validFrom !== null)
  .map(({ country, validFrom, validTo, value }) => ({ country, validFrom, validTo, value }));

/** Modules of the check as launchevent.js has them. `RULES` and `TEXTS` are given to the file from outside. */
const modules: Readonly<Record<string, string>> = {
  'check/rules.ts': exported({ rules: 'RULES' }),
  'check/lexicons': `const lexicon=${lexicon};${exported(
    // The phrases of both kinds of Norwegian stand in one column: the check always reads the two together.
    {
      lexiconNb: 'lexicon(0)',
      lexiconNn: '{}',
      lexiconDa: 'lexicon(1)',
      lexiconSv: 'lexicon(2)',
      lexiconEn: 'lexicon(3)',
    },
  )}`,
  // The pane leaves the words of the user's language in the mailbox.
  'reply/finding-words.ts': exported({ findingWords: '{}' }),
  // Only the rules that go by the step of a reply ask for it.
  'reply/template-fit.ts': exported({
    templateFits: errors.some(([, rule]) => rule.when.step)
      ? JSON.stringify(templates.map(({ id, steps }) => ({ id, steps })))
      : '[]',
  }),
  // Days on which nobody works: which they are is told in the pane, and half of a day is a day here.
  'law/holidays.ts': exported({
    holidays: JSON.stringify(
      Object.fromEntries(
        countries.map((country) => [
          country,
          holidays[country]
            .filter(({ effect }) => effect !== 'half-day')
            .map(({ on, validFrom, validTo }) => ({
              id: 1,
              on,
              ...(validFrom && { validFrom }),
              ...(validTo && { validTo }),
            })),
        ]),
      ),
    ),
  }),
  // The check asks for nothing but the interest on late payment.
  'law/rates.ts': exported({
    rateOn: `(country,key,date)=>key==="late-interest"&&${JSON.stringify(interest)}.find((rate)=>rate.country===country&&rate.validFrom<=date&&(rate.validTo===null||date<=rate.validTo))||null`,
  }),
  // What is put together word by word has no room: the pane reads that. The ways stand among the lexicons.
  'check/slots.ts': exported({ slots: '{}', isSlot: '()=>false' }),
  'check/asked.ts': exported({ askedThings: '[]' }),
  'check/goes-on.ts': exported({ goesOnFrom: '()=>false' }),
  'check/ways.ts': exported({ ways: '{}' }),
  'families/families.ts': exported({ families: '[]' }),
  // What they ask for only the word families say.
  'check/rights-harmless.ts': exported({ isRightKept: '()=>false' }),
  'check/threats-harmless.ts': exported({ isThreatSpared: '()=>false' }),
  'check/verdicts-harmless.ts': exported({ isVerdictSpared: '()=>false' }),
  'check/pressure-harmless.ts': exported({ isPressureSpared: '()=>false' }),
  // Texts of fixes: they are made in the pane.
  'check/hit.ts': exported({ missing: '{start:-1,end:-1}', removal: '()=>{}' }),
  'reply/adr-block.ts': exported({ adrBlock: "()=>''" }),
  'reply/letter-format.ts': exported({ letterDate: '(date)=>date' }),
  'struct/closing.ts': exported({ beforeClosing: '()=>{}', afterGreeting: '()=>{}' }),
  'check/safe-sentences.ts': exported({ pauseSentences: '{}', apologySentences: '{}' }),
};

/** Leaves out what sending does not need: rules that only advise, words of letters, the model of languages. */
export function lightRules(folder: string): Plugin {
  return {
    name: 'svarfrist-light-rules',
    enforce: 'pre',
    resolveId(source) {
      if (source === 'zod/mini') return `${folder}/zod-mini.ts`;
      if (/\/lexicon\.\w\w\.ts$/.test(source)) return '\0/check/lexicons';
      return source.endsWith('message/language-of.ts') ? `${folder}/language-of.ts` : null;
    },
    load(id) {
      const name = Object.keys(modules).find((end) => id.endsWith(`/${end}`));
      return name ? (modules[name] ?? null) : null;
    },
    transform(code, id) {
      // Whatever it tells of things put together, here it tells of none.
      if (id.endsWith('check/concepts.ts'))
        return exported(
          Object.fromEntries(
            [...code.matchAll(/^export function (\w+)/gm)].map(([, name = '']) => [name, '()=>[]']),
          ),
        );
      if (!id.endsWith('reply/check-reply.ts')) return null;
      // The code of rules that only advise is named in one table alone.
      return code
        .replace(/^ {2}(L\d{3}): \w+,$/gm, (line, rule: string) => (errorIds.has(rule) ? line : ''))
        .replace(/^ {8}(?:message|why|source): .*,$|^ {2}const words = findingWords.*$/gm, '');
    },
  };
}
