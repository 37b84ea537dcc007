import type { FamilyWays } from './family.ts';

// data: debt collection by its name (L101), in all languages side by side; threats-collection.ts has the words
// without it
/** Debt collection, and handing the case to somebody outside. */
export const collectionPlain = {
  // Debt collection.
  L101: {
    no: [
      'inkasso|innkreving|inndriving',
      'trappe|trapper|skrufar opp',
      'sendt|sendes|går|gå til oppfølging|innfordring',
      'vi|jeg|eg tar|tek dette|saken|saka videre|vidare',
      'kravselskap*|kravfirma*|kravbyrå*|kravshus*|innkrevjingsfirma*|profesjonell|profesjonelle innkrev*',
      'andre|noen|nokon andre? overtar|overtek|tar|tek over? kravet|saken|saka|over',
      'krevje|krevjer inn',
      'kredinor|intrum|lowell|sergel|lindorff|conecto|svea|fair|alektum|axactor|collectia|gothia|riverty|zolva|ropo|kravia|pra|visma amili|collectors|finans|group|inkasso',
      'kredinor|intrum|lowell|sergel|lindorff|conecto|alektum|axactor|collectia|gothia|riverty|zolva|kravia|inkassator*',
      'krev*|hent*|driv*|få|inn pengene|pengane|kravet|beløpet|summen|gjelden|gjelda|utestående inn|heim|hjem',
      'hente|henter|hentar|kreve|krever|krev|drive|driv inn ... pengene|pengane|kravet|beløpet|summen|gjelden|gjelda|utestående|oss',
      'innkasser*|incasso*|inkasso*|innkrev*|inndriv*|innfordr*|kravshåndter*|fordringsadministr*|*inkasso',
    ],
    da: [
      'eskaler*|optrappe* ... inkasso*|rets*|jurid*|advokat*|ekstern*|niveau|trin',
      'vi|jeg tager det|dette videre',
      'tager|tage vi? sagen videre til',
      'sendt|sendes|går|gå til opkrævning|inddrivelse',
      'overdrages|overdraget|afleveres til ... opkræv*|inddriv*|ekstern*',
      'kravfirma*|kravselskab*|inddriver*|inkassator*|inkassofirma*',
      'andre overtager|tager over? kravet|sagen|over',
      'kredinor|intrum|lowell|sergel|collectia|gothia|riverty|kravia|debito|likvido|justitia|lindorff',
      'inddriv*|inddrev*|inkasso*|inkassér*|fordringsselskab*|gældsinddriv*|*inkasso',
      'hente|henter|inddrive|kræve|kræver|få|får ... pengene|beløbet|gælden|kravet ind|hjem',
    ],
    sv: [
      'eskalera* ... inkasso*|rättslig*|jurid*|extern*|nivå|steg|åtgärd*',
      'vi|jag tar det|detta|ärendet vidare',
      'skickas|går|gå|skickat till kravhantering|indrivning',
      'kravhantering*|fordringshantering*',
      'överlämnas|överlämnat|lämnas ... extern*|indriv*|ombud',
      'kravföretag*|kravbolag*|kravbyrå*|indrivare*|inkassoföretag*|inkassoombud*',
      'andra tar|övertar över? kravet|ärendet|över',
      'kredinor|intrum|lowell|sergel|collectia|alektum|axactor|riverty|visma amili|svea|gothia|kronans|ropo',
      'kredinor|intrum|lowell|sergel|collectia|alektum|axactor|riverty|gothia',
      'indriv*|inkasso*|inkassera*|*inkasso|fordringsbolag*',
      'driva|driver|drivs in',
      'kräva|kräver|hämta|hämtar in pengarna|beloppet|skulden|fordran',
      'få|får in|hem pengarna|skulden ... ombud|byrå|bolag|andra',
    ],
    en: [
      'escalate* ... collect*|legal|external*|court|recover*|enforce*|agency|further|stage|step',
      'we will|shall|must|may? take this|it|matters|things further',
      'debt recovery|collection|management|collectors|purchasers',
      'referred|passed|sent|go|going|escalated ... agency|collectors|collections|recovery|outsourced',
      'doorstep|field agent|agents|collector|collectors',
      'recoveries|collections team|department|partner|desk|unit',
      'collector|recoverer|recoveries',
      'others|outsiders take|takes over',
      'recovery|collection efforts|activities|measures',
      'collection|collections|recovery agency|agent|agents|partner|partners|firm|house|lawyer*|solicitor*|service|services|team|procedure|process|company|specialist*|route|file',
      'debt|money|bad|unpaid recovery|collecting',
      'kredinor|intrum|lowell|sergel|collectia|cabot|moorcroft|incasso',
      'third party|parties ... chas*|recover*|collect*|pursue|money',
      'recover|recovering|collect|collecting the|what|this|our money|debt|amount|sum|balance|you',
      'passed|pass|handed|hand|referred|refer|sent|send|outsourced|sold|sell|transferred|assigned ... collection*|recovery|collector*|debt|agency|outside|external|outsiders',
      'sell|selling|sold|assign the|your|this debt|claim|account',
    ],
  },
  // Handing the case to somebody outside.
  'hand-over': {
    no: [
      'overlat*|oversend*|overfør*|oversett*|overgi*|overgje*|outsourc*|engasjer*|hyr*|leier|leie|leiger|leige|kobler|koble|koplar|kople',
      'sende*|sendast|gå|går|gi|gir|gjev|gje|ta|tar|tek|havn*|hamn*|lander|ende|ender|selge|selger|selje|sel|satt|setter|set',
    ],
    da: [
      'overlad*|overdrag*|oversend*|overfør*|overgiv*|outsourc*|engager*|hyre*|kobler|koble|involver*',
      'sende*|gå|går|ryger|ryge|give|giver|tage|tager|havne*|lande*|ende|ender|sælge*|lade|lader|bede|beder',
    ],
    sv: [
      'överlämn*|överlåt*|översänd*|lämna*|outsourc*|anlita*|kopplar|koppla|engager*',
      'skicka*|gå|går|ge|ger|ta|tar|hamna*|landar|sälja|säljer|sälj|låta|låter|låt',
    ],
    en: [
      'pass|passed|passing|hand|handed|handing|refer|referred|referring|transfer|transferred|instruct|instructed|instructing|hire|hiring|engage|engaging|outsource*|sell|sold|send|sent|give|given|turn|turned|let|ask|involve|goes|go|appoint',
    ],
  },
  outsider: {
    no: [
      'andre|nokon|noen andre|til? kreve|krevje|hente|overta|overtar|tar|tek|krever|krev',
      'byrå|byrået|byråer|selskap|selskapet som|for ... innkrev*|inn|henter|hentar|krev*|pengene|pengane',
      'advokat|advokaten|advokatene|advokatar|jurist|juristen|juristene|juristar|tredjepart|tredjeparter|profesjonelle|profesjonell|innkrever|innkrevar|eksterne|ekstern',
      'andre som|til å krever|krev|henter|hentar|tar|tek|kreve|hente',
      'et|eit|ein|en byrå|advokatfirma|selskap',
      'byrået|byrå|advokatfirma*|kravspartner*|samarbeidspartner*',
    ],
    da: [
      'andre til|der? overtager|overtage|tager|kræver|kræve|hente',
      'advokat|advokaten|advokater|jurist|juristen|jurister|tredjepart|professionelle|professionel|ekstern|eksterne|advokatfirma*|bureau|bureauet|samarbejdspartner*',
      'andre der|som|til at? henter|kræver|tager|kræve|hente',
      'et firma|selskab ... ind|inddriv*|hjem',
    ],
    sv: [
      'andra att|som? tar|ta|driver|kräver|driva|kräva|övertar',
      'advokat|advokaten|advokater|jurist|juristen|jurister|tredje|ombud|ombudet|professionella|extern|externt|externa|byrå|byrån|advokatbyrå*|samarbetspartner*',
      'andra som|att driver|kräver|tar|driva|kräva',
      'ett bolag|företag ... driver|driva|indriv*|in|hem',
    ],
    en: [
      'others|somebody|someone take|takes|taking|will|to',
      'lawyer|lawyers|solicitor|solicitors|attorney|attorneys|outsiders|professionals|specialists|agency|bailiffs',
      'third party|parties',
      'external|outside party|partner|firm|company|help|people',
      'someone|somebody|others who|to collects|collect|recovers|recover|chase|chases',
    ],
  },
  'case-thing': {
    no: [
      'saken|saka|kravet|fakturaen|regningen|rekninga|beløpet|dette|det|den|gjelden|gjelda|pengene|pengane|fordringen|fordringa|krav',
    ],
    da: ['sagen|kravet|fakturaen|regningen|beløbet|det|den|dette|gælden|pengene|fordringen|krav'],
    sv: [
      'ärendet|saken|kravet|fakturan|räkningen|beloppet|detta|det|den|skulden|pengarna|fordran|krav',
    ],
    en: ['case|matter|claim|invoice|bill|amount|this|it|debt|account|file|money|balance'],
  },
} as const satisfies FamilyWays;
