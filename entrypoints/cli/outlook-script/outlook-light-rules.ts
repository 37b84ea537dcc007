// How launchevent.js gets the rule book: errors only, without what the dialog at sending does not show
import type { Plugin } from 'vite';
import { holidays } from '../../../lib/domain/law/holidays.ts';
import { rates } from '../../../lib/domain/law/rates.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { countries } from '../../../lib/domain/shared/country.ts';
import { mergePhrases } from './merge-phrases.ts';
import type { Choice } from './outlook-choice.ts';
import { type Concept, columns, errors } from './outlook-phrases.ts';

const errorIds = new Set(errors.map(([id]) => id));

/** What is put into the file from outside, as literals for its end. */
export interface RuleBook {
  readonly rules: string;
  readonly texts: string;
  readonly concepts: string;
}

/**
 * Rules, turns of phrase and concepts. What means the same in the languages stands together: so it packs smaller. What
 * only concepts ask for, and not the code, is called by a number.
 */
export function ruleBook(
  { phrases, concepts }: Choice,
  isNamed: (label: string) => boolean,
): RuleBook {
  const byLabel = [...Map.groupBy(phrases, ({ label }) => label)].sort();
  const short = new Map(
    byLabel
      .filter(([label]) => !isNamed(label))
      .map(([label], number) => [label, number.toString(36)]),
  );
  const shortOf = (label: string) => short.get(label) ?? label;
  const texts = byLabel.map(([label, all]) => {
    const inAll = columns.map((column) => {
      const own = all.filter((phrase) => phrase.column === column);
      return mergePhrases(own.map(({ words }) => words)).join(';');
    });
    return [shortOf(label), inAll.join('/').replace(/\/+$/, '')];
  });
  return {
    rules: JSON.stringify(
      Object.fromEntries(errors.map(([id, { source: _, ...rule }]) => [id, rule])),
    ),
    texts: JSON.stringify(Object.fromEntries(texts)),
    concepts: JSON.stringify(concepts.map((concept) => lineOf(concept, shortOf)).join(';')),
  };
}

// As conceptsIn in check/concepts.ts has it.
const FAR = 12;

function lineOf(concept: Concept, nameOf: (label: string) => string): string {
  const { means, all, unless = [], within = FAR, isOrdered, isFirm } = concept;
  const isSo = `${isOrdered ? 'o' : ''}${isFirm ? 'f' : ''}`;
  const names = (labels: readonly string[]) => labels.map(nameOf).join('+');
  return [means, names(all), names(unless), within, isSo].join(' ');
}

/** Reads the lines again. */
const conceptsRead =
  'CONCEPTS?CONCEPTS.split(";").map((line)=>{const [means,all,unless,within,isSo]=line.split(" ");return{means,all:all.split("+"),unless:unless?unless.split("+"):[],within:+within,isOrdered:isSo.includes("o"),isFirm:isSo.includes("f")}}):[]';

const exported = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name}=${value};`)
    .join('');

const lexicon =
  '(place)=>{const made={};for(const label in TEXTS){const text=TEXTS[label].split("/")[place];if(text)made[label]=text.split(";")}return made}';

const interest = rates
  .filter(({ key, validFrom }) => key === 'late-interest' && validFrom !== null)
  .map(({ country, validFrom, validTo, value }) => ({ country, validFrom, validTo, value }));

/** Modules of the check as launchevent.js has them. `RULES`, `TEXTS` and `CONCEPTS` come from outside. */
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
  // What things are put together of and word families stand among the lexicons.
  'check/slots.ts': exported({ slots: '[]', isSlot: '()=>false' }),
  'check/asked.ts': exported({ askedThings: '[]' }),
  'check/goes-on.ts': exported({ goesOnFrom: '()=>false' }),
  'families/families.ts': exported({ families: '[]' }),
  // Guards against what hardly ever comes: tried, they spare one or two near misses in a hundred languages together.
  'check/verdicts-harmless.ts': exported({ isVerdictSpared: '()=>false' }),
  'check/pressure-harmless.ts': exported({ isPressureSpared: '()=>false' }),
  'check/answered-no.ts': exported({ isAnsweredNo: '()=>false' }),
  'check/signature.ts': exported({ isSignature: '()=>false' }),
  'check/leading-clause.ts': exported({
    isInLeadingClause: '()=>false',
    sharesLeadingClause: '()=>false',
  }),
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
      if (id.endsWith('check/concepts.ts')) return withoutTable(code);
      if (!id.endsWith('reply/check-reply.ts')) return null;
      // The code of rules that only advise is named in one table alone.
      return code
        .replace(/^ {2}(L\d{3}): \w+,$/gm, (line, rule: string) => (errorIds.has(rule) ? line : ''))
        .replace(/^ {8}(?:message|why|source): .*,$|^ {2}const words = findingWords.*$/gm, '');
    },
  };
}

/** The concepts come from outside, and none begins in the sentence before. */
function withoutTable(code: string): string {
  const table = /^export const concepts: [^=]+= \[[\s\S]*?\n\];$/m;
  if (!table.test(code)) throw new Error('the table of concepts is not where it was');
  return code
    .replace(table, `export const concepts = ${conceptsRead};`)
    .replace(/^import \{ familyConcepts \}.*$/m, '')
    .replace(/= (concepts\.filter|sortedByRarest|new Set)\(/g, '= /* @__PURE__ */ $1(')
    .replace('(acrossTwo.flatMap(', '(/* @__PURE__ */ acrossTwo.flatMap(');
}
