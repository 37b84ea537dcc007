import { languages } from '../../shared/language.ts';
import type { Verdict } from '../detection.ts';
import type { Unseen } from './cross-validate.ts';
import { isOrdinary } from './folds.ts';
import { calibrationError, type Judged, scoreOf } from './measure.ts';
import { percent } from './percent.ts';

const HEAD = `${'mails'.padEnd(30)} count  precision  recall      F1  false alarms`;

/** How well the verdict "objection" does: all, hard, each language, ordinary mail; then both levels. */
export function verdictTables(unseen: readonly Unseen[]): readonly string[] {
  const difficult = unseen.filter(({ example }) => !isOrdinary(example.file));
  const ordinary = unseen.filter(({ example }) => isOrdinary(example.file));
  const groups: readonly (readonly [string, readonly Unseen[]])[] = [
    ['all', unseen],
    ['difficult files', difficult],
    ['  marked hard', difficult.filter(isHard)],
    ['  not marked hard', difficult.filter((one) => !isHard(one))],
    ...languages.map(
      (language) =>
        [
          `  ${language}`,
          difficult.filter(({ example }) => example.mail.lang === language),
        ] as const,
    ),
    ['ordinary mail', ordinary],
  ];
  const shown = groups.filter(([, some]) => some.length > 0);
  return [
    'Verdict "objection"',
    HEAD,
    ...shown.map(([title, some]) => scoreLine(title, some, 'objection')),
    '',
    'Verdict "objection" or "possible"',
    HEAD,
    ...shown.map(([title, some]) => scoreLine(title, some, 'possible')),
  ];
}

/** How much mail about anything else is taken for a dispute, a line a language. */
export function unrelatedTable(unseen: readonly Unseen[]): readonly string[] {
  if (unseen.length === 0) return [];
  const line = (title: string, some: readonly Unseen[]) => {
    const share = (verdict: Verdict) =>
      percent(some.filter(({ detection }) => detection.verdict === verdict).length / some.length);
    return `${title.padEnd(30)} ${String(some.length).padStart(5)}  ${share('objection')}  ${share('possible')}`;
  };
  const byLanguage = languages.map(
    (language) =>
      [language, unseen.filter(({ example }) => example.mail.lang === language)] as const,
  );
  return [
    'Mail that is not about business with customers',
    `${'mails'.padEnd(30)} count  objection  possible`,
    line('all', unseen),
    ...byLanguage
      .filter(([, some]) => some.length > 0)
      .map(([language, some]) => line(`  ${language}`, some)),
  ];
}

/** How many mails of each kind got which verdict. */
export function confusionTable(unseen: readonly Unseen[]): readonly string[] {
  const verdicts: readonly Verdict[] = ['objection', 'possible', 'none'];
  const line = (title: string, some: readonly Unseen[]) => {
    const counts = verdicts.map((verdict) =>
      String(some.filter(({ detection }) => detection.verdict === verdict).length).padStart(10),
    );
    return `${title.padEnd(30)}${counts.join('')}`;
  };
  const others = unseen.filter(({ example }) => !example.mail.objection);
  const kinds = [...new Set(others.map(({ example }) => example.mail.nonDispute ?? '–'))].sort();
  return [
    `${'What it is → verdict'.padEnd(30)}${verdicts.map((verdict) => verdict.padStart(10)).join('')}`,
    line(
      'objection',
      unseen.filter(({ example }) => example.mail.objection),
    ),
    ...kinds.map((kind) =>
      line(
        `  ${kind}`,
        others.filter(({ example }) => (example.mail.nonDispute ?? '–') === kind),
      ),
    ),
  ];
}

/** Probabilities in ten bins beside the shares that came true, and the mean gap between them. */
export function calibrationTable(unseen: readonly Unseen[]): readonly string[] {
  const ordinary = unseen.filter(({ example }) => isOrdinary(example.file));
  const error = (some: readonly Unseen[]) =>
    percent(calibrationError(some.map((one) => judged(one, 'objection'))));
  const bins = Array.from({ length: 10 }, (_, bin) =>
    unseen.filter(({ detection }) => Math.min(9, Math.floor(detection.probability * 10)) === bin),
  );
  return [
    `Calibration error (10 bins): all ${error(unseen)} (${baseRate(unseen)} are objections)${
      ordinary.length === 0
        ? ''
        : `, ordinary mail ${error(ordinary)} (${baseRate(ordinary)} are objections)`
    }`,
    ...bins.map((some, bin) => {
      const said = some.reduce((sum, one) => sum + one.detection.probability, 0);
      const count = Math.max(1, some.length);
      return `  said ${bin / 10} to ${(bin + 1) / 10}: ${String(some.length).padStart(5)} mails, mean ${percent(said / count)}, came true ${baseRate(some)}`;
    }),
  ];
}

function baseRate(some: readonly Unseen[]): string {
  const objections = some.filter(({ example }) => example.mail.objection).length;
  return percent(objections / Math.max(1, some.length)).trim();
}

function judged(one: Unseen, least: 'objection' | 'possible'): Judged {
  const { verdict, probability } = one.detection;
  const isFound = least === 'possible' ? verdict !== 'none' : verdict === 'objection';
  return { truth: one.example.mail.objection, said: isFound, probability };
}

function scoreLine(
  title: string,
  some: readonly Unseen[],
  least: 'objection' | 'possible',
): string {
  const score = scoreOf(some.map((one) => judged(one, least)));
  const shares = [score.precision, score.recall, score.f1, score.falseAlarms].map(percent);
  return `${title.padEnd(30)} ${String(score.count).padStart(5)}  ${shares.join('  ')}`;
}

function isHard({ example }: Unseen): boolean {
  return example.mail.difficulty === 'hard';
}
