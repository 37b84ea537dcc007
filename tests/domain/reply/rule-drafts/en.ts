import type { RuleDrafts } from './rule-drafts.ts';

// data: English drafts per rule, written from what the rules say and not from the words we look for
export const en: RuleDrafts = {
  L001: [
    [
      {
        subject: 'Your message',
        text: 'Thanks for your message about the bill. We are looking into it.',
      },
      { subject: 'Reply', text: 'This is about invoice 10475.' },
    ],
    [
      { subject: 'Your message', text: 'We are looking into your case (I-2026-0042).' },
      { subject: 'Re: bill', text: 'This is about invoice no. 10457.' },
    ],
  ],
  L002: [
    [
      'We have gone through what you wrote and enclose the time sheet. Feel free to call.',
      {
        text: 'Thanks for your patience. The case has now been dealt with.',
        context: { decision: 'justified' },
      },
    ],
    [
      {
        text: 'You are right: line 3 should not have been there, and you will get a credit note.',
        context: { decision: 'justified' },
      },
      'We cannot accept the objection, as the hours were ordered.',
      {
        text: 'You are partly right: we will deduct NOK 2,500, but the rest stands.',
        context: { decision: 'partly' },
      },
      'In our assessment the amount is correct.',
      { text: 'We are dropping the claim.', context: { decision: 'justified' } },
    ],
  ],
  L003: [
    [
      'The case is being investigated. The answer comes on 27 November 2026.',
      'Line 3 is being checked by our department.',
    ],
    [
      'I understand why you question line 3.',
      'Many thanks for letting us know.',
      'We can see that this is frustrating.',
    ],
  ],
  L004: [
    [
      'We are looking into it and will get back to you as soon as we can.',
      'We received your objection on 20 November 2026 and are looking into it.',
    ],
    [
      'You will hear from us by Friday 27 November 2026.',
      'Our final answer will come no later than 2026-11-30.',
      'We will answer you on November 27.',
    ],
  ],
  L005: [
    ['We agreed that you pay NOK 10,000.', 'You pay NOK 10,000 once you have the credit note.'],
    [
      'We agreed that you pay NOK 10,000 by 8 December 2026.',
      'Agreement: NOK 10,000, due 08.12.2026.',
    ],
  ],
  L006: [
    [
      'We agreed that you pay the rest by 8 December 2026.',
      'Agreed: you pay half of it on 8 December 2026.',
    ],
    [
      'Agreed: you pay NOK 10,000 on 8 December 2026.',
      'Agreed amount: kr 10,000.00, due 8 December 2026.',
    ],
  ],
  L007: [
    [
      'Please pay the amount as soon as possible.',
      'Could you transfer NOK 12,500 to account 1234.56.78903?',
      'We ask you to pay NOK 12,500 by 8 December 2026.',
    ],
    [
      'Please pay NOK 12,500 to account 1234.56.78903 by 8 December 2026.',
      'Kindly transfer NOK 12,500 by 8 December 2026, quoting payment reference 0010457.',
      'You do not need to pay anything until you have the documents.',
    ],
  ],
  L008: [
    [
      'We cannot accept the objection. The time sheet is attached.',
      'The claim is correct and we maintain it.',
    ],
    [
      'We uphold the claim because the hours were ordered on 2 October.',
      'The reason we uphold the claim is that the time sheet is signed.',
      'As the time sheet is signed, we uphold the claim.',
      'The time sheet is signed by you. Therefore we uphold the claim.',
    ],
  ],
  L009: [
    [
      'We uphold the claim because the hours were ordered.',
      'In our assessment the invoice is correct, and there is no reason to change it.',
    ],
    [
      'The time sheet is attached.',
      'We enclose the order confirmation that you approved.',
      'See the attachment.',
      'We refer to the order confirmation of 2 October.',
    ],
  ],
  L010: [
    [
      'We uphold the claim. If you disagree, you can write to us again.',
      {
        text: 'We accept NOK 2,500 of it; the rest stands. You can complain about the decision.',
        context: { decision: 'partly' },
      },
    ],
    [
      'You can take the matter to the Norwegian Consumer Authority (Forbrukertilsynet), free of charge.',
      'You can bring the case before the Consumer Disputes Commission (Forbrukerklageutvalget).',
      { text: 'If you disagree, you can write to us.', context: { party: 'B2B' } },
    ],
  ],
  L011: [
    [
      'We uphold the claim because the time sheet is signed.',
      {
        text: 'We will deduct NOK 2,500. The rest of the invoice stands.',
        context: { decision: 'partly' },
      },
    ],
    [
      'If you still disagree, just reply to this e-mail.',
      'If you have new information, we will look at the case again.',
      'If you do not agree with this, you can call me.',
    ],
  ],
  L012: [
    [
      'Please pay NOK 12,500 to account 1234.56.78903 by 30 November 2026.',
      'Reply by 3 December 2026 if you want to maintain the objection.',
      'The amount must be paid within a week.',
    ],
    [
      'Please pay NOK 12,500 to account 1234.56.78903 by 8 December 2026.',
      'Reply by 9 December 2026 if you disagree.',
      'We will send you the credit note by 30 November 2026.',
    ],
  ],
  L013: [
    [
      'You will hear from us by Saturday 28 November 2026.',
      'We will answer no later than 6 December 2026.',
      'You will get an answer by 25 December 2026.',
    ],
    [
      'You will hear from us by Friday 27 November 2026.',
      'We will answer no later than Monday 7 December 2026.',
    ],
  ],
  L014: [
    ['The invoice is for NOK 12,050.', 'You owe us 15,200 kroner for October.'],
    [
      'The invoice is for NOK 12,500.',
      'The invoice is for kr 12,500.00.',
      'The invoice is for twelve thousand five hundred kroner.',
    ],
  ],
  L015: [
    [
      'Please pay the whole invoice, NOK 12,500, by 8 December 2026 to account 1234.56.78903.',
      'Kindly transfer NOK 12,500 to account 1234.56.78903 by 8 December 2026.',
    ],
    [
      'Please pay the part you agree with, NOK 10,000, by 8 December 2026 to account 1234.56.78903.',
      'You do not have to pay NOK 12,500 now, only NOK 10,000 by 8 December 2026 to account 1234.56.78903.',
    ],
  ],
  L016: [
    [
      'We still ask you to pay the invoice in the meantime.',
      'Kindly transfer the amount to account 1234.56.78903.',
      'You have to settle the invoice now; we will look at the complaint afterwards.',
    ],
    [
      'You should not pay anything while we look into this.',
      'If you have already paid, the money stays where it is until this is decided.',
      'You write that you do not want to pay the invoice.',
    ],
  ],
  L017: [
    [
      'We understand that you disagree. You will hear from us on 27 November 2026.',
      'Thanks for your message. We will check the time sheet and answer on 27 November 2026.',
    ],
    [
      'While we look into it, all follow-up is paused.',
      'We have stopped the reminders for this invoice.',
      'You will not get any reminders from us until this is settled.',
      'The invoice has been put on hold.',
    ],
  ],
  L018: [
    [
      'Dear {{customer.name}}, we are looking into it.',
      'You will hear from us by [date].',
      'The hours are for XXX in October.',
      'The amount is NOK ____.',
    ],
    [
      'We are looking at the item “service [October]” on the invoice.',
      'You asked for size XXL, and we delivered XL.',
    ],
  ],
  L019: [
    [
      { text: 'We are looking into it.', context: { customerLang: 'nb' } },
      { text: 'We are looking into it.', context: { customerLang: 'sv' } },
    ],
    [
      { text: 'We are looking into it.', context: { customerLang: 'en' } },
      { text: 'We are looking into it.', context: { customerLang: null } },
    ],
  ],
  L020: [
    [
      'Dear Kari,\n\nWe are looking into it.\n\nKind regards\nCustomer service',
      'Dear Kari,\n\nWe are looking into it.',
    ],
    [
      'Dear Kari,\n\nWe are looking into it.\n\nBest regards\nOla Berg\nFirma AS\n+47 22 00 00 00',
      'Dear Kari,\n\nWe are looking into it.\n\nRegards\nOla Berg\nola.berg@firma.example',
    ],
  ],
  L101: [
    [
      'If you do not pay, we will have to bring in a debt collector.',
      'Our next step is debt collection.',
      'Otherwise we will hand the matter over to a collection agency.',
      'We will pass your account to our recovery agents.',
    ],
    [
      'The case will not go to debt collection while we look into it.',
      'You write that you are afraid of debt collection. You need not be.',
      'The collection case has been withdrawn.',
    ],
  ],
  L102: [
    [
      'Please note that non-payment may leave a mark on your credit record.',
      'Unpaid invoices are reported to credit reference agencies.',
      'This may affect your credit score.',
    ],
    [
      'This case will not affect your credit rating.',
      'A disputed invoice cannot be entered in any credit register.',
    ],
  ],
  L103: [
    [
      'The reminder fee of NOK 38 must be paid as well.',
      'We have added a charge to the invoice.',
      'Our legal costs come on top.',
      'An administration fee applies.',
    ],
    [
      'The reminder fee has been removed.',
      'There will be no fees while the case is open.',
      'You ask why you were charged a reminder fee.',
    ],
  ],
  L104: [
    [
      'In addition we claim the fixed compensation for late payment.',
      'By law we are entitled to a lump sum of 40 euros for late payment.',
    ],
    [
      'We do not claim any late-payment compensation from you.',
      'As compensation for the wait, we will deduct NOK 2,500.',
    ],
  ],
  L105: [
    [
      'Default interest runs from the due date.',
      'Interest is added to the principal.',
      'We charge 12.25% interest from 1 December 2026.',
    ],
    ['No interest accrues while we look into this.', 'We claim neither interest nor fees.'],
  ],
  L106: [
    [
      'Unfortunately it is too late to raise objections now.',
      'The 14-day period for complaints has expired.',
      'Objections must reach us within 8 days of the invoice date, and yours did not.',
    ],
    [
      'It is not too late to complain.',
      'Your complaint came in good time; the period has not expired.',
    ],
  ],
  L107: [
    [
      'If we hear nothing, we will regard the claim as accepted.',
      'If you do not answer in time, the invoice is deemed approved.',
      'Silence means that you accept the amount.',
    ],
    [
      'If you do not answer, we will decide on what we have.',
      'If we do not hear from you, that does not mean that you accept the claim.',
    ],
  ],
  L108: [
    [
      'We uphold our claim.',
      'Our claim stands.',
      'We still believe you owe the full amount and we maintain the claim.',
    ],
    [
      'We do not know yet whether the claim is upheld.',
      'Once we have looked into it, we will tell you whether the claim is correct.',
    ],
  ],
  L109: [
    [
      'We are considering going to the police with this.',
      'We will talk to your boss if this is not sorted out.',
      'We will post about this on Facebook.',
      'We are going to inform your employer.',
    ],
    [
      'You write that the theft was reported to the police. Could you send us the receipt?',
      'The invoice is addressed to your employer; feel free to forward it yourself.',
    ],
  ],
  L110: [
    [
      'Otherwise we will petition for your bankruptcy.',
      'We hereby give notice of a winding-up petition.',
    ],
    [
      'We will not file for bankruptcy against you.',
      'You write that your company is facing bankruptcy. We are sorry to hear that.',
    ],
  ],
  L111: [
    [
      'This is a final demand for payment.',
      'LETTER BEFORE ACTION',
      { subject: 'Formal debt collection notice, invoice 10457', text: 'We refer to the invoice.' },
    ],
    ['This is not a debt collection notice.', 'The final demand you received has been withdrawn.'],
  ],
  L112: [
    [
      'We will close your account until the invoice is paid.',
      'Deliveries stop until you have paid.',
      'We have no choice but to block your access.',
      'We will then cancel the contract.',
    ],
    ['We will not close your account while this is open.', 'Deliveries continue as before.'],
  ],
  L113: [
    [
      'That is simply a lie.',
      'You are trying to cheat us.',
      'Your claim is ridiculous.',
      'You are not a serious customer.',
    ],
    [
      'We are sorry that you felt cheated.',
      'You write that the bill is ridiculously high. We will look at it.',
    ],
  ],
  L114: [
    [
      'We can see now that the mistake is ours.',
      'This was our mistake, and we are sorry.',
      'We admit that the invoice was wrong.',
    ],
    [
      'We are sorry for the trouble this has caused.',
      'We are finding out whether it is our mistake.',
    ],
  ],
  L115: [
    [
      'The objection must be in writing before we deal with it.',
      'Complaints have to be sent by registered post.',
      'We only handle complaints that arrive on our form.',
    ],
    [
      'You can call us or write, whichever you prefer.',
      'The objection does not have to be in writing.',
      'We confirm this in writing.',
    ],
  ],
  L116: [
    [
      'It is for you to prove that the goods were missing.',
      'The burden of proof is on you.',
      'You must be able to document that the hours were not worked.',
    ],
    [
      'It is for us to document that the hours were worked.',
      'If you have pictures of the damage, they help us, but you do not have to prove anything.',
    ],
  ],
  L117: [
    [
      'Your national identity number is 010100 12356.',
      'We understand that you are on sick leave with burnout.',
      'We understand that the cancer treatment has made this hard.',
    ],
    [
      'Your customer number is 12345678901.',
      'Call us on +47 22 00 00 00.',
      'We are sorry that the desk broke.',
    ],
  ],
  L118: [
    [
      'Please pay us directly to account 1234.56.78903.',
      'We can split the amount into three instalments for you.',
      'We can go down to NOK 10,000 if you pay now.',
    ],
    [
      'Partner AS has the case. Call them on 22 11 11 11 to arrange instalments.',
      'Payments and agreements now go through Partner AS, not through us.',
    ],
  ],
  L119: [
    [
      'You can complain at https://ec.europa.eu/consumers/odr.',
      'Use the EU ODR platform if you want to complain.',
      'The complaint can be filed on the EU online dispute resolution platform.',
    ],
    [
      'You can take it to the Consumer Authority at forbrukertilsynet.no.',
      'There is more about your rights on europa.eu.',
    ],
  ],
  L120: [
    ['LAST CHANCE TO REPLY', 'This is your last warning.', 'Reply now!!!'],
    ['Thank you for a pleasant call!', 'The deadline has been extended.', 'We use EHF and KID.'],
  ],
  L121: [
    [
      'Please reply by 21 July 2027.',
      'Please reply by 28 December 2026.',
      'Please reply by 24 March 2027.',
    ],
    ['Please reply by 11 December 2026.', 'Please reply by 6 January 2027.'],
  ],
  L122: [
    [
      'The case will then go to the bailiffs.',
      'We will seize your car.',
      'We will apply for enforcement.',
    ],
    [
      'The case will not go to the bailiff.',
      'You write that a bailiff has contacted you. That was not us.',
    ],
  ],
  L123: [
    ['Please pay NOK 12,500.', 'We remind you that the invoice still has to be paid.'],
    [
      'The claim is time-barred and you need not pay.',
      { text: 'Please pay NOK 12,500.', context: { dueDate: '2026-10-01' } },
    ],
  ],
  L124: [
    [
      'When you answer this e-mail, you also acknowledge the debt.',
      'By paying part of the amount you admit the rest.',
      'By signing you accept that the whole claim is correct.',
    ],
    [
      'If you pay part of it now, you do not admit the rest.',
      'By replying here you help us find out what happened.',
    ],
  ],
  L125: [
    [
      'We charge NOK 250 for handling complaints.',
      'Processing your objection costs NOK 500.',
      'A complaint fee applies.',
    ],
    [
      'Having your objection dealt with costs nothing.',
      'There is no fee for handling the complaint.',
    ],
  ],
  L126: [
    [
      'The late payment interest is 24% a year.',
      'Interest of 3% per month is added.',
      'The interest rate is set at 19.5 per cent.',
    ],
    ['We claim statutory interest.', 'You get 20% off the amount.', 'VAT is 25%.'],
  ],
  L127: [
    [
      'Internal note: the customer is difficult.',
      'Our cost price for the item was NOK 4,000.',
      'Do not share with the customer: our margin is 40%.',
    ],
    ['We will raise it internally.', 'The price you paid follows the price list.'],
  ],
  L128: [
    ['Here is the answer to your objection.', 'Thank you for your patience; here is the answer.'],
    [
      'Sorry that this answer comes later than promised.',
      'We apologise for keeping you waiting.',
      'We regret the delay.',
    ],
  ],
  L129: [
    [
      'With reference to the aforementioned invoiced receivable and the applicable contractual provisions, notification is hereby given that consideration of the objection presupposes presentation of sufficient documentary material concerning the circumstances of delivery, whereupon the assessment documentation will be examined by the administrative department.',
      'We have looked at your case and found that the hours listed on line three of the invoice that we sent you at the beginning of the month after the work was done and the fitter had handed in the time sheet were ordered by you on the telephone on the day that we talked about the bathroom.',
    ],
    [
      'We have looked at the case. You ordered the hours on line 3. The time sheet is attached.',
      'Thanks for writing. We will look at this and answer soon.',
    ],
  ],
  L130: [
    [
      {
        text: 'We are looking into it.',
        context: { to: ['kari@kunde.example', 'neighbour@other.example'] },
      },
      {
        text: 'We are looking into it.',
        context: { to: ['kari@kunde.example', 'news@paper.example'] },
      },
    ],
    [
      {
        text: 'We are looking into it.',
        context: { to: ['kari@kunde.example', 'ola@firma.example'] },
      },
      { text: 'We are looking into it.', context: { to: ['Kari@Kunde.example'] } },
    ],
  ],
  L131: [
    [
      'Pay to account 6543.21.09873.',
      'Use account number 65432109873.',
      'IBAN: GB29 NWBK 6016 1331 9268 19.',
    ],
    ['Pay to account 1234.56.78903.', 'Call 22 00 00 00 about account 1234 56 78903.'],
  ],
  L132: [
    [
      'We will not discuss this any further.',
      'This is our last word on the matter.',
      'We will not answer any more messages about the invoice.',
    ],
    [
      'Let us know if you want to discuss this further.',
      'If you have more to add, we are happy to hear from you.',
    ],
  ],
  L133: [
    [
      'This decision cannot be appealed.',
      'You have no right to complain.',
      'You cannot complain about this.',
    ],
    ['You can complain about the decision.', 'You do not lose the right to complain if you pay.'],
  ],
  L134: [
    [
      'The matter will then go to court.',
      'We will sue you.',
      'We will file a claim with the conciliation board next week.',
    ],
    [
      'The claim is NOK 12,500 for the hours on line 3. It is based on the agreement of 2 October. We attach the time sheet. Please state your position on the claim by 8 December 2026. If we cannot agree, the case may go to the conciliation board.',
      'We would like to find a solution together with you.',
    ],
  ],
  L135: [
    [
      'You have no right to withhold any of the amount.',
      'You may not hold back money because of the defect.',
      'The whole sum has to be paid even if the goods are defective.',
    ],
    [
      'You can withhold the amount that the disputed part concerns.',
      'You have the right to withhold payment for the defect.',
    ],
  ],
  L136: [
    [
      'Please reply by 16 November 2026.',
      'Your deadline is 20.10.2026.',
      'Pay by: 1 November 2026.',
    ],
    [
      'You wrote to us on 16 November 2026.',
      'The invoice fell due on 1 November 2026.',
      'Please reply by 8 December 2026.',
    ],
  ],
  L137: [
    [
      'This is an inkassovarsel (debt collection notice).',
      'We are sending you a betalingsoppfordring.',
      'We claim our recovery costs.',
    ],
    ['This is not a debt collection notice.', 'We claim no recovery costs.'],
  ],
  L138: [
    ['Please pay NOK 12,500.', 'The invoice still has to be paid by 8 December 2026.'],
    [
      'You do not have to pay anything.',
      'We will pay NOK 2,500 back to you.',
      'The invoice has been deleted and you owe us nothing.',
    ],
  ],
};
