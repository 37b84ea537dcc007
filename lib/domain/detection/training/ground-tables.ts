import type { Unseen } from './cross-validate.ts';
import { classScore } from './measure.ts';
import { percent } from './percent.ts';

const MOST_CONFUSIONS = 12;

/** Causes, quotes and kinds; `isPrivate` leaves out what tells of single mails. */
export function groundTables(unseen: readonly Unseen[], isPrivate = false): readonly string[] {
  const disputes = unseen.filter(({ example }) => example.mail.objection);
  const found = disputes.filter(({ detection }) => detection.cause !== null);
  const { accuracy, macroF1, confusions } = classScore(
    found.map(({ example, detection }) => ({
      truth: example.mail.cause ?? '',
      said: detection.cause ?? '',
    })),
  );
  const inThree = disputes.filter(
    ({ example, causes }) => example.mail.cause !== null && causes.includes(example.mail.cause),
  );
  const anyPoint = found.filter(({ example, detection }) =>
    example.mail.points.some(({ cause }) => cause === detection.cause),
  );
  const lines = [
    `Cause (41 codes): first right ${percent(accuracy)} and one of the grounds ${percent(anyPoint.length / Math.max(1, found.length))} of ${found.length} found disputes, macro F1 ${percent(macroF1)}; among the first three ${percent(inThree.length / Math.max(1, disputes.length))} of all ${disputes.length}`,
    `Quote meets a sentence the author marked: ${percent(found.filter(quotes).length / Math.max(1, found.length))} of found disputes`,
    kindLine(unseen),
  ];
  if (isPrivate) return lines;
  const most = confusions.slice(0, MOST_CONFUSIONS);
  return [
    ...lines,
    'Most confused causes (true → said):',
    ...most.map(([pair, count]) => `  ${String(count).padStart(3)}  ${pair}`),
  ];
}

/** Whether a quote of ours meets one of the author's. */
function quotes({ example, detection }: Unseen): boolean {
  const { newest } = example.message;
  return detection.points.some(({ start, end }) =>
    example.mail.points.some(({ quote }) => {
      const at = newest.indexOf(quote);
      return at >= 0 && at < end && at + quote.length > start;
    }),
  );
}

/** What a mail is that is no objection: how often it is told, and how often that is right. */
function kindLine(unseen: readonly Unseen[]): string {
  const others = unseen.filter(
    ({ example, detection }) => !example.mail.objection && detection.verdict === 'none',
  );
  const told = others.filter(({ detection }) => detection.kind !== null);
  const right = told.filter(({ example, detection }) => detection.kind === example.mail.nonDispute);
  return `Why not (19 kinds): told for ${percent(told.length / Math.max(1, others.length))} of ${others.length} mails, right in ${percent(right.length / Math.max(1, told.length))}`;
}
