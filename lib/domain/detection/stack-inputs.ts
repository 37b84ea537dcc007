/** What the two scorers say about one mail. */
export interface MailScores {
  /** Log-odds from the whole mail. */
  readonly mail: number;
  /** Log-odds of every sentence that it states a ground, in order. */
  readonly sentences: readonly number[];
}

/** The inputs of the last step: the whole mail, its most telling sentence, and a constant. */
export function stackInputs({ mail, sentences }: MailScores): readonly number[] {
  return [mail, sentences.reduce((best, score) => Math.max(best, score), SILENT), 1];
}

/** The sentence score of a mail without sentences. */
const SILENT = -6;

/** The log-odds that the mail is an objection. */
export function combineScores(stack: readonly number[], scores: MailScores): number {
  return stackInputs(scores).reduce((sum, value, at) => sum + value * (stack[at] ?? 0), 0);
}
