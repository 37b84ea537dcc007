import type { FamilyThings, FamilyWays } from './family.ts';

// data: fees (L103), compensation among businesses (L104) and interest (L105) by their names, in all languages side
// by side; costs.ts has other writers' words
/** Asking for more than the price. */
export const costsPlain = {
  'own-fee': {
    no: [
      'oppstart*|etabler*|frakt*|miljø*|tinglys*|abonnementsavg*|medlemskap*|medlemsavg*|årsavgift*|startavgift*|porto*|bestillingsgebyr*|fakturagebyret',
      'del av prisen|avtalen|ordren|bestillingen|bestillinga|pakken',
      'inngår|inngjekk|inkludert i',
    ],
    da: [
      'oprettelse*|etabler*|levering*|fragt*|miljø*|tinglys*|abonnementsafg*|medlems*|årsafgift*|porto*',
      'del af prisen|den|aftalen|ordren|bestillingen|pakken',
      'indgår|inkluderet i',
    ],
    sv: [
      'startavgift*|etabler*|frakt*|miljö*|abonnemangsavg*|medlemsavg*|medlemskap*|årsavgift*',
      'del av priset|avtalet|ordern|beställningen|paketet',
      'ingår|inkluderad i',
    ],
    en: [
      'set|setup|start|delivery|shipping|freight|membership|subscription|annual|connection|installation|licence|license up? fee|fees|charge',
      'part of the|your price|order|contract|agreement',
      'included in',
    ],
  },
  // Fees and costs.
  L103: {
    no: [
      'gebyr*|*gebyr',
      'etter|ifølge våre vilkår ... kostnad*|belast*',
      'dekke|dekkje våre|vårt|alle|advokat*',
      'koster|kostar|kosta|kostet ... purre|purrer|purring|påminne|påminning',
      'oppjuster*|justeres|justerast ... utlegg|kostnad*|utgift*|opp|høyere',
      'våre|vårt|egne|alle utlegg',
      '*tillegg|*tillegget ... belast*|krev*|fakturer*|betale|debiter*',
      'belast* et|eit|ein|en|med|for? ... *tillegg|*tillegget|*avgift*|*gebyr*',
      'rekne|regne med ekstra|auka|økte ... kostnad*|utgift*',
      'purring*|purrebrev*|påminning*|påminnelse* koster|kostar',
      'ta|tar|tek|tatt|får|få oss? betalt for ... purr*|påminn*|oppfølg*|arbeid*|brev*',
      'øker|aukar|vokser|veks|stiger|stig ... purring*|påminn*|gebyr*|brev*',
      'purring*|påminn* ... øker|aukar|dyrere|dyrare|vokser|veks',
      'dyrere|dyrare|dyrt for deg|dykk|dere',
      'innfordringskostn*|purrekostn*|inndrivingskostn*|inkassokostn*|salær*|omkostning*|meirkostnad*|merkostnad*|ekstrakostnad*|tilleggskostnad*|ekstragebyr*|administrasjonsgebyr*',
    ],
    da: [
      'gebyr*|*gebyr',
      'dække vores|alle|advokat*',
      'afgift|afgiften|afgifter pr|for ... rykker*|påmind*',
      'koster|kostede ... rykke|rykker|rykkere|påminde',
      'opjuster*|justeres|forhøjes|hæves ... udlæg|omkostning*|udgift*|op',
      'vores|alle udlæg',
      '*tillæg|*tillægget ... belast*|kræv*|fakturer*|betale|debiter*',
      'belast*|opkræv* ... *tillæg|*tillægget|*afgift*',
      'rykker|rykkere|rykkeren|rykkerskrivelse*|påmindelse* koster',
      'tage|tager|taget|få os? betalt|betaling for ... rykker*|påmind*|opfølg*|arbejde*|brev*',
      'stiger|vokser|øges ... rykker*|gebyr*|påmind*|brev*',
      'hver|rykker|rykkere|rykkeren ... betaler|dyrere|ekstra|kr',
      'dyrere|dyrt for dig|jer',
      'inddrivelsesomk*|rykkeromk*|inkassoomk*|salær*|omkostning*|merudgift*|ekstraudgift*|ekstragebyr*|administrationsgebyr*',
      'ekstra|øgede|højere|unødvendige|nye|alle|større|betydelige|vores omkostning*|udgift*',
    ],
    sv: [
      'avgift|avgiften|avgifter|*avgift|*avgiften|*avgifter',
      'täcka|ersätta våra|alla|advokat*',
      'kostar|kostade ... påminna|påminner|påminnelse',
      'uppjuster*|justeras|höjs ... utlägg|kostnad*|utgift*|upp',
      'våra|alla utlägg',
      '*tillägg|*tillägget ... belast*|kräv*|fakturer*|betala|debiter*',
      'belast*|debiter* ... *tillägg|*tillägget',
      'påminnelse|påminnelsen|påminnelser|påminnelsebrev* kostar',
      'ta|tar|få|får oss? betalt för ... påminn*|uppfölj*|arbete*|brev*',
      'ökar|växer|stiger ... påminn*|avgift*|brev*',
      'påminn* ... dyrare|ökar|växer',
      'dyrare|dyrt för dig|er',
      'indrivningskostn*|påminnelsekostn*|inkassokostn*|omkostn*|merkostn*|extrakostn*|administrationsavgift*|påminnelseavgift*|förseningsavgift*|expeditionsavgift*|straffavgift*',
      'extra|ökade|högre|onödiga|nya|alla|större|betydande kostnad*|avgift*|utgift*',
      'stå|står|svara|svarar för våra|kostnad*|alla',
    ],
    en: [
      'fee|fees',
      'cover our|all|any|legal costs|expenses|fees',
      'invoice|bill you for ... reminder*|letter*|time|chasing',
      'admin|administration|processing|dunning costs|charge|charges|fee|supplement',
      'costs|cost ... remind|reminding|chase|chasing|reminder',
      'our|any|all outlay|outlays|disbursements',
      'put|placed|go|goes|added on|to your bill|invoice',
      'supplement|surcharge|levy ... charged|billed|added|pay',
      'charged|billed ... supplement|surcharge|extra',
      'reminder|reminders|letter costs|cost',
      'charge|charging|paid for ... reminder*|chas*|letter*|follow|work',
      'increases|grows|rises|goes ... reminder*|letter*|fee*|chas*',
      'more expensive|costly',
      'liable|responsible|answerable for ... cost|costs|expense|expenses',
      'costs|cost|expenses|expense will|shall|must|are|is ... yours|borne|passed|fall|charged|added|recovered|billed',
      'our|any|all|recovery|chasing|administrative|extra|added|further costs|expenses|outlay',
      'at your expense|cost',
      'surcharge*|levy|add-on',
      'admin|administration|administrative|handling|late|reminder charge|charges|cost|costs',
    ],
  },
  'you-pay': {
    no: [
      'legges|leggjast|leggast|lagt|lagde|lagd|legger|legg vi? ... regning*|rekning*|faktura*|kravet|beløpet|summen',
      'du|de|dere|deg|dykk må|skal|får|lyt|plikter|selv|sjølv dekke|dekkje|bære|bere|stå|svare|betale|ta',
      'må|skal|får|lyt du|de|dere|kunden selv|sjølv|også|òg? dekke|dekkje|bære|bere|stå|svare|betale|ta',
      'din|di|dykkar|deres regning|rekning|kostnad|bekostning',
      'går|fell|faller|havner på deg|dykk|dere',
      'til|hos|hjå deg|dykk|dere',
      'belastes|belastast|dekkes|dekkast|bæres|berast|erstattes|ersattast ... av|deg|kunden',
    ],
    da: [
      'lægges|lagt|lægger vi? ... regning*|faktura*|kravet|beløbet|summen',
      'du|i|dig skal|må|får|selv dække|bære|stå|svare|betale|afholde',
      'skal|må|får|betaler|bærer du|i|kunden selv|også? dække|bære|stå|svare|betale|afholde?',
      'din|jeres regning',
      'din|jeres bekostning',
      'falder|havner på|hos dig|jer',
      'videre til dig|jer',
      'til dig|jer',
      'betales|dækkes|bæres|afholdes ... af|dig|kunden',
    ],
    sv: [
      'läggs|lagts|lagda|lägger vi? ... räkning*|faktura*|kravet|beloppet|summan',
      'du|ni måste|ska|får|själv stå|bära|svara|betala|täcka|ersätta',
      'måste|ska|får|bär|betalar du|ni|kunden själv|också? stå|bära|svara|betala|täcka|ersätta?',
      'din|er bekostnad|räkning',
      'hamnar|faller|läggs på|hos dig|er',
      'vidare till dig|er',
      'bärs|betalas|ersätts|täcks ... av|dig|kunden',
    ],
    en: [
      'added|put|charged|passed ... bill|invoice|claim|amount|you',
      'you|customer will|must|shall|have|need ... bear|cover|pay|meet|liable|charged|stand|carry',
      'your cost|expense|account|responsibility',
      'on|to you|your',
      'borne|paid|covered|met by you',
      'yours',
    ],
  },
  outlay: {
    no: [
      'kostnad*|utgift*|omkostning*|merarbeid*|meirarbeid*|tidsbruk*|bryderi*|*kostnader|*kostnadene|*kostnadane',
    ],
    da: [
      'omkostning*|udgift*|merarbejde*|tidsforbrug*|ulejlighed|*omkostninger|*omkostningerne|*udgifter',
    ],
    sv: ['kostnad*|utgift*|omkostnad*|merarbete*|*kostnader|*kostnaderna|*utgifter'],
    en: ['cost|costs|expense|expenses|outlay|outlays'],
  },
  // Compensation among businesses.
  L104: {
    no: [
      'standardkompens*|kompensasjonsbeløp*|forseinkingskompens*|forsinkelseskompens*|inndrivelseskompens*|inndrivingskompens*|standardbeløp*|standarderstat*|standardgebyr*',
      'fast|faste|lovbestemt|lovfestet|lovfesta|lovpålagt|minste beløp|sum|kompensasjon|erstatning|erstatningsbeløp|kompensasjonen',
      '40|førti|470 euro|eur|kr|kroner ... kompens*|forsein*|forsink*|erstat*|innkrev*|inndriv*|loven|lova',
      'kompens*|erstatning ... forsein*|forsink*|sein|sen|for betaling|inndriv*|innkrev*|40|470|rentelov*|forsinkelsesrentelov*|§',
    ],
    da: [
      'kompensationsbeløb*|standardkompens*|forsinkelseskompens*|inddrivelseskompens*|kompensationsgebyr*|standardbeløb*',
      'fast|faste|lovbestemt|lovfastsat|lovpligtig beløb|sum|kompensation|erstatning',
      '40|310|fyrre euro|eur|kr|kroner ... kompens*|forsink*|erstat*|inddriv*|loven',
      'kompens*|erstatning ... forsink*|sen|for|efter betaling|inddriv*|40|310|rentelov*|§',
      'opkræv*|kræv*|lægger|beregner|påløber|pålægger ... kompensation*',
    ],
    sv: [
      'förseningsersätt*|standardersätt*|förseningskompens*|schablonersätt*|schablonbelopp*',
      'fast|lagstadgad|lagenlig|schablonmässig summa|belopp|ersättning|kompensation',
      '40|450|fyrtio euro|eur|kr|kronor ... ersättning*|försen*|kompens*|indriv*|lagen',
      'ersättning|kompensation ... försen*|sen|för betalning|indriv*|40|450|räntelag*|§',
    ],
    en: [
      'late payment compensation|charge|sum|penalty',
      'fixed|statutory|standard|flat|lump compensation|sum|amount|recovery|charge',
      '40|forty|70|100 euro|euros|eur|pounds|gbp ... compensat*|late|recovery|business|act|directive',
      'compensat* ... late|delay|delayed|statutory|40|recovery|directive|act',
      'charge|claim|claiming|add|owe|demand|seek ... compensation',
    ],
  },
  // Interest.
  L105: {
    no: [
      '*rente|*renter|*renta|*renten|*rentene|*rentetillegg|rente*',
      'vokser|veks|øker|aukar|stiger|stig ... prosent|år|året|dag|dagen|daglig|dagleg|måned*|månad*|time|uke|veke',
      'daglig|dagleg|hver|kvar dag|måned|månad|veke|uke ... koster|kostar|dyrere|dyrare|øker|aukar|vokser|veks|stiger|stig',
      'jo|di|dess lenger|lengre|lengar|seinere|seinare ... dyrere|dyrare|mer|meir|høyere|høgare|større',
    ],
    da: [
      '*rente|*renter|renten|morarenten|forsinkelsesrenten|strafrenten|procesrenten|*renterne|*rentetillæg|rente*|forrent*',
      'vokser|stiger|øges ... procent|år|året|dag|dagen|dagligt|måned*|uge',
      'daglig|hver dag|måned|uge ... koster|dyrere|stiger|vokser',
      'jo længere|senere ... dyrere|mere|højere|større',
    ],
    sv: [
      '*ränta|*räntor|*räntan|*räntorna|ränte*|dröjsmålsränt*',
      'växer|ökar|stiger ... procent|år|året|dag|dagen|dagligen|månad*|vecka',
      'daglig|varje dag|månad|vecka ... kostar|dyrare|ökar|växer|stiger',
      'ju längre|senare ... dyrare|mer|högre|större',
    ],
    en: [
      'ticking|running|on|ticks interest',
      'clock|meter ... interest',
      'interest ... added|charged|applied|payable|accrue*|accruing|runs|claimed|calculated',
      'the|more|extra|further|accrued|accumulated|daily|monthly|annual|accruing|any|overdue|contractual|compound|outstanding|additional interest',
      'interest per|p|was|already|since|accrues|applied|runs|clock|until|added|calculated|keeps|at|starts|also|too',
      'owe|owes|pay|paying|add|adding|adds|claim|claiming|apply|applying|impose|levy|calculate|calculating|demand|expect|plus|charging|including|bears|bearing interest',
      'grows|increases|rises|mounts|growing|climbs ... day|daily|month|monthly|percent|per|week|year|annum',
      'every|each day|month|week ... costs|adds|more|grows|dearer',
      'longer|later you ... more|higher|dearer|expensive',
    ],
  },
} as const satisfies FamilyWays;

