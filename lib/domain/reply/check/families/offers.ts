import type { FamilyThings, FamilyWays } from './family.ts';

// data: what leaves payment to the customer, offers to settle for less, or asks for nothing, in all languages side by
// side
/** What asks for no money now. */
export const offersWays = {
  'free-choice': {
    no: [
      'velger|vel|bestemmer|avgjer|avgjør selv|sjølv om',
      'du|de|dere velger|vel|bestemmer',
      'om|hvis|dersom|viss du|de|dere vil|ønsker|ønskjer',
      'frivillig*',
    ],
    da: [
      'vælger|bestemmer|afgør selv om',
      'du|i vælger|bestemmer',
      'om|hvis du|i vil|ønsker',
      'frivillig*',
    ],
    sv: [
      'väljer|bestämmer|avgör själv om',
      'du|ni väljer|bestämmer',
      'om du|ni vill|önskar',
      'frivillig*',
    ],
    en: [
      'up to you',
      'you choose|decide',
      'whether you|to pay',
      'if you wish|want|like|prefer',
      'voluntar*',
    ],
  },
  negotiate: {
    no: [
      'får|gir|gjev ... avslag|rabatt*|prosent|reduksjon',
      'betale|betal|betaler|betaling i|på deler|rater|etapper|omganger|avdrag',
      'nedbetal*|delbetal*|avdrag*|ratebetal*|oppdeling*|utsettelse*|utsetjing*|betalingsutset*',
      'avtale|avtaler|avtalar|ordning|løsning|løysing ... direkte|betaling*|avdrag*|rate*|med oss',
      'tilby|tilbyr|tilbud|tilbod|foreslår|føreslår|strekke|godta|godtar|godtek ... kr|kroner|prosent|avslag|rabatt|halvparten|avdrag*|mindre|beløp|betal*|dere|deg|oss',
      'møtes|møtest|møte på halvveien|midten|halvvegen',
      'stryke|stryker|stryk|slette|sletter|trekke|trekker resten|renten*|gebyr*|hvis|om|dersom',
      'direkte til|med oss',
    ],
    da: [
      'får|giver ... afslag|rabat*|procent|reduktion',
      'betale|betal|betaler|betaling i|på dele|rater|etaper|omgange',
      'afdrag*|ratebetal*|delbetal*|henstand*|betalingsordning*|udsættelse*',
      'aftale|aftaler|ordning|løsning ... direkte|betaling*|afdrag*|rate*|med os',
      'tilbyde|tilbyder|tilbud|foreslår|strække|acceptere|accepterer ... kr|kroner|procent|afslag|rabat|halvdelen|afdrag*|mindre|beløb|dig|os',
      'mødes på midten|halvvejen',
      'slå|slår af',
      'direkte til|med os',
    ],
    sv: [
      'får|ger ... avdrag|rabatt*|procent|nedsättning',
      'betala|betalar|betalning i|på delar|rater|etapper|omgångar',
      'avbetal*|delbetal*|anstånd*|betalningsplan*|uppdelning*|uppskov*',
      'avtala|avtal|lösning|uppgörelse ... direkt|betalning*|avbetal*|rate*|med oss',
      'erbjuda|erbjuder|erbjudande|föreslår|sträcka|godta|godtar ... kr|kronor|procent|avdrag|rabatt|hälften|avbetal*|mindre|belopp|dig|oss',
      'mötas|möts på halva|mitten',
      'direkt till|med oss',
    ],
    en: [
      'get|offer|give|have ... off|discount*|reduction',
      'paying|pay|payment in|by parts|stages|monthly|instalments|portions',
      '20|10|30|50|percent off',
      'instalment*|installment*|deferral|postpone*|extension|arrangement|plan',
      'deal|arrangement|solution|agreement ... direct|directly|with us',
      'offer|accept|propose|settle for|nok|half|a|you|less|discount|reduction|lower',
      'meet halfway|you',
      'direct|directly to|with us',
      'pay|transfer us',
    ],
  },
} as const satisfies FamilyWays;

/** What turns a request for money into none, language by language. */
export const offersThings = {
  'not-asked': {
    nb: [
      'trenger|behøver|må|skal|bør du|dere? ikke',
      'før|når|hvis|dersom|om|hva|mye|hvem du|dere? skal? betal*',
      'betaler du|dere',
      'tilbake|refunder*|tilbakebetal*|krediter*|vente|venter',
      'har|hadde du|dere? betalt|overført',
      'vi|jeg|oss betaler|overfører|skal',
      'slipp*',
    ],
    nn: [
      'treng|må|skal|bør du|de? ikkje',
      'før|når|viss|dersom|om|kva|mykje du|de? skal? betal*',
      'betalar du|de',
      'tilbake|attende|refunder*|krediter*|vente',
      'har du|de? betalt',
      'vi|eg betalar|overfører|skal',
      'slepp*',
    ],
    da: [
      'behøver|skal|bør du|i? ikke',
      'før|når|hvis|om|hvad|meget|hvem du|i? skal? betal*',
      'betaler du|i',
      'tilbage|refunder*|tilbagebetal*|krediter*|vente|venter',
      'har|havde du|i? betalt|overført',
      'vi|jeg|os betaler|overfører',
      'slipp*',
    ],
    sv: [
      'behöver|ska|måste|bör du|ni? inte',
      'innan|när|om|vad|mycket|vem du|ni? ska? betal*',
      'betalar du|ni',
      'tillbaka|återbetal*|krediter*|vänta|väntar',
      'har|hade du|ni? betalat|betalt|överfört',
      'vi|jag betalar|överför',
      'slipp*',
    ],
    en: [
      "not|don't|needn't|nothing|wait",
      'if|when|once|what|before|how|much|who you ... pay|paid',
      'back|refund*|credit|reimburse*',
      'you|have|already paid',
      'we|i will? pay|transfer',
    ],
  },
} as const satisfies FamilyThings;
