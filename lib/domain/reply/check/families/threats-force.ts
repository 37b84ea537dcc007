import type { FamilyWays } from './family.ts';

// data: insolvency and enforcement, told without their names
export const forceWays = {
  // Steps that only somebody against the customer's firm takes.
  'insolvency-claim': {
    no: [
      'begjær*|begjæring|erklære|erklærer|konkursbegjær*',
      'bli|blir|få|verte erklært',
      'be|krevje|kreve|krev|krever|slå|slege|slått om|konkurs*|tvangsoppl*|dere|dykk|selskap*',
    ],
    da: [
      'begær*|begæring|erklære|erklærer|konkursbegær*',
      'bliver|blive|få erklæret',
      'få|lade et|lejers|jeres|dit selskab*|firma*',
      'taget under',
      'bede om',
    ],
    sv: [
      'begära|begär|konkursansök*|ansöka|ansöker|försätta',
      'satt|sätta|sätter en|er|bolag*|kund*',
      'lämnar|lämna in',
    ],
    en: [
      'petition|petitions|petitioning|filed|files|filing',
      'have|having|get your|you',
      'asked|ask|asks for you|your',
      'put into',
    ],
  },
  'insolvency-word': {
    no: [
      'opne|åpne|opna bu|bo',
      'vert|blir|bli|verta oppløyst|oppløst',
      'under administrasjon',

      'konkurs*|insolven*|oppbud|oppbod|bostyrer*|bustyrar*|bobestyrar*|bobestyrer*|tvangsoppl*|tvangsavvik*|likvid*|betalingsudyktig*|betalingsufør*|illikvid*|konkursrytter*|skifterett*',
      'boet|bo under|tatt|teke|behandling|handsaming|deres|dykkar|ditt',
      'åpnet|opna som|av bo|buet',
      'ikke|ikkje kan dekke|dekkje|dekkja|innfri',
      'slutt på|med selskapet|firmaet|butikken|drifta|driften|bedriften',
      'slått|slå|slege|erklært konkurs*',
    ],
    da: [
      'bliver|blive opløst',
      'under administration',

      'konkurs*|insolven*|kurator|kuratoren|likvid*|tvangsopløs*|betalingsudygtig*|skifteret*|rekonstruktion|begæring|dekret',
      'ikke|findes mere|længere som selskab',
      'ned|på med nakken|knæ',
      'slut med selskabet|firmaet|butikken|forretningen',
      'dreje|lukke nøglen|butikken|for',
    ],
    sv: [
      'blir|bli upplöst',
      'under administration',

      'konkurs*|insolven*|obestånd*|tvångslikvid*|likvidation|likvidator*|konkursförvaltar*|betalningsoförmåg*|tvångsavveck*',
      'avvecklas|avveckla|läggas|lägga|stänga|slå|slås tvångsvis|ner|ned|igen',
      'lägga ner ett|bolag*|butik*|firma*',
      'slut med|på bolaget|firman|butiken',
      'annan skylt',
      'förvaltare|förvaltaren',
    ],
    en: [
      'under administration',
      'closed down by',

      'insolven*|bankrupt*|liquidat*|receiver*|receivership|winding|wound|konkurs*|konkursbegjæring|konkursantrag|administrators|solvency',
      'chapter 7|11',
      'struck|strike|striking down|off',
      'go|goes|gone|went|going bust|under|belly|broke',
      'close|closed|shut|closing down|doors|shop',
      'close|shut its|your|the doors',
      'put|out out|of of? business',
    ],
  },
  'your-firm': {
    no: [
      'butikken|føretak|dykk',

      'selskapet|selskap|firmaet|firma|bedriften|bedrift|butikken|butikk|foretaket|føretak|føretaket|virksomheten|verksemda|verksemd|dere|dykk|dykkar|deres|styret|kunde|kunden|kundar|kunder|bo|boet|forretningen|ditt|din|forening*',
    ],
    da: [
      'varelager|lager',

      'selskab|selskabet|firma|firmaet|virksomhed|virksomheden|virksomheder|butikken|butik|jeres|jer|erhvervskunder|kunde|kunder|kunden|din|dit|forretning|forretningen|varevogne|café|lejers',
    ],
    sv: [
      'lager|verksamhet',

      'bolag|bolaget|företag|företaget|firma|firman|butiken|butik|er|ert|era|ni|kund|kunder|dörr|verksamheten|föreningen|ditt|din',
    ],
    en: [
      'office|stock',
      'company|companies|firm|firms|business|shop|your|you|ltd|customer|customers|enterprise',
    ],
  },
  'unhurt-firm': {
    no: [
      'solid|solide|trygg|trygge|garanti*|gavekort|gåvekort|reisegaranti*',
      'våre|vår|underleverandør*|søster*',
    ],
    da: ['sund|sundt|solid|tryg|garanti*|gavekort|rejsegaranti*', 'vores|underleverandør*|søster*'],
    sv: [
      'solid|solida|trygg|trygga|garanti*|presentkort*|resegaranti*',
      'vår|våra|underleverantör*|syster*',
    ],
    en: ['solvent|safe|guarantee*|voucher*|deposit|deposits', 'our|sister|subcontractor*'],
  },
  L110: {
    no: [
      'konkursbegjær*|oppbudsbegjær*|konkursvarsel*|konkursstyr*',
      'boet deres|dykkar|ditt',
      'får|fer|kommer en|ein bobestyrer|bustyrar|bostyrer',
      'etter|jf konkurslov*|konkurslova',
      'be|ber retten|tingretten vi? åpne|opne bo|bu|konkurs*',
      'fremjar|fremmer|fremme oppbud*|oppbods*|konkurs*',
    ],
    da: [
      'konkursbegær*|konkursdekret*|konkursvarsel*',
      'begæring mod den|jer|dig|kunder|erhvervskunder|virksomhed*|selskab*',
      'får|kommer en kurator',
      'efter|jf konkurslov*',
      'lukket|lukke et|jeres aps|selskab|firma',
    ],
    sv: [
      'konkursansök*|konkursbegär*|konkurshot*|obestånd*|tvångslikvid*',
      'avvecklas|avveckla|läggas tvångsvis|ner',
      'lägga ner ett bolag',
      'får|kommer en förvaltare|konkursförvaltare',
      'enligt konkurslag*',
      'åberopar|åberopa vi? obestånd*',
    ],
    en: [
      'chapter 7|11',
      'konkurs*',
      'your solvency',
      'struck down|off',
      'filed|files|filing|petition|petitioned for bankruptcy|insolvency|against',
      'look into its|your solvency',
      'under the? bankruptcy|insolvency act|code|law',
      'get|appoint a|an administrator|receiver|liquidator',
    ],
  },
  // Enforcement.
  L122: {
    no: [
      'skriver|skriv|skrive opp|ned alt|det|hva|kva du|dere|de eier|eig',
      'tvang',
      'pant|sikkerhet|sikra|sikret ... i huset|bilen|boligen|leiligheten|leilegheita|hytta',
      'offentlige|offentlege innkrev*',
      'utkastelse|utkasting|fravikelse',
      'tar|tek|hentar|henter bilen|tv|hytta|huset|leiligheten ... din|di|dere|dykk|vekk',

      'med|og|kommer|kjem en|ein? låsesmed*|låssmed*',
      'rettslig|rettsleg inndriv*|innfordr*',
      'staten|statens hjelp|innkrev*',

      'trekke|trekk|trekker|trekkje|trekkjer|trekkast|trekkes direkte|rett|beint|automatisk i|av|frå|fra lønn*|løn|løna|trygd|trygda|trygden|pensjon*|nav|feriepeng*',
      'løn|løna|lønn|lønna|lønnen|trygd|trygda|trygden|pensjon* ... halden|holdt|haldast|trukket|trekt att|attende|tilbake|igjen|fra|frå',
      'tvang|tvangsmidler|tvangsmiddel|tvangsgrunnlag*|tvangskraftig*|utkastelse*|utkasting*|fravikelse*|utlegg*|tvangsfravik*|utpant*|namsmann*|lensmann*|politiattest* ... bruke|bruk|kan|vil|begjær*|dom|må|trengst|neste|blir|vert|sette|hente',
      'tvangsgrunnlag*|tvangskraftig*|utkastelse*|utkasting*',
      'kaste|kastes|kastast|kasta|setje|sette deg|dere|dykk|leietaker* ut|på gata|dør|døra',
      'det offentlege|offentlige som|bankar|banker|henter|hentar',
      'hente|henter|hentar|tømme|tømmer penger|pengar|pengene|pengane rett? fra|frå kontoen|konto|kontoar',
      'skilte av|bilen|bil',
      'skrive|skriver|skriv opp|ned møbl*|eiendel*|eigedel*|tv|bilen|sofaen',
      'nedlegge|leggje|legge heftelse*|pant|beslag i|på',
      'lensmann*',
      'betalingspåkrav*',
    ],
    da: [
      'skriver|skrive op|ned alt|det|hvad du|i ejer',
      'sat|sættes|smidt|smides ud af|på lejligheden|lejemålet|gaden|huset',
      'pant|sikkerhed ... i huset|bilen|boligen|lejligheden',
      'tager|henter bilen|tv|huset ... fra|væk',
      'tvang|tvangsmidler',

      'med|og|kommer en? låsesmed*',
      'retslig inddriv*',
      'staten|statens hjælp|inddriv*',

      'trække|trækker|trækkes|trukket|fradraget|fratrukket|indeholde|indeholdt|modregne|modregnet ... løn|lønnen|lønseddel|pension*|overskydende|su|kontanthjælp',
      'inden du overhovedet? ser din løn',
      'løn|lønnen ... tilbageholdt|indeholdt|trukket|fradraget',
      'udsættelsessag*|udsættelsesforretning*|udsættes af|fra|lejemålet',
      'udpantningsret*|udlægsgrundlag|tvangsgrundlag*|udpant*',
      'sætte|sættes|smide|smides|sat dig|jer|lejer|lejere? ud|på gaden',
      'hente|henter|tømme penge|pengene fra|på kontoen|konto|konti',
      'skrive|skriver|registrere op|ned møbl*|ejendele|indbo|tv|bilen',
      'retten|rettens|fogeden|fogden med et|påkrav|kommer|banker|henter',
      'tinglyse|tinglyses ... pant|udlæg|ejendom*|bil*|hus*',
      'betalingspåkræv*',
    ],
    sv: [
      'skriver|skriva upp|ner allt|det|vad du|ni äger',
      'staten|statens|det hjälpa|hjälper|allmänna ... pengar|pengarna|in',
      'tar|ta|hämtar bilen|huset|tvn|lägenheten',
      'utkastad|kastad ut',
      'tvång|tvångsmedel',

      'med|och|kommer en? låssmed*',
      'rättslig|statlig indriv*',
      'statens hjälp',

      'dra|dras|drar|dragen|dragas av|direkt|pengarna ... på|från|av lön|lönen|pension*|skatteåterbäring*',
      'på|från|av din|er lön|lönen|pension*|skatteåterbäring*',
      'avhys*|vräk*|vräkning|verkställa|verkställs|verkställas|verkställighet*|exekutionstitel|utslag|handräckning|indrivningsmyndighet*',
      'kastas|kasta ut dig|er|hyresgäst*?',
      'hämta|hämtar|ta|tar|dra|tömma|plocka pengar|pengarna från|på|ur folks? konton|konto|kontot',
      'myndighet|myndigheten|staten som|kan hämta|hämtar|knackar',
      'skriva|skriver|lista upp|ner|ned möbl*|ägodel*|tv|bilen',
      'summarisk process',
      'betalningsförel*',
      'föreläggande|föreläggandet från|hos|om',
      'fogden|fogdens',
    ],
    en: [
      'list|lists|write|writes down? what|everything you own|have',
      'order to pay',
      'lose|losing the|your flat|home|house|car',
      'charge on|against your|the house|home|property|flat',
      'take|takes|taking away? your|the car|house|home|telly|furniture',

      'with|and|send a|the? locksmith*',
      'bailiff*|sheriff*',
      'forcible|forcibly|compulsory',

      'deduct|deducts|deducted|dock|docked|take|taken|taking|withhold|withheld straight|directly|it|money from|out your|the wages|wage|pay|salary|benefits|pension|paycheck|account',
      'from|out of? your wages|wage|pay|salary|benefits|pension|paycheck|pay-packet',
      'evict*|eviction',
      'possession order|proceedings|claim',
      'executory title|order',
      'title|order of execution|enforcement',
      'summary|money|payment|court order|orders',
      'list|lists|listing|note|notes|inventory of|your the? furniture|belongings|possessions|goods|sofa|telly|car',
      'furniture|belongings|possessions|car|telly ... listed|sold|away',
      'man|men|gentleman|people|officer|officers with a? writ|warrant',
      'freeze|freezing|frozen your|the accounts|account|assets',
      'warrant of|for|against',
      'writ|liens|foreclos*',
      'put|throw|thrown|turn|turned you|out out|on|of the? street|door',
      'distrain*',
    ],
  },
  'ruins-firm': {
    no: [
      'gå|går|gikk dukken|nedenom|under|overende|overkurs',
      'historie|ferdig',
      'trekke|trekker|trekkjer ut? pluggen|støpselet',
      'oppløst|oppløyst|oppløse|oppløyse',
      'under administrasjon',

      'ta|tar|tek knekken på',
      'velte|velter|veltar|knekke|knekker|knekk|felle|feller|senke|senker|søkke|ruiner*|knuse|knuser',
      'over ende|enden',
    ],
    da: [
      'gå|går nedenom|under|rabundus|fallit',
      'historie|færdig',
      'trække|trækker stikket',
      'opløst|opløse',
      'lukke jeres|dit|butikken',

      'tage|tager livet af',
      'vælte|vælter|knække|knækker|fælde|sænke|sænker|ruiner*|knuse|knuser',
      'vælte jer|dig|firmaet|selskabet',
    ],
    sv: [
      'gå|går omkull|under|kaputt',
      'historia|slut',
      'dra|drar ur? proppen|pluggen|kontakten',
      'upplöst|upplösa',

      'ta|tar knäcken på',
      'knäcka|knäcker|fälla|fäller|sänka|sänker|stjälpa|stjälper|ruiner*|krossa|krossar',
      'omkull|borta',
    ],
    en: [
      'pulls|pull the plug|rug',
      'is|be history|finished|toast',
      'closed|close|closing down',
      'dissolve|dissolved',
      'under administration',

      'finish|finishes off',
      'bring|brings|take|takes down',
      'sink|sinks|topple|topples|ruin|ruins|break|breaks|crush|fold|folds|bury',
      'fold up',
    ],
  },
  'can-end': {
    no: [
      'få|får|fort|synd|trist|høve|mulighet|én|ett|eit',
      'kan|kunne|vil|skal|klarer|klarar|nok|lett',
    ],
    da: ['få|får|hurtigt|synd|trist|mulighed|ét|et', 'kan|kunne|vil|skal|nok|let'],
    sv: ['få|får|snabbt|synd|trist|möjlighet|ett|en', 'kan|kunde|ska|vill|lätt|nog'],
    en: ['hate|one|shame|pity|who|be|simple', "can|could|will|would|might|i'll|we'll|may"],
  },
} as const satisfies FamilyWays;
