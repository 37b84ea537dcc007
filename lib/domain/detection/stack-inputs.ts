/** What the two scorers say about one mail. */
export interface MailScores {
  /** Log-odds from the whole mail. */
  readonly mail: number;
  /** Log-odds of every sentence that it states a ground, in order. */
  readonly sentences: readonly number[];
}

/**
 * The inputs of the last step, which weighs the whole against its sentences: mail score, the score
 * that any sentence states a ground, best and second-best sentence, length, and a constant.
 */
export function stackInputs({ mail, sentences }: MailScores): readonly number[] {
  let best = -6;
  let second = -6;
  let silence = 0;
  for (const score of sentences) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
    silence += Math.log1p(Math.exp(Math.min(score, 20)));
  }
  const any = Math.log(Math.max(Math.expm1(Math.min(silence, 20)), 1e-4));
  return [mail, any, best, second, Math.log1p(sentences.length), 1];
}

/** The log-odds that the mail is an objection. */
export function combineScores(stack: readonly number[], scores: MailScores): number {
  return stackInputs(scores).reduce((sum, value, at) => sum + value * (stack[at] ?? 0), 0);
}
