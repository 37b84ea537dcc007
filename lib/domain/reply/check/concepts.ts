import type { Concept } from './families/family.ts';
import { familyConcepts } from './families/family-concepts.ts';
import type { Label } from './lexicon.ts';
import type { Match } from './pattern.ts';
import type { Slot } from './slots.ts';
import type { SentenceWith } from './statement.ts';

// data: what the descriptions of the rules come to
/** What the things said in a sentence come to, for all languages alike. */
export const concepts: readonly Concept<Slot>[] = [
  ...familyConcepts,
  { means: 'L106', all: ['complaint', 'too-late'], unless: ['L128', 'delivered'] },
  {
    means: 'L106',
    all: ['you', 'should-have', 'complaint', 'earlier'],
    unless: ['we-should', 'L128'],
  },
  {
    means: 'L106',
    all: ['you', 'should-have', 'too-late'],
    unless: ['we-should', 'delivered'],
    within: 20,
  },
  { means: 'L106', all: ['complaint', 'must', 'time-cut'], unless: ['answer', 'may'] },
  {
    means: 'L101',
    all: ['hand-over', 'case-thing', 'outsider'],
    unless: ['restating', 'only-helps'],
  },
  { means: 'L102', all: ['lender', 'refuse'], unless: ['restating'] },
  { means: 'L103', all: ['outlay', 'you-pay'] },
  {
    means: 'L109',
    all: ['we', 'tell', 'your-people'],
    unless: ['you-do', 'advice'],
    within: 8,
    isOrdered: true,
  },
  {
    means: 'L109',
    all: ['public', 'expose', 'you'],
    unless: ['you-do', 'advice', 'restating'],
    within: 12,
  },
  { means: 'L109', all: ['your-people', 'learn'], unless: ['you-do', 'advice'], within: 8 },
  {
    means: 'L109',
    all: ['authorities', 'learn'],
    unless: ['you-do', 'advice', 'misuse'],
    within: 8,
  },
  {
    means: 'L124',
    all: ['by-acting', 'binds-you'],
    unless: ['keep', 'own-part', 'silence', 'restating', 'we-accept'],
    within: 16,
    isOrdered: true,
  },
  { means: 'L116', all: ['proof-please', 'or-else'], within: 14, isFirm: true },
  { means: 'L109', all: ['public', 'learn'], unless: ['you-do', 'advice', 'restating'], within: 8 },
  {
    means: 'L125',
    all: ['our-handling', 'complaint', 'bills-you'],
    unless: ['restating', 'work-done', 'fee-at-issue'],
  },
  {
    means: 'L125',
    all: ['handling-alone', 'bills-you'],
    unless: ['restating', 'work-done', 'fee-at-issue'],
    within: 6,
  },
  { means: 'L107', all: ['silence', 'assent'], unless: ['whether', 'stays-open'], within: 10 },
  {
    means: 'L107',
    all: ['silence', 'assume', 'agree'],
    unless: ['whether', 'stays-open'],
    within: 10,
  },
  {
    means: 'L108',
    all: ['bill', 'good-bill'],
    unless: ['unsure', 'condition', 'restating'],
    within: 9,
    isOrdered: true,
  },
  {
    means: 'L108',
    all: ['you', 'owe', 'everything'],
    unless: ['unsure', 'condition', 'restating'],
  },
  { means: 'L109', all: ['we', 'tell', 'others', 'you'], unless: ['you-do', 'advice'] },
  { means: 'L109', all: ['others', 'should', 'tell'], unless: ['you-do', 'advice'] },
  { means: 'L109', all: ['we', 'tell', 'public'], unless: ['you-do', 'advice'] },
  { means: 'L109', all: ['we', 'bring', 'authorities'], unless: ['you-do', 'advice'] },
  { means: 'L112', all: ['service', 'cut'], within: 7 },
  { means: 'L112', all: ['no-more', 'service', 'until-paid'], within: 16 },
  {
    means: 'L115',
    all: ['complaint', 'form', 'must'],
    unless: ['may', 'oral', 'answer'],
    within: 11,
  },
  { means: 'L116', all: ['you', 'burden', 'prove'], unless: ['ours-to-prove'] },
  { means: 'L116', all: ['without', 'proof', 'you'], unless: ['ours-to-prove'], within: 6 },
  { means: 'L116', all: ['without', 'proof', 'ignored'], unless: ['ours-to-prove'] },
  {
    means: 'L124',
    all: ['as-soon', 'act', 'admit'],
    unless: ['keep', 'own-part'],
    isOrdered: true,
  },
  { means: 'L116', all: ['you', 'cannot', 'prove'], unless: ['ours-to-prove'], within: 8 },
  {
    means: 'L124',
    all: ['act', 'assume', 'admit'],
    unless: ['keep', 'own-part', 'silence'],
    isOrdered: true,
  },
  { means: 'L125', all: ['handle', 'charge'], unless: ['work-done', 'fee-at-issue'], within: 10 },
  { means: 'L103', all: ['add', 'on-top', 'money'] },
  { means: 'L103', all: ['we', 'expense', 'recover'] },
  { means: 'L103', all: ['expense', 'costs-you', 'money'] },
  {
    means: 'L125',
    all: ['complaint', 'costs-you', 'money'],
    unless: ['restating', 'work-done', 'fee-at-issue'],
  },
  {
    means: 'L125',
    all: ['we', 'charge-each', 'money', 'complaint'],
    unless: ['restating'],
    isOrdered: true,
  },
  { means: 'L103', all: ['expense', 'recover', 'money'] },
  { means: 'L108', all: ['complaint', 'fails'], unless: ['unsure', 'condition', 'may'] },
  {
    means: 'L125',
    all: ['consider', 'complaint', 'charge'],
    unless: ['work-done', 'fee-at-issue'],
    within: 14,
  },
  {
    means: 'pay',
    all: ['still-waiting', 'settlement', 'ask'],
    unless: ['pause'],
  },
  {
    means: 'pay',
    all: ['request', 'pay-act'],
    unless: ['not-asked', 'pause', 'restating'],
    within: 8,
    isOrdered: true,
  },
];

