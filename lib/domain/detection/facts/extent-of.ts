import type { Extent } from '../detection.ts';
import { senseNames } from '../features/sense-index.ts';
import type { ReasonCode } from '../reason-code.ts';
import type { Reading } from '../text/reading.ts';
import { extentWeights } from './fact-weights.ts';

/** Words that no meaning covers and that set a part against the rest, by the first letters of each. */
const words: readonly (readonly [string, RegExp])[] = [
  [
    'the rest',
    /^(?:rest|øvrig|övrig|remain|balance|others?$|andre$|andra$|anden$|andet$|annet$|annat$|everything$|allt?$|elles$|ellers$|annars$)/,
  ],
  ['a part', /^(?:del(?:en|e|vis|s)?$|part|half$|halv|hälft|third$|portion)/],
  [
    'is fine',
    /^(?:fine$|fint?$|fina$|ok$|okay$|grei|bra$|good$|happy$|gerne$|gjerne$|gärna$|yours$|enig|godkend|godkjen|godkän|stemmer|stämmer)/,
  ],
  ['a line', /^(?:lin[jei]|rad$|rad[ea]|post$|posten|poster|punkt|pos$|item|pkt|side$|sidan?$)/],
  ['percent', /^(?:%$|pro[sc]ent|percent)/],
  ['which one', /^(?:først|första|first$|second|annen$|tredj|third|sist|sidst|last$|siste)/],
  [
    'a day',
    /^(?:monday|tuesday|wednesday|thursday|friday|mandag|tirsdag|onsdag|torsdag|fredag|måndag|tisdag|today|idag|morgen|tomorrow|imorgon|morgon)/,
  ],
  ['the same', /^(?:begge|båda|both|samme|samma|same|dobbel|dubb|double|twice)/],
  ['at all', /^(?:hele|heile|hela|whole|entire|aldrig?|never|ingenting|intet|nothing|inget)$/],
];

/**
 * Whether the whole claim is disputed or a part of it: from what the mail means, its cause and how
 * many amounts it names. The weights were fitted, see `extentWeights`.
 */
export function extentOf(
  reading: Reading,
  { cause, amounts }: { cause: ReasonCode | null; amounts: number },
): Extent {
  const score = extentClues(reading, { cause, amounts }).reduce(
    (sum, clue) => sum + (extentWeights[clue] ?? 0),
    0,
  );
  return score > 0 ? 'partial' : 'whole';
}

/** What of a mail tells how much is disputed; each once. */
export function extentClues(
  { subjectSenses, sentences }: Reading,
  { cause, amounts }: { cause: ReasonCode | null; amounts: number },
): readonly string[] {
  const senses = [...subjectSenses, ...sentences.flatMap((sentence) => sentence.senses)];
  const keys = [...new Set(sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)))];
  const said = words.filter(([, pattern]) => keys.some((key) => pattern.test(key)));
  return [
    'always',
    `amounts ${Math.min(amounts, 4)}`,
    ...(cause === null ? [] : [`because ${cause}`]),
    ...new Set(senses.map(({ sense }) => senseNames[sense] ?? '')),
    ...said.map(([name]) => name),
  ];
}
