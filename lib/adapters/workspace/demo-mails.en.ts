import type { DemoMail } from './demo-mail.ts';

// data: invented mails in English; people, firms and numbers do not exist.

/** What customers and others wrote to the demo firm in English. */
export const demoMailsEn: readonly DemoMail[] = [
  {
    id: 'en-late',
    language: 'en',
    from: { name: 'Priya Raman', email: 'priya.raman@harbourlabs.example' },
    subject: 'Invoice 20320: two things we do not agree with',
    daysAgo: 0,
    time: '11:05',
    text: `Dear Ingrid,

Thank you for invoice 20320 (EUR 12,400, due {day:12}). We cannot approve it as it stands.

First, the units arrived nine days after the date you confirmed, and our fitters stood idle for two of them. Secondly, the invoice includes an "express surcharge" of EUR 640 that nobody here asked for.

We will pay EUR 11,760 on the due date. The surcharge is disputed.

Kind regards,
Priya Raman
Facilities, Harbour Labs
`,
  },
  {
    id: 'en-away',
    language: 'en',
    from: { name: 'Tom Whitlock', email: 'tom.whitlock@northquay.example' },
    subject: 'Out of office: Invoice 20342',
    daysAgo: 1,
    time: '07:00',
    headers: { 'auto-submitted': 'auto-replied', 'x-auto-response-suppress': 'All' },
    text: `I am travelling and back on {day:4}. For invoice queries please write to accounts@northquay.example.

Tom
`,
  },
  {
    id: 'en-settled',
    language: 'en',
    from: { name: 'Celia Brandt', email: 'celia@brandt-gallery.example' },
    subject: 'Re: Invoice 20248',
    daysAgo: 2,
    time: '17:22',
    text: `Hi Ingrid,

The corrected invoice has arrived and I have just paid it. Thanks for sorting this out so quickly.

Celia

On {day:-8}, Celia Brandt wrote:
> This invoice is wrong. You have charged us for a second visit that never took place,
> and I refuse to pay for it.
`,
  },
  {
    id: 'en-vat',
    language: 'en',
    thread: 'en-vat',
    from: { name: 'Dr. Ola-Jan de Wit', email: 'odewit@tulpmarine.example' },
    subject: 'RE: Reminder: invoice 20283',
    daysAgo: 4,
    time: '12:44',
    text: `Hello,

You have added 25% Norwegian VAT to work that was done on our vessel in Rotterdam. That VAT is not ours to pay, so EUR 1,905 of the EUR 9,525 is wrong. Please send a credit note; until then we are holding the payment.

Regards,
O. de Wit

> From: Fjordvarme Invoices
> Sent: {day:-6}
> This is a friendly reminder that invoice 20283 was due {day:-13}.
`,
  },
  {
    id: 'en-question',
    language: 'en',
    from: { name: 'Hugh Marsden', email: 'hugh@marsden-inn.example' },
    subject: 'Spare remote control?',
    daysAgo: 6,
    time: '14:14',
    text: `Morning Ingrid,

One of our guests walked off with a remote control for the heat pump in room 7. What would a new one cost, and could you put it on the next invoice?

All the best,
Hugh
`,
  },
  {
    id: 'en-offer',
    language: 'en',
    from: { name: 'LedgerLark Sales', email: 'hello@ledgerlark.example' },
    subject: 'Tired of disputed invoices?',
    daysAgo: 8,
    time: '08:08',
    headers: { 'list-unsubscribe': '<https://ledgerlark.example/stop>' },
    text: `Every wrong invoice costs you 40 minutes. LedgerLark finds pricing errors before your customers do. Book a demo this week and get the first month free.
`,
  },
];
