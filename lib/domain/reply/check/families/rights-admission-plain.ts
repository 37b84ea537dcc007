import type { FamilyThings, FamilyWays } from './family.ts';

// data: an acknowledgement hidden in something harmless (L124): the plain words, in all languages side by side;
// rights-admission.ts has other writers' words
/** What the customer is said to accept by doing something. */
export const acknowledgingPlain = {
  // Hidden acknowledgement.
  'by-acting': {
    no: [
      'betaler|betalar|svarer|svarar|signerer|skriver|skriv|innbetaler|overfører|godtar|godtek|åpner|opnar|mottar du|de|dere|kunden',
      'når|hvis|dersom|viss|om|idet|straks|så du|de|dere|snart ... betaler|betalar|svarer|svarar|signerer|overfører|betalt|svart|innbetaler|skriver|skriv|undertegner',
      'ved å|at ... betale|svare|signere|overføre|innbetale|skrive|underskrive|akseptere|motta|godta|beholde',
      'din|ditt|di|dykkar|et|eit|en|ei|hver|kvar|enhver|all? betaling*|innbetaling*|delbetaling*|svar|signatur*|underskrift*|avdrag*|krone|respons',
      'svaret|svar|betalingen|betalinga|delbetaling*|innbetaling*|signaturen|underskriften|underskrifta|avdraget|avdrag ditt|di|din|på|av',
    ],
    da: [
      'betaler|svarer|underskriver|indbetaler|overfører|accepterer|åbner|modtager du|i|kunden',
      'når|hvis|idet|straks|så du|i|snart ... betaler|svarer|underskriver|overfører|betalt|svaret|indbetaler|skriver',
      'ved at ... betale|svare|underskrive|overføre|indbetale|skrive|acceptere|modtage|beholde',
      'din|dit|en|et|enhver|hver|med|første betaling*|indbetaling*|delbetaling*|svar|underskrift*|afdrag*|rate|krone',
      'svaret|betalingen|delbetaling*|indbetaling*|underskriften|afdraget|afdrag',
    ],
    sv: [
      'betalar|svarar|undertecknar|inbetalar|överför|accepterar|öppnar|tar du|ni|kunden|emot',
      'när|om|så|genast du|ni|snart ... betalar|svarar|undertecknar|överför|betalat|svarat|inbetalar|skriver',
      'genom att ... betala|svara|underteckna|överföra|inbetala|skriva|acceptera|behålla',
      'din|ditt|en|ett|varje|med|första betalning*|inbetalning*|delbetalning*|svar|underskrift*|avbetalning*|krona',
      'svaret|betalningen|delbetalning*|inbetalning*|underskriften|avbetalningen',
    ],
    en: [
      'by|in|upon|on paying|replying|signing|answering|transferring|responding|accepting|keeping|settling|making',
      'when|if|once|whenever|should|as you|soon ... pay|reply|sign|answer|transfer|respond|paid|replied|settle',
      'your|any|a|each|every|the|first payment|part-payment|partial|reply|response|answer|signature|instalment|transfer',
      'part payment',
    ],
  },
  'binds-you': {
    no: [
      'godkjen*|godtar|godtatt|godtek|godteke|aksepter*|erkjen*|vedkjen*|anerkjen*|innrøm*|vedgå*|medgi*|medgjev*|avstår|avstå|frafaller|fråfell|frafalt|fraskriver|fråskriv|bundet|bunden|aksept',
      'bekrefter|stadfester du|de|dere|at|på? ... skylder|skuldar|gjelda|gjelden|gjeld|hele|heile',
      'bekreftelse|stadfesting på|av',
      'gir|gjev du|de|dere ... opp|avkall|fra|frå|rett|medhold',
    ],
    da: [
      'godkend*|godtager|godtaget|accepter*|erkend*|vedkend*|anerkend*|indrøm*|vedgå*|medgiv*|afstår|frafald*|fraskriver|bundet|accept',
      'bekræfter du|i|at|på? ... skylder|gæld|gælden|hele',
      'bekræftelse på|af',
      'giver|opgiver du|i ... afkald|ret|op|retten|indsig*',
    ],
    sv: [
      'godkän*|godtar|godtagit|accepter*|erkän*|medge*|medgiv*|vidgå*|avstår|frånsäger|bunden|accept',
      'bekräftar du|ni|att|på? ... skyldig|skuld|skulden|hela',
      'bekräftelse på|av',
      'ger|avsäger|förlorar du|ni ... upp|rätt|rätten|invändning*',
    ],
    en: [
      'accept*|admit*|admission|acknowledg*|approv*|conced*|confess*|agree|agreed|recognis*|recogniz*|waive*|waiving|bound|relinquish*|forfeit*|consent*',
      'confirm|confirms|confirming|confirmation ... owe|debt|liability|whole|correct',
      'give|giving up ... right|objection|complaint|claim',
    ],
  },
  'we-accept': {
    no: ['godtar|godtek|aksepterer|godkjenner|bekrefter|stadfester|erkjenner|erkjenn vi'],
    da: ['accepterer|godkender|bekræfter|erkender|anerkender vi'],
    sv: ['godtar|accepterar|godkänner|bekräftar|erkänner vi'],
    en: ['we accept|confirm|acknowledge|will|agree|approve'],
  },
  L124: {
    no: [
      'svar*|betaling*|innbetaling*|delbetaling*|signatur*|underskrift* ... anses|ansees|regnes|reknast|sees|betraktes|tolkes|tolkast|gjelder|gjeld|teller|tel|er som|ei|en|ein|et? ... erkjen*|aksept*|godkjen*|innrøm*|vedkjen*|samtykk*|anerkjen*',
    ],
    da: [
      'svar*|betaling*|indbetaling*|delbetaling*|underskrift* ... anses|regnes|ses|betragtes|tolkes|opfattes|gælder|tæller|er som|en|et? ... erkend*|accept*|godkend*|indrøm*|anerkend*|samtyk*',
    ],
    sv: [
      'svar*|betalning*|inbetalning*|delbetalning*|underskrift* ... anses|räknas|ses|betraktas|tolkas|gäller|är som|ett|en? ... erkän*|accept*|godkän*|medgiv*|samtyck*',
    ],
    en: [
      'reply|response|answer|payment|part-payment|instalment|signature|transfer ... treated|regarded|deemed|considered|taken|counts|seen|constitutes|amounts|means|is|be ... acknowledg*|admission|accept*|confirmation|agree*|recognition|consent',
    ],
  },
} as const satisfies FamilyWays;

