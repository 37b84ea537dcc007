import type { FamilyWays } from './family.ts';

// data: how a letter hints that others will hear of it, a thing a row, in all languages side by side
/** L109: the people around the customer, the public and the authorities, and what they are to learn. */
export const reportWays = {
  // Somebody broke in or misused a name: a report to the police is no threat.
  misuse: {
    no: [
      'innbrot*|innbrudd*|tjuveri*|tyveriet|stjålet|stjålne|stolen|stole|svindelnett*|svindelforsøk*|tapsmelding*|påkøyrsl*|påkjørsl*|nummeret|kortet ... misbrukt|stole|stjålet|hacket|hacka',
      'innbrot*|innbrudd*|tjuveri*|tyveriet|stjålet|stolen|svindelnett*|svindelforsøk*|tapsmelding*|påkøyrsl*|påkjørsl*',
    ],
    da: ['indbrud*|tyveriet|stjålet|stjålne|svindelsid*|svindelforsøg*|påkørs*|hacket'],
    sv: ['inbrott*|stölden|stulen|stulna|stulet|bluffsid*|bedrägeriförsök*|påkör*|kapad*'],
    en: ['break|burglar*|theft|stolen|robber*|phishing|scammers|hacked|hit'],
  },
  // "… who does not pay" denies nothing.
  'empty-negation': {
    no: [
      'som|kven|hvem|de|dei|alle ikke|ikkje vil|har|kan|skal? betal*|betalt|gjør|gjer|gjera|ordnar|ordner|oppfyller',
    ],
    da: [
      'der|som|hvem|de ikke vil|har|kan|skal? betal*|betalt|gør|overholder|opfylder|svarer',
      'ikke sandt|vel',
    ],
    sv: ['som|vem|vilka inte vill|har|kan|tänker? betal*|betalt|gör|sköter|uppfyller', 'inte sant'],
    en: ["who|that don't|doesn't|won't|never|not|hasn't|haven't pay|paid|paying|settle"],
  },
  // What the customer may do, or only thinks of doing.
  'your-right': {
    no: [
      'rett|fritt|lov til å|at|fram|frem',
      'står|har du|de|dere fritt|rett|lov',
      'du|de|dere vurderer|tenker|tenkjer|planlegg*|har meldt|kan|må|har anmeldt',
      'du|de|dere nevner|nemner|skriv|skriver|sier|seier|fortel*|er redd|bekymret',
      'velkommen|velkomen til',
      'oppgi|opplys om|gjerne',
    ],
    da: [
      'ret|frit|lov til at',
      'står|har du|i frit|ret|lov',
      'du|i overvejer|tænker|planlægger|har meldt|kan|må|anmeldt',
      'du|i nævner|skriver|siger|fortæl*|er bange|bekymret|er i|din gode|fulde ret',
      'velkommen til',
    ],
    sv: [
      'rätt|fritt|lov att',
      'fri|fria att',
      'du|ni överväger|tänker|funderar|planerar|har polisanmält|anmält|kan|får',
      'du|ni nämner|skriver|säger|berätt*|är rädd|orolig',
      'välkommen att',
      'din|er sak',
    ],
    en: [
      'right|free|welcome|entitled to',
      'feel free',
      'you consider*|think*|plan*|reported|may|could|told|mention*|write|are thinking|considering|afraid',
      'leave|write a review',
      'we saw your',
    ],
  },
  'near-you': {
    no: [
      'arbeidsgiv*|arbeidsgjev*|arbeidsplass*|sjef|sjefen|kolleg*|kona|kone|ektefelle*|samboer*|sambuar*|mor|moren|mora|faren|foreldr*|svoger*|svigerfar*|svigermor*|svigerinn*|bror|broren|søster*|søstera|familie*|slekt*|naboen|naboene|naboer|naboar|nabo|grannen|grannane|grannar|venner|vennene|venene|personalsjef*|personalavdeling*|rektor*|barna|ungane|ungene|bygda|bygden|dalen|utleier*|utleigar*|oppdragsgiver*|oppdragsgjevar*',
    ],
    da: [
      'arbejdsgiver*|arbejdsplads*|chef|chefen|kolleg*|kone|konen|ægtefælle*|samlever*|kæreste*|mor|forældre*|forældrene|svoger*|svigerfar*|svigermor*|bror|søster|familie*|slægt*|nabo|naboen|naboer|naboerne|venner|vennerne|personalechef*|rektor*|skoleleder*|børn|børnene|landsbyen|ejerforening*|udlejer*',
    ],
    sv: [
      'arbetsgivar*|arbetsplats*|chef|chefen|kolleg*|fru|frun|make|maka|sambo*|pojkvän|flickvän|mamma|pappa|mor|föräldr*|svåger*|svärfar|svärmor|svärföräld*|bror|brorsa|syster|familj*|släkt*|granne|grannen|grannar|grannarna|vänner|vännerna|personalchef*|rektor*|barn|barnen|byn|bygden|bostadsrättsstyrelse*|hyresvärd*',
    ],
    en: [
      'employer|employers|boss|headmaster|headteacher|principal|colleague|colleagues|coworkers|workmates|wife|husband|spouse|mother|mum|mom|father|dad|parents|brother|sister|cousin|aunt|uncle|family|relatives|neighbour|neighbours|neighbor|neighbors|friend|friends|kids|children|village|landlord|congregation',
      'in law|laws',
      'people in the|your village|town|street|office',
      'at work|the office|church',
    ],
  },
  // Would like to hear of it, would not like it, will be told.
  'takes-note': {
    no: [
      'interess*|nyss|nysgjerrig*|skuffet|skuffa|overraska|overrasket|sjokkert|orienter*|underrett*|involver*',
      'ville|vil|hadde|synes|synest|tykkje neppe|nok|vel|sikkert? ... pris|artig|interessant|morsomt|moro|rart|leit',
      'neppe|ikke|ikkje|knapt sette*|set|setter|like|lika|likt|liker|likar|glad',
      'lik*|likt|elsk* å? høre|høyre|vite|lese|høyra|historier',
      'få|får|fikk|fekk|bør|skal|kan|vil|ville|gjerne vite|vita|høre|høyre|høyra|beskjed|greie|kjennskap|kopi|høre',
      'kjedelig|kjedeleg|synd|dumt|trist|leit|ugreit|pinlig om|hvis|dersom|viss|at',
      'blide auge|øyne|augo',
      'snakker|snakkar|pratar|prater|undrar|undrer|lurer|lurar|sladr*',
    ],
    da: [
      'interess*|nys|nysgerrig*|skuffet|skuffede|overrasket|chokeret|orienter*|underret*|involver*|inddrag*',
      'ville|vil|synes nok|vel|sikkert|næppe? ... interessant|sjovt|pris|rart',
      'næppe|ikke sætte*|sætter|lide|bryde|bryder|glad',
      'lide|elsk* at? høre|vide|læse|historier',
      'få|får|fik|bør|skal|kan|vil|ville|gerne vide|høre|besked|kendskab|kopi',
      'kedeligt|synd|ærgerligt|trist|dumt|pinligt hvis|om|at',
      'snakker|taler|undrer|sladrer|rygtes',
    ],
    sv: [
      'intress*|nys|nyfik*|besvik*|överraska*|chockad*|underrätt*|inblandad*|kontakta*',
      'skulle|vill|tycker nog|väl|säkert|knappast? ... intressant|kul|uppskatta|roligt|konstigt',
      'knappast|inte uppskatta*|gilla*|tycka|glad',
      'älskar|gillar att? höra|veta|läsa|historier',
      'få|får|fick|bör|ska|kan|vill|skulle|gärna veta|höra|besked|kännedom|kopia|reda',
      'synd|tråkigt|trist|dumt|pinsamt|olyckligt om|ifall|att',
      'pratar|snackar|pratas|undrar|skvallra*',
    ],
    en: [
      'interested|interest|curious|disappointed|surprised|shocked|embarrassed|intrigued|wind|notified|informed|alerted',
      "would|might|may|will|wouldn't|not perhaps|probably|certainly|sure? be? interested|interesting|surprised|disappointed|pleased|appreciate|love|like|want|enjoy|find|know|hear|say|wonder",
      'like|love|want|wants|interested|keen to know|hear|learn|see|read',
      'get|got wind|word|to? hear|know',
      'shame|pity|sad|embarrassing|awkward|unfortunate if|when|for',
      'talk|talks|talking|gossip|wonders|wonder',
      'word gets|travels|spreads',
    ],
  },
  'tell-them': {
    no: [
      'spørre|spør|spørje|ringe|ringer|ringje|ringjer|nevne|nevner|nemne|nemner|snakke|snakker|snakkar|fortelle|fortelje|fortel|forteller|kontakte|kontakter|kontaktar|informere|varsle|varsler|varslar|orientere|melde|sende|sender',
      'ta|tar|tek|ta det|dette|den|saken|saka|en|ei opp? ... med',
      'slå av en|ein prat',
      'sende|gi|ta en|ei|ein telefon|melding|mail|prat|beskjed|lyd',
    ],
    da: [
      'spørge|spørger|ringe|ringer|nævne|nævner|snakke|snakker|tale|taler|fortælle|fortæller|kontakte|kontakter|informere|orientere|sende|sender|skrive|skriver',
      'tage|tager|tage det|den|sagen|dette op? ... med',
      'en snak|sludder med',
      'give|sende ... besked|mail',
    ],
    sv: [
      'fråga|frågar|ringa|ringer|nämna|nämner|prata|pratar|snacka|snackar|tala|talar|berätta|berättar|kontakta|kontaktar|informera|meddela|skicka|skickar|skriva|skriver',
      'ta|tar|behöva det|den|ärendet|detta upp? ... med',
      'ett snack|samtal|ord med',
    ],
    en: [
      'ask|asking|ring|ringing|phone|phoning|call|calling|mention|mentioning|tell|telling|show|showing|chat|inform|informing|contact|contacting|write|writing|email|drop',
      'take|raise|bring|discuss it|this|the with',
      'have|having a? word|chat|talk',
    ],
  },
  nonpayers: {
    no: [
      'som|kven|hvem ... ikke|ikkje|aldri har|vil|kan|ville? ... betal*|betalt|gjør|gjer|gjera|oppfyller|yter',
      'skyldnere|skyldnarar|debitorar|debitorer|betalingsversting*|utestående|uteståande|skyldige',
      'hvem|kven|dem|alle|dei som ... skylder|skuldar|skyldar',
    ],
    da: [
      'der|som|hvem ... ikke|aldrig har|vil|kan? ... betal*|betalt|gør|overholder|svarer',
      'skyldnere|dårlige betalere|restance*|debitorer',
      'hvem|dem|alle der|som ... skylder',
    ],
    sv: [
      'som|vem|vilka ... inte|aldrig har|vill|kan|tänker|gör? ... betal*|betalt|gör|rätt|uppfyller|sköter',
      'gäldenär*|dåliga betalare|obetalda|skyldiga pengar',
      'vilka|vem|dem|alla som ... skyldig|skyldiga',
    ],
    en: [
      "who|which|that|and|never|not|don't|doesn't|won't|hasn't|haven't pay|paid|paying|pays",
      'debtors|non payers',
      'bad|slow|late payers',
      "who|which is|are|flats|hasn't|have behind|owe|owes|arrears|paid",
      'who|which ... owes|owe|behind',
    ],
  },
  stage: {
    no: [
      'facebook*|gruppa|gruppen|gruppe|*gruppe|*gruppa|*gruppen|instagram*|insta|følgere|følgjarar|følgerne|følgjarane|medlemmer|medlemer|medlemmene|oppslagstavl*|tavla|oppgangen|oppgongen|avisa|avisen|lokalavis*|bygda|bygdebladet|trustpilot|google|nettet|story|tiktok|liste|lista|listen|kassa|tråden',
    ],
    da: [
      'facebook*|gruppe|gruppen|*gruppe|*gruppen|instagram*|insta|følgere|følgerne|medlemmer|opslagstavle*|opgangen|avis|avisen|lokalavis*|lokalblad*|trustpilot|google|nettet|tiktok|liste|listen|generalforsamling*|brugsen|seddel',
    ],
    sv: [
      'facebook*|grupp|gruppen|*grupp|*gruppen|instagram*|insta|följare|följarna|medlemmar|anslagstavla*|trapphuset|trappuppgången|tidningen|lokaltidning*|tidning|google|nätet|tiktok|lista|listan|postfacken|ica|lapp',
    ],
    en: [
      'facebook|group|instagram|insta|followers|members|noticeboard|hall|newspaper|paper|trustpilot|google|online|tiktok|list|story|stories|village|newsletter|website|forum|reporter|journalist',
    ],
  },
  // Made known to the world.
  'put-up': {
    no: [
      'henger|hengje|hengjer|henge|settes|blir|vises|legger|legge|legg|leggje|leggja|lagt|deler|dele|delar|viser|vise|elsker|elskar|publiser*|trykk*|skrive|skriv|skriver|havner|hamnar|les|leser|lese|få',
    ],
    da: [
      'hænger|hænge|sættes|vises|lægger|lægge|deler|dele|viser|vise|elsker|publicer*|trykk*|skrive|skriver|havner|læser|læse|forelagt|ønsker',
    ],
    sv: [
      'hänger|hänga|sätts|visas|lägger|lägga|delar|dela|visar|visa|älskar|publicera*|tryck*|skriva|skriver|hamnar|hamna|läser|läsa|pratas',
    ],
    en: [
      'hang|hangs|put|puts|shown|show|share|shares|sharing|post|posts|posting|love|publish*|print|write|writes|writing|appear|appears|end|see|read|refresh',
    ],
  },
  'is-crime': {
    no: [
      'er|heter|heiter|kalles|kallast|kan|regnes|være|vere|blir|betrakt* ... bedrageri|svindel|underslag|tjuveri|tyveri|straffbart|straffbar|strafbart|tileigning|tilegnelse|kriminelt|ulovlig|ulovleg',
      'politi*|lensmann* ... et|eit|ord|navn|namn|interesse|sak',
      'noe|noko|sak for politiet|lensmannen',
      'kan|bør|vil|skal|må|går anmeldes|anmelde|meldes|meldast|politimeldes',
      'anmeldelse*|politianmeldelse* går|kommer|kjem|vil|kan',
    ],
    da: [
      'er|hedder|kalder|kaldes|kan|regnes|være|bliver|betragt* ... bedrageri|svindel|underslæb|tyveri|strafbart|kriminelt|ulovligt',
      'melder|anmelder det|dig|jer|den|forholdet ... som|for tyveri|bedrageri|svindel',
      'noget|sag for politiet',
      'politi* ... tager|interesse|sig|nummer*',
      'kan|bør|vil|skal anmeldes|politianmeldes',
      'straffelov*',
    ],
    sv: [
      'är|heter|kallas|kalla|kan|räknas|vara|blir|betrakt*|bedömas ... bedrägeri|bedrägligt|svindleri|förskingring|stöld|straffbart|brottsligt|olagligt|brott',
      'ärende|sak|fråga för polisen',
      'kan|bör|ska|brukar anmälas|polisanmälas|anmäla',
      'räkna med en? anmälan|polisanmälan',
      'brottsbalken',
    ],
    en: [
      'is|are|called|constitutes|commits|amounts|as|committing ... fraud|theft|embezzlement|stealing|criminal|offence|misappropriation|crime|larceny|illegal',
      'lodge|lodging|file|filing|an fir|complaint|report with|against|in',
      'there is|are the police',
      'matter|case|one|something for the police',
      'suspect fraud',
    ],
  },
  'know-them': {
    no: [
      'jeg|eg|vi|me|dere|de kjenner|kjenn|treffer|treff|møter|omgås|ser',
      'vi|jeg|eg|me vet|veit hvor|kvar|hvem|kven du|dere|de',
      'kamerat|venn|ven|svoger|søskenbarn|kunde|fetter|bekjent|god ... av|hos|i',
      'du|dere|de jobber|jobbar|arbeider er? på|i|hos|for ... ikke|ikkje sant',
    ],
    da: [
      'jeg|vi kender|møder|træffer|ser',
      'jeg|vi ved hvor|hvem du|i',
      'kammerat|ven|svoger|fætter|kunde ... af|hos|i',
      'du|i arbejder|er på|i|hos|jo ... ikke|sandt',
    ],
    sv: [
      'jag|vi känner|träffar|möter|ser',
      'jag|vi vet ju? var|vem du|ni',
      'kompis|vän|svåger|kusin|kund ... till|hos|på',
    ],
    en: [
      'i|we know|see|meet|play|train with? your|where|who',
      'cousin|friend|mate|brother|sister|customer|neighbour works|is|of',
      'small world',
    ],
  },
  // Anybody else who could hear of it.
  anybody: {
    no: [
      'arbeidsgiv*|arbeidsgjev*|arbeidsplass*|sjef|sjefen|*sjef|*sjefen|kona|kone|konen|ektefelle*|samboer*|sambuar*|kjæreste*|mor|moren|mora|faren|foreldr*|svoger*|sviger*|bror|broren|søster*|søstera|søsken*|fetter*|onkel*|tante*|besteforeldr*|sønn*|dotter*|datter*|familie*|slekt*|nabo*|granne*|venner|vennene|venene|vener|vennegjeng*|personal*|rektor*|lærer*|barna|ungane|ungene|bygda|bygden|bygdefolk*|dalen|nabolag*|borettslag*|velforening*|utleier*|utleigar*|huseier*|idrettslag*|korpset|meniget*|menighet*|presten|prest|kirka|kirken|trener*|oppdragsgiver*|oppdragsgjevar*|bransje*|konkurrent*|forretningsforbindels*|styreleder*|styreleiar*|styremedlem*|hovedkontor*|hovudkontor*|konsern*|aksjonær*|investor*|regnskapsfører*|rekneskapsførar*|foreldregrupp*|barnehage*|skolen|skulen|naboar',
      'politi*|lensmann*|påtale*|skatt*|skatte*|skattefut*|ligning*|likning*|nav|trygd*|ordfører*|ordførar*|barnevern*|myndighet*|styresmakt*|udi|utlending*|økokrim|statsforvalt*|helsevesen*|*direktorat*|lisensorgan*|bevilling*|løyve|løyvet|førerkort*|straffe*|strafferett*|kriminal*|bedrageri|underslag|svindel|tyveri|tjuveri',
      'facebook*|grupp*|*gruppa|*gruppen|instagram*|insta|følgere|følgjar*|følgerne|medlem*|oppslag*|tavla|oppgang*|oppgong*|avis*|*avisa|*avisen|journalist*|presse*|media|medier|*medier|nrk|tv|trustpilot|google|story|tiktok|snap*|youtube|blogg*|podkast*|podcast*|anmeldelse*|svarteliste*|offentlig*|offentleg*|rykte*|omdømm*|renommé|folk|bygdedyret|sladder|kassa',
    ],
    da: [
      'arbejdsgiver*|arbejdsplads*|chef|chefen|*chef|kone|konen|ægtefælle*|samlever*|kæreste*|mor|forældr*|svoger*|sviger*|bror|søster*|søskende|fætter*|onkel|tante|bedsteforældr*|søn|datter|familie*|slægt*|nabo*|genbo*|venner|vennerne|personale*|rektor*|lærer*|børn|børnene|landsby*|kvarter*|grundejerforening*|ejerforening*|andelsforening*|udlejer*|idrætsforening*|menighed*|præst*|kirken|træner*|branche*|konkurrent*|forretningsforbindels*|samarbejdspartner*|bestyrelse*|hovedkontor*|koncern*|aktionær*|investor*|forældregrupp*|børnehave*|skolen|reporter*',
      'politi*|betjent*|anklage*|skat|skatte*|told|toldvæsen*|borgmester*|jobcenter*|myndighed*|udlænding*|bagmandspoliti*|næringsbrev*|bevilling*|kørekort*|straffe*|strafbar*|kriminel*|bedrageri|underslæb|svindel|tyveri',
      'facebook*|grupp*|*gruppe|*gruppen|instagram*|insta|følgere|følgerne|medlem*|opslag*|opgang*|avis*|*avis|*avisen|*blad|*bladet|journalist*|presse*|medier|medierne|tv|trustpilot|google|story|tiktok|snap*|youtube|blog*|podcast*|anmeldelse*|sortliste*|offentlig*|rygte*|omdømme*|folk|sladder|brugsen|generalforsamling*',
    ],
    sv: [
      'arbetsgivar*|arbetsplats*|chef|chefen|*chef|*chefen|fru|frun|make|maka|sambo*|pojkvän*|flickvän*|mamma|mor|pappa|föräldr*|svåger*|svär*|bror|brorsan|syster|systern|syskon*|kusin*|farbror|moster|faster|son|dotter|familj*|släkt*|grann*|vänner|vännerna|personal*|rektor*|lärar*|barn|barnen|byn|bygden|kvarter*|samfällighet*|bostadsrätt*|hyresvärd*|idrottsförening*|församling*|präst*|kyrkan|tränar*|bransch*|konkurrent*|affärskontakt*|styrelse*|huvudkontor*|koncern*|aktieägar*|investerar*|föräldragrupp*|förskola*|skolan|redaktör*',
      'polis*|åklagar*|skatt|skatte*|kommunalråd*|socialtjänst*|försäkringskass*|arbetsförmedling*|myndighet*|länsstyrels*|migrations*|ekobrott*|körkort*|tillstånd*|brott*|brottslig*|straff*|bedrägeri|bedrägligt|förskingring|stöld',
      'facebook*|grupp*|*grupp|*gruppen|instagram*|insta|instagramkonto|följare|följarna|medlem*|anslag*|trapphus*|trappuppgång*|tidning*|*tidning|*tidningen|*bladet|journalist*|press*|medier*|*medier|tv|trustpilot|google|story|tiktok|snap*|youtube|blogg*|podd*|recension*|omdöme*|hemsida*|offentlig*|rykte*|anseende*|folk|skvaller*|postfack*|ica|flashback',
    ],
    en: [
      'employer|employers|workplace|boss|bosses|headmaster|headmistress|headteacher|principal|dean|colleague|colleagues|coworkers|workmates|wife|husband|spouse|girlfriend|boyfriend|mother|mum|mom|father|dad|parents|brother|sister|siblings|cousin|aunt|uncle|grandparents|son|daughter|family|relatives|in-laws|neighbour|neighbours|neighbor|neighbors|neighbourhood|friend|friends|kids|children|village|landlord|competitors|investors|shareholders|directors|auditor|accountant|guild|congregation|vicar|priest|church|coach|school|parish|everyone|hr|personnel',
      'police*|constable|sheriff|prosecutor|tax|taxman|hmrc|revenue|mayor|welfare|benefits|authorities|immigration|visa|inspectorate|skat|crime|criminal|fraud|theft|embezzlement|offence|fir|prosecution',
      'facebook|group|groups|instagram|insta|followers|subscribers|members|noticeboard|newspaper|newspapers|paper|papers|journalist|journalists|reporter|press|media|tv|radio|trustpilot|google|tiktok|twitter|linkedin|youtube|blog|podcast|review|reviews|blacklist|public|publicly|reputation|gossip|newsletter|headline|headlines',
    ],
  },
  // What may come: a hint, a wish, a duty.
  hint: {
    no: [
      'ville|kunne|kanskje|lurer|lurar|undres|undrast|undrer|trolig|truleg|sikkert|nok|neppe|tenker|tenkjer|kjedelig|kjedeleg|synd|trist|fristet|freista|plikt*|forplikt*|nødt|tvungen|tvinga|tvunget|artig|morsomt|moro|interess*|tilfeldigvis|tilfeldig|vurderer|vurderar|overveier|skulle|burde|rekne|regne|flau*|pinlig*|hyggelig|måtte|håper|håpar|helst|ellers|elles|imellom',
      'kan|vil|kommer|kjem hende|komme|kome|bli|verte|fort|raskt|godt|sjekke|til',
      'får|fått|få vite|vita|høre|høyre|høyra|beskjed|melding|nyss|greie',
    ],
    da: [
      'ville|kunne|måske|mon|gad|undrer|formentlig|sikkert|nok|næppe|tænker|kedeligt|ærgerligt|synd|trist|fristet|pligt*|forpligt*|nødt|nødsaget|tvunget|sjovt|interess*|tilfældigvis|vel|vurderer|overvejer|skulle|burde|regne|pinligt|flov*|hyggeligt|måtte|håber|helst|ellers|imellem',
      'kan|vil blive|komme|hurtigt|godt|gå',
      'får|fået|få vide|høre|besked|nys',
    ],
    sv: [
      'skulle|kunde|kanske|undrar|förmodligen|säkert|nog|knappast|tänker|tråkigt|synd|trist|frestad|skyldighet*|skyldig|tvungen|tvungna|tvingas|nödgade|roligt|kul|intress*|tillfälligtvis|väl|överväger|funderar|borde|räkna|pinsamt|trevligt|måste|hoppas|helst|annars|emellan|vore',
      'kan|kommer komma|bli|snabbt|att|gå',
      'får|fått|få veta|höra|besked|nys|reda',
    ],
    en: [
      "would|wouldn't|might|could|perhaps|maybe|wonder|wondering|guess|suppose|imagine|surely|probably|shame|pity|sad|tempted|duty|duties|obliged|obligation|bound|forced|compelled|constrained|interest|interested|interesting|happen|happens|funny|curious|consider|considering|should|ought|hate|reluctant|embarrassing|love|hope|prefer|otherwise|must|soon|hesitate",
      'may|will|can well|be|find|hear|learn|know|want|have|see|become|also|also|certainly',
      'get|gets|got wind|word|to|hear|around',
    ],
  },
  // Told of what is over, or of our own house.
  'long-ago': {
    no: [
      'står som',
      'stilet|stila|stilt|utstedt|adressert til|på',
      'fullmakt*|vegne|vegner|dekker|dekkjer|betalte',
      'fordi|derfor|difor|ettersom|sidan|siden',
      'hjelpe|hjelper deg|dykk|dere',
      'ble|blei|vart|var|hadde|ringte|ringde|skrev|skreiv|sa|spurte|spurde|bestilte|bestilla|signerte|skulle|kvitterte|tok|kom',
      'kollegaen min|vår',
      'sjefen min|vår',
      'min|vår|vårt|våre|mine kollega|kolleg*|sjef|nabo|revisor|styre|side|nettsid*|gruppe|facebookside',
    ],
    da: [
      'står som',
      'stilet|udstedt|adresseret til',
      'fuldmagt|vegne|dækker|betalte|fordi|derfor|så|fradrag*',
      'hjælpe|hjælper dig|jer',
      'blev|var|havde|ringede|skrev|sagde|spurgte|bestilte|underskrev|kvitterede|tog|kom',
      'min|vores|mine kollega|kolleg*|chef|nabo|revisor|bestyrelse|hjemmesid*|gruppe',
    ],
    sv: [
      'står som',
      'ställd|utställd|adresserad|skickad på|till',
      'fullmakt|vägnar|betalade|därför|eftersom|avdrag*|bara|visar',
      'hjälpa|hjälper dig|er',
      'blev|var|hade|ringde|skrev|sa|sade|frågade|beställde|signerade|kvitterade|tog|kom',
      'min|vår|våra|mina kollega|kolleg*|chef|granne|revisor|styrelse|hemsida|grupp',
    ],
    en: [
      'addressed|issued to',
      'signed|which is why|requires|require',
      'behalf|meant|made out|because|wrote|read',
      'is meant to',
      'was|were|had|rang|wrote|said|asked|ordered|signed|took|came|paid|told|has|have been|asked|told|paid|confirmed',
      'my|our colleague|colleagues|boss|manager|neighbour|auditor|board|website|group|team',
    ],
  },
  // Whoever is named in a letter about a bill without being asked, and before whom one loses face.
  stranger: {
    no: [
      'politi*|lensmann*|skattekontor*|likningskontor*|ligningskontor*|skattefut*|barnevern*|økokrim|straffelov*|underslag|heleri|bostøtte|personalsjef*|personalavdeling*|rektor*|svigerfar*|svigermor*|svigerinn*|svoger*|søskenbarn*|bygda|bygden|bygdefolk*|bygdedyret|nabolag*|lokalavis*|følgere|følgjar*|følgerne|facebookgrupp*|journalist*|svarteliste*|meniget*|menighet*|prest|presten|idrettslag*|korpset|lions|rotary|foreldregrupp*|styreleder*|styreleiar*|konsernledel*|forretningsforbind*|omdømm*|ryktet|renommé|sladr*|sladder|skvaldr*',
      'sjefen|arbeidsgiveren|arbeidsgjevaren|kona|mannen|moren|mora|faren|foreldrene|foreldra|broren|søsteren|søstera|familien|naboen|naboene|grannen|grannane|kollegene|kollegaene|vennene|venene|barna|ungane|kundene|kundane|styret din|di|dine|ditt|dykkar|deres',
      'din|ditt|dine|dykkar arbeidsgiver|arbeidsgjevar|sjef|kone|mann|mor|far|bror|søster|familie|naboer|kolleger|venner|kunder',
      'der|kvar|hvor du|dere|de jobber|jobbar|arbeider',
      'folk snakk*|prat*|vil|får|kommer|kjem',
    ],
    da: [
      'politi*|betjent*|skat|skattevæsen*|udlændingestyrelse*|straffelov*|underslæb|hæleri|personalechef*|rektor*|skoleleder*|svigerfar*|svigermor*|svoger*|svigerinde*|fætter*|landsbyen|kvarteret|naboerne|lokalavis*|lokalblad*|ugeavis*|følgere|følgerne|facebookgrupp*|journalist*|reporter*|sortliste*|menighed*|præsten|idrætsforening*|lions|rotary|forældregrupp*|bestyrelsesform*|koncernledel*|forretningsforbind*|omdømme*|rygtet|rygte*|sladr*|sladder|brugsen|forældrene',
      'din|dit|dine|jeres|deres arbejdsgiver*|chef|kone|mand|mor|far|bror|søster|familie|nabo|naboer|kolleger|venner|kunder|børn|bestyrelse|arbejdsplads',
      'hvor du|i arbejder',
      'folk snakker|taler|vil|får',
    ],
    sv: [
      'polis*|skattekontor*|socialtjänst*|migrationsverk*|länsstyrels*|brottsbalk*|förskingring|häleri|personalchef*|rektor*|svärfar|svärmor|svåger*|svägersk*|kusin*|byn|bygden|grannskap*|grannarna|lokaltidning*|lokalblad*|följare|följarna|facebookgrupp*|journalist*|redaktör*|församling*|prästen|idrottsförening*|lions|rotary|föräldragrupp*|styrelseordförand*|koncernledning*|affärsförbindels*|anseende*|ryktet|ryktas|skvaller*|skvallra*|flashback',
      'din|ditt|dina|er|era arbetsgivar*|chef|fru|man|mamma|pappa|mor|far|bror|syster|familj|granne|grannar|kollegor|vänner|kunder|barn|styrelse|arbetsplats|sambo',
      'var|där du|ni jobbar|arbetar',
      'folk pratar|snackar|kommer|får',
    ],
    en: [
      'police|constable|taxman|hmrc|skat|inspectorate|embezzlement|prosecut*|fir|headmaster|headteacher|headmistress|hr|father-in-law|mother-in-law|sister-in-law|brother-in-law|cousin|village|neighbourhood|followers|subscribers|journalist|journalists|reporter|blacklist|congregation|vicar|priest|rotary|lions|reputation|gossip|headlines|gazette|immigration',
      'your employer|employers|boss|wife|husband|mother|mum|mom|father|dad|brother|sister|parents|family|neighbour|neighbours|colleagues|friends|clients|customers|children|kids|board|directors|workplace',
      'tax office|authorities|authority|people',
      'where you work|teach',
      'local paper|newspaper|press|radio',
      'in law|laws',
      'people talk|say|will|would',
    ],
  },
} as const satisfies FamilyWays;