/** What a concept comes to. */
type Meaning = Concept<Slot>['means'];

const FAR = 12;
// A sentence that says a thing oftener says no more by it.
const MOST = 12;

/** What the things said in a sentence come to, besides what its turns of phrase say by themselves. */
export function conceptsIn(
  matches: readonly Match<Label>[],
  { known = byRarest, breaks = noBreaks }: { known?: ByRarest; breaks?: Breaks } = {},
): readonly Match<Meaning>[] {
  const said = new Set<Label>();
  for (const { label } of matches) said.add(label);
  // A sentence says few things, and there are very many concepts: nothing is made for those it has not.
  let places: Places | undefined;
  const found: Match<Meaning>[] = [];
  for (const label of said)
    for (const { concept, others } of known.get(label) ?? []) {
      if (!others.every((slot) => said.has(slot))) continue;
      places ??= byLabel(matches);
      const place = placeOf(concept, places, breaks);
      if (place) found.push(place);
    }
  return found;
}

function byLabel(matches: readonly Match<Label>[]): Places {
  const places = new Map<Label, Match<Label>[]>();
  for (const match of matches) {
    const list = places.get(match.label);
    if (list) list.push(match);
    else places.set(match.label, [match]);
  }
  return places;
}

/** What a sentence comes to together with the one before it. */
export function conceptsAcross(
  before: SentenceWith<Label>,
  { matches }: SentenceWith<Label>,
): readonly Match<Meaning>[] {
  // Most sentences that go on from another have nothing of what such concepts are made of.
  if (!matches.some(({ label }) => straddling.has(label))) return [];
  const start = before.tokens.length;
  const moved = matches.map(({ label, from, to }) => ({
    label,
    from: from + start,
    to: to + start,
  }));
  return conceptsIn([...before.matches, ...moved], { known: straddlingByRarest })
    .filter(({ from, to }) => from < start && to > start)
    .map(({ label, to }) => ({ label, from: 0, to: to - start }));
}

/** Concepts by the thing in them that the fewest others need, with their other things: what is likely to be missing first. */
type ByRarest = ReadonlyMap<
  Label,
  readonly { readonly concept: Concept<Slot>; readonly others: readonly Slot[] }[]
>;
/** The words, by number, before which there stands a comma or another mark. */
type Breaks = ReadonlySet<number>;
const noBreaks: Breaks = new Set();

