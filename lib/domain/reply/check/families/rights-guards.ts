import type { FamilyWays } from './family.ts';

// data: what may come too late besides a complaint
const noThings =
  'pakke*|vare|varen|vara|varer|varene|levering*|leveranse*|sending*|sendinga|betaling*|innbetaling*|montør*|sjåfør*|budet|snekker*|tømrer*|rørlegger*|elektriker*|håndverker*|handverkar*|tekniker*|teknikar*|retur*|avbestilling*|oppsigelse*|oppseiing*|avmelding*|bestilling*|avlesing*|purring*|påminnelse*|bilen|toget|bussen|drosjen|feieren|kreditnota*|pengene|pengane|vi|me|jeg|eg|gjestene|ordren';
const daThings =
  'pakke*|vare|varen|varer|varerne|levering*|leverance*|forsendelse*|betaling*|indbetaling*|montør*|chauffør*|budet|snedker*|tømrer*|vvs*|elektriker*|håndværker*|tekniker*|retur*|afbestilling*|opsigelse*|aflysning*|bestilling*|aflæsning*|rykker*|påmindelse*|bilen|toget|bussen|taxaen|kreditnota*|pengene|vi|jeg|gæsterne|ordren';
const svThings =
  'paket*|vara|varan|varor|varorna|leverans*|sändning*|betalning*|inbetalning*|montör*|chaufför*|budet|snickar*|rörmokar*|elektriker*|hantverkar*|tekniker*|retur*|avbokning*|avbeställning*|uppsägning*|beställning*|avläsning*|påminnelse*|bilen|tåget|bussen|taxin|kreditnota*|pengarna|vi|jag|gästerna|ordern';
const enThings =
  'parcel|parcels|package|goods|delivery|deliveries|shipment|payment|payments|technician|driver|courier|carpenter|plumber|electrician|fitter|return|cancellation|order|reading|reminder|car|train|bus|taxi|money|we|i|guests|item|items|jacket|notice';

