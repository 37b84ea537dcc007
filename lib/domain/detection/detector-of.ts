import type { EmailMessage } from '../message/email-message.ts';
import { declaresDispute } from './declared-dispute.ts';
import type { Detection, Verdict } from './detection.ts';
import { factsOf } from './facts/facts-of.ts';
import { partyOf } from './facts/party-of.ts';
import { stageOf } from './facts/stage-of.ts';
import { judgeOf } from './judge-of.ts';
import { kindOf } from './kind-of.ts';
import { type Adaptation, correctionOf } from './learning/adaptation.ts';
import { learningFeatures } from './learning/learning-features.ts';
import type { PackedModel } from './packed-model.ts';
import { pointsOf } from './points-of.ts';
import { raisedPoints } from './raised-points.ts';
import { type Reading, readingOf } from './text/reading.ts';
import { subjectOf } from './text/subject-of.ts';

/** The detector as a function of a mail, and of what the user's answers have taught, if anything. */
export type Detector = (message: EmailMessage, learnt?: Adaptation | null) => Detection;

/** Log-odds of a mail that nobody wrote. */
const NEVER = -9;

/** A detector with the weights of `model`: the shipped one, or one of a cross-validation. */
export function detectorOf(model: PackedModel): Detector {
  const judge = judgeOf(model);
  return (message, learnt = null) => {
    const reading = readingOf({ subject: subjectOf(message), newest: message.newest });
    const isReadable = !message.isAutomatic && hasWords(reading);
    const own = learnt && isReadable ? correctionOf(learnt, learningFeatures(message)) : 0;
    const classes = judge.classes(reading);
    const told = judge.mail(reading, classes);
    const least = declaresDispute(reading) ? model.thresholds.objection : NEVER;
    const odds = isReadable ? Math.max(told, least) + own : NEVER;
    const verdict = verdictOf(odds, model);
    const points =
      verdict === 'none'
        ? []
        : pointsOf(reading, {
            mail: classes.grounds,
            sentence: judge.grounds,
            odds: judge.sentences(reading),
          });
    const cause = points[0]?.reason ?? null;
    const { facts, extent } = factsOf(reading, {
      message,
      cause,
      grounds: raisedPoints({ cause, points }),
    });
    return {
      messageKey: message.key,
      verdict,
      probability: Number((1 / (1 + Math.exp(-odds))).toFixed(4)),
      kind: verdict === 'none' && hasWords(reading) ? kindOf(classes.kinds, message) : null,
      cause,
      points: [...points].sort((first, second) => first.start - second.start),
      extent,
      stage: stageOf(reading),
      party: partyOf(reading, message),
      language: message.language,
      facts,
      modelVersion: model.version,
    };
  };
}

function hasWords({ sentences }: Reading): boolean {
  return sentences.some(({ tokens }) => tokens.some(({ kind }) => kind === 'word'));
}

function verdictOf(odds: number, { thresholds }: PackedModel): Verdict {
  if (odds >= thresholds.objection) return 'objection';
  return odds >= thresholds.possible ? 'possible' : 'none';
}
