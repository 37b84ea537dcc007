import type { Language } from '../shared/language.ts';

type Labels = Readonly<Record<Language, string>>;

/** A kind of mail about an invoice that is no objection: nothing is paused and no clock runs. */
export interface NonDispute {
  readonly code: string;
  readonly labels: Labels;
  /** What to do with such a mail instead. */
  readonly notes: Labels;
}

/** What a mail can be instead of an objection; the user chooses one when dismissing it. */
// data: mails that are no objections
export const nonDisputes = [
  {
    code: 'PAYMENT_DIFFICULTY',
    labels: {
      nb: 'Betalingsproblemer',
      nn: 'Betalingsvanskar',
      da: 'Betalingsvanskeligheder',
      sv: 'Betalningssvårigheter',
      en: 'Payment difficulty',
    },
    notes: {
      nb: 'Kravet er ikke bestridt, så ingenting settes på pause. Tilby en betalingsplan eller ny forfallsdato.',
      nn: 'Kravet er ikkje bestride, så ingenting blir sett på pause. Tilby ein betalingsplan eller ny forfallsdato.',
      da: 'Kravet er ikke bestridt, så intet sættes på pause. Tilbyd en betalingsplan eller en ny forfaldsdato.',
      sv: 'Kravet är inte bestritt, så inget pausas. Erbjud en betalningsplan eller en ny förfallodag.',
      en: 'The claim is not disputed, so nothing is paused. Offer a payment plan or a new due date.',
    },
  },
  {
    code: 'PROMISE_TO_PAY',
    labels: {
      nb: 'Lover å betale',
      nn: 'Lovar å betale',
      da: 'Lover at betale',
      sv: 'Lovar att betala',
      en: 'Promise to pay',
    },
    notes: {
      nb: 'Vanlig oppfølging fortsetter. Noter datoen kunden lover.',
      nn: 'Vanleg oppfølging held fram. Noter datoen kunden lovar.',
      da: 'Almindelig opfølgning fortsætter. Notér den dato, kunden lover.',
      sv: 'Vanlig uppföljning fortsätter. Anteckna datumet kunden lovar.',
      en: 'Ordinary follow-up continues. Note the date the customer promises.',
    },
  },
  {
    code: 'QUESTION',
    labels: {
      nb: 'Spørsmål om faktura',
      nn: 'Spørsmål om faktura',
      da: 'Spørgsmål om faktura',
      sv: 'Fråga om faktura',
      en: 'Invoice question',
    },
    notes: {
      nb: 'Svar på spørsmålet. Er kunden uenig etterpå, er det en innsigelse.',
      nn: 'Svar på spørsmålet. Er kunden usamd etterpå, er det ei motsegn.',
      da: 'Svar på spørgsmålet. Er kunden uenig bagefter, er det en indsigelse.',
      sv: 'Svara på frågan. Invänder kunden efteråt är det en invändning.',
      en: 'Answer the question. If the customer disagrees afterwards, it is an objection.',
    },
  },
  {
    code: 'COPY_REQUEST',
    labels: {
      nb: 'Ber om kopi',
      nn: 'Ber om kopi',
      da: 'Beder om kopi',
      sv: 'Ber om kopia',
      en: 'Copy requested',
    },
    notes: {
      nb: 'Send en kopi, og vurder ny forfallsdato.',
      nn: 'Send ein kopi, og vurder ny forfallsdato.',
      da: 'Send en kopi, og overvej en ny forfaldsdato.',
      sv: 'Skicka en kopia och överväg en ny förfallodag.',
      en: 'Send a copy and consider a new due date.',
    },
  },
  {
    code: 'DATA_REQUEST',
    labels: {
      nb: 'Innsyn / sletting',
      nn: 'Innsyn / sletting',
      da: 'Indsigt / sletning',
      sv: 'Registerutdrag / radering',
      en: 'Data subject request',
    },
    notes: {
      nb: 'Gi e-posten videre til den som har ansvar for personvern. Fristen er én måned (GDPR art. 12).',
      nn: 'Gi e-posten vidare til den som har ansvar for personvern. Fristen er éin månad (GDPR art. 12).',
      da: 'Giv den videre til den, der svarer for databeskyttelse. Fristen er én måned (GDPR art. 12).',
      sv: 'Lämna den vidare till den som ansvarar för dataskydd. Fristen är en månad (GDPR art. 12).',
      en: 'Pass it on to whoever answers for privacy. The time limit is one month (GDPR art. 12).',
    },
  },
  {
    code: 'NOT_RELEVANT',
    labels: {
      nb: 'Ikke relevant',
      nn: 'Ikkje relevant',
      da: 'Ikke relevant',
      sv: 'Inte relevant',
      en: 'Not relevant',
    },
    notes: {
      nb: 'Bare meldingens id huskes, så den ikke foreslås igjen.',
      nn: 'Berre id-en til meldinga blir hugsa, så ho ikkje blir føreslått att.',
      da: 'Kun beskedens id huskes, så den ikke foreslås igen.',
      sv: 'Bara meddelandets id sparas, så att det inte föreslås igen.',
      en: 'Only the id of the mail is remembered, so that it is not suggested again.',
    },
  },
] as const satisfies readonly NonDispute[];
