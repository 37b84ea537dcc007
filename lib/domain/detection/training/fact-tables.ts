import type { Stage } from '../detection.ts';
import type { Unseen } from './cross-validate.ts';
import type { LabelledMail } from './labelled-mail.ts';
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
    'Facts in disputes (rules and weights were made on the corpus: only the locked test gives unseen figures)',
    `  invoice number as labelled: ${share(
      ({ example, detection }) => detection.facts.invoiceNumber === statedNumber(example),
      ({ example }) => statedNumber(example) !== null,
    )}; none said where none is: ${share(
      ({ detection }) => detection.facts.invoiceNumber === null,
      ({ example }) => statedNumber(example) === null,
    )}`,
    `  amounts: ${amountsLine(disputes)}`,
    `  due date as labelled: ${share(
      ({ example, detection }) => detection.facts.dueDate === example.mail.dueDate,
      ({ example }) => isDated(example),
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

/** What the detector reads of a labelled mail: the subject and the newest text. */
function readText({ mail, message }: Unseen['example']): string {
  return `${mail.subject}\n${message.newest}`;
}

/** "Sak 77-3381": what follows is the number of a case at an agency. */
const CASE_BEFORE = /(?:sak|sag|ärende|case|file|j\.nr)\p{L}{0,3}\.?[ :]*(?:nr\.?)?[ :]*$/iu;

/**
 * The invoice number that a mail states. Some authors labelled the number of an agency's case, or
 * one that stands in the quoted older mail only: neither is an invoice number that the mail states.
 */
export function statedNumber(example: Unseen['example']): string | null {
  const label = example.mail.invoiceNumber;
  if (label === null) return null;
  const text = readText(example);
  const at = text.indexOf(label);
  return at < 0 || CASE_BEFORE.test(text.slice(Math.max(0, at - 24), at)) ? null : label;
}

/** A date without its year needs the day of receipt, and the corpus has none. */
function isDated(example: Unseen['example']): boolean {
  const year = example.mail.dueDate?.slice(2, 4);
  return year !== undefined && readText(example).includes(year);
}

/** Of a claim that is disputed as a whole, the sum of the invoice is the disputed sum. */
function isRole(said: string, { role, mail }: { role: string; mail: LabelledMail }): boolean {
  const either = ['invoice', 'disputed'];
  return (
    said === role || (mail.scope === 'whole' && either.includes(said) && either.includes(role))
  );
}

/** Labelled amounts that are found, found ones that are labelled, and roles that are right. */
function amountsLine(disputes: readonly Unseen[]): string {
  const labelled = disputes.flatMap(({ example, detection }) =>
    example.mail.amounts.map(({ value, currency, role }) => ({
      role,
      currency,
      mail: example.mail,
      found: detection.facts.amounts.find(({ money }) => money.minor === Math.round(value * 100)),
    })),
  );
  const found = labelled.filter((one) => one.found);
  const inCurrency = found.filter((one) => one.found?.money.currency === one.currency);
  const withRole = found.flatMap(({ role, found, mail }) =>
    role === undefined || !found ? [] : [isRole(found.role, { role, mail })],
  );
  const right = withRole.filter(Boolean);
  return `found ${percent(found.length / Math.max(1, labelled.length))} of ${labelled.length}, currency right ${percent(inCurrency.length / Math.max(1, found.length))}, role right ${percent(right.length / Math.max(1, withRole.length))} of ${withRole.length}`;
}
