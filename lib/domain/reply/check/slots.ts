import { cues } from './cues.ts';
import { askingThings } from './families/asking-plain.ts';
import { objectingThings } from './families/costs-objecting.ts';
import { costsThings } from './families/costs-plain.ts';
import { type FamilyThing, families } from './families/families.ts';
import type { FamilyThings, KeysOf } from './families/family.ts';
import { offersThings } from './families/offers.ts';
import { reportThings } from './families/pressure-report-plain.ts';
import { supplyThings } from './families/pressure-supply-plain.ts';
import { acknowledgingThings } from './families/rights-admission-plain.ts';
import { formThings } from './families/rights-form-plain.ts';
import { lateThings } from './families/rights-late-plain.ts';
import { proofThings } from './families/rights-proof-plain.ts';
import { silenceThings } from './families/rights-silence-plain.ts';
import { supposingThings } from './families/supposing.ts';
import { upheldThings } from './families/upheld-plain.ts';
import { whoAndWhatThings } from './families/who-and-what.ts';

/**
 * What the concepts put together, a table a subject. The order counts where two things begin at the same word: of two
 * concepts that come to the same rule, the one whose thing is found first gives the finding its words.
 */
export const slots = [
  whoAndWhatThings,
  costsThings,
  lateThings,
  silenceThings,
  upheldThings,
  reportThings,
  supplyThings,
  formThings,
  proofThings,
  acknowledgingThings,
  objectingThings,
  askingThings,
  offersThings,
  supposingThings,
] as const satisfies readonly FamilyThings[];

/** A thing that concepts put together: one of these, or one that only a family has words for. */
export type Slot = KeysOf<(typeof slots)[number]> | FamilyThing;

const things: ReadonlySet<string> = new Set(
  [...slots, ...families]
    .flatMap(Object.keys)
    .filter((label) => !/^L\d/.test(label) && !cues.some((cue) => cue === label)),
);

/** Whether a label names one of these things. */
export function isSlot(label: string): label is Slot {
  return things.has(label);
}
