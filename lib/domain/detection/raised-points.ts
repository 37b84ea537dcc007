import type { Detection, Point } from './detection.ts';

/**
 * From here a further ground counts as raised. Of unseen disputes with one ground 6 in 100 then get a second; of the
 * further grounds that there are, 42 in 100 count at once.
 */
const RAISED = 0.25;

/** The grounds that the customer raises as far as is known: the best one, and further ones that are likely. */
export function raisedPoints({
  cause,
  points,
}: {
  readonly cause: Detection['cause'];
  readonly points: readonly Point[];
}): readonly Point[] {
  return points.filter(({ reason, probability }) => reason === cause || probability >= RAISED);
}
