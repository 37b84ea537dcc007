import { languages } from '../../shared/language.ts';
import type { Stage } from '../detection.ts';
import type { Unseen } from './cross-validate.ts';
import { isOrdinary } from './folds.ts';
import { calibrationError, classScore, type Judged, scoreOf } from './measure.ts';
import { percent } from './percent.ts';

/** The figures of a cross-validation in lines for a terminal. */
export function evaluationReport(unseen: readonly Unseen[]): readonly string[] {
  const difficult = unseen.filter(({ example }) => !isOrdinary(example.file));
  const ordinary = unseen.filter(({ example }) => isOrdinary(example.file));
  const disputes = unseen.filter(({ example }) => example.mail.objection);
  return [
    'Verdict "objection" on mails by authors that training never saw',
    `${'mails'.padEnd(30)} count  precision  recall      F1  false alarms`,
    scoreLine('all', unseen),
    scoreLine('difficult files (all but o)', difficult),
    scoreLine('  marked hard', difficult.filter(isHard)),
    ...languages.map((language) =>
      scoreLine(
        `  ${language}`,
        difficult.filter(({ example }) => example.mail.lang === language),
      ),
    ),
    scoreLine('ordinary mail (o)', ordinary),
    '',
    'With "possible" counted as found',
    scoreLine('difficult files (all but o)', difficult, 'possible'),
    scoreLine('ordinary mail (o)', ordinary, 'possible'),
    '',
    `Calibration error (10 bins): all ${percent(calibrationError(unseen.map(judged)))}, ordinary ${percent(calibrationError(ordinary.map(judged)))}`,
    '',
    ...causeLines(disputes),
    '',
    ...factLines(disputes),
  ];
}

function judged(
  { example, detection }: Unseen,
  least: 'objection' | 'possible' | number = 0,
): Judged {
  const isFound =
    least === 'possible' ? detection.verdict !== 'none' : detection.verdict === 'objection';
  return { truth: example.mail.objection, said: isFound, probability: detection.probability };
}

function scoreLine(
  title: string,
  unseen: readonly Unseen[],
  least: 'objection' | 'possible' = 'objection',
): string {
  const score = scoreOf(unseen.map((one) => judged(one, least)));
  const shares = [score.precision, score.recall, score.f1, score.falseAlarms].map(percent);
  return `${title.padEnd(30)} ${String(score.count).padStart(5)}  ${shares.join('  ')}`;
}

function isHard({ example }: Unseen): boolean {
  return example.mail.difficulty === 'hard';
}

function causeLines(disputes: readonly Unseen[]): readonly string[] {
  const found = disputes.filter(({ detection }) => detection.cause !== null);
  const { accuracy, macroF1, confusions } = classScore(
    found.map(({ example, detection }) => ({
      truth: example.mail.cause ?? '',
      said: detection.cause ?? '',
    })),
  );
  const isAnyPoint = ({ example, detection }: Unseen) =>
    example.mail.points.some(({ cause }) => cause === detection.cause);
  const overlaps = ({ example, detection }: Unseen) => {
    const newest = example.message.newest;
    return detection.points.some(({ start, end }) =>
      example.mail.points.some(({ quote }) => {
        const at = newest.indexOf(quote);
        return at >= 0 && at < end && at + quote.length > start;
      }),
    );
  };
  return [
    `Cause of ${found.length} found disputes (41 codes): right ${percent(accuracy)}, macro F1 ${percent(macroF1)}, one of the grounds ${percent(found.filter(isAnyPoint).length / found.length)}`,
    `Quote meets a sentence the author marked: ${percent(found.filter(overlaps).length / found.length)}`,
    'Most confused causes (true → said):',
    ...confusions.slice(0, 12).map(([pair, count]) => `  ${String(count).padStart(3)}  ${pair}`),
  ];
}

/** Our stages in the words of the corpus. */
const stageNames: Record<Stage, string> = {
  pre_due: 'invoice',
  overdue: 'invoice',
  reminder: 'reminder',
  pre_collection: 'collection',
  collection: 'collection',
  court: 'collection',
};

/** Of amounts that are found and labelled with a role, how many have that role. */
function rolesLine(disputes: readonly Unseen[]): string {
  const pairs = disputes.flatMap(({ example, detection }) =>
    example.mail.amounts.flatMap(({ value, role }) => {
      const found = detection.facts.amounts.find(
        ({ money }) => money.minor === Math.round(value * 100),
      );
      return role && found ? [found.role === role] : [];
    }),
  );
  return `${percent(pairs.filter(Boolean).length / Math.max(1, pairs.length))} of ${pairs.length}`;
}

function factLines(disputes: readonly Unseen[]): readonly string[] {
  const share = (isRight: (one: Unseen) => boolean, among: (one: Unseen) => boolean) => {
    const asked = disputes.filter(among);
    return `${percent(asked.filter(isRight).length / Math.max(1, asked.length))} of ${asked.length}`;
  };
  return [
    'Facts in disputes (written by hand, seen while writing: no unseen figures)',
    `  invoice number as labelled: ${share(
      ({ example, detection }) => detection.facts.invoiceNumber === example.mail.invoiceNumber,
      ({ example }) => example.mail.invoiceNumber !== null,
    )}; none said where none is: ${share(
      ({ detection }) => detection.facts.invoiceNumber === null,
      ({ example }) => example.mail.invoiceNumber === null,
    )}`,
    `  whole or partial: ${share(
      ({ example, detection }) => detection.extent === example.mail.scope,
      () => true,
    )}`,
    `  stage: ${share(
      ({ example, detection }) => stageNames[detection.stage] === example.mail.stage,
      ({ example }) => example.mail.stage !== null,
    )}`,
    `  role of an amount: ${rolesLine(disputes)}`,
    `  consumer or business: ${share(
      ({ example, detection }) =>
        (detection.party === 'B2C') === (example.mail.customer === 'private'),
      ({ example }) => example.mail.customer !== null,
    )}`,
    `  language: ${share(
      ({ example, detection }) => detection.language === example.mail.lang,
      () => true,
    )} (the language scorer has seen these mails)`,
  ];
}
