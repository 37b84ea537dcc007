import type { TemplateTexts } from './template.ts';

// data: subject and body of the 21 replies in English. {{key}} is a value, [?key]…[/?] only stands when key is set.
/** The 21 replies in English. */
export const templateTextsEn: TemplateTexts = {
  T01: {
    subject: 'We have received your objection – invoice {{invoice.number}} (case {{case.id}})',
    body: `Dear {{customer.name}},

Thank you for telling us. We received your objection on {{date.received}} and have linked it to invoice {{invoice.number}}[?invoice.date] of {{invoice.date}}[/?]. This is how we understand it: {{issue.summary}}. Please tell us if we have misunderstood.

{{owner.name}} is looking after your case. You will have our answer by {{date.answerBy}}. If we need more time, we will write to you before that date.

While we look into it, reminders and other follow-up of the disputed amount are paused, and no fees are added.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T02: {
    subject: 'Help us understand – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

We would like to understand what you disagree with on invoice {{invoice.number}}. Could you briefly tell us:

1. Which lines or amounts does it concern?
2. What do you believe was agreed, and what was delivered?
3. When did you notice it?
4. How would you like us to solve it?

Photos, an order confirmation or a receipt would help if you have them. Please answer by {{date.infoBy}} if you can, or call me on {{owner.phone}}. Follow-up of the disputed amount is paused in the meantime.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T03: {
    subject: 'Update on your case – invoice {{invoice.number}} (case {{case.id}})',
    body: `Dear {{customer.name}},

We promised you an answer about invoice {{invoice.number}} by {{date.promised}}. Done so far: {{progress}}. We need a little more time. Reason: {{delay.reason}}.

You will have our answer by {{date.answerBy}}. Follow-up of the disputed amount is still paused. We are sorry for the wait.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T04: {
    subject: 'Confirming what we agreed – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

Thank you for talking with me on {{date.call}}. This confirms what we agreed about invoice {{invoice.number}}:

{{agreement.points}}

Invoiced: {{amount.total}}. Credited: {{amount.credited}}. To pay: {{amount.toPay}}.

Please pay {{amount.toPay}} by {{date.payBy}} to account {{payment.account}}, quoting {{payment.reference}}. The invoice is then settled, and no fees are added for the time the case was being handled.

If I have put anything wrongly, please reply as soon as you can, ideally by {{date.replyBy}}.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T05: {
    subject: 'We agree – invoice {{invoice.number}} is credited',
    body: `Dear {{customer.name}},

We have reviewed your objection and agree with you: {{reasons}}.

Invoice {{invoice.number}} is credited with {{amount.credited}}. Credit note {{credit.number}} will be sent by {{date.creditBy}}. [?whole]You have nothing to pay on this invoice. [/?][?amount.undisputed]The rest of the invoice, {{amount.undisputed}}, is not affected and stands as before. [/?][?amount.paid]If you have already paid, we will return {{amount.paid}} by the same date.[/?] Any fees and interest have been removed.

We are sorry for the trouble and thank you for telling us.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T06: {
    subject: 'Answer to your objection – invoice {{invoice.number}} is adjusted',
    body: `Dear {{customer.name}},

Thank you for your patience. We understand that your concern is {{issue.summary}}. Having reviewed it, we agree with you in part.

We accept: {{accepted.points}}.
We uphold: {{upheld.points}}. Reasons: {{reasons}}. Documents: {{documents}}.

Invoiced: {{amount.total}}. Credited: {{amount.credited}} (credit note {{credit.number}}). To pay: {{amount.toPay}}.

Please pay {{amount.toPay}} by {{date.payBy}} to account {{payment.account}}, quoting {{payment.reference}}. If you still disagree, please reply by {{date.replyBy}} and we will look at it again.

[?consumer]{{adr.block}}[/?]

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T07: {
    subject: 'The part that is not disputed – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

Thank you for explaining what you disagree with. This is how we understand it: {{issue.summary}}.

Disputed: {{amount.disputed}}. We are looking into this, and follow-up of the amount is paused until you have our answer, by {{date.answerBy}}.
Not disputed: {{amount.undisputed}}. Please pay this part by {{date.payBy}} to account {{payment.account}}, quoting {{payment.reference}}.

If you feel you need to withhold more because of what you have raised, tell us and we will find a solution.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T08: {
    subject: 'Answer to your objection – invoice {{invoice.number}} is upheld',
    body: `Dear {{customer.name}},

We understand that your concern is {{issue.summary}}, and we have examined it carefully. We nevertheless believe that invoice {{invoice.number}} is correct, because:

{{reasons}}

We refer to: {{documents}} (attached).

Please settle {{amount.toPay}} by {{date.payBy}} to account {{payment.account}}, quoting {{payment.reference}}. No fees have been added for the time the case was being handled.

If you disagree or have new information, please reply by {{date.replyBy}} or call me, and we will look at it again. If we do not hear from you, we uphold the claim.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T09: {
    subject: 'Answer to your objection – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

Thank you for writing to us. We understand that your concern is {{issue.summary}}. We have looked into it and believe the invoice is correct, because:

{{reasons}}

We rely on: {{documents}} (attached).

Please pay {{amount.toPay}} by {{date.payBy}} to account {{payment.account}}, quoting {{payment.reference}}. No fees have been added for the time we spent on the case.

If you still disagree, you can reply here or call me, ideally by {{date.replyBy}}. We will then look at it again, and follow-up is paused meanwhile. If we do not hear from you, we uphold the claim.

{{adr.block}}

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T10: {
    subject: 'Payment arrangement – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

Thank you for talking with me on {{date.call}}. We confirm that {{amount.toPay}} on invoice {{invoice.number}} will be paid as follows:

{{plan.rows}}

Please pay to account {{payment.account}}, quoting {{payment.reference}}. No fees or interest are added while the arrangement is kept. The last payment is due on {{date.payBy}}.

If an instalment becomes difficult, please contact us before the date and we will find a solution. If this does not match what we agreed, let us know.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T11: {
    subject: 'Tracing your payment – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

Thank you for telling us that invoice {{invoice.number}} has been paid. We cannot find the payment yet. Could you send the payment date, amount and the reference used, perhaps an extract of the receipt? Please hide any other details.

We are checking on our side too and will answer by {{date.answerBy}}. Follow-up is paused in the meantime.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T12: {
    subject: 'Checking the order – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

You write that you do not recognise the order behind invoice {{invoice.number}}. We take that seriously. It is for us to document the agreement, and we are now collecting what it rests on: {{documents}}.

You will have our answer by {{date.answerBy}}. Follow-up is paused and you do not need to pay anything meanwhile. If you think someone has used your name, please tell us. Do not send national identity numbers or other sensitive data by email.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T13: {
    subject: 'Corrected invoice – replaces {{invoice.number}}',
    body: `Dear {{customer.name}},

You were right that invoice {{invoice.number}} had to be corrected: {{reasons}}. It has been credited, and we are sending a new one, {{newInvoice.number}}, for {{amount.toPay}}.

The new due date is {{date.payBy}}. Please pay to account {{payment.account}}, quoting {{payment.reference}}. You can disregard the old invoice, and no fees are added. Please tell us if anything is still wrong.

[?rejected]{{adr.block}}[/?]

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T14: {
    subject: 'Fees and interest removed – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

We have looked at your objection to the fee and interest on invoice {{invoice.number}}. We have removed {{fee.amount}}. Reasons: {{reasons}}.

[?amount.toPay]The remaining amount is {{amount.toPay}}; please pay it by {{date.payBy}} to account {{payment.account}}, quoting {{payment.reference}}. If the invoice is already paid, you need do nothing. [/?]We apologise.

[?rejected]{{adr.block}}[/?]

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T15: {
    subject: 'Your objection has been passed on – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

Thank you for telling us. We received your objection to invoice {{invoice.number}} on {{date.received}} and have passed it to {{agency.name}}, who handle the case for us (reference {{agency.ref}}). We have asked them to put the case on hold until the objection is clarified.

{{agency.name}} will answer you: {{agency.phone}}, {{agency.email}}. Please send documents there so that you need not explain everything twice. We will give them our position as soon as we can, by {{date.answerBy}}.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T16: {
    subject: 'Objection in case {{agency.ref}} – invoice {{invoice.number}}',
    body: `Hello,

On {{date.received}} ({{channel}}) the customer objected to invoice {{invoice.number}}, case {{agency.ref}}. Stage when the objection came: {{stage}}. It concerns: {{issue.summary}}.

Our position: {{decision.text}}. Reasons: {{reasons}}. Attached: {{documents}}. On fees and costs: {{fee.position}}.

Please mark the case as disputed and put it on hold, and make no credit-register entry, until the objection is clarified. Contact me with questions; we answer by {{date.answerBy}}.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T17: {
    subject: 'Clarification needed: invoice {{invoice.number}} (case {{case.id}})',
    body: `Hi {{colleague.name}},

{{customer.name}} disagrees with {{amount.disputed}} on invoice {{invoice.number}}: {{issue.summary}}. Can you answer: {{question}}? I also need: {{documents}}.

The customer was promised an answer by {{date.answerBy}}, so please come back to me by {{date.internalBy}}. Reminders and fees on the amount must be paused meanwhile.

{{owner.name}}`,
  },
  T18: {
    subject:
      '[?agreed]Friendly reminder of our agreement[/?][?decided]Payment after our answer[/?] – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

[?agreed]On {{date.agreed}} we agreed that {{amount.toPay}} on invoice {{invoice.number}} ({{invoice.description}}) would be paid by {{date.due}}. [/?][?decided]In our answer we asked that {{amount.toPay}} on invoice {{invoice.number}} would be paid by {{date.due}}. [/?]We cannot see the payment yet.

If you have paid in the last few days, please disregard this message. Otherwise please pay {{amount.toPay}} by {{date.payBy}} to account {{payment.account}}, quoting {{payment.reference}}. No fee has been added.

If anything is not in order, call me on {{owner.phone}}.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T19: {
    subject: 'The way forward – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

We have read your answer and see that we still disagree about {{amount.disputed}} on invoice {{invoice.number}}. The claim is based on: {{reasons}}. The documents we know of are: {{documents}}.

We suggest {{next.step}}. If we cannot agree, we can try mediation, or a court can decide. Please take a position on the claim and its basis by {{date.replyBy}}.

While we disagree, we do not pursue the amount in any other way, and no fees are added.

[?consumer]{{adr.block}}[/?]

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T20: {
    subject: 'We need a little more from you – invoice {{invoice.number}}',
    body: `Dear {{customer.name}},

Thank you for your message of {{date.received}} saying that you disagree with invoice {{invoice.number}}. We have registered it. The invoice concerns {{invoice.description}}, {{amount.total}}, due on {{invoice.dueDate}}.

To give you a proper answer we need to know what you disagree with. Please write a few words here, ideally by {{date.infoBy}}, or call me on {{owner.phone}}. You will hear from us in any case, by {{date.answerBy}}. Follow-up of the amount is paused meanwhile.

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T21: {
    subject: 'Case closed – invoice {{invoice.number}} (case {{case.id}})',
    body: `Dear {{customer.name}},

The case about invoice {{invoice.number}} is closed: {{outcome}}. [?settled]There is nothing more to pay in this case. [/?]Thank you for working this out with us. [?improvement]{{improvement}}[/?]

Kind regards
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
};
