import type { RuleDrafts } from './rule-drafts.ts';

// data: Danish drafts per rule, written from what the rules say and not from the words we look for
export const da: RuleDrafts = {
  L001: [
    [
      { subject: 'Din henvendelse', text: 'Tak for din besked om regningen. Vi ser på den.' },
      { subject: 'Svar', text: 'Det drejer sig om faktura 10475.' },
    ],
    [
      { subject: 'Din henvendelse', text: 'Vi ser på din sag (I-2026-0042).' },
      { subject: 'Re: regning', text: 'Det drejer sig om faktura nr. 10457.' },
    ],
  ],
  L002: [
    [
      'Vi har gennemgået det, du skrev, og vedlægger timesedlen. Du er velkommen til at ringe.',
      {
        text: 'Tak for tålmodigheden. Sagen er nu færdigbehandlet.',
        context: { decision: 'justified' },
      },
    ],
    [
      {
        text: 'Du har ret: linje 3 skulle ikke have været der, og du får en kreditnota.',
        context: { decision: 'justified' },
      },
      'Vi kan ikke give dig ret, for timerne blev bestilt.',
      {
        text: 'Du får delvist medhold: vi trækker 2.500 kr. fra, resten står ved magt.',
        context: { decision: 'partly' },
      },
      'Efter vores vurdering er beløbet korrekt.',
      { text: 'Vi frafalder kravet.', context: { decision: 'justified' } },
    ],
  ],
  L003: [
    [
      'Sagen undersøges. Svaret kommer 27. november 2026.',
      'Linje 3 kontrolleres af vores afdeling.',
    ],
    [
      'Jeg forstår godt, at du undrer dig over linje 3.',
      'Mange tak, fordi du gjorde os opmærksom på det.',
      'Vi kan godt se, at det er frustrerende.',
    ],
  ],
  L004: [
    [
      'Vi ser på sagen og vender tilbage, så snart vi kan.',
      'Vi modtog din indsigelse den 20. november 2026 og undersøger den.',
    ],
    [
      'Du hører fra os senest fredag den 27. november 2026.',
      'Vores endelige svar kommer senest 30.11.2026.',
      'Vi svarer dig den 27.11.',
    ],
  ],
  L005: [
    [
      'Vi blev enige om, at du betaler 10.000 kr.',
      'Du betaler 10.000 kr., så snart du har fået kreditnotaen.',
    ],
    [
      'Vi blev enige om, at du betaler 10.000 kr. senest den 8. december 2026.',
      'Aftale: 10.000 kr., forfald 08.12.2026.',
    ],
  ],
  L006: [
    [
      'Vi blev enige om, at du betaler restbeløbet senest den 8. december 2026.',
      'Aftalt: du betaler halvdelen den 08.12.2026.',
    ],
    [
      'Aftalt: du betaler 10.000 kr. den 08.12.2026.',
      'Aftalt beløb: kr. 10.000,00, forfald 8. december 2026.',
    ],
  ],
  L007: [
    [
      'Vi beder dig betale beløbet hurtigst muligt.',
      'Kan du overføre 12.500 kr. til konto 1234.56.78903?',
      'Du bedes betale 12.500 kr. senest den 8. december 2026.',
    ],
    [
      'Vi beder dig betale 12.500 kr. til konto 1234.56.78903 senest den 8. december 2026.',
      'Overfør venligst 12.500 kr. senest den 8. december 2026 med betalings-id 0010457.',
      'Du behøver ikke at betale noget, før du har fået bilagene.',
    ],
  ],
  L008: [
    [
      'Vi kan ikke imødekomme indsigelsen. Timesedlen er vedhæftet.',
      'Kravet er korrekt, og vi fastholder det.',
    ],
    [
      'Vi fastholder kravet, fordi timerne blev bestilt den 2. oktober.',
      'Grunden til, at vi fastholder kravet, er, at timesedlen er underskrevet.',
      'Da timesedlen er underskrevet, fastholder vi kravet.',
      'Timesedlen er underskrevet af dig. Derfor fastholder vi kravet.',
    ],
  ],
  L009: [
    [
      'Vi fastholder kravet, fordi timerne blev bestilt.',
      'Efter vores vurdering er fakturaen korrekt, og der er ingen grund til at ændre den.',
    ],
    [
      'Timesedlen er vedhæftet.',
      'Vi vedlægger den ordrebekræftelse, du godkendte.',
      'Se bilaget.',
      'Vi henviser til ordrebekræftelsen af 2. oktober.',
    ],
  ],
  L010: [
    [
      'Vi fastholder kravet. Er du uenig, kan du skrive til os igen.',
      {
        text: 'Du får medhold i 2.500 kr., resten står. Du kan klage over afgørelsen.',
        context: { decision: 'partly' },
      },
    ],
    [
      'Du kan klage til Mæglingsteamet for Forbrugerklager i Nævnenes Hus.',
      'Du kan indbringe sagen for Forbrugerklagenævnet på naevneneshus.dk.',
      { text: 'Er I uenige, kan I skrive til os.', context: { party: 'B2B' } },
    ],
  ],
  L011: [
    [
      'Vi fastholder kravet, fordi timesedlen er underskrevet.',
      {
        text: 'Vi trækker 2.500 kr. fra. Resten af fakturaen står.',
        context: { decision: 'partly' },
      },
    ],
    [
      'Er du stadig uenig, så svar på denne mail.',
      'Har du nye oplysninger, ser vi på sagen igen.',
      'Hvis du ikke er enig i det, kan du ringe til mig.',
    ],
  ],
  L012: [
    [
      'Vi beder dig betale 12.500 kr. til konto 1234.56.78903 senest den 30. november 2026.',
      'Svar os senest den 1. december 2026, hvis du vil fastholde indsigelsen.',
      'Beløbet skal være betalt inden for en uge.',
    ],
    [
      'Vi beder dig betale 12.500 kr. til konto 1234.56.78903 senest den 8. december 2026.',
      'Svar os senest den 7. december 2026, hvis du er uenig.',
      'Vi sender dig kreditnotaen senest den 30. november 2026.',
    ],
  ],
  L013: [
    [
      'Du får svar senest lørdag den 28. november 2026.',
      'Vi svarer dig senest den 6. december 2026.',
      'Du får svar senest den 25. december 2026.',
    ],
    [
      'Du får svar senest fredag den 27. november 2026.',
      'Vi svarer dig senest mandag den 7. december 2026.',
    ],
  ],
  L014: [
    ['Fakturaen lyder på 12.050 kr.', 'Du skylder os 15.200 kroner for oktober.'],
    [
      'Fakturaen lyder på 12.500 kr.',
      'Fakturaen lyder på kr. 12.500,00.',
      'Fakturaen lyder på tolv tusind fem hundrede kroner.',
    ],
  ],
  L015: [
    [
      'Vi beder dig betale hele fakturaen, 12.500 kr., senest den 8. december 2026 til konto 1234.56.78903.',
      'Overfør venligst 12.500 kr. til konto 1234.56.78903 senest den 8. december 2026.',
    ],
    [
      'Vi beder dig betale den del, du er enig i, 10.000 kr., senest den 8. december 2026 til konto 1234.56.78903.',
      'Du skal ikke betale 12.500 kr. nu, kun 10.000 kr. senest den 8. december 2026 til konto 1234.56.78903.',
    ],
  ],
  L016: [
    [
      'Vi beder dig alligevel betale fakturaen i mellemtiden.',
      'Overfør venligst beløbet til konto 1234.56.78903.',
      'Du skal indbetale beløbet nu, så ser vi på klagen bagefter.',
    ],
    [
      'Du skal ikke betale noget, mens vi ser på sagen.',
      'Har du allerede betalt, bliver pengene stående, til sagen er afgjort.',
      'Du skriver, at du ikke vil betale fakturaen.',
    ],
  ],
  L017: [
    [
      'Vi forstår, at du er uenig. Du får svar den 27. november 2026.',
      'Tak for beskeden. Vi ser på timesedlen og svarer den 27. november 2026.',
    ],
    [
      'Mens vi undersøger sagen, er al opfølgning sat på pause.',
      'Vi har stoppet rykkerne på fakturaen.',
      'Du får ingen rykkere fra os, før sagen er afklaret.',
      'Fakturaen er sat i bero.',
    ],
  ],
  L018: [
    [
      'Hej {{customer.name}}, vi ser på sagen.',
      'Du får svar senest [dato].',
      'Timerne gælder XXX i oktober.',
      'Beløbet er ____ kr.',
    ],
    [
      'Vi ser på posten »service [oktober]« på fakturaen.',
      'Du bad om størrelse XXL, og vi leverede XL.',
    ],
  ],
  L019: [
    [
      { text: 'Vi ser på din sag.', context: { customerLang: 'en' } },
      { text: 'Vi ser på din sag.', context: { customerLang: 'sv' } },
    ],
    [
      { text: 'Vi ser på din sag.', context: { customerLang: 'da' } },
      { text: 'Vi ser på din sag.', context: { customerLang: null } },
    ],
  ],
  L020: [
    [
      'Hej Kari,\n\nVi ser på sagen.\n\nVenlig hilsen\nKundeservice',
      'Hej Kari,\n\nVi ser på sagen.',
    ],
    [
      'Hej Kari,\n\nVi ser på sagen.\n\nMed venlig hilsen\nOla Berg\nFirma A/S\n33 00 00 00',
      'Hej Kari,\n\nVi ser på sagen.\n\nHilsen\nOla Berg\nola.berg@firma.example',
    ],
  ],
  L101: [
    [
      'Betaler du ikke, må vi bede et inkassofirma overtage sagen.',
      'Vores næste skridt bliver inkasso.',
      'Vi vil i så fald inddrive beløbet.',
      'Ellers overdrager vi kravet til vores inkassoadvokat.',
    ],
    [
      'Sagen går ikke til inkasso, så længe vi undersøger den.',
      'Du skriver, at du er bange for inkasso. Det behøver du ikke at være.',
      'Inkassosagen er trukket tilbage.',
    ],
  ],
  L102: [
    [
      'Vi gør opmærksom på, at du kan blive registreret i RKI.',
      'Ubetalte krav indberettes til Debitor Registret.',
      'Du risikerer at ende i registeret over dårlige betalere.',
    ],
    [
      'Du bliver ikke registreret i RKI på grund af denne sag.',
      'En bestridt faktura kan ikke give en registrering i RKI.',
    ],
  ],
  L103: [
    [
      'Rykkergebyret på 100 kr. skal også betales.',
      'Vi har lagt et gebyr på fakturaen.',
      'Vores sagsomkostninger kommer oveni.',
      'Salæret pålægges dig.',
    ],
    [
      'Rykkergebyret er slettet.',
      'Der kommer ingen gebyrer, mens sagen behandles.',
      'Du spørger, hvorfor du har fået et rykkergebyr.',
    ],
  ],
  L104: [
    [
      'Derudover kræver vi kompensationsbeløb på 310 kr. for sen betaling.',
      'Efter renteloven har vi krav på en fast kompensation på 40 euro.',
    ],
    [
      'Vi kræver ikke kompensationsbeløb af dig.',
      'Som kompensation for ventetiden trækker vi 2.500 kr. fra.',
    ],
  ],
  L105: [
    [
      'Der løber morarenter fra forfaldsdagen.',
      'Renter lægges oven i hovedstolen.',
      'Vi beregner 9,75 % i rente fra den 1. december 2026.',
    ],
    [
      'Der påløber ikke renter, mens vi undersøger sagen.',
      'Vi opkræver hverken renter eller gebyr.',
    ],
  ],
  L106: [
    [
      'Det er desværre for sent at komme med indsigelser nu.',
      'Klagefristen på 14 dage er udløbet.',
      'Indsigelser skal komme inden 8 dage fra fakturadato, og det gjorde de ikke.',
    ],
    ['Det er ikke for sent at klage.', 'Reklamationen kom i god tid, og fristen er ikke udløbet.'],
  ],
  L107: [
    [
      'Hører vi ikke noget, betragter vi kravet som godkendt.',
      'Svarer du ikke inden fristen, anser vi fakturaen for accepteret.',
      'Tavshed betyder, at du accepterer beløbet.',
    ],
    [
      'Svarer du ikke, afgør vi sagen på det, vi har.',
      'Hører vi ikke fra dig, betyder det ikke, at du har accepteret kravet.',
    ],
  ],
  L108: [
    [
      'Vi fastholder vores krav.',
      'Kravet står ved magt.',
      'Vi mener fortsat, at du skylder hele beløbet, og holder fast i kravet.',
    ],
    [
      'Vi ved endnu ikke, om kravet fastholdes.',
      'Når vi har undersøgt sagen, får du at vide, om kravet er korrekt.',
    ],
  ],
  L109: [
    [
      'Vi overvejer at gå til politiet med det her.',
      'Vi kontakter din chef, hvis det ikke bliver ordnet.',
      'Vi lægger sagen ud på Facebook.',
      'Vi kommer til at orientere din arbejdsgiver.',
    ],
    [
      'Du skriver, at tyveriet er anmeldt til politiet. Kan du sende os kvitteringen?',
      'Fakturaen er stilet til din arbejdsgiver; send den gerne videre selv.',
    ],
  ],
  L110: [
    ['Ellers begærer vi dig konkurs.', 'Vi varsler hermed en konkursbegæring.'],
    [
      'Vi kommer ikke til at begære konkurs.',
      'Du skriver, at dit firma står foran en konkurs. Det er vi kede af at høre.',
    ],
  ],
  L111: [
    [
      'Dette er et inkassovarsel efter inkassoloven § 10.',
      'PÅKRAVSSKRIVELSE',
      { subject: 'Inkassovarsel faktura 10457', text: 'Vi henviser til fakturaen.' },
    ],
    ['Dette er ikke et inkassovarsel.', 'Det inkassovarsel, du fik, er trukket tilbage.'],
  ],
  L112: [
    [
      'Vi lukker din konto, indtil fakturaen er betalt.',
      'Leverancerne stopper, indtil du har betalt.',
      'Vi ser os nødsaget til at spærre din adgang.',
      'Så opsiger vi aftalen.',
    ],
    ['Vi lukker ikke din konto, mens sagen kører.', 'Leverancerne fortsætter som før.'],
  ],
  L113: [
    [
      'Det er simpelthen løgn.',
      'Du prøver at snyde os.',
      'Din påstand er latterlig.',
      'Du er en useriøs kunde.',
    ],
    [
      'Vi beklager, at du følte dig snydt.',
      'Du skriver, at regningen er latterligt høj. Vi ser på den.',
    ],
  ],
  L114: [
    [
      'Vi kan nu se, at fejlen ligger hos os.',
      'Det var vores fejl, og det beklager vi.',
      'Vi erkender, at fakturaen blev forkert.',
    ],
    ['Vi beklager det besvær, det har givet dig.', 'Vi undersøger, om det er vores fejl.'],
  ],
  L115: [
    [
      'Indsigelsen skal være skriftlig, før vi behandler den.',
      'Klager skal sendes med anbefalet brev.',
      'Vi behandler kun klager, der kommer på vores formular.',
    ],
    [
      'Du kan ringe til os eller skrive, som du vil.',
      'Indsigelsen behøver ikke at være skriftlig.',
      'Vi bekræfter det skriftligt.',
    ],
  ],
  L116: [
    [
      'Det er dig, der skal bevise, at varen manglede.',
      'Bevisbyrden ligger hos dig.',
      'Du skal kunne dokumentere, at timerne ikke blev udført.',
    ],
    [
      'Det er os, der skal dokumentere, at timerne blev udført.',
      'Har du billeder af skaden, hjælper det os, men du behøver ikke at bevise noget.',
    ],
  ],
  L117: [
    [
      'Dit CPR-nummer er 070761-4285.',
      'Vi har forståelse for, at du er sygemeldt med stress.',
      'Vi forstår, at kræftbehandlingen har gjort det svært.',
    ],
    [
      'Dit kundenummer er 1234567890.',
      'Ring til os på 33 00 00 00.',
      'Vi er kede af, at bordet kom i stykker.',
    ],
  ],
  L118: [
    [
      'Vi beder dig betale direkte til os på konto 1234.56.78903.',
      'Vi kan dele beløbet op i tre rater for dig.',
      'Vi kan gå ned til 10.000 kr., hvis du betaler nu.',
    ],
    [
      'Partner A/S har sagen. Ring til dem på 33 11 11 11 for at aftale afdrag.',
      'Betaling og aftaler går nu gennem Partner A/S, ikke gennem os.',
    ],
  ],
  L119: [
    [
      'Du kan klage på https://ec.europa.eu/consumers/odr.',
      'Brug EU’s ODR-platform, hvis du vil klage.',
      'Klagen kan indsendes på EU’s online klageportal (ODR).',
    ],
    [
      'Du kan klage til Nævnenes Hus på naevneneshus.dk.',
      'Læs mere om dine rettigheder på europa.eu.',
    ],
  ],
  L120: [
    ['SIDSTE FRIST ER NU', 'Dette er sidste advarsel.', 'Svar os nu!!!'],
    ['Tak for en god samtale!', 'Fristen er udskudt.', 'Vi bruger OIOUBL og FIK.'],
  ],
  L121: [
    [
      'Vi beder dig svare senest den 21. juli 2027.',
      'Vi beder dig svare senest den 28. december 2026.',
      'Vi beder dig svare senest den 24. marts 2027.',
    ],
    [
      'Vi beder dig svare senest den 11. december 2026.',
      'Vi beder dig svare senest den 6. januar 2027.',
    ],
  ],
  L122: [
    [
      'Så går sagen til fogedretten.',
      'Vi foretager udlæg i din bil.',
      'Vi indgiver et betalingspåkrav.',
    ],
    [
      'Sagen går ikke til fogedretten.',
      'Du skriver, at fogeden har kontaktet dig. Det handler ikke om os.',
    ],
  ],
  L123: [
    ['Vi beder dig betale 12.500 kr.', 'Vi minder om, at fakturaen stadig skal betales.'],
    [
      'Kravet er forældet, og du behøver ikke at betale.',
      { text: 'Vi beder dig betale 12.500 kr.', context: { dueDate: '2026-10-01' } },
    ],
  ],
  L124: [
    [
      'Når du svarer på denne mail, anerkender du samtidig gælden.',
      'Ved at betale en del af beløbet anerkender du resten.',
      'Ved at underskrive godtager du, at hele kravet er rigtigt.',
    ],
    [
      'Betaler du en del nu, anerkender du ikke resten af den grund.',
      'Ved at svare her hjælper du os med at finde ud af, hvad der skete.',
    ],
  ],
  L125: [
    [
      'Vi tager 250 kr. for at behandle klager.',
      'Behandlingen af indsigelsen koster 500 kr.',
      'Der påløber et klagegebyr.',
    ],
    [
      'Det koster ikke noget at få indsigelsen behandlet.',
      'Vi tager ikke gebyr for at behandle klagen.',
    ],
  ],
  L126: [
    [
      'Morarenten er 24 % om året.',
      'Der påløber 3 % i rente pr. måned.',
      'Renten er sat til 19,5 procent.',
    ],
    ['Vi kræver lovens morarente.', 'Du får 20 % i afslag på beløbet.', 'Momsen er 25 %.'],
  ],
  L127: [
    [
      'Internt notat: kunden er besværlig.',
      'Vores indkøbspris på varen var 4.000 kr.',
      'Må ikke deles med kunden: vi har 40 % dækningsbidrag.',
    ],
    ['Vi tager det op internt.', 'Den pris, du betalte, følger prislisten.'],
  ],
  L128: [
    ['Her kommer svaret på din indsigelse.', 'Tak for tålmodigheden, her er svaret.'],
    [
      'Beklager, at svaret kommer senere end lovet.',
      'Undskyld, at du har måttet vente.',
      'Vi er kede af forsinkelsen.',
    ],
  ],
  L129: [
    [
      'Under henvisning til ovennævnte fakturakrav og de foreliggende aftalebestemmelser meddeles herved, at indsigelsesbehandlingen forudsætter fremlæggelse af tilstrækkeligt dokumentationsmateriale vedrørende leveringsomstændighederne, hvorefter vurderingsgrundlaget vil blive gennemgået af sagsbehandlingsafdelingen.',
      'Vi har set på din sag og fundet ud af, at timerne, som er ført på linje tre i den faktura, som vi sendte dig i begyndelsen af måneden, efter at arbejdet var færdigt og montøren havde afleveret sin timeseddel, blev bestilt af dig i telefonen den dag, hvor vi talte sammen om badet.',
    ],
    [
      'Vi har set på sagen. Timerne på linje 3 blev bestilt af dig. Timesedlen er vedhæftet.',
      'Tak, fordi du skrev. Vi ser på det og svarer dig snart.',
    ],
  ],
  L130: [
    [
      { text: 'Vi ser på sagen.', context: { to: ['kari@kunde.example', 'nabo@andet.example'] } },
      {
        text: 'Vi ser på sagen.',
        context: { to: ['kari@kunde.example', 'redaktion@avis.example'] },
      },
    ],
    [
      { text: 'Vi ser på sagen.', context: { to: ['kari@kunde.example', 'ola@firma.example'] } },
      { text: 'Vi ser på sagen.', context: { to: ['Kari@Kunde.example'] } },
    ],
  ],
  L131: [
    [
      'Betal til konto 6543 2109873210.',
      'Brug reg.nr. 6543 og kontonr. 2109873210.',
      'IBAN: DK50 0040 0440 1162 43.',
    ],
    ['Betal til konto 1234.56.78903.', 'Ring 33 00 00 00 om konto 1234 56 78903.'],
  ],
  L132: [
    [
      'Vi diskuterer ikke det her yderligere.',
      'Det er vores sidste ord i sagen.',
      'Vi kommer ikke til at svare på flere henvendelser om fakturaen.',
    ],
    [
      'Sig gerne til, hvis du vil drøfte det nærmere.',
      'Har du mere at tilføje, hører vi gerne fra dig.',
    ],
  ],
  L133: [
    [
      'Denne afgørelse kan ikke påklages.',
      'Du har ingen ret til at klage.',
      'Du kan ikke klage over det.',
    ],
    ['Du kan klage over afgørelsen.', 'Du mister ikke retten til at klage, hvis du betaler.'],
  ],
  L134: [
    ['Så går sagen til retten.', 'Vi anlægger sag mod dig.', 'Vi indleverer stævning i næste uge.'],
    [
      'Kravet gælder 12.500 kr. for timerne på linje 3. Grundlaget er aftalen af 2. oktober. Vi vedlægger timesedlen. Vi beder dig tage stilling til kravet senest den 8. december 2026. Bliver vi ikke enige, kan sagen gå til retten.',
      'Vi vil gerne finde en løsning sammen med dig.',
    ],
  ],
  L135: [
    [
      'Du har ikke ret til at holde noget af beløbet tilbage.',
      'Du må ikke tilbageholde penge på grund af fejlen.',
      'Hele beløbet skal betales, selv om varen har mangler.',
    ],
    [
      'Du kan holde det beløb tilbage, som den omstridte del gælder.',
      'Du har ret til at tilbageholde betaling for fejlen.',
    ],
  ],
  L136: [
    [
      'Vi beder dig svare senest den 16. november 2026.',
      'Din frist er 20.10.2026.',
      'Betalingsfrist: 1. november 2026.',
    ],
    [
      'Du skrev til os den 16. november 2026.',
      'Fakturaen forfaldt den 1. november 2026.',
      'Vi beder dig svare senest den 8. december 2026.',
    ],
  ],
  L137: [
    [
      'Dette er et inkassovarsel.',
      'Vi sender dig en betalingsoppfordring.',
      'Vi kræver vores inddrivelsesomkostninger dækket.',
    ],
    ['Dette er ikke et inkassovarsel.', 'Vi kræver ingen inddrivelsesomkostninger.'],
  ],
  L138: [
    [
      'Vi beder dig betale 12.500 kr.',
      'Fakturaen skal alligevel betales senest den 8. december 2026.',
    ],
    [
      'Du skal ikke betale noget.',
      'Vi betaler 2.500 kr. tilbage til dig.',
      'Fakturaen er slettet, og du skylder ingenting.',
    ],
  ],
};
