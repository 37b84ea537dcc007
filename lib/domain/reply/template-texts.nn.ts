import type { TemplateTexts } from './template.ts';

// data: subject and body of the 21 replies in Norwegian nynorsk. {{key}} is a value, [?key]…[/?] only stands when key is set.
/** The 21 replies in Norwegian nynorsk. */
export const templateTextsNn: TemplateTexts = {
  T01: {
    subject: 'Vi har fått motsegna di – faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{customer.name}},

Takk for at du sa ifrå. Vi fekk motsegna di {{date.received}} og har knytt henne til faktura {{invoice.number}}[?invoice.date] av {{invoice.date}}[/?]. Slik vi forstår deg, gjeld ho dette: {{issue.summary}}. Sei ifrå dersom vi har misforstått.

{{owner.name}} følgjer opp saka. Du får svar seinast {{date.answerBy}}. Treng vi meir tid, høyrer du frå oss før den datoen.

Medan vi undersøkjer, er purringar og anna oppfølging av det omstridde beløpet stansa, og det kjem ingen gebyr.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T02: {
    subject: 'Hjelp oss å forstå – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Vi vil gjerne forstå kva du er usamd i på faktura {{invoice.number}}. Kan du svare kort på dette?

1. Kva linjer eller beløp gjeld det?
2. Kva meiner du var avtalt, og kva vart levert?
3. Når oppdaga du det?
4. Korleis ønskjer du at vi løyser det?

Send gjerne bilete, ordrestadfesting eller kvittering om du har det. Svar helst innan {{date.infoBy}}, eller ring meg på {{owner.phone}}. Oppfølginga av det omstridde beløpet er stansa så lenge.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T03: {
    subject: 'Status i saka di – faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{customer.name}},

Vi lova deg svar om faktura {{invoice.number}} innan {{date.promised}}. Dette er gjort så langt: {{progress}}. Vi treng litt meir tid. Grunn: {{delay.reason}}.

Du får svar seinast {{date.answerBy}}. Oppfølginga av det omstridde beløpet er framleis stansa. Vi beklagar at du må vente.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T04: {
    subject: 'Stadfesting av det vi vart samde om – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for samtalen {{date.call}}. Eg stadfestar det vi vart samde om for faktura {{invoice.number}}:

{{agreement.points}}

Fakturert: {{amount.total}}. Blir kreditert: {{amount.credited}}. Å betale: {{amount.toPay}}.

Vi ber deg betale {{amount.toPay}} innan {{date.payBy}} til konto {{payment.account}}, merkt {{payment.reference}}. Då er fakturaen gjord opp, og det kjem ingen gebyr for tida saka har vore til handsaming.

Har eg skrive noko feil, så svar på denne e-posten så snart du kan, helst innan {{date.replyBy}}.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T05: {
    subject: 'Vi er samde – faktura {{invoice.number}} blir kreditert',
    body: `Hei {{customer.name}},

Vi har gått gjennom motsegna di og er samde med deg: {{reasons}}.

Faktura {{invoice.number}} blir kreditert med {{amount.credited}}. Kreditnota {{credit.number}} blir send seinast {{date.creditBy}}. [?whole]Du skal ikkje betale noko på denne fakturaen. [/?][?amount.undisputed]Resten av fakturaen, {{amount.undisputed}}, er ikkje råka og gjeld som før. [/?][?amount.paid]Har du allereie betalt, betaler vi {{amount.paid}} tilbake innan same dato.[/?] Eventuelle gebyr og renter er sletta.

Vi beklagar bryet og takkar for at du sa ifrå.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T06: {
    subject: 'Svar på motsegna di – faktura {{invoice.number}} blir justert',
    body: `Hei {{customer.name}},

Takk for tolmodet. Vi forstår at du reagerer på {{issue.summary}}. Etter gjennomgangen gir vi deg delvis medhald.

Dette er vi samde i: {{accepted.points}}.
Dette held vi fast ved: {{upheld.points}}. Grunngiving: {{reasons}}. Dokumentasjon: {{documents}}.

Fakturert: {{amount.total}}. Blir kreditert: {{amount.credited}} (kreditnota {{credit.number}}). Å betale: {{amount.toPay}}.

Vi ber deg betale {{amount.toPay}} innan {{date.payBy}} til konto {{payment.account}}, merkt {{payment.reference}}. Er du framleis usamd, så svar gjerne innan {{date.replyBy}}, så ser vi på saka igjen.

[?consumer]{{adr.block}}[/?]

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T07: {
    subject: 'Den delen som ikkje er omstridd – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for at du forklarte kva du er usamd i. Slik forstår vi deg: {{issue.summary}}.

Omstridd: {{amount.disputed}}. Dette undersøkjer vi, og oppfølginga av beløpet er stansa til du har fått svar, seinast {{date.answerBy}}.
Ikkje omstridd: {{amount.undisputed}}. Denne delen ber vi deg betale innan {{date.payBy}} til konto {{payment.account}}, merkt {{payment.reference}}.

Meiner du at du treng å halde tilbake meir på grunn av det du har teke opp, så sei ifrå, så finn vi ei løysing.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T08: {
    subject: 'Svar på motsegna – vi held fast ved faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Vi forstår at de reagerer på {{issue.summary}}, og har undersøkt saka nøye. Vi meiner likevel at faktura {{invoice.number}} er rett, fordi:

{{reasons}}

Vi viser til: {{documents}} (vedlagt).

Vi ber om oppgjer på {{amount.toPay}} innan {{date.payBy}} til konto {{payment.account}}, merkt {{payment.reference}}. Det er ikkje lagt til gebyr for tida saka har vore til handsaming.

Er de usamde eller har nye opplysningar, så svar innan {{date.replyBy}} eller ring meg, så ser vi på saka igjen. Høyrer vi ikkje frå dykk, held vi fast ved kravet.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T09: {
    subject: 'Svar på motsegna di – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for at du sa ifrå. Vi forstår at du reagerer på {{issue.summary}}. Vi har undersøkt saka og meiner at fakturaen er rett, fordi:

{{reasons}}

Dette byggjer vi på: {{documents}} (vedlagt).

Vi ber deg betale {{amount.toPay}} innan {{date.payBy}} til konto {{payment.account}}, merkt {{payment.reference}}. Det er ikkje lagt til gebyr for tida vi har brukt på saka.

Er du framleis usamd, kan du svare her eller ringje meg, gjerne innan {{date.replyBy}}. Då ser vi på saka igjen, og oppfølginga er stansa så lenge. Høyrer vi ikkje frå deg, held vi fast ved kravet.

{{adr.block}}

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T10: {
    subject: 'Avtale om betaling – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for samtalen {{date.call}}. Vi stadfestar at {{amount.toPay}} på faktura {{invoice.number}} blir betalt slik:

{{plan.rows}}

Beløpa skal betalast til konto {{payment.account}}, merkt {{payment.reference}}. Det kjem ingen gebyr eller renter så lenge avtalen blir følgd. Siste betaling er {{date.payBy}}.

Får du vanskar med ein termin, så ta kontakt før datoen, så finn vi ei løysing. Stemmer ikkje dette med det vi avtalte, så gi oss beskjed.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T11: {
    subject: 'Vi sporar betalinga – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for beskjeden om at faktura {{invoice.number}} er betalt. Vi finn ikkje betalinga hos oss enno. Kan du sende betalingsdato, beløp og referansen som vart brukt, gjerne eit utsnitt av kvitteringa? Skjul gjerne andre opplysningar.

Vi sjekkar òg på vår side og svarar seinast {{date.answerBy}}. Oppfølginga er stansa så lenge.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T12: {
    subject: 'Vi undersøkjer bestillinga – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Du skriv at du ikkje kjenner til bestillinga bak faktura {{invoice.number}}. Det tek vi på alvor. Det er vi som må dokumentere avtalen, og vi hentar no fram grunnlaget: {{documents}}.

Du får svar seinast {{date.answerBy}}. Oppfølginga er stansa, og du treng ikkje betale noko så lenge. Trur du at nokon har brukt namnet ditt, så sei gjerne ifrå. Ikkje send fødselsnummer eller andre følsame opplysningar på e-post.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T13: {
    subject: 'Korrigert faktura – erstattar {{invoice.number}}',
    body: `Hei {{customer.name}},

Du hadde rett i at faktura {{invoice.number}} måtte rettast: {{reasons}}. Fakturaen er kreditert, og vi sender ein ny, {{newInvoice.number}}, på {{amount.toPay}}.

Ny forfallsdato er {{date.payBy}}. Betal til konto {{payment.account}}, merkt {{payment.reference}}. Du kan sjå bort frå den gamle fakturaen, og det kjem ingen gebyr. Sei ifrå dersom noko framleis ikkje stemmer.

[?rejected]{{adr.block}}[/?]

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T14: {
    subject: 'Gebyr og renter er sletta – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Vi har sett på motsegna di mot gebyr og renter på faktura {{invoice.number}}. Vi har sletta {{fee.amount}}. Grunngiving: {{reasons}}.

[?amount.toPay]Beløpet som står att, er {{amount.toPay}}, som vi ber deg betale innan {{date.payBy}} til konto {{payment.account}}, merkt {{payment.reference}}. Er fakturaen allereie betalt, treng du ikkje gjere noko. [/?]Vi beklagar.

[?rejected]{{adr.block}}[/?]

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T15: {
    subject: 'Motsegna di er send vidare – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for at du sa ifrå. Vi fekk motsegna di mot faktura {{invoice.number}} den {{date.received}} og har sendt henne til {{agency.name}}, som følgjer opp saka for oss (referanse {{agency.ref}}). Vi har bede dei setje saka i bero til motsegna er avklart.

{{agency.name}} svarar deg: {{agency.phone}}, {{agency.email}}. Send gjerne dokumentasjon dit, så slepp du å forklare alt to gonger. Vi gir dei svaret vårt så raskt vi kan, seinast {{date.answerBy}}.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T16: {
    subject: 'Motsegn i sak {{agency.ref}} – faktura {{invoice.number}}',
    body: `Hei,

Kunden kom med motsegn {{date.received}} ({{channel}}) mot faktura {{invoice.number}}, sak {{agency.ref}}. Stadium då motsegna kom: {{stage}}. Ho gjeld: {{issue.summary}}.

Vår vurdering: {{decision.text}}. Grunngiving: {{reasons}}. Vedlagt: {{documents}}. Om salær og gebyr: {{fee.position}}.

Vi ber om at saka blir merkt som omstridd og sett i bero, og at det ikkje blir registrert betalingsmerknad, til motsegna er avklart. Ta kontakt med meg ved spørsmål; vi svarar innan {{date.answerBy}}.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T17: {
    subject: 'Treng avklaring: faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{colleague.name}},

{{customer.name}} er usamd i {{amount.disputed}} på faktura {{invoice.number}}: {{issue.summary}}. Kan du svare på: {{question}}? Eg treng òg: {{documents}}.

Kunden er lova svar innan {{date.answerBy}}, så det er fint om eg høyrer frå deg innan {{date.internalBy}}. Purring og gebyr på beløpet skal stå stille så lenge.

{{owner.name}}`,
  },
  T18: {
    subject:
      '[?agreed]Venleg påminning om avtalen vår[/?][?decided]Betaling etter svaret vårt[/?] – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

[?agreed]Den {{date.agreed}} vart vi samde om at {{amount.toPay}} på faktura {{invoice.number}} ({{invoice.description}}) skulle betalast innan {{date.due}}. [/?][?decided]I svaret vårt bad vi om at {{amount.toPay}} på faktura {{invoice.number}} skulle betalast innan {{date.due}}. [/?]Vi kan ikkje sjå betalinga enno.

Har du betalt dei siste dagane, kan du sjå bort frå denne meldinga. Elles ber vi deg betale {{amount.toPay}} innan {{date.payBy}} til konto {{payment.account}}, merkt {{payment.reference}}. Det er ikkje lagt til gebyr.

Er det noko som ikkje er i orden, så ring meg på {{owner.phone}}.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T19: {
    subject: 'Vegen vidare – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Vi har lese svaret ditt og ser at vi framleis er usamde om {{amount.disputed}} på faktura {{invoice.number}}. Kravet byggjer på: {{reasons}}. Dokumenta vi kjenner til, er: {{documents}}.

Vi foreslår {{next.step}}. Blir vi ikkje samde, kan vi prøve mekling, eller saka kan avgjerast [?norway]i forliksrådet[/?][?abroad]i retten[/?]. Vi ber deg ta stilling til kravet og grunnlaget innan {{date.replyBy}}.

Så lenge vi er usamde, krev vi ikkje inn beløpet på andre måtar, og det kjem ingen gebyr.

[?consumer]{{adr.block}}[/?]

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T20: {
    subject: 'Vi treng litt meir frå deg – faktura {{invoice.number}}',
    body: `Hei {{customer.name}},

Takk for beskjeden {{date.received}} om at du er usamd i faktura {{invoice.number}}. Vi har registrert det. Fakturaen gjeld {{invoice.description}}, {{amount.total}}, med forfall {{invoice.dueDate}}.

For å kunne svare deg ordentleg treng vi å vite kva du er usamd i. Skriv nokre ord her, helst innan {{date.infoBy}}, eller ring meg på {{owner.phone}}. Du får svar frå oss uansett, seinast {{date.answerBy}}. Oppfølginga av beløpet er stansa så lenge.

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
  T21: {
    subject: 'Saka er avslutta – faktura {{invoice.number}} (sak {{case.id}})',
    body: `Hei {{customer.name}},

Saka om faktura {{invoice.number}} er avslutta: {{outcome}}. [?settled]Det er ingenting meir å betale i denne saka. [/?]Takk for god dialog. [?improvement]{{improvement}}[/?]

Venleg helsing
{{owner.name}}, {{seller.name}}
{{owner.phone}}`,
  },
};
