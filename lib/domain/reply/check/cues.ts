/** Turns of phrase the rules reason with, besides the words each rule looks for. */
export const cues = [
  'negation', // not, no, without
  'pause', // stopped, deleted, waived, on hold
  'empty-negation', // "without further notice", "no choice but": a negation that defuses nothing
  'condition', // if you do not pay, otherwise
  'harmless-condition', // if you disagree, if you have questions
  'restating', // what the customer wrote or how we understand it
  'advice', // we advise you to
  'unsure', // we are finding out whether
  'clause', // a verb or subject: its part of the sentence says something of its own
  'opener', // a subject that begins a new statement without a comma
  'pay', // asks the customer to pay
  'whole', // the whole amount
  'by', // by, within, no later than: a day that binds somebody
  'limit', // your time limit, last day to pay
  'ours', // we answer, we send, you will hear: a day that binds us
  'past', // was to be paid, we promised: a day that may have passed
  'answer', // answer, reply, hear from us
  'disregard', // an amount or day that the customer named
  'negotiate', // instalments, discount, our offer
  'elsewhere', // call them, through the agency
  'court', // court, conciliation board
  'basis', // the claim rests on
  'position', // take a position
  'documents',
  'interest',
  'closing', // kind regards
] as const;
export type Cue = (typeof cues)[number];
