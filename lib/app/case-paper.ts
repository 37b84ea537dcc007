import { reasonCodeInfo } from '../domain/law/reason-codes.ts';
import { claimSums } from '../domain/objection/claim-sums.ts';
import type { ObjectionEvent } from '../domain/objection/event.ts';
import type { Objection } from '../domain/objection/objection.ts';
import { timeZoneOf } from '../domain/shared/country.ts';
import type { Instant } from '../domain/shared/instant.ts';
import type { Language } from '../domain/shared/language.ts';
import { formatMoney, type Money } from '../domain/shared/money.ts';
import { commonWords } from '../i18n/common.ts';
import { evidenceWords } from '../i18n/evidence.ts';
import { formatDate, formatInstant } from '../i18n/format.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { Paper, PaperBlock } from '../ports/document-files.ts';
import {
  answerBlocks,
  documentBlocks,
  moment,
  overriddenBlocks,
  type ToldEvent,
} from './paper-blocks.ts';

/** What a paper about a case needs besides the case. */
export interface CasePaperOptions {
  readonly language: Language;
  readonly sellerName: string;
  readonly now: Instant;
  /** Words of an event: the interface has them. */
  readonly describe: (event: ObjectionEvent) => ToldEvent;
  /** Notes that are for the house alone go along. */
  readonly withNotes: boolean;
  /** Something in the chain of the case is not as it was written. */
  readonly isDoubtful: boolean;
}

/** A case as a document for an agency or a conciliation board: where it stands, amounts, answers, and every event. */
export function casePaper({ objection }: CaseRow, options: CasePaperOptions): Paper {
  const { language, now, sellerName, isDoubtful } = options;
  const words = evidenceWords[language];
  const zone = timeZoneOf[objection.classification.country];
  const when = (instant: Instant) => formatInstant(instant, { language, timeZone: zone });
  const events = [...objection.events, ...objection.conflicts];
  return {
    title: words.paperTitle(objection.caseNumber),
    subtitle: words.made(when(now), sellerName),
    language,
    foot: `${objection.caseNumber} · ${sellerName}`,
    pageOf: words.pageOf,
    blocks: [
      ...(isDoubtful ? [{ kind: 'warning', text: words.doubtful } as const] : []),
      { kind: 'heading', text: words.inShort },
      { kind: 'facts', rows: shortFacts(objection, language) },
      { kind: 'heading', text: words.amounts },
      {
        kind: 'table',
        head: [words.amountOf, words.amount],
        rows: amountRows(objection, language),
      },
      ...objectionBlocks(objection, language),
      ...answerBlocks(events, { language, when, describe: options.describe }),
      ...overriddenBlocks(events, { language, when, describe: options.describe }),
      ...documentBlocks(objection, language),
      { kind: 'heading', text: words.timeline },
      { kind: 'paragraph', text: words.timesIn(zone) },
      ...events.map((event) => moment(event, { ...options, when })),
    ],
  };
}

/** Where the case stands, as labels and values. */
function shortFacts(objection: Objection, language: Language): (readonly [string, string])[] {
  const words = evidenceWords[language];
  const common = commonWords[language];
  const { classification } = objection;
  const { customer, invoice } = classification;
  const first = objection.events.find(({ type }) => type === 'registered');
  const stage =
    first?.type === 'registered' ? first.data.classification.stage : classification.stage;
  const rows: (readonly [string, string | null])[] = [
    [words.customer, [customer.name, customer.email].filter(Boolean).join(' · ')],
    [words.invoice, invoice.number],
    [words.dueDate, invoice.dueDate && formatDate(invoice.dueDate, language)],
    [words.receivedOn, formatDate(objection.receivedOn, language)],
    [words.channel, common.channels[objection.channel]],
    [words.reason, reasonCodeInfo[classification.reason].labels[language]],
    [words.extent, common.extents[classification.extent]],
    [words.stageThen, common.stages[stage]],
    [words.stageNow, common.stages[classification.stage]],
    [words.state, common.states[objection.state]],
    [words.decision, common.decisions[objection.decision]],
    [words.outcome, objection.outcome && common.outcomes[objection.outcome]],
    [words.agency, objection.agency && agencyLine(objection.agency)],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

function agencyLine({ name, reference }: { name: string; reference: string | null }): string {
  return [name, reference].filter(Boolean).join(' · ');
}

/** Every amount of the case with what it is; for the paper and for the file of amounts. */
export function amountRows(
  objection: Objection,
  language: Language,
): (readonly [string, string])[] {
  const shown = (amount: Money | null) => (amount ? formatMoney(amount, language) : null);
  return amountsOf(objection, language).map(([label, amount]) => [label, shown(amount) ?? '–']);
}

/** The amounts themselves. */
export function amountsOf(
  objection: Objection,
  language: Language,
): (readonly [string, Money | null])[] {
  const words = evidenceWords[language];
  const { invoice } = objection.classification;
  const paid = objection.events.flatMap((event) =>
    event.type === 'paid' && event.data.amount ? [[words.paid, event.data.amount] as const] : [],
  );
  const { disputed, undisputed } = claimSums(objection.classification);
  return [
    [words.invoiceAmount, invoice.amount],
    [words.disputed, disputed],
    [words.undisputed, undisputed],
    [words.toPay, objection.toPay],
    ...paid,
  ];
}

function objectionBlocks(objection: Objection, language: Language): PaperBlock[] {
  const words = evidenceWords[language];
  const { points } = objection.classification;
  const quotes = points.map(
    ({ reason, quote }) =>
      [reasonCodeInfo[reason].labels[language], quote === '' ? words.notStored : quote] as const,
  );
  return [
    { kind: 'heading', text: words.objection },
    ...(quotes.length > 0 ? [{ kind: 'facts', rows: quotes } as const] : []),
    objection.excerpt === ''
      ? { kind: 'paragraph', text: words.noExcerpt }
      : { kind: 'quote', text: objection.excerpt },
  ];
}
