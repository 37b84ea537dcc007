import type { FamilyThings, FamilyWays } from './family.ts';

// data: services that are cut (L112): the plain words, in all languages side by side; pressure-supply.ts has other
// writers' words
/** What the customer gets from us, and stopping it. */
export const supplyPlain = {
  // Services that are cut.
  service: {
    no: [
      'linje|linja|linjen|internett*|breiband*|bredbånd*|mobil*|straum*|vann|vatn|varme|fjernvarme*|ordre*|ordrar|leveransar|tinging*|bestilling*|support*|brukerstøtte|garanti*|serviceavtal*|lager*|kundekonto*|nøkkel*|adgang*|renhold*|reinhald*|tenest*|kort|kortet|profil*|brukar*|bruker|brukeren|domene*|nettsid*|heimesid*|hjemmesid*|forsyning*|alarm*|plassen|samarbeid*|kreditt',
    ],
    da: [
      'linje|linjen|internet*|bredbånd*|mobil*|vand|varme|fjernvarme*|ordre*|support*|garanti*|serviceaftale*|lager*|kundekonto*|nøgle*|rengøring*|kort|kortet|profil*|bruger|brugeren|domæne*|hjemmesid*|forsyning*|alarm*|plads|pladsen|samarbejde*|kredit|el|strømmen',
    ],
    sv: [
      'linje|linjen|internet*|bredband*|mobil*|vatten|värme|fjärrvärme*|order|ordrar|support*|garanti*|serviceavtal*|lager*|kundkonto*|nyckel*|städning*|kort|kortet|profil*|användare*|domän*|webbplats*|hemsid*|försörjning*|larm*|plats|platsen|samarbete*|kredit|el|elen',
    ],
    en: [
      'line|internet|broadband|mobile|electricity|water|heating|order|orders|support|warranty|maintenance|cleaning|card|profile|user|domain|website|site|supply|alarm|credit|account|delivery|deliveries|facility|login|hosting|phone',
    ],
  },
  cut: {
    no: [
      'stengjer|stengje|stenge|stenges|stengast|frys*|bryt|brytes|opphører|opphøyrer|ryker|ryk|forsvinner|forsvinn|utesteng*|inndras|inndrar|inndreg|avskjær*',
      'blir|bli|vert ... stengt|stengd|sperra|sperret|fryst|brutt|avslutta|avsluttet|stanset|stansa|stoppet|stoppa|kuttet|kutta',
      'satt|sett|setter|set på vent|pause|hold ... til|inntil|før',
      'ikke|ikkje lenger|lengre|lengar|mer|meir få|får|bruke|bruk|ha|tilgang|lever*|bestille|tinge',
      'kun|bare|berre mot forskudd|forskot|kontant|forhåndsbetaling|forhandsbetaling',
      'trekker|trekkjer|trekk tilbake|attende',
    ],
    da: [
      'lukker|spærre|spærrer|spærres|fryse*|afbryde*|ophører|ryger|forsvinder|udelukke*|inddrage*|afskær*',
      'bliver|blive ... lukket|spærret|frosset|afbrudt|afsluttet|stoppet',
      'sættes|sat|sætter på hold|pause|stop|stand ... til|indtil|før',
      'ikke længere|mere få|får|bruge|have|adgang|levere*|bestille',
      'kun|bare mod forudbetaling|kontant',
      'trækker|trækkes tilbage',
      'bliver|blive ikke leveret|udført|sendt',
    ],
    sv: [
      'stängs|stänger|fryser|fryses|avbryt*|upphör|försvinner|utestäng*',
      'blir|bli ... stängd|stängt|spärrad|spärrat|fryst|avslutat|avbrutet|stoppat|stoppad',
      'sätts|satt|sätter på paus|vänt|stopp ... till|tills|förrän',
      'inte längre|mer få|får|använda|ha|tillgång|leverera*|beställa',
      'bara|endast|enbart mot förskott*|kontant*',
      'dras|drar tillbaka|in',
    ],
    en: [
      'cut|freeze|freezing|barred|disable|revoke|restrict|withhold',
      'be|being|gets|get|is cut|frozen|locked|suspended|closed|shut|disabled|revoked|restricted|ended|terminated|cancelled|stopped|halted|withdrawn',
      'put|putting|place|placed a? stop|hold|block|freeze ... on|until',
      'no longer have|receive|get|use|be|deliver|serve',
      'only? against|on prepayment|advance|cash',
      'pull|pulled|pulling',
    ],
  },
  L112: {
    no: [
      'tilgang*|konto*|abonnement*|leveranse*|leveransar* ... opphør*|mister|mistar|slutt|begrens*|avbryt*|stenges|stengast',
      'du|de|dere mister|mistar tilgang*|abonnement*|telefon*|nett*',
      'stopper|stoppar|stanser|stansar|innstiller|stoppe|stanse all|alle|alt|enhver|kvar videre|vidare? leverans*|levering*|arbeid|forsyning|service',
      'holder|held|halde|holde ... leverans*|varer|varene|levering*|ordre* ... tilbake|attende|igjen|att',
      'ikke|ikkje fortsette|fortsetja|fortsetje|halde|holde fram|å|med? levere|leveringa|leveringen',
      'kan|vil vi? dessverre|diverre? ikke|ikkje levere|leverer|sende|utføre|ekspedere',
    ],
    da: [
      'adgang*|konto*|abonnement*|forbindelse*|levering*|leveranc* ... ophør*|mister|slut|begræns*|afbryd*|lukke|lukkes|lukker',
      'du|i mister adgang*|abonnement*|forbindelse*|telefon*',
      'stopper|standser|indstiller|stoppe al|alle|enhver videre? leveranc*|levering*|arbejde|forsyning|service',
      'holder|holde ... leveranc*|varer|varerne|levering*|ordre* ... tilbage|igen',
      'stopper|holder op? med at levere|leverancer|sende',
      'ikke fortsætte|blive med|at|ved at? levere|leveringen|leverancerne',
      'kan|vil vi? desværre? ikke levere|sende|udføre|ekspedere',
    ],
    sv: [
      'åtkomst*|tillgång*|konto*|abonnemang*|förbindelse*|leverans* ... upphör*|förlorar|slut|begräns*|avbryt*|stängs|stänger',
      'du|ni förlorar åtkomst*|tillgång*|abonnemang*|telefon*',
      'stoppar|ställer|stoppa|inställer in? all|alla|varje vidare? leverans*|arbete|försörjning|service',
      'håller|hålla inne|tillbaka ... leverans*|varor|varorna|order*',
      'slutar|sluta att? leverera|skicka',
      'inte fortsätta att|med|leverera leverera|leveranserna|leveranser',
      'kan|vill vi? tyvärr? inte leverera|skicka|utföra|expediera',
    ],
    en: [
      'access|account|service|subscription|line|supply|deliver* ... end|ends|ended|expire|expires|lost|lose|loses|gone|interrupted|limited',
      'no longer be able|have access|receive|get|use',
      'stop|stopping|halt|halting|suspend all|any|every further? deliver*|work|supply|supplies|shipments|service|services',
      'all|any deliver*|work|supplies|shipments ... stop|stops|cease|halted|end',
      'hold|holding|held|withhold|withholding|keep|keeping back ... delivery|deliveries|goods|order|orders|shipment|rest',
      'not|cannot continue|keep|go to|on|supplying|delivering|serving supply|deliver|serve|supplying|delivering|serving|you',
      'stop|cease supplying|delivering|serving',
    ],
  },
  'no-more': {
    no: [
      'ingen|ikke|ikkje|inga flere|fleire|nye|mer|meir|videre|vidare|ytterligere|ny',
      'ikke|ikkje lever*|sendt|sender|utført|utfører|bestille|tinge|ekspeder*',
      'stopp|stans|slutt|slutter på|med|å|i',
      'nekter|nektar å',
    ],
    da: [
      'ingen|ikke|intet flere|nye|mere|yderligere|ny',
      'ikke levere*|sendt|sender|udført|udfører|bestille|ekspeder*',
      'stop|slut|stopper for|med|på',
      'nægter at',
    ],
    sv: [
      'inga|inte|ingen|inget fler|flera|nya|mer|mera|ytterligare|ny',
      'inte leverera*|skickar|skickas|utför|beställa|expedier*',
      'stopp|slut|stoppar för|med|på',
      'vägrar att',
    ],
    en: [
      'no|not|any further|more|new|additional|another',
      'not receive|deliver|ship|dispatch|supply|send|process|serve|accept|get',
      'stop|cease|refuse delivering|supplying|serving|shipping|to',
    ],
  },
} as const satisfies FamilyWays;

