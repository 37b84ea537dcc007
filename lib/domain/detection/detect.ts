import type { EmailMessage } from '../message/email-message.ts';
import type { Detection, Verdict } from './detection.ts';
import { extentOf } from './facts/extent-of.ts';
import { factsOf } from './facts/facts-of.ts';
import { partyOf } from './facts/party-of.ts';
import { stageOf } from './facts/stage-of.ts';
import { judge } from './judge.ts';
import { model } from './model.ts';
import { pointsOf } from './points-of.ts';
import { readingOf } from './text/reading.ts';

/**
 * Says whether the newest text of a mail is an objection to a claim, and why. Pure and linear in the
 * mail: only the first 24,000 characters a person wrote are read. Automatic and empty mail is `none`.
 */
export function detect(message: EmailMessage): Detection {
  const reading = readingOf({ subject: subjectOf(message), newest: message.newest });
  const isReadable = !message.isAutomatic && reading.sentences.length > 0;
  const judgement = isReadable ? judge(reading) : { odds: -9, sentences: [] };
  const verdict = verdictOf(judgement.odds);
  const points = verdict === 'none' ? [] : pointsOf(reading, judgement.sentences);
  const facts = factsOf(reading, message);
  return {
    messageKey: message.key,
    verdict,
    probability: Number((1 / (1 + Math.exp(-judgement.odds))).toFixed(4)),
    cause: points[0]?.reason ?? null,
    points: [...points].sort((a, b) => a.start - b.start),
    extent: extentOf(reading, points[0]?.reason ?? null),
    stage: stageOf(reading),
    party: partyOf(reading, message),
    language: message.language,
    facts,
    modelVersion: model.version,
  };
}

/** The subject of the mail that counts: of a plain forward, the one that was forwarded. */
function subjectOf({ subject, forwardedFrom }: EmailMessage): string {
  return forwardedFrom?.subject || subject;
}

function verdictOf(odds: number): Verdict {
  if (odds >= model.thresholds.objection) return 'objection';
  return odds >= model.thresholds.possible ? 'possible' : 'none';
}
