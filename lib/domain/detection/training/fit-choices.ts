/** One question with some answers; an answer is told by clues, in one or several ways at once. */
export interface Choice {
  /** The clues of each answer; the most telling way of an answer counts. None of them scores zero. */
  readonly answers: readonly (readonly (readonly string[])[])[];
  /** Place of the right answer; null when it is none of them. */
  readonly right: number | null;
}

const RATE = 0.3;
const ROUNDS = 30;
/** Draws weights to nothing, so that a clue seen twice decides nothing. */
const DECAY = 0.004;
/** A prime, so that the questions come in a mixed order, the same every time. */
const STRIDE = 7919;

interface Weight {
  value: number;
  /** Sum of squared steps: often seen clues take smaller ones (AdaGrad). */
  squares: number;
}

/**
 * Weights of clues, so that the right answer scores most: conditional logistic regression between
 * the answers and "none". Same choices, same weights.
 */
export function fitChoices(choices: readonly Choice[]): ReadonlyMap<string, number> {
  const weights = new Map<string, Weight>();
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < choices.length; turn++) {
      const choice = choices[(turn * STRIDE) % choices.length];
      if (choice) learn(weights, choice);
    }
  return new Map([...weights].map(([clue, { value }]) => [clue, value]));
}

function learn(weights: Map<string, Weight>, { answers, right }: Choice): void {
  const scored = answers.map((ways) => bestOf(weights, ways));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const shares = scored.map(({ score }) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(-most));
  for (const [at, { clues }] of scored.entries()) {
    const slope = (shares[at] ?? 0) / total - (at === right ? 1 : 0);
    for (const clue of clues) {
      const weight = weights.get(clue) ?? { value: 0, squares: 1 };
      const step = slope + DECAY * weight.value;
      weight.squares += step * step;
      weight.value -= (RATE / Math.sqrt(weight.squares)) * step;
      weights.set(clue, weight);
    }
  }
}

function bestOf(weights: Map<string, Weight>, ways: readonly (readonly string[])[]) {
  const scored = ways.map((clues) => ({
    clues,
    score: clues.reduce((sum, clue) => sum + (weights.get(clue)?.value ?? 0), 0),
  }));
  return scored.reduce((best, way) => (way.score > best.score ? way : best), {
    clues: [] as readonly string[],
    score: Number.NEGATIVE_INFINITY,
  });
}
