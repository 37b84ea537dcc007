import type { FamilyWays } from './family.ts';

// data: things that several rules about the customer's rights are made of, in all languages side by side
export const rightsBroad = {
  // "If you have no …", "can you not …": whatever it is that the customer lacks.
  'lack-you': {
    no: [
      'har|kan|klarer|klarar|greier|makter|maktar|finner|finn|mangler|manglar|får|leverer|viser|sender du|dere|de|dykk|leietaker|kunden|kjøper selv|sjølv|noe|noko? ikke|ikkje|ingen|inga|ingenting',
      'hvis|dersom|om|viss|når|lenge du|dere|de|dykk|leietaker|kunden ikke|ikkje ... har|kan|klarer|klarar|greier|finner|finn|får|legger|legg|viser|sender|leverer|skaffer|kommer|kjem',
      'med mindre du|dere|de|dykk|leietaker|kunden',
      'mindre|før|inntil|førenn du|dere|de|dykk|leietaker|kunden ... har|kan|viser|legger|legg|sender|leverer|kommer|kjem|finner|skaffer',
      'klarer|kan|lykkes|makter|greier|har du|dere|de det|dette|den? ikke|ikkje',
    ],
    da: [
      'har|kan|magter|finder|mangler|får|leverer|viser|sender du|i|lejer|kunden|køber selv|noget? ikke|ingen|ingenting|intet',
      'hvis|såfremt|når|længe du|i|lejer|kunden ikke ... har|kan|finder|får|lægger|viser|sender|leverer|skaffer|kommer|fremlægger',
      'medmindre du|i|lejer|kunden',
      'før|indtil|førend du|i|lejer|kunden ... har|kan|viser|lægger|sender|leverer|kommer|finder|skaffer|fremlægger',
      'kan|lykkes|magter|har du|i det|dette|den? ikke',
    ],
    sv: [
      'har|kan|klarar|hittar|saknar|får|lämnar|visar|skickar du|ni|hyresgästen|kunden|köparen själv|något? inte|ingen|inga|inget|ingenting',
      'om|såvida|när|länge du|ni|hyresgästen|kunden inte ... har|kan|hittar|får|lägger|visar|skickar|lämnar|skaffar|kommer',
      'såvida du|ni inte',
      'innan|tills|förrän du|ni|hyresgästen|kunden ... har|kan|visar|lägger|skickar|lämnar|kommer|hittar|skaffar',
      'kan|lyckas|klarar|har du|ni det|detta|den? inte',
      'går det|detta inte',
    ],
    en: [
      "if|long you|customer|tenant|buyer can't|cannot|don't|haven't|do|have|are|fail|lack ... not|have|find|show|provide|send|produce|manage|got|to|no|any",
      'unless|until|till you|customer|tenant|buyer ... have|can|find|show|provide|send|produce|bring|get|prove',
      "have|haven't|can't|can|got you|any|it|one|anything ... not|no|otherwise",
    ],
  },
  // We take it so, and nothing else.
  'we-infer': {
    no: [
      'regner|reknar|anser|tolker|tolkar|tenker|tenkjer|antar|antek|konkluderer|betrakter|forutsetter|føreset|skjønner|skjønar vi|jeg|eg|me|kommunen|styret',
      'går|legger|legg vi|jeg|eg|me ut|til fra|frå|grunn',
      'regnes|reknast|anses|ansees|tolkes|tolkast|betraktes|sees det|dette|saken|saka|kravet|fakturaen|klagen|innsigelsen',
    ],
    da: [
      'regner|anser|tolker|tænker|antager|konkluderer|betragter|forudsætter vi|jeg|kommunen|det',
      'går|lægger vi|jeg ud|til fra|grund',
      'regnes|anses|tolkes|betragtes|ses det|dette|sagen|kravet|fakturaen|klagen|indsigelsen',
    ],
    sv: [
      'räknar|anser|tolkar|tänker|antar|konkluderar|betraktar|förutsätter|utgår vi|jag|kommunen|det|från',
      'lägger vi|jag till|det grund|till',
      'räknas|anses|tolkas|betraktas|ses det|detta|ärendet|kravet|fakturan|klagomålet|invändningen',
    ],
    en: [
      "we|i|i'll|we'll|council|office will|shall|can|ll|must|may? assume|presume|presumes|consider|regard|treat|conclude|deem|infer|take it|that|you|this|the",
      'will|shall|is|are be? assumed|presumed|deemed|treated|regarded|taken|considered|inferred',
    ],
  },
  // "Thereby", "in return": what goes with a small act.
  thereby: {
    no: [
      'dermed|samtidig|samstundes|automatisk|gjengjeld|vilkår|betingelse|betingelsen|forutsetning|forutsatt|motytelse',
      'mot|med|i det|at|samme slengen|slengen|og|du',
      'med det|dette',
      'da|då har|er|godtar|godtek|bekrefter|stadfester du|vi|me|dere|de',
      'til gjengjeld',
    ],
    da: [
      'dermed|samtidig|samstundes|automatisk|gengæld|vilkår|betingelse|betingelsen|forudsætning|forudsat',
      'mod at|du',
      'med det|dette',
      'så|da har|er|godtager|bekræfter du|vi|i',
    ],
    sv: [
      'därmed|samtidigt|automatiskt|gengäld|villkor|villkoret|förutsättning|förutsatt',
      'mot att|du',
      'i och med',
      'med det|detta',
      'då|så har|är|godtar|bekräftar du|vi|ni',
    ],
    en: [
      'thereby|simultaneously|automatically|exchange|condition|provided|herewith',
      'at|with the|that same|it time?',
      'then|in|by|with|doing so|you|that|it|we|doing',
    ],
  },
  // Gives up the objection.
  'gives-up': {
    no: [
      'trekker|trekke|trekk|dreg|drar|dropper|droppe|droppar|frafaller|frafalle|fråfell|fråfalle|oppgir|gir|avstår|slipper|skrinlegger ... klagen|klage|innsigelsen|innsigelsar|innsigelser|motsegna|innvendingen|innvendingar|innvendinger|saken|saka|protesten|tvisten',
      'klagen|innsigelsen|motsegna|innvendingen|protesten|tvisten ... trukket|trekt|frafalt|fråfallen|død|ferdig|ute|historie|lagt|skrinlagt|bortfaller|bortfell|faller|fell|frafalles|lukkes|lukkast|strykes',
      'ikke|ikkje ... klage|klagar|klager|protestere|bestride|krangle|diskutere|diskuterer|mase lenger|meir|mer',
    ],
    da: [
      'trækker|trække|dropper|droppe|frafalder|frafalde|opgiver|opgive|afstår|slipper ... klagen|klage|indsigelsen|indsigelser|sagen|protesten|tvisten',
      'klagen|indsigelsen|protesten|tvisten ... trukket|frafaldet|død|færdig|ude|historie|lagt|bortfalder|falder|frafaldes|lukkes|stryges',
      'ikke ... klage|klager|protestere|bestride|diskutere|diskuterer længere|mere',
    ],
    sv: [
      'drar|dra|droppar|släpper|släppa|frånfaller|ger|avstår|återkallar|återtar|lägger ... klagomålet|klagomål|invändningen|invändningar|ärendet|protesten|tvisten|reklamationen|bestridandet',
      'klagomålet|invändningen|protesten|tvisten|reklamationen|bestridandet ... återkallad|återtagen|död|klar|ute|historia|lagd|bortfaller|faller|stängs|stryks',
      'inte ... klaga|klagar|protestera|bestrida|diskutera|diskuterar|bråka längre|mer',
    ],
    en: [
      'withdraw|withdraws|drop|drops|abandon|waive|waives|release|relinquish|forget|bury ... complaint|complaints|objection|objections|dispute|disputes|claim|claims|question|matter',
      'complaint|objection|dispute ... withdrawn|dropped|dead|history|closed|over|gone|lapses|finished|buried',
      "no|not|won't|never ... complain|complaining|dispute|object|argue|discuss|bring|raise further|more|again|longer",
    ],
  },
  // What the papers say.
  'the-terms': {
    no: [
      'vilkår*|betingelse*|kontrakten|avtalen|baksiden|baksida|kvitteringen|kvitteringa|regler*|reglane|reglement*|vedtekt*|husordensregl*|ordrebekreftelsen|bekreftelsen|punkt|paragraf|standardvilkår*|praksis',
    ],
    da: [
      'vilkår*|betingelse*|kontrakten|aftalen|bagsiden|kvitteringen|regler*|reglement*|vedtægt*|husorden*|ordrebekræftelsen|bekræftelsen|punkt|paragraf|praksis',
    ],
    sv: [
      'villkor*|kontraktet|avtalet|baksidan|kvittot|regler*|reglement*|stadgar*|ordningsregl*|orderbekräftelsen|bekräftelsen|punkt|paragraf|praxis',
    ],
    en: [
      'terms|conditions|contract|agreement|reverse|receipt|rules|regulations|bylaws|policy|clause|section|practice',
    ],
  },
  // "You had two weeks."
  'had-time': {
    no: [
      'du|dere|de hadde|fekk|fikk ... dager|dagar|uker|veker|uke|veke|måned|månad|måneder|månader|tid på|til|å',
      'hadde du|dere|de ... dager|dagar|uker|veker|måned|månad|tid på|til',
      'muligheten|sjansen|høvet til|hadde|fikk ... hadde|var|gikk du|dere|første',
    ],
    da: [
      'du|i havde|fik ... dage|uger|uge|måned|måneder|tid til|på|at',
      'havde du|i ... dage|uger|måned|tid til|på',
      'muligheden|chancen havde|var|gik du|i|første',
    ],
    sv: [
      'du|ni hade|fick ... dagar|veckor|vecka|månad|månader|tid på|att',
      'hade du|ni ... dagar|veckor|månad|tid på|att',
      'möjligheten|chansen hade|var|gick du|ni|första',
    ],
    en: [
      'you had ... days|weeks|week|month|months|time|window|period to',
      'time to complain|object|say|speak|tell was|has',
    ],
  },
  'late-deadline': {
    no: [
      'fristen|tidsfristen|meldefristen|vinduet|perioden|frist|grensa|grensen',
      'siste dag|dagen',
    ],
    da: ['fristen|tidsfristen|meldefristen|vinduet|perioden|frist|grænsen', 'sidste dag'],
    sv: ['fristen|tidsfristen|fönstret|perioden|frist|gränsen', 'sista dag|dagen'],
    en: ['deadline|window|cutoff|cut-off|period', 'time limit', 'last day'],
  },
  'late-past': {
    no: [
      'var|gikk|gjekk|løp|utløp|passerte|gått ute|ut|passert|forbi|over|for|i|den|1*|2*|3*|lenge',
      'er ute|forbi|over|utløpt|passert|gått|brutt|oversittet',
    ],
    da: [
      'var|gik|løb|udløb|udløbet ude|ud|passeret|forbi|overskredet|for|i|den|1*|2*|3*|længe',
      'er ude|forbi|udløbet|passeret|gået|overskredet|brudt',
    ],
    sv: [
      'var|gick|löpte|passerade|gått ute|ut|förbi|över|för|i|den|1*|2*|3*|länge',
      'är ute|förbi|över|utgången|passerad|slut',
    ],
    en: [
      'was|passed|ran|expired|ended|closed|lapsed|has|is out|on|in|last|long|over|passed|up|gone|expired|at|1*|2*|3*',
      'expired|passed|lapsed',
    ],
  },
} as const satisfies FamilyWays;
