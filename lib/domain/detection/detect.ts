import type { EmailMessage } from '../message/email-message.ts';
import type { Detection } from './detection.ts';
import { type Detector, detectorOf } from './detector-of.ts';
import type { Adaptation } from './learning/adaptation.ts';
import { model } from './model.ts';

let detector: Detector | undefined;

/**
 * Says whether the newest text of a mail is an objection to a claim, and why. Pure and linear in the
 * mail: only the first 24,000 characters a person wrote are read. Automatic and empty mail is `none`.
 * `learnt` is what the user's answers have taught on this machine.
 */
export function detect(message: EmailMessage, learnt: Adaptation | null = null): Detection {
  // Unpacked at the first mail, not when the module loads: most pages never show one.
  detector ??= detectorOf(model);
  return detector(message, learnt);
}
