import type { FamilyThings, FamilyWays } from './family.ts';

// data: what is only supposed, not judged yet, the customer's own words or good advice, in all languages side by side
/** What keeps words from being the letter's own statement. */
export const supposingWays = {
  condition: {
    no: ['uten|utan betaling*|innbetaling*|oppgjør|penger|pengar', 'viss|såframt du|vi|ikkje'],
    da: ['uden betaling*|indbetaling*|penge', 'såfremt|medmindre du|vi'],
    sv: [
      'om det|detta|ärendet|fakturan|saken här? inte',
      'utan betalning*|pengar',
      'såvida du|vi|inte',
    ],
    en: ['without payment|money|settlement'],
  },
  // Judgements that are still open or only supposed.
  unsure: {
    no: [
      'tatt|teke|ta|tar|tek endelig? stilling til? ... om|hvorvidt|korvidt',
      'om|hvorvidt|korvidt fakturaen|kravet|beløpet|innsigelsen|rekninga|regningen|timene|timane|linje ... er|var|har|stemmer|skal|gjelder|tok|gjorde',
      'ikke|ikkje|før endelig|ennå|enno? avgjort|konkludert|bestemt|klart|sikre|vurdert|sett',
      'hvis|dersom|skulle|viss|om vi|det|kravet|fakturaen|timelisten|undersøkelsen|gjennomgangen ... finner|finn|kommer|kjem|konkluderer|viser|vise|være|er|bekrefter|står',
      'viser|syner det seg',
      'kan|kunne være|vere|ha|godt? at|hende',
      'for tidlig|tidleg å',
      'sier|seier|mener|meiner ikke|ikkje ... at|med',
      'påstår|hevder ikke|ikkje',
    ],
    da: [
      'taget|tage|tager endelig? stilling til? ... om|hvorvidt',
      'om|hvorvidt fakturaen|kravet|beløbet|indsigelsen|regningen|timerne|linje ... er|var|har|passer|stemmer|skal|gælder|tog|gjorde|lavede',
      'ikke|før endelig|endnu? afgjort|konkluderet|besluttet|klart|sikre|vurderet|set',
      'hvis|skulle|såfremt|når vi|det|kravet|fakturaen|timesedlen|undersøgelsen ... finder|kommer|konkluderer|viser|være|er|bekræfter|står',
      'viser det sig',
      'kan|kunne være|have|godt? at',
      'for tidligt at',
      'siger|mener ikke ... at|hermed|med',
    ],
    sv: [
      'tagit|ta|tar slutlig? ställning till? ... om|huruvida',
      'om|huruvida fakturan|kravet|beloppet|invändningen|räkningen|timmarna|rad ... är|var|har|stämmer|ska|gäller|tog|gjorde',
      'inte|innan slutligt|ännu? avgjort|kommit|beslutat|klart|säkra|bedömt|sett',
      'om|skulle|ifall vi|det|kravet|fakturan|tidrapporten|utredningen ... finner|kommer|drar|visar|vara|är|bekräftar|står',
      'visar det sig',
      'kan|kunde vara|ha att?',
      'för tidigt att',
      'säger|menar inte ... att|med|härmed',
    ],
    en: [
      'not yet|been? decided|concluded|know|clear|sure|determined|established|made|formed',
      'whether|if the|your|our|we|you|it|line|there ... is|are|was|were|has|have|should|turns|did|made',
      'should|if we|the|it|this|claim|invoice ... find|conclude|turn|turns|shows|show|prove|proves|confirm|confirms|stand|stands',
      'too early to',
      'may|might|could be|have',
      'not saying|say|suggesting|implying|claiming|mean',
      'whatever we|the|our',
      'before we|deciding|reaching',
      'or not',
    ],
  },
  'not-think': {
    no: [
      'mener|meiner|tror|trur|synes|synest|påstår|sier|seier|antyder|hevder|hevdar vi|jeg|eg? ikke|ikkje|aldri ... at',
      'ikke|ikkje mene|meine|tro|tru|påstå|antyde|si|seie ... at',
      'sier|seier ikke|ikkje at',
    ],
    da: [
      'mener|tror|synes|påstår|siger|antyder|hævder vi|jeg? ikke|aldrig ... at',
      'ikke mene|tro|påstå|antyde|sige|ment ... at',
      'siger ikke at',
    ],
    sv: [
      'menar|tror|tycker|påstår|säger|antyder|hävdar vi|jag? inte|aldrig ... att',
      'inte mena|tro|påstå|antyda|säga ... att',
      'säger inte att',
    ],
    en: [
      "not|don't|never|no ... suggestion|suggest|mean|meant|imply|claim|accuse|accusing",
      'do|does not say|claim|mean that',
      "don't|doesn't say|claim|mean that",
    ],
  },
  restating: {
    no: [
      'noen|nokon|mange|folk|kunder|kundar tror|trur|frykter|mener|meiner|spør',
      'du|de|dere|kunden ba|bad|bed|ønsket|ønskte|ønskja oss|å|om|at',
      'etter|på ditt|din|di ønske|oppfordring|førespurnad|forespørsel',
      'du|de|dere er|var redd|bekymra|bekymret|urolig|oppteken|opptatt',
      'du|de|dere spør|spurde|skreiv|skriv|sa|seier|meiner|nemner|fryktar|frykter|lurer|undrar|undrast|hevder|påstår|oppfatter|opplevde',
      'slik|sånn du|de ser|opplever|skriver|skriv',
      'du|de|dere tidligere|tidlegare? fikk|fekk|har fått|mottok|mottatt|motteke',
      'du|de|dere føler|følte|kjenner|kjente|opplever|opplevde|kjende',
      'brevet|meldingen|meldinga|purringen|purringa|varselet|e posten du fikk|fekk|viser',
      'spør|spurte|lurer|skriver|skriv|skrev|frykter du|de|dere',
      'kunden|kjøperen|kjøparen|eigaren|eieren|leietakeren|leietakaren|leigaren|leigetakaren|leieren|medlemmet|pasienten|abonnenten|forbrukeren|forbrukaren|foreldrene|foreldra|oppdragsgiveren|oppdragsgjevaren opplyser|skriver|skriv|skreiv|skrev|mener|meiner|mente|meinte|sier|seier|hevder|hevdar|forteller|fortel|bestrider',
    ],
    da: [
      'nogle|nogen|mange|folk|kunder tror|frygter|mener|spørger',
      'du|i|kunden bad|ønskede os|at|om',
      'efter|på dit|din ønske|anmodning',
      'du|i er|var bange|nervøs|bekymret|utryg',
      'du|i spørger|spurgte|skriver|skrev|sagde|siger|nævner|frygter|undrer|hævder|påstår|oplever|oplevede',
      'sådan som du|i',
      'spørger|spurgte|skriver|skrev|frygter du|i',
      'du|i føler|følte|føle|oplever|oplevede',
      'brevet|beskeden|rykkeren|varslet|mailen du|i fik',
      'kunden|køberen|ejeren|lejeren|medlemmet|patienten|abonnenten|forbrugeren|forældrene|bygherren oplyser|skriver|skrev|mener|mente|siger|hævder|fortæller|bestrider',
    ],
    sv: [
      'vissa|någon|många|folk|kunder tror|befarar|menar|frågar',
      'du|ni|kunden bad|ville|önskade oss|att|om',
      'på|efter din|ditt begäran|önskemål',
      'du|ni är|var rädd|orolig|bekymrad',
      'du|ni frågar|frågade|skriver|skrev|sa|säger|nämner|befarar|undrar|hävdar|påstår|upplever|upplevde',
      'så som du|ni',
      'frågar|frågade|skriver|skrev|befarar|undrar du|ni',
      'du|ni känner|kände|känt|upplever|upplevde',
      'brevet|beskedet|påminnelsen|mejlet du|ni fick',
      'kunden|köparen|ägaren|hyresgästen|medlemmen|patienten|abonnenten|konsumenten|föräldrarna|beställaren uppger|skriver|skrev|menar|menade|säger|hävdar|berättar|bestrider',
    ],
    en: [
      'some|many|people|customers think|believe|fear|ask|worry',
      'you|customer asked|requested|wanted|instructed us|to',
      'at your request',
      'you are|were afraid|worried|anxious|nervous|concerned',
      'you fear|wonder|wondered|told|tell|raise|raised|describe|described|claim|allege|object',
      'you feel|felt|experience|experienced',
      'that you feel|felt',
      'letter|notice|reminder|email|message you received|got|were',
      'sent|received in|by error|mistake',
      'customer|buyer|owner|tenant|member|patient|subscriber|parents says|say|writes|write|wrote|states|stated|reports|reported|holds|held|disputes',
    ],
  },
  advice: {
    no: [
      'bør|kan du|de|dere',
      'anbefaler|råder|rår|oppfordrer deg|til|at|å',
      'meld|anmeld det|saka|saken|forholdet|dette til politiet',
      'ta|ha gjerne? med',
    ],
    da: [
      'bør|kan du|i',
      'anbefaler|råder|opfordrer dig|til|at',
      'meld|anmeld det|sagen|forholdet|dette til politiet',
      'tag|tage gerne? med',
    ],
    sv: [
      'bör|kan du|ni',
      'rekommenderar|råder|uppmanar dig|att',
      'anmäl det|saken|detta till polisen',
      'ta|ha gärna? med',
    ],
    en: [
      'please|should|could|may|can report it|this|that|them',
      'bring|ask someone|somebody|anyone|a',
    ],
  },
  misuse: {
    no: [
      'misbruk*|identitetstyveri|identitetstjuveri|falske|forfalsket|forfalska|utgir|utgjev|utga',
      'noen|nokon|andre har|kan ha? brukt',
    ],
    da: [
      'misbrug*|identitetstyveri|falske|forfalsket|udgiver|udgav',
      'nogen|andre har|kan have? brugt',
    ],
    sv: [
      'missbruka*|utnyttjat|identitetsstöld*|kapning*|falska|förfalskad*|utger|utgav',
      'någon|andra har|kan ha? använt',
    ],
    en: [
      'misus*|stolen|identity|impersonat*|fake|forged|pretend*',
      'someone|somebody|others has|have|may|used',
    ],
  },
  'harmless-condition': {
    no: [
      'hvis|dersom|om|viss|når du|dere|de vil|ønsker|ynskjer|ønskjer si|seie|klage|snakke|prate|se|sjå|bestille|avslutte|beholde|høre|vite|vita|endre|flytte|levere|returnere|gå|bruke|ta|ha|trene',
      'opprettholder|opprettheld|fastholder|misbrukt|misforst*|fortsatt|framleis uenig|usamd',
      'spurnad*|spørsmål*',
    ],
    da: [
      'hvis|såfremt|når du|i vil|ønsker at? sige|opsige|klage|tale|snakke|se|bestille|afslutte|beholde|høre|vide|ændre|flytte|levere|returnere|gå|bruge|tage|have',
      'fastholder|opretholder|misbrugt|misforst*|uenig',
      'spørgsmål*',
    ],
    sv: [
      'om|ifall|när du|ni vill|önskar att? säga|klaga|prata|tala|se|beställa|avsluta|behålla|höra|veta|ändra|flytta|lämna|returnera|gå|använda|ta|ha|träna',
      'vidhåller|bestrider|missförst*|oenig|oense',
      'frågor|fråga',
    ],
    en: [
      'if|when|should you want|wish|like|would like? to cancel|end|talk|speak|see|order|keep|hear|know|change|move|return|go|use|take|have|complain',
      'maintain|uphold|stick',
      'still unhappy|disagree',
    ],
  },
} as const satisfies FamilyWays;

/** Saying that one does not think so, language by language. */
export const supposingThings = {
  'not-think': {
    nb: ['mener|tror|synes|påstår|sier|antyder vi|jeg? ikke|aldri at'],
    nn: ['meiner|trur|synest|påstår|seier vi|eg? ikkje at'],
    da: ['mener|tror|synes|påstår|siger|antyder vi|jeg? ikke|aldrig at'],
    sv: ['menar|tror|tycker|påstår|säger|antyder vi|jag? inte|aldrig att'],
    en: [
      "not|don't|never think|believe|say|saying|mean|suggest|suggesting|claim|imply|implying that|you",
    ],
  },
} as const satisfies FamilyThings;
