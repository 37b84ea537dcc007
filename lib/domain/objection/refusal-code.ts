/** Why an event may not be recorded. Each has words in the user interface. */
export const refusalCodes = [
  'not-registered', // there is no such objection yet
  'already-registered', // an objection begins only once
  'not-allowed', // the state machine has no such step from here
  'closed', // the case is closed; it can be reopened
  'erased', // the content was erased; nothing can be added
  'needs-answer', // the customer must be answered first
  'needs-decision', // somebody must decide first
  'needs-reasons', // a rejection gives its reasons
  'needs-evidence', // a rejection rests on something that proves the claim
  'needs-amount', // the amount to pay must be known and not above the claim
  'needs-date', // the day by which to pay must be known
  'needs-follow-up', // a friendly follow-up goes first
  'needs-notice', // the customer must be told before a court is asked
  'not-partial', // the whole claim is disputed: there is no undisputed part
  'too-early', // the customer still has time to react
  'still-disputed', // a disputed claim is not handed to collection
  'justified-never-collected', // the customer was right: nothing may be collected
  'needs-role', // the user's role in the team does not include it
  'stage-frozen', // the stage at which the objection came never changes
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
