import * as z from 'zod/mini';
import { detect } from '../domain/detection/detect.ts';
import type { Verdict } from '../domain/detection/detection.ts';
import { type Adaptation, adaptationOf } from '../domain/detection/learning/adaptation.ts';
import { Judgment, withJudgment } from '../domain/detection/learning/judgment.ts';
import { learningFeatures } from '../domain/detection/learning/learning-features.ts';
import type { EmailMessage } from '../domain/message/email-message.ts';
import { hashText } from '../domain/shared/hash-text.ts';
import type { CaseStore } from '../ports/case-store.ts';

const KEY = 'learning';
const FORMAT = 'svarfrist-learning';
const Stored = z.object({ judgments: z.array(z.unknown()) });

/** An answer of the user about a mail that was shown with `verdict`. */
export interface Answer {
  readonly message: EmailMessage;
  readonly verdict: Verdict;
  readonly isObjection: boolean;
}

/** The user's answers so far, oldest first. What cannot be read is passed over: it is a help, no record. @throws StoreError */
export async function loadJudgments(store: Pick<CaseStore, 'meta'>): Promise<readonly Judgment[]> {
  return readable(await store.meta(KEY));
}

function readable(value: unknown): readonly Judgment[] {
  const stored = Stored.safeParse(value);
  if (!stored.success) return [];
  return stored.data.judgments.flatMap((entry) => {
    const read = Judgment.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** What the answers teach the detector; null while there are none. @throws StoreError */
export async function loadAdaptation(store: Pick<CaseStore, 'meta'>): Promise<Adaptation | null> {
  const judgments = await loadJudgments(store);
  return judgments.length === 0 ? null : adaptationOf(judgments);
}

/** Remembers an answer, without a word of the mail. A second answer replaces the first. @throws StoreError */
export async function learnFrom(store: CaseStore, answer: Answer): Promise<void> {
  const { message, verdict, isObjection } = answer;
  if (message.isAutomatic) return;
  const { probability } = detect(message);
  const odds = Math.log(Math.max(1e-4, probability) / Math.max(1e-4, 1 - probability));
  const judgment: Judgment = {
    mail: hashText(message.key),
    isObjection,
    verdict,
    odds: Number(odds.toFixed(3)),
    buckets: [...learningFeatures(message)],
  };
  await change(store, (before) => withJudgment(before, judgment));
}

/** Takes the last answer back: the detector is then exactly as before it. @throws StoreError */
export async function forgetLastAnswer(store: CaseStore): Promise<void> {
  await change(store, (before) => before.slice(0, -1));
}

/** Takes every answer back: the detector is as it came. @throws StoreError */
export async function forgetAnswers(store: CaseStore): Promise<void> {
  await change(store, () => []);
}

/** The answers as a file: numbers only, no words, no senders, no keys of mails. @throws StoreError */
export async function exportLearning(store: CaseStore): Promise<string> {
  const answers = (await loadJudgments(store)).map(({ isObjection, verdict, odds, buckets }) => ({
    isObjection,
    verdict,
    odds,
    buckets,
  }));
  return `${JSON.stringify({ format: FORMAT, version: 1, answers }, null, 1)}\n`;
}

/** In one transaction: an answer given in another window at the same moment is not lost. */
async function change(
  store: CaseStore,
  next: (before: readonly Judgment[]) => readonly Judgment[],
): Promise<void> {
  await store.changeMeta(KEY, (before) => ({ judgments: next(readable(before)) }));
}
