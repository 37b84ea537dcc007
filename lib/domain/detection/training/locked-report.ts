import { languages } from '../../shared/language.ts';
import type { Detection } from '../detection.ts';
import type { LabelledMail } from './labelled-mail.ts';
import { calibrationError, classScore, scoreOf } from './measure.ts';
import { percent } from './percent.ts';

/** A mail of the locked test with what the shipped detector said. */
export interface LockedMail {
  readonly mail: LabelledMail;
  readonly detection: Detection;
}

/** The locked test in sums: nothing here may show a single mail. */
export function lockedReport(all: readonly LockedMail[]): readonly string[] {
  const line = (title: string, some: readonly LockedMail[]) => {
    const { precision, recall, f1, falseAlarms, count } = scoreOf(some.map(judgedOf));
    const shares = [precision, recall, f1, falseAlarms].map(percent);
    return `${title.padEnd(30)} ${String(count).padStart(5)}  ${shares.join('  ')}`;
  };
  const easy = all.filter(({ mail }) => mail.difficulty !== 'hard');
  const found = all.filter(({ mail, detection }) => mail.objection && detection.cause !== null);
  const { accuracy, macroF1 } = classScore(
    found.map(({ mail, detection }) => ({ truth: mail.cause ?? '', said: detection.cause ?? '' })),
  );
  const disputes = all.filter(({ mail }) => mail.objection);
  const scope = disputes.filter(({ mail, detection }) => mail.scope === detection.extent).length;
  return [
    '',
    'Locked test: the shipped model on mails that nothing was trained or tuned on',
    `${'mails'.padEnd(30)} count  precision  recall      F1  false alarms`,
    line('all', all),
    ...languages.map((language) =>
      line(
        `  ${language}`,
        all.filter(({ mail }) => mail.lang === language),
      ),
    ),
    line(
      '  marked hard',
      all.filter(({ mail }) => mail.difficulty === 'hard'),
    ),
    line('  not marked hard', easy),
    `With "possible" counted as found: F1 ${percent(scoreOf(all.map((one) => ({ ...judgedOf(one), said: one.detection.verdict !== 'none' }))).f1)}`,
    `Calibration error: all ${percent(calibrationError(all.map(judgedOf)))}, not marked hard ${percent(calibrationError(easy.map(judgedOf)))}`,
    `Cause of ${found.length} found disputes: right ${percent(accuracy)}, macro F1 ${percent(macroF1)}; whole or partial ${percent(scope / Math.max(1, disputes.length))}`,
  ];
}

function judgedOf({ mail, detection }: LockedMail) {
  return {
    truth: mail.objection,
    said: detection.verdict === 'objection',
    probability: detection.probability,
  };
}
