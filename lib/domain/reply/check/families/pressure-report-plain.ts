import type { FamilyThings, FamilyWays } from './family.ts';

// data: others who are told of the customer (L109): the plain words, in all languages side by side; pressure-
// report.ts has the hints
/** Other people, the public and the authorities, and telling them. */
export const reportPlain = {
  // Others who are told.
  'your-people': {
    no: [
      'arbeidsgiv*|arbeidsgjev*|arbeidsplassen|nabo*|familien|slekta|slekten|ektefellen|samboeren|sambuaren|foreldra|foreldrene|svigermor|svigerforeldr*|huseieren|utleieren|borettslag*',
      'sjefen|leiaren|lederen|kolleg*|vennene|venene|styret|kona|mannen|kunder|kundene|skolen din|di|dine|ditt|dykkar|deres',
      'din|di|dine|ditt|dykkar sjef|leder|leiar|kolleg*|venner|vener|styre|kone|mann|familie|kunder|skole',
      'på jobben|arbeidsplassen|jobb',
    ],
    da: [
      'arbejdsgiver*|arbejdsplads*|nabo*|familien|slægten|ægtefælle*|samlever*|forældre*|svigermor|svigerforældr*|udlejer*|boligforening*',
      'din|dit|dine|jeres chef|leder|kollega*|kolleger|venner|bestyrelse|kone|mand|kæreste|kunder|familie|job',
      'på jobbet|arbejdspladsen|arbejde',
    ],
    sv: [
      'arbetsgivar*|arbetsplatsen|grann*|familjen|släkten|sambo*|föräldrar|föräldrarna|svärmor|svärföräldr*|hyresvärd*|bostadsrättsförening*',
      'din|ditt|dina|er|era chef|kolleg*|vänner|styrelse|fru|man|make|maka|kunder|familj|jobb',
      'på jobbet|arbetsplatsen',
    ],
    en: [
      'employer|employers|workplace|neighbours|neighbors|neighbour|neighbor|spouse|landlord|parents',
      'your boss|manager|colleague|colleagues|coworkers|friend|friends|family|board|wife|husband|partner|clients|customers|school|mother|father|relatives',
      'at work',
    ],
  },
  learn: {
    no: [
      'vite|høre|høyre|greie|rede|beskjed|kopi|besøk|orienter*|varsl*|varsel|informer*|underrett*|kontakt*|involver*|melding|oppring*|nyss|tips*',
      'like|lika å høre|høyre',
    ],
    da: [
      'vide|høre|besked|kendskab|opkald|orienter*|underret*|informer*|involver*|nys|indvie*|tip*',
    ],
    sv: [
      'veta|höra|besked|reda|kännedom|kopia|besök|orienter*|underrätt*|informer*|kontakt*|involver*|nys|blanda*|tips*',
    ],
    en: [
      'fill',
      'know|hear|hearing|learn|told|notified|informed|contacted|copied|aware|involved|visit|informing|telling|contacting|notifying|approached|alerted',
    ],
  },
  public: {
    no: [
      'avis*|*avis|*avisa|*avisen|journalist*|presse*|*medier|*media|tv2|nrk|facebookgrupp*|allment|offentligheten|nettforum*|forum|bygdegrupp*|nabogrupp*|anmeldelse*|oppslag*|omdømm*|youtube|snapchat|reddit',
    ],
    da: [
      'avis*|*avis|*avisen|offentligheden|journalist*|presse*|*medier|tv2|facebookgrupp*|forum|anmeldelse*|opslag*|omdømme*|youtube|snapchat|reddit',
    ],
    sv: [
      'tidning*|*tidning|*tidningen|offentligheten|journalist*|press*|*medier|tv4|svt|facebookgrupp*|forum|byagrupp*|recension*|inlägg*|rykte|youtube|flashback|reddit',
    ],
    en: [
      'village|local|town|community|neighbourhood|parents|school|residents|whatsapp page|group|chat|board|website',
      'newspaper*|journalist*|press|*media|reporter*|facebook*|public|publicly|forum|reputation|youtube|reddit',
    ],
  },
  expose: {
    no: [
      'høre|høyre|legg*|post*|skriv*|publiser*|del|dele*|delar|omtal*|fortel*|egner|egnar|interess*|kontakt*|tips*|henge*|hengje*|navn|namn|vise|viser|havne*|hamn*|kjent|advar*|åtvar*|stå|står',
    ],
    da: [
      'høre|læg*|post*|skriv*|publicer*|del|dele*|omtal*|fortæl*|egner|interess*|kontakt*|tip*|hænge*|navn|vise|viser|havne*|kendt|advar*|stå|står',
    ],
    sv: [
      'höra|lägg*|post*|skriv*|publicer*|dela*|omtal*|berätt*|intress*|kontakt*|tips*|häng*|namn|visa|visar|hamna*|känt|varna*|stå|står|outa*',
    ],
    en: [
      'hear|post*|writ*|publish*|shar*|tell*|mention*|interest*|contact*|tip*|expos*|nam*|appear*|end|ending|show*|go|going|send*|warn*|make|making|list|listed|leave|leaving',
    ],
  },
  authorities: {
    no: [
      'politi*|lensmann*|skatteetat*|skattestyresmakt*|skattemyndighet*|skattekontor*|skattevesen*|nav|toll*|barnevern*|myndighet*|styresmakt*|arbeidstilsyn*|mattilsyn*|økokrim|utlendingsmyndighet*|udi|kommunen|namsmakt*',
    ],
    da: [
      'politi*|skattestyrelse*|skattemyndighed*|skattevæsen*|told*|kommunen|myndighed*|arbejdstilsyn*|fødevarestyrelse*|bagmandspoliti*|udlændingestyrelse*|jobcenter*',
    ],
    sv: [
      'polis*|skatteverk*|skattemyndighet*|tull*|kommunen|myndighet*|arbetsmiljöverk*|försäkringskass*|ekobrott*|migrationsverk*|socialtjänst*|arbetsförmedling*',
    ],
    en: [
      'social services',
      'police*|taxman|tax|revenue|hmrc|customs|council|authorities|authority|immigration|inspectorate|fraud',
    ],
  },
  L109: {
    no: [
      'alle|folk|andre skal|vil|kan|får vite|høre|se|sjå|høyre',
      'advare|advarer|åtvare andre|folk|bransjen',
      'skatte*|politi*|nav|toll*|kommunen|myndighet*|presse*|avis*|arbeidsgiv*|arbeidsgjev* ... interess*',
      'omdømm*|rykte* ... skade|skada|tape|tap|lide|ødelagt|øydelagt',
      'ditt|din|dykkar omdømme|rykte|navn|namn ... skade|skada|lide|tape',
      'kjenner|kjenn flere|fleire|noen|nokon|folk|mange|sjefen|naboen',
      'politimeld*|politianmeld*|politisak*|meld* deg|dykk|dere|dette|saka til? politiet',
      'anmeld* deg|dere|dykk|dette|saken|saka|det|for bedrageri|svindel?',
      'heng* deg|dere|dykk|navnet|namnet ut',
      'offentliggjør*|offentleggjer*|kringkast*',
      'kjenner noen|folk som',
    ],
    da: [
      'alle|folk|andre skal|vil|kan|får vide|høre|se',
      'advare|advarer andre|folk|branchen',
      'skatte*|politi*|told*|kommunen|myndighed*|presse*|avis*|arbejdsgiver* ... interess*',
      'omdømme*|rygte* ... skade|tabe|lide|ødelagt',
      'kender flere|nogen|folk|mange|chefen|naboen',
      'politianmeld*|politisag*|meld* dig|jer|dette|sagen til? politiet',
      'anmeld* dig|jer|for',
      'hæng* dig|jer|navnet ud',
      'kender folk|nogen der',
    ],
    sv: [
      'alla|folk|andra ska|kommer|kan|får veta|höra|se',
      'varna|varnar andra|folk|branschen',
      'skatte*|polis*|tull*|kommunen|myndighet*|press*|tidning*|arbetsgivar* ... intress*',
      'rykte*|anseende* ... skada|skadas|lida|förstört',
      'känner flera|någon|folk|många|chefen|grannen',
      'polisanmäl*|polisärende* dig|er|detta|saken|det|för|till',
      'häng* dig|er|namnet ut',
      'offentliggör*',
      'känner folk|någon som',
    ],
    en: [
      'everyone|everybody|people|world|others will|should|shall|can know|hear|see|learn',
      'warn others|people|customers|suppliers',
      'hang out|you out',
      'tax|police|customs|council|authorities|press|newspaper|employer ... interested|interest',
      'reputation|name ... suffer|damage|damaged|harm|hurt',
      'chat|word|talk with your wife|husband|boss|employer|family|parents|neighbours|colleagues|partner|manager',
      'know several|some|many|people|your|a few? people|boss|employer|neighbours|colleagues|workplace',
      'police report|complaint|matter|involvement|station',
      'report|reporting you|this|it|matter to|for|as',
      'name|naming|expose*|shame|shaming you|publicly',
      'naming|name and shame|shaming',
      'criminal complaint|charges|offence|matter',
      'press charges',
      'prosecut*',
    ],
  },
} as const satisfies FamilyWays;

