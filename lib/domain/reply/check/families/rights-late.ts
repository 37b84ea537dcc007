import type { FamilyWays } from './family.ts';

// data: what L106 is about, that it is too late to complain, in all languages side by side
const some = '1*|2*|3*|4*|5*|6*|7*|8*|9*';
const noCount = `${some}|en|ei|ein|én|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|fjorten|tretti|noen|nokre|et|eit|halvt|flere|fleire|mange`;
const noSpan =
  'dag|dager|dagar|dagers|dagars|uke|uker|ukers|veke|veker|vekers|måned|måneder|måneders|månad|månader|månadar|døgn|time|timer|timar|år|virkedager|virkedagar';
const daCount = `${some}|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|fjorten|tredive|nogle|halvt|flere|mange`;
const daSpan = 'dag|dage|dages|uge|uger|ugers|måned|måneder|døgn|time|timer|år|hverdage';
const svCount = `${some}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|fjorton|trettio|några|halvt|flera|många`;
const svSpan =
  'dag|dagar|dagars|vecka|veckor|veckors|månad|månader|dygn|timme|timmar|år|arbetsdagar';
const enCount = `${some}|a|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty|some|half|several|many`;
const enSpan = 'day|days|week|weeks|month|months|hour|hours|year|years|working|business|calendar';

