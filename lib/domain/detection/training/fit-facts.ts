import type { Extent } from '../detection.ts';
import { roleClues, weighedRoles } from '../facts/amount-roles.ts';
import { extentClues } from '../facts/extent-of.ts';
import { mentionedNumbers } from '../facts/mentioned-numbers.ts';
import { placedAmounts } from '../facts/placed-amounts.ts';
import type { Unseen } from './cross-validate.ts';
import { statedNumber } from './fact-tables.ts';
import { type Choice, fitChoices } from './fit-choices.ts';

/** Weights by clue, in tenths of log-odds. */
export type Weights = Readonly<Record<string, number>>;

const roleNames: readonly string[] = weighedRoles;

/** What `npm run train:facts` writes into `lib/domain/detection/facts`. */
export interface FactWeights {
  readonly invoiceNumber: Weights;
  readonly extent: Weights;
  readonly roles: Readonly<Record<string, readonly number[]>>;
}

/** Clues seen in fewer mails tell more of an author than of a language. */
const FEWEST = { invoiceNumber: 4, extent: 15, roles: 15 };
const SMALLEST = { invoiceNumber: 2, extent: 2, roles: 4 };

/**
 * Fits the weights of facts on labelled disputes. Causes must come from a detector that had not seen
 * the author: what counts a part of a claim leans on them.
 */
export function fitFacts(unseen: readonly Unseen[]): FactWeights {
  const disputes = unseen.filter(({ example }) => example.mail.objection);
  const extent = rounded(disputes.map(extentChoice), limitsOf('extent'));
  const sums = disputes.flatMap((one) => roleChoices(one, extent));
  const byRole = rounded(sums, { fewest: FEWEST.roles, smallest: 0 });
  return {
    invoiceNumber: rounded(disputes.map(numberChoice), limitsOf('invoiceNumber')),
    extent,
    roles: columnsOf(byRole),
  };
}

const limitsOf = (name: 'invoiceNumber' | 'extent') => ({
  fewest: FEWEST[name],
  smallest: SMALLEST[name],
});

function numberChoice({ example }: Unseen): Choice {
  const numbers = mentionedNumbers(example.reading);
  const stated = statedNumber(example);
  const right = numbers.findIndex(({ code }) => code === stated);
  return { answers: numbers.map(({ mentions }) => mentions), right: right < 0 ? null : right };
}

function extentChoice({ example, detection }: Unseen): Choice {
  const clues = cluesOfExtent({ example, detection });
  return { answers: [[clues]], right: example.mail.scope === 'partial' ? 0 : null };
}

function cluesOfExtent({ example, detection }: Omit<Unseen, 'causes'>): readonly string[] {
  const amounts = detection.facts.amounts.length;
  return extentClues(example.reading, { cause: detection.cause, amounts });
}

/** A choice among the roles for each labelled amount; the sum of a whole dispute is the invoice's. */
function roleChoices({ example, detection }: Unseen, weights: Weights): readonly Choice[] {
  const { mail, message, reading } = example;
  const placed = placedAmounts(reading, message, detection.facts.invoiceNumber);
  const score = cluesOfExtent({ example, detection }).reduce(
    (sum, clue) => sum + (weights[clue] ?? 0),
    0,
  );
  const extent: Extent = score > 0 ? 'partial' : 'whole';
  const sizes = placed.map(({ money }) => money.minor).sort((one, other) => other - one);
  return placed.flatMap((amount, at) => {
    const label = mail.amounts.find(({ value }) => Math.round(value * 100) === amount.money.minor);
    if (label?.role === undefined) return [];
    const meant = label.role === 'disputed' && mail.scope === 'whole' ? 'invoice' : label.role;
    const clues = roleClues(amount, { at, sizes, extent });
    const right = roleNames.indexOf(meant);
    const answers = weighedRoles.map((role) => [clues.map((clue) => `${role} ${clue}`)]);
    return [{ answers, right: right < 0 ? null : right }];
  });
}

/** Fitted weights in whole tenths, without those of rare clues and the small ones. */
function rounded(
  choices: readonly Choice[],
  { fewest, smallest }: { fewest: number; smallest: number },
): Weights {
  const counts = new Map<string, number>();
  for (const clue of choices.flatMap(({ answers }) => answers.flat(2)))
    counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const kept = [...fitChoices(choices)]
    .map(([clue, weight]) => [clue, Math.round(10 * weight)] as const)
    .filter(([clue, tenths]) => Math.abs(tenths) >= smallest && (counts.get(clue) ?? 0) >= fewest)
    .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
  return Object.fromEntries(kept);
}

/** `<FEE` with a weight for each role, from weights of `fee <FEE` and the like; centred. */
function columnsOf(weights: Weights): Readonly<Record<string, readonly number[]>> {
  const clues = new Set(Object.keys(weights).map((name) => name.slice(name.indexOf(' ') + 1)));
  const rows = [...clues].sort().map((clue) => {
    const row = weighedRoles.map((role) => weights[`${role} ${clue}`] ?? 0);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length;
    return [clue, row.map((weight) => Math.round(weight - mean))] as const;
  });
  return Object.fromEntries(
    rows.filter(([, row]) => Math.max(...row.map(Math.abs)) >= SMALLEST.roles),
  );
}
