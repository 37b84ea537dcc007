import type { FamilyThings, FamilyWays } from './family.ts';

// data: silence taken for a yes (L107): the plain words, in all languages side by side; rights-silence.ts has other
// writers' words
/** No word from the customer, and the assent that is read into it. */
export const silencePlain = {
  // Silence as assent.
  silence: {
    no: [
      'uten|utan innsig*|innvend*|motsegn*|protest*|reaksjon*|motseiing*',
      'ikke|ikkje|intet|inkje|ingen|ingenting|aldri ... hører|høyrer|hørt|høyrt|svarer|svarar|svart|svar|reagerer|reagert|reaksjon|protesterer|protestert|protest|protestar|mottatt|motteke|får|fått|innvending*|innsig*|motseg*|tilbakemelding*|ytrer|sier|seier|skriver|skriv|kommenterer|bestrider|lyd|livstegn|livsteikn|respons',
      'hører|høyrer|hørt|svarer|svarar|reagerer|protesterer|motsier|motseier|bestrider|innvender|kommenterer|skriver|skriv|sier|seier|melder|ytrer|mottar|får|fått vi|jeg|eg|du|de|dere|kunden|det|oss? ikke|ikkje|intet|inkje|ingen|ingenting lyd|ord|svar|protest|noe|noko?',
      'tier|teier|tie|teie|tiger|tause|taus|taushet|tagnad|togn|stille|stillhet|passiv*|uteblir|uteblitt|utebli|uteblivne',
      'manglende|manglande|fravær|fråvær av? svar|tilbakemelding|reaksjon|protest|respons|innsig*|innvending*',
      'lar|lèt|lat være|vere|det å svare|ligge',
    ],
    da: [
      'uden indsig*|indvend*|protest*|reaktion*',
      'ikke|intet|ingen|ingenting|aldrig ... hører|hørt|svarer|svaret|svar|reagerer|reageret|reaktion|protesterer|protest|modtaget|modtager|får|fået|indsig*|indvend*|tilbagemelding*|ytrer|siger|skriver|kommenterer|bestrider|lyd|livstegn|respons',
      'hører|hørt|svarer|reagerer|protesterer|modsiger|bestrider|indvender|kommenterer|skriver|siger|melder|modtager|får|fået vi|jeg|du|i|kunden|der|os? ikke|intet|ingen|ingenting lyd|ord|svar|protest|noget?',
      'tier|tie|tavs|tavshed|tavse|stille|stilhed|passiv*|udebliver|udeblevet',
      'manglende|fravær|mangel|på|af svar|tilbagemelding|reaktion|protest|respons|indsig*',
      'undlader at',
    ],
    sv: [
      'utan invänd*|protest*|reaktion*',
      'inte|inget|inga|ingen|ingenting|aldrig ... hör|hört|svarar|svarat|svar|reagerar|reagerat|reaktion|protesterar|protest|protester|mottagit|får|fått|invändning*|återkoppling*|yttrar|säger|skriver|kommenterar|bestrider|ljud|livstecken|respons|besked',
      'hör|hört|svarar|reagerar|protesterar|motsäger|bestrider|invänder|kommenterar|skriver|säger|meddelar|får|fått vi|jag|du|ni|kunden|det|av|oss? inte|inget|ingen|ingenting ljud|ord|svar|protest|något?',
      'tiger|tiga|tyst|tystnad|tystnaden|tysta|passiv*|uteblir|uteblivit|utebliven|uteblivet',
      'saknas|saknar|brist|avsaknad|på|av svar|återkoppling|reaktion|protest|respons|invändning*',
      'låter bli',
    ],
    en: [
      'without a|an|any|your objection|objections|complaint|protest|reaction',
      "not|don't|doesn't|nothing|no|never|none|haven't|hasn't ... hear|heard|reply|replied|respond|responded|answer|answered|react|object|objected|objection|objections|protest|receive|received|dispute|contest|challenge|comment|write|response|news|word|feedback|correspondence|contact|come|back",
      'silence|silent|quiet|passive|inaction|inactivity',
      'failing|failure|absent|absence|lack|missing of|to|a|any|your? reply|answer|response|objection|respond|react|word|feedback',
      'unless we|you|an|a ... hear|heard|hears|object|reply|respond|objection|write|protest|answer',
      'hear|hearing|receive|receiving|get nothing',
    ],
  },
  assent: {
    no: [
      'godta*|godtek*|godkjen*|aksept*|erkjen*|vedkjen*|samtykk*|innrøm*|vedtatt|vedteke|ubestridt|ubestridte|uomtvist*|bindende|bindande|bundet|bunden|anerkjen*|enighet|semje',
      'gitt|gjeve seg|etter|opp',
      'samd|samde|enig|enige|einig|einige',
    ],
    da: [
      'godta*|godkend*|accept*|erkend*|vedkend*|samtyk*|indrøm*|tiltrådt|tiltræd*|ubestridt|uomtvist*|bindende|bundet|anerkend*|enighed',
      'enig|enige',
      'givet op|efter',
    ],
    sv: [
      'godta*|godkän*|accept*|erkän*|samtyck*|medge*|medgiv*|vidgå*|obestri*|ostridig*|bindande|bunden|överenskom*',
      'överens|enig|eniga|ense',
      'gett|givit upp|med',
    ],
    en: [
      'accept*|approv*|acknowledg*|admit*|admission|agree|agrees|agreed|agreeing|agreement|consent*|undisputed|uncontested|binding|bound|conced*|settled|confirm*',
    ],
  },
  agree: {
    no: [
      'bra',
      'greit|ok|okay|fornøyd|nøgd|avklart|avgjort|trekker|trekt|trukket|bortfalt|frafalt|fråfalle|ferdig|tilfreds|lukk*|løst|løyst|rett|riktig|korrekt|betale',
    ],
    da: [
      'godt',
      'fint|ok|okay|tilfreds|afklaret|afgjort|trækker|trukket|bortfaldet|frafaldet|færdig|lukket|løst|rigtig*|korrekt|betale',
    ],
    sv: [
      'väl',
      'bra|ok|okej|nöjd|avklarat|avgjort|drar|återtagit|bortfallen|klar|klart|löst|rätt|riktig*|korrekt|betala',
    ],
    en: [
      'well|alright',
      'ok|okay|satisfied|happy|content|withdrawn|withdraw|dropped|resolved|closed|correct|right|pay|payable|owe',
    ],
  },
  L107: {
    no: [
      'passiv*|taushet|stillhet|tagn* ... bundet|bunden|akseptert|godkjent|godtatt|enig|samtykke',
      'ingen|ikke|inga innsig*|protest*|svar ... ubestridt|uomtvistet|korrekt|rett|endelig',
      'den som tier|teier samtykker|samtykkjer',
      'taushet|tagnad|tie|teie|togn er|betyr|tyder|regnes|reknast|sees|anses ... samtykke|ja|aksept|enighet',
      'tier|teier|tie|teie ... samtykker|samtykke|ja|enig|samd|godtar|godtek|medgitt',
    ],
    da: [
      'passiv*|tavshed|stilhed ... bundet|accepteret|godkendt|enig|samtykke',
      'ingen|ikke indsig*|protest*|svar ... ubestridt|uomtvistet|korrekt|endelig*',
      'den der tier samtykker',
      'tavshed|tie er|betyder|regnes|ses|anses|opfattes|tages ... samtykke|ja|accept|enighed',
      'tier ... samtykke*|ja|enig|accepterer',
    ],
    sv: [
      'passiv*|tystnad ... bunden|accepterat|godkänt|överens|samtycke',
      'inga|inte|ingen invändning*|protest*|svar ... obestrid*|ostridig*|korrekt|slutgiltig*',
      'den som tiger samtycker',
      'tystnad|tiga är|betyder|räknas|ses|anses|tolkas ... samtycke|ja|medgivande|accept',
      'tiger ... samtycke*|ja|överens|medger|godkänn*',
    ],
    en: [
      'passiv*|silence|inaction|quiet ... bound|accepted|approved|agreed|consent|acceptance|yes',
      'no objection*|protest|reply|answer ... undisputed|uncontested|correct|final|valid',
      'failing|absent that|which|this ... accepted|agreed|approved|settled|final',
      'silence is|means|equals|implies|counts|gives|as ... consent|yes|agreement|acceptance',
      'silent|silence ... consent|agree|accepted',
    ],
  },
} as const satisfies FamilyWays;

