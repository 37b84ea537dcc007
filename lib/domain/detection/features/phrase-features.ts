import { hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { phrasesIn, type Side, turnSides } from './phrase-index.ts';

type Add = (hash: number) => void;

const PHRASE = hashText('phrase');
const TURN = hashText('turn');
const ASKED = hashText('turn asked');
const SUBJECT = hashText('turn in subject');
const FIRST = hashText('turn first');
const LAST = hashText('turn last');
const SAME = hashText('turns in one sentence');
const NEXT = hashText('turns in a row');
const MAIL = hashText('turns in a mail');
const ABSENT = hashText('turn absent');
const SIDES = hashText('turns of each side');
const LENGTH = hashText('turns and length');

/** Counts beyond these say no more. */
const MOST: Record<Side, number> = { against: 4, settled: 3, other: 2 };

/** Phrases of a mail: alone, in pairs within and over sentences, and how many speak for what. */
export function addPhraseFeatures(reading: Reading, add: Add): void {
  const { sentences } = reading;
  for (const { turn } of phrasesIn(reading.subjectTokens, reading.subjectSenses))
    add(mixHash(SUBJECT, turn));
  const all = new Set<number>();
  let before: readonly number[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const turns = addSentencePhrases(sentence, add);
    for (const turn of turns) {
      all.add(turn);
      if (at === 0) add(mixHash(FIRST, turn));
      else if (at === sentences.length - 1) add(mixHash(LAST, turn));
      for (const other of before) add(mixHash(mixHash(NEXT, other), turn));
    }
    before = turns;
  }
  for (const turn of all)
    for (const other of all) if (turn < other) add(mixHash(mixHash(MAIL, turn), other));
  addCounts(all, { add, sentences: sentences.length });
}

/** Phrases of one sentence, and pairs of them; gives the turns back. */
export function addSentencePhrases(
  { text, tokens, senses }: Sentence,
  add: Add,
): readonly number[] {
  const found = phrasesIn(tokens, senses);
  const turns = [...new Set(found.map(({ turn }) => turn))];
  for (const { phrase } of found) add(mixHash(PHRASE, phrase));
  for (const turn of turns) {
    add(mixHash(TURN, turn));
    add(mixHash(ASKED, text.endsWith('?') ? turn : -1 - turn));
    for (const other of turns) if (turn < other) add(mixHash(mixHash(SAME, turn), other));
  }
  return turns;
}

function addCounts(
  turns: ReadonlySet<number>,
  { add, sentences }: { add: Add; sentences: number },
): void {
  const count = { against: 0, settled: 0, other: 0 };
  for (const turn of turns) count[turnSides[turn] ?? 'other'] += 1;
  const [against, settled, other] = (['against', 'settled', 'other'] as const).map((side) =>
    Math.min(count[side], MOST[side]),
  );
  const both = mixHash(mixHash(SIDES, against ?? 0), settled ?? 0);
  add(both);
  add(mixHash(both, 10 + (other ?? 0)));
  add(mixHash(SIDES, 100 + Math.min(6, count.against)));
  add(mixHash(SIDES, 200 + Math.min(4, count.settled)));
  add(mixHash(SIDES, 300 + Math.min(4, count.other)));
  const length = sentences <= 2 ? 1 : sentences <= 5 ? 2 : 3;
  add(
    mixHash(mixHash(LENGTH, length), Math.min(3, count.against) * 2 + (count.settled > 0 ? 1 : 0)),
  );
  if (count.against === 0) return;
  for (const turn of turnSides.keys()) if (!turns.has(turn)) add(mixHash(ABSENT, turn));
}
