// How launchevent.js gets the rule book: errors only, without what the dialog at sending does not show
import type { Plugin } from 'vite';
import { holidays } from '../../lib/domain/law/holidays.ts';
import { lexiconDa } from '../../lib/domain/reply/check/lexicon.da.ts';
import { lexiconEn } from '../../lib/domain/reply/check/lexicon.en.ts';
import { lexiconNb } from '../../lib/domain/reply/check/lexicon.nb.ts';
import { lexiconNn } from '../../lib/domain/reply/check/lexicon.nn.ts';
import { lexiconSv } from '../../lib/domain/reply/check/lexicon.sv.ts';
import { rules } from '../../lib/domain/reply/check/rules.ts';
import { templates } from '../../lib/domain/reply/templates.ts';
import { countries } from '../../lib/domain/shared/country.ts';
import { type Language, languages } from '../../lib/domain/shared/language.ts';

/**
 * Rules that stay in the pane when room is short, the first first: what is wrong in tone or incomplete before
 * what is wrong in law. Threats, placeholders, accounts and personal data are never left out.
 */
export const lastToGo: readonly string[] = 'L113 L116 L115 L002 L124 L108 L106 L112 L107'.split(
  ' ',
);

const errors = Object.entries(rules).filter(([, rule]) => rule.severity === 'error');

type Patterns = Readonly<Record<string, readonly string[]>>;
const lexicons: Readonly<Record<Language, Patterns>> = {
  nb: lexiconNb,
  nn: lexiconNn,
  da: lexiconDa,
  sv: lexiconSv,
  en: lexiconEn,
};

/**
 * Rules and turns of phrase as literals for the end of the file. Of the phrases only those are kept that the code
 * asks for. What means the same in the five languages stands together: so it packs smaller.
 */
export function ruleBook({ without, usedIn }: { without: readonly string[]; usedIn: string }): {
  readonly rules: string;
  readonly texts: string;
} {
  const kept = errors.filter(([id]) => !without.includes(id));
  const ids = new Set(kept.map(([id]) => id));
  const labels = new Set(languages.flatMap((language) => Object.keys(lexicons[language])));
  const isUsed = (label: string) =>
    /^L\d/.test(label) ? ids.has(label) : new RegExp(`["'\`]${label}["'\`]`).test(usedIn);
  const texts = [...labels].filter(isUsed).map((label) => {
    const inAll = languages.map((language) => (lexicons[language][label] ?? []).join('\n'));
    return [label, inAll.join('\f')];
  });
  return {
    rules: JSON.stringify(
      Object.fromEntries(kept.map(([id, { source: _, ...rule }]) => [id, rule])),
    ),
    texts: JSON.stringify(Object.fromEntries(texts)),
  };
}

const ofErrors = <T>(value: T) => Object.fromEntries(errors.map(([id]) => [id, value]));
const exported = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name}=${value};`)
    .join('');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const lexicon =
  '(place)=>{const made={};for(const label in TEXTS){const text=TEXTS[label].split("\\f")[place];if(text)made[label]=text.split("\\n")}return made}';

/** Modules of the check as launchevent.js has them. `RULES` and `TEXTS` are given to the file from outside. */
const modules: Readonly<Record<string, string>> = {
  'check/rules.ts': exported({ rules: 'RULES' }),
  'check/lexicons': `const lexicon=${lexicon};${exported(
    Object.fromEntries(
      languages.map((language, place) => [`lexicon${capital(language)}`, `lexicon(${place})`]),
    ),
  )}`,
  // The pane leaves the words of the user's language in the mailbox.
  'reply/finding-words.ts': `const t=${JSON.stringify(ofErrors({ message: '' }))};${exported({
    findingWords: '{nb:t,nn:t,da:t,sv:t,en:t}',
  })}`,
  'reply/template-fit.ts': exported({
    templateFits: JSON.stringify(templates.map(({ id, steps }) => ({ id, steps }))),
  }),
  'law/holidays.ts': exported({
    holidays: JSON.stringify(
      Object.fromEntries(
        countries.map((country) => [
          country,
          holidays[country].map(({ names: _, source: __, ...day }) => day),
        ]),
      ),
    ),
  }),
  // Ways of saying a thing that are put together word by word have no room: the pane reads those.
  'check/slots.ts': exported({ slots: '{}', isSlot: '()=>false' }),
  'check/ways.ts': exported({ ways: '{}' }),
  'families/families.ts': exported({ families: '[]' }),
  'check/concepts.ts': exported({ conceptsIn: '()=>[]' }),
  // Texts of fixes: they are made in the pane.
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
      if (id.endsWith('law/rates.ts'))
        return code.replace(/^ {4}(?:law|confidence|sources): (?:'[^']*'|\[[^\]]*\]),$/gm, '');
      if (!id.endsWith('reply/check-reply.ts')) return null;
      // The code of rules that only advise is named in one table alone.
      return code.replace(/^ {2}(L\d{3}): \w+,$/gm, (line, rule: string) =>
        errors.some(([id_]) => id_ === rule) ? line : '',
      );
    },
  };
}
