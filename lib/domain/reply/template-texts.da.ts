import type { TemplateTexts } from './template.ts';

// data: subject and body of the 21 replies in Danish. {{key}} is a value, [?key]…[/?] only stands when key is set.
/** The 21 replies in Danish. */
export const templateTextsDa: TemplateTexts = {
  T01: {
    subject: 'Vi har modtaget din indsigelse – faktura {{invoice.number}} (sag {{case.id}})',
    body: `Hej {{customer.name}},

Tak fordi du skrev til os. Vi modtog din indsigelse den {{date.received}} og har knyttet den til faktura {{invoice.number}}[?invoice.date] af {{invoice.date}}[/?]. Sådan forstår vi dig: {{issue.summary}}. Sig endelig til, hvis vi har misforstået noget.

{{owner.name}} følger op på sagen. Du får svar senest den {{date.answerBy}}. Får vi brug for mere tid, hører du fra os inden da.

Mens vi undersøger sagen, er rykkere og anden opfølgning på det omtvistede beløb sat i bero, og der påløber ingen gebyrer.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T02: {
    subject: 'Hjælp os med at forstå – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Vi vil gerne forstå, hvad du er uenig i på faktura {{invoice.number}}. Kan du kort svare på:

1. Hvilke linjer eller beløb drejer det sig om?
2. Hvad mener du, der var aftalt, og hvad blev leveret?
3. Hvornår opdagede du det?
4. Hvordan ønsker du, at vi løser det?

Send gerne billeder, ordrebekræftelse eller kvittering, hvis du har det. Svar helst senest den {{date.infoBy}}, eller ring til mig på {{owner.phone}}. Opfølgningen på det omtvistede beløb er sat i bero imens.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T03: {
    subject: 'Status på din sag – faktura {{invoice.number}} (sag {{case.id}})',
    body: `Hej {{customer.name}},

Vi lovede dig svar om faktura {{invoice.number}} senest den {{date.promised}}. Det har vi gjort indtil nu: {{progress}}. Vi har brug for lidt mere tid. Årsag: {{delay.reason}}.

Du får svar senest den {{date.answerBy}}. Opfølgningen på det omtvistede beløb er fortsat sat i bero. Vi beklager ventetiden.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T04: {
    subject: 'Bekræftelse på vores aftale – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tak for samtalen den {{date.call}}. Jeg bekræfter hermed, hvad vi blev enige om for faktura {{invoice.number}}:

{{agreement.points}}

Faktureret: {{amount.total}}. Krediteres: {{amount.credited}}. Til betaling: {{amount.toPay}}.

Vi beder dig betale {{amount.toPay}} senest den {{date.payBy}} til konto {{payment.account}} med reference {{payment.reference}}. Så er fakturaen afregnet, og der kommer ingen gebyrer for den tid, sagen har været under behandling.

Har jeg gengivet noget forkert, så svar på denne mail hurtigst muligt, helst senest den {{date.replyBy}}.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T05: {
    subject: 'Vi er enige – faktura {{invoice.number}} krediteres',
    body: `Hej {{customer.name}},

Vi har gennemgået din indsigelse og er enige med dig: {{reasons}}.

Faktura {{invoice.number}} krediteres med {{amount.credited}}. Kreditnota {{credit.number}} sendes senest den {{date.creditBy}}. [?whole]Du skal ikke betale noget på denne faktura. [/?][?amount.undisputed]Resten af fakturaen, {{amount.undisputed}}, er ikke berørt og gælder som før. [/?][?amount.paid]Har du allerede betalt, tilbagebetaler vi {{amount.paid}} senest samme dato.[/?] Eventuelle gebyrer og renter er slettet.

Vi beklager ulejligheden og takker, fordi du gjorde os opmærksom på det.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T06: {
    subject: 'Svar på din indsigelse – faktura {{invoice.number}} justeres',
    body: `Hej {{customer.name}},

Tak for tålmodigheden. Vi forstår, at du reagerer på {{issue.summary}}. Efter gennemgangen giver vi dig delvist medhold.

Dette er vi enige i: {{accepted.points}}.
Dette fastholder vi: {{upheld.points}}. Begrundelse: {{reasons}}. Dokumentation: {{documents}}.

Faktureret: {{amount.total}}. Krediteres: {{amount.credited}} (kreditnota {{credit.number}}). Til betaling: {{amount.toPay}}.

Vi beder dig betale {{amount.toPay}} senest den {{date.payBy}} til konto {{payment.account}} med reference {{payment.reference}}. Er du fortsat uenig, så svar gerne senest den {{date.replyBy}}, så ser vi på sagen igen.

[?consumer]{{adr.block}}[/?]

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T07: {
    subject: 'Den del, der ikke er omtvistet – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tak fordi du forklarede, hvad du er uenig i. Sådan forstår vi dig: {{issue.summary}}.

Omtvistet: {{amount.disputed}}. Det undersøger vi, og opfølgningen på beløbet er sat i bero, til du har fået svar, senest den {{date.answerBy}}.
Ikke omtvistet: {{amount.undisputed}}. Denne del beder vi dig betale senest den {{date.payBy}} til konto {{payment.account}} med reference {{payment.reference}}.

Mener du, at du har brug for at holde mere tilbage på grund af det, du har taget op, så sig til, så finder vi en løsning.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T08: {
    subject: 'Svar på indsigelsen – faktura {{invoice.number}} fastholdes',
    body: `Hej {{customer.name}},

Vi forstår, at I reagerer på {{issue.summary}}, og vi har undersøgt sagen grundigt. Vi mener dog, at faktura {{invoice.number}} er korrekt, fordi:

{{reasons}}

Vi henviser til: {{documents}} (vedhæftet).

Vi beder om betaling af {{amount.toPay}} senest den {{date.payBy}} til konto {{payment.account}} med reference {{payment.reference}}. Der er ikke lagt gebyrer til for den tid, sagen har været under behandling.

Er I uenige, eller har I nye oplysninger, så svar senest den {{date.replyBy}} eller ring til mig, så ser vi på sagen igen. Hører vi ikke fra jer, fastholder vi kravet.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T09: {
    subject: 'Svar på din indsigelse – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tak fordi du skrev til os. Vi forstår, at du reagerer på {{issue.summary}}. Vi har undersøgt sagen og mener, at fakturaen er korrekt, fordi:

{{reasons}}

Det bygger vi på: {{documents}} (vedhæftet).

Vi beder dig betale {{amount.toPay}} senest den {{date.payBy}} til konto {{payment.account}} med reference {{payment.reference}}. Der er ikke lagt gebyrer til for den tid, vi har brugt på sagen.

Er du fortsat uenig, kan du svare her eller ringe til mig, gerne senest den {{date.replyBy}}. Så ser vi på sagen igen, og opfølgningen er sat i bero imens. Hører vi ikke fra dig, fastholder vi kravet.

{{adr.block}}

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T10: {
    subject: 'Aftale om betaling – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tak for samtalen den {{date.call}}. Vi bekræfter, at {{amount.toPay}} på faktura {{invoice.number}} betales sådan:

{{plan.rows}}

Beløbene betales til konto {{payment.account}} med reference {{payment.reference}}. Der kommer ingen gebyrer eller renter, så længe aftalen følges. Sidste betaling er den {{date.payBy}}.

Får du problemer med en rate, så kontakt os inden datoen, så finder vi en løsning. Passer dette ikke med det, vi aftalte, så giv os besked.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T11: {
    subject: 'Vi eftersøger betalingen – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tak for beskeden om, at faktura {{invoice.number}} er betalt. Vi kan endnu ikke finde betalingen hos os. Kan du sende betalingsdato, beløb og den reference, der blev brugt, gerne et udsnit af kvitteringen? Skjul gerne andre oplysninger.

Vi undersøger det også hos os og svarer senest den {{date.answerBy}}. Opfølgningen er sat i bero imens.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T12: {
    subject: 'Vi undersøger bestillingen – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Du skriver, at du ikke kender til bestillingen bag faktura {{invoice.number}}. Det tager vi alvorligt. Det er os, der skal dokumentere aftalen, og vi finder nu grundlaget frem: {{documents}}.

Du får svar senest den {{date.answerBy}}. Opfølgningen er sat i bero, og du skal ikke betale noget imens. Tror du, at nogen har brugt dit navn, så sig gerne til. Send ikke CPR-nummer eller andre følsomme oplysninger på mail.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T13: {
    subject: 'Rettet faktura – erstatter {{invoice.number}}',
    body: `Hej {{customer.name}},

Du havde ret i, at faktura {{invoice.number}} skulle rettes: {{reasons}}. Fakturaen er krediteret, og vi sender en ny, {{newInvoice.number}}, på {{amount.toPay}}.

Ny forfaldsdato er den {{date.payBy}}. Betal til konto {{payment.account}} med reference {{payment.reference}}. Du kan se bort fra den gamle faktura, og der kommer ingen gebyrer. Sig til, hvis noget stadig ikke passer.

[?rejected]{{adr.block}}[/?]

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T14: {
    subject: 'Gebyr og renter er slettet – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Vi har set på din indsigelse mod gebyr og renter på faktura {{invoice.number}}. Vi har slettet {{fee.amount}}. Begrundelse: {{reasons}}.

[?amount.toPay]Restbeløbet er {{amount.toPay}}, som vi beder dig betale senest den {{date.payBy}} til konto {{payment.account}} med reference {{payment.reference}}. Er fakturaen allerede betalt, skal du ikke gøre noget. [/?]Vi beklager.

[?rejected]{{adr.block}}[/?]

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T15: {
    subject: 'Din indsigelse er sendt videre – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tak fordi du skrev til os. Vi modtog din indsigelse mod faktura {{invoice.number}} den {{date.received}} og har sendt den til {{agency.name}}, som følger op på sagen for os (reference {{agency.ref}}). Vi har bedt dem sætte sagen i bero, til indsigelsen er afklaret.

{{agency.name}} svarer dig: {{agency.phone}}, {{agency.email}}. Send gerne dokumentation dertil, så du ikke skal forklare alt to gange. Vi giver dem vores svar hurtigst muligt, senest den {{date.answerBy}}.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T16: {
    subject: 'Indsigelse i sag {{agency.ref}} – faktura {{invoice.number}}',
    body: `Hej,

Kunden har den {{date.received}} ({{channel}}) gjort indsigelse mod faktura {{invoice.number}}, sag {{agency.ref}}. Stadie, da indsigelsen kom: {{stage}}. Den drejer sig om: {{issue.summary}}.

Vores vurdering: {{decision.text}}. Begrundelse: {{reasons}}. Vedhæftet: {{documents}}. Om gebyrer og omkostninger: {{fee.position}}.

Vi beder om, at sagen markeres som omtvistet og sættes i bero, og at kunden ikke registreres i RKI eller lignende, før indsigelsen er afklaret. Kontakt mig ved spørgsmål; vi svarer senest den {{date.answerBy}}.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T17: {
    subject: 'Brug for afklaring: faktura {{invoice.number}} (sag {{case.id}})',
    body: `Hej {{colleague.name}},

{{customer.name}} er uenig i {{amount.disputed}} på faktura {{invoice.number}}: {{issue.summary}}. Kan du svare på: {{question}}? Jeg mangler også: {{documents}}.

Kunden er lovet svar senest den {{date.answerBy}}, så jeg vil gerne høre fra dig senest den {{date.internalBy}}. Rykkere og gebyrer på beløbet skal være sat i bero imens.

{{owner.name}}`,
  },
  T18: {
    subject:
      '[?agreed]Venlig påmindelse om vores aftale[/?][?decided]Betaling efter vores svar[/?] – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

[?agreed]Den {{date.agreed}} blev vi enige om, at {{amount.toPay}} på faktura {{invoice.number}} ({{invoice.description}}) skulle betales senest den {{date.due}}. [/?][?decided]I vores svar bad vi om, at {{amount.toPay}} på faktura {{invoice.number}} skulle betales senest den {{date.due}}. [/?]Vi kan endnu ikke se betalingen.

Har du betalt inden for de seneste dage, kan du se bort fra denne besked. Ellers beder vi dig betale {{amount.toPay}} senest den {{date.payBy}} til konto {{payment.account}} med reference {{payment.reference}}. Der er ikke lagt gebyr til.

Er der noget, der ikke er i orden, så ring til mig på {{owner.phone}}.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T19: {
    subject: 'Vejen videre – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Vi har læst dit svar og kan se, at vi fortsat er uenige om {{amount.disputed}} på faktura {{invoice.number}}. Kravet bygger på: {{reasons}}. De dokumenter, vi kender til, er: {{documents}}.

Vi foreslår {{next.step}}. Bliver vi ikke enige, kan vi prøve mægling, eller sagen kan afgøres ved domstolene. Vi beder dig tage stilling til kravet og grundlaget senest den {{date.replyBy}}.

Så længe uenigheden består, inddriver vi ikke beløbet på andre måder, og der påløber ingen gebyrer.

[?consumer]{{adr.block}}[/?]

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T20: {
    subject: 'Vi har brug for lidt mere fra dig – faktura {{invoice.number}}',
    body: `Hej {{customer.name}},

Tak for beskeden den {{date.received}} om, at du er uenig i faktura {{invoice.number}}. Vi har registreret det. Fakturaen vedrører {{invoice.description}}, {{amount.total}}, med forfald den {{invoice.dueDate}}.

For at kunne give dig et ordentligt svar har vi brug for at vide, hvad du er uenig i. Skriv et par ord her, helst senest den {{date.infoBy}}, eller ring til mig på {{owner.phone}}. Du får svar fra os under alle omstændigheder, senest den {{date.answerBy}}. Opfølgningen på beløbet er sat i bero imens.

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T21: {
    subject: 'Sagen er afsluttet – faktura {{invoice.number}} (sag {{case.id}})',
    body: `Hej {{customer.name}},

Sagen om faktura {{invoice.number}} er afsluttet: {{outcome}}. [?settled]Der er ikke mere at betale i denne sag. [/?]Tak for den gode dialog. [?improvement]{{improvement}}[/?]

Venlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
};
