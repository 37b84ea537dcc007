import { type Calibration, clueNames, type MailClues } from '../mail-clues.ts';
import type { Example } from './example.ts';
import { isOrdinary, isUnrelated } from './folds.ts';
import { fitLogisticRegression } from './logistic-regression.ts';

/**
 * How much a mail of the difficult files counts beside an ordinary one. Half of those are objections, of
 * ordinary mails one in twelve: no line fits both base rates. Measured calibration error over all and over
 * ordinary mails: 5.7 and 2.2 % at 0.15, 3.7 and 3.4 % at 0.3; the order of mails is hardly another.
 */
const DIFFICULT = 0.3;
/**
 * How much unrelated mail counts: it fills inboxes, and the corpus has little of it. Measured F1 over all, and unrelated
 * mail of other authors called disputes: 90.3 and 3.4 % at 1, 90.2 and 3.1 % at 2, 90.1 and 2.8 % at 3.
 */
const UNRELATED = 2;

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
