import type { RuleDrafts } from './rule-drafts.ts';

// data: Norwegian drafts per rule, written from what the rules say and not from the words we look for
export const nb: RuleDrafts = {
  L001: [
    [
      { subject: 'Din henvendelse', text: 'Takk for meldingen om regningen. Vi ser på den.' },
      { subject: 'Svar', text: 'Det gjelder faktura 10475, som du har spørsmål til.' },
    ],
    [
      { subject: 'Din henvendelse', text: 'Vi ser på saken din (I-2026-0042).' },
      { subject: 'Re: regning', text: 'Det gjelder faktura nr. 10457.' },
      { subject: 'Ad 10457', text: 'Vi ser på saken din.' },
    ],
  ],
  L002: [
    [
      'Vi har gått gjennom det du skrev og legger ved timelisten. Ta gjerne kontakt.',
      {
        text: 'Takk for tålmodigheten. Saken er nå ferdig behandlet hos oss.',
        context: { decision: 'justified' },
      },
    ],
    [
      {
        text: 'Du har rett: linje 3 skulle ikke vært der, og du får en kreditnota.',
        context: { decision: 'justified' },
      },
      'Vi kan ikke gi deg rett i innsigelsen, for timene ble bestilt.',
      {
        text: 'Du får delvis rett: vi trekker fra 2 500 kr, men resten står.',
        context: { decision: 'partly' },
      },
      'Vi står fast på at beløpet er korrekt.',
      { text: 'Vi frafaller kravet i sin helhet.', context: { decision: 'justified' } },
    ],
  ],
  L003: [
    ['Saken undersøkes. Svar kommer 27. november 2026.', 'Linje 3 kontrolleres av avdelingen vår.'],
    [
      'Jeg forstår at du reagerer på linje 3.',
      'Tusen takk for at du sa fra.',
      'Vi skjønner at dette er frustrerende.',
    ],
  ],
  L004: [
    [
      'Vi ser på saken og gir deg svar så snart vi kan.',
      'Vi mottok innsigelsen din 20. november 2026 og undersøker den.',
    ],
    [
      'Du hører fra oss innen fredag 27. november 2026.',
      'Endelig svar kommer senest 30.11.2026.',
      'Vi svarer deg den 27.11.',
    ],
  ],
  L005: [
    [
      'Vi ble enige om at du betaler 10 000 kr.',
      'Du betaler 10 000 kr så fort du har mottatt kreditnotaen.',
    ],
    [
      'Vi ble enige om at du betaler 10 000 kr innen 8. desember 2026.',
      'Avtalen: 10 000 kr, forfall 08.12.2026.',
    ],
  ],
  L006: [
    [
      'Vi ble enige om at du betaler restbeløpet innen 8. desember 2026.',
      'Avtalt: du betaler halvparten den 08.12.2026.',
    ],
    [
      'Avtalt: du betaler 10 000 kr den 08.12.2026.',
      'Avtalt beløp: kr 10 000,- med forfall 8. desember 2026.',
    ],
  ],
  L007: [
    [
      'Vi ber deg om å betale beløpet så snart som mulig.',
      'Kan du overføre 12 500 kr til konto 1234.56.78903?',
      'Vennligst betal 12 500 kr innen 8. desember 2026.',
    ],
    [
      'Vi ber deg betale 12 500 kr til konto 1234.56.78903 innen 8. desember 2026.',
      'Fint om du overfører 12 500 kr innen 8. desember 2026. Merk betalingen med KID 0010457.',
      'Du trenger ikke å betale noe før du har fått dokumentene.',
    ],
  ],
  L008: [
    [
      'Vi kan ikke imøtekomme innsigelsen. Timelisten ligger ved.',
      'Kravet er riktig, og vi opprettholder det.',
    ],
    [
      'Vi opprettholder kravet, fordi timene ble bestilt 2. oktober.',
      'Grunnen til at vi opprettholder kravet, er at timelisten er signert.',
      'Ettersom timelisten er signert, opprettholder vi kravet.',
      'Timelisten er signert av deg. Derfor opprettholder vi kravet.',
    ],
  ],
  L009: [
    [
      'Vi opprettholder kravet, fordi timene ble bestilt.',
      'Etter vår vurdering er fakturaen korrekt, og det er ingen grunn til å endre den.',
    ],
    [
      'Timelisten ligger ved denne e-posten.',
      'Vi legger ved ordrebekreftelsen du godkjente.',
      'Se vedlegget.',
      'Vi viser til ordrebekreftelsen av 2. oktober.',
    ],
  ],
  L010: [
    [
      'Vi opprettholder kravet. Er du uenig, kan du skrive til oss igjen.',
      {
        text: 'Du får medhold for 2 500 kr, resten står. Du kan klage på avgjørelsen.',
        context: { decision: 'partly' },
      },
    ],
    [
      'Du kan klage til Forbrukertilsynet, som mekler gratis.',
      'Saken kan tas opp i Forbrukerklageutvalget.',
      { text: 'Er dere uenige, kan dere skrive til oss.', context: { party: 'B2B' } },
    ],
  ],
  L011: [
    [
      'Vi opprettholder kravet, fordi timelisten er signert.',
      {
        text: 'Vi trekker fra 2 500 kr. Resten av fakturaen står.',
        context: { decision: 'partly' },
      },
    ],
    [
      'Er du fortsatt uenig, svar på denne e-posten.',
      'Har du nye opplysninger, ser vi på saken på nytt.',
      'Om du ikke er enig i dette, kan du ringe meg.',
    ],
  ],
  L012: [
    [
      'Vi ber deg betale 12 500 kr til konto 1234.56.78903 innen 30. november 2026.',
      'Svar oss senest 3. desember 2026 hvis du vil opprettholde innsigelsen.',
      'Beløpet må være betalt innen en uke.',
    ],
    [
      'Vi ber deg betale 12 500 kr til konto 1234.56.78903 innen 8. desember 2026.',
      'Svar oss innen 9. desember 2026 hvis du er uenig.',
      'Vi sender deg kreditnotaen innen 30. november 2026.',
    ],
  ],
  L013: [
    [
      'Du får svar innen lørdag 28. november 2026.',
      'Vi svarer deg senest 6. desember 2026.',
      'Du får svar senest 25. desember 2026.',
    ],
    [
      'Du får svar innen fredag 27. november 2026.',
      'Vi svarer deg senest mandag 7. desember 2026.',
    ],
  ],
  L014: [
    ['Fakturaen er på 12 050 kr.', 'Du skylder oss 15 200 kroner for oktober.'],
    [
      'Fakturaen er på 12 500 kr.',
      'Fakturaen er på kr 12.500,00.',
      'Fakturaen er på tolv tusen fem hundre kroner.',
    ],
  ],
  L015: [
    [
      'Vi ber deg betale hele fakturaen, 12 500 kr, innen 8. desember 2026 til konto 1234.56.78903.',
      'Fint om du overfører 12 500 kr til konto 1234.56.78903 innen 8. desember 2026.',
    ],
    [
      'Vi ber deg betale den delen du er enig i, 10 000 kr, innen 8. desember 2026 til konto 1234.56.78903.',
      'Du trenger ikke å betale 12 500 kr nå, bare 10 000 kr innen 8. desember 2026 til konto 1234.56.78903.',
    ],
  ],
  L016: [
    [
      'Vi ber deg likevel betale fakturaen i mellomtiden.',
      'Vennligst overfør beløpet til konto 1234.56.78903.',
      'Du må gjøre opp fakturaen nå, så ser vi på klagen etterpå.',
    ],
    [
      'Du skal ikke betale noe mens vi ser på saken.',
      'Har du allerede betalt, står pengene på konto til saken er avgjort.',
      'Du skriver at du ikke vil betale fakturaen.',
    ],
  ],
  L017: [
    [
      'Vi forstår at du er uenig. Du får svar 27. november 2026.',
      'Takk for beskjeden. Vi ser på timelisten og svarer 27. november 2026.',
    ],
    [
      'Mens vi undersøker, er all oppfølging satt på vent.',
      'Vi har stoppet purringene på fakturaen.',
      'Du får ingen purringer fra oss før saken er avklart.',
      'Fakturaen er satt i bero.',
    ],
  ],
  L018: [
    [
      'Hei {{customer.name}}, vi ser på saken.',
      'Du får svar innen [dato].',
      'Timene gjelder XXX i oktober.',
      'Beløpet er ____ kr.',
    ],
    [
      'Vi ser på posten «service [oktober]» på fakturaen.',
      'Du ba om størrelse XXL, og vi leverte XL.',
    ],
  ],
  L019: [
    [
      { text: 'Vi ser på saken din.', context: { customerLang: 'en' } },
      { text: 'Vi ser på saken din.', context: { customerLang: 'sv' } },
    ],
    [
      { text: 'Vi ser på saken din.', context: { customerLang: 'nb' } },
      { text: 'Vi ser på saken din.', context: { customerLang: null } },
    ],
  ],
  L020: [
    [
      'Hei Kari,\n\nVi ser på saken.\n\nVennlig hilsen\nKundeservice',
      'Hei Kari,\n\nVi ser på saken.',
    ],
    [
      'Hei Kari,\n\nVi ser på saken.\n\nMed vennlig hilsen\nOla Berg\nFirma AS\n22 00 00 00',
      'Hei Kari,\n\nVi ser på saken.\n\nHilsen\nOla Berg\nola.berg@firma.example',
    ],
  ],
  L101: [
    [
      'Betaler du ikke, må vi be et inkassobyrå ta over.',
      'Neste skritt fra vår side blir inkasso.',
      'Kommer det ikke penger, lar vi et innkrevingsselskap overta saken.',
      'Vi vil i så fall inndrive beløpet.',
    ],
    [
      'Saken går ikke til inkasso så lenge vi undersøker.',
      'Du skriver at du er redd for inkasso. Det skal du ikke være.',
      'Inkassosaken er trukket tilbake.',
    ],
  ],
  L102: [
    [
      'Vi gjør oppmerksom på at manglende betaling kan gi deg en betalingsanmerkning.',
      'Ubetalte krav blir meldt til kredittopplysningsbyråene.',
      'Du risikerer å havne i registeret over dårlige betalere.',
    ],
    [
      'Du får ingen betalingsanmerkning på grunn av denne saken.',
      'Fakturaen du bestrider, kan ikke føre til betalingsanmerkning.',
    ],
  ],
  L103: [
    [
      'Purregebyret på 38 kr må også betales.',
      'Vi har lagt til et gebyr på fakturaen.',
      'Saksomkostningene våre kommer i tillegg.',
      'Salæret belastes deg.',
    ],
    [
      'Purregebyret er strøket.',
      'Det kommer ingen gebyrer mens saken er under behandling.',
      'Du spør hvorfor du fikk et purregebyr.',
    ],
  ],
  L104: [
    [
      'I tillegg krever vi standardkompensasjon for sen betaling.',
      'Etter forsinkelsesrenteloven har vi krav på en fast kompensasjon på 40 euro.',
    ],
    [
      'Vi krever ikke standardkompensasjon av deg.',
      'Som kompensasjon for ventetiden trekker vi fra 2 500 kr.',
    ],
  ],
  L105: [
    [
      'Det løper forsinkelsesrente fra forfall.',
      'Renter kommer i tillegg til hovedstolen.',
      'Vi beregner 12,25 % rente fra 1. desember 2026.',
    ],
    ['Det påløper ikke renter i undersøkelsestiden.', 'Vi krever verken renter eller gebyr.'],
  ],
  L106: [
    [
      'Det er dessverre for sent å komme med innsigelser nå.',
      'Klagefristen på 14 dager har gått ut.',
      'Innsigelser må komme innen 8 dager fra fakturadato, og det gjorde de ikke.',
    ],
    ['Det er ikke for sent å klage.', 'Reklamasjonen kom i god tid, og fristen er ikke gått ut.'],
  ],
  L107: [
    [
      'Hører vi ikke noe, regner vi kravet som godkjent.',
      'Svarer du ikke innen fristen, anser vi at du har akseptert fakturaen.',
      'Taushet betyr at du godtar beløpet.',
    ],
    [
      'Svarer du ikke, avgjør vi saken på det vi har.',
      'Hører vi ikke fra deg, betyr det ikke at du har godtatt kravet.',
    ],
  ],
  L108: [
    [
      'Vi opprettholder kravet vårt.',
      'Kravet vårt står ved lag.',
      'Vi mener fortsatt at du skylder hele beløpet, og holder fast ved kravet.',
    ],
    [
      'Vi vet ennå ikke om kravet opprettholdes.',
      'Når vi har undersøkt saken, får du vite om kravet er riktig.',
    ],
  ],
  L109: [
    [
      'Vi vurderer å gå til politiet med dette.',
      'Vi tar kontakt med sjefen din hvis dette ikke ordnes.',
      'Vi legger ut saken på Facebook.',
      'Vi kommer til å varsle arbeidsgiveren din.',
    ],
    [
      'Du skriver at tyveriet er anmeldt til politiet. Kan du sende oss kvitteringen?',
      'Fakturaen er stilet til arbeidsgiveren din; send den gjerne videre dit selv.',
    ],
  ],
  L110: [
    ['Ellers begjærer vi deg konkurs.', 'Vi varsler herved om konkursbegjæring.'],
    [
      'Vi kommer ikke til å begjære konkurs.',
      'Du skriver at firmaet ditt står foran en konkurs. Det er vi lei for å høre.',
    ],
  ],
  L111: [
    [
      'Dette er et inkassovarsel etter inkassoloven § 9.',
      'BETALINGSOPPFORDRING',
      { subject: 'Inkassovarsel faktura 10457', text: 'Vi viser til fakturaen.' },
    ],
    [
      'Dette er ikke et inkassovarsel.',
      'Inkassovarselet du fikk, er trukket tilbake.',
      'Vi ringer deg for å avtale betaling senere, om det blir aktuelt.',
    ],
  ],
  L112: [
    [
      'Vi stenger kontoen din til fakturaen er betalt.',
      'Leveransene stopper inntil du har gjort opp.',
      'Vi ser oss nødt til å sperre tilgangen din.',
      'Da sier vi opp avtalen.',
    ],
    ['Vi stenger ikke kontoen din mens saken pågår.', 'Leveransene fortsetter som før.'],
  ],
  L113: [
    [
      'Dette er rett og slett løgn.',
      'Du prøver å lure oss.',
      'Påstanden din er latterlig.',
      'Du er en useriøs kunde.',
    ],
    [
      'Vi beklager at du følte deg lurt.',
      'Du skriver at regningen er latterlig høy. Vi ser på den.',
    ],
  ],
  L114: [
    [
      'Vi ser nå at feilen ligger hos oss.',
      'Dette var vår feil, og det beklager vi.',
      'Vi innrømmer at fakturaen ble feil.',
    ],
    ['Vi beklager bryet dette har gitt deg.', 'Vi undersøker om det er vår feil.'],
  ],
  L115: [
    [
      'Innsigelsen må være skriftlig for at vi skal behandle den.',
      'Klager må sendes i rekommandert brev.',
      'Vi behandler kun klager som kommer på skjemaet vårt.',
    ],
    [
      'Du kan ringe oss eller skrive, akkurat som du vil.',
      'Innsigelsen trenger ikke å være skriftlig.',
      'Vi bekrefter dette skriftlig.',
    ],
  ],
  L116: [
    [
      'Det er du som må bevise at varen manglet.',
      'Bevisbyrden ligger hos deg.',
      'Du må kunne dokumentere at timene ikke ble utført.',
    ],
    [
      'Det er vi som må dokumentere at timene ble utført.',
      'Har du bilder av skaden, hjelper det oss, men du må ikke bevise noe.',
    ],
  ],
  L117: [
    [
      'Fødselsnummeret ditt er 010100 12356.',
      'Vi har forståelse for at du er sykmeldt for utbrenthet.',
      'Vi forstår at kreftbehandlingen har gjort dette vanskelig.',
    ],
    [
      'Kundenummeret ditt er 12345678901.',
      'Ring oss på 22 00 00 00.',
      'God bedring med skrivebordet som kom i stykker.',
    ],
  ],
  L118: [
    [
      'Vi ber deg betale direkte til oss på konto 1234.56.78903.',
      'Vi kan dele beløpet opp i tre avdrag for deg.',
      'Vi kan gå ned til 10 000 kr hvis du gjør opp nå.',
    ],
    [
      'Partner AS har saken. Ring dem på 22 11 11 11 for å avtale avdrag.',
      'Betaling og avtaler går nå gjennom Partner AS, ikke gjennom oss.',
    ],
  ],
  L119: [
    [
      'Du kan klage på https://ec.europa.eu/consumers/odr.',
      'Bruk EUs ODR-plattform om du vil klage.',
      'Klagen kan sendes inn på EUs nettbaserte klageportal (ODR).',
    ],
    [
      'Du kan klage til Forbrukertilsynet på forbrukertilsynet.no.',
      'Mer om rettighetene dine står på europa.eu.',
    ],
  ],
  L120: [
    ['SISTE FRIST ER NÅ', 'Dette er siste advarsel.', 'Svar oss nå!!!'],
    ['Takk for en hyggelig samtale!', 'Fristen er utsatt.', 'Vi bruker EHF og KID.'],
  ],
  L121: [
    [
      'Vi ber deg svare innen 21. juli 2027.',
      'Vi ber deg svare innen 28. desember 2026.',
      'Vi ber deg svare innen 24. mars 2027.',
    ],
    ['Vi ber deg svare innen 11. desember 2026.', 'Vi ber deg svare innen 6. januar 2027.'],
  ],
  L122: [
    [
      'Da går saken til namsmannen.',
      'Vi tar utlegg i bilen din.',
      'Vi begjærer tvangsfullbyrdelse.',
    ],
    [
      'Saken går ikke til namsmannen.',
      'Du skriver at namsmannen har kontaktet deg. Det gjelder ikke oss.',
    ],
  ],
  L123: [
    ['Vi ber deg betale 12 500 kr.', 'Vi minner om at fakturaen fortsatt skal betales.'],
    [
      'Kravet er foreldet, og du trenger ikke å betale.',
      {
        text: 'Vi ber deg betale 12 500 kr.',
        context: { dueDate: '2026-10-01' },
      },
    ],
  ],
  L124: [
    [
      'Når du svarer på denne e-posten, erkjenner du samtidig gjelden.',
      'Ved å betale en del av beløpet erkjenner du resten.',
      'Ved å signere godtar du at hele kravet er riktig.',
    ],
    [
      'Betaler du en del nå, erkjenner du ikke resten av den grunn.',
      'Ved å svare her hjelper du oss å finne ut hva som skjedde.',
    ],
  ],
  L125: [
    [
      'Vi tar 250 kr for å behandle klager.',
      'Behandlingen av innsigelsen koster 500 kr.',
      'Det påløper et klagegebyr.',
    ],
    ['Det koster ikke noe å få innsigelsen behandlet.', 'Vi tar ikke gebyr for å behandle klagen.'],
  ],
  L126: [
    [
      'Forsinkelsesrenten er 24 % i året.',
      'Det påløper 3 % rente per måned.',
      'Renten er satt til 19,5 prosent.',
    ],
    ['Vi krever lovens forsinkelsesrente.', 'Du får 20 % avslag på beløpet.', 'Mva. er 25 %.'],
  ],
  L127: [
    [
      'Internt notat: kunden er vanskelig.',
      'Innkjøpsprisen vår på varen var 4 000 kr.',
      'Ikke del med kunden: vi har 40 % dekningsbidrag.',
    ],
    ['Vi tar det opp internt.', 'Prisen du betalte, følger prislisten.'],
  ],
  L128: [
    ['Her kommer svaret på innsigelsen din.', 'Takk for tålmodigheten, her er svaret.'],
    [
      'Beklager at svaret kommer senere enn lovet.',
      'Unnskyld at du har måttet vente.',
      'Vi er lei oss for forsinkelsen.',
    ],
  ],
  L129: [
    [
      'Under henvisning til ovennevnte fakturakrav og de foreliggende avtalebestemmelser meddeles herved at innsigelsesbehandlingen forutsetter fremleggelse av tilstrekkelig dokumentasjonsmateriale vedrørende leveringsomstendighetene, hvoretter vurderingsgrunnlaget vil bli gjennomgått av saksbehandlingsavdelingen.',
      'Vi har sett på saken din og funnet ut at timene som er ført opp på linje tre i fakturaen som vi sendte deg i begynnelsen av måneden etter at arbeidet var ferdig og montøren hadde levert timelisten sin, ble bestilt av deg på telefon den dagen da vi snakket sammen om badet.',
    ],
    [
      'Vi har sett på saken. Timene på linje 3 ble bestilt av deg. Timelisten ligger ved.',
      'Takk for at du skrev. Vi ser på dette og svarer deg snart.',
    ],
  ],
  L130: [
    [
      { text: 'Vi ser på saken.', context: { to: ['kari@kunde.example', 'nabo@annet.example'] } },
      {
        text: 'Vi ser på saken.',
        context: { to: ['kari@kunde.example', 'redaksjon@avis.example'] },
      },
    ],
    [
      { text: 'Vi ser på saken.', context: { to: ['kari@kunde.example', 'ola@firma.example'] } },
      { text: 'Vi ser på saken.', context: { to: ['Kari@Kunde.example'] } },
    ],
  ],
  L131: [
    [
      'Betal til konto 6543.21.09873.',
      'Bruk kontonummer 65432109873.',
      'IBAN: NO83 1234 1234 567.',
    ],
    ['Betal til konto 1234.56.78903.', 'Ring 22 00 00 00 om konto 1234 56 78903.'],
  ],
  L132: [
    [
      'Vi diskuterer ikke dette videre.',
      'Dette er vårt siste ord i saken.',
      'Vi kommer ikke til å svare på flere henvendelser om fakturaen.',
    ],
    [
      'Si gjerne fra om du vil diskutere dette videre.',
      'Har du mer å tilføye, hører vi gjerne fra deg.',
    ],
  ],
  L133: [
    [
      'Denne avgjørelsen kan ikke påklages.',
      'Du har ingen rett til å klage.',
      'Du kan ikke klage på dette.',
    ],
    ['Du kan klage på avgjørelsen.', 'Du mister ikke retten til å klage om du betaler.'],
  ],
  L134: [
    [
      'Saken går da til forliksrådet.',
      'Vi tar saken til retten.',
      'Vi sender forliksklage neste uke.',
    ],
    [
      'Kravet gjelder 12 500 kr for timene på linje 3. Grunnlaget er avtalen av 2. oktober. Vi legger ved timelisten. Vi ber deg ta stilling til kravet innen 8. desember 2026. Blir vi ikke enige, kan saken gå til forliksrådet.',
      'Vi vil gjerne finne en løsning sammen med deg.',
    ],
  ],
  L135: [
    [
      'Du har ikke rett til å holde tilbake noe av beløpet.',
      'Du kan ikke holde igjen penger på grunn av feilen.',
      'Hele summen skal betales selv om varen har mangler.',
    ],
    [
      'Du kan holde tilbake det den omstridte delen gjelder.',
      'Du har rett til å holde tilbake betaling for feilen.',
    ],
  ],
  L136: [
    [
      'Vi ber deg svare innen 16. november 2026.',
      'Fristen din er 20.10.2026.',
      'Betalingsfrist: 1. november 2026.',
    ],
    [
      'Du skrev til oss 16. november 2026.',
      'Fakturaen hadde forfall 1. november 2026.',
      'Vi ber deg svare innen 8. desember 2026.',
    ],
  ],
  L137: [
    [
      'Dette er et inkassovarsel.',
      'Vi sender deg en betalingsoppfordring.',
      'Vi krever inndrivelseskostnadene våre dekket.',
    ],
    ['Dette er ikke et inkassovarsel.', 'Vi krever ingen inndrivelseskostnader.'],
  ],
  L138: [
    ['Vi ber deg betale 12 500 kr.', 'Fakturaen skal likevel betales innen 8. desember 2026.'],
    [
      'Du skal ikke betale noe.',
      'Vi betaler tilbake 2 500 kr til deg.',
      'Fakturaen er slettet, og du skylder ingenting.',
    ],
  ],
};