/** Things of which such an assent is put together, language by language. */
export const silenceThings = {
  silence: {
    nb: [
      'klager|skriver|motsier du|dere ikke',
      'du|dere ikke klager|skriver|motsier|hører',
      'mangel på svar',
      'hører|får|mottar|ser vi|jeg ikke|intet|ingenting',
      'svarer|reagerer|protesterer du|dere ikke',
      'du|dere ikke svarer|reagerer|protesterer|sier|innvender',
      'vi ikke|ingenting|intet får|hører|mottar',
      'ingen|intet|ikke|manglende|uteblitt|uten svar|tilbakemelding|respons|reaksjon|lyd|protest|protester',
      'taus*|tie|tier|stillhet|stille|passiv*|taushet*|uteblir',
      'ikke en? lyd|ord|svar',
    ],
    nn: [
      'klagar|skriv du|de ikkje',
      'du|de ikkje klagar|skriv',
      'høyrer|får|ser vi|eg ikkje|inkje|ingenting',
      'svarar|reagerer du|de ikkje',
      'du|de ikkje svarar|reagerer|protesterer|seier',
      'vi ikkje|ingenting får|høyrer',
      'ingen|inkje|ikkje|manglande|utan svar|tilbakemelding|reaksjon|lyd',
      'taus*|teie|teier|stille|passiv*|tagn*|uteblir',
    ],
    da: [
      'klager|skriver|modsiger du|i ikke',
      'du|i ikke klager|skriver|modsiger|hører',
      'mangel på svar',
      'hører|får|modtager|ser vi|jeg ikke|intet|ingenting',
      'svarer|reagerer|protesterer du|i ikke',
      'du|i ikke svarer|reagerer|protesterer|siger|gør',
      'vi ikke|intet|ingenting får|hører|modtager',
      'ingen|intet|ikke|manglende|udebliver|uden svar|tilbagemelding|reaktion|lyd|protest',
      'tavs*|tie|tier|stilhed|stille|passiv*|udebliver',
      'ikke en? lyd|ord|svar',
    ],
    sv: [
      'klagar|skriver du|ni inte',
      'du|ni inte klagar|skriver',
      'brist på svar',
      'hör|får|ser vi|jag inte|inget|ingenting',
      'svarar|reagerar|protesterar|invänder du|ni inte',
      'du|ni inte svarar|reagerar|protesterar|säger|invänder|hör',
      'vi inte|inget|ingenting får|hör|hört',
      'inget|ingen|inte|utebliv*|utan svar|återkoppling|respons|reaktion|ljud|besked',
      'tyst*|tiga|tiger|passiv*|uteblir',
      'inte ett ljud|ord|svar',
    ],
    en: [
      "not|don't protest|complain|contradict|disagree|come|get|write|say",
      'missing|lack|absent of? reply|answer|response',
      "not|don't|nothing hear|heard|get|receive|reply|respond|answer|react|object",
      'hear|receive|get|say nothing|no',
      'no reply|answer|response|reaction|objection|word|news',
      'silence|silent|quiet|passive|passivity',
      'not hear a? word|back',
      'without a|any|your? reply|answer|response|word',
      'failure to reply|respond|answer|object',
    ],
  },
  assent: {
    nb: [
      'samtykk*|aksept*|godtatt|godtar|godtas|godkjen*|erkjen*|anerkjen*|vedtatt|vedgå*|innrømm*',
    ],
    nn: ['samtykk*|aksept*|godteke|godtek|godkjen*|erkjen*|vedgå*|innrøm*'],
    da: ['samtykk*|accept*|godkend*|anerkend*|erkend*|vedgå*|indrømm*|tiltrådt'],
    sv: [
      'medgivande*',
      'samtyck*|accept*|godkän*|godta|godtar|godtagit|erkän*|medge|medger|medgivit|medgivet|vidgå*',
    ],
    en: ['consent*|accept|accepts|accepted|acceptance|acknowledg*|admi*|approv*|conceded'],
  },
  agree: {
    nb: [
      'avtalt|endelig|oppgjort|korrekt',
      'enig|enige|enighet|bindende|avgjort|tilfreds|ja',
      'i orden',
      'godtar|fornøyd|greit',
    ],
    nn: ['avtalt|endeleg|rett', 'samd|samde|einig|bindande|avgjort|ja', 'i orden'],
    da: ['aftalt|endelig|korrekt', 'enig|enige|enighed|bindende|afgjort|tilfreds|ja', 'i orden'],
    sv: [
      'avtalat|avtalad|slutgiltig*|korrekt',
      'överens|enig|ense|bindande|avgjord|nöjd|ja',
      'håller|hålla|höll du|ni? med',
      'i sin? ordning',
    ],
    en: [
      'agreed|final|correct|right|accepted',
      'agree|agreed|agreement|yes|undisputed|binding|happy|fine|settled',
    ],
  },
  assume: {
    nb: [
      'leser|leses|ser',
      'går|gå vi? ut fra',
      'regner|regne|regnes|anser|anse|anses|antar|tolker|tolkes|betrakter|betraktes|betyr|forstår|legger|tar|konkluderer|teller|sier|lik',
      'som et? ja|enighet',
    ],
    nn: [
      'les',
      'går vi? ut frå',
      'reknar|reknast|ser|antek|tolkar|tyder|betyr|legg|tek|konkluderer|tel',
    ],
    da: [
      'læser|ser',
      'går|gå vi? ud fra',
      'regner|regnes|anser|anses|antager|tolker|tolkes|betragter|betragtes|betyder|lægger|tager|konkluderer|tæller|forstår',
    ],
    sv: [
      'läser|ser',
      'utgår|räknar|räknas|anser|anses|antar|tolkar|tolkas|betraktar|betraktas|betyder|förutsätter|tar|konstaterar|förstår',
    ],
    en: [
      'read|reads',
      'assume|assuming|take|taken|treat|treated|consider|considered|regard|regarded|deem|deemed|means|mean|equals|conclude|interpret|presume|understand|counts|count',
    ],
  },
  whether: {
    nb: ['om du|dere godtar|aksepterer|er|vil|kan|godkjenner', 'hvorvidt'],
    nn: ['om du|de godtek|aksepterer|er|vil|kan', 'korvidt|kvifor'],
    da: ['om|hvorvidt du|i accepterer|godkender|er|vil|kan', 'hvorvidt'],
    sv: ['om|huruvida du|ni accepterar|godkänner|är|vill|kan', 'huruvida'],
    en: ['whether', 'if you accept|agree'],
  },
} as const satisfies FamilyThings;