/** Things of which such an acknowledgement is put together, language by language. */
export const acknowledgingThings = {
  'as-soon': {
    nb: [
      'så snart|fort',
      'ved å|enhver',
      'straks|idet|når|hvis|dersom|gjennom|med|slik',
      'svaret|svar|betaling|betalingen|innbetaling|signatur|underskrift|underskriften|delbetaling|den',
    ],
    nn: [
      'så snart|fort',
      'ved å|kvar',
      'straks|når|viss|dersom|gjennom|med',
      'svaret|svar|betaling|betalinga|innbetaling|signatur|underskrift|den',
    ],
    da: [
      'så snart',
      'ved at|enhver',
      'straks|når|hvis|idet|gennem|med',
      'svaret|svar|betaling|betalingen|indbetaling|underskrift|underskriften|delbetaling|den',
    ],
    sv: [
      'så snart|fort',
      'genom att',
      'när|om|genom|direkt|samtidigt|med',
      'svaret|svar|betalning|betalningen|inbetalning|underskrift|underskriften|delbetalning|den',
    ],
    en: ['the|any moment|minute', 'as soon as', 'by', 'once|when|if|upon|any|whoever|with'],
  },
  act: {
    nb: ['betal*|innbetal*|overfør*|svar*|signer*|underskr*|vipps*|krone|kronen'],
    nn: ['betal*|innbetal*|overfør*|svar*|signer*|underskr*|vipps*'],
    da: ['betal*|indbetal*|overfør*|svar*|underskr*|afdrag*'],
    sv: ['betal*|inbetal*|överför*|svar*|underteckn*|underskr*|swish*', 'skriver|skriva under'],
    en: [
      'pay|pays|paying|payment|payments|paid|transfer*|reply*|replies|reply|sign|signing|signature|answer*|instalment*|responding|respond',
    ],
  },
  admit: {
    nb: [
      'godkjen*|godkjent|erkjen*|anerkjen*|innrømm*|vedgå*|godtar|godtatt|aksepter*|medgi*|avstår|frafaller|fraskriver',
    ],
    nn: ['godkjen*|erkjen*|innrøm*|vedgå*|godtek|godteke|aksepter*|medgi*|fråfell|fråskriv'],
    da: ['godkend*|erkend*|anerkend*|indrømm*|vedgå*|accepter*|medgiv*|frafald*|fraskriver'],
    sv: [
      'medgivande*',
      'godkän*|erkän*|medge*|medgiv*|vidgå*|accepter*|godtar|godtagit|avstår|frånsäger',
    ],
    en: [
      'accept|accepts|accepted|accepting|acceptance|admit*|acknowledg*|approv*|conced*|confess*|recognise|recognize|waive|waives',
    ],
  },
  keep: {
    nb: ['behold*|bevar*|forbehold*|mister ikke|rett|retten'],
    nn: ['behald*|bevar*|atterhald*|rett|retten'],
    da: ['behold*|bevar*|forbehold*|ret|retten'],
    sv: ['behåll*|bevar*|förbehåll*|rätt|rätten'],
    en: ['keep|keeps|retain*|reserv*|preserve*|right|rights'],
  },
  'own-part': {
    nb: [
      'delen|det|beløpet|som|summen du|dere',
      'hvis|om|dersom|når du|dere? godtar|godkjenner|aksepterer',
    ],
    nn: ['delen|det|beløpet|som du|de', 'viss|om|dersom du|de? godtek|godkjenner'],
    da: ['delen|det|beløbet|som|del du|i', 'hvis|når du|i accepterer|godkender'],
    sv: ['delen|det|beloppet|som|del du|ni', 'om|när du|ni accepterar|godkänner|godtar'],
    en: ['part|amount|what|sum|lines you', 'if|when you accept|agree|approve'],
  },
} as const satisfies FamilyThings;
