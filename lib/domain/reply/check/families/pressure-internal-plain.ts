import type { FamilyWays } from './family.ts';

// data: what only the house should read (L127): the plain words, in all languages side by side; pressure-internal.ts
// has other writers' words
/** Notes that were never meant for the customer. */
export const internalPlain = {
  L127: {
    no: [
      'intern|internt|interne|nb|obs|notat|merk|hugs|husk til|notat|beskjed|merknad|kommentar|melding|info|per|ola|kollega|salg|regnskap|oss|selv|ikke|ikkje',
      'ikke|ikkje nevn*|nemn*|si|sei|fortell*|fortel|vis|send|del|videresend* ... kunden|kunde|henne|han|ham|dette|det|noe|noko|at',
      'ikke|ikkje til|for kunde*',
      '*margin|*marginen|margin*|fortjenest*|forteneste*|dekningsbidrag*|dekningsgrad*|innkjøpspris*|innkjøpskost*|kostpris*|sjølvkost*|selvkost*|påslaget|bruttofortjen*|avanse*',
      'kunden|kunde|kari er vanskelig|vanskeleg|brysom|kverul*|slitsom|slitsam|masete|håpløs|vrang|umulig',
      'kun|bare|berre|til|for internt|intern|eget|eige bruk?',
      'konfidensielt|fortrolig',
      'risiko*|score|vurdering ... kunden|taper|tape|svak|internt',
    ],
    da: [
      'intern|internt|interne|nb|obs|notat|husk til|note|besked|bemærkning|kommentar|info|per|ola|kollega|salg|bogholderi|os|selv|ikke',
      'ikke nævn*|sig|fortæl*|vis|send|del|videresend* ... kunden|kunde|hende|ham|dette|det|noget|at',
      'ikke til|for kunde*',
      '*margin|*marginen|avance*|fortjeneste*|dækningsbidrag*|dækningsgrad*|indkøbspris*|kostpris*|bruttofortj*',
      'kunden|kunde er vanskelig|besværlig|kværul*|træls|umulig|brokker',
      'kun|bare|til internt|intern|eget brug?',
      'fortroligt',
    ],
    sv: [
      'intern|internt|interna|obs|nb|not|notering|kom ihåg? till|anteckning|meddelande|kommentar|info|per|ola|kollega|ekonomi|oss|själv|inte',
      'inte nämn*|säg|berätta*|visa|skicka|dela|vidarebefordra* ... kunden|kund|henne|honom|detta|det|något|att',
      'inte till|för kund*',
      '*marginal|*marginalen|marginal*|vinst|vinsten|täckningsbidrag*|inköpspris*|självkostn*|påslaget|bruttovinst*',
      'kunden|kund är besvärlig|svår|kverul*|jobbig|omöjlig',
      'bara|endast|för internt|intern|eget bruk?',
    ],
    en: [
      'internal|internally note|only|use|memo|comment|remark',
      'note|memo|nb|fyi|reminder to|for|ps self|per|ola|sales|colleague*|team|accounts|accounting|file|us',
      "not|don't|never mention|tell|say|show|forward|share|disclose|send ... customer|client|her|him|them|this|that|about",
      'not for|to the? customer|client',
      'margin|margins|markup|mark-up|profit|cost price|purchase',
      'customer|client is difficult|a|pain|awkward|trouble*|tricky',
      'for our|internal eyes|use',
      'confidential',
    ],
  },
} as const satisfies FamilyWays;
