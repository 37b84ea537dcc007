import { rateOn } from '../../../law/rates.ts';
import type { Hit } from '../hit.ts';
import type { Label } from '../lexicon.ts';
import type { Match } from '../pattern.ts';
import { type Reading, sentencesWith } from '../reading.ts';
import { has, isDefused, type ReadSentence } from '../statement.ts';
import { isBound, isLetGo } from '../taken-back.ts';

// (Swedish reference rate 4.5 + 8 in 2001).
const SURELY_TOO_MUCH = 12.5;
const RATE =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)[ \u00a0]?(?:%|pro[sc]ents?|percent|per cent|pst|pct)/giu;
// data: rates in words
const rateWords: Readonly<Record<string, number>> = {
  halv: 0.5,
  halvt: 0.5,
  halve: 0.5,
  én: 1,
  en: 1,
  ein: 1,
  ett: 1,
  et: 1,
  one: 1,
  halvannen: 1.5,
  to: 2,
  två: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  fyra: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  sex: 6,
  six: 6,
  ti: 10,
  tio: 10,
  ten: 10,
  femten: 15,
  femton: 15,
  fifteen: 15,
  elleve: 11,
  elva: 11,
  eleven: 11,
  tolv: 12,
  twelve: 12,
  tretten: 13,
  fjorten: 14,
  fourteen: 14,
  seksten: 16,
  sexton: 16,
  sixteen: 16,
  sytten: 17,
  atten: 18,
  arton: 18,
  eighteen: 18,
  halvanden: 1.5,
  halvannan: 1.5,
  tretti: 30,
  tredive: 30,
  trettio: 30,
  thirty: 30,
  fireogtyve: 24,
  femogtyve: 25,
  otte: 8,
  åtta: 8,
  åtte: 8,
  eight: 8,
  tyve: 20,
  tjue: 20,
  tjugo: 20,
  twenty: 20,
  førti: 40,
  fyrtio: 40,
  forty: 40,
  femti: 50,
  femtio: 50,
  fifty: 50,
};
/** What "trettiosex" or "tjuefem" may begin with. */
const tens = Object.entries(rateWords).filter(([, value]) => value >= 20 && value % 10 === 0);
const RATE_WORD =
  /(?<!\p{L})(\p{L}{2,16})[ \u00a0](?:pro[sc]ents?|pro[sc]entpoeng|procentpoint|procentenheter|percent|per cent|pct|pst)(?!\p{L})/giu;
// "1,75 a month", with the word for interest before it.
const BARE_RATE =
  /(?<![\d.,€£$])(\d{1,2}(?:[.,]\d{1,2})?)[ \u00a0](?:(?:i|per|pr\.?|a|om|hver|kvar|each)[ \u00a0](?:måned|månad|month|md|mnd)|måneds|månedl|månadl|månatl|monthly)/giu;
const DAILY =
  /(?<!\p{L})(?:per|pr\.?|om|hver|kvar|varje|i|a|each|every)[ \u00a0](?:dag|dagen|day|døgn)(?!\p{L})|daglig|dagleg|dagligen|daily/iu;
const WEEKLY =
  /(?<!\p{L})(?:per|pr\.?|i|om|hver|kvar|varje|a|each|every)[ \u00a0](?:(?:påbegynt|påbyrja|påbegyndt|påbörjad|started|commenced)[ \u00a0])?(?:uke|uken|uka|veke|veka|uge|ugen|vecka|veckan|week)(?!\p{L})|weekly|ukentlig/iu;
const MONTHLY =
  /(?:måned|månad|månatlig|month|mnd|mdr|mdl|md\.|(?:per|pr\.?|hver|kvar|var|each|every)[ \u00a0]30\.?[ \u00a0](?:da[gy]))/iu;
// data: words for the rate itself, and what other rates are of
const RATE_NAME =
  /(?<!\p{L})(?:rates?|rentefot\p{L}*|rentesats\p{L}*|räntesats\p{L}*|satsen|satsene)(?!\p{L})/iu;
const OTHER_RATE =
  /svinn|svind|moms|mva|merverdi|mervärde|(?<!\p{L})vat(?!\p{L})|rabat|rabatt|discount|(?<!\p{L})tax|skat|provisjon|provision|commission|lån|loan|bank/iu;
/** L126: interest named to a consumer is at most the statutory rate (mandatory for consumers). */
export function lawfulInterest(reading: Reading): readonly Hit[] {
  const { context, sentences, own } = reading;
  const rate = rateOn(context.country, 'late-interest', context.today);
  const most = rate?.value.kind === 'percent' ? rate.value.percent : SURELY_TOO_MUCH;
  return sentences
    .filter(
      (sentence) =>
        has(sentence, 'interest') ||
        has(sentence, 'L105') ||
        namesARate(own.slice(sentence.start, sentence.end), has(sentence, 'each-time')),
    )
    .filter((sentence) => {
      const match = sentence.matches.find(({ label }) =>
        ['interest', 'L105', 'each-time'].includes(label),
      );
      return !isLetGo(reading, sentence, match) && !(match && isUnclaimed(sentence, match));
    })
    .flatMap(({ start, end }) => {
      const words = own.slice(start, end + 2);
      const perYear = timesAYear(words);
      return [...words.matchAll(RATE), ...words.matchAll(RATE_WORD), ...words.matchAll(BARE_RATE)]
        .filter((match) => percentOf(match[1] ?? '') * perYear > most + 0.001)
        .map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
        }));
    })
    .concat(
      sentencesWith(reading, 'L126')
        .filter((sentence) => {
          const match = sentence.matches.find(({ label }) => label === 'L126');
          return !isLetGo(reading, sentence, match) && !(match && isUnclaimed(sentence, match));
        })
        .map(({ start, end }) => ({ start, end })),
    );
}

/** "The rate of 2 % a month is struck from our terms." */
function isUnclaimed(sentence: ReadSentence, match: Match<Label>): boolean {
  return isDefused(sentence, match, (at) => isBound(sentence, at));
}

function percentOf(written: string): number {
  const word = written.toLowerCase();
  return rateWords[word] ?? compoundOf(word) ?? (Number(written.replace(',', '.')) || 0);
}

/** "Trettiosex": tens and ones in one word. */
function compoundOf(word: string): number | undefined {
  for (const [beginning, value] of tens) {
    const ones = word.startsWith(beginning) ? rateWords[word.slice(beginning.length)] : undefined;
    if (ones !== undefined) return value + ones;
  }
  return undefined;
}

/** "The rate in clause 11 is 26 %", "2 % a month": no word for interest, but no other rate either. */
function namesARate(words: string, isTimed: boolean): boolean {
  return (isTimed || RATE_NAME.test(words)) && !OTHER_RATE.test(words);
}

function timesAYear(words: string): number {
  if (DAILY.test(words)) return 365;
  if (WEEKLY.test(words)) return 52;
  return MONTHLY.test(words) ? 12 : 1;
}