function sortedByRarest(concepts: readonly Concept<Slot>[]): ByRarest {
  const uses = new Map<Slot, number>();
  for (const { all } of concepts) for (const slot of all) uses.set(slot, (uses.get(slot) ?? 0) + 1);
  const map: Map<Label, { concept: Concept<Slot>; others: readonly Slot[] }[]> = new Map();
  for (const concept of concepts) {
    const [rarest, ...others] = concept.all.toSorted(
      (a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0),
    );
    if (rarest) map.set(rarest, [...(map.get(rarest) ?? []), { concept, others }]);
  }
  return map;
}

const byRarest = sortedByRarest(concepts);
const acrossTwo = concepts.filter(({ mayStraddle }) => mayStraddle);
const straddlingByRarest = sortedByRarest(acrossTwo);
const straddling: ReadonlySet<Label> = new Set(acrossTwo.flatMap(({ all }) => all));

type Places = ReadonlyMap<Label, readonly Match<Label>[]>;

function placeOf(
  concept: Concept<Slot>,
  places: Places,
  breaks: Breaks,
): Match<Meaning> | undefined {
  const { means, all, unless = [], within = FAR, isFirm = false } = concept;
  const [first, ...others] = all.map((slot) => (places.get(slot) ?? []).slice(0, MOST));
  for (const anchor of first ?? []) {
    const chosen = withNearest(anchor, others, concept.isOrdered === true);
    if (!chosen) continue;
    const from = Math.min(...chosen.map((match) => match.from));
    const to = Math.max(...chosen.map((match) => match.to));
    if (isSoftened({ from, to }, unless, places)) continue;
    if (to - from <= within && (isFirm || !isDenied({ from, to }, chosen, { places, breaks })))
      return { label: means, from, to };
  }
  return undefined;
}

/** The anchor with the nearest match of each other slot, no two of them on the same words. */
function withNearest(
  anchor: Match<Label>,
  others: readonly (readonly Match<Label>[])[],
  isOrdered: boolean,
): readonly Match<Label>[] | undefined {
  const chosen = [anchor];
  for (const matches of others) {
    const last = chosen.at(-1) ?? anchor;
    const [nearest] = matches
      .filter((match) => chosen.every(({ from, to }) => match.to <= from || match.from >= to))
      .filter(({ from }) => !isOrdered || from >= last.to)
      .toSorted((a, b) => Math.abs(a.from - anchor.from) - Math.abs(b.from - anchor.from));
    if (!nearest) return undefined;
    chosen.push(nearest);
  }
  return chosen;
}

/** Something that makes it harmless stands on the same side of every "but". */
function isSoftened(
  { from, to }: { from: number; to: number },
  unless: readonly Label[],
  places: Places,
): boolean {
  const turns = (places.get('contrast') ?? []).map((match) => match.from);
  const start = Math.max(-1, ...turns.filter((at) => at < from));
  const end = Math.min(Number.POSITIVE_INFINITY, ...turns.filter((at) => at >= to));
  const denials = places.get('negation') ?? [];
  // "You do not get off the fee": what is denied right beside it stops nothing.
  const isTurned = (pause: Match<Label>) =>
    pause.label === 'pause' &&
    denials.some((match) => match.from === pause.to || match.to === pause.from);
  return unless.some((label) =>
    (places.get(label) ?? []).some(
      (match) => match.from > start && match.from < end && !isTurned(match),
    ),
  );
}

/**
 * A negation among the words, or right before them, that belongs to none of the things said: "Don't you win, we charge
 * …" denies nothing behind its comma.
 */
function isDenied(
  { from, to }: { from: number; to: number },
  chosen: readonly Match<Label>[],
  { places, breaks }: { places: Places; breaks: Breaks },
): boolean {
  const covers = [...chosen, ...(places.get('empty-negation') ?? [])];
  const isApart = (at: number) =>
    (at === from - 1 && breaks.has(from)) ||
    (at === from - 2 && (breaks.has(from) || breaks.has(from - 1))) ||
    (at >= to && (breaks.has(to) || (at > to && breaks.has(at))));
  return (places.get('negation') ?? []).some(
    ({ from: at }) =>
      at >= from - 2 &&
      at <= to + 1 &&
      !isApart(at) &&
      !covers.some((match) => match.from <= at && at < match.to),
  );
}
