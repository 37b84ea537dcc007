import type { FindingWordTable } from './finding-words.ts';

// data: message and reason of each rule in English
/** What findings say in English. */
export const findingWordsEn: FindingWordTable = {
  L001: {
    message: 'Neither invoice number nor case number is given.',
    why: 'The customer must be able to tell which claim this is about.',
  },
  L002: {
    message: 'The decision is not stated clearly.',
    why: 'An answer without a clear decision prolongs the dispute.',
  },
  L003: {
    message: 'The reply does not show that you have understood the customer.',
    why: 'The first step is to show that the objection was understood.',
  },
  L004: {
    message: 'It does not say when the customer gets an answer.',
    why: 'The customer should know how long it takes.',
  },
  L005: {
    message: 'The confirmation has no date for payment or the next step.',
    why: 'A written confirmation needs a date.',
  },
  L006: {
    message: 'The confirmation has no amount.',
    why: 'Unclear agreements reopen the dispute.',
  },
  L007: {
    message: 'The request for payment lacks an amount, a date or an account.',
    why: 'The customer must be able to pay without asking.',
  },
  L008: { message: 'It does not say why.', why: 'Only a reasoned answer lets follow-up resume.' },
  L009: {
    message: 'The reply refers to no documents.',
    why: 'Whoever claims payment has to document the claim.',
  },
  L010: {
    message: 'The complaint body is missing or incomplete.',
    why: 'Consumers must be told where they can complain when an objection is rejected, wholly or in part.',
  },
  L011: {
    message: 'It does not say what the customer can do if they still disagree.',
    why: 'The right to maintain the objection must be visible.',
  },
  L012: {
    message: 'The time limit is shorter than the minimum.',
    why: 'At least 14 days in Norway, 10 in Denmark and 8 in Sweden from sending.',
  },
  L013: {
    message: 'The time limit does not fall on a business day.',
    why: 'Rules for weekends and holidays differ; choose a business day.',
  },
  L014: { message: 'This amount is not in the case.', why: 'Wrong amounts create new objections.' },
  L015: {
    message: 'You ask for more than the undisputed part.',
    why: 'Only the part the customer agrees with may be asked for now.',
  },
  L016: {
    message: 'You ask for payment before the objection is decided.',
    why: 'A disputed claim is paused.',
  },
  L017: {
    message: 'It does not say that follow-up is paused.',
    why: 'The customer should know that reminders were stopped on purpose.',
  },
  L018: {
    message: 'Something here was meant to be filled in.',
    why: 'A placeholder in a reply undermines trust.',
  },
  L019: {
    message: 'The reply is not in the customer’s language.',
    why: 'The customer should understand the reply.',
  },
  L020: {
    message: 'A sender with name and telephone or email is missing.',
    why: 'The customer should know who is responsible.',
  },
  L101: {
    message: 'The reply threatens or announces debt collection.',
    why: 'Collection is paused while the objection is unresolved.',
  },
  L102: {
    message: 'The reply threatens a bad credit record.',
    why: 'A disputed claim may not be registered.',
  },
  L103: {
    message: 'The reply adds or announces a fee.',
    why: 'A reasonable objection gives no ground for fees.',
  },
  L104: {
    message: 'Standard compensation is claimed from a consumer.',
    why: 'It applies between businesses only.',
  },
  L105: {
    message: 'Interest is demanded before the objection is decided.',
    why: 'It is not settled that the customer is responsible for the delay.',
  },
  L106: {
    message: 'The reply says it is too late to object.',
    why: 'Consumers have at least two months; small print cannot shorten it.',
  },
  L107: {
    message: 'Silence is treated as acceptance.',
    why: 'Silence does not bind. You may write that you uphold the claim.',
  },
  L108: {
    message: 'The claim is upheld though nothing has been decided.',
    why: 'Decide first, with reasons.',
  },
  L109: {
    message: 'The reply threatens to involve police, employer, family or the public.',
    why: 'That is bad collection practice.',
  },
  L110: {
    message: 'The reply threatens bankruptcy.',
    why: 'Bankruptcy is not a way to press a disputed claim.',
  },
  L111: {
    message: 'The reply bears the title of a collection letter.',
    why: 'An answer to an objection is not a collection letter.',
  },
  L112: {
    message: 'The reply threatens to stop deliveries or services.',
    why: 'That is undue pressure while the objection is open.',
  },
  L113: {
    message: 'The wording is insulting or accusing.',
    why: 'The reply should be polite and factual.',
  },
  L114: {
    message: 'The reply admits a fault before the decision.',
    why: 'Facts first. Apologise for the trouble, not for a fault.',
  },
  L115: {
    message: 'The reply demands a certain form of objection.',
    why: 'Oral and written objections are equally valid.',
  },
  L116: {
    message: 'The burden of proof is put on the customer.',
    why: 'Whoever claims payment has to document the claim.',
  },
  L117: {
    message: 'A national identity number or health detail is in the text.',
    why: 'Such details do not belong in an email.',
  },
  L118: {
    message: 'You negotiate or ask for payment while the agency has the case.',
    why: 'The dialogue belongs to the agency.',
  },
  L119: {
    message: 'A link to the closed EU complaints platform.',
    why: 'The platform closed on 20 July 2025.',
  },
  L120: { message: 'The tone is alarming.', why: 'Capitals and last-chance wording are pressure.' },
  L121: {
    message: 'The time limit ends in a common holiday week.',
    why: 'It counts as bad practice.',
  },
  L122: {
    message: 'The reply announces enforcement or a procedure for undisputed claims.',
    why: 'Such procedures need an undisputed claim or an enforceable title.',
  },
  L123: {
    message: 'The claim may be time-barred.',
    why: 'A time-barred claim may not be collected.',
  },
  L124: {
    message: 'The reply hides an acknowledgement.',
    why: 'Nobody may be tricked into acknowledging the debt.',
  },
  L125: {
    message: 'A charge is made for handling the objection.',
    why: 'Having an objection handled must not cost the customer anything.',
  },
  L126: {
    message: 'The interest rate is above the statutory one.',
    why: 'The statutory rate is the ceiling for consumers.',
  },
  L127: {
    message: 'Internal information is in the reply to the customer.',
    why: 'It is not for the customer.',
  },
  L128: {
    message: 'The reply is late and does not apologise.',
    why: 'A promised date was missed.',
  },
  L129: {
    message: 'The text is hard to read.',
    why: 'Short sentences are understood by more people.',
  },
  L130: {
    message: 'A recipient belongs neither to the customer nor to the company.',
    why: 'Nobody else should learn of the claim.',
  },
  L131: {
    message: 'The account is not among the approved ones.',
    why: 'A guard against payment fraud.',
  },
  L132: {
    message: 'The reply closes the door to further dialogue.',
    why: 'The customer may maintain the objection.',
  },
  L133: {
    message: 'The reply denies the customer the right to complain.',
    why: 'Consumers always have a complaint body.',
  },
  L134: {
    message: 'Court is mentioned without all that a notice needs.',
    why: 'A notice needs the claim, its basis, documents and at least 14 days to take a position.',
  },
  L135: {
    message: 'The reply says the customer may withhold nothing.',
    why: 'Consumers may withhold what secures their own claim.',
  },
  L136: {
    message: 'The time limit has already passed.',
    why: 'The date may have been copied from an older reply.',
  },
  L137: {
    message: 'The new Norwegian collection act does not allow this.',
    why: 'Only collection firms send such letters, and an objection stops the costs.',
  },
  L138: {
    message: 'The customer is right and yet is asked to pay.',
    why: 'When the customer is right, all collection stops.',
  },
};
