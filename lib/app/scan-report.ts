import type { Detection } from '../domain/detection/detection.ts';
import { oneLine } from '../domain/message/one-line.ts';
import { cutText } from '../domain/shared/cut-text.ts';
import { majorUnits } from '../domain/shared/money.ts';

/** One line of `npm run scan -- --json`: a contract with whoever reads it, see the README. */
export interface ScanLine {
  readonly id: string;
  readonly objection: boolean;
  readonly score: number;
  readonly cause: string | null;
  readonly points: readonly { readonly cause: string; readonly quote: string }[];
  readonly scope: string | null;
  readonly stage: string;
  readonly lang: string;
  readonly invoiceNumber: string | null;
  readonly amounts: readonly { readonly value: number; readonly currency: string }[];
  readonly dueDate: string | null;
  readonly newest: string;
}

/** What `scan --json` prints for one mail. A mail that is only possibly an objection is not one. */
export function scanLine(id: string, newest: string, detection: Detection): ScanLine {
  const isObjection = detection.verdict === 'objection';
  return {
    id,
    objection: isObjection,
    score: detection.probability,
    cause: isObjection ? detection.cause : null,
    points: isObjection
      ? detection.points.map(({ reason, quote }) => ({ cause: reason, quote }))
      : [],
    scope: isObjection ? detection.extent : null,
    stage: detection.stage,
    lang: detection.language,
    invoiceNumber: detection.facts.invoiceNumber,
    amounts: detection.facts.amounts.map(({ money }) => ({
      value: majorUnits(money),
      currency: money.currency,
    })),
    dueDate: detection.facts.dueDate,
    newest,
  };
}

/** Heads of the columns that `scanRow` fills. */
export const scanHeads = row({
  id: 'mail',
  verdict: 'verdict',
  share: 'sure',
  cause: 'cause',
  invoice: 'invoice',
  words: 'in their words',
});

/**
 * What `scan` prints for one mail to a person: one line, the customer's words last. Control characters become spaces:
 * a terminal obeys them (ECMA-48), and a mail is written by a stranger.
 */
export function scanRow(id: string, detection: Detection): string {
  const first = detection.points.find(({ reason }) => reason === detection.cause);
  return row({
    id,
    verdict: detection.verdict,
    share: `${Math.round(detection.probability * 100)} %`,
    cause: detection.cause ?? '–',
    invoice: detection.facts.invoiceNumber ?? '–',
    words: cutText(first?.quote ?? '', 70),
  });
}

interface Row {
  readonly id: string;
  readonly verdict: string;
  readonly share: string;
  readonly cause: string;
  readonly invoice: string;
  readonly words: string;
}

function row({ id, verdict, share, cause, invoice, words }: Row): string {
  return [
    oneLine(cutText(id, 28)).padEnd(28),
    verdict.padEnd(9),
    share.padStart(5),
    cause.padEnd(22),
    oneLine(invoice.slice(0, 16)).padEnd(16),
    oneLine(words),
  ].join('  ');
}