export const rightsLate = {
  // What customers come with.
  'late-claim': {
    no: [
      'klag*|reklam*|innvend*|innsig*|protest*|motsegn*|merknad*|bemerkning*|anmerkning*|beskjed|melde|meldt|meldes|meldast|feil|mangel*|manglar|mangler|skade*|skadar|avvik*|henvendels*|erindring*|bestrid*|tvist*',
      'si|sier|seier|seie|sagt fra|frå|ifra|ifrå|det|noe|noko',
      'komme|kome|kommer|kjem|kommet med',
    ],
    da: [
      'klag*|reklam*|indvend*|indsig*|protest*|bemærkning*|anmærkning*|besked|melde|meldt|meldes|anmeld*|fejl|mangel*|mangler|skade*|henvendels*|bestrid*|tvist*|afvigelse*|påberåbe*',
      'sige|siger|sagt fra|til|det|noget',
      'komme|kommer|kommet med',
    ],
    sv: [
      'klaga|klagar|klagomål*|reklam*|invänd*|protest*|anmärk*|erinr*|besked|meddela*|fel|felet|brist*|skada*|skador|avvikelse*|synpunkt*|bestrid*|tvist*|påtala*|ifrågasätt*',
      'säga|säger|sagt till|ifrån|det|något',
      'komma|kommer|kommit med',
      'göra sig hörd',
    ],
    en: [
      'complain*|object|objects|objected|objection*|dispute*|disputing|protest*|contest*|quer*|grievance*|challenge*|remonstrance*|discrepanc*|defect*|fault*|damage*|shortage*|remark*|notification*|notify|notified|report|reported|claims|error*',
      'tell|told|let|inform us',
      'raise|raised|come|came to|forward|it',
      'speak|spoke up',
      'say|said so|something|anything',
    ],
  },
  // A cut in time that somebody has to keep.
  'late-rule': {
    no: [
      `innen|innan|senest|seinast|maks|høyst|inntil|i|på ${noCount} ${noSpan}`,
      `innen|innan|senest|seinast ei|ein|en|et ${noSpan}`,
      'innen|innan|senest|seinast|før|ved forfall*|mottak*|mottaket|levering*|leveringa|innflytting*|overtak*|rimelig|rimeleg|utlevering|montering',
      'samme|same|første|fyrste dag|dagen|uke|uka|uken|veke|veka|måned|månad|døgn|døgnet',
      'senest|seinast dag|den|på',
      'bare|berre siste|sist|den måned*|regning*|rekning*|faktura*',
      'før|innan du|dere|de|varen|vara ... bruk|bruker|brukar|tar|tek|betaler|drar|reiser|går|signerer',
      'straks|omgående|umiddelbart|øyeblikkelig',
      'med en|ein gang|gong',
      `${noCount} ${noSpan} frist|reklamasjonsfrist|klagefrist`,
    ],
    da: [
      `inden|senest|maks|højst|indtil|i|på ${daCount} ${daSpan}`,
      `inden|senest for? ${daCount} ${daSpan}`,
      'inden|senest|før|ved forfald*|modtagels*|levering*|indflytning*|overtagels*|rimelig|udlevering|montering',
      'samme|første dag|uge|måned|døgn',
      'senest dag|den|på',
      'kun|bare seneste|sidste|den måned*|regning*|faktura*',
      'før|inden du|i|varen ... brug|bruger|tager|betaler|rejser|går|skriver',
      'straks|omgående|øjeblikkeligt',
      'med det samme',
      `${daCount} ${daSpan} frist|reklamationsfrist|klagefrist`,
    ],
    sv: [
      `inom|senast|max|högst|på ${svCount} ${svSpan}`,
      'inom|senast|före|innan|vid förfall*|mottagand*|leverans*|inflytt*|tillträd*|skälig|besiktning*|överlämn*|montering',
      'samma|första dag|dagen|vecka|veckan|månad|månaden|dygn',
      'senast dag|den|på',
      'bara|endast senaste|sista månad*|räkning*|faktura*',
      'innan du|ni|varan ... bruk|använder|tar|betalar|åker|går|skriver',
      'genast|omgående|omedelbart|direkt',
      'på|med en gång',
      `${svCount} ${svSpan} frist|reklamationsfrist|reklamationstid`,
    ],
    en: [
      `within|inside|in|under ${enCount} ${enSpan}`,
      'before|by|prior it|the|to? due|falls|payment|delivery|expiry|installation|handover|month',
      'on|upon|at delivery|receipt|handover|collection|site',
      'before you ... start|use|using|pay|sign|leave|wear|take|open',
      'same|first day|week|month|evening',
      'at once',
      'forthwith|straightaway|promptly|immediately',
      'straight|right away',
      `${enCount} ${enSpan} limit|deadline|period|window`,
      'only latest|last|most bill|invoice|recent|month',
    ],
  },
  'late-must': {
    no: [
      'må|skal|skulle|måtte|burde|lyt|bare|berre|kun|først|fyrst|krever|krev|kreves|meldes|meldast|fremsettes|fremmes|takast|tas',
    ],
    da: [
      'skal|må|skulle|måtte|burde|bør|kun|bare|først|kræver|kræves|meldes|ske|fremsættes|tages|modtages',
    ],
    sv: [
      'måste|ska|skall|skulle|borde|bör|bara|endast|först|kräver|krävs|lämnas|anmäls|framställs|meddelas|tas',
    ],
    en: [
      'must|shall|should|only|has|have|had|need|needs|required|requires|require|prescribe*|provided|can|allow*|accept*',
      'is|are to',
    ],
  },
  // So much time has gone by.
  'late-after': {
    no: [
      `etter ${noCount} ${noSpan}`,
      `etter|på så lang|mange|lenge|seint|sent tid|${noSpan}`,
      'etter så|den|forfall*|fristen|frist|levering*|dag',
      `${noCount} ${noSpan} senere|seinare|etter|siden|sidan|etterpå|gammel|gamal|gamle`,
      'først|fyrst nå|no',
      'eldre enn',
      'så|altfor|for langt|lang|lenge|gammelt|gamalt|gammel|gamal tilbake|attende|tid|siden|sidan',
      'i fjor|sommer|sommar|våres|haust|høst|vinter',
      'forrige|førre år|måned|månad|kvartal|termin|sesong',
      `har|hatt ... i ${noCount} ${noSpan}`,
      `lege|ligget|gått i? ${noCount} ${noSpan}`,
    ],
    da: [
      `efter ${daCount} ${daSpan}`,
      'efter så|den|forfald*|fristen|frist|levering*|ottende|dag',
      `${daCount} ${daSpan} senere|efter|siden|gammel|gammelt|gamle`,
      'først nu',
      'ældre end',
      'så|alt for langt|lang|længe|gammelt|gammel tilbage|tid|siden',
      'fra|i sidste|foråret|sommers|efteråret|vinter|fjor år?',
      'sidste|forrige år|måned|kvartal|sæson',
      `haft|har ... i ${daCount} ${daSpan}`,
      `gået|ligget i|på? ... ${daCount} ${daSpan}`,
    ],
    sv: [
      `efter ${svCount} ${svSpan}`,
      'efter så|den|förfall*|fristen|leverans*|det|att ... lång|datum|gått',
      `${svCount} ${svSpan} senare|efter|sedan|gammal|gammalt|gamla`,
      'först nu',
      'äldre än',
      'så|alltför|för långt|lång|länge|gammalt|gammal tillbaka|tid|sedan',
      'i|förra fjol|våras|somras|höstas|vintras|året|månaden|kvartalet|säsongen',
      `gått över|mer|drygt? än? ${svCount} ${svSpan}`,
      `haft|har ... i ${svCount} ${svSpan}`,
    ],
    en: [
      `after ${enCount} ${enSpan}`,
      'after so|such|the|due|expiry long|date|deadline|time|due',
      `${enCount} ${enSpan} later|after|afterwards|ago|old|late`,
      'only now',
      'older than',
      'than|over|more|past? 1*|2*|3*|4*|5*|6*|7*|8*|9* days|weeks|months old|ago',
      'so|too|that far|long|old|late back|ago|time?',
      'last year|spring|summer|autumn|fall|winter|quarter|season|month',
      `for half|${enCount} a? ${enSpan}`,
      'so long time',
      'this|so|that long|late after|afterwards|on|in',
    ],
  },
  // We do nothing about it.
  'late-not': {
    no: [
      'kan|får|går|lar vi|jeg|du|man|en|me|eg|ein|det|den|de|dykk|seg|dessverre|diverre? dessverre|diverre|heller|det|den|henne|han? ikke|ikkje|ingen|inga|ingenting',
      'tar|tek|godtar|godtek|behandler|handsamar|hører|høyrer vi|jeg|me|eg|det|den|dessverre|diverre? ikke|ikkje',
      'ikke|ikkje dessverre|diverre|lenger|lengre? ta|tas|tar|tek|tatt|teke|takast|behandl*|handsam*|vurder*|godta*|godtek*|gjøre|gjere|gjort|hjelpe|endre|komme|kome|bestride*|bestridast|klage*|reklamer*|protestere',
      'lite|ingenting|ikke|ikkje noe|noko? å|vi|jeg|eg|me|mer|meir gjøre|gjere|hente|kan|får|komme',
      'avvis*|avslå*|bortfall*|fell|faller|utelukket|utelukka|uaktuelt|utan|uten virkning|rettsverknad|rettsvirkning|interesse|betydning|tyding?',
      'er det|vi|eg|jeg|me ferdig|ferdige|slutt|stopp|for',
    ],
    da: [
      'kan|må|går|lader vi|jeg|du|man|i|det|den|sig|desværre? desværre|heller|det|den? ikke|ingen|ingenting|intet',
      'tager|godtager|accepterer|behandler|hører vi|jeg|det|den|desværre? ikke',
      'ikke desværre|længere? tage|tages|tager|taget|behandl*|vurder*|accepter*|gøre|gjort|hjælpe|ændre|komme|bestrides|klage*|reklamere|protestere|realitetsbehandl*',
      'lidt|ingenting|ikke noget|meget? at|vi|jeg|mere gøre|hente|kan|komme',
      'afvis*|afslå*|bortfald*|falder|udelukket|uaktuelt|uden virkning|retsvirkning|interesse|betydning',
      'er det|vi|jeg færdig|færdige|slut|stop|for',
    ],
    sv: [
      'kan|får|går|låter vi|jag|du|man|ni|det|den|sig|tyvärr? tyvärr|heller|det|den? inte|ingen|inget|ingenting',
      'tar|godtar|accepterar|behandlar|prövar|lyssnar vi|jag|det|den|tyvärr? inte',
      'inte tyvärr|längre? ta|tas|tar|tagit|behandl*|pröv*|bedöm*|accepter*|göra|gjort|hjälpa|ändra|komma|bestridas|klaga*|reklamer*|protestera|ifrågasätt*|att',
      'inget|inte|ingenting mycket? att|vi|jag|mer göra|hämta|kan|komma|prata',
      'avvis*|avslå*|bortfall*|faller|uteslutet|utan verkan|rättsverkan|intresse|betydelse|avseende',
      'är det|vi|jag klara|färdiga|slut|stopp|kört|för',
    ],
    en: [
      "cannot|can't|won't|couldn't|can|unable|don't|not ... take|accept|accepted|entertain*|deal|consider*|look|come|process*|handle|help|do|change|touch|open|opened|complain|object|go|challenge|dispute|admit*|act|expect",
      'nothing|little|much we|i|left|to|more can|do|discuss|complain|be',
      'no claim|complaint|objection|claims ... entertained|accepted|considered|possible',
      'inadmissible|rejected|dismissed|disregarded|ignored|excluded|ineffective|meaningless',
      'without meaning|effect|consequence|interest|relevance',
      'closed|finished chapter|book|file|matter|case',
      'that is|was it|that',
    ],
  },
  // "Had you rung at once …"
  'late-had': {
    no: [
      'hadde|om|hvis|viss|dersom|når du|dere|de|dykk|bare|berre ... sagt|ringt|meldt|kommet|kome|klaget|klaga|skrevet|skrive|ropt|reklamert|protestert|teke|tatt|gitt|gjeve|vist|innvendt|kontaktet|kontakta|behøvd',
    ],
    da: [
      'havde|hvis du|i|bare ... sagt|ringet|meldt|kommet|klaget|skrevet|råbt|reklameret|protesteret|taget|givet|vist|indvendt|kontaktet',
    ],
    sv: [
      'hade|om du|ni|bara ... sagt|ringt|meddelat|kommit|klagat|skrivit|ropat|reklamerat|protesterat|tagit|hört|höra|visat|invänt|kontaktat|mejlat',
    ],
    en: [
      'had|if you|your|only ... said|rung|called|told|come|complained|written|shouted|spoken|reported|raised|contacted|reached|mentioned|objected|phoned|come',
    ],
  },
  'late-could': {
    no: [
      'kunne|kunna|skulle|hadde|ville vi|jeg|me|eg ... gjort|gjøre|gjere|hjulpet|hjelpt|hjelpe|ordnet|ordna|ordne|sett|se|sjå|tatt|teke|ta|rettet|retta|endret|endra',
      'hadde|kunne saken|saka|det|alt ... annerledes|annleis',
    ],
    da: [
      'kunne|havde|skulle|ville vi|jeg ... gjort|gøre|hjulpet|hjælpe|ordnet|ordne|set|se|taget|tage|rettet|ændret',
      'havde|kunne sagen|det ... anderledes',
    ],
    sv: [
      'kunde|hade|skulle vi|jag ... gjort|göra|hjälpt|hjälpa|ordnat|ordna|sett|titta|tagit|ta|rättat|ändrat|kunnat',
      'för att vi|jag skulle kunna',
    ],
    en: [
      'we|i could|would|might have ... done|helped|looked|sorted|fixed|taken|changed|put|arranged',
      'then|that yes',
    ],
  },
  'late-when': {
    no: [
      'straks|omgående|tidligere|tidlegare|før|innan|innen|forfall*',
      'med en|ein gang|gong',
      'samme|same|første|fyrste dag|dagen|uke|uka|veke|veka|måned|månad',
      'i januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|sommer|sommar|vår|høst|haust|fjor|vinter|forrige|førre',
      'da|då|når|mens|medan du|de|dere|vi|han|ho|den|det|varen|vara|montøren|håndverkeren|handverkaren|bilen|pakken',
      'ved|på levering*|mottak*|overtak*|innflytting*|stedet|staden',
      'kunne|kunna vi|jeg|eg|me',
    ],
    da: [
      'straks|omgående|tidligere|før|inden|forfald*|dengang',
      'med det samme',
      'samme|første dag|uge|måned|aften',
      'i januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|sommers|foråret|efteråret|vinter',
      'da|når|mens du|i|vi|han|hun|den|det|varen|montøren|håndværkeren|bilen|pakken',
      'ved|på levering*|modtagels*|overtagels*|indflytning*|stedet',
      'kunne vi|jeg',
    ],
    sv: [
      'genast|omgående|tidigare|före|innan|direkt',
      'på|med en gång',
      'samma|första dag|dagen|vecka|veckan|månad|kväll',
      'i januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|somras|våras|höstas|vintras',
      'när|medan|då du|ni|vi|han|hon|den|det|varan|montören|hantverkaren|bilen|paketet',
      'vid leverans*|mottagand*|tillträd*|inflytt*',
      'kunde|kunnat vi|jag|göra',
    ],
    en: [
      'before|earlier|sooner|promptly|immediately|while',
      'at once',
      'straight|right|there away|then|and',
      'same|first|that|back|very day|week|month|evening|in|then',
      'in january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|time',
      'when|as you|we|he|she|it|the ... arrived|came|got|was|were|left|delivered|received|moved|signed',
      'on|upon|at delivery|receipt|handover|arrival',
      'within',
    ],
  },
  // "One says so while the craftsman is there."
  'late-norm': {
    no: [
      'sier|seier|melder|klager|klagar|protesterer|reklamerer man|en|ein|folk',
      'man|en|ein|folk sier|seier|melder|klager|klagar|protesterer|må|skal|bør',
      'feil|slikt|sånt|mangler|manglar skal|må|bør? meldes|meldast|seiast|sies|påtales',
    ],
    da: [
      'siger|melder|klager|protesterer|reklamerer man|en|folk',
      'man|folk siger|melder|klager|protesterer|skal|bør',
      'fejl|sådan|mangler skal|bør? meldes|siges|påtales',
    ],
    sv: [
      'säger|meddelar|klagar|protesterar|reklamerar man|en|folk',
      'man säger|meddelar|klagar|protesterar|ska|bör|ska|måste',
      'fel|sådant|brister ska|bör? anmälas|sägas|påtalas',
    ],
    en: [
      'you|one|people say|says|tell|mention|raise|complain|speak that|so|it|such|up|then? when|while|before|on',
      'faults|defects|such|complaints are|is|should|must? reported|raised|said|mentioned|made',
    ],
  },
  // "You have walked on the tiles for two months without a word."
  'late-used': {
    no: [
      'du|de|dere|dykk har|hadde? gått|brukt|kjørt|køyrt|hatt|spist|ete|budd|bodd|sovet|sove|ventet|venta|sittet|site|kjørte|brukte',
      'har|når|etter|at du|de|dere har? kjørt|køyrt|brukt|hatt|gått|budd|bodd|teke|tatt|ventet|venta',
    ],
    da: [
      'du|i har|havde? gået|brugt|kørt|haft|spist|boet|sovet|ventet|siddet|brugte|kørte',
      'har|når|da|efter|at du|i|køber|kunden har? kørt|brugt|haft|gået|boet|taget|ventet',
    ],
    sv: [
      'du|ni har|hade? gått|använt|kört|haft|ätit|bott|sovit|väntat|suttit|använde|körde',
      'har|när|efter|att du|ni har? kört|använt|haft|gått|bott|tagit|väntat',
      'efter att lapparna|du|ni|varan',
    ],
    en: [
      "you|you've have|had|already? walked|used|driven|had|eaten|ate|lived|slept|waited|sat|worn|kept|signed|drove|wore",
    ],
  },
  'late-quiet': {
    no: [
      'uten|utan å|eit|et|at ... kny|si|seie|klage|klaga|melde|ord|merknad|nevne|nemne|sagt|reagere|protestere',
      'sa|sagt|sagde ... ingenting|inkje|ikke|ikkje noe|noko?',
      'ikke|ikkje sagt|klaget|klaga|meldt|reagert|protestert|nevnt',
    ],
    da: [
      'uden at|et ... kny|sige|klage|melde|ord|nævne|reagere|protestere',
      'sagde|sagt ... ingenting|intet|ikke noget?',
      'ikke sagt|klaget|meldt|reageret|protesteret|nævnt',
    ],
    sv: [
      'utan att|ett ... knysta|säga|klaga|meddela|ord|nämna|reagera|protestera|knota',
      'sa|sagt ... ingenting|inget|inte något?',
      'inte sagt|klagat|meddelat|reagerat|protesterat|nämnt',
    ],
    en: [
      'without a|any|once ... word|saying|complaining|complaint|mentioning|remark|sound|peep',
      'said|saying nothing',
      'never|not said|complained|mentioned|raised|reported|objected',
    ],
  },
  // What one has and may lose.
  'late-right': {
    no: [
      'rett|retten|muligheten|mulighet|høvet|høve|sjansen|adgangen|adgang|anledningen|anledning|tid|tida|tiden|frist|fristen|vinduet|perioden ... klage|klaga|reklamere|protestere|innvende|bestride|innsigelse*|innvending*|klager|klagar|innsigelser|reklamasjon*|gjøre|gjere|si|seie|angripe',
      'reklamasjonsrett*|klagerett*|klageadgang*|innsigelsesrett*|klagetid*|klagefrist*|reklamasjonstid*|reklamasjonsfrist*|innsigelsesfrist*|klagevindu*',
    ],
    da: [
      'ret|retten|muligheden|mulighed|chancen|adgangen|adgang|lejligheden|tiden|frist|fristen|vinduet|perioden ... klage|reklamere|protestere|indvende|bestride|indsigelse*|indvending*|klager|reklamation*|gøre|sige|påberåbe|anfægte',
      'reklamationsret*|klageret*|klageadgang*|indsigelsesret*|klagefrist*|reklamationsfrist*|indsigelsesfrist*|klagevindu*',
    ],
    sv: [
      'rätt|rätten|möjligheten|möjlighet|chansen|tillfället|tid|tiden|frist|fristen|fönstret|perioden ... klaga|reklamera|protestera|invända|bestrida|invändning*|klagomål|reklamation*|göra|säga|påtala|ifrågasätta',
      'reklamationsrätt*|klagorätt*|reklamationstid*|reklamationsfrist*|klagotid*|talan',
    ],
    en: [
      'right|chance|opportunity|window|time|period|deadline|option|possibility|moment for|to|of|when ... complain*|object*|dispute*|disputing|challenge|contest|query|claim|claims|raise|raising|report|reporting|return|returning|say|speak|notify|notifying',
      'complaint|complaints|objection|dispute|claims|claim|notification period|window|deadline|time|limit',
    ],
  },
  'late-lost': {
    no: [
      'tapt|mistet|mista|bortfaller|bortfall|bortfell|bortfalt|bortfalle|forspilt|utløpt|utgått|opphørt|opphører|oppbrukt|fortapt|prekludert|stengt|stengd|forbi|passert',
      'falt|falle|fallen|faller|fell bort|vekk',
      'er|var|blei|ble|vart nå|no|jo|dermed|diverre|dessverre? over|ute|slutt|forbi|gått|borte|lukket|lukka',
      'gikk|gjekk|løp|gått|løpt ut',
    ],
    da: [
      'tabt|mistet|bortfalder|bortfald*|forspildt|udløbet|udløb|ophørt|ophører|opbrugt|fortabt|prækluderet|lukket|forbi|forpasset|overskredet|forbrudt',
      'faldet|falder bort|væk',
      'er|var|blev nu|jo|dermed|desværre? ovre|ude|slut|forbi|gået|væk|lukket',
    ],
    sv: [
      'förlorat|förlorad|förlorats|mistat|bortfaller|bortfallit|försuttit|försutten|utgången|upphört|upphör|förbrukad|prekluderad|preskriberad|stängd|stängt|förbi|passerad|passerat|missat|missad|förverkad|förverkat',
      'fallit|faller bort',
      'är|var|blev nu|ju|därmed|tyvärr? över|ute|slut|förbi|gått|borta|stängd',
      'gick|löpte|gått|löpt ut',
    ],
    en: [
      'lost|lapsed|lapses|expired|expires|forfeited|gone|elapsed|barred|precluded|waived|missed|passed',
      'is|was|has|have|are now|long|already|been? over|up|closed|shut|gone|passed|past|used|run|spent|ended',
      'closed|ended|ran|shut at|on|last|in|out|yesterday|when|before',
    ],
  },
  // Taken for approved.
  'late-deemed': {
    no: [
      'regnes|reknast|rekna|regna|anses|ansees|sees|betraktes|gjelder|gjeld|er|blir|vert den|det|dei|varen|vara|regningen|rekninga|fakturaen|kjøpet? dermed|da|då? som|for? godkjent|godkjend|godtatt|godteke|akseptert|endelig|endeleg|vedtatt|vedteke',
    ],
    da: [
      'regnes|anses|ses|betragtes|gælder|er|bliver den|det|en|varen|vare|regningen|fakturaen|købet? dermed|da|så? som|for? godkendt|accepteret|endelig|vedtaget|godtaget',
    ],
    sv: [
      'räknas|anses|ses|betraktas|gäller|är|blir den|det|en|varan|räkningen|fakturan|köpet? därmed|då? som|för? godkänd|godkänt|accepterad|accepterat|slutgiltig|godtagen|godtagits',
    ],
    en: [
      'regarded|deemed|considered|treated|taken|counts|is|are|was|stands|becomes as|to|be|thereby? be|been|have? approved|accepted|final|agreed|binding',
      'has|have thereby|then? consented|accepted|approved|agreed',
    ],
  },
  // Whole turns of phrase.
  L106: {
    no: [
      'nå|no|da|då|allerede|alt er|var|blir|vert det|du|klagen|saken|den|saka|dykk ... for|altfor sent|seint|sen|sein|gammelt|gamalt|lenge',
      'er|var|blir det dessverre|diverre|nok|altfor|alt|jo? for sent|seint|gammelt|gamalt',
      'er|var det alt|altfor for? lenge siden|sidan',
      'løpet|toget|sjansen|bussen|båten|skipet er|har|var? dessverre|diverre|liksom|nok|vel|jo|alt|for? kjørt|køyrt|gått|seilt|reist',
      'er|har løpet|toget|sjansen|bussen|båten|skipet dessverre|diverre|liksom|nok|vel|jo? kjørt|køyrt|gått|seilt',
      'døra|døren|luka|luken|vinduet er|har|blei|ble|døra|døren? dessverre|diverre|nå|no|da|då|alt? stengt|stengd|lukket|lukka|igjen',
      'lukket|lukka|stengt boka|boken|boka|kapittelet|kapitlet|kvartalet|regnskapet|rekneskapen',
      'prekludert|preklusjon|rettstap|kulpøst',
      'muligheten|høvet|sjansen|tida|tiden hadde|fekk|fikk du|dere|de|dykk',
      'ikke|ikkje lite|mye|mykje? noe|noko|mer? å komme|kome|hente etter?',
      'ikke|ikkje|aldri|ingen går|gå|ser|hjelper|tar|tek vi? så langt tilbake|attende',
      'etter|utover|forbi den|det datoen|dato|fristen|tida ... kan|klag*|innsig*|merknad*',
      'ikke|ikkje rettidig|tidsnok|tids nok',
      'for sent|seint fremsatt|framsett|fremsett|fremsatte|fremmet|innkommet|innkomen|meldt|levert|mottatt|motteke',
    ],
    da: [
      'nu|da|så|allerede er|var|bliver det|du|klagen|sagen|den ... for sent|sen|gammelt|gammel|længe',
      'er|var|bliver det desværre|nok|alt|jo? for sent|gammelt',
      'er|var det alt for? længe siden',
      'løbet|toget|chancen|bussen|skibet er|har|var? desværre|ligesom|nok|vel|jo|altså? kørt|gået|sejlet',
      'er|har løbet|toget|chancen|bussen|skibet desværre|ligesom|nok|vel|jo|altså? kørt|gået|sejlet',
      'døren|lugen|vinduet er|har|blev|dør? desværre|nu|da? lukket|smækket|i',
      'lukket bogen|bøgerne|kapitlet|kvartalet|regnskabet|perioden',
      'prækluderet|præklusion|retsfortabende',
      'muligheden|chancen|tiden havde|fik du|i',
      'ikke meget? noget|mere at komme|hente efter?',
      'ikke|aldrig|ingen går|gå|ser|hjælper|tager vi? så langt tilbage',
      'efter|ud|over den|det dato|datoen|fristen|ottende|tiende ... kan|klag*|indsig*',
      'ikke rettidig*|tidsnok',
      'frist overskredet',
      'for sent fremsat|indgivet|indkommet|meldt|afleveret|modtaget',
    ],
    sv: [
      'nu|då|redan är|var|blir det|du|klagomålet|ärendet|den|invändningen ... för sent|sen|gammalt|gammal|länge',
      'är|var|blir det tyvärr|nog|alltför|ju|dock? för sent|gammalt|kört',
      'är|var det nu? alltför|för länge sedan',
      'det är|var tyvärr|dock|nog|ju? kört',
      'loppet|tåget|chansen|bussen|båten|skeppet är|har|var? tyvärr|liksom|nog|väl|ju? kört|gått|seglat|avgått',
      'är|har loppet|tåget|chansen|bussen|båten|skeppet tyvärr|liksom|nog|väl|ju? kört|gått|seglat|avgått',
      'dörren|luckan|fönstret är|har|blev? tyvärr|nu|då? stängd|stängt|igen',
      'stängt|stängda böckerna|boken|kapitlet|kvartalet|bokföringen|perioden',
      'prekluderad|preklusion|prekluderat',
      'möjligheten|chansen|tiden hade|fick du|ni',
      'inte mycket? något|mer att komma|hämta efter?',
      'inte|aldrig|ingen går|gå|ser|hjälper|tar vi? så långt tillbaka',
      'efter|utöver den|det dag|datum|datumet|fristen ... kan|anmärk*|invänd*|klag*|reklam*|göra',
      'inte|ej i? rätt|rättidig*|rättidigt tid?',
      'för sent inkommen|inkommet|framförd|framställd|anmäld|lämnad|mottagen',
    ],
    en: [
      'now|then|already|sadly|unfortunately|afraid it|you|that|it is|are|was|were|has|been|have been? simply|just|far|much|rather|a? too late|long|old',
      'it is|has|has been|was simply|just|far|much|now? too late|long',
      "it's|that's|you're|we're been|far|simply|just|now|rather? too late|long|old",
      'ship|train|boat|bus has|have|is? long|already|sadly? sailed|left|gone|departed',
      'door|window|book|books|chapter is|are|has|now|have? now|long|been|since? closed|shut',
      'closed chapter|book',
      'past its|it|their|his date|deadline|sell|it',
      'out of time',
      'too late in|made|submitted|received|raised|lodged|filed',
      'inadmissible|precluded|belated|belatedly|untimely',
      'you had your|a|the chance|time|opportunity|month|week|fortnight',
      'go|going|do back so|that|this far',
      'should|ought|had you|have ... told|shouted|said|rung|spoken ... then|in|back|when|while',
      'nothing left|more? to complain|discuss|object',
    ],
  },
  // Guards: it is we who are late.
  'our-delay': {
    no: [
      'vi|me|jeg|eg|kommunen|kontoret er|var|har|svarer|svarar|skulle|svarte|svara ... sene|seine|sen|sein|sent|seint|svar*|forsinka|forsinket',
      'vår|vårt|mitt|min svar|svaret|svarfrist|behandling*|besvarelse*',
      'frist|fristen|fristar|tid|tida|tiden ... å|for svare|svar|svaret',
      'svaret|svar|brevet|avgjørelsen vårt|vår|mitt|kommer|kjem|kom',
      'fristen vi|me|jeg|eg|vår',
      'sent|seint for|er|gjelder det|oss|bare|berre|oss',
      'sent svar|enn',
    ],
    da: [
      'vi|jeg|kommunen er|var|har|svarer|skulle|svarede ... sene|sen|sent|svar*|forsinket',
      'vores|mit svar|svarfrist|behandling*|besvarelse*',
      'frist|fristen|frister|tid|tiden ... at svare|svar',
      'svaret|svar|brevet|afgørelsen vores|kommer|kom',
      'fristen vi|jeg',
      'sent svar|end',
      'skyldte|skyldige dig|jer|svar',
    ],
    sv: [
      'vi|jag|kommunen är|var|har|svarar|skulle|svarade ... sena|sen|sent|svar*|försenade|försenad',
      'vårt|mitt|vår svar|svarstid*|handläggning*|tid',
      'frist|fristen|tid|tiden ... att svara|svar',
      'svaret|svar|brevet|beslutet vårt|kommer|kom',
      'fristen vi|jag',
      'sent svar|än',
    ],
    en: [
      'we|i|us are|am|were|was|have|who|been|is ... late|behind|overdue|answering|slow',
      'our|my reply|answer|response|decision|delay',
      'reply|answer|answering|respond|responding to you',
      'deadline|time|limit|period for|to us|our|me|you? answer|reply|respond|decide|pay|answering',
      'better late',
      'late reply|answer|response|fee',
    ],
  },
  // Guards: there is time, or it does not matter.
  'time-enough': {
    no: [
      'god|godt|god tid',
      'rettidig|rettidige|innenfor|innanfor|tidsnok|uavhengig|uavhengig',
      'tidlig|tidleg ute',
      'spiller|spelar ingen|inga rolle',
      'hindrer|hindrar deg|det? ikke|ikkje',
      'ikke|ikkje|ingen noe|noko|har|å? i? veien|vegen|si|seie|betydning|tyding|hinder|problem',
      'uansett|allikevel|fortsatt|framleis|fremdeles|likevel|heldigvis',
      'kan|må du|de|dere gjerne|fortsatt|framleis|fremdeles|fint|trygt|helt|sjølvsagt|selvsagt|òg|også',
      'ingen frist',
      'gjelder|gjeld ikke|ikkje|bare|berre',
      'angrerett*|angrefrist*|angreskjema*',
      'rett|frist til å|på angre',
      `i|har|på|deg minst|hele|heile? fem|to|tre|5|2|3 år`,
      'det er ikke|ikkje',
      'du|de|dere fikk|fekk|får|har ikke|ikkje',
      'behandler|vurderer|handsamar|ser|tar|tek vi|jeg|me|eg det|klagen|innsigelsen|henne|den|saken|saka? på|opp|som|helt|heilt|likevel',
    ],
    da: [
      'god|fin tid',
      'rettidig*|indenfor|tidsnok|uafhængig*',
      'inden for fristen|tiden|de',
      'spiller ingen rolle',
      'hindrer dig|det? ikke',
      'ikke|ingen noget|har|at? i? vejen|sige|betydning|problem|hindring',
      'uanset|alligevel|stadig|stadigvæk|fortsat|heldigvis',
      'kan|må du|i gerne|stadig|sagtens|roligt|selvfølgelig|også|fint',
      'ingen frist',
      'gælder ikke|kun|bare',
      'fortrydelse*',
      `i|har|på mindst|hele? to|tre|2|3 år|års`,
      'tos|to|2|tre|3 års reklamationsret|ret',
      'gør ikke noget',
      'behandler|vurderer|ser|tager vi|jeg det|klagen|indsigelsen|den|sagen? på|op|som|gerne|alligevel',
    ],
    sv: [
      'god|gott tid|om',
      'rättidig*|oberoende',
      'i rätt|god tid',
      'inom tiden|fristen',
      'spelar ingen roll',
      'hindrar dig|det? inte',
      'inte|inget|ingen något|har|att? i? vägen|säga|betydelse|problem|hinder',
      'oavsett|ändå|fortfarande|likväl|alltjämt|lyckligtvis',
      'kan|får du|ni gärna|fortfarande|lugnt|givetvis|också|gott|mycket',
      'ingen frist|gräns',
      'gäller inte|bara|endast',
      'ånger*',
      `i|har|på minst|hela? tre|3|två år`,
      'ingen|inte|inget sista',
      'gör inget|inte|ingenting något?',
      'behandlar|prövar|ser|tar vi|jag det|den|klagomålet|invändningen? på|upp|som|ändå|gärna',
      'räcker gott',
    ],
    en: [
      'in|plenty|good|ample of? good|time',
      'time to spare',
      'makes|make|made no difference',
      "doesn't|not|won't|never matter|change|bind|cut|apply|count|affect|prevent|stop|bar|hinder",
      'just the|as same|well',
      'all the same',
      'still|anyway|nevertheless|nonetheless|regardless|irrespective|gladly',
      'never mind',
      'of course you|we',
      'you can|may still|always|of|come|dispute|complain|object|write|say',
      'no deadline|limit|hurry|rush|time',
      'no longer exist|apply',
      'two|three|five|2|3|5|six|6 years',
      'right of withdrawal|cancellation',
      'whenever it|you',
      'nobody|no loses|one',
      'fine by|with us|me',
    ],
  },
} as const satisfies FamilyWays;
