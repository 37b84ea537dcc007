import type { TemplateTexts } from './template.ts';

// data: subject and body of the 21 replies in Swedish. {{key}} is a value, [?key]…[/?] only stands when key is set.
/** The 21 replies in Swedish. */
export const templateTextsSv: TemplateTexts = {
  T01: {
    subject: 'Vi har tagit emot din invändning – faktura {{invoice.number}} (ärende {{case.id}})',
    body: `Hej {{customer.name}},

Tack för att du hörde av dig. Vi tog emot din invändning den {{date.received}} och har kopplat den till faktura {{invoice.number}}[?invoice.date] från den {{invoice.date}}[/?]. Så här uppfattar vi dig: {{issue.summary}}. Säg gärna till om vi har missförstått.

{{owner.name}} ansvarar för ärendet. Du får svar senast den {{date.answerBy}}. Behöver vi mer tid hör vi av oss före det datumet.

Medan vi utreder ärendet är påminnelser och annan uppföljning av det omtvistade beloppet stoppade, och inga avgifter tillkommer.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T02: {
    subject: 'Hjälp oss att förstå – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Vi vill gärna förstå vad du inte håller med om på faktura {{invoice.number}}. Kan du kort svara på:

1. Vilka rader eller belopp gäller det?
2. Vad anser du var avtalat, och vad levererades?
3. När upptäckte du det?
4. Hur vill du att vi löser det?

Skicka gärna bilder, orderbekräftelse eller kvitto om du har det. Svara helst senast den {{date.infoBy}}, eller ring mig på {{owner.phone}}. Uppföljningen av det omtvistade beloppet är stoppad under tiden.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T03: {
    subject: 'Status i ditt ärende – faktura {{invoice.number}} (ärende {{case.id}})',
    body: `Hej {{customer.name}},

Vi lovade dig svar om faktura {{invoice.number}} senast den {{date.promised}}. Det här har vi gjort hittills: {{progress}}. Vi behöver lite mer tid. Skäl: {{delay.reason}}.

Du får svar senast den {{date.answerBy}}. Uppföljningen av det omtvistade beloppet är fortfarande stoppad. Vi beklagar väntetiden.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T04: {
    subject: 'Bekräftelse på vår överenskommelse – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tack för samtalet den {{date.call}}. Jag bekräftar vad vi kom överens om för faktura {{invoice.number}}:

{{agreement.points}}

Fakturerat: {{amount.total}}. Krediteras: {{amount.credited}}. Att betala: {{amount.toPay}}.

Vi ber dig betala {{amount.toPay}} senast den {{date.payBy}} till konto {{payment.account}} med referens {{payment.reference}}. Då är fakturan reglerad, och inga avgifter tillkommer för den tid ärendet har behandlats.

Har jag återgett något fel, svara på det här mejlet så snart du kan, helst senast den {{date.replyBy}}.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T05: {
    subject: 'Vi håller med – faktura {{invoice.number}} krediteras',
    body: `Hej {{customer.name}},

Vi har gått igenom din invändning och håller med dig: {{reasons}}.

Faktura {{invoice.number}} krediteras med {{amount.credited}}. Kreditfaktura {{credit.number}} skickas senast den {{date.creditBy}}. [?whole]Du ska inte betala något på den här fakturan. [/?][?amount.undisputed]Resten av fakturan, {{amount.undisputed}}, berörs inte och gäller som tidigare. [/?][?amount.paid]Har du redan betalat återbetalar vi {{amount.paid}} senast samma dag.[/?] Eventuella avgifter och räntor är borttagna.

Vi beklagar besväret och tackar för att du hörde av dig.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T06: {
    subject: 'Svar på din invändning – faktura {{invoice.number}} justeras',
    body: `Hej {{customer.name}},

Tack för ditt tålamod. Vi förstår att du reagerar på {{issue.summary}}. Efter genomgången får du delvis rätt.

Det här håller vi med om: {{accepted.points}}.
Det här vidhåller vi: {{upheld.points}}. Motivering: {{reasons}}. Underlag: {{documents}}.

Fakturerat: {{amount.total}}. Krediteras: {{amount.credited}} (kreditfaktura {{credit.number}}). Att betala: {{amount.toPay}}.

Vi ber dig betala {{amount.toPay}} senast den {{date.payBy}} till konto {{payment.account}} med referens {{payment.reference}}. Är du fortfarande oenig, svara gärna senast den {{date.replyBy}} så tittar vi på ärendet igen.

[?consumer]{{adr.block}}[/?]

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T07: {
    subject: 'Den del som inte är omtvistad – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tack för att du förklarade vad du inte håller med om. Så här uppfattar vi dig: {{issue.summary}}.

Omtvistat: {{amount.disputed}}. Det utreder vi, och uppföljningen av beloppet är stoppad tills du har fått svar, senast den {{date.answerBy}}.
Inte omtvistat: {{amount.undisputed}}. Den delen ber vi dig betala senast den {{date.payBy}} till konto {{payment.account}} med referens {{payment.reference}}.

Anser du att du behöver hålla inne mer på grund av det du har tagit upp, säg till så hittar vi en lösning.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T08: {
    subject: 'Svar på invändningen – faktura {{invoice.number}} vidhålls',
    body: `Hej {{customer.name}},

Vi förstår att ni reagerar på {{issue.summary}} och har undersökt saken noga. Vi anser ändå att faktura {{invoice.number}} är riktig, eftersom:

{{reasons}}

Vi hänvisar till: {{documents}} (bifogat).

Vi ber om betalning av {{amount.toPay}} senast den {{date.payBy}} till konto {{payment.account}} med referens {{payment.reference}}. Inga avgifter har lagts till för den tid ärendet har behandlats.

Håller ni fortfarande inte med, eller har ni nya uppgifter, svara senast den {{date.replyBy}} eller ring mig så tittar vi på ärendet igen. Hör vi inte av er vidhåller vi kravet.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T09: {
    subject: 'Svar på din invändning – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tack för att du hörde av dig. Vi förstår att du reagerar på {{issue.summary}}. Vi har utrett saken och anser att fakturan är riktig, eftersom:

{{reasons}}

Det grundar vi på: {{documents}} (bifogat).

Vi ber dig betala {{amount.toPay}} senast den {{date.payBy}} till konto {{payment.account}} med referens {{payment.reference}}. Inga avgifter har lagts till för den tid vi har arbetat med ärendet.

Är du fortfarande oenig kan du svara här eller ringa mig, gärna senast den {{date.replyBy}}. Då tittar vi på ärendet igen, och uppföljningen är stoppad under tiden. Hör vi inte av dig vidhåller vi kravet.

{{adr.block}}

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T10: {
    subject: 'Överenskommelse om betalning – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tack för samtalet den {{date.call}}. Vi bekräftar att {{amount.toPay}} på faktura {{invoice.number}} betalas så här:

{{plan.rows}}

Beloppen betalas till konto {{payment.account}} med referens {{payment.reference}}. Inga avgifter eller räntor tillkommer så länge överenskommelsen följs. Sista betalningsdag är den {{date.payBy}}.

Får du problem med en delbetalning, hör av dig före datumet så hittar vi en lösning. Stämmer det inte med det vi kom överens om, säg till.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T11: {
    subject: 'Vi letar efter din betalning – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tack för beskedet att faktura {{invoice.number}} är betald. Vi hittar inte betalningen hos oss ännu. Kan du skicka betalningsdatum, belopp och den referens som användes, gärna ett utdrag ur kvittot? Dölj gärna andra uppgifter.

Vi kontrollerar också hos oss och svarar senast den {{date.answerBy}}. Uppföljningen är stoppad under tiden.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T12: {
    subject: 'Vi utreder beställningen – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Du skriver att du inte känner till beställningen bakom faktura {{invoice.number}}. Det tar vi på allvar. Det är vi som ska kunna visa avtalet, och vi tar nu fram underlaget: {{documents}}.

Du får svar senast den {{date.answerBy}}. Uppföljningen är stoppad och du behöver inte betala något under tiden. Tror du att någon har använt ditt namn, säg gärna till. Skicka inte personnummer eller andra känsliga uppgifter via e-post.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T13: {
    subject: 'Rättad faktura – ersätter {{invoice.number}}',
    body: `Hej {{customer.name}},

Du hade rätt i att faktura {{invoice.number}} behövde rättas: {{reasons}}. Fakturan är krediterad och vi skickar en ny, {{newInvoice.number}}, på {{amount.toPay}}.

Ny förfallodag är den {{date.payBy}}. Betala till konto {{payment.account}} med referens {{payment.reference}}. Du kan bortse från den gamla fakturan, och inga avgifter tillkommer. Säg till om något fortfarande inte stämmer.

[?rejected]{{adr.block}}[/?]

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T14: {
    subject: 'Avgift och ränta är borttagna – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Vi har gått igenom din invändning mot avgift och ränta på faktura {{invoice.number}}. Vi har tagit bort {{fee.amount}}. Motivering: {{reasons}}.

[?amount.toPay]Kvarstående belopp är {{amount.toPay}}, som vi ber dig betala senast den {{date.payBy}} till konto {{payment.account}} med referens {{payment.reference}}. Är fakturan redan betald behöver du inte göra något. [/?]Vi beklagar.

[?rejected]{{adr.block}}[/?]

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T15: {
    subject: 'Din invändning är vidarebefordrad – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tack för att du hörde av dig. Vi tog emot din invändning mot faktura {{invoice.number}} den {{date.received}} och har skickat den till {{agency.name}}, som följer upp ärendet åt oss (referens {{agency.ref}}). Vi har bett dem pausa ärendet tills invändningen är utredd.

{{agency.name}} svarar dig: {{agency.phone}}, {{agency.email}}. Skicka gärna underlag dit så slipper du förklara allt två gånger. Vi ger dem vårt svar så snart vi kan, senast den {{date.answerBy}}.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T16: {
    subject: 'Invändning i ärende {{agency.ref}} – faktura {{invoice.number}}',
    body: `Hej,

Kunden har den {{date.received}} ({{channel}}) bestridit faktura {{invoice.number}}, ärende {{agency.ref}}. Skede när invändningen kom: {{stage}}. Den gäller: {{issue.summary}}.

Vår bedömning: {{decision.text}}. Skäl: {{reasons}}. Bifogat: {{documents}}. Om avgifter och kostnader: {{fee.position}}.

Vi ber er markera ärendet som tvistigt och pausa det, och inte gå vidare till Kronofogden, tills invändningen är utredd. Kontakta mig vid frågor; vi svarar senast den {{date.answerBy}}.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T17: {
    subject: 'Behöver förtydligande: faktura {{invoice.number}} (ärende {{case.id}})',
    body: `Hej {{colleague.name}},

{{customer.name}} bestrider {{amount.disputed}} på faktura {{invoice.number}}: {{issue.summary}}. Kan du svara på: {{question}}? Jag behöver också: {{documents}}.

Kunden har lovats svar senast den {{date.answerBy}}, så jag behöver höra från dig senast den {{date.internalBy}}. Påminnelser och avgifter på beloppet ska vara stoppade under tiden.

{{owner.name}}`,
  },
  T18: {
    subject:
      '[?agreed]Vänlig påminnelse om vår överenskommelse[/?][?decided]Betalning enligt vårt svar[/?] – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

[?agreed]Den {{date.agreed}} kom vi överens om att {{amount.toPay}} på faktura {{invoice.number}} ({{invoice.description}}) skulle betalas senast den {{date.due}}. [/?][?decided]I vårt svar bad vi om att {{amount.toPay}} på faktura {{invoice.number}} skulle betalas senast den {{date.due}}. [/?]Vi ser inte betalningen ännu.

Har du betalat de senaste dagarna kan du bortse från det här meddelandet. Annars ber vi dig betala {{amount.toPay}} senast den {{date.payBy}} till konto {{payment.account}} med referens {{payment.reference}}. Ingen avgift har lagts till.

Är det något som inte stämmer, ring mig på {{owner.phone}}.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T19: {
    subject: 'Vägen vidare – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Vi har läst ditt svar och ser att vi fortfarande är oense om {{amount.disputed}} på faktura {{invoice.number}}. Kravet bygger på: {{reasons}}. De handlingar vi känner till är: {{documents}}.

Vi föreslår {{next.step}}. Kommer vi inte överens kan vi pröva medling, eller så avgörs saken i domstol. Vi ber dig ta ställning till kravet och grunden senast den {{date.replyBy}}.

Så länge oenigheten består driver vi inte in beloppet på andra sätt, och inga avgifter tillkommer.

[?consumer]{{adr.block}}[/?]

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T20: {
    subject: 'Vi behöver lite mer från dig – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tack för ditt besked den {{date.received}} om att du inte godtar faktura {{invoice.number}}. Vi har registrerat det. Fakturan avser {{invoice.description}}, {{amount.total}}, med förfallodag den {{invoice.dueDate}}.

För att kunna ge dig ett ordentligt svar behöver vi veta vad du inte håller med om. Skriv några ord här, helst senast den {{date.infoBy}}, eller ring mig på {{owner.phone}}. Du får svar från oss oavsett, senast den {{date.answerBy}}. Uppföljningen av beloppet är stoppad under tiden.

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T21: {
    subject: 'Ärendet är avslutat – faktura {{invoice.number}} (ärende {{case.id}})',
    body: `Hej {{customer.name}},

Ärendet om faktura {{invoice.number}} är avslutat: {{outcome}}. [?settled]Det finns inget mer att betala i det här ärendet. [/?]Tack för en god dialog. [?improvement]{{improvement}}[/?]

Vänliga hälsningar
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
};
