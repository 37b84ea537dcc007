import type { AmountRole, Extent } from '../detection.ts';
import { senseNames } from '../features/sense-index.ts';
import { roleWeights } from './fact-weights.ts';
import type { PlacedAmount } from './placed-amounts.ts';

/** Words beside an amount that no meaning covers: what goes away, what has been sent, what is kept. */
const words: readonly (readonly [string, RegExp])[] = [
  [
    'away',
    /^(?:tilbage|tilbake|tillbaka|bort|fra|frå|av|af|off|less|mindre|vekk|minus|meget|mye|mykje|mycket)$/,
  ],
  [
    'sent',
    /^(?:send|skick|overf|överf|indsat|innsat|satt$|sat$|insatt|anvis|releas|transf|swish|vipps|inne$|gik|gått|betal[td]|paid|inbet|indbet|innbet)/,
  ],
  ['last', /^(?:rest|sist|sidst|last$|øvrig|övrig|andre$|andra$|other)/],
  ['sum', /^(?:total|sum|hovedst|hovudst|kapital|lyder|ialt|alt$)/],
];

/** Roles in the order of the columns of `roleWeights`. */
export const weighedRoles = ['invoice', 'disputed', 'undisputed', 'fee', 'other'] as const;

/** Tokens on either side of an amount whose meanings say what it is. */
const REACH = 4;
/** What may stand between an amount and the "of" after it. */
const OF_MORE =
  /^ ?(?:kr\.?|,-|:-|€|£|kroner|kronor|nok|dkk|sek|eur)? ?(?:ud |ut )?(?:av|af|of) (?:de |dei |the |totalt |alt )?(?:kr\.? |£|€|\$|nok |dkk |sek )?\d/i;
const PART_OF =
  /\d ?(?:kr\.?|,-|:-|€|£|kroner|kronor)? ?(?:av|af|of) (?:de |dei |the |totalt )?(?:kr\.? |£|€|\$|nok )?$/i;
const CODE_ON = /\d\)? (?:på|over|om|for|lyder på|er på) (?:kr\.? )?$/i;

/** What each amount of a mail is: from the words around it, the other amounts and how much is disputed. */
export function rolesOf(amounts: readonly PlacedAmount[], extent: Extent): readonly AmountRole[] {
  const sizes = amounts.map(({ money }) => money.minor).sort((one, other) => other - one);
  return amounts.map((amount, at) => {
    const sums = weighedRoles.map(() => 0);
    for (const clue of roleClues(amount, { at, sizes, extent }))
      for (const [column, weight] of (roleWeights[clue] ?? []).entries())
        sums[column] = (sums[column] ?? 0) + weight;
    return weighedRoles[sums.indexOf(Math.max(...sums))] ?? 'other';
  });
}

/** Where an amount stands among all of its mail: its place, their sizes from the biggest down. */
export interface Company {
  readonly at: number;
  readonly sizes: readonly number[];
  readonly extent: Extent;
}

/** What can be seen of an amount; each clue once. */
export function roleClues(amount: PlacedAmount, { at, sizes, extent }: Company): readonly string[] {
  const { part, start, end } = amount;
  const rank = rankOf(amount.money.minor, sizes);
  const clues = new Set(['always', rank, `of ${Math.min(4, sizes.length)}`, extent]);
  clues.add(`${extent} ${rank === 'only' || rank === 'biggest' ? rank : 'less'}`);
  if (sizes.length > 1) clues.add(shareOf(amount.money.minor / (sizes[0] ?? 1)));
  clues.add(at === 0 ? 'first' : at === sizes.length - 1 ? 'last' : 'inner');
  if (amount.place === null) clues.add('in subject');
  for (const clue of sumClues(amount.money.minor, sizes)) clues.add(clue);
  const before = part.text.slice(Math.max(0, start - 18), start);
  if (OF_MORE.test(part.text.slice(end, end + 24))) clues.add('of more');
  if (PART_OF.test(before)) clues.add('whole of a part');
  if (CODE_ON.test(before)) clues.add('number has it');
  const place = part.tokens.findIndex((token) => token.end > start);
  for (const { sense, at: token } of part.senses) {
    const distance = token - place;
    if (Math.abs(distance) <= REACH) clues.add(`${distance < 0 ? '<' : '>'}${senseNames[sense]}`);
  }
  for (const [step, { key }] of part.tokens
    .slice(Math.max(0, place - REACH), place + REACH + 1)
    .entries()) {
    const side = step < Math.min(place, REACH) ? '<' : '>';
    for (const [name, pattern] of words) if (pattern.test(key)) clues.add(`${side}${name}`);
  }
  return [...clues];
}

function rankOf(size: number, sizes: readonly number[]): string {
  if (sizes.length === 1) return 'only';
  if (size === sizes[0]) return 'biggest';
  return size === sizes.at(-1) ? 'smallest' : 'middle';
}

function shareOf(share: number): string {
  if (share === 1) return 'all';
  if (share < 0.06) return 'tiny';
  if (share < 0.3) return 'small';
  return share < 0.7 ? 'half' : 'most';
}

/** Whether it is two others together, or makes a third with another. */
function sumClues(size: number, sizes: readonly number[]): readonly string[] {
  const clues: string[] = [];
  if (sizes.some((one) => one < size && one * 2 !== size && sizes.includes(size - one)))
    clues.push('sum');
  if (sizes.some((one) => one !== size && sizes.includes(size + one))) clues.push('summand');
  return clues;
}
