import type { Point } from '../detection.ts';
import { raisedPoints } from '../raised-points.ts';
import type { ReasonCode } from '../reason-code.ts';
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
    furtherLine(found),
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

/** Grounds beside the first: how many are taken as raised or offered, and how often they are what the author marked. */
function furtherLine(found: readonly Unseen[]): string {
  const cases = found.map(({ example, detection }) => {
    const { newest } = example.message;
    const [first] = detection.points.filter(({ reason }) => reason === detection.cause);
    const marked = example.mail.points
      .map(({ cause, quote }) => ({ cause, start: newest.indexOf(quote), length: quote.length }))
      .filter(({ start }) => start >= 0)
      .map(({ cause, start, length }) => ({ cause, start, end: start + length }));
    const left = marked.filter(
      (mark) => first && mark.cause !== first.reason && !meets(mark, first),
    );
    return {
      hasOne: new Set(marked.map(({ cause }) => cause)).size === 1,
      marked,
      wanted: [...new Set(left.map(({ cause }) => cause))],
      offered: detection.points.filter((point) => point !== first),
      raised: raisedPoints(detection).filter((point) => point !== first),
    };
  });
  const raised = cases.flatMap(({ raised, marked }) => raised.map((point) => ({ point, marked })));
  const isMarked = raised.filter(({ point, marked }) => marked.some((mark) => meets(mark, point)));
  const isRight = isMarked.filter(({ point, marked }) =>
    marked.some((mark) => meets(mark, point) && mark.cause === point.reason),
  );
  const wanted = cases.flatMap(({ wanted, ...each }) =>
    wanted.map((cause) => ({ cause, ...each })),
  );
  const among = (points: readonly Point[], cause: ReasonCode) =>
    points.some(({ reason }) => reason === cause);
  const single = cases.filter(({ hasOne }) => hasOne);
  const share = (part: readonly unknown[], all: readonly unknown[]) =>
    percent(part.length / Math.max(1, all.length));
  return [
    `Further grounds: ${raised.length} taken as raised, ${share(isMarked, raised)} in a marked sentence, ${share(isRight, raised)} with its ground;`,
    `of ${wanted.length} that authors marked ${share(
      wanted.filter(({ cause, raised }) => among(raised, cause)),
      wanted,
    )} taken, ${share(
      wanted.filter(({ cause, offered }) => among(offered, cause)),
      wanted,
    )} at least offered;`,
    `${share(
      single.filter(({ raised }) => raised.length > 0),
      single,
    )} of ${single.length} disputes with one ground get a second`,
  ].join(' ');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function meets(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Whether a quote of ours meets one of the author's. */
function quotes({ example, detection }: Unseen): boolean {
  const { newest } = example.message;
  return detection.points.some((point) =>
    example.mail.points.some(({ quote }) => {
      const start = newest.indexOf(quote);
      return start >= 0 && meets(point, { start, end: start + quote.length });
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
