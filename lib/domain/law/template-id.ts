/** The 21 reply templates that come with the product; users may add their own besides. */
// data: ids of the reply templates, in the order of the rule book
export const templateIds = [
  'T01', // acknowledge receipt
  'T02', // understand: ask questions
  'T03', // update, more time needed
  'T04', // confirm what was agreed and request settlement
  'T05', // justified: full credit
  'T06', // partly justified: part credit and settlement of the rest
  'T07', // partial dispute: undisputed part now
  'T08', // unfounded: reasoned answer to a business
  'T09', // unfounded: reasoned answer to a consumer
  'T10', // payment plan or new due date
  'T11', // already paid: reconcile
  'T12', // not ordered, wrong recipient or identity misuse
  'T13', // invoice error: corrected invoice
  'T14', // fee or interest objection accepted
  'T15', // the case is at the agency: refer the customer
  'T16', // to the agency: objection and our position
  'T17', // internal question
  'T18', // friendly follow-up after an agreed date
  'T19', // objection maintained: next step
  'T20', // objection without reasons: ask what it is about
  'T21', // case closed
] as const;
export type TemplateId = (typeof templateIds)[number];
