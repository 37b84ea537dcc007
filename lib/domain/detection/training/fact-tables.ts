import type { Stage } from '../detection.ts';
import type { Unseen } from './cross-validate.ts';
import { percent } from './percent.ts';

/** Our stages in the words of the corpus. */
const stageNames: Record<Stage, string> = {
  pre_due: 'invoice',
  overdue: 'invoice',
  reminder: 'reminder',
  pre_collection: 'collection',
  collection: 'collection',
  court: 'collection',
};

/** What is read from disputes beside their ground: invoice, amounts, dates, extent, stage, party. */
export function factTables(unseen: readonly Unseen[]): readonly string[] {
  const disputes = unseen.filter(({ example }) => example.mail.objection);
  const share = (isRight: (one: Unseen) => boolean, among: (one: Unseen) => boolean) => {
    const asked = disputes.filter(among);
    return `${percent(asked.filter(isRight).length / Math.max(1, asked.length))} of ${asked.length}`;
  };
  return [
    'Facts in disputes (rules, not learnt; read while they were written, so no unseen figures)',
    `  invoice number as labelled: ${share(
      ({ example, detection }) => detection.facts.invoiceNumber === example.mail.invoiceNumber,
      ({ example }) => example.mail.invoiceNumber !== null,
    )}; none said where none is: ${share(
      ({ detection }) => detection.facts.invoiceNumber === null,
      ({ example }) => example.mail.invoiceNumber === null,
    )}`,
    `  amounts: ${amountsLine(disputes)}`,
    `  due date as labelled: ${share(
      ({ example, detection }) => detection.facts.dueDate === example.mail.dueDate,
      ({ example }) => example.mail.dueDate !== null,
    )}`,
    `  whole or partial: ${share(
      ({ example, detection }) => detection.extent === example.mail.scope,
      ({ example }) => example.mail.scope !== null,
    )}`,
    `  stage: ${share(
      ({ example, detection }) => stageNames[detection.stage] === example.mail.stage,
      ({ example }) => example.mail.stage !== null,
    )}`,
    `  consumer or business: ${share(
      ({ example, detection }) =>
        (detection.party === 'B2C') === (example.mail.customer === 'private'),
      ({ example }) => example.mail.customer !== null,
    )}`,
  ];
}

/** Labelled amounts that are found, found ones that are labelled, and roles that are right. */
function amountsLine(disputes: readonly Unseen[]): string {
  const labelled = disputes.flatMap(({ example, detection }) =>
    example.mail.amounts.map(({ value, role }) => ({
      role,
      found: detection.facts.amounts.find(({ money }) => money.minor === Math.round(value * 100)),
    })),
  );
  const found = labelled.filter((one) => one.found);
  const withRole = found.filter(({ role }) => role !== undefined);
  const right = withRole.filter((one) => one.found?.role === one.role);
  return `found ${percent(found.length / Math.max(1, labelled.length))} of ${labelled.length}, role right ${percent(right.length / Math.max(1, withRole.length))} of ${withRole.length}`;
}
