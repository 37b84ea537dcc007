import type { FamilyWays } from './family.ts';

// data: days that a letter names, and whom they bind, in all languages side by side
/** Days that bind us, and days that somebody asked for. */
export const letterDaysWays = {
  // Days by which the customer hears from us.
  hear: {
    no: [
      'ringer|skriver|skriv|kontakter|kontaktar|svarer|svarar|gir|gjev|sender|melder|ringjer til? deg|dykk|dere',
      'ringjer|ringer|skriv|skriver vi|eg|jeg',
      'ha? avgjørelse*|avgjerd*|svar*|beslutning*',
      'har du|de|dere',
      'vi|eg ringjer',
      'avklar*|konklu*|resultat*|utfall*|funn*|beskjed*|hører|høyrer|melding|nytt|ferdig*|orienter*',
      'vet|veit du|de|dere',
      'vi|jeg|eg ringer|skriver|skriv|kontaktar|kontakter|melder|sender|gir|gjev',
      'kjem|kommer attende|tilbake|med',
      'ringer|skriver|skriv|kontakter|melder vi|jeg|eg',
      'får|vil få|fått|har|ha du|de|dere',
      'du|de|dere får|vil|har',
    ],
    da: [
      'ringer|skriver|kontakter|svarer|giver|sender|melder til? dig|jer',
      'afgørelse*|svar*|beslutning*',
      'har du|i',
      'afklar*|konklu*|resultat*|udfald*|besked|hører|melding|nyt|færdig*|orienter*|afgør*|tilbagemeld*',
      'ved du|i',
      'vi|jeg ringer|skriver|kontakter|melder|sender|giver|vender',
      'ringer|skriver|kontakter|vender vi|jeg',
      'vender|kommer|er tilbage',
      'får|har du|i',
      'du|i får|har',
    ],
    sv: [
      'ringer|skriver|kontaktar|svarar|ger|skickar|meddelar till? dig|er',
      'beslut*|svar*|avgörande*',
      'slutsats*|resultat*|utfall*|besked*|hör|klar|klara|beslut*|bedöm*|återkoppl*|återkommer|färdig*|ställningstagand*',
      'vet du|ni',
      'vi|jag ringer|skriver|kontaktar|meddelar|skickar|ger|hör',
      'ringer|skriver|kontaktar|meddelar|hör vi|jag',
      'får|har du|ni',
      'du|ni får|har|ska',
    ],
    en: [
      'call|calls|write|writes|contact|contacts|ring|answer|answers|email|send|sends|tell|update|inform to? you',
      'our word',
      'finding*|outcome*|result*|verdict|news|word|feedback|clarif*|know|heard|finished|call|ring|email|explain*',
      'you will|shall|should|can have|receive|get|know|see',
      'we will|shall|promise|aim|hope|expect ... you|to',
      "we'll|i'll|you'll",
    ],
  },
  // What somebody wished for before.
  wished: {
    no: ['du|de|dere|kunden ba|bad|krevde|kravde|ønsket|ønskte|satte|sette|ga|gav|skrev|skreiv'],
    da: ['du|i|kunden bad|krævede|ønskede|satte|gav|skrev'],
    sv: ['du|ni|kunden bad|krävde|önskade|ville|satte|gav|skrev'],
    en: ['you|customer asked|requested|wanted|demanded|gave|set|wrote'],
  },
} as const satisfies FamilyWays;
