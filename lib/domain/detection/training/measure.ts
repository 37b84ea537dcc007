/** Hits, false alarms and misses of one question on a set of mails. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of mails without an objection that were called one. */
  readonly falseAlarms: number;
  readonly count: number;
}

/** One judged mail: what it is, what was said, and how sure. */
export interface Judged {
  readonly truth: boolean;
  readonly said: boolean;
  readonly probability: number;
}

/** Precision, recall and F1 of the positive class; zero where nothing is defined. */
export function scoreOf(judged: readonly Judged[]): Score {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  for (const { truth, said } of judged) {
    if (truth && said) hits += 1;
    else if (said) alarms += 1;
    else if (truth) misses += 1;
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    precision: share(hits, hits + alarms),
    recall: share(hits, hits + misses),
    f1: share(2 * hits, 2 * hits + alarms + misses),
    falseAlarms: share(alarms, judged.length - hits - misses),
    count: judged.length,
  };
}

const BINS = 10;

/**
 * Expected calibration error: how far probabilities lie from the shares that came true, averaged
 * over ten equal bins by the number of mails in each.
 */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, probability: 0, truth: 0 }));
  for (const { probability, truth } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (!bin) continue;
    bin.count += 1;
    bin.probability += probability;
    bin.truth += truth ? 1 : 0;
  }
  const gaps = bins.map(({ probability, truth }) => Math.abs(probability - truth));
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, judged.length);
}

/** The mean over classes of F1, and how often the answer is right; and the commonest confusions. */
export function classScore(pairs: readonly { readonly truth: string; readonly said: string }[]) {
  const classes = [...new Set(pairs.map(({ truth }) => truth))].sort();
  const f1s = classes.map((name) => {
    const judged = pairs.map(({ truth, said }) => ({
      truth: truth === name,
      said: said === name,
      probability: 0,
    }));
    return scoreOf(judged).f1;
  });
  const confusions = new Map<string, number>();
  for (const { truth, said } of pairs)
    if (truth !== said)
      confusions.set(`${truth} → ${said}`, (confusions.get(`${truth} → ${said}`) ?? 0) + 1);
  return {
    accuracy: pairs.filter(({ truth, said }) => truth === said).length / Math.max(1, pairs.length),
    macroF1: f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length),
    confusions: [...confusions].sort((a, b) => b[1] - a[1]),
  };
}
