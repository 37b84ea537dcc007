import { evidenceLabel } from '../domain/law/evidence.ts';
import { evidenceFor } from '../domain/law/reason-evidence.ts';
import type { ObjectionEvent } from '../domain/objection/event.ts';
import { isHoldItem } from '../domain/objection/legal-hold.ts';
import type { Objection } from '../domain/objection/objection.ts';
import type { Instant } from '../domain/shared/instant.ts';
import type { Language } from '../domain/shared/language.ts';
import { evidenceWords } from '../i18n/evidence.ts';
import type { PaperBlock } from '../ports/document-files.ts';

/** One event as people read it, in a language. */
export interface ToldEvent {
  readonly title: string;
  readonly facts: readonly string[];
  readonly note: string;
}

/** What is for the house alone unless the user says otherwise: notes, pauses, who was told. */
const internal: ReadonlySet<ObjectionEvent['type']> = new Set([
  'noteAdded',
  'snoozed',
  'escalated',
]);

/** True for an event whose words stay in the house unless the user says otherwise. */
export function isInternal({ type }: ObjectionEvent): boolean {
  return internal.has(type);
}

interface Telling {
  readonly language: Language;
  readonly when: (instant: Instant) => string;
  readonly describe: (event: ObjectionEvent) => ToldEvent;
}

const answers: ReadonlySet<ObjectionEvent['type']> = new Set([
  'acknowledged',
  'questionsSent',
  'replySent',
  'decided',
  'settlementRequested',
  'customerReplied',
  'agencyAsked',
]);

/** Every answer with its date. */
export function answerBlocks(events: readonly ObjectionEvent[], telling: Telling): PaperBlock[] {
  const words = evidenceWords[telling.language];
  const rows = events
    .filter(({ type }) => answers.has(type))
    .map((event) => {
      const told = telling.describe(event);
      return [
        telling.when(event.at),
        told.title,
        [...told.facts, told.note].filter(Boolean).join('\n'),
      ];
    });
  return [
    { kind: 'heading', text: words.answers },
    rows.length > 0
      ? { kind: 'table', head: [words.when, words.what, words.details], rows }
      : { kind: 'paragraph', text: words.noAnswers },
  ];
}

/** Findings of the check that were overruled, with the reasons given. */
export function overriddenBlocks(
  events: readonly ObjectionEvent[],
  telling: Telling,
): PaperBlock[] {
  const words = evidenceWords[telling.language];
  const rows = events
    .filter(({ type }) => type === 'findingIgnored')
    .map((event) => {
      const told = telling.describe(event);
      return [telling.when(event.at), [told.title, ...told.facts].join('\n'), told.note];
    });
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', text: words.overridden },
        { kind: 'table', head: [words.when, words.what, words.why], rows },
      ];
}

/** The documents that this kind of objection asks for, and those at hand. */
export function documentBlocks(objection: Objection, language: Language): PaperBlock[] {
  const words = evidenceWords[language];
  const wanted = evidenceFor[objection.classification.reason];
  const items = new Set<string>([...wanted, ...Object.keys(objection.evidence)]);
  const rows = [...items]
    .filter((item) => !isHoldItem(item))
    .map((item) => [
      evidenceLabel(item, language),
      objection.evidence[item] ? words.atHand : words.notAtHand,
    ]);
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', text: words.documents },
        { kind: 'table', head: [words.document, words.standing], rows },
      ];
}

/** One line of the timeline: what happened, who recorded it where. */
export function moment(
  event: ObjectionEvent,
  options: Telling & { readonly withNotes: boolean },
): PaperBlock {
  const words = evidenceWords[options.language];
  const told = options.describe(event);
  const isHidden = isInternal(event) && !options.withNotes;
  return {
    kind: 'moment',
    when: options.when(event.at),
    title: isHidden ? words.internalEntry : told.title,
    facts: [
      ...(isHidden ? [] : told.facts),
      words.place(event.actor || words.unknownActor, event.device, event.seq),
    ],
    note: isHidden ? '' : told.note,
  };
}
