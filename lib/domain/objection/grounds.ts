import type { ReasonCode } from '../detection/reason-code.ts';
import type { Classification } from './event.ts';

type Grounds = Pick<Classification, 'reason' | 'points'>;

/** The grounds of a claim, each once: the reason it is registered under first, then those of its points. */
export function groundsOf({ reason, points }: Grounds): readonly ReasonCode[] {
  return [...new Set([reason, ...points.map((point) => point.reason)])];
}

/**
 * The grounds without one that the customer did not raise. Where it was the reason, the next ground takes its place;
 * the last one stays, for it can only be exchanged for another.
 */
export function withoutGround({ reason, points }: Grounds, ground: ReasonCode): Grounds {
  const left = points.filter((point) => point.reason !== ground);
  if (reason !== ground) return { reason, points: left };
  const [next] = left;
  return next ? { reason: next.reason, points: left } : { reason, points };
}
