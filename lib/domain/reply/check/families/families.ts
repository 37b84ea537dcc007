import type { Cue } from '../cues.ts';
import type { RuleId } from '../rules.ts';
import { demandsWays } from './demands.ts';
import type { FamilyWays } from './family.ts';
import { pressureWays } from './pressure.ts';
import { rightsWays } from './rights.ts';
import { threatsWays } from './threats.ts';
import { verdictsWays } from './verdicts.ts';

/** The word families of all groups of rules. */
export const families = [
  demandsWays,
  threatsWays,
  pressureWays,
  rightsWays,
  verdictsWays,
] as const satisfies readonly FamilyWays[];

type KeysOf<Family> = Family extends unknown ? keyof Family : never;

/** A thing that only a family has words for. */
export type FamilyThing = Exclude<KeysOf<(typeof families)[number]>, Cue | RuleId>;
