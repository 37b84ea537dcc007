import type { Language } from '../../shared/language.ts';
import { type Asked, askedThings } from './asked.ts';
import { conceptsAcross, conceptsIn } from './concepts.ts';
import { goesOnFrom } from './goes-on.ts';
import { type Label, matcherFor } from './lexicon.ts';
import type { Match } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import { isSlot } from './slots.ts';
import type { ReadSentence, SentenceWith } from './statement.ts';

/** What a sentence says by its words alone, wherever in a letter it stands. */
interface Said {
  /** Everything, with what only concepts are made of. */
  readonly all: readonly Match<Label>[];
  /** What rules may ask for. */
  readonly asked: readonly Match<Asked>[];
}

/** A text with its sentences. */
interface Parsed {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Finds what the sentences of a letter's texts (body, subject) say, text by text. */
type SentenceReader = (letter: readonly Parsed[]) => readonly (readonly ReadSentence[])[];

const readers = new Map<string, SentenceReader>();

/**
 * Finds what sentences say in the languages given. What the sentences of the last letter said is kept until the next
 * letter is read: while somebody writes, one sentence changes, and the others need not be read again.
 */
export function sentenceReader(languages: readonly Language[]): SentenceReader {
  const key = languages.toSorted().join();
  const known = readers.get(key);
  if (known) return known;
  const made = readerOf(languages);
  readers.set(key, made);
  return made;
}

function readerOf(languages: readonly Language[]): SentenceReader {
  const matcher = matcherFor(languages);
  let latest: ReadonlyMap<string, Said> = new Map();
  const read = ({ tokens }: Sentence, text: string): Said => {
    const all = [
      ...matcher.matches(tokens).filter((match) => !isBrushedAside(match, tokens)),
      ...newStatements(tokens),
      ...percentSigns(tokens, text),
    ];
    const breaks = new Set<number>();
    tokens.forEach(({ before }, at) => {
      if (at > 0 && before !== 'space') breaks.add(at);
    });
    return { all, asked: [...all.filter(isAsked), ...conceptsIn(all, { breaks })] };
  };
  return (letter) => {
    const said = new Map<string, Said>();
    const readings = letter.map(({ text, sentences }) => {
      let before: SentenceWith<Label> | undefined;
      return sentences.map((sentence): ReadSentence => {
        // With what follows the last word: a percent sign belongs to what the sentence says.
        const words = text.slice(sentence.start, sentence.end + 2);
        const here = said.get(words) ?? latest.get(words) ?? read(sentence, text);
        said.set(words, here);
        const whole = { ...sentence, matches: here.all };
        const across = before && goesOnFrom(before, whole) ? conceptsAcross(before, whole) : [];
        before = whole;
        return {
          ...sentence,
          matches: across.length > 0 ? [...here.asked, ...across] : here.asked,
        };
      });
    });
    latest = said;
    return readings;
  };
}

const asked: ReadonlySet<Label> = new Set(askedThings);
const askedLabels = new Map<Label, boolean>();

/** Whether rules ask for a match themselves; worked out once a label, as a letter has thousands. */
function isAsked(match: Match<Label>): match is Match<Asked> {
  const known = askedLabels.get(match.label);
  if (known !== undefined) return known;
  const is = asked.has(match.label) || !isSlot(match.label);
  askedLabels.set(match.label, is);
  return is;
}

// data: words that brush aside what the customer says
const brushes: ReadonlySet<string> = new Set(
  'uansett uanset oavsett whatever regardless matter'.split(' '),
);

/** "Whatever you think of the bill, …" repeats nothing of the customer's. */
function isBrushedAside({ label, from }: Match<Label>, tokens: Sentence['tokens']): boolean {
  if (label !== 'restating') return false;
  return tokens.slice(Math.max(0, from - 3), from).some(({ text }) => brushes.has(text));
}

// data: words that, after a comma, begin a statement of their own
const joins: ReadonlySet<string> = new Set(['og', 'och', 'and']);

/** "…, and" parts two statements as "but" does: what softens the one does not soften the other. */
function newStatements(tokens: Sentence['tokens']): readonly Match<Label>[] {
  return tokens.flatMap(({ text, before }, from) =>
    before === 'comma' && joins.has(text) ? [{ label: 'contrast', from, to: from + 1 }] : [],
  );
}

/** "2 %" says what "2 percent" says. */
function percentSigns(tokens: Sentence['tokens'], text: string): readonly Match<Label>[] {
  return tokens.flatMap(({ end }, from) =>
    text[end] === '%' || (text[end + 1] === '%' && text[end] !== '\n')
      ? [{ label: 'percent', from, to: from + 1 }]
      : [],
  );
}