/** Things of which a stop is put together, language by language. */
export const supplyThings = {
  service: {
    nb: [
      'nettet|nett|tilgang*|abonnement*|leveranse*|levering*|varer|varene|tjeneste*|konto|kontoen|strøm*|telefon*|medlemskap*|innlogging*|bestilling*|lisens*|avtalen|kundeforhold*|vedlikehold*',
    ],
    nn: [
      'nettet|nett|tilgang*|abonnement*|leveranse*|levering*|varer|varene|tenest*|konto|kontoen|straum*|telefon*|medlemskap*|innlogging*|tinging*|lisens*|avtalen|kundeforhold*',
    ],
    da: [
      'nettet|net|adgang*|abonnement*|leveranc*|levering*|varer|varerne|tjeneste*|konto|kontoen|strøm*|telefon*|medlemskab*|login|bestilling*|ordrer|licens*|aftalen|kundeforhold*',
    ],
    sv: [
      'nätet|nät|tillgång*|åtkomst*|abonnemang*|leverans*|varor|varorna|tjänst|tjänsten|tjänster|konto|kontot|ström*|telefon*|medlemskap*|inlogg*|beställning*|licens*|avtalet|kundförhåll*',
    ],
    en: [
      'network|access|subscription|deliver*|goods|service|services|account|power|phone|broadband|membership|login|orders|licence*|license*|contract|shipments|supply|supplies',
    ],
  },
  cut: {
    nb: [
      'avsteng*|frakobl*',
      'steng*|sperr*|kutt*|deaktiver*|blokker*|suspender*|fryse|fryser|fryses|innstill*|avbryt*',
      'koble|kobler|kobles|koblet|slå|slår ... av|fra|ut',
      'tar|ta deg|dere av|fra|ned',
      'skru|skrur|skrus ... av|igjen',
      'holder|holde tilbake|igjen',
      'si|sier|sies ... opp',
      'mister|miste|fratas',
      'legge|legger|legges ned|på is',
      'strupe|struper|strupes',
      'avslutter|avsluttes|avslutte',
    ],
    nn: [
      'steng*|sperr*|kutt*|deaktiver*|blokker*|suspender*|fryse|frys|innstill*|avbryt*',
      'kople|koplar|koplast|slå|slår ... av|frå|ut',
      'skru|skrur ... av|igjen',
      'held|halde attende|igjen',
      'seie|seier ... opp',
      'mistar|miste',
      'avsluttar|avslutte',
    ],
    da: [
      'afbrudt|frakobl*',
      'lukke|lukker|lukkes|luk|lukket|spær*|deaktiver*|bloker*|suspender*|fryse|fryser|fryses|afbryd*|indstill*',
      'koble|kobler|kobles|slå|slår ... af|fra|ud',
      'slukke|slukker|slukkes',
      'holder|holde ... tilbage|igen',
      'mister|miste',
      'opsige|opsiger|opsiges|fratages',
      'siger|sige ... op',
      'afslutter|afsluttes',
    ],
    sv: [
      'avstäng*|bortkopplad*',
      'stäng*|spärr*|avaktiver*|blocker*|suspender*|frysa|fryser|fryses|avbryt*|inställ*|upphör|stryp*|släck*',
      'koppla|kopplar|kopplas ... bort|från|av|ner',
      'håller|hålla ... inne',
      'säga|säger|sägs ... upp',
      'förlorar|förlora',
      'avslutar|avslutas',
    ],
    en: [
      'suspend*|disconnect*|terminat*|block|blocking|freez*|frozen|deactivat*|withhold|withholding|discontinu*|offline|bar|barred',
      'cut|cutting|switch|switching|switched|shut|shutting|turn|turned ... off|down|out',
      'lock|locked|locking you? out',
      'taking|take|takes you|your offline|off|down',
      'lose|losing',
      'pull|pulling the|your',
      'close|closing your',
      'stop|stopping|halt|halting all|any|your|our|further',
    ],
  },
  'no-more': {
    nb: [
      'ikke|ingen|intet|ingenting flere|mer|nye|noe|noen|videre',
      'ingen',
      'sender|leverer|får|utfører|bestille vi|du|dere? ikke|ingen|ingenting',
    ],
    nn: [
      'ikkje|ingen|inkje|ingenting fleire|meir|nye|noko',
      'ingen',
      'sender|leverer|får vi|du|de? ikkje|ingen|ingenting',
    ],
    da: [
      'ikke|ingen|intet flere|mere|nye|noget|nogen|yderligere',
      'ingen',
      'sender|leverer|får|udfører vi|du|i? ikke|ingen|intet',
    ],
    sv: [
      'inte|inga|ingen|inget fler|mer|nya|något|några|ytterligere',
      'inga',
      'skickar|levererar|får|utför vi|du|ni? inte|inga|inget',
    ],
    en: ['no|not any|further|more|another|new', 'no more|further'],
  },
  'until-paid': {
    nb: [
      'før|inntil|til|så lenge|dersom|hvis ... betal*|betaler|betalt|pengene|oppgjort|gjort|innbetalt|penger|oppgjør',
      'inntil|til ... pengene|betalt|gjort',
    ],
    nn: ['før|inntil|til|dersom|viss ... betal*|pengane|oppgjort|gjort'],
    da: ['før|indtil|til|medmindre|hvis ... betal*|pengene|afregnet|indbetalt|penge'],
    sv: ['förrän|tills|innan|om ... betal*|pengarna|reglerad|reglerat|inbetald|pengar'],
    en: ['until|before|unless|till|if ... paid|pay|money|settled|payment|pays'],
  },
} as const satisfies FamilyThings;
