import { type Calibration, clueNames, type MailClues } from '../mail-clues.ts';
import type { Example } from './example.ts';
import { isOrdinary, isUnrelated } from './folds.ts';
import { fitLogisticRegression } from './logistic-regression.ts';

/**
 * How much a mail of the difficult files counts beside an ordinary one. Half of those are objections, of
 * ordinary mails one in twelve: no line fits both base rates. Measured calibration error over all and over
 * ordinary mails: 3.5 and 3.8 % at 0.15, 1.9 and 4.9 % at 0.3, 0.5 and 6.5 % at 1; the order of mails is the same.
 */
const DIFFICULT = 0.15;
/**
 * How much unrelated mail counts: it fills inboxes, and the corpus has little of it. Measured F1 over all, unrelated mail
 * of other authors and real letters called disputes: 90.8, 6.9 and 15 % at 1, 90.3, 4.7 and 10 % at 3.
 */
const UNRELATED = 3;

/**
 * How clues of mails that the scorers had not seen become log-odds, between the base rate of an inbox and that of
 * the difficult files.
 */
export function calibrate(examples: readonly Example[], clues: readonly MailClues[]): Calibration {
  const width = clueNames.length + 1;
  const weights = fitLogisticRegression({
    rows: {
      starts: Int32Array.from({ length: clues.length + 1 }, (_, row) => row * width),
      columns: Int32Array.from({ length: clues.length * width }, (_, at) => at % width),
      values: Float32Array.from(clues.flatMap((own) => [...clueNames.map((name) => own[name]), 1])),
    },
    labels: examples.map(({ mail }) => mail.objection),
    costs: Float64Array.from(examples, ({ file }) =>
      isUnrelated(file) ? UNRELATED : isOrdinary(file) ? 1 : DIFFICULT,
    ),
    width,
    epochs: 200,
    seed: 3,
  });
  const rounded = [...weights].map((weight) => Number(weight.toFixed(4)));
  const named = clueNames.map((name, at) => [name, rounded[at] ?? 0] as const);
  return {
    // Object.fromEntries widens the keys; there is one for each of the clues.
    weights: Object.fromEntries(named) as MailClues,
    offset: rounded[clueNames.length] ?? 0,
  };
}
