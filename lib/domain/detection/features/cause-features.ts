import { hashText, mixHash } from '../../shared/hash-text.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_COUNT, cuesIn } from './cause-cues.ts';
import type { FeatureBag } from './feature-bag.ts';
import { sentenceSenses } from './sense-features.ts';
import { senseNames } from './sense-index.ts';

/** Columns of the cause scorer. The first ones belong to meanings, one each; words share the rest. */
export const CAUSE_COLUMNS = 2048;

/** What the cause scorer sees of a sentence: groups of columns, each with how much it counts. */
export type CauseFeatures = readonly { readonly bag: FeatureBag; readonly weight: number }[];

/** Meanings, and the three marks a sentence may have besides them (see `sentenceSenses`). */
const SENSES = senseNames.length + 3;
const FIRST_MARK = 1000;
const FIRST_CUE = 3 * SENSES;
const FIRST_WORD = FIRST_CUE + 2 * CUE_COUNT;
/** Letters that tell a word whatever its ending. */
const STEM = 5;

const CUE_WEIGHT = 1.2;

const WORD = hashText('cause word');
const BEGINNING = hashText('cause beginning');
const ELSEWHERE = hashText('cause elsewhere');
const SUBJECT = hashText('cause subject');

/** The cause features of every sentence of a mail, in order. */
export function causeFeatures(reading: Reading): readonly CauseFeatures[] {
  const sensed = reading.sentences.map(sentenceSenses);
  const meanings = sensed.map(({ distinct }) => distinct.map(columnOf));
  const cues = sensed.map(cuesIn);
  const cuesOfMail = cues.flat().map((cue) => FIRST_CUE + CUE_COUNT + cue);
  const inMail = meanings.flat().map((sense) => SENSES + sense);
  const elsewhere = [
    ...reading.subjectTokens.map((token) => stemColumn(token, SUBJECT)),
    ...reading.sentences
      .flatMap(({ tokens }) => tokens)
      .filter(({ key }) => key.length >= STEM)
      .map((token) => stemColumn(token, ELSEWHERE)),
  ];
  const words = bagOf(elsewhere);
  return reading.sentences.map(({ tokens }, at) => {
    const beside = [...(meanings[at - 1] ?? []), ...(meanings[at + 1] ?? [])];
    const stems = tokens.filter(({ kind, key }) => kind === 'word' && key.length >= STEM);
    return [
      { bag: bagOf(tokens.map(({ key }) => wordColumn(hashText(key), WORD))), weight: 1 },
      { bag: bagOf(stems.map((token) => stemColumn(token, BEGINNING))), weight: 1 },
      { bag: bagOf(meanings[at] ?? []), weight: 1.3 },
      { bag: bagOf([...inMail, ...beside.map((sense) => 2 * SENSES + sense)]), weight: 1.5 },
      { bag: words, weight: 1 },
      { bag: bagOf((cues[at] ?? []).map((cue) => FIRST_CUE + cue)), weight: CUE_WEIGHT },
      { bag: bagOf(cuesOfMail), weight: CUE_WEIGHT },
    ];
  });
}

function bagOf(columns: readonly number[]): FeatureBag {
  return [...new Set(columns)];
}

function columnOf(sense: number): number {
  return sense >= FIRST_MARK ? senseNames.length + sense - FIRST_MARK : sense;
}

function stemColumn({ key }: Token, salt: number): number {
  return wordColumn(hashText(key.slice(0, STEM)), salt);
}

function wordColumn(hash: number, salt: number): number {
  return FIRST_WORD + (mixHash(hash, salt) % (CAUSE_COLUMNS - FIRST_WORD));
}
