import type { Example } from '../../../lib/domain/detection/training/example.ts';
import { quantiles } from '../bench.ts';
import type { Trained } from './peers.ts';

/** A classifier's speed beside its accuracy. */
export interface Timed {
  readonly name: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly kilobytes: number;
  readonly f1: number;
  readonly recall: number;
}

const WARM_UP = 200;
const FALSE_ALARMS = 0.05;

/** What a classifier of texts is given of a mail. */
export function textOf({ mail, message }: Example): string {
  return `${mail.subject}\n${message.newest}`;
}

/** Judges every mail once after a warm-up, one at a time as they would be opened. */
export async function timed(trained: Trained, mails: readonly Example[]): Promise<Timed> {
  const texts = mails.map(textOf);
  for (const text of texts.slice(0, WARM_UP)) await trained.score(text);
  const times: number[] = [];
  const scores: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    scores.push(await trained.score(text));
    times.push((performance.now() - start) * 1000);
  }
  const { p50, p99 } = quantiles(times);
  const truths = mails.map(({ mail }) => mail.objection);
  return {
    name: trained.name,
    perSecond: Math.round((times.length / times.reduce((sum, time) => sum + time, 0)) * 1e6),
    p50: Math.round(p50),
    p99: Math.round(p99),
    kilobytes: Math.round(trained.bytes / 1024),
    ...accuracyOf(scores, truths),
  };
}

/** F1 at its best threshold, and recall where few others are called an objection. */
function accuracyOf(scores: readonly number[], truths: readonly boolean[]) {
  const ranked = scores
    .map((score, at) => ({ score, isTrue: truths[at] === true }))
    .sort((one, other) => other.score - one.score);
  const objections = truths.filter(Boolean).length;
  const allowed = FALSE_ALARMS * (truths.length - objections);
  let [hits, alarms, f1, recall] = [0, 0, 0, 0];
  for (const [at, { score, isTrue }] of ranked.entries()) {
    if (isTrue) hits += 1;
    else alarms += 1;
    // Mails of one score stand or fall together.
    if (ranked[at + 1]?.score === score) continue;
    f1 = Math.max(f1, (2 * hits) / (2 * hits + alarms + objections - hits));
    if (alarms <= allowed) recall = hits / objections;
  }
  return { f1: Number((100 * f1).toFixed(1)), recall: Number((100 * recall).toFixed(1)) };
}
