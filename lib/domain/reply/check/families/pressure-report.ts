import type { FamilyWays } from './family.ts';

// data: how a letter hints that others will hear of it, a thing a row, in all languages side by side
/** L109: the people around the customer, the public and the authorities, and what they are to learn. */
export const reportWays = {
  L109: {
    no: [
      'gå|går|ta|tar vi|jeg|eg? til avisa|avisen|pressen|pressa|media|lokalavisa',
      'folk|andre|alle bør|burde|skal|fortjener å? få? vite|vita|høre|vete',
      'følger|konsekvensar|konsekvenser|følgjer for jobben|stillingen|stillinga|karrieren|omdømmet',
      'innom|forbi|ned på|til? jobben|arbeidsplassen|kontoret din|ditt|di',
      'deler|dele|delar navnet|namnet|historien|saken',
      'melder|melde|anmelder|anmelde vi|jeg|eg|me? den|det|bilen|varene|dette|slikt|sånt|deg|forholdet|tilhøvet som? stjålet|stolen|til|for|svindel|bedrageri|tyveri|tjuveri',
      'strafferettslig*|strafferettsleg* forfølging|forfølgelse|etterspill',
      'vet|veit hvor|kvar du|dere|de bor|bur|jobber|jobbar|arbeider',
      'bilde|bilete|bilder|video av deg|dykk|dere|huset|bilen',
      'folk|naboene|naboane|bygda|kollegaene ... får|kjem|kommer ... høre|høyre|vite om dette|det|deg|dykk|dere|hvordan|korleis',
    ],
    da: [
      'gå|går vi|jeg? til avisen|pressen|medierne|lokalavisen',
      'kopi til bestyrelsen|arbejdsgiver*|chefen|rektor|forældr*',
      'folk|andre|alle bør|burde|skal|fortjener at? få? vide|høre',
      'forbi|ned på|til? dit|din arbejde|job|arbejdsplads',
      'deler|dele dit|jeres navn|historien|sagen',
      'melder|melde|anmelder|anmelde vi|jeg? den|det|bilen|varerne|dette|sådan|dig|jer|forholdet som? stjålet|til|for|svindel|bedrageri|tyveri',
      'navn og billede',
      'kommunen|skat|naboerne|kollegerne|udlændingestyrelsen|arbejdsgiveren ... vil|får|skal ... vide|høre',
      'ordensmagten',
    ],
    sv: [
      'gå|går vi|jag? till tidningen|pressen|media|lokaltidningen',
      'kopia till styrelsen|arbetsgivar*|chefen|rektor|föräldr*',
      'folk|andra|alla bör|borde|ska|förtjänar att? få? veta|höra',
      'delar|dela ditt|ert namn|historien',
      'skatteverket|försäkringskassan|kommunen|polisen får ett? samtal|tips|brev|mejl',
      'anmäler|anmäla vi|jag? den|det|bilen|varorna|detta|sådant|dig|er som? stulen|stulet|till|för|bedrägeri|stöld',
      'sådant|sånt|såna|sådana anmäler|polisanmäler vi|jag',
      'anmälan görs|lämnas|skickas|går',
      'svarta lista|listan',
      'varna|tipsa|upplysa kollegor|branschen|andra',
      'grannarna|kommunen|arbetsgivaren|kollegorna|byn|skatteverket ... ska|får|kommer|vill ... veta|reda|höra',
    ],
    en: [
      'go|going to the press|media|newspaper|newspapers|papers',
      'copy to the|your board|employer|boss|manager|headmaster|parents|landlord',
      'people|others|everyone ought|should|deserve|deserves to? know|hear|learn',
      'share|sharing|circulate your name|story',
      'file|filing|lodge|make|making a report|complaint for|of|about attempted? fraud|theft',
      'know where you live|work',
      'going|go|reporting|report to the police|authorities|tax',
      'report|reporting ... fraud|theft|misuse ... police|authorities|authority',
      'review of you',
      'give|giving references',
      'drop|swing|pop|come|call|stop by|round|in|at ... work|workplace|office|house|home|yours',
      'people|neighbours|neighbors|village|town|everyone|colleagues will|would|shall get|come? to? know|hear|learn|find out? how|what|about|that you|this',
    ],
  },
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
      'innlegget|kommentaren|anmeldelsen|omtalen din|ditt|du',
      'rett|fritt|lov til å|at|fram|frem',
      'står|har du|de|dere fritt|rett|lov',
      'du|de|dere vurderer|tenker|tenkjer|planlegg*',
      'du|de|dere har? meldt|anmeldt',
      'du|de|dere kan|må naturligvis|gjerne|selvfølgelig|sjølvsagt|selv|sjølv',
      'du|de|dere nevner|nemner|skriv|skriver|sier|seier|fortel*',
      'velkommen|velkomen til',
      'oppgi|opplys om|gjerne',
    ],
    da: [
      'din|dit opslag|kommentar|anmeldelse',
      'ret|frit|lov til at',
      'står|har du|i frit|ret|lov',
      'du|i overvejer|tænker|planlægger',
      'du|i kan|må naturligvis|gerne|selvfølgelig|selv',
      'du|i nævner|skriver|siger|fortæl*',
      'din gode|fulde ret',
      'velkommen til',
    ],
    sv: [
      'ditt|din inlägg|kommentar|recension',
      'rätt|fritt|lov att',
      'fri|fria att',
      'du|ni överväger|tänker|funderar|planerar',
      'du|ni har? polisanmält|anmält',
      'du|ni kan|får naturligtvis|gärna|självklart|själv',
      'du|ni nämner|skriver|säger|berätt*',
      'välkommen att',
      'din|er sak',
    ],
    en: [
      'your post|comment|review',
      'right|free|welcome|entitled to',
      'feel free',
      'you consider*|plan*|reported|mention*|write',
      'you are thinking|considering|afraid',
      'you may|can of|certainly|always',
      'leave|write a review',
      'we saw your',
    ],
  },
  'near-you': {
    no: [
      'arbeidsgiv*|arbeidsgjev*|arbeidsplass*|sjef|sjefen|kolleg*|kona|kone|ektefelle*|samboer*|sambuar*|mor|moren|mora|faren|foreldr*|svoger*|svigerfar*|svigermor*|svigerinn*|bror|broren|søster*|søstera|familie*|slekt*|naboen|naboene|naboer|naboar|nabo|grannen|grannane|grannar|venner|vennene|venene|personalsjef*|personalavdeling*|rektor*|barna|ungane|ungene|bygda|bygden|dalen|utleier*|utleigar*|oppdragsgiver*|oppdragsgjevar*|skolen|skulen|barnehagen|menighet*|meniget*|bransjen|borettslag*|velforening*|styreleder*|konkurrent*|svigerfor*|læreren',
    ],
    da: [
      'arbejdsgiver*|arbejdsplads*|chef|chefen|kolleg*|kone|konen|ægtefælle*|samlever*|kæreste*|mor|forældre*|forældrene|svoger*|svigerfar*|svigermor*|bror|søster|familie*|slægt*|nabo|naboen|naboer|naboerne|venner|vennerne|personalechef*|rektor*|skoleleder*|børn|børnene|landsbyen|ejerforening*|udlejer*|branchen|menighed*|studie*|skolen|bestyrelsesform*|konkurrent*|svigerfor*|boligforening*|grundejerforening*',
    ],
    sv: [
      'arbetsgivar*|arbetsplats*|chef|chefen|kolleg*|fru|frun|make|maka|sambo*|pojkvän|flickvän|mamma|pappa|mor|föräldrar|föräldrarna|svåger*|svärfar|svärmor|svärföräld*|bror|brorsa|syster|familj*|släkt*|granne|grannen|grannar|grannarna|vänner|vännerna|personalchef*|rektor*|barn|barnen|byn|bygden|bostadsrättsstyrelse*|hyresvärd*|branschen|församling*|skolan|styrelseordförand*|konkurrent*|bostadsrättsförening*|hundklubben|klubben|idrottsförening*',
    ],
    en: [
      'employer|employers|boss|headmaster|headteacher|principal|colleague|colleagues|coworkers|workmates|wife|husband|spouse|mother|mum|mom|father|dad|parents|cousin|aunt|uncle|family|relatives|neighbour|neighbours|neighbor|neighbors|friend|friends|kids|children|village|landlord|congregation|hr|trade|competitors|parish|club|flatmates|roommate|roommates|in-laws',
      'in law|laws',
      'people in the|your village|town|street|office',
    ],
  },
  // Would like to hear of it, would not like it, will be told.
  'takes-note': {
    no: [
      'interess*|nyss|tips|praj|nysgjerrig*|skuffet|skuffa|overraska|overrasket|sjokkert|orienter*|underrett*|involver*',
      'ville|vil|hadde|synes|synest|tykkje neppe|nok|vel|sikkert? ... pris|artig|interessant|morsomt|moro|rart|leit',
      'neppe|ikke|ikkje|knapt sette*|set|setter|like|lika|likt|liker|likar|glad',
      'lik*|likt|elsk* å? høre|høyre|vite|lese|høyra|historier',
      'få|får|fikk|fekk|bør|skal|kan|vil|ville|gjerne nok|fort|snart|raskt|gjerne|ein|en|et|eit? vite|vita|høre|høyre|høyra|beskjed|melding|mail|greie|kjennskap|kopi',
      'vet|veit kanskje|neppe|nok|vel',
      'liker|likar|like neppe|vel|nok|ikke|ikkje',
      'kjedelig|kjedeleg|synd|dumt|trist|leit|ugreit|pinlig om|hvis|dersom|viss|at',
      'blide auge|øyne|augo',
      'snakker|snakkar|pratar|prater|undrar|undrer|lurer|lurar|sladr*',
    ],
    da: [
      'interess*|nys|praj|tip|nysgerrig*|skuffet|skuffede|overrasket|chokeret|orienter*|underret*|involver*|inddrag*',
      'ville|vil|synes nok|vel|sikkert|næppe? ... interessant|sjovt|pris|rart',
      'næppe|ikke sætte*|sætter|lide|bryde|bryder|glad',
      'lide|elsk* at? høre|vide|læse|historier',
      'få|får|fik|bør|skal|kan|vil|ville|gerne nok|snart|hurtigt|gerne|en|et? vide|hører|høre|besked|mail|kendskab|kopi|praj',
      'ved måske|næppe|nok|vel',
      'sørge for at ... hører|ved',
      'hører om|det|dette',
      'kedeligt|synd|ærgerligt|trist|dumt|pinligt hvis|om|at',
      'snakker|taler|undrer|sladrer|rygtes',
    ],
    sv: [
      'intress*|nys|tips|nyfik*|besvik*|överraska*|chockad*|underrätt*|inblandad*|kontakta*',
      'skulle|vill|tycker nog|väl|säkert|knappast? ... intressant|kul|uppskatta|roligt|konstigt',
      'knappast|inte uppskatta*|gilla*|tycka|glad',
      'få|får|fick|bör|ska|kan|vill|skulle|gärna nog|snart|gärna|ett|en? veta|höra|besked|mejl|mail|kännedom|kopia|reda',
      'vet kanske|knappast|nog|väl',
      'lär vilja? veta|höra',
      'synd|tråkigt|trist|dumt|pinsamt|olyckligt om|ifall|att',
      'pratar|snackar|pratas|undrar|skvallra*',
    ],
    en: [
      'interested|interest|curious|disappointed|surprised|shocked|embarrassed|intrigued|wind|notified|informed|alerted',
      "would|might|may|will|wouldn't|not perhaps|probably|certainly|sure? be? interested|interesting|surprised|disappointed|pleased|appreciate|love|like|want|enjoy|find|know|hear|say|wonder",
      'like|love|want|wants|interested|keen to know|hear|learn|see|read',
      'get|got wind|word|to? hear|know',
      'know|knows perhaps|maybe|yet|about',
      'find|finds|found out',
      'shame|pity|sad|embarrassing|awkward|unfortunate if|when|for',
      'talk|talks|talking|gossip|wonders|wonder',
    ],
  },
  'tell-them': {
    no: [
      'spørre|spør|spørje|ringe|ringer|ringje|ringjer|nevne|nevner|nemne|nemner|snakke|snakker|snakkar|fortelle|fortelje|fortel|forteller|kontakte|kontakter|kontaktar|informere|varsle|varsler|varslar|orientere|melde|sende|sender',
      'ta|tar|tek|ta det|dette|den|saken|saka|en|ei opp? ... med',
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
      'have|having a? word|chat|talk',
    ],
  },
  nonpayers: {
    no: [
      'som|kven|hvem ... ikke|ikkje|aldri har|vil|kan|ville? ... betal*|betalt|gjør|gjer|gjera|oppfyller|yter',
      'skyldnere|skyldnarar|debitorar|debitorer|betalingsversting*|utestående|uteståande|skyldige',
    ],
    da: [
      'der|som|hvem ... ikke|aldrig har|vil|kan? ... betal*|betalt|gør|overholder|svarer',
      'skyldnere|dårlige betalere|restance*|debitorer',
    ],
    sv: [
      'som|vem|vilka ... inte|aldrig har|vill|kan|tänker|gör? ... betal*|betalt|gör|rätt|uppfyller|sköter',
      'vilka|vem|dem|alla som ... skyldig|skyldiga',
    ],
    en: [
      "who|which|that|and|never|not|don't|doesn't|won't|hasn't|haven't pay|paid|paying|pays",
      'debtors|non payers',
      'bad|slow|late payers',
      'who|which ... owes|owe|behind',
    ],
  },
  stage: {
    no: [
      'facebook*|bygdegrupp*|nabogrupp*|chatgrupp*|foreldregrupp*|lokalgrupp*|velgrupp*|vennegrupp*|whatsapp*|instagram*|insta|følgere|følgjarar|følgerne|følgjarane|medlemmer|medlemer|medlemmene|oppslagstavl*|tavla|oppgangen|oppgongen|avisa|avisen|lokalavis*|bygda|bygdebladet|trustpilot|google|nettet|story|tiktok|liste|lista|listen|kassa|tråden',
    ],
    da: [
      'facebook*|bygruppe*|nabogruppe*|chatgruppe*|forældregruppe*|lokalgruppe*|whatsapp*|instagram*|insta|følgere|følgerne|medlemmer|opslagstavle*|opgangen|avis|avisen|lokalavis*|lokalblad*|trustpilot|google|nettet|tiktok|liste|listen|generalforsamling*|brugsen|seddel',
    ],
    sv: [
      'facebook*|byagrupp*|bygrupp*|lokalgrupp*|grannskapsgrupp*|områdesgrupp*|chattgrupp*|föräldragrupp*|whatsapp*|instagram*|insta|följare|följarna|medlemmar|anslagstavla*|trapphuset|trappuppgången|tidningen|lokaltidning*|tidning|google|nätet|tiktok|lista|listan|postfacken|ica|lapp',
    ],
    en: [
      'facebook|group|instagram|insta|followers|members|noticeboard|hall|newspaper|paper|trustpilot|google|online|tiktok|list|story|stories|village|newsletter|website|forum|reporter|journalist',
    ],
  },
  // Where one is put to shame.
  pillory: {
    no: [
      'facebook*|bygdegrupp*|nabogrupp*|chatgrupp*|foreldregrupp*|lokalgrupp*|velgrupp*|whatsapp*|instagram*|insta|følgere|følgjarar|følgerne|følgjarane|oppslagstavl*|tavla|oppgangen|oppgongen|avisa|avisen|lokalavis*|bygdebladet|story|tiktok|nettet|trustpilot',
    ],
    da: [
      'facebook*|bygruppe*|nabogruppe*|chatgruppe*|forældregruppe*|lokalgruppe*|whatsapp*|instagram*|insta|følgere|følgerne|opslagstavle*|opgangen|avisen|lokalavis*|lokalblad*|tiktok|nettet|trustpilot|brugsen|generalforsamling*',
    ],
    sv: [
      'facebook*|byagrupp*|bygrupp*|lokalgrupp*|grannskapsgrupp*|områdesgrupp*|chattgrupp*|föräldragrupp*|whatsapp*|instagram*|insta|följare|följarna|anslagstavla*|trapphuset|trappuppgången|tidningen|lokaltidning*|tiktok|nätet|trustpilot|postfacken',
    ],
    en: ['facebook|instagram|insta|followers|noticeboard|newspaper|tiktok|trustpilot'],
  },
  // "Do I have to take it up with him?": spoken of somebody named in the sentence before.
  'with-them': {
    no: [
      'ta|tar|tek|snakke|snakker|snakkar|prate det|dette|den|saken|saka|litt? opp? med henne|ham|han|dei|dem|ho',
      'spørre|spør|ringe|ringer|fortelle|fortelje|forteller|nevne|høre|høyre det? til|med? henne|ham|han|dem|dei|ho',
      'endre på',
    ],
    da: [
      'tage|tager|snakke|snakker|tale|taler det|dette|den|sagen|lidt? op? med hende|ham|dem',
      'spørge|spørger|ringe|ringer|fortælle|fortæller|nævne|høre det? til|med|jo? hende|ham|dem',
    ],
    sv: [
      'ta|tar|prata|pratar|snacka|snackar|tala det|detta|den|saken|lite? upp? med henne|honom|dem|dom',
      'fråga|frågar|ringa|ringer|berätta|berättar|nämna det? till|för|med|väl? henne|honom|dem|dom',
    ],
    en: [
      'take|bring|discuss|raise it|this up? with him|her|them',
      'ask|ring|call|telling|mention him|her|them',
      'change that',
    ],
  },
  // Made known to the world.
  'put-up': {
    no: [
      'henger|hengje|hengjer|henge|henges|legger|legge|legg|leggje|leggja|legges|lagt|deler|dele|dela|delar|publiser*|trykk|trykke|trykt|skrive|skriver|skriv|omtale|omtaler|havner|hamnar|poste|poster|innlegg*',
    ],
    da: [
      'hænger|hænge|lægger|lægge|lægges|deler|dele|publicer*|trykke|trykker|skrive|skriver|havner|læse|forelagt|poste|poster|opslag*|omtale',
    ],
    sv: [
      'hänger|hänga|lägger|lägga|läggs|delar|dela|publicera*|tryck*|skriva|skriver|hamnar|hamna|läsa|posta|inlägg*',
    ],
    en: [
      'hang|hangs|put|puts|share|shares|sharing|post|posts|posting|publish*|print|write|writes|appear|appears|end|review',
    ],
  },
  'is-crime': {
    no: [
      'er|heter|heiter|kalles|kallast|kan|regnes|være|vere|blir|betrakt* ... bedrageri|svindel|underslag|tjuveri|tyveri|straffbart|straffbar|strafbart|tileigning|tilegnelse|kriminelt|ulovlig|ulovleg',
      'politi*|lensmann* ... et|eit|ord|navn|namn|interesse|sak',
      'noe|noko|sak for politiet|lensmannen',
      'kan|bør|vil|skal|må|går anmeldes|anmelde|politimeldes',
    ],
    da: [
      'er|hedder|kalder|kaldes|kan|regnes|være|bliver|betragt* ... bedrageri|svindel|underslæb|tyveri|strafbart|kriminelt|ulovligt',
      'melder|anmelder det|dig|jer|den|forholdet ... som|for tyveri|bedrageri|svindel',
      'politi* ... tager|interesse|sig|nummer*',
      'straffelov*',
    ],
    sv: [
      'är|heter|kallas|kalla|kan|räknas|vara|blir|betrakt*|bedömas ... bedrägeri|bedrägligt|svindleri|förskingring|stöld|straffbart|brottsligt|olagligt|brott',
      'ärende|sak|fråga för polisen',
      'kan|bör|ska|brukar polisanmälas|polisanmäla',
      'räkna med en? anmälan|polisanmälan',
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
      'cousin|friend|mate|customer|neighbour works|is|of',
      'small world',
    ],
  },
  // Anybody else who could hear of it.
  anybody: {
    no: [
      'arbeidsgiv*|arbeidsgjev*|arbeidsplass*|sjef|sjefen|kona|kone|konen|ektefelle*|samboer*|sambuar*|kjæreste*|mor|moren|mora|faren|foreldr*|svoger*|sviger*|bror|broren|søster*|søstera|søsken*|fetter*|onkel*|tante*|besteforeldr*|slekt*|venner|vennene|venene|vener|vennegjeng*|rektor*|lærer*|bygda|bygden|bygdefolk*|dalen|nabolag*|velforening*|utleier*|utleigar*|meniget*|menighet*|presten|prest|kirka|kirken|oppdragsgiver*|oppdragsgjevar*|konkurrent*|forretningsforbindels*|aksjonær*|investor*',
      'politi*|lensmann*|påtale*|skatteetat*|skattekontor*|skattefut*|ligning*|likning*|trygd*|ordfører*|ordførar*|barnevern*|myndighet*|styresmakt*|udi|utlending*|økokrim|lisensorgan*|strafferett*|kriminal*|bedrageri|underslag|svindel|tyveri|tjuveri',
      'facebook*|bygdegrupp*|nabogrupp*|chatgrupp*|foreldregrupp*|lokalgrupp*|velgrupp*|whatsapp*|instagram*|insta|følgere|følgjar*|følgerne|tavla|journalist*|nrk|trustpilot|tiktok|youtube|blogg*|podkast*|podcast*|svarteliste*|rykte*|omdømm*|renommé|bygdedyret|sladder',
    ],
    da: [
      'arbejdsgiver*|arbejdsplads*|chef|chefen|kone|konen|ægtefælle*|samlever*|kæreste*|mor|forældr*|svoger*|sviger*|bror|søster*|søskende|fætter*|onkel|tante|bedsteforældr*|slægt*|venner|vennerne|rektor*|lærer*|landsby*|udlejer*|menighed*|præst*|kirken|konkurrent*|forretningsforbindels*|aktionær*|investor*|reporter*',
      'politi*|betjent*|anklage*|skattestyrelse*|borgmester*|jobcenter*|myndighed*|udlænding*|bagmandspoliti*|næringsbrev*|strafbar*|kriminel*|bedrageri|underslæb|svindel|tyveri',
      'facebook*|bygruppe*|nabogruppe*|chatgruppe*|forældregruppe*|lokalgruppe*|whatsapp*|instagram*|insta|følgere|følgerne|journalist*|trustpilot|tiktok|youtube|blog*|podcast*|sortliste*|rygte*|omdømme*|sladder',
    ],
    sv: [
      'arbetsgivar*|arbetsplats*|chef|chefen|fru|frun|make|maka|sambo*|pojkvän*|flickvän*|mamma|mor|pappa|föräldrar|föräldrarna|svåger*|svär*|bror|brorsan|syster|systern|syskon*|kusin*|farbror|moster|faster|släkt*|vänner|vännerna|rektor*|lärar*|byn|bygden|hyresvärd*|församling*|präst*|kyrkan|konkurrent*|affärskontakt*|aktieägar*|investerar*|redaktör*',
      'polis*|åklagar*|skatteverk*|kommunalråd*|socialtjänst*|försäkringskass*|arbetsförmedling*|myndighet*|länsstyrels*|migrations*|ekobrott*|brottslig*|bedrägeri|bedrägligt|förskingring|stöld',
      'facebook*|byagrupp*|bygrupp*|lokalgrupp*|grannskapsgrupp*|områdesgrupp*|chattgrupp*|föräldragrupp*|whatsapp*|instagram*|insta|instagramkonto|följare|följarna|journalist*|medier*|trustpilot|tiktok|youtube|blogg*|podd*|rykte*|anseende*|skvaller*|postfack*|flashback',
    ],
    en: [
      'employer|employers|workplace|boss|bosses|headmaster|headmistress|headteacher|principal|colleague|colleagues|coworkers|workmates|wife|husband|spouse|girlfriend|boyfriend|mother|mum|mom|father|dad|parents|siblings|cousin|aunt|uncle|grandparents|relatives|in-laws|neighbourhood|friend|friends|landlord|competitors|investors|shareholders|guild|congregation|vicar|priest|church|parish|hr',
      'police*|constable|sheriff|prosecutor|taxman|hmrc|mayor|authorities|immigration|inspectorate|fraud|theft|embezzlement|offence|fir|prosecution',
      'facebook|instagram|insta|followers|subscribers|noticeboard|journalist|journalists|reporter|press|trustpilot|tiktok|twitter|linkedin|youtube|blog|podcast|blacklist|reputation|gossip|headlines',
    ],
  },
  // What may come: a hint, a wish, a duty.
  hint: {
    no: [
      'kanskje|lurer|lurar|undres|undrast|undrer|trolig|truleg|sikkert|nok|neppe|tenker|tenkjer|kjedelig|kjedeleg|synd|trist|fristet|freista|plikt*|forplikt*|nødt|tvungen|tvinga|tvunget|artig|morsomt|moro|interess*|tilfeldigvis|tilfeldig|vurderer|vurderar|overveier|flau*|pinlig*|hyggelig|måtte|håper|håpar|helst|ellers|elles|imellom',
      'kan|vil|kommer|kjem hende|komme|kome|bli|verte|fort|raskt|godt|sjekke|til',
      'får|fått|få vite|vita|høre|høyre|høyra|beskjed|melding|nyss|greie',
    ],
    da: [
      'måske|mon|gad|undrer|formentlig|sikkert|nok|næppe|tænker|kedeligt|ærgerligt|synd|trist|fristet|pligt*|forpligt*|nødt|nødsaget|tvunget|sjovt|interess*|tilfældigvis|vel|vurderer|overvejer|pinligt|flov*|hyggeligt|måtte|håber|helst|ellers|imellem',
      'kan|vil blive|komme|hurtigt|godt|gå',
      'får|fået|få vide|høre|besked|nys',
    ],
    sv: [
      'kanske|undrar|förmodligen|säkert|nog|knappast|tänker|tråkigt|synd|trist|frestad|skyldighet*|skyldig|tvungen|tvungna|tvingas|nödgade|roligt|kul|intress*|tillfälligtvis|väl|överväger|funderar|borde|räkna|pinsamt|trevligt|måste|hoppas|helst|annars|emellan|vore',
      'kan|kommer komma|bli|snabbt|att|gå',
      'får|fått|få veta|höra|besked|nys|reda',
    ],
    en: [
      'might|perhaps|maybe|wonder|wondering|guess|suppose|imagine|surely|probably|shame|pity|sad|tempted|duty|duties|obliged|obligation|bound|forced|compelled|constrained|interest|interested|interesting|happen|happens|funny|curious|consider|considering|hate|reluctant|embarrassing|love|hope|prefer|otherwise|must|soon|hesitate',
      'may|will|can well|be|find|hear|learn|know|want|have|see|become|also|also|certainly',
      'get|gets|got wind|word|to|hear|around',
    ],
  },
  // Told of what is over, or of our own house.
  'long-ago': {
    no: [
      'har spurt|bedt',
      'var på',
      'står som',
      'stilet|stila|stilt|utstedt|adressert til|på',
      'fullmakt*|vegne|vegner|dekker|dekkjer|betalte',
      'hjelpe|hjelper deg|dykk|dere',
      'ringte|ringde|skrev|skreiv|spurte|spurde|bestilte|bestilla|signerte|kvitterte',
      'kollegaen min|vår',
      'sjefen min|vår',
      'min|vår|vårt|våre|mine kollega|kolleg*|sjef|nabo|revisor|styre|side|nettsid*|gruppe|facebookside',
    ],
    da: [
      'har spurgt|bedt',
      'var på',
      'står som',
      'stilet|udstedt|adresseret til',
      'fuldmagt|vegne|dækker|betalte|fradrag*',
      'hjælpe|hjælper dig|jer',
      'ringede|skrev|spurgte|bestilte|underskrev|kvitterede',
      'min|vores|mine kollega|kolleg*|chef|nabo|revisor|bestyrelse|hjemmesid*|gruppe',
    ],
    sv: [
      'har frågat|bett',
      'kom den|in',
      'står som',
      'ställd|utställd|adresserad|skickad på|till',
      'fullmakt|vägnar|betalade|avdrag*|visar',
      'hjälpa|hjälper dig|er',
      'ringde|skrev|frågade|beställde|signerade|kvitterade',
      'min|vår|våra|mina kollega|kolleg*|chef|granne|revisor|styrelse|hemsida|grupp',
    ],
    en: [
      'has asked|confirmed',
      'addressed|issued to',
      'signed|which is why|requires|require',
      'behalf|meant|made out|wrote',
      'is meant to',
      'rang|wrote|asked|ordered|signed|paid|told',
      'my|our colleague|colleagues|boss|manager|neighbour|auditor|board|website|group|team',
    ],
  },
  // Whoever is named in a letter about a bill without being asked, and before whom one loses face.
  stranger: {
    no: [
      'politisak*|politimeld*|politianmeld*|lensmann*|skattefut*|barnevern*|økokrim|straffelov*|strafferett*|underslag|heleri|bygdefolk*|bygdedyret|svarteliste*|ryktet|renommé|sladr*|sladder|skvaldr*',
      'folk snakk*|prat*',
    ],
    da: [
      'politisag*|politianmeld*|udlændingestyrelse*|straffelov*|underslæb|hæleri|sortliste*|rygtet|rygte|rygter|rygtes|sladr*|sladder',
      'folk snakker|taler',
    ],
    sv: [
      'polisanmäl*|polissak*|polisärende*|migrationsverk*|brottsbalk*|förskingring|häleri|skvaller*|skvallra*|ryktet|ryktas|flashback|svartlist*',
    ],
    en: ['embezzlement|prosecut*|fir|blacklist|blacklists|gossip|headlines', 'people talk'],
  },
} as const satisfies FamilyWays;