/** Things of which telling others is put together, language by language. */
export const reportThings = {
  others: {
    nb: [
      'sjefen|sjef|arbeidsgiver*|nabo*|familie*|ektefelle*|samboer*|kona|mannen|foreldre*|kollega*|kolleger|kollegene|vennene|venner|svigermor|styret',
    ],
    nn: [
      'sjefen|sjef|arbeidsgjev*|nabo*|grann*|familie*|ektefelle*|sambuar*|kona|mannen|foreldre*|kollega*|vennene|vener',
    ],
    da: [
      'chefen|chef|arbejdsgiver*|nabo*|familie*|ægtefælle*|samlever*|kone|mand|forældre*|kollega*|kolleger|venner|svigermor|bestyrelse*',
    ],
    sv: [
      'chefen|chef|arbetsgivar*|grann*|familj*|make|maka|sambo*|fru|man|föräldrar|föräldrarna|kolleg*|vänner|svärmor|styrelse*',
    ],
    en: [
      'boss|employer|neighbours|neighbour|neighbors|neighbor|family|spouse|husband|wife|parents|colleagues|friends|manager',
    ],
  },
  tell: {
    nb: [
      'si|sier',
      'høre|vite|fortell*|kontakt*|varsl*|informer*|snakke|snakker|prat|prate|prater|ringe|ringer|skrive|skriver|kjent|orienter*|ord|beskjed|dele|deler|vise|viser|legge|legger|poste|poster|publiser*|omtal*|offentlig*|advar*',
    ],
    nn: [
      'seie|seier',
      'høyre|vite|fortel*|kontakt*|varsl*|informer*|snakke|snakkar|prat|prate|pratar|ringe|ringer|skrive|skriv|kjent|orienter*|ord|beskjed|dele|deler|publiser*|omtal*|offentleg*|åtvar*',
    ],
    da: [
      'sige|siger',
      'høre|vide|fortæl*|kontakt*|varsl*|informer*|snakke|snakker|snak|tale|ringe|ringer|skrive|skriver|bekendt|orienter*|ord|besked|underret*|dele|deler|lægge|lægger|poste|poster|publicer*|omtale|omtaler|offentlig*|advar*',
    ],
    sv: [
      'säga|säger',
      'höra|veta|berätt*|kontakt*|varsl*|informer*|prata|pratar|tala|talar|snack|snacka|ringa|ringer|skriva|skriver|bekant|ord|besked|underrätt*|dela|delar|lägga|lägger|posta|postar|publicer*|omtala|offentlig*|varna|varnar',
    ],
    en: [
      'ring|ringing|phone|phoning|email|approach|approaching|mention',
      'hear|know|tell|telling|contact|contacting|inform|informing|talk|talking|call|calling|write|writing|word|learn|speak|speaking|notify|share|posting|publish|warn|expose',
    ],
  },
  public: {
    nb: [
      'facebook|instagram|linkedin|twitter|trustpilot|tiktok|nettet|avisen|avisene|avisa|pressen|media|offentligheten',
      'sosiale medier',
    ],
    nn: [
      'facebook|instagram|linkedin|twitter|trustpilot|tiktok|nettet|avisa|avisene|pressa|media',
      'sosiale medium',
    ],
    da: [
      'facebook|instagram|linkedin|twitter|trustpilot|tiktok|nettet|avisen|aviserne|pressen|medierne|offentligheden',
      'sociale medier',
    ],
    sv: [
      'facebook|instagram|linkedin|twitter|trustpilot|tiktok|nätet|tidningen|tidningarna|pressen|medierna|offentligheten',
      'sociala medier',
    ],
    en: [
      'facebook|instagram|linkedin|twitter|trustpilot|tiktok|internet|newspaper|newspapers|press|media|online',
    ],
  },
  authorities: {
    nb: ['politiet|skatteetaten|nav|barnevernet|myndighetene|arbeidstilsynet|lensmannen'],
    nn: ['politiet|skatteetaten|nav|barnevernet|styresmaktene|lensmannen'],
    da: [
      'skattestyrelsen|skat',
      'politiet|skat|skattestyrelsen|kommunen|myndighederne|arbejdstilsynet',
    ],
    sv: [
      'polisen|skatteverket|försäkringskassan|socialtjänsten|socialen|myndigheterna|migrationsverket',
    ],
    en: [
      'police|taxman|hmrc|authorities|immigration',
      'tax|social office|authority|administration|services',
    ],
  },
  bring: {
    nb: [
      'tips*',
      'koble|kobler|involver*|melde|melder|meldes|tipse|tipser|gå|går|ta|tar|anmeld*|varsle|varsler|overlat*|kontakte|kontakter|ringe|ringer|snakke|snakker',
    ],
    nn: [
      'tips*',
      'kople|koplar|involver*|melde|melder|tipse|tipsar|gå|går|ta|tek|varsle|varslar|overlat*|kontakte|kontaktar|ringe|ringer',
    ],
    da: [
      'tip*',
      'koble|involver*|melde|melder|meldes|tippe|gå|går|tage|tager|anmeld*|underret*|overlad*|kontakte|kontakter|ringe|ringer|inddrage*',
    ],
    sv: [
      'tips*',
      'koppla|kopplar|involver*|anmäl*|tipsa|tipsar|gå|går|ta|tar|underrätt*|överlämn*|kontakta|kontaktar|ringa|ringer|blanda',
    ],
    en: [
      'tip|tipping',
      'involve|involving|report|reporting|tip|go|going|take|taking|notify|notifying|call|calling|contact|contacting|inform',
    ],
  },
  should: {
    nb: ['burde|bør|kanskje|kan|må|skal|fortjener|snart'],
    nn: ['burde|bør|kanskje|kan|må|skal|fortener|snart'],
    da: ['burde|bør|måske|skulle|skal|kan|fortjener|snart'],
    sv: ['borde|bör|kanske|ska|kan|förtjänar|snart'],
    en: ['should|might|perhaps|may|will|can|deserve|ought|soon'],
  },
  'you-do': {
    nb: ['du|dere vil|ønsker|skal|kan|må|trenger', 'vil|ønsker|kan|skal du|dere'],
    nn: ['du|de vil|ønskjer|skal|kan', 'vil|kan du|de'],
    da: ['du|i vil|ønsker|skal|kan|har', 'vil|kan du|i'],
    sv: ['du|ni vill|önskar|ska|kan', 'vill|kan du|ni'],
    en: ['you may|can|want|wish|need|would|could', 'feel free'],
  },
} as const satisfies FamilyThings;
