import type { TemplateTexts } from './template.ts';

// data: subject and body of the 21 replies in Norwegian bokmål. {{key}} is a value, [?key]…[/?] only stands when key is set.
/** The 21 replies in Norwegian bokmål. */
export const templateTextsNb: TemplateTexts = {
  T01: {
    subject: 'Vi har mottatt innsigelsen din – faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{customer.name}},

Takk for at du sa fra. Vi mottok innsigelsen din {{date.received}} og har knyttet den til faktura {{invoice.number}}[?invoice.date] av {{invoice.date}}[/?]. Slik vi forstår deg, gjelder den dette: {{issue.summary}}. Si fra hvis vi har misforstått.

{{owner.name}} følger opp saken. Du får svar senest {{date.answerBy}}. Trenger vi mer tid, hører du fra oss før den datoen.

Mens vi undersøker, er purringer og annen oppfølging av det omtvistede beløpet stanset, og det påløper ingen gebyrer.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T02: {
    subject: 'Hjelp oss å forstå – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Vi vil gjerne forstå hva du er uenig i på faktura {{invoice.number}}. Kan du svare kort på dette?

1. Hvilke linjer eller beløp gjelder det?
2. Hva mener du var avtalt, og hva ble levert?
3. Når oppdaget du det?
4. Hvordan ønsker du at vi løser det?

Send gjerne bilder, ordrebekreftelse eller kvittering hvis du har det. Svar helst innen {{date.infoBy}}, eller ring meg på {{owner.phone}}. Oppfølgingen av det omtvistede beløpet er stanset imens.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T03: {
    subject: 'Status i saken din – faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{customer.name}},

Vi lovet deg svar om faktura {{invoice.number}} innen {{date.promised}}. Dette er gjort så langt: {{progress}}. Vi trenger litt mer tid. Grunn: {{delay.reason}}.

Du får svar senest {{date.answerBy}}. Oppfølgingen av det omtvistede beløpet er fortsatt stanset. Vi beklager ventetiden.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T04: {
    subject: 'Bekreftelse på det vi ble enige om – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for samtalen {{date.call}}. Jeg bekrefter hva vi ble enige om for faktura {{invoice.number}}:

{{agreement.points}}

Fakturert: {{amount.total}}. Krediteres: {{amount.credited}}. Å betale: {{amount.toPay}}.

Vi ber deg betale {{amount.toPay}} innen {{date.payBy}} til konto {{payment.account}}, merket {{payment.reference}}. Da er fakturaen gjort opp, og det kommer ingen gebyrer for tiden saken har vært til behandling.

Har jeg gjengitt noe feil, så svar på denne e-posten så snart du kan, helst innen {{date.replyBy}}.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T05: {
    subject: 'Vi er enige – faktura {{invoice.number}} krediteres',
    body: `Hei {{customer.name}},

Vi har gått gjennom innsigelsen din og er enige med deg: {{reasons}}.

Faktura {{invoice.number}} krediteres med {{amount.credited}}. Kreditnota {{credit.number}} sendes senest {{date.creditBy}}. [?whole]Du skal ikke betale noe på denne fakturaen. [/?][?amount.undisputed]Resten av fakturaen, {{amount.undisputed}}, er ikke berørt og gjelder som før. [/?][?amount.paid]Har du allerede betalt, betaler vi {{amount.paid}} tilbake innen samme dato.[/?] Eventuelle gebyrer og renter er slettet.

Vi beklager bryet og takker for at du sa fra.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T06: {
    subject: 'Svar på innsigelsen din – faktura {{invoice.number}} justeres',
    body: `Hei {{customer.name}},

Takk for tålmodigheten. Vi forstår at du reagerer på {{issue.summary}}. Etter gjennomgangen gir vi deg delvis medhold.

Dette er vi enige i: {{accepted.points}}.
Dette opprettholder vi: {{upheld.points}}. Begrunnelse: {{reasons}}. Dokumentasjon: {{documents}}.

Fakturert: {{amount.total}}. Krediteres: {{amount.credited}} (kreditnota {{credit.number}}). Å betale: {{amount.toPay}}.

Vi ber deg betale {{amount.toPay}} innen {{date.payBy}} til konto {{payment.account}}, merket {{payment.reference}}. Er du fortsatt uenig, så svar gjerne innen {{date.replyBy}}, så ser vi på saken igjen.

[?consumer]{{adr.block}}[/?]

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T07: {
    subject: 'Den delen som ikke er omtvistet – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for at du forklarte hva du er uenig i. Slik forstår vi deg: {{issue.summary}}.

Omtvistet: {{amount.disputed}}. Dette undersøker vi, og oppfølgingen av beløpet er stanset til du har fått svar, senest {{date.answerBy}}.
Ikke omtvistet: {{amount.undisputed}}. Denne delen ber vi deg betale innen {{date.payBy}} til konto {{payment.account}}, merket {{payment.reference}}.

Mener du at du trenger å holde tilbake mer på grunn av det du har tatt opp, så si fra, så finner vi en løsning.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T08: {
    subject: 'Svar på innsigelsen – faktura {{invoice.number}} opprettholdes',
    body: `Hei {{customer.name}},

Vi forstår at dere reagerer på {{issue.summary}}, og har undersøkt saken nøye. Vi mener likevel at faktura {{invoice.number}} er riktig, fordi:

{{reasons}}

Vi viser til: {{documents}} (vedlagt).

Vi ber om oppgjør på {{amount.toPay}} innen {{date.payBy}} til konto {{payment.account}}, merket {{payment.reference}}. Det er ikke lagt til gebyrer for tiden saken har vært til behandling.

Er dere uenige eller har nye opplysninger, så svar innen {{date.replyBy}} eller ring meg, så ser vi på saken igjen. Hører vi ikke fra dere, opprettholder vi kravet.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T09: {
    subject: 'Svar på innsigelsen din – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for at du sa fra. Vi forstår at du reagerer på {{issue.summary}}. Vi har undersøkt saken og mener at fakturaen er riktig, fordi:

{{reasons}}

Dette bygger vi på: {{documents}} (vedlagt).

Vi ber deg betale {{amount.toPay}} innen {{date.payBy}} til konto {{payment.account}}, merket {{payment.reference}}. Det er ikke lagt til gebyrer for tiden vi har brukt på saken.

Er du fortsatt uenig, kan du svare her eller ringe meg, gjerne innen {{date.replyBy}}. Da ser vi på saken igjen, og oppfølgingen er stanset imens. Hører vi ikke fra deg, opprettholder vi kravet.

{{adr.block}}

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T10: {
    subject: 'Avtale om betaling – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for samtalen {{date.call}}. Vi bekrefter at {{amount.toPay}} på faktura {{invoice.number}} betales slik:

{{plan.rows}}

Beløpene betales til konto {{payment.account}}, merket {{payment.reference}}. Det kommer ingen gebyrer eller renter så lenge avtalen følges. Siste betaling er {{date.payBy}}.

Får du problemer med en termin, så ta kontakt før datoen, så finner vi en løsning. Stemmer ikke dette med det vi avtalte, så gi oss beskjed.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T11: {
    subject: 'Vi sporer betalingen – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for beskjeden om at faktura {{invoice.number}} er betalt. Vi finner ikke betalingen hos oss ennå. Kan du sende betalingsdato, beløp og referansen som ble brukt, gjerne et utsnitt av kvitteringen? Skjul gjerne andre opplysninger.

Vi sjekker også på vår side og svarer senest {{date.answerBy}}. Oppfølgingen er stanset imens.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T12: {
    subject: 'Vi undersøker bestillingen – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Du skriver at du ikke kjenner til bestillingen bak faktura {{invoice.number}}. Det tar vi på alvor. Det er vi som må dokumentere avtalen, og vi henter nå fram grunnlaget: {{documents}}.

Du får svar senest {{date.answerBy}}. Oppfølgingen er stanset, og du trenger ikke å betale noe imens. Tror du at noen har brukt navnet ditt, så si gjerne fra. Ikke send fødselsnummer eller andre følsomme opplysninger på e-post.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T13: {
    subject: 'Korrigert faktura – erstatter {{invoice.number}}',
    body: `Hei {{customer.name}},

Du hadde rett i at faktura {{invoice.number}} måtte rettes: {{reasons}}. Fakturaen er kreditert, og vi sender en ny, {{newInvoice.number}}, på {{amount.toPay}}.

Ny forfallsdato er {{date.payBy}}. Betal til konto {{payment.account}}, merket {{payment.reference}}. Du kan se bort fra den gamle fakturaen, og det kommer ingen gebyrer. Si fra hvis noe fortsatt ikke stemmer.

[?rejected]{{adr.block}}[/?]

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T14: {
    subject: 'Gebyr og renter er slettet – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Vi har sett på innsigelsen din mot gebyr og renter på faktura {{invoice.number}}. Vi har slettet {{fee.amount}}. Begrunnelse: {{reasons}}.

[?amount.toPay]Gjenstående beløp er {{amount.toPay}}, som vi ber deg betale innen {{date.payBy}} til konto {{payment.account}}, merket {{payment.reference}}. Er fakturaen allerede betalt, trenger du ikke gjøre noe. [/?]Vi beklager.

[?rejected]{{adr.block}}[/?]

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T15: {
    subject: 'Innsigelsen din er sendt videre – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for at du sa fra. Vi mottok innsigelsen din mot faktura {{invoice.number}} den {{date.received}} og har sendt den til {{agency.name}}, som følger opp saken for oss (referanse {{agency.ref}}). Vi har bedt dem sette saken i bero til innsigelsen er avklart.

{{agency.name}} svarer deg: {{agency.phone}}, {{agency.email}}. Send gjerne dokumentasjon dit, så slipper du å forklare alt to ganger. Vi gir dem vårt svar så raskt vi kan, senest {{date.answerBy}}.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T16: {
    subject: 'Innsigelse i sak {{agency.ref}} – faktura {{invoice.number}}',
    body: `Hei,

Kunden fremsatte innsigelse {{date.received}} ({{channel}}) mot faktura {{invoice.number}}, sak {{agency.ref}}. Stadium da innsigelsen kom: {{stage}}. Den gjelder: {{issue.summary}}.

Vår vurdering: {{decision.text}}. Begrunnelse: {{reasons}}. Vedlagt: {{documents}}. Om salær og gebyr: {{fee.position}}.

Vi ber om at saken merkes som omtvistet og settes i bero, og at det ikke registreres betalingsanmerkning, til innsigelsen er avklart. Kontakt meg ved spørsmål; vi svarer innen {{date.answerBy}}.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T17: {
    subject: 'Trenger avklaring: faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{colleague.name}},

{{customer.name}} er uenig i {{amount.disputed}} på faktura {{invoice.number}}: {{issue.summary}}. Kan du svare på: {{question}}? Jeg trenger også: {{documents}}.

Kunden er lovet svar innen {{date.answerBy}}, så det er fint om jeg hører fra deg innen {{date.internalBy}}. Purring og gebyr på beløpet skal stå stille imens.

{{owner.name}}`,
  },
  T18: {
    subject:
      '[?agreed]Vennlig påminnelse om avtalen vår[/?][?decided]Betaling etter svaret vårt[/?] – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

[?agreed]Den {{date.agreed}} ble vi enige om at {{amount.toPay}} på faktura {{invoice.number}} ({{invoice.description}}) skulle betales innen {{date.due}}. [/?][?decided]I svaret vårt ba vi om at {{amount.toPay}} på faktura {{invoice.number}} skulle betales innen {{date.due}}. [/?]Vi kan ikke se betalingen ennå.

Har du betalt de siste dagene, kan du se bort fra denne meldingen. Ellers ber vi deg betale {{amount.toPay}} innen {{date.payBy}} til konto {{payment.account}}, merket {{payment.reference}}. Det er ikke lagt til gebyr.

Er det noe som ikke er i orden, så ring meg på {{owner.phone}}.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T19: {
    subject: 'Veien videre – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Vi har lest svaret ditt og ser at vi fortsatt er uenige om {{amount.disputed}} på faktura {{invoice.number}}. Kravet bygger på: {{reasons}}. Dokumentene vi kjenner til, er: {{documents}}.

Vi foreslår {{next.step}}. Blir vi ikke enige, kan vi prøve mekling, eller saken kan avgjøres [?norway]i forliksrådet[/?][?abroad]i retten[/?]. Vi ber deg ta stilling til kravet og grunnlaget innen {{date.replyBy}}.

Så lenge vi er uenige, krever vi ikke inn beløpet på andre måter, og det påløper ingen gebyrer.

[?consumer]{{adr.block}}[/?]

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T20: {
    subject: 'Vi trenger litt mer fra deg – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for beskjeden {{date.received}} om at du er uenig i faktura {{invoice.number}}. Vi har registrert det. Fakturaen gjelder {{invoice.description}}, {{amount.total}}, med forfall {{invoice.dueDate}}.

For å kunne svare deg ordentlig trenger vi å vite hva du er uenig i. Skriv noen ord her, helst innen {{date.infoBy}}, eller ring meg på {{owner.phone}}. Du får svar fra oss uansett, senest {{date.answerBy}}. Oppfølgingen av beløpet er stanset imens.

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T21: {
    subject: 'Saken er avsluttet – faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{customer.name}},

Saken om faktura {{invoice.number}} er avsluttet: {{outcome}}. [?settled]Det er ingenting mer å betale i denne saken. [/?]Takk for god dialog. [?improvement]{{improvement}}[/?]

Vennlig hilsen
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
};
