import type { FamilyThings, FamilyWays } from './family.ts';

// data: who writes to whom, and about what: things that several rules are made of, in all languages side by side
/** An objection, by the small words for it. */
export const whoAndWhatWays = {
  // How an objection has to be made.
  complaint: {
    no: [
      'klag*|innsig*|innvend*|reklam*|protest*|bestrid*|tvist*|motsegn*|motseiing*|motforestilling*|henvendels*|krav om|påstand*',
    ],
    da: ['klag*|indsig*|indvend*|reklam*|protest*|bestrid*|tvist*|henvendels*|påstand*'],
    sv: ['klag*|invänd*|reklam*|protest*|bestrid*|tvist*|påstående*'],
    en: ['complain*|object*|dispute*|disputing|protest*|contest*|quer*|grievance*|challenge*'],
  },
} as const satisfies FamilyWays;

/** The people and the papers of a letter, language by language. */
export const whoAndWhatThings = {
  you: {
    nb: ['du|deg|dere|din|ditt|dine|deres|kunden|kjøper|kjøperen|forbrukeren'],
    nn: ['du|deg|de|dykk|din|ditt|dine|dykkar|kunden|kjøparen|forbrukaren'],
    da: ['du|dig|i|jer|din|dit|dine|jeres|kunden|køber|køberen|forbrugeren'],
    sv: ['du|dig|ni|er|din|ditt|dina|ert|era|kunden|köparen|konsumenten'],
    en: ['you|your|yourself|customer|buyer|consumer'],
  },
  bill: {
    nb: ['faktura*|regning*|kravet|krav|beløpet|summen'],
    nn: ['faktura*|rekning*|kravet|krav|beløpet|summen'],
    da: ['faktura*|regning*|kravet|krav|beløbet|summen'],
    sv: ['faktura*|räkning*|kravet|krav|beloppet|summan'],
    en: ['invoice*|bill|bills|claim|amount|sum|demand'],
  },
  complaint: {
    nb: [
      'klag*|reklam*|innvend*|innsig*|protest*|bestrid*|motsigelse*|henvendelse*|tvist*',
      'si|sier|sagt|sa|melde|melder|meldt|gitt|gi ifra|fra|beskjed',
      'tatt|ta|tok|tar dette|det|saken? opp',
      'sagt|sagt|sa det|noe|dette',
      'bedt om',
    ],
    nn: [
      'klag*|reklam*|innvend*|motseg*|protest*|bestrid*|tvist*',
      'seie|seier|sagt|sa|melde|gitt ifrå|frå|beskjed',
      'teke|ta|tok|tek dette|det|saka? opp',
      'sagt det|noko|dette',
    ],
    da: [
      'klag*|reklam*|indsig*|protest*|bestrid*|indvend*|henvendelse*|tvist*',
      'sige|siger|sagt|sagde|melde|meldt|give|givet til|fra|besked',
      'taget|tage|tog det|dette|sagen? op',
      'sagt|sagde det|noget|dette',
    ],
    sv: [
      'klag*|reklam*|invänd*|bestrid*|protest*|bestrit*|tvist*|överklag*',
      'säga|säger|sagt|sa|meddela*|hört|höra till|ifrån|av',
      'tagit|ta|tog upp|det|detta upp?',
      'sagt det|något|detta',
    ],
    en: [
      'complain*|object*|disput*|contest*|protest*|quer*|challeng*',
      'raise|raised|raising|spoken|said|told|tell|flagged|mentioned',
      'speak|come|came|got in? up|forward|touch',
    ],
  },
  we: {
    nb: ['vi|jeg|oss'],
    nn: ['vi|me|eg|oss'],
    da: ['vi|jeg|os'],
    sv: ['vi|jag|oss'],
    en: ["we|i|us|we'll|we're|we've|we'd|i'll|i'm|i've|i'd"],
  },
} as const satisfies FamilyThings;
