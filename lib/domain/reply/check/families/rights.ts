import type { FamilyWays } from './family.ts';
import { rightsAdmission } from './rights-admission.ts';
import { rightsBroad } from './rights-broad.ts';
import { rightsForm } from './rights-form.ts';
import { rightsGuards } from './rights-guards.ts';
import { rightsLate } from './rights-late.ts';
import { rightsProof } from './rights-proof.ts';
import { rightsSilence } from './rights-silence.ts';

/** What the rules about the customer's rights are made of: L106, L107, L115, L116 and L124. */
export const rightsWays = {
  ...rightsGuards,
  ...rightsLate,
  ...rightsSilence,
  ...rightsForm,
  ...rightsProof,
  ...rightsAdmission,
  ...rightsBroad,
} as const satisfies FamilyWays;
