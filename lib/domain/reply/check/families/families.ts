import type { Cue } from '../cues.ts';
import type { RuleId } from '../rules.ts';
import { demandsWays } from './demands.ts';
import type { FamilyWays } from './family.ts';
import { pressureWays } from './pressure.ts';
import { pressureFurtherWays } from './pressure-further.ts';
import { rightsWays } from './rights.ts';
import { threatsWays } from './threats.ts';
import { verdictsWays } from './verdicts.ts';

/** The word families of all groups of rules. */
export const families: readonly FamilyWays[] = [
  demandsWays,
  threatsWays,
  pressureWays,
  pressureFurtherWays,
  rightsWays,
  verdictsWays,
];

/** A thing that only a family has words for. */
export type FamilyThing = Exclude<
  | keyof typeof demandsWays
  | keyof typeof threatsWays
  | keyof typeof pressureWays
  | keyof typeof rightsWays
  | keyof typeof verdictsWays,
  Cue | RuleId
>;
