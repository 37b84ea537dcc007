import type { ReasonCode } from '../detection/reason-code.ts';
import { reasonCodeInfo } from '../law/reason-codes.ts';
import { deedOf } from '../law/template-deeds.ts';
import { groundsOf } from '../objection/grounds.ts';
import type { Objection } from '../objection/objection.ts';
import { isOpen } from '../objection/state-groups.ts';
import { bringsNewSum, letterDoes, saysAgencyKnows, suitsSomeGrounds } from './letter-traits.ts';
import type { Template } from './template.ts';
import { meaningOf, templates } from './templates.ts';

/** Why a template is offered, or why it does not fit. The UI has words for each code. */
export const offerReasons = [
  'fits-state',
  'fits-reason',
  'fits-business',
  'fits-consumer',
  'fits-partial',
  'fits-agency',
  'other-state',
  'other-reason',
  'other-party',
  'whole-claim',
  'agency-has-case',
  'not-at-agency',
  'case-closed',
] as const;
export type OfferReason = (typeof offerReasons)[number];

/** A template with how well it fits an objection. */
export interface Offer {
  readonly template: Template;
  /** False: the template is possible, but something speaks against it; `why` says what. */
  readonly fits: boolean;
  readonly why: readonly OfferReason[];
}

const obstacles: ReadonlySet<OfferReason> = new Set([
  'other-state',
  'other-party',
  'whole-claim',
  'agency-has-case',
  'not-at-agency',
  'case-closed',
]);

/** All templates for an objection, the user's own among them, the best first, those that fit before the others. */
export function offerTemplates(
  objection: Objection,
  own: readonly Template[] = [],
): readonly Offer[] {
  return [...own, ...templates]
    .map((template) => ({
      offer: offerOf(template, objection),
      score: scoreOf(template, objection),
    }))
    .sort((a, b) => Number(b.offer.fits) - Number(a.offer.fits) || b.score - a.score)
    .map(({ offer }) => offer);
}

function offerOf(template: Template, objection: Objection): Offer {
  const { classification } = objection;
  const why: OfferReason[] = [];
  const isAgencyReply = template.stages.length === 1 && template.stages[0] === 'collection';
  if (objection.atAgency && !isAgencyReply) why.push('agency-has-case');
  if (!objection.atAgency && isAgencyReply) why.push('not-at-agency');
  if (objection.atAgency && isAgencyReply) why.push('fits-agency');
  if (!isAgencyReply) why.push(stateReason(template, objection));
  if (template.parties.length === 1) {
    const suits = template.parties.includes(classification.party);
    if (!suits) why.push('other-party');
    else why.push(classification.party === 'B2B' ? 'fits-business' : 'fits-consumer');
  }
  if (template.partialOnly)
    why.push(classification.extent === 'partial' ? 'fits-partial' : 'whole-claim');
  const grounds = groundsOf(objection.classification).filter((ground) =>
    suitsReason(template, ground),
  );
  if (grounds.length > 0) why.push('fits-reason');
  else if (isMadeForReasons(template)) why.push('other-reason');
  return { template, fits: !why.some((code) => obstacles.has(code)), why };
}

function stateReason({ states }: Template, objection: Objection): OfferReason {
  const { state } = objection;
  if (suitsState(states, objection)) return 'fits-state';
  return state === 'CLOSED' && states !== 'open' ? 'case-closed' : 'other-state';
}

function suitsState(states: Template['states'], objection: Objection): boolean {
  switch (states) {
    case 'open':
      return isOpen(objection.state);
    case 'unanswered':
      return awaitsAnswer(objection);
    default:
      return states.includes(objection.state);
  }
}

/** Once payment is all that is waited for, nothing is left that we could be late with. */
function awaitsAnswer({ state, isAnswered }: Objection): boolean {
  const isSettling = state === 'AWAITING_SETTLEMENT' || state === 'COLLECTION_MAY_RESUME';
  return isOpen(state) && !isAnswered && !isSettling;
}

function suitsReason(template: Template, reason: ReasonCode): boolean {
  if (template.reasons) return template.reasons.includes(reason);
  return reasonCodeInfo[reason].templates.some((id) => id === template.id);
}

/** Replies for one kind of ground: out of place for others, though the state may fit. */
function isMadeForReasons({ id, reasons }: Template): boolean {
  if (reasons) return reasons.length > 0;
  return letterDoes(id, suitsSomeGrounds);
}

/** How near a template is: the state decides, then the ground, then templates made for few states. */
function scoreOf(template: Template, objection: Objection): number {
  const grounds = groundsOf(objection.classification);
  const { states } = template;
  const isOwnState = typeof states !== 'string' && states.includes(objection.state);
  const usual: readonly string[] = reasonCodeInfo[objection.classification.reason].templates;
  const place = usual.indexOf(meaningOf(template));
  let score = isOwnState ? 100 : 0;
  if (grounds.some((ground) => suitsReason(template, ground))) score += 30;
  if (place >= 0) score += 10 - place;
  if (template.reasons ? isAmiss(template, grounds) : isMadeForReasons(template) && place < 0)
    score -= 60;
  // Whoever writes a template means to use it.
  if (template.reasons) score += 15;
  if (template.parties.length === 1) score += 5;
  if (template.partialOnly && objection.classification.extent === 'partial') score += 20;
  if (letterDoes(template.id, bringsNewSum) && place < 0) score -= 20;
  if (letterDoes(meaningOf(template), saysAgencyKnows) && owesAgencyNotice(objection)) score -= 40;
  return score;
}

/** The agency that has the claim has not heard of the objection yet: neither from us nor from the customer. */
function owesAgencyNotice({ channel, classification, events }: Objection): boolean {
  if (channel === 'agency') return false;
  const wasThere = classification.stage === 'collection';
  const handed = wasThere ? -1 : events.findLastIndex(({ type }) => type === 'handedToAgency');
  return !events
    .slice(handed + 1)
    .some(
      (event) =>
        event.type === 'agencyAsked' ||
        (event.type === 'replySent' && deedOf(event.data.template).reader === 'agency'),
    );
}

/** Made for certain grounds, and none of them is there. */
function isAmiss(template: Template, grounds: readonly ReasonCode[]): boolean {
  return isMadeForReasons(template) && !grounds.some((ground) => suitsReason(template, ground));
}
