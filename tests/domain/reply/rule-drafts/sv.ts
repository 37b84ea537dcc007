import type { RuleDrafts } from './rule-drafts.ts';

// data: Swedish drafts per rule, written from what the rules say and not from the words we look for
export const sv: RuleDrafts = {
  L001: [
    [
      { subject: 'Ditt ärende', text: 'Tack för ditt meddelande om räkningen. Vi tittar på den.' },
      { subject: 'Svar', text: 'Det gäller faktura 10475.' },
    ],
    [
      { subject: 'Ditt ärende', text: 'Vi tittar på ditt ärende (I-2026-0042).' },
      { subject: 'Re: räkning', text: 'Det gäller faktura nr 10457.' },
    ],
  ],
  L002: [
    [
      'Vi har gått igenom det du skrev och bifogar tidrapporten. Hör gärna av dig.',
      {
        text: 'Tack för ditt tålamod. Ärendet är nu färdigbehandlat.',
        context: { decision: 'justified' },
      },
    ],
    [
      {
        text: 'Du har rätt: rad 3 skulle inte ha varit med, och du får en kreditfaktura.',
        context: { decision: 'justified' },
      },
      'Vi kan inte ge dig rätt, för timmarna beställdes.',
      {
        text: 'Du får delvis rätt: vi drar av 2 500 kr, men resten står kvar.',
        context: { decision: 'partly' },
      },
      'Vår bedömning är att beloppet stämmer.',
      { text: 'Vi avstår från hela kravet.', context: { decision: 'justified' } },
    ],
  ],
  L003: [
    ['Ärendet utreds. Svar kommer den 27 november 2026.', 'Rad 3 kontrolleras av vår avdelning.'],
    [
      'Jag förstår att du undrar över rad 3.',
      'Stort tack för att du hörde av dig.',
      'Vi inser att det här är frustrerande.',
    ],
  ],
  L004: [
    [
      'Vi tittar på ärendet och återkommer så snart vi kan.',
      'Vi tog emot din invändning den 20 november 2026 och utreder den.',
    ],
    [
      'Du hör från oss senast fredagen den 27 november 2026.',
      'Vårt slutliga svar kommer senast 2026-11-30.',
      'Vi svarar dig den 27/11.',
    ],
  ],
  L005: [
    [
      'Vi kom överens om att du betalar 10 000 kr.',
      'Du betalar 10 000 kr så fort du har fått kreditfakturan.',
    ],
    [
      'Vi kom överens om att du betalar 10 000 kr senast den 8 december 2026.',
      'Överenskommelse: 10 000 kr, förfallodag 2026-12-08.',
    ],
  ],
  L006: [
    [
      'Vi kom överens om att du betalar restbeloppet senast den 8 december 2026.',
      'Överenskommet: du betalar hälften den 2026-12-08.',
    ],
    [
      'Överenskommet: du betalar 10 000 kr den 2026-12-08.',
      'Överenskommet belopp: 10 000:- med förfallodag den 8 december 2026.',
    ],
  ],
  L007: [
    [
      'Vi ber dig betala beloppet så snart som möjligt.',
      'Kan du föra över 12 500 kr till konto 1234.56.78903?',
      'Vänligen betala 12 500 kr senast den 8 december 2026.',
    ],
    [
      'Vi ber dig betala 12 500 kr till konto 1234.56.78903 senast den 8 december 2026.',
      'För gärna över 12 500 kr senast den 8 december 2026. Ange OCR 0010457.',
      'Du behöver inte betala något innan du har fått underlaget.',
    ],
  ],
  L008: [
    [
      'Vi kan inte gå med på invändningen. Tidrapporten är bifogad.',
      'Kravet är riktigt och vi vidhåller det.',
    ],
    [
      'Vi vidhåller kravet eftersom timmarna beställdes den 2 oktober.',
      'Skälet till att vi vidhåller kravet är att tidrapporten är undertecknad.',
      'Då tidrapporten är undertecknad vidhåller vi kravet.',
      'Tidrapporten är undertecknad av dig. Därför vidhåller vi kravet.',
    ],
  ],
  L009: [
    [
      'Vi vidhåller kravet eftersom timmarna beställdes.',
      'Vår bedömning är att fakturan stämmer, och det finns ingen anledning att ändra den.',
    ],
    [
      'Tidrapporten är bifogad.',
      'Vi bifogar orderbekräftelsen som du godkände.',
      'Se bilagan.',
      'Vi hänvisar till orderbekräftelsen av den 2 oktober.',
    ],
  ],
  L010: [
    [
      'Vi vidhåller kravet. Är du oenig kan du skriva till oss igen.',
      'Du kan vända dig till Allmänna reklamationsnämnden.',
      {
        text: 'Du får rätt i 2 500 kr, resten står kvar. Du kan överklaga beslutet.',
        context: { decision: 'partly' },
      },
    ],
    [
      'Du kan vända dig till Allmänna reklamationsnämnden (ARN), Box 174, 101 23 Stockholm, www.arn.se. Vi medverkar i nämndens prövning.',
      'Allmänna reklamationsnämnden prövar tvisten kostnadsfritt: arn.se, Box 174, 101 23 Stockholm. Vi deltar i prövningen där.',
      { text: 'Är ni oeniga kan ni skriva till oss.', context: { party: 'B2B' } },
    ],
  ],
  L011: [
    [
      'Vi vidhåller kravet eftersom tidrapporten är undertecknad.',
      {
        text: 'Vi drar av 2 500 kr. Resten av fakturan står kvar.',
        context: { decision: 'partly' },
      },
    ],
    [
      'Är du fortfarande oenig, svara på det här mejlet.',
      'Har du nya uppgifter tittar vi på ärendet igen.',
      'Om du inte håller med kan du ringa mig.',
    ],
  ],
  L012: [
    [
      'Vi ber dig betala 12 500 kr till konto 1234.56.78903 senast den 27 november 2026.',
      'Svara oss senast den 30 november 2026 om du vill stå fast vid invändningen.',
      'Beloppet ska vara betalt inom fem dagar.',
    ],
    [
      'Vi ber dig betala 12 500 kr till konto 1234.56.78903 senast den 8 december 2026.',
      'Svara oss senast den 7 december 2026 om du är oenig.',
      'Vi skickar kreditfakturan senast den 27 november 2026.',
    ],
  ],
  L013: [
    [
      'Du får svar senast lördagen den 28 november 2026.',
      'Vi svarar dig senast den 6 december 2026.',
      'Du får svar senast den 25 december 2026.',
    ],
    [
      'Du får svar senast fredagen den 27 november 2026.',
      'Vi svarar dig senast måndagen den 7 december 2026.',
    ],
  ],
  L014: [
    ['Fakturan är på 12 050 kr.', 'Du är skyldig oss 15 200 kronor för oktober.'],
    [
      'Fakturan är på 12 500 kr.',
      'Fakturan är på 12 500,00 SEK.',
      'Fakturan är på tolv tusen fem hundra kronor.',
    ],
  ],
  L015: [
    [
      'Vi ber dig betala hela fakturan, 12 500 kr, senast den 8 december 2026 till konto 1234.56.78903.',
      'För gärna över 12 500 kr till konto 1234.56.78903 senast den 8 december 2026.',
    ],
    [
      'Vi ber dig betala den del du är överens om, 10 000 kr, senast den 8 december 2026 till konto 1234.56.78903.',
      'Du behöver inte betala 12 500 kr nu, bara 10 000 kr senast den 8 december 2026 till konto 1234.56.78903.',
    ],
  ],
  L016: [
    [
      'Vi ber dig ändå betala fakturan under tiden.',
      'Vänligen för över beloppet till konto 1234.56.78903.',
      'Du måste betala in beloppet nu, så tittar vi på klagomålet sedan.',
    ],
    [
      'Du ska inte betala något medan vi tittar på ärendet.',
      'Har du redan betalat ligger pengarna kvar tills ärendet är avgjort.',
      'Du skriver att du inte vill betala fakturan.',
    ],
  ],
  L017: [
    [
      'Vi förstår att du är oenig. Du får svar den 27 november 2026.',
      'Tack för meddelandet. Vi tittar på tidrapporten och svarar den 27 november 2026.',
    ],
    [
      'Medan vi utreder är all uppföljning pausad.',
      'Vi har stoppat påminnelserna på fakturan.',
      'Du får inga påminnelser från oss innan ärendet är utrett.',
      'Fakturan är vilande tills vidare.',
    ],
  ],
  L018: [
    [
      'Hej {{customer.name}}, vi tittar på ärendet.',
      'Du får svar senast [datum].',
      'Timmarna gäller XXX i oktober.',
      'Beloppet är ____ kr.',
    ],
    [
      'Vi tittar på posten ”service [oktober]” på fakturan.',
      'Du bad om storlek XXL och vi levererade XL.',
    ],
  ],
  L019: [
    [
      { text: 'Vi tittar på ditt ärende.', context: { customerLang: 'en' } },
      { text: 'Vi tittar på ditt ärende.', context: { customerLang: 'da' } },
    ],
    [
      { text: 'Vi tittar på ditt ärende.', context: { customerLang: 'sv' } },
      { text: 'Vi tittar på ditt ärende.', context: { customerLang: null } },
    ],
  ],
  L020: [
    [
      'Hej Kari,\n\nVi tittar på ärendet.\n\nVänliga hälsningar\nKundtjänst',
      'Hej Kari,\n\nVi tittar på ärendet.',
    ],
    [
      'Hej Kari,\n\nVi tittar på ärendet.\n\nMed vänlig hälsning\nOla Berg\nFirma AB\n08-123 456 78',
      'Hej Kari,\n\nVi tittar på ärendet.\n\nHälsningar\nOla Berg\nola.berg@firma.example',
    ],
  ],
  L101: [
    [
      'Betalar du inte måste vi be ett inkassobolag ta över.',
      'Nästa steg från vår sida blir inkasso.',
      'I så fall driver vi in beloppet.',
      'Annars lämnar vi över fordran till vårt inkassoombud.',
    ],
    [
      'Ärendet går inte till inkasso så länge vi utreder.',
      'Du skriver att du är rädd för inkasso. Det behöver du inte vara.',
      'Inkassoärendet är återkallat.',
    ],
  ],
  L102: [
    [
      'Vi vill påpeka att utebliven betalning kan ge dig en betalningsanmärkning.',
      'Obetalda krav rapporteras till UC och andra kreditupplysningsföretag.',
      'Du riskerar en prick i registret.',
    ],
    [
      'Du får ingen betalningsanmärkning på grund av det här ärendet.',
      'En bestridd faktura kan inte leda till betalningsanmärkning.',
    ],
  ],
  L103: [
    [
      'Påminnelseavgiften på 60 kr ska också betalas.',
      'Vi har lagt till en avgift på fakturan.',
      'Våra ärendekostnader tillkommer.',
      'Inkassokostnaden debiteras dig.',
    ],
    [
      'Påminnelseavgiften är struken.',
      'Det tillkommer inga avgifter medan ärendet behandlas.',
      'Du undrar varför du har fått en påminnelseavgift.',
    ],
  ],
  L104: [
    [
      'Dessutom kräver vi förseningsersättning för den sena betalningen.',
      'Enligt lag har vi rätt till en schablonersättning på 450 kr för sen betalning.',
    ],
    [
      'Vi kräver ingen förseningsersättning av dig.',
      'Som ersättning för väntetiden drar vi av 2 500 kr.',
    ],
  ],
  L105: [
    [
      'Dröjsmålsränta löper från förfallodagen.',
      'Ränta tillkommer på kapitalbeloppet.',
      'Vi tar ut 10 % ränta från den 1 december 2026.',
    ],
    ['Det löper ingen ränta medan vi utreder.', 'Vi kräver varken ränta eller avgift.'],
  ],
  L106: [
    [
      'Det är tyvärr för sent att komma med invändningar nu.',
      'Reklamationstiden på 14 dagar har gått ut.',
      'Invändningar måste komma inom 8 dagar från fakturadatum, och det gjorde de inte.',
    ],
    [
      'Det är inte för sent att klaga.',
      'Reklamationen kom i god tid, och fristen har inte gått ut.',
    ],
  ],
  L107: [
    [
      'Hör vi inget anser vi att kravet är godkänt.',
      'Svarar du inte inom tiden betraktar vi fakturan som accepterad.',
      'Tystnad innebär att du godtar beloppet.',
    ],
    [
      'Svarar du inte avgör vi ärendet på det vi har.',
      'Hör vi inte av dig betyder det inte att du har godkänt kravet.',
    ],
  ],
  L108: [
    [
      'Vi vidhåller vårt krav.',
      'Kravet står fast.',
      'Vi anser fortfarande att du är skyldig hela beloppet och håller fast vid kravet.',
    ],
    [
      'Vi vet ännu inte om kravet vidhålls.',
      'När vi har utrett ärendet får du veta om kravet är riktigt.',
    ],
  ],
  L109: [
    [
      'Vi överväger att gå till polisen med det här.',
      'Vi kontaktar din chef om det här inte ordnas.',
      'Vi lägger ut ärendet på Facebook.',
      'Vi kommer att informera din arbetsgivare.',
    ],
    [
      'Du skriver att stölden är polisanmäld. Kan du skicka kvittot till oss?',
      'Fakturan är ställd till din arbetsgivare; skicka den gärna vidare själv.',
    ],
  ],
  L110: [
    ['Annars begär vi dig i konkurs.', 'Vi varslar härmed om en konkursansökan.'],
    [
      'Vi kommer inte att ansöka om konkurs.',
      'Du skriver att ditt företag står inför en konkurs. Det är tråkigt att höra.',
    ],
  ],
  L111: [
    [
      'Detta är ett inkassokrav enligt inkassolagen.',
      'INKASSOVARNING',
      { subject: 'Inkassokrav faktura 10457', text: 'Vi hänvisar till fakturan.' },
    ],
    ['Detta är inget inkassokrav.', 'Inkassokravet som du fick är återkallat.'],
  ],
  L112: [
    [
      'Vi stänger ditt konto tills fakturan är betald.',
      'Leveranserna stoppas tills du har betalat.',
      'Vi ser oss tvungna att spärra din åtkomst.',
      'Då säger vi upp avtalet.',
    ],
    ['Vi stänger inte ditt konto medan ärendet pågår.', 'Leveranserna fortsätter som vanligt.'],
  ],
  L113: [
    [
      'Det är rena lögnen.',
      'Du försöker lura oss.',
      'Ditt påstående är löjligt.',
      'Du är en oseriös kund.',
    ],
    [
      'Vi beklagar att du kände dig lurad.',
      'Du skriver att räkningen är löjligt hög. Vi tittar på den.',
    ],
  ],
  L114: [
    [
      'Vi ser nu att felet ligger hos oss.',
      'Det var vårt fel, och det beklagar vi.',
      'Vi erkänner att fakturan blev fel.',
    ],
    ['Vi beklagar det besvär det har gett dig.', 'Vi utreder om det är vårt fel.'],
  ],
  L115: [
    [
      'Invändningen måste vara skriftlig för att vi ska behandla den.',
      'Klagomål ska skickas med rekommenderat brev.',
      'Vi behandlar bara klagomål som kommer på vår blankett.',
    ],
    [
      'Du kan ringa oss eller skriva, precis som du vill.',
      'Invändningen behöver inte vara skriftlig.',
      'Vi bekräftar det skriftligt.',
    ],
  ],
  L116: [
    [
      'Det är du som ska bevisa att varan saknades.',
      'Bevisbördan ligger på dig.',
      'Du måste kunna dokumentera att timmarna inte utfördes.',
    ],
    [
      'Det är vi som ska visa att timmarna utfördes.',
      'Har du bilder på skadan hjälper det oss, men du måste inte bevisa något.',
    ],
  ],
  L117: [
    [
      'Ditt personnummer är 811218-9876.',
      'Vi har förståelse för att du är sjukskriven för utmattning.',
      'Vi förstår att cancerbehandlingen har gjort det svårt.',
    ],
    [
      'Ditt kundnummer är 1234567890.',
      'Ring oss på 08-123 456 78.',
      'Vi beklagar att bordet gick sönder.',
    ],
  ],
  L118: [
    [
      'Vi ber dig betala direkt till oss på konto 1234.56.78903.',
      'Vi kan dela upp beloppet i tre delbetalningar åt dig.',
      'Vi kan gå ner till 10 000 kr om du betalar nu.',
    ],
    [
      'Partner AB har ärendet. Ring dem på 08-111 111 11 för att komma överens om avbetalning.',
      'Betalning och överenskommelser går nu via Partner AB, inte via oss.',
    ],
  ],
  L119: [
    [
      'Du kan klaga på https://ec.europa.eu/consumers/odr.',
      'Använd EU:s ODR-plattform om du vill klaga.',
      'Klagomålet kan skickas in på EU:s webbaserade klagomålsportal (ODR).',
    ],
    [
      'Du kan vända dig till Allmänna reklamationsnämnden på arn.se.',
      'Mer om dina rättigheter finns på europa.eu.',
    ],
  ],
  L120: [
    ['SISTA CHANSEN ÄR NU', 'Detta är sista varningen.', 'Svara oss nu!!!'],
    ['Tack för ett trevligt samtal!', 'Fristen är förlängd.', 'Vi använder SFTI och OCR.'],
  ],
  L121: [
    [
      'Vi ber dig svara senast den 21 juli 2027.',
      'Vi ber dig svara senast den 28 december 2026.',
      'Vi ber dig svara senast den 24 mars 2027.',
    ],
    [
      'Vi ber dig svara senast den 11 december 2026.',
      'Vi ber dig svara senast den 6 januari 2027.',
    ],
  ],
  L122: [
    [
      'Då går ärendet till Kronofogden.',
      'Vi begär utmätning av din bil.',
      'Vi ansöker om betalningsföreläggande.',
    ],
    [
      'Ärendet går inte till Kronofogden.',
      'Du skriver att Kronofogden har hört av sig. Det gäller inte oss.',
    ],
  ],
  L123: [
    ['Vi ber dig betala 12 500 kr.', 'Vi påminner om att fakturan fortfarande ska betalas.'],
    [
      'Kravet är preskriberat och du behöver inte betala.',
      { text: 'Vi ber dig betala 12 500 kr.', context: { dueDate: '2026-10-01' } },
    ],
  ],
  L124: [
    [
      'När du svarar på det här mejlet erkänner du samtidigt skulden.',
      'Genom att betala en del av beloppet erkänner du resten.',
      'Genom att skriva under godtar du att hela kravet är riktigt.',
    ],
    [
      'Betalar du en del nu erkänner du inte resten för den skull.',
      'Genom att svara här hjälper du oss att reda ut vad som hände.',
    ],
  ],
  L125: [
    [
      'Vi tar 250 kr för att behandla klagomål.',
      'Handläggningen av invändningen kostar 500 kr.',
      'Det tillkommer en klagomålsavgift.',
    ],
    [
      'Det kostar inget att få invändningen behandlad.',
      'Vi tar ingen avgift för att behandla klagomålet.',
    ],
  ],
  L126: [
    [
      'Dröjsmålsräntan är 24 % per år.',
      'Det tillkommer 3 % ränta per månad.',
      'Räntan är satt till 19,5 procent.',
    ],
    ['Vi kräver lagens dröjsmålsränta.', 'Du får 20 % avdrag på beloppet.', 'Momsen är 25 %.'],
  ],
  L127: [
    [
      'Intern anteckning: kunden är besvärlig.',
      'Vårt inköpspris på varan var 4 000 kr.',
      'Får inte delas med kunden: vi har 40 % täckningsbidrag.',
    ],
    ['Vi tar upp det internt.', 'Priset du betalade följer prislistan.'],
  ],
  L128: [
    ['Här kommer svaret på din invändning.', 'Tack för ditt tålamod, här är svaret.'],
    [
      'Förlåt att svaret kommer senare än utlovat.',
      'Vi ber om ursäkt för att du har fått vänta.',
      'Vi är ledsna för förseningen.',
    ],
  ],
  L129: [
    [
      'Under hänvisning till ovannämnda fakturafordran och föreliggande avtalsbestämmelser meddelas härmed att invändningshanteringen förutsätter framläggande av tillräckligt dokumentationsmaterial avseende leveransomständigheterna, varefter bedömningsunderlaget kommer att genomgås av handläggningsavdelningen.',
      'Vi har tittat på ditt ärende och kommit fram till att timmarna som står på rad tre i fakturan som vi skickade till dig i början av månaden efter att arbetet var klart och montören hade lämnat in sin tidrapport beställdes av dig på telefon den dag då vi pratade om badrummet.',
    ],
    [
      'Vi har tittat på ärendet. Timmarna på rad 3 beställdes av dig. Tidrapporten är bifogad.',
      'Tack för att du skrev. Vi tittar på det och svarar dig snart.',
    ],
  ],
  L130: [
    [
      {
        text: 'Vi tittar på ärendet.',
        context: { to: ['kari@kunde.example', 'granne@annan.example'] },
      },
      {
        text: 'Vi tittar på ärendet.',
        context: { to: ['kari@kunde.example', 'redaktion@tidning.example'] },
      },
    ],
    [
      {
        text: 'Vi tittar på ärendet.',
        context: { to: ['kari@kunde.example', 'ola@firma.example'] },
      },
      { text: 'Vi tittar på ärendet.', context: { to: ['Kari@Kunde.example'] } },
    ],
  ],
  L131: [
    [
      'Betala till bankgiro 654-3210.',
      'Använd kontonummer 6543-21 098 73.',
      'IBAN: SE45 5000 0000 0583 9825 7466.',
    ],
    ['Betala till konto 1234.56.78903.', 'Ring 08-123 456 78 om konto 1234 56 78903.'],
  ],
  L132: [
    [
      'Vi diskuterar inte det här vidare.',
      'Det är vårt sista ord i saken.',
      'Vi kommer inte att svara på fler frågor om fakturan.',
    ],
    [
      'Säg gärna till om du vill diskutera det vidare.',
      'Har du mer att tillägga hör vi gärna av dig.',
    ],
  ],
  L133: [
    [
      'Det här beslutet kan inte överklagas.',
      'Du har ingen rätt att klaga.',
      'Du kan inte klaga på det här.',
    ],
    ['Du kan klaga på beslutet.', 'Du förlorar inte rätten att klaga om du betalar.'],
  ],
  L134: [
    [
      'Då går ärendet till tingsrätten.',
      'Vi stämmer dig.',
      'Vi lämnar in en stämningsansökan nästa vecka.',
    ],
    [
      'Kravet gäller 12 500 kr för timmarna på rad 3. Grunden är avtalet av den 2 oktober. Vi bifogar tidrapporten. Vi ber dig ta ställning till kravet senast den 8 december 2026. Kommer vi inte överens kan ärendet gå till tingsrätten.',
      'Vi vill gärna hitta en lösning tillsammans med dig.',
    ],
  ],
  L135: [
    [
      'Du har inte rätt att hålla inne något av beloppet.',
      'Du får inte innehålla pengar på grund av felet.',
      'Hela summan ska betalas även om varan har fel.',
    ],
    [
      'Du kan hålla inne det belopp som den omtvistade delen gäller.',
      'Du har rätt att hålla inne betalning för felet.',
    ],
  ],
  L136: [
    [
      'Vi ber dig svara senast den 16 november 2026.',
      'Din tidsfrist är 2026-10-20.',
      'Sista betalningsdag: 1 november 2026.',
    ],
    [
      'Du skrev till oss den 16 november 2026.',
      'Fakturan förföll den 1 november 2026.',
      'Vi ber dig svara senast den 8 december 2026.',
    ],
  ],
  L137: [
    [
      'Detta är ett inkassovarsel.',
      'Vi skickar en betalingsoppfordring till dig.',
      'Vi kräver ersättning för våra inkassokostnader.',
    ],
    ['Detta är inget inkassovarsel.', 'Vi kräver inga inkassokostnader.'],
  ],
  L138: [
    ['Vi ber dig betala 12 500 kr.', 'Fakturan ska ändå betalas senast den 8 december 2026.'],
    [
      'Du ska inte betala något.',
      'Vi betalar tillbaka 2 500 kr till dig.',
      'Fakturan är borttagen och du är inte skyldig oss något.',
    ],
  ],
};
