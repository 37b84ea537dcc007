import type { Instant } from '../domain/shared/instant.ts';

/** The time, so that tests can decide it. */
export interface Clock {
  now(): Instant;
}
