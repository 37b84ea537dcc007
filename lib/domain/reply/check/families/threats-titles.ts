import type { FamilyWays } from './family.ts';

// data: letters that call themselves a reminder, a demand or a last word before something worse
export const titleWays = {
  'demand-word': {
    no: [
      'dytt|dult|puff|vink|vekker|oppstrammer|oppstrammar|påminnar|påminner',

      'purring|purringa|purringen|purrebrev*|betalingspåminn*|påminnelse|påminnelsen|påminning|påminninga|påminningen|betalingsvarsel*|betalingsoppford*|betalingsoppmod*|oppfordring|oppfordringen|oppmoding|oppmodinga|inkassovarsel*|påkrav*|kravbrev*|betalingskrav*|betalingsanmod*|anmodning|varsel|varselet|varslet|krav|kravskriv*|etterlysning|etterlysing|forfallsvarsel|restansebrev|restansevarsel|dun',
    ],
    da: [
      'prik|skub|puf|vink|opstrammer|påminder',

      'rykker|rykkeren|rykkerbrev*|rykkerskriv*|betalingspåmind*|påmindelse|påmindelsen|erindring|erindringen|betalingserindr*|betalingsopfordr*|opfordring|opfordringen|inkassovars*|påkrav*|kravbrev*|betalingskrav*|betalingsanmod*|anmodning|varsel|varslet|advarsel|krav|kravet|kravskriv*|restanceopgør*|restancemeddel*|dun',
    ],
    sv: [
      'knuff|vink|väckarklocka|påstötning',

      'påminnelse|påminnelsen|betalningspåminn*|påminnelsebrev*|anmaning|anmaningen|betalningsanman*|betalningsuppman*|uppmaning|uppmaningen|rättelseanman*|inkassokrav*|kravbrev*|kravskriv*|krav|betalningskrav*|varsel|varning|varningen|avisering|avin|puff|puffen|restavi|förfallovarn*',
    ],
    en: [
      'prod|poke|knock|ultimatum|summons',

      'reminder|dunning|demand|notice|nudge|warning|chaser|prompt|request|dun|notification|rykker|påminnelse',
    ],
  },
  'which-time': {
    no: [
      '1|2|3|4|nr|nummer|første|fyrste|andre|annen|tredje|fjerde|femte|siste|sist|endelig|endeleg|formell|formelt|avsluttende|avsluttande|gangs|gongs|offisiell|offisielt|offisielle|lovpålagt|lovpålagd|rettslig|rettsleg',
      'én|ein|to|tre av',
    ],
    da: [
      '1|2|3|4|nr|nummer|første|anden|andet|tredje|fjerde|femte|sidste|endelig|endelige|endeligt|formel|formelle|formelt|afsluttende|gangs|officiel|officielle|lovpligtig|lovpligtige|retlig',
    ],
    sv: [
      '1|2|3|4|nr|nummer|första|andra|tredje|fjärde|femte|sista|slutlig|slutliga|slutgiltig*|formell|formella|formellt|avslutande|officiell|officiella|lagstadgad*|rättslig*',
    ],
    en: [
      '1|2|3|4|number|first|second|third|fourth|fifth|last|final|formal|concluding|official|1st|2nd|3rd|4th|overdue|statutory|closing|ultimate|legal|payment|arrears',
    ],
  },
  // "This letter is …"
  'this-letter': {
    no: [
      'dette|denne|brevet|mailen|eposten|meldingen|meldinga|skrivet|skrivelsen er|blir|vert|gjelder|gjeld|utgjør|tjener|fungerer|må|skal|reknast|regnes|teller|tel|gjer|kan',
      'regn|rekn|se|sjå|ta|betrakt|anse|les|oppfatt dette|denne|brevet|mailen|det|skrivet',
      'er|blir formelt|formeit|og|også|òg|samtidig|samstundes',
      'formelt er|sett',
      'herved|hermed',
      'emne|overskrift|gjelder|ref|tittel|betreff',
    ],
    da: [
      'dette|denne|brevet|mailen|skrivelsen|beskeden er|bliver|udgør|tjener|gælder|fungerer|må|skal|tæller|kan|sendes',
      'regn|se|tag|betragt|anse|læs|opfat dette|denne|brevet|mailen|det|den',
      'at regne for|som',
      'er også|samtidig|formelt',
      'formelt er|set',
      'hermed|herved',
      'emne|overskrift|vedr|titel',
    ],
    sv: [
      'det här är',
      'detta|denna|brevet|mejlet|skrivelsen|meddelandet är|blir|utgör|gäller|fungerar|ska|tjänar|räknas|skickas',
      'räkna|se|ta|betrakta|anse|läs|uppfatta detta|det|denna|brevet|mejlet|den',
      'är också|även|samtidigt|formellt|härmed',
      'formellt är|sett',
      'härmed',
      'ärende|rubrik|ämne',
    ],
    en: [
      'this|present|letter|email|mail|message is|constitutes|counts|serves|shall|must|should|stands|be',
      'treat|consider|regard|take|read|see this|it|the',
      'is|are also|formally|hereby',
      'hereby',
      'subject|heading|title',
      'to be regarded|treated|read|considered|seen',
    ],
  },
  'money-open': {
    no: [
      'beløpet|kravet|forfall|åpen|open|regninga|rekninga|summen|konto|kontoen|kontingent*|årskontingent*|medlemskontingent*|årsavgift*|medlemsavgift*|abonnement*|skylder|skuldar',

      'betaling*|betala|betale|innbetaling*|faktura*|rekning*|regning*|husleie*|husleige*|leie|leige|utestående|uteståande|restanse*|skyldig|forfalt|forfallen|ubetalt|uoppgjort|gjelda|gjelden|ordre',
    ],
    da: [
      'beløbet|kravet|forfald|regningen|summen|konto|kontoen|sagen|kontingent*|medlemskontingent*|årsafgift*|abonnement*|skylder',

      'betaling*|betale|indbetaling*|faktura*|regning*|husleje*|leje|udestående|restance*|skyldig|forfalden|forfaldne|ubetalt|gælden|gæld|ordre',
    ],
    sv: [
      'beloppet|kravet|förfall*|räkningen|summan|konto|kontot|medlemsavgift*|årsavgift*|abonnemang*|skyldig',

      'betalning*|betala|inbetalning*|faktura*|räkning*|hyra|hyran|utestående|restans*|skyldig|förfallen|förfallna|obetald*|skulden|skuld|order|ordern',
    ],
    en: [
      'amount|account|sum|claim|chased|subject|fee|fees|subscription|membership|dues|owe|owes|pounds|euros',

      'payment|pay|invoice|bill|rent|outstanding|arrears|overdue|due|unpaid|owing|debt|balance|order|delinquen*',
    ],
  },
  'reminds-you': {
    no: [
      'minne|minner|minnar om at',
      'står|er fortsatt|framleis|fremdeles|enno åpen|open|ubetalt',
      'purret|purra|varslet|varsla',
      'dager|dagar over forfall|forfallsdato',

      'minnet|minna|mint|minte|påminnet|påminnast|anmodes|anmodast|oppmodast|oppfordres|oppfordrast|purres|purrast|bedes om|på|til|hermed|herved|å',

      'minner|minne|minnar|minnast|purrer|purrar|purre|etterlyser|etterlyse|etterlyst|maner|manar|oppfordrer|oppmodar|påminner vi|jeg|eg|me|deg|dere|dykk|dem|de|så|hermed|herved|nå|no|om|på|igjen',
      'savner|saknar fortsatt|fremdeles|framleis|enno|ennå|innbetaling*|betaling*',
      'purret|purra',
    ],
    da: [
      'minde|minder om at',
      'står|er stadig|fortsat åben|ubetalt',
      'hermed|herved|nu|så rykket|mindet',
      'rykke|rykker for',
      'dage over forfald|tiden',

      'mindes|mindet|erindres|anmodes|opfordres|rykkes|bedes om|herved|hermed|til|at|på',

      'minder|minde|rykker|rykke|erindrer|erindre|efterlyser|opfordrer vi|jeg|dig|jer|dem|så|hermed|nu|om|igen|for',
      'savner fortsat|stadig|endnu|indbetaling*|betaling*|din',
      'anden gang erindre|minde',
      'rykket for|dig|jer|to|tre',
    ],
    sv: [
      'erinra|erinrar|erinras om',
      'påmint|påminner om att',
      'står|är fortfarande öppen|obetald',
      'dagar över förfallodag*|tiden',

      'påminns|påmind|anmanas|uppmanas|anmodas|ombeds om|härmed|att',

      'påminner|påminna|påmint|anmanar|uppmanar|efterlyser vi|jag|dig|er|härmed|nu|om|igen',
      'saknar fortfarande|ännu|betalning*|inbetalning*|er|din',
      'vill ha betalt',
    ],
    en: [
      'chased|reminded twice|again|three|once',
      'is|are still open|unpaid|outstanding',
      'days overdue|past|late|over',

      'requested|urged|called|asked|invited upon|to|herewith|hereby|formally',

      'remind|reminding|chase|chasing|call|calling|prompt|dun|urge|demand|request|summon you|for|upon|on|payment|again|hereby',
      'still missing|waiting|awaiting',
      'reminded',
    ],
  },
  'last-before': {
    no: [
      'andre|tredje|siste|fjerde førespurnad*|forespørsel|henvendelse|brev|skriv|melding',

      'siste|sista|einaste|eneste brevet|brev|gang|gong|sjanse|skriv|varsel|henvendelse|åtvaring|advarsel|ord|melding',
      'ikke|ikkje en|ei|ein|noen|noka|fleire|flere fjerde|tredje|femte',
      'sendes|sendast|kommer|kjem kun|bare|berre én|en|ein gang|gong',
      'går forut|føre',
    ],
    da: [
      'anden|tredje|sidste|fjerde og? sidste? henvendelse|brev|skrivelse|besked',

      'sidste|eneste brev|gang|chance|skrivelse|varsel|henvendelse|advarsel|ord|besked',
      'ikke en|et|nogen fjerde|tredje|femte',
      'sendes|kommer kun én|en|et gang?',
      'går forud',
      'udgør det',
    ],
    sv: [
      'andra|tredje|sista|fjärde och? sista? förfrågan|brev|skrivelse|meddelande|chans|chansen',

      'sista|enda brevet|skrivelsen|gången|chansen|varningen|brev|varning|meddelande|ord',
      'inte|ingen en|ett|någon fjärde|tredje|femte',
      'skickas|kommer bara en|ett gång?',
      'föregår',
    ],
    en: [
      'second|third|last|fourth and? last? letter|email|message|request|notice',

      'last|final|only|ultimate letter|time|chance|notice|message|word|warning|email|communication|occasion',
      "won't|not be? a|another third|fourth|fifth",
      'sent|comes only once',
      'third|fourth and last|final',
    ],
  },
  'before-what': {
    no: [
      'om|vedrørende|vedrørande|angående|angåande betaling*|regning*|rekning*|faktura*|beløp*|kravet',
      'nummer|nr',

      'før|innan|forut|føre|inden vi|jeg|eg|saken|saka|det|den|dette|rett|rettslig*|rettsleg*|noe|noko|videre|vidare|inkasso*|namsmann*|tiltak|steg|skritt|alvor',
      'før|innan ... alvor|tiltak|steg|skritt|vidare|videre|andre',
      'av det snille',
      'som lova|loven|lovverket krever|krev',
      'etter|jf|iht lova|loven|inkassolov*|tvangsfull*',
    ],
    da: [
      'om|vedrørende|angående betaling*|regning*|faktura*|beløb*|kravet',

      'før|inden|forud vi|jeg|sagen|det|den|dette|rets|retslig*|noget|videre|inkasso*|fogeden|skridt',
      'for at vi',
      'inden|før ... alvor|skridt|videre|andre|mere',
      'som loven kræver',
      'efter|jf|iht loven|inkassolov*|renteloven',
    ],
    sv: [
      'om|angående|avseende betalning*|räkning*|faktura*|belopp*|kravet',
      'att betala',
      'nästa steg',

      'innan|före vi|jag|ärendet|det|den|detta|rättslig*|något|vidare|inkasso*|kronofogd*|åtgärd*|man',
      'som lagen kräver',
      'enligt lag|lagen|inkassolag*',
      'före|innan ... åtgärd*|vidare|allvar|steg|andra',
    ],
    en: [
      'on|about|for|concerning|regarding the|this|your bill|invoice|subject|matter',

      'before|prior|preceding|ahead we|the|i|to|this|it|legal|court|further|any|action|steps|measures|matters',
      'before ... further|action|steps|court|else|serious',
      'the law asks|requires|prescribes|demands',
      'required|provided by|before|for|in',
      'under|pursuant the|to collection|act|law',
    ],
  },
  'letter-answers': {
    no: [
      'bare|berre|kun et|eit svar|orientering|oppdatering|kvittering',
      'påminnelse|påminning ... befaring*|synfaring*|time|timen|avtale|avtalen|møte|møtet|stengt|tekniker*|montør*|kontoret',
      'oss|meg selv|sjølve',
      'fått|mottatt|fekk|motteke en|ei|ein|purring*',
      'ba|bad|bedt|ber|bed',
      'leverandør*|transportør*|kommunen|tekniker* ... svar*',
    ],
    da: [
      'kun|bare|blot et|en svar|orientering|opdatering|kvittering',
      'påmindelse ... besigtigelse*|tid|aftale|aftalen|møde|mødet|lukket|tekniker*|montør*|kontoret',
      'os|mig selv',
      'fået|modtaget|fik en|rykker*',
      'bad|beder du|i',
      'leverandør*|vognmand*|kommunen|tekniker* ... svar*',
    ],
    sv: [
      'bara|endast ett|en svar|upplysning|uppdatering|kvitto',
      'påminnelse ... besiktning*|tid|möte|mötet|stängt|tekniker*|montör*|kontoret',
      'oss själva|mig',
      'fått|mottagit|fick en|påminnels*',
      'bad|ber du|ni',
      'leverantör*|transportör*|kommunen|tekniker* ... svar*',
    ],
    en: [
      'only|just|simply|merely an? answer|acknowledgement|update|reply',
      'reminder ... inspection|appointment|meeting|closed|technician|visit|office|opening',
      'ourselves|myself',
      'received|got|had a|the reminder|notice',
      'asked|ask',
      'supplier|haulier|council|technician ... answer|reply|papers',
    ],
  },
  L111: {
    no: [
      'sender|sendes derfor|hermed|herved denne|dette? påminnelse*|påminning*|purring*|varsel*|krav',
      'påminnelse|påminning|purring faktura*|ordre*|husleie*|regning*|rekning*',
      'formelt|formell|endelig|endeleg krav|påkrav|varsel|purring',

      'gult|raudt|rødt kort',
      'siste|sista ord|stopp ... betal*|inkasso*',
      'ultimatum',

      'purring|purringa|purringen|påminnelse|påminning|påminninga|betalingspåminn*|varsel|betalingsvarsel*|oppfordring|oppmoding nr|nummer|no|1|2|3|4|én|to|tre|fire',
      '1|2|3|4|første|fyrste|andre|annen|tredje|fjerde|femte|siste|endelig|endelege|gangs|gongs gangs|gongs|og? siste? purring*|påminn*|betalingspåminn*|betalingsvarsel*|betalingsoppford*|oppfordring*|oppmoding*|varsel|anmodning*',
      'siste|endelig|endelege|fyrste|første krav',
      'hermed|herved|er du|de|dere? purret|purra|påminnet|påmint',
      'krav|melding|påminnelse|påminning|oppfordring|varsel|brev etter|jf|om|iht inkassolov*|tvangsfull*|utlegg|§|utkast*|tvangsfravik*',
      'siste oppfordring|oppmoding|påminn*|purring*|varsel|betalingsvarsel*|åtvaring|advarsel',
      'forfalt|ubetalt|uteståande|utestående krav|faktura|beløp purring|påminnelse|påminning|betalingsvarsel',
      'fjerde|tredje|siste|andre og? siste? gang|gong|gongen|gangen vi minner|minnar|purrer|purrar|skriv|skriver|ber|bed',
      'purrebrev*|betalingsvarsel*|forfallsvarsel*|restansevarsel*|etterlysning|etterlysing',
      'purrefaktura*|purreskriv*|kravsbrev*',
      'purre på|litt|igjen|deg|dere|dykk',
      'fungerer|gjelder|gjeld|regnes|reknast|teller|tel som ein|en|ei? formell|formelt? purring|påminnelse|påminning|påkrav|inkassovarsel|varsel',
      'påminnelse|påminning|varsel om mislighold*|misleghald*|manglende|uteblitt|forfalt',
      'husk|hugs å betale|betala',
      'payment reminder|demand',
      'dunning letter|notice|level',
      'påminnelse|påminning|purring om betaling*|faktura*|forfall*|ubetalt',
      'liten|lita|vennlig|venleg purring|påminnelse|påminning herfra|på|om|vedrørende',
      'krav|kravbrev faktura*',
      'purring på|for|av|vedr|vedrørende|gjelder|gjeld',
      'vennlig|venleg|venlig|liten|lita|kort|enkel påminnelse|påminning du|de|dere skylder|skuldar|mangler|manglar|har|fortsatt|framleis',
      'minner|minnar derfor|difor|igjen|nok om kravet|regninga|rekninga|betalinga|betalingen|fakturaen|beløpet',
      'husk|hugs at? ... betales|betalast|betale|betala',
      'har purret|purra|minnet|minna|mint deg|dykk|dere? to|tre|flere|fleire|fire ganger|gonger',
      'krav|oppfordring|varsel|påkrav etter|i|jf|ifølge medhold|henhold? til? inkassolov*',
    ],
    da: [
      'er|bliver du|i|de? hermed|nu|så rykket|mindet',
      'træder i stedet for ... rykker|påkrav|varsel',
      'påmindelse|rykker faktura*|ordre*|husleje*',

      'gult|rødt kort',
      'ultimatum',

      'rykker|rykkerskriv*|påmindelse|betalingspåmind*|erindring|betalingserindr*|varsel|opfordring nr|nummer|1|2|3|4|én|to|tre|fire',
      '1|2|3|4|første|anden|tredje|fjerde|femte|sidste|endelig|endelige|gangs gangs|og? sidste? rykker*|påmind*|betalingspåmind*|erindring*|betalingserindr*|betalingsopfordr*|opfordring*|varsel|anmodning*|påkrav*',
      'sidste|endeligt|endelige krav',
      'anmodning om betaling|indbetaling',
      'betalingspåmindelse|betalingserindring|restancemeddelelse',
      'anden|tredje|sidste|fjerde og? sidste? gang erindre|minde|erindrer|minder|rykker|beder',
      'krav|meddelelse|påmindelse|varsel|brev efter|jf|om|iht inkassolov*|retsplej*|udlæg|§|udsættelse',
      'minder|mindes|erindre|erindrer vi? dig|jer|dem ... regning*|faktura*|betaling*|udestående|restance*',
      'lovpligtige|lovpligtigt varsel|påkrav',
      'regning*|faktura* for|til tredje|anden|sidste gang',
      'rykkerbrev*|rykkerskriv*',
      'rykkerfaktura*|kravsbrev*|opkrævningsskriv*|opkrævningsbrev*',
      'rykke|rykker dig|jer|dem for',
      'fungerer|gælder|tæller som en? formel? rykker|påmindelse|påkrav|inkassovarsel|varsel',
      'lille|venlig rykker herfra|om|på',
      'husk at betale',
      'formelle|formel påmindelse|rykker|varsel',
      'erindrer|erindre|minder|mindes venligst? om betaling*|indbetaling*',
      'payment reminder|demand',
      'dunning letter|notice|level',
      'påmindelse|rykker om|for betaling*|faktura*|regning*|ubetalt',
      'rykker|rykkere for|på|vedr|vedrørende|gældende',
      'venlig|lille|kort påmindelse du|i skylder|mangler|har|stadig',
      'mangler stadig|fortsat|endnu din|jeres|betaling*|indbetaling*',
      'minder|minde dig|jer om at der|du|i',
      'husk at ... betales|betale',
      'endnu en gang minde|minder|rykke',
      'har rykket|mindet dig|jer|for? to|tre|flere|fire gange',
      'krav|påkrav|varsel|skrivelse i|efter|iht henhold? til? inkassolov*',
      'restanceskriv*|restancebrev*|kravbrev|kravskriv*',
      'lovpligtige|lovbestemte opfordring|påkrav|varsel',
    ],
    sv: [
      'betalningspåminnelse|påminnelse|kravbrev med|avseende|angående|faktura*|nummer|order',
      'härmed erinra*|påminn*|anmana*|uppmana*',
      'förfallna|förfallen skuld',

      'gult|rött kort',
      'ultimatum',
      'påstötning',

      'påminnelse|påminnelsen|betalningspåminn*|varsel|anmaning|betalningsanman*|uppmaning|krav nr|nummer|1|2|3|4|en|två|tre|fyra',
      '1|2|3|4|första|andra|tredje|fjärde|femte|sista|slutlig|slutliga|avslutande och? sista|avslutande? påminnels*|betalningspåminn*|anmaning*|betalningsanman*|betalningsuppman*|uppmaning*|varsel|varning|varningen',
      'sista|slutlig|slutliga|slutgiltiga kravet|krav|skrivelsen',
      'påminner|påminna|anmanar|uppmanar vi? jag? härmed|dig|er|igen ... räkning*|faktura*|betalning*|betala|utestående|skuld*',
      'krav på|enligt|i betalning|inkassolag*|preskriptions*|lag',
      'rättelseanman*|betalningsanman*|betalningsuppman*',
      'ingen|inte en faktura|räkning utan ett krav',
      'ingen faktura utan',
      'varning|varsel|meddelande som lagen',
      'tredje|andra|sista gången|gång gillt|vi|nu|som',
      'puff|puffen igen|om ... obetald*|betal*|räkning*|faktura*',
      'formell|formellt anmaning|uppmaning|påminnelse|krav',
      'tredje|fjärde kravet|krav',
      'påminnelsefaktura*|kravfaktura*',
      'fungerar|gäller|räknas som en? formell? påminnelse|krav|kravbrev|inkassokrav|inkassovarsel',
      'kom ihåg att betala',
      'formella|formell påminnelse|anmaning|uppmaning',
      'brevet|mejlet som kommer före|innan',
      'payment reminder|demand',
      'dunning letter|notice|level',
      'påminnelse om betalning*|faktura*|obetald*',
      'krav faktura*|avseende|kundnr',
      'påminnelse för|avseende|angående|om obetald*|medlemsavgift*|årsavgift*|avgiften',
      'vänlig|liten|kort påminnelse du|ni är|har|saknar',
      'kom|kom ihåg att ... betalas|betala',
      'har påmint|påminnt dig|er? två|tre|flera|fyra gånger',
      'anmaning att betala',
      'inkassoanmaning*|betalningsanmaning*|slutkrav|slutkravet|slutkravsbrev',
      'formellt|formell krav|kravbrev|slutkrav|anmaning|betalningsuppmaning',
    ],
    en: [
      'gentle|friendly|kind|polite reminder that? your? account|invoice|bill|overdue|payment|balance',
      'accept|take this as a|our reminder|demand|notice',
      'treat|take|regard|consider|see ... as a reminder',
      'chased twice|again',

      'yellow|red card',
      'ultimatum',

      'reminder|demand|notice|dunning|nudge|call|chaser|rykker number|1|2|3|4|one|two|three',
      'reminder|demand|notice|dunning|chaser no 1|2|3|4',
      '1st|2nd|3rd|4th|first|second|third|fourth|last|final|overdue|concluding|closing|payment|formal|little and? last|final|concluding|overdue|formal|payment? reminder|demand|notice|dunning|nudge|chaser|warning',
      'final call',
      'dunning notice|letter|level|stage|run',
      'notice of delinquency|arrears|overdue|default|non-payment|late',
      'hereby reminded|put|notified|called|requested|demanded|warned',
      'put on notice',
      'request|demand|call for payment|settlement',
      'constitutes|counts|serves|is as? a|the|our|your formal|second|third|last|legal? reminder|demand|notice',
      'last|final call|letter|notice|warning|reminder before|prior',
      'reminder that|which the? law',
      'past due notice|reminder|letter|invoice',
      'demand note|notice|letter',
      'functions|serves|works as a|our|your reminder|demand|notice',
      'call|consider this|it a|our reminder|demand|notice',
      'remember|please to pay',
      'reminder about|for|of payment|invoice|bill|overdue',
      'payment reminder|reminders',
      'friendly|gentle|kind|quick|small reminder you',
      'reminder of your membership|subscription|fee|debt',
      'remind|reminding you that|of ... unpaid|due|overdue|owe|outstanding',
      'reminded you twice|repeatedly|three|several|four',
      'collection notice|warning|letter within|under|pursuant',
      'letter before action|claim|proceedings',
      'statutory|formal|lawful demand|notice|request for|of|to payment|pay',
    ],
  },
} as const satisfies FamilyWays;
