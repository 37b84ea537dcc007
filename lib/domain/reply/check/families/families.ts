import type { Cue } from '../cues.ts';
import type { RuleId } from '../rules.ts';
import { admissionPlain } from './admission-plain.ts';
import { askingPlain } from './asking-plain.ts';
import { boardsPlain } from './boards-plain.ts';
import { objectingWays } from './costs-objecting.ts';
import { costsPlain } from './costs-plain.ts';
import { demandsWays } from './demands.ts';
import type { FamilyWays, KeysOf } from './family.ts';
import { lastWordPlain } from './last-word-plain.ts';
import { letterDaysWays } from './letter-days.ts';
import { letterPartsWays } from './letter-parts.ts';
import { offersWays } from './offers.ts';
import { partPaymentPlain } from './part-payment-plain.ts';
import { pressureWays } from './pressure.ts';
import { blamePlain } from './pressure-blame-plain.ts';
import { internalPlain } from './pressure-internal-plain.ts';
import { reportPlain } from './pressure-report-plain.ts';
import { supplyPlain } from './pressure-supply-plain.ts';
import { tonePlain } from './pressure-tone-plain.ts';
import { privateDataWays } from './private-data.ts';
import { rightsWays } from './rights.ts';
import { acknowledgingPlain } from './rights-admission-plain.ts';
import { formPlain } from './rights-form-plain.ts';
import { latePlain } from './rights-late-plain.ts';
import { proofPlain } from './rights-proof-plain.ts';
import { silencePlain } from './rights-silence-plain.ts';
import { supposingWays } from './supposing.ts';
import { takingBackWays } from './taking-back.ts';
import { threatsWays } from './threats.ts';
import { collectionPlain } from './threats-collection-plain.ts';
import { creditPlain } from './threats-credit-plain.ts';
import { forcePlain } from './threats-force-plain.ts';
import { titlesPlain } from './threats-titles-plain.ts';
import { upheldPlain } from './upheld-plain.ts';
import { verdictsWays } from './verdicts.ts';
import { whoAndWhatWays } from './who-and-what.ts';

/**
 * The word families of all groups of rules: the plain words first, then what drafts of other writers taught. The order
 * counts where two ways of saying a thing begin at the same word (the earlier gives a finding its words), and for the
 * scripts of classic Outlook, which take the earlier of what is worth about the same. A thing may stand in several
 * tables.
 */
export const families = [
  takingBackWays,
  supposingWays,
  letterDaysWays,
  letterPartsWays,
  costsPlain,
  offersWays,
  askingPlain,
  collectionPlain,
  creditPlain,
  latePlain,
  silencePlain,
  upheldPlain,
  reportPlain,
  forcePlain,
  titlesPlain,
  supplyPlain,
  blamePlain,
  admissionPlain,
  objectingWays,
  whoAndWhatWays,
  formPlain,
  proofPlain,
  privateDataWays,
  tonePlain,
  acknowledgingPlain,
  internalPlain,
  lastWordPlain,
  boardsPlain,
  partPaymentPlain,
  demandsWays,
  threatsWays,
  pressureWays,
  rightsWays,
  verdictsWays,
] as const satisfies readonly FamilyWays[];

/** A thing that only a family has words for. */
export type FamilyThing = Exclude<KeysOf<(typeof families)[number]>, Cue | RuleId>;
