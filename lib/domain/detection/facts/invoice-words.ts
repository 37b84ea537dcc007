// data: words that stand beside numbers in mails about invoices, in five languages.

/** What the noun before a number says the number is: the first class whose pattern fits a word counts. */
export const nounClasses = [
  ['credit', /^(?:kredit|credit)(?!ering|er|et)/],
  ['delivery', /seddel|sedel|spor[ie]ng|spårning|tracking|^pakke|forsendelse|shipment|consignment/],
  ['case', /^(?:retur|inkasso)?sa[kg](?:s|en|$)|ärende|^case|^matter|journal|^j$|diarie|^file/],
  ['invoice', /faktura|regning|rekning|räkning|invoice|^inv$|^bills?$|nota$|^fakt?$|rechnung/],
  [
    'dunning',
    /purr|rykk|påmin|reminder|vars[el]|^krav|inkasso|betaln?ings|payment|^claim|demand|statement|chaser|letter|advice|oppgj|opgør|^avi/,
  ],
  [
    'order',
    /ordre|^order|bestill?ing|tilbud|^offert?|quote|^po$|booking|rekvisi|avtal|aftal|kontrakt|contract|agreement|pro[sj]*ekt|project/,
  ],
  ['account', /^(?:account|konto)/],
  ['phone', /^(?:tlf|tel$|telefon|mob|phone|fax)/],
  [
    'id',
    /kode?n?$|^(?:crime|hrb|matr|reg$|regn$|pass(?:port)?$|cert|standard|iso$|ral$|kund|customer|client|medlem|member|abon|org|cvr|vat|postnr|ean|gln|kid|ocr|serie|mål|meter|regnr|rma|ticket|iban|swift|cpr|gtin|varen|art$|artik|item|model|type|tegn|pos$|posi|skilt|rapport|report|poli[st]|anm[äe]l|check|cheque|code|kode)/,
  ],
  ['ref', /^(?:ref|merk|märk)/],
  ['document', /^(?:bilag|dok|docu|verif)/],
  [
    'unit',
    /^(?:uk[er]+|uge|vecka|veke|week|kl|klokken|side|linje|line|§|rom|room|punkt|pkt|post|leilighet|lejlighed|lägenhet|hus|gat[ea]n?|ve[ij](?:en)?|street|plads|afsnit|artikkel|trinn|fase|del|part|page|klasse|etasje|version|palle?|kasse|container|lot|flight|tog|train|rute|unit|flat|vagn|bil)$/,
  ],
] as const;

const set = (words: string) => new Set(words.split(' '));

/** Words between a noun and its number that change nothing: "faktura nr. 7", "invoice dated … 7". */
export const links = set(
  'nr no num nummer number fakturanr our your vår vårt vores våra deres jeres dykkar er ert din ditt the this med mot mod over gjelder gælder gäller gjeld vedr angående re and og och with fra from från dated av af of for på den denne sv vs aw fw fwd',
);
/** Those of them that say outright that a number follows. */
export const numberWords = set('nr no num nummer number fakturanr');
/** "our invoice", written by the customer, is a claim of its own, set off. */
export const ownWords = set('vår vårt våra vores our min mitt mine my egen');
/** Verbs and their like whose object may be the bare number: "betaler ikke 5501", "har mottatt 5501". */
export const actions =
  /^(?:betal|pay|paid|bestrid|disput|reject|kredit|credit|avvis|afvis|slett|makuler|annul|stans|stop|ret|rätt|correct|cancel|withh|hold|atteste|godk|approv|return|send|sent|skick|motta|modtag|få|fick|fikk?$|got$|receiv|ha[rv]|haft|åpn|åbn|öppn|ko?m|kjem|gjeld|gæld|gäll|concern|regard|about|vedr|angå|ang$|gjennom|gennem|igenom|contest|parker)/;
/** Verbs after a number that is the subject of its sentence: "7120 skulle krediteres". */
export const states =
  /^(?:er|är|is|are|was|ha[rs]|gj?[eä]l[dl]|gjelder|gælder|står|sto|stod|lyder|for?fal|förfall|forfell|kan|ble?v?|blir|bliver|vert|kom|må|ska|sko?ul|should|must|si[eg]|säg|says|show|vis[ae]r|ligge|omfat|avser|anger|oppgir|bestri|a[vf]vis|betal[ae]s|cover|inclu|inn?eh|indeh|de[kc]k|charge|state|mangl|sakn|finn|ste?mm|stäm|ku[nn]n|could|can|will?|vil|går|fi[ck]k?|min|påmin|arriv|came|bør|påst|kr[eäæ]v|forut|bygg|svar|l[åa]g?|tikk|baser|räkn|regn)/;
/** Words before a number that counts or dates something: "uke 12", "fra 2024", "siden 2019". */
export const counters = set(
  'uke uge vecka week kl side fra från from innen inden før siden sedan since ca minst mindst max bare kun only x er är is var was were blev blir plus minus totalt total altså år hele alt mars april mai maj may juni juli august september oktober november desember december',
);
/** What follows a number that counts or measures. */
export const units =
  /^(?:tim[ea]r?|timm|hours?$|hrs|dag|days?$|uk[ea]r?$|uge|veck|vek[ea]|week|år|year|måned|månad|month|stk|st$|pcs|kg|kilo|km|m[23³]?$|kvm|kwh?$|lit|l$|min|pers|people|mm|cm|met|par$|gang|gång|times|grad|deg|tonn?$|koll|pall|kass|sid|page|x$|mg|g$|gram|dl|tom|watt|w$|v$|volt|hk|kub|h$|t$|mb|gb|enhe|bruk|brug|user|seat|lic|lis|rom|room|plas|plad|gjes|gæs|guest|elev|ansat|medl)/;
/** Small words right before a number that tell whether it is a name: each line says the same in five languages. */
export const smallWords = [
  'about om angående gjelder gælder gäller gjeld vedr re ang',
  'not ikke ikkje inte',
  'that att at så so men but både',
  'with med mot mod against',
  'of av af',
  'to til till',
  'for för over över',
  'and og och eller or',
  'the den det de dei disse alle these those',
  'in i',
  'from fra frå från',
  'your deres jeres din ditt dykkar ert',
  'our vår vårt vores våra',
  'number nr no num nummer fakturanr',
].map(set);