/** Things of which a fee is put together, language by language. */
export const costsThings = {
  money: {
    nb: ['kr|kroner|nok|prosent'],
    nn: ['kr|kroner|nok|prosent'],
    da: ['kr|kroner|dkk|procent'],
    sv: ['kr|kronor|sek|procent'],
    en: ['nok|dkk|sek|eur|gbp|euro|euros|kroner|pounds|percent'],
  },
  add: {
    nb: [
      'legge|legger|legges|plusser|plusse|plusses|kommer|tilkommer|påløper|påløpe|øker|økes|stiger|vokser',
      'skrive|skriver|sette|setter opp|på',
    ],
    nn: ['legge|legg|leggjer|plussar|kjem|aukar|veks|stig', 'skrive|skriv opp|på'],
    da: [
      'lægge|lægger|lægges|plusser|kommer|tilkommer|påløber|stiger|vokser|forhøjes',
      'skrive|skriver på|oveni',
    ],
    sv: ['lägga|lägger|läggs|plussar|kommer|tillkommer|ökar|stiger|växer|höjs', 'skriver på'],
    en: [
      'add|adds|adding|added|put|puts|putting|goes|grow|grows|rise|rises|increase|increases|tack|tacking',
    ],
  },
  'on-top': {
    nb: [
      'ekstra|påslag|tilleggsbeløp*|oppå|straffebeløp*|mulkt|administrasjons*|ekspedisjons*|fakturatillegg*|papirtillegg*|adm',
      'et tillegg',
      'på regningen|fakturaen|beløpet',
    ],
    nn: [
      'ekstra|påslag|tilleggsbeløp*|oppå|administrasjons*|ekspedisjons*',
      'eit tillegg',
      'på rekninga|fakturaen|beløpet',
    ],
    da: [
      'ekstra|tillæg|oveni|administrations*|ekspeditions*|fakturatillæg*|bod|strafbeløb*',
      'på regningen|fakturaen|beløbet',
    ],
    sv: [
      'extra|tillägg|ovanpå|administrations*|expeditions*|fakturatillägg*|vite|straffbelopp*',
      'på räkningen|fakturan|beloppet',
    ],
    en: [
      'extra|additional|top|penalty|supplement|another|surcharge|admin|administration|fine',
      'on the|your bill|invoice',
    ],
  },
  expense: {
    nb: ['purring*|purringen', 'utgift*|kostnad*|omkostning*|merarbeid*|bryderi*|tidsbruk*'],
    nn: ['utgift*|kostnad*|omkostning*|meirarbeid*|bryderi*'],
    da: ['rykker|rykkere|rykkeren', 'udgift*|omkostning*|merarbejde*|tidsforbrug*|ulejlighed*'],
    sv: ['påminnelse|påminnelsen|påminnelser', 'utgift*|kostnad*|omkostnad*|merarbete*|besvär*'],
    en: ['reminder|reminders|chasing', 'expense|expenses|cost|costs|trouble|outlay'],
  },
  recover: {
    nb: [
      'tar|henter|krever vi igjen|tilbake|hjem|dekket',
      'tar|ta|tas|henter|hente|hentes|krever|kreves inn? igjen|dekket|hjem|tilbake',
      'belaste*|dekke|dekkes|viderefakturer*|fordeler|erstatte|erstattes|fakturer*',
    ],
    nn: [
      'tek|hentar|krev vi igjen|att|heim',
      'tek|ta|hentar|krev inn? igjen|dekt|heim',
      'belaste*|dekkje|dekkast|viderefakturer*|erstatte|fakturer*',
    ],
    da: [
      'tager|henter|kræver vi hjem|igen|dækket',
      'tager|tage|henter|hente|kræver|opkræver ind? igen|dækket|hjem|hos',
      'belast*|dække|dækkes|viderefakturer*|erstatte|erstattes|fakturer*|opkræves',
    ],
    sv: [
      'tar|hämtar|kräver vi igen|hem|tillbaka',
      'tar|ta|hämtar|kräver in? igen|ersatta|hem|tillbaka',
      'debiter*|täcka|täcks|vidarefakturer*|ersätta|ersättas|fakturer*|belasta*',
    ],
    en: [
      'recover|recovered|recovering|recoup*|charged|charge|billed|bill|claim|claimed|pass|passed|reimburse*',
      'borne by',
    ],
  },
} as const satisfies FamilyThings;