// data: what makes words about the customer's rights harmless, in all languages side by side
export const rightsGuards = {
  // The customer's question or worry, no word of ours.
  'rights-asked': {
    no: [
      'du|dere|de spør|spurte|spurde|lurer|lurte|lurar|undrer|undrast|trodde|trudde|frykter|fryktet|fryktar|frykta',
      'spurte|spurde|lurer|lurte|lurar|undrer|trodde|trudde|tror|trur du|dere|de',
      'du|dere|de er|var|ble|vart|blei redd|urolig|uroleg|bekymret|usikker|i',
      'er|var|ble|vart|blei du|dere|de redd|urolig|uroleg|bekymret|usikker|i',
    ],
    da: [
      'du|i spørger|spurgte|undrer|troede|frygter|frygtede',
      'spørger|spurgte|undrer|troede|tror du|i',
      'du|i er|var|blev bange|urolig|bekymret|usikker',
      'er|var|blev du|i bange|urolig|bekymret|usikker',
    ],
    sv: [
      'du|ni undrar|undrade|frågar|frågade|trodde|befarar|befarade|oroar|oroade',
      'undrar|undrade|frågar|frågade|trodde|tror du|ni',
      'du|ni är|var|blev rädd|orolig|bekymrad|osäker',
      'är|var|blev du|ni rädd|orolig|bekymrad|osäker',
    ],
    en: [
      'you ask|asked|wonder|wondered|thought|feared|fear|worry|worried|enquired|inquired',
      'did|do you ask|think|worry|fear|wonder',
      "you|you're are|were? afraid|worried|concerned|unsure",
      'are|were you afraid|worried|concerned',
    ],
  },
  // What the customer says, was told or has read.
  'rights-told': {
    no: [
      'du|dere|de skriver|skriv|sier|seier|forteller|fortel|nevner|nemner|skrev|skreiv|sa',
      'skriver|skriv|sier|seier du|dere|de',
      'du|dere|de fikk|fekk|har fått? vite|høre|høyre|beskjed|melding',
      'fikk|fekk du|dere|de beskjed|melding|vite|høre|høyre',
      'noen|nokon|kollega*|kollegaen|butikken|selgeren|seljaren|han|hun|ho skrev|skreiv|sa|fortalte|fortalde',
    ],
    da: [
      'du|i skriver|siger|fortæller|nævner|skrev|sagde',
      'skriver|siger du|i',
      'du|i fik|har fået? at vide|høre|besked',
      'nogen|kollega*|butikken|sælgeren|han|hun ... skrev|sagde|fortalte|fortalt',
    ],
    sv: [
      'du|ni skriver|säger|berättar|nämner|skrev|sa',
      'skriver|säger du|ni',
      'du|ni fick|har fått? veta|höra|besked',
      'någon|kollega*|butiken|säljaren|han|hon skrev|sa|berättade',
    ],
    en: [
      'you say|said|write|wrote|tell|told|mention|mentioned|state|were ... that|told',
      'you|you were|have|been|had? told',
      'colleague|shop|store|salesman|someone|somebody said|wrote|told',
    ],
  },
  // Too late is something else than the complaint: a parcel, a payment, a cancellation, word from us.
  'late-other': {
    no: [
      `${noThings} kom|kjem|kommer|ble|blei|vart|var|er|ankom litt|alt|dessverre|diverre|mye|en|ein|to|tre|1*|2*|3*? time|timer|timar|dag|dager|dagar|uke|uker|veke|veker|minutt|minutter? for|altfor? sent|seint|sen|sein|seine|forsinket|forsinka`,
      'for sen|sein|seine|sene|sent|seint levering*|innlevering*|tilbakelevering*|betaling*|innbetaling*|avbestilling*|oppsigelse*|oppseiing*|retur*|utsjekk*|henting*|oppmøte*|avlysing*|avmelding*',
      'avbestilt|avbestilte|avbestille|avmeldt|avlyst|avlyste|betalt|betalte|levert|leverte|returnert|hentet|opp|ut|inn|tilbake for|altfor sent|seint',
      'sent|seint å|til stoppe|stanse|avbestille|avlyse|hente|rekke|levere|trekke',
      'vi|me|jeg|eg burde|skulle|måtte ... sagt|informert|informere|varslet|varsla|fortalt|gitt|sendt|skrevet|skrive|ringt|opplyst|meldt|sett',
      'burde|skulle|måtte vi|me|jeg|eg ... sagt|informert|varslet|varsla|fortalt|gitt|sendt|skrevet|skrive|ringt|opplyst|meldt|sett',
      'skulle|burde ha|du|dere|de? ha? fått|fekk|hørt|høyrt',
      'fristen|frist|tidsfristen for|på å? avbestill*|avles*|retur*|angre*|oppsi*|oppseiing*|betaling*|betale|søk*|påmelding*|bestill*|henting*|levering*|måleravles*',
      'angrefrist*|betalingsfrist*|oppsigelsesfrist*|oppseiingsfrist*|avbestillingsfrist*|leveringsfrist*|leveringstid*|avbestillingsregl*|rabattkode*',
      'klaget|klaga|klagde|klager|klagar|reagerer|innvender på|over|mot at',
      'gebyr*|avgift*|tillegg* for for? sen|sein|seint|sent',
    ],
    da: [
      `${daThings} kom|kommer|blev|var|er|ankom lidt|desværre|meget|en|to|tre|1*|2*|3*? time|timer|dag|dage|uge|uger|minutter? for|alt? for? sent|sen|sene|forsinket`,
      'for sen|sene|sent levering*|aflevering*|tilbagelevering*|betaling*|indbetaling*|afbestilling*|opsigelse*|aflysning*|retur*|afhentning*|fremmøde*|afmelding*',
      'afbestilt|afbestilte|aflyst|aflyste|afmeldt|betalt|betalte|leveret|afleveret|returneret|hentet|op|ud|ind|tilbage for sent',
      'sent at|til stoppe|standse|afbestille|aflyse|hente|nå|levere|trække',
      'vi|jeg burde|skulle|måtte ... sagt|informeret|varslet|fortalt|givet|sendt|skrevet|ringet|oplyst|meldt|set',
      'burde|skulle|måtte vi|jeg ... sagt|informeret|varslet|fortalt|givet|sendt|skrevet|ringet|oplyst|meldt|set',
      'skulle|burde du|i? have? du|i? fået|haft|hørt',
      'fristen|frist for|på at? afbestil*|aflæs*|retur*|fortryd*|opsig*|betaling*|betale|tilmeld*|bestil*|afhent*|levering*',
      'fortrydelsesfrist*|betalingsfrist*|opsigelsesfrist*|afbestillingsfrist*|leveringsfrist*|leveringstid*|rabatkode*',
      'klagede|klaget|klager|reagerer|indvender over|på|mod|imod at',
      'gebyr*|afgift*|tillæg* for for? sen|sent',
    ],
    sv: [
      `${svThings} kom|kommer|blev|var|är|anlände lite|tyvärr|mycket|en|två|tre|1*|2*|3*? timme|timmar|dag|dagar|vecka|veckor|minuter? för|alldeles? sent|sen|sena|försenad|försenat`,
      'för sen|sena|sent leverans*|återlämning*|inlämning*|betalning*|inbetalning*|avbokning*|uppsägning*|retur*|utcheckning*|hämtning*|avbeställning*',
      'avbokat|avbokade|avbokad|avbeställt|betalat|betalade|betalas|betalning|levererat|lämnat|returnerat|hämtat|upp|ut|in|tillbaka sker|görs|kommer|sker? för sent',
      'sent att|till stoppa|avboka|avbeställa|hämta|hinna|leverera|dra',
      'vi|jag borde|skulle|måste ... sagt|informerat|meddelat|berättat|gett|skickat|skrivit|ringt|upplyst|hört|sett',
      'borde|skulle vi|jag ... sagt|informerat|meddelat|berättat|gett|skickat|skrivit|ringt|upplyst|hört|sett',
      'skulle|borde du|ni? ha? du|ni? fått|hört',
      'fristen|frist|tiden för|på att? avbok*|avläs*|retur*|ånger*|uppsäg*|säga|betalning*|betala|anmäl*|beställ*|hämt*|leverans*',
      'ångerfrist*|ångertid*|betalningstid*|uppsägningstid*|avbokningstid*|avbokningsregl*|leveranstid*|rabattkod*',
      'klagade|klagat|klagar|reagerar|invände|invänder på|över|mot att',
      'avgift* för för? sen|sent',
    ],
    en: [
      `${enThings} is|was|were|are|came|arrived|reached|got|turned us|up|you? a|bit|two|three|day|days? days|day|hours|minutes? too? late|overdue`,
      'late|overdue payment|payments|delivery|deliveries|cancellation|cancellations|return|returns|check-out|check-outs|check|checkout|checkouts|arrival|pick-up|notice|fee|fees|interest',
      'overdue interest|payment|fee',
      'cancelled|canceled|paid|delivered|returned|collected|arrived|booked|checked out? too? late',
      'too late to|for us|me? to? stop|cancel|fill|let|collect|return|deliver|catch|pull|rebook',
      'we|i|colleague|technician|driver should|ought|needed|could to? have? told|informed|warned|notified|said|sent|written|rung|called|mentioned|given|seen',
      'you|guests|they should have been? told|informed|warned|received|had|got|given|heard',
      'should you|your|they|anyone|there|it',
      'deadline|limit|period|window|time for|of|to the? cancel*|reading|readings|return|returns|returning|withdraw*|payment|paying|registration|booking|delivery|notice|meter',
      'return|cancellation|notice|payment|withdrawal|discount|code|delivery period|deadline|window|time|code|had',
      'complained|object|objected|complain that|about ... late|delay*',
    ],
  },
  // A form that others ask for, or for something else than the complaint.
  'form-other': {
    no: [
      'oppsigelse*|oppseiing*|avbestill*|angre*|garanti*|kontonummer*|purring*|purre*|påminning*|påminnels*|forsikring*|vedlegg*|tilbakebetal*|bestilte',
      'nemnd*|*nemnda|forbrukertilsyn*|forbrukartilsyn*|forbrukarr*|forbrukerråd*|klageorgan*|forliksråd*|tilsynet|ombud*|statsforvalt*|retten|domstol*',
      '*frist|*fristen ... gjelder|gjeld ikke|ikkje',
      'vi|jeg|eg|me|ble|blei|vart har? ikke|ikkje lest|lese|åpnet|opna',
      'får|kan jeg|vi|eg|me ikke|ikkje åpne|åpnet|opne|opna',
    ],
    da: [
      'opsigelse*|afbestil*|fortryd*|garanti*|kontonummer*|rykker*|påmind*|forsikring*|bilag*|vedhæft*|tilbagebetal*|bestilte|inkasso*',
      'nævn*|*nævn|*nævnet|forbrugerombud*|forbrugerråd*|klageorgan*|ombudsmand*|retten|domstol*',
      '*frist|*fristen ... gælder ikke',
      'vi|jeg|blev har? ikke|først læst|åbnet',
      'kan jeg|vi ikke åbne|åbnet',
    ],
    sv: [
      'uppsägning*|avbok*|avbeställ*|ånger*|garanti*|kontonummer*|påminn*|försäkring*|bilaga*|bilagan|återbetal*|beställde',
      'nämnd*|*nämnd|*nämnden|arn|konsument*|tvistlösningsorgan*|ombud*|domstol*|tingsrätt*',
      '*frist|*fristen ... gäller inte',
      'vi|jag|blev har? inte läst|öppnat',
      'kan jag|vi inte öppna|öppnat',
    ],
    en: [
      "cancellation*|withdrawal|warranty|guarantee|reminder*|insurance|insurer|attachment|insurer's|refund",
      "board|boards|board's|ombudsman|ombudsman's|tribunal|court|adr",
      'deadline|limit does not|apply',
      "i|we have|haven't|was not? read|opened",
    ],
  },
  // A sentence of ours that does not hold.
  'rights-taken-back': {
    no: [
      'det|den|dette|dei|de|regelen|fristen|linja|linjen|setningen|setninga|han gjelder|gjeld|galdt|gjaldt ikke|ikkje lenger|lengre|lengar|for|overfor|deg|dere|private|privat|her|og|heller',
      'gjelder|gjeld det|den|dette ikke|ikkje deg|dykk|dere|for|lenger',
      'se|sjå du|bare|berre|gjerne|helt|heilt bort fra|frå|ifra',
      'bort fra|frå|ifra dette|setningen|setninga|meldingen|meldinga|brevet|teksten|linja|linjen|at',
      'ser|sjår vi|me helt|heilt bort',
      'kan|skal|må du|dere|de se|sjå ... bort',
      'er|var ikke|ikkje riktig|rett|korrekt|sant|tilfelle',
      'det|dette stemmer|stemmar ikke|ikkje',
      'det|den|dette|dei|meldingen|meldinga|setningen|løst var|er feil|gale|galt',
      'var|er en|ein|eit|et feil|feiltakelse|misforståelse|mistak|misforståing',
      'ved|av en|ein|eit|et feil|feiltakelse|mistak|misforståing',
      'har vi|me|eg|jeg nå|no? strøket|stroke|fjernet|fjerna|sletta|slettet|endret|endra|droppet|droppa',
      'er|blir|vert strøket|stroke|fjernet|fjerna|avskaffet|avskaffa|opphevet|oppheva|opna|åpnet|gjenåpnet',
      'bruker|brukar|praktiserer|håndhever|handhevar vi|me|den|det|han? ikke|ikkje',
      'på vei|veg bort|ut',
      'glem|gløym den|det|dette|setningen|setninga',
      'skulle|burde aldri|ikke|ikkje vi|stått|vært|ha|blitt',
      'men vi|me|jeg|eg|vi ... likevel|allikevel|uansett|nok',
      'ikke|ikkje for sent|seint',
      'ikke|ikkje|ingen ... nødvendig|naudsynt|påkrevd',
      'vi|jeg|eg|me har åpnet|opna|gjenåpnet|slettet|sletta|fjernet|fjerna',
      'med urette',
    ],
    da: [
      'det|den|dette|de|reglen|fristen|linjen|sætningen gælder ikke længere|for|over|dig|jer|private|her|og',
      'se du|bare|gerne|helt bort fra',
      'bort fra dette|sætningen|beskeden|brevet|teksten|linjen|at',
      'ser vi helt bort',
      'kan|skal|må du|i se ... bort',
      'er|var ikke rigtigt|korrekt|sandt|tilfældet',
      'det|dette passer|stemmer ikke',
      'det|den|dette|meldingen|sætningen var|er forkert|forkerte|fejl|urigtigt',
      'var|er en fejl|misforståelse|fejltagelse',
      'ved|af en fejl|misforståelse|fejltagelse',
      'har vi|jeg nu? streget|fjernet|slettet|ændret|droppet|rettet',
      'er|bliver rettet|streget|fjernet|afskaffet|ophævet|åbnet|genåbnet',
      'bruger|praktiserer|håndhæver vi|den|det? ikke',
      'på vej ud|væk',
      'glem den|det|dette|sætningen',
      'skulle|burde vi? ikke|aldrig vi|have|stå|været|stået',
      'men vi|jeg ... alligevel|nok|uanset',
      'ikke for sent',
      'ikke|ingen ... nødvendig*|påkrævet',
      'vi|jeg har åbnet|genåbnet|slettet|fjernet',
      'med urette',
    ],
    sv: [
      'det|den|detta|de|regeln|fristen|raden|meningen|texten gäller inte längre|för|mot|dig|er|privat*|här|och',
      'regeln tillämpar|använder',
      'tillämpar|håller|använder vi inte',
      'kan|ska|får du|ni bortse',
      'bortse bara|gärna|helt från?',
      'bortser vi helt',
      'är|var inte|ej riktigt|rätt|korrekt|sant|fallet',
      'det|detta stämmer inte',
      'det|den|detta|meddelandet|meningen var|är fel|felaktigt|felaktig',
      'var|är ett|en misstag|missförstånd|fel',
      'av ett? misstag|missförstånd',
      'har vi|jag nu? strukit|tagit|raderat|ändrat|rättat',
      'är|blir|har struken|struket|borttagen|avskaffad|upphävd|öppnat|öppnats|rättat|rättad',
      'på väg bort|ut',
      'glöm den|det|detta|meningen',
      'skulle|borde vi? inte|aldrig vi|ha|stå|varit|stått',
      'men vi|jag ... ändå|nog|oavsett',
      'inte för sent',
      'inte|ingen|inga ... behövs|krävs|nödvändig*',
      'vi|jag har öppnat|återöppnat|raderat|tagit',
      'bortse från den|det|texten|meningen|raden',
    ],
    en: [
      'please|just|can|may|and|so forget|ignore|disregard that|it|this|the|them',
      'is|was|are|were not so|right|correct|true|the',
      "isn't|wasn't|aren't|weren't right|correct|true|so",
      'that|it|this|which is|was wrong|incorrect|untrue|mistaken|false',
      'was|is a|an mistake|misunderstanding|error',
      'by|in mistake|error',
      'has|have|been|we|i|was|were deleted|removed|struck|withdrawn|corrected|reopened|re-opened|abolished|scrapped',
      'are|am removing|deleting|changing|correcting',
      "shouldn't|never be|have|stand",
      'should not|never',
      "but we|i|we'll|i'll ... anyway|nevertheless|regardless|still",
      'not too late',
      'no ... needed|required|necessary',
      'we|i have reopened|re-opened|deleted|removed',
      'line|rule|sentence|clause|term|terms has|have|no|do|does|did|that no|not|longer effect|bind|apply|exist',
      "don't|didn't|doesn't|not|never bind|apply|enforce|use to|it|you|private|that",
    ],
  },
  // The answer to what came before.
  'rights-no': {
    no: [
      'nei|neida',
      'det|den|dette er|var|gjør|gjer|trenger|treng|må|skal|stemmer|har|gjelder|gjeld|behøver|holder den|det|du|han|ho|dei|de|vi|me|dere? ikke|ikkje',
      'det er|var feil|gale|galt|forkert',
    ],
    da: [
      'nej',
      'det|den|dette er|var|gør|behøver|skal|må|passer|har|gælder den|det|du|de|vi|i? ikke',
      'det er|var forkert|fejl',
    ],
    sv: [
      'nej',
      'det|den|detta är|var|gör|behöver|ska|måste|stämmer|har|gäller den|det|du|de|vi|ni? inte',
      'det är|var fel|felaktigt',
    ],
    en: [
      'no|neither|none',
      "it|you|that|they|this|we isn't|aren't|doesn't|don't|hasn't|haven't|needn't|wasn't|didn't|won't|weren't",
      'it|you|that|they|this|we is|are|does|do|has|have|need|was|did|will|were not',
      'you|it|that are|is|was wrong|not so?',
    ],
  },
  // We do not take it so.
  'rights-not-taken': {
    no: [
      'tolker|tolkar|tar|tek|leser|les|regner|reknar|ser|anser|oppfatter|oppfattar|betrakter|betyr|tyder|teller|tel|gjelder|gjeld vi|me|det|dette|jeg|eg|den|sånt? ikke|ikkje|aldri',
      'ikke|ikkje|aldri tolke|tolka|tolker|tolkar|tolkes|ta|tar|tas|tatt|teke|oppfatte|oppfattes|regne|regner|regnes|rekna|anse|anses|bety|betyr|tyder|lese|leser',
    ],
    da: [
      'tolker|tager|læser|regner|ser|anser|opfatter|betragter|betyder|tæller|gælder vi|det|dette|jeg|den|sådan? ikke|aldrig',
      'ikke|aldrig tolke|tolket|tolkes|tage|tages|taget|opfatte|opfattes|regne|regnes|anse|anses|betyde|betyder|læse',
    ],
    sv: [
      'tolkar|tar|läser|räknar|ser|anser|uppfattar|betraktar|betyder|gäller vi|det|detta|jag|den|sådant? inte|aldrig',
      'inte|aldrig tolka|tolkar|tolkas|ta|tar|tas|tagit|uppfatta|uppfattas|räkna|räknas|anse|anses|betyda|betyder|läsa',
    ],
    en: [
      "never|not|don't|doesn't|won't|nor take|takes|taken|treat|treated|read|regard|regarded|count|counts|consider|considered|assume|mean|means|interpret|interpreted|imply|implies",
    ],
  },
} as const satisfies FamilyWays;
