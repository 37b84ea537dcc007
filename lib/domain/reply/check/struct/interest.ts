import { rateOn } from '../../../law/rates.ts';
import { countOf } from '../count-words.ts';
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
// data: rates that are no whole number
const halves: Readonly<Record<string, number>> = {
  halv: 0.5,
  halvt: 0.5,
  halve: 0.5,
  halvannen: 1.5,
  halvanden: 1.5,
  halvannan: 1.5,
};
const RATE_WORD =
  /(?<![\p{L}-])(\p{L}[\p{L}-]{1,16})[ \u00a0](?:pro[sc]ents?|pro[sc]entpoeng|procentpoint|procentenheter|percent|per cent|pct|pst)(?!\p{L})/giu;
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
  return halves[word] ?? countOf(word) ?? (Number(written.replace(',', '.')) || 0);
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
