import type { FamilyWays } from './family.ts';

// data: further turns of phrase of five writers, and what makes such harmless, in all languages side by side
export const turnsOfOthers = {
  L101: {
    no: ['profesjonelle|profesjonell|proffe ... inndriv*|innkrev*|kravet|saken|saka'],
    da: [],
    sv: [],
    en: [
      'collection notice|warning|letter|demand',
      'recovery will|would|may be left|entrusted|passed|given|handed to',
      'goes|go|passed|sent on? to intrum|kredinor|lowell|sergel|inkasso',
    ],
  },
  L103: {
    no: [
      'inndrivelsesomkostning*|inndrivelseskostnad*|inndrivingskostnad*|inndrivningskostnad*',
      'administrasjonskostnad*|administrasjonsomkostning*|administrasjonstillegg*',
    ],
    da: [
      'inddrivelsesomkostning*|inddrivelsesudgift*|administrationsomkostning*|administrationsudgift*|administrationstillæg*',
    ],
    sv: ['indrivningskostnad*|administrationskostnad*|kravkostnad*|kravavgift*'],
    en: [
      'purregebyr*|rykkergebyr*|påminnelseavgift*|inkassogebyr*|inkassosalær*',
      'added|add|charged|booked each|every time we remind|write',
    ],
  },
  L104: {
    no: ['minstekompensasjon*|standardkompensasjon*|minimumskompensasjon*'],
    da: [],
    sv: ['450 kr|kronor|kronorna ... inkassokostnad*|privatperson|konsument'],
    en: ['forsinkelseskompensasjon*|förseningsersättning*|kompensationsgebyr*|kompensasjonsbeløp*'],
  },
  L105: {
    no: ['tikker|tikkar ... prosent|rente|renta|renten|renter'],
    da: ['tikker ... procent|rente|renten|udlånsrenten|renter'],
    sv: ['tickar ... procent|ränta|räntan'],
    en: [
      'morarente*|morarenta|forsinkelsesrente*|dröjsmålsränta*|dröjsmålsräntan',
      'own risk as to|regards interest',
      'interest clock does|will not stop|pause|stand',
    ],
  },
  L106: {
    no: [
      'avvist|avvises|avvisast uten|utan behandling|handsaming',
      'da|då kan du|dere|de|dykk ikke|ikkje komme|kome|koma trekkende|trekkjande|dragande',
      'mer|meir|senere|seinare|lenger enn # dager|dagar|døgn|timer|timar etter ... avvises|avvist|avvisast|behandles',
    ],
    da: [
      'afvist|afvises som|uden forældet|behandling',
      'frist* ... gælder også|altså for dig|jer som privat*',
    ],
    sv: [],
    en: [
      'complaints|claims|objections ... made|raised|reported|filed within|inside a|one|#|seven|ten|eight week|days|day|hours|fortnight',
    ],
  },
  L107: {
    no: [
      'noterer|noterar|anser|reknar|regner|ser vi|me|jeg|eg ... frafalt|frafalle|fråfalle',
      'blir|vert|er ... ansett|rekna|regnet som avklart|avgjort|godtatt|godkjent|oppgjort|frafalt|fråfalle|akseptert',
      'da|då har du|dere|de|dykk jo|alt? akseptert|godtatt|godteke|godkjent',
    ],
    da: [
      'anses|betragtes|regnes ... afklaret|frafaldet|bortfaldet|accepteret|godkendt|tiltrådt',
      'så|dermed har du|i jo? accepteret|godkendt|tiltrådt',
    ],
    sv: [
      'ser|betraktar|anser|räknar vi|jag ... återtagen|återkallad|tillbakadragen',
      'ingen|utebliven återkoppling|återkomst|reaktion tas|ses|räknas|tolkas|betyder',
      'då|därmed har du|ni ju|redan? accepterat|godkänt|godtagit',
    ],
    en: [
      'written|noted|put|marked you down as agreeing|accepting|agreed|satisfied',
      "did|didn't not? say no ... deal|agreement|agreed|accepted|bound",
    ],
  },
  L108: {
    no: [
      'ikke|ikkje|inkje|ingen|ingenting grunnlag|grunn for|til å redusere|endre|sette|setje|kreditere|trekke|trekkje|nedsette',
      'ansvarlige|ansvarlig|ansvarlege|ansvarleg for beløpet|summen|fakturaen|kravet|regningen|rekninga',
      'vik|viker|rikker|rikkar|rører|endrer|endrar|fraviker oss|meg? ikke|ikkje frå|fra|på|ved|om beløpet|prisen|kravet|summen|fakturaen',
    ],
    da: [
      'indsigelse|indsigelsen|klage|klagen|reklamation|reklamationen er|savner|mangler uden? grundlag|grund|hold',
      'du|i får|har ikke ret|medhold',
      'er|bliver du|i forpligtet|pligtig|nødt til at betale',
    ],
    sv: [
      'invändning|invändningen|reklamation|reklamationen|klagomålet saknar|är utan? grund|fog|stöd',
      'ändrar|rubbar oss? inte oss? om|kring|på|vid|av priset|beloppet|fakturan|kravet',
      'inte är|finns? något|några fel på|i|med fakturan|räkningen|beloppet|priset',
    ],
    en: [
      'objection|complaint has|is|lacks no|without? merit|basis|ground|foundation',
      'objection|complaint is|was|stands rejected already|anyway',
    ],
  },
  L109: {
    no: [
      'folk|naboene|naboane|bygda|kollegaene ... får|kjem|kommer ... høre|høyre|vite om dette|det|deg|dykk|dere|hvordan|korleis',
    ],
    da: [
      'kommunen|skat|naboerne|kollegerne|udlændingestyrelsen|arbejdsgiveren ... vil|får|skal ... vide|høre',
      'ordensmagten',
    ],
    sv: [
      'grannarna|kommunen|arbetsgivaren|kollegorna|byn|skatteverket ... ska|får|kommer|vill ... veta|reda|höra',
    ],
    en: [
      'people|neighbours|neighbors|village|town|everyone|colleagues will|would|shall get|come? to? know|hear|learn|find out? how|what|about|that you|this',
    ],
  },
  L111: {
    no: ['krav|oppfordring|varsel|påkrav etter|i|jf|ifølge medhold|henhold? til? inkassolov*'],
    da: [
      'krav|påkrav|varsel|skrivelse i|efter|iht henhold? til? inkassolov*',
      'restanceskriv*|restancebrev*|kravbrev|kravskriv*',
      'lovpligtige|lovbestemte opfordring|påkrav|varsel',
    ],
    sv: [
      'anmaning att betala',
      'inkassoanmaning*|betalningsanmaning*|slutkrav|slutkravet|slutkravsbrev',
      'formellt|formell krav|kravbrev|slutkrav|anmaning|betalningsuppmaning',
    ],
    en: [
      'collection notice|warning|letter within|under|pursuant',
      'letter before action|claim|proceedings',
      'statutory|formal|lawful demand|notice|request for|of|to payment|pay',
    ],
  },
  L112: {
    no: [
      'tar|tek|tas|tatt nettbutikken|nettsiden|nettsida|hjemmesiden|heimesida|tjenesten|tenesta|appen|sida|siden|den ned',
      'kan|vil|kjem|blir bli|til|verte å? bli? koplet|koblet|kopla|kobla|stengt|skrudd av|fra|frå|ut',
      'skrur|skruer|stenger|stengjer ... krana|kranen|strømmen|straumen|vannet|vatnet|nettet|varmen',
      'kjører|køyrer|leverer vi|me|jeg|eg ikke|ikkje ut? fleire|flere|meir|mer',
    ],
    da: [
      'hjemmesiden|siden|webshoppen|shoppen|domænet|appen|tjenesten tages|lukkes|slukkes ned|af?',
      'reservedele|reservedelene|varerne|ordren|ordrerne ikke sendes|leveres|ekspederes',
      'bestillingen|bestillinger|leverancen|leverancer|varerne|ordren ... holdt|holdes|holder tilbage',
      'kan|vil kørslen|leverancen|leveringen|tømningen|rengøringen|hentningen ... ikke fortsætte|fortsættes',
    ],
    sv: [
      'kör|levererar vi|jag inte ut? något|några? mer|fler|längre',
      'drar vi|jag in|tillbaka passerkort*|korten|kortet|behörighet*|tillträde*|nycklar*|nyckeln',
    ],
    en: [
      'right to disconnect|suspend|cut|block|switch',
      'key|access|entry card|code|fob|pass stops|ends|expires working?',
    ],
  },
  L113: {
    no: [
      'treg|trege|tregt|sein i oppfattelsen|oppfatninga|oppfattinga|huet|hodet|hovudet',
      'du|dere|de|dykk bare|berre|rett|simpelthen? ikke|ikkje i stand til å lese|lesa|skjønne|forstå|regne|rekne|telle',
      'var|er du edru|full|nykter|våken',
    ],
    da: [
      'ren|rene|skær svindel|løgn|bedrag|opspind|fup',
      'læst|læser aftalen|vilkårene|det|mailen eller kan du|i ikke',
    ],
    sv: [
      'övergår|övergå din|er förmåga|fattningsförmåga',
      'inget|inte bättre för dig|er|att',
      'du|ni är helt|verkligen? läskunnig|läskunniga|nykter',
      'lurar|lurat alla|alltid|jämt|era|er? leverantör*|alla',
    ],
    en: [
      'only a|an fool|idiot|child|madman would|could|can',
      'pack|bunch|web|tissue|string of lies|nonsense|rubbish|excuses',
      'people|customers of|like your|you sort|kind|type',
      "you|you've have? invented|fabricated|concocted",
    ],
  },
  L114: {
    no: [
      'stemmer|samsvarer|stemmar ikke|ikkje med|overens avtalen|avtala|tilbudet|tilbodet|bestillingen|bestillinga|kontrakten',
      'sjåføren|montøren|håndverkeren|teknikeren|medarbeider* ... uaktsom|uaktsam|slurvet|slurva|uforsiktig|sløv',
    ],
    da: [
      'ikke levet|leveret|holdt op? til? aftalen|løftet|hvad|det',
      'det sejler simpelthen|helt|fuldstændig? for|hos os',
      'prisen aldrig|ikke blev|er oplyst|nævnt|sagt til|for dig|jer',
    ],
    sv: [],
    en: ['hours|price|figures|amount on your bill|invoice are|is wrong|incorrect|mistaken|off'],
  },
  L115: {
    no: [
      'forholder|forheld oss|meg ikke|ikkje til muntlig*|munnleg*|telefonsamtale*|samtaler',
      'uten|utan ... skjema|skjemaet|referansenummer|klageskjema|nettskjema|blankett ... ingen|inga|ikke|ikkje klage|innsigelse|motsegn|innseiing|bestridt|gyldig',
    ],
    da: [],
    sv: [
      'utan ... blankett|blanketten|formulär|formuläret|ärendenummer|den ... inte|ingen bestridd|bestriden|giltig|invändning|reklamation',
    ],
    en: [
      "calls|phone|conversations|telephone ... do|does|don't|doesn't not? suspend|count|stop|postpone|qualify",
      'only a|your|the letter|form|mail|document ... is|counts a|as real|valid|proper|true objection|complaint',
    ],
  },
  L116: {
    no: [
      'ikke|ikkje godtgjort|sannsynliggjort|godtgjord',
      'den|dei|de som påstår|hevder|hevdar',
      'uten|utan en|ei? kvittering|bevis|dokumentasjon fra|frå deg|dykk|dere',
    ],
    da: [
      'påhviler|påligger|tilkommer dem|dig|jer|kunden|køber at? ... godtgøre|bevise|dokumentere|påvise',
      'ikke engang har? papir|bevis|kvittering|dokumentation på',
      'uden en? kvittering|bevis|dokumentation fra|af dig|jer',
      'den|dem der påstår|hævder',
    ],
    sv: [
      'har|är att lägga|visa|styrka|framlägga fram? bevis|underlag|utredning',
      'tills|innan|förrän du|ni har? visat|bevisat|styrkt något|motsatsen|annat',
      'utan ett|en? kvitto|bevis|dokumentation från dig|er',
      'den som påstår|hävdar',
    ],
    en: [
      'until|unless you show|prove|demonstrate|have|can shown|proved|proven|show|prove|demonstrate? otherwise|something',
      'without a|some? receipt|proof|evidence from you',
    ],
  },
  L120: {
    no: [
      'svært|ytterst|særs|meget alvorlig|alvorleg melding|beskjed|varsel',
      'alt annet|anna til side|sides|vente|vike',
      'alarmklokkene|varsellampene ringer|ringjer|blinker',
    ],
    da: [
      'hvert sekund|minut tæller',
      'yderste|allerstørste alvor|vigtighed|hast',
      'alt andet må|kan|skal vente|vige',
    ],
    sv: [],
    en: ['red alert', 'top|highest|absolute priority ... now|today|immediately|at', 'alarm bells'],
  },
  L122: {
    no: [
      'hurtigløp*|hurtigsporet|forenklet|forenkla|summarisk inndriving|innkreving|tvangsfullbyrdelse',
    ],
    da: ['minretssag*', 'forenklet|forenklede inkassoproces|inddrivelse|proces|inkassosag'],
    sv: [
      'föreläggande|föreläggandet ... ifyllt|ifyllda|ifylld|klart|skrivet|utskrivet|postat',
      'går|vänder|vänt|gått oss? till|hos kronan|fogden',
    ],
    en: [
      'go|goes|going|by|through|for|via the|a quick|fast|simplified|summary route|track|procedure|process|lane',
    ],
  },
  L124: {
    no: [
      'regnes|reknast|regna|rekne|ses|sjåast|gjelder|gjeld|anse|anses|ansett|sjå det? at? som erkjent|erkjennelse|vedgått|vedgåing|anerkjennelse|godkjenning|godkjennelse|aksept',
      'innebærer|inneber|betyr|tyder|medfører det? at du|dere|de|dykk godkjenner|godkjenn|erkjenner|vedgår|aksepterer|godtar|godtek',
      'har|hev du|dere|de|dykk samtidig|dermed|samstundes|da|då vedgått|erkjent|godkjent|godtatt|godteke|akseptert',
      'regnes|reknast|gjelder|gjeld det|dette som at hele|heile|kravet|gjelda|gjelden',
    ],
    da: [
      'har du|i samtidig|dermed|også? vedstået|erkendt|anerkendt|tiltrådt|vedkendt',
      'skriver|underskriver|skrive|underskrive du|i? først|også|samtidig|dermed? under? på skylden|gælden',
      'anses|regnes|gælder|betragtes som|for erkendelse|anerkendelse|vedståelse|accept',
    ],
    sv: [
      'intygar|erkänner|medger|vitsordar du|ni|även|samtidigt|därmed att|även|samtidigt|skulden|fordran|beloppet',
      'skriver du|ni även|också|därmed|samtidigt på skulden|fordran|beloppet',
      'anses|räknas|gäller|betraktas|ses som erkännande|medgivande|godkännande|skulderkännande',
    ],
    en: [
      'you accept|admit|acknowledge|agree that the|this claim|debt|amount|invoice is valid|correct|owed|due',
      'taken|treated|regarded|seen|counted|counts as an? admission|acknowledgement|acknowledgment|acceptance|recognition',
    ],
  },
  L125: {
    no: [
      'klage|innsigelse|motsegn|innseiing på|om|mot faktura|fakturaen|regning|regningen|rekning|rekninga koster|kostar',
      'saksbehandlingen|saksbehandlinga|saksbehandling|utredningen|utgreiinga ... faktureres|fakturert|fakturerast|belastes|belastet|belasta',
      'salær|salæret|honorar|honoraret|advokatens ... belastes|belastet|belasta|føres|førast deg|dykk|dere|din|di',
    ],
    da: [
      'ekspeditionsgebyr*|behandlingsgebyr*|sagsgebyr*|klagegebyr*|undersøgelsesgebyr*',
      'henvendelse|indsigelse|klage|mail|opkald ... takseres|faktureres|afregnes|debiteres',
      'undersøgelsen|gennemgangen|behandlingen ... faktureres|debiteres|takseres|koster',
    ],
    sv: [
      'avgift för ärendet|handläggning*|utredning*|hantering*|klagomål*|invändning*',
      'samtalet|mejlet|invändningen|klagomålet|ärendet|utredningen|handläggningen ... kostar det? #|kr|per|dig|er',
    ],
    en: [
      'charge|bill|invoice|debit you? an|a administration|handling|processing|case|complaint|investigation fee|charge|cost',
      'going|looking|handling|dealing|reading through|into|with|your your|this? complaint|objection|dispute ... charge|fee|cost|costs|billed',
    ],
  },
  L127: {
    no: [
      'tapsført|tapsføre|tapsføring|tapsavsatt|tapsavsetning*',
      'sjansen|risikoen|faren for å tape',
      'advokaten|juristen|advokat vår|til|i? ... seier|sier|meiner|mener|tror|trur|anbefaler|tilrår ... tape|taper|forlik|svak|svakt|dårlig|dårleg',
      'hold|hald|la|lat ham|han|henne|ho|kunden|dei|dem på? vente|vent',
      'revisor* ... kritisert|kritiserte|påpekt',
      'budsjettet vårt? for kreditering*|kulanse|reklamasjon*',
      'ikkje|ikke seie|si|sei det? høgt|høyt',
    ],
    da: [
      'lad hende|ham|dem|kunden vente',
      'advokaten|juristen vores? ... anbefaler|mener|tror|siger ... forlig|kompromis|taber|tabe|svag',
      'plejer at give op|sig',
      'opgiver han|hun|de',
    ],
    sv: [
      'int anm|anteckning',
      'riskklass*|kundscor*|kundbetyg*|kundklass*',
      'juristen|advokaten|juristerna vår|våra? tror|anser|tycker|menar|säger ... förlorar|förlora|förlikning|svag|svagt',
      'brukar ge sig|upp',
      'ge max|högst # procent|rabatt',
    ],
    en: [
      'they|he|she|customer will|probably|usually|soon|eventually give|gives up',
      'insert customer|name|amount|date here',
      'told|asked ... internally',
      'wants us to reject|refuse|stall|deny|delay',
      'asked|told me|us to stall|delay|reject|refuse',
      'put|set|setting aside money|funds|provision for',
      'our lawyer|lawyers|solicitor|counsel thinks|think|says|believes|fears ... lose|weak|settle',
    ],
  },
  L132: {
    no: ['legg|legger|slenger|slengjer me|vi|eg|jeg på røyret|røret'],
    da: [
      'ser|kigger|læser vi|jeg? ikke på? nye oplysninger|billeder|argumenter',
      'kommer|bliver ikke et|noget|flere tredje|nyt|flere svar',
    ],
    sv: [
      'hamnar brevet|mejlet|det|de i papperskorgen|soporna|skräppost*',
      'frågan|saken|ärendet ... är utagerad|utagerat',
      'kommer|får inte|ej att? få? något svar',
    ],
    en: [
      'refuse|refusing|decline any|all further|more dialogue|discussion|contact|correspondence|talks',
      'decision|answer is|are not open to|for reconsideration|discussion|debate|review|appeal',
      'closed|settled for good',
    ],
  },
  L133: {
    no: [
      'retten|klageretten til? å? ... klage|nemnd|nemnda ... bortfalt|bortfalle|tapt|borte|falt',
      'ikke|ikkje prøves|prøvast|overprøves|overprøvast av noen|nokon|andre|nemnd|utenforstående|utanforståande',
      'klageorgan*|nemnda|nemnder|forbrukarklageutvalet|forbrukerklageutvalget|forbrukertilsynet|forbrukartilsynet ... uten|utan|ingen|inga|ikke|ikkje myndighet|mynde|makt',
      'ingen|ingenting|inga steder|stad|stader|plass|instans du|dere|de kan klage|klaga',
    ],
    da: [
      'udelukket for|ved udsalg*|tilbud*|brugt*|erhverv*',
      'tvister|sager|uenigheder ikke kan|må komme|indbringes|gå|behandles for|til|ved',
    ],
    sv: [
      'ingen|inte rätt till|att? ... nämnd*|arn|konsumentväg*|överpröv*',
      'ingen extern|utomstående prövning|instans|granskning',
    ],
    en: [
      'no complaint|complaints|appeal|appeals|external|independent board|body|instance|review|committee',
      "right of|to complaint|complain|appeal|redress does|doesn't|do not? apply|exist|hold",
      "do|does|don't|doesn't not? take|hear|handle cases|complaints|disputes against|about|from us|you",
    ],
  },
  L135: {
    no: [
      'ikke|ikkje krav|rett|lov|høve på|til å holde|halde|sitte|sitje igjen|tilbake|att|på',
      'tilbakehold|tilbakehald er|blir utelukket|utelukka|forbudt|forbode|uaktuelt',
      'betales|betalast uten|utan noe|noko? frådrag|fradrag|tilbakehold*|tilbakehald*',
      'kunde|kunden|forbruker|forbrukar|forbrukere|forbrukarar kan ikke|ikkje sikre|beholde|behalde|holde|halde',
    ],
    da: [
      'ingen del af købesummen|prisen|beløbet|betalingen',
      'beløb|penge til sikkerhed ... godtages|accepteres|godkendes ikke',
      'ikke hjemmel til|for',
    ],
    sv: [
      'ingen del av priset|beloppet|summan|köpesumman|betalningen',
      'innehållande|kvittning är|gäller|inte ... otillåtet|förbud|förbjudet|förbjuden',
      'förbud mot kvittning|innehållande|avdrag',
      'behållit|innehållit är otillåtet|otillåtna|förbjudet',
    ],
    en: [
      'without any? retention|deductions|withholding|set-off',
      'no right of|to|for retention|retain|withhold|hold',
    ],
  },
  // Too late for something else than to complain.
  'late-other': {
    no: [],
    da: [],
    sv: ['för sent att byta|avboka|flytta|stoppa|beställa|leverera'],
    en: ['too late to cancel|exchange|swap|order|deliver'],
  },
  'let-go': {
    no: ['uten|utan virkning|verknad', 'strøket|stroke|tatt|teke ut'],
    da: ['uden virkning', 'streget|strøget|taget ud'],
    sv: ['struken|struket|strukit|tagit bort|ur'],
    en: ['crossed|struck it|that|this? out'],
  },
  'no-blame': {
    no: [
      'ingen her? meiner|mener|trur|tror|seier|sier|påstår',
      'ingen|ikke|ikkje teikn|tegn til|på',
    ],
    da: [],
    sv: ['inga|inget|inte tecken på|till'],
    en: [
      'nobody|no one? here? thinks|says|believes|claims',
      "you have|haven't not? tried|lied|cheated|tricked",
    ],
  },
  'as-before': {
    no: [
      'du|dere|de|dykk har? selv|sjølv|sjølve? sagt|sa|avbestilt|avbestilte opp?',
      'bad|ba|ber oss selv|sjølv|sjølve? om å stanse|stoppe|stogge',
    ],
    da: [
      'du|i har? selv opsagt|opsagde|afbestilt|afbestilte',
      'bad|beder os selv? om at stoppe|standse',
    ],
    sv: [],
    en: [
      'you yourself|yourselves? have? cancelled|terminated|ended',
      'you asked us to stop|pause|halt',
    ],
  },
  // "… The line has been deleted.": the next words take it back.
  'rights-taken-back': {
    no: [
      'punktet|regelen|lina|linja|linjen|setningen|setninga|formuleringen|teksten er|ble|vart sletta|slettet|strøket|stroke|fjerna|fjernet|tatt|teke',
      'slikt|det|dette binder|bind ikke|ikkje',
      'påberoper|støtter|bygger|byggjer oss|vi|me det? ikke|ikkje',
    ],
    da: [
      'punktet|reglen|linjen|sætningen|formuleringen|teksten er|blev slettet|strøget|fjernet|taget',
      'det er kun|bare et ønske',
      'det mener vi|jeg ikke',
    ],
    sv: [
      'punkten|regeln|raden|meningen|texten|formuleringen är|togs|har struken|borttagen|bort|tagits',
      'meningen|punkten|texten|regeln stöder|tillämpar|använder vi oss? inte',
    ],
    en: ['text|clause|sentence|line|rule is|was|has been? removed|deleted|struck|gone|withdrawn'],
  },
  'threat-denied': {
    no: [
      'stammer|kommer|kjem ikke|ikkje fra|frå oss',
      'det var feil|gale|galt å',
      'har han|hun|ho|de|dei|vi|me ikke|ikkje fullmakt|lov|rett|grunnlag',
      'feltet|linja|linjen er tomt|tom',
    ],
    da: ['stammer|kommer ikke fra os', 'det var forkert|en fejl at'],
    sv: ['kommer|härrör inte från oss'],
    en: ["does|did|doesn't|didn't not? come from us", 'that|it was wrong|mistaken to'],
  },
  'board-open': {
    no: [
      'dit|der kan du|de|dere|dykk vende|henvende|gå|klage',
      'begynner|byrjar|starter|startar hos|med forbrukertilsynet|forbrukartilsynet',
      'er åpent|ope|åpen|open for alle|deg|dykk|dere',
    ],
    da: [],
    sv: ['du|ni har? god tid'],
    en: ['you can|may instead|however|still turn|go|write|use|complain'],
  },
  'not-think': {
    no: ['sier|seier ikke|ikkje at'],
    da: ['siger ikke at'],
    sv: ['säger inte att'],
    en: ['do|does not say|claim|mean that', "don't|doesn't say|claim|mean that"],
  },
} as const satisfies FamilyWays;
