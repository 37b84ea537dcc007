import type { Timer } from '@/lib/domain/deadline/deadline.ts';
import { evidenceLabel } from '@/lib/domain/law/evidence.ts';
import { nonDisputes } from '@/lib/domain/law/non-disputes.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import type { ObjectionEvent } from '@/lib/domain/objection/event.ts';
import { isHoldItem } from '@/lib/domain/objection/legal-hold.ts';
import { pointOfRule } from '@/lib/domain/reply/coverage.ts';
import { findingWords } from '@/lib/domain/reply/finding-words.ts';
import { templateOf } from '@/lib/domain/reply/templates.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { formatMoney, type Money } from '@/lib/domain/shared/money.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { dutyWords } from '@/lib/i18n/duty.ts';
import { evidenceWords } from '@/lib/i18n/evidence.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import type { PanelWords } from '@/lib/i18n/panel/en.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { plainStepOf } from './plain-step.ts';

/** One event as people read it. */
export interface HistoryEntry {
  readonly title: string;
  /** Facts that go with it, each a sentence. */
  readonly facts: readonly string[];
  /** What a person wrote, as it was written. */
  readonly note: string;
}

/** An event in the words of `language`. */
export function historyEntry(event: ObjectionEvent, language: Language): HistoryEntry {
  const { history: words, actions } = panelWords[language];
  const common = commonWords[language];
  const day = (date: PlainDate) => formatDate(date, language);
  const entry = (title: string, note = '', facts: readonly (string | null)[] = []) => ({
    title,
    note,
    facts: facts.filter((fact) => fact !== null),
  });
  const toPay = (amount: Money | null) => amount && words.toPay(formatMoney(amount, language));
  const days = (said: { promisedAnswerBy: PlainDate | null; customerBy: PlainDate | null }) => [
    said.promisedAnswerBy && words.promised(day(said.promisedAnswerBy)),
    said.customerBy && words.customerBy(day(said.customerBy)),
  ];
  const template = (id: string | null) =>
    (id && templateOf(id)?.names[language]) || panelWords[language].reply.unknownTemplate;

  switch (event.type) {
    case 'registered': {
      const { classification, channel, receivedOn } = event.data;
      const reason = reasonCodeInfo[classification.reason].labels[language];
      return entry(words.registered(reason), '', [
        words.received(common.channels[channel], day(receivedOn)),
      ]);
    }
    case 'reclassified':
      return entry(
        words.reclassified(reasonCodeInfo[event.data.classification.reason].labels[language]),
      );
    case 'ownerChanged':
      return entry(words.ownerChanged(event.data.owner));
    case 'acknowledged':
      return entry(words.acknowledged, '', days(event.data));
    case 'questionsSent': {
      const isCustomer = event.data.to === 'customer';
      return entry(isCustomer ? words.askedCustomer : words.askedColleague, '', days(event.data));
    }
    case 'replyOpened':
      return entry(
        words.replyOpened(event.data.basedOn?.name ?? template(event.data.template)),
        '',
        [event.data.basedOn ? words.basedOn(template(event.data.template)) : null],
      );
    case 'replySent':
      return entry(words.replySent(template(event.data.template)), '', days(event.data));
    case 'customerReplied':
      return entry(actions[event.data.effect].done);
    case 'callLogged':
      return entry(actions.call.done, event.data.note);
    case 'agreementReached': {
      const { note, payBy } = event.data;
      return entry(actions.agree.done, note, [payBy && words.customerBy(day(payBy))]);
    }
    case 'decided':
      return entry(words.decided(common.decisions[event.data.decision]), event.data.reasons, [
        toPay(event.data.toPay),
      ]);
    case 'settlementRequested':
      return entry(words.settlementRequested, '', [toPay(event.data.toPay), ...days(event.data)]);
    case 'paid': {
      const { amount } = event.data;
      return entry(amount ? words.paid(formatMoney(amount, language)) : actions.paid.done);
    }
    case 'deadlineMoved':
      return entry(
        words.deadlineMoved(timerName(event.data.timer, language), day(event.data.dueOn)),
        event.data.reason,
      );
    case 'snoozed':
      return entry(words.snoozed(day(event.data.until)), event.data.reason);
    case 'escalated':
      return entry(words.escalated(event.data.to), event.data.reason);
    case 'handedToAgency':
      return entry(words.handedToAgency(event.data.agency), event.data.reference ?? '');
    case 'agencyAsked':
      return entry(actions['agency-asked'].done, event.data.question);
    case 'withdrawn':
      return entry(actions.withdrawn.done, event.data.note);
    case 'noteAdded':
      return entry(actions.note.done, event.data.note);
    case 'evidenceTicked': {
      if (isHoldItem(event.data.item))
        return entry(evidenceWords[language][event.data.present ? 'held' : 'released']);
      const item = evidenceLabel(event.data.item, language);
      return entry(event.data.present ? words.evidencePresent(item) : words.evidenceMissing(item));
    }
    case 'findingIgnored': {
      const { rule, reason } = event.data;
      const point = pointOfRule(rule);
      const title = point
        ? words.pointLeft(reasonCodeInfo[point].labels[language])
        : words.findingIgnored(rule);
      // The number of a rule means nothing to an agency; what was found does.
      const found = Object.entries(findingWords[language]).find(([id]) => id === rule);
      return entry(title, reason, [found ? found[1].message : null]);
    }
    case 'advanced':
      return entry(advance(event.data.transition, actions), event.data.note);
    case 'sameAs':
      return entry(teamWords[language].sameAs);
    case 'closed':
      return entry(words.closed(common.outcomes[event.data.outcome]), event.data.note);
    case 'reopened':
      return entry(actions.reopen.done, event.data.reason);
    case 'dismissed':
      return entry(words.dismissed(nonDisputeName(event.data.nonDispute, language)));
    case 'erased':
      return entry(words.erased, event.data.reason);
    default:
      return event satisfies never;
  }
}

function timerName(timer: string, language: Language): string {
  const { timers } = dutyWords[language];
  return isTimer(timer, timers) ? timers[timer] : timer;
}

function isTimer(name: string, timers: Readonly<Record<Timer, string>>): name is Timer {
  return Object.hasOwn(timers, name);
}

function nonDisputeName(code: string, language: Language): string {
  return nonDisputes.find((known) => known.code === code)?.labels[language] ?? code;
}

/** Steps that a newer version may know and this one does not are shown by their name. */
function advance(transition: string, actions: PanelWords['actions']): string {
  const step = plainStepOf(transition);
  return step ? actions[step].done : transition;
}
