import type { Clock } from './clock.ts';
import { countFrom, plusBusinessDays, plusDays, rolledBack, rolledForward } from './count.ts';
import { firstAfter, type History, lastOf } from './history.ts';
import { decisionTold, firstStatement, letterToAgency } from './letters.ts';

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
 * AGENCY_ANSWER: 14 days from the agency's question, or from the objection that came through it. The agency
 * asking again does not give more time.
 */
export function agencyAnswerClock(history: History): Clock | null {
  const cameThrough = history.objection.channel === 'agency';
  let start = cameThrough ? { count: history.opening, index: -1 } : null;
  for (const { event, on, index } of history.moments) {
    const answered = start !== null && answeredAgency(history, start.index) !== undefined;
    const isNext = start === null || (answered && wasAnsweredBefore(history, start.index, index));
    if (event.type === 'agencyAsked' && isNext)
      start = { count: countFrom(on, 'agency-asked'), index };
  }
  if (!start) return null;
  return {
    timer: 'AGENCY_ANSWER',
    count: rolledBack(plusDays(start.count, 14), history.ours),
    metOn: answeredAgency(history, start.index)?.on ?? null,
    since: start.index,
  };
}

/** MANAGER_CHOICE: once the customer upholds the objection the manager has 5 business days to drop, mediate or sue. */
export function managerChoiceClock(history: History): Clock | null {
  const maintained = history.moments.findLast(
    ({ event }) => event.type === 'customerReplied' && event.data.effect === 'maintains',
  );
  if (!maintained) return null;
  const chosen =
    firstAfter(history, maintained.index, 'advanced', 'withdrawn', 'closed', 'paid') ??
    decisionTold(history, maintained.index) ??
    history.letters.find(
      ({ index, event }) => index > maintained.index && event.data.template === 'T19',
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
  if (history.objection.state !== 'MEDIATION') return null;
  const opened = lastOf(history, 'advanced');
  if (!opened) return null;
  return {
    timer: 'ADR_ANSWER',
    count: plusBusinessDays(countFrom(opened.on, 'adr-opened'), 20, history.ours),
    metOn: firstStatement(history, opened.index)?.on ?? null,
    since: opened.index,
  };
}

function answeredAgency(history: History, index: number) {
  return letterToAgency(history, index) ?? firstStatement(history, index);
}

function wasAnsweredBefore(history: History, start: number, index: number): boolean {
  const answer = answeredAgency(history, start);
  return answer !== undefined && answer.index < index;
}
