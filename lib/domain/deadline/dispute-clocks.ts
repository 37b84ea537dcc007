import { countFrom, plusBusinessDays, plusDays, rolledBack, rolledForward } from '../law/count.ts';
import { deedOf } from '../law/template-deeds.ts';
import { firstStatement } from '../objection/letters.ts';
import type { TransitionId } from '../objection/transitions.ts';
import type { Clock } from './clock.ts';
import { firstAfter, type History, lastOf } from './history.ts';
import { decisionTold, letterToAgency } from './letters.ts';
import { maintainedBy } from './reactions.ts';

const OPENED: TransitionId = 'open-mediation';

/** INTERNAL: a colleague answers within 2 business days. Any step forward shows that the answer came. */
export function internalClock(history: History): Clock | null {
  const asked = history.moments.findLast(
    ({ event }) => event.type === 'questionsSent' && event.data.to === 'colleague',
  );
  if (!asked) return null;
  const met =
    firstAfter(history, asked.index, 'advanced', 'decided') ?? firstStatement(history, asked.index);
  return {
    timer: 'INTERNAL',
    count: plusBusinessDays(countFrom(asked.on, 'asked-colleague'), 2, history.ours),
    metOn: met?.on ?? null,
    since: asked.index,
  };
}

/**
 * AGENCY_NOTICE: an agency that has the claim is told of the objection on the same business day. An objection
 * that came through the agency needs no notice.
 */
export function agencyNoticeClock(history: History): Clock | null {
  const { objection, opening, ours } = history;
  const handed = lastOf(history, 'handedToAgency');
  const wasThere = objection.classification.stage === 'collection';
  if (objection.channel === 'agency' || (!wasThere && !handed)) return null;
  const start = wasThere || !handed ? opening : countFrom(handed.on, 'at-agency');
  const since = wasThere || !handed ? -1 : handed.index;
  const told = letterToAgency(history, since) ?? firstAfter(history, since, 'agencyAsked');
  return {
    timer: 'AGENCY_NOTICE',
    count: rolledForward(start, ours),
    metOn: told?.on ?? null,
    since,
  };
}

/**
 * AGENCY_ANSWER: 14 days from the agency's question; before it asks, from an objection that came through the
 * agency or while it had the claim. The agency asking again before we answered does not give more time.
 */
export function agencyAnswerClock(history: History): Clock | null {
  const { objection, opening, ours, moments } = history;
  const handed = lastOf(history, 'handedToAgency');
  const isTheirs =
    objection.channel === 'agency' || objection.classification.stage === 'collection';
  let start = isTheirs || handed ? { from: opening, index: -1 } : null;
  for (const { event, on, index } of moments) {
    if (event.type !== 'agencyAsked') continue;
    const answer = start && answerToAgency(history, start.index);
    const isFirst = !start || start.index < 0;
    if (isFirst || (answer && answer.index < index))
      start = { from: countFrom(on, 'agency-asked'), index };
  }
  if (!start) return null;
  return {
    timer: 'AGENCY_ANSWER',
    count: rolledBack(plusDays(start.from, 14), ours),
    metOn: answerToAgency(history, start.index)?.on ?? null,
    since: start.index,
  };
}

/** MANAGER_CHOICE: once the customer upholds the objection the manager has 5 business days to drop, mediate or sue. */
export function managerChoiceClock(history: History): Clock | null {
  const maintained = maintainedBy(history);
  if (!maintained) return null;
  const chosen =
    firstAfter(history, maintained.index, 'advanced', 'withdrawn', 'closed', 'paid') ??
    decisionTold(history, maintained.index) ??
    history.letters.find(
      ({ index, event }) =>
        index > maintained.index && deedOf(event.data.template).countsAs === 'suit-notice',
    );
  return {
    timer: 'MANAGER_CHOICE',
    count: plusBusinessDays(countFrom(maintained.on, 'maintained'), 5, history.ours),
    metOn: chosen?.on ?? null,
    since: maintained.index,
  };
}

/** ADR_ANSWER: 20 business days once a complaint body has the case, unless its letter names a day (moved by hand). */
export function adrClock(history: History): Clock | null {
  const opened = history.moments.findLast(
    ({ event }) => event.type === 'advanced' && event.data.transition === OPENED,
  );
  if (!opened) return null;
  const met =
    firstStatement(history, opened.index) ??
    firstAfter(history, opened.index, 'advanced', 'agreementReached', 'closed');
  return {
    timer: 'ADR_ANSWER',
    count: plusBusinessDays(countFrom(opened.on, 'adr-opened'), 20, history.ours),
    metOn: met?.on ?? null,
    since: opened.index,
  };
}

/** Our position, to the agency itself or, where nobody noted to whom, in any letter that says something. */
function answerToAgency(history: History, index: number) {
  return letterToAgency(history, index) ?? firstStatement(history, index);
}
