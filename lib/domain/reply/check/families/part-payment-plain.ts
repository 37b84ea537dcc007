import type { FamilyWays } from './family.ts';

// data: refusing the part that nobody disputes (L135): the plain words, in all languages side by side; part-
// payment.ts has other writers' words
/** Taking all or nothing. */
export const partPaymentPlain = {
  L135: {
    no: [
      'ikke|ikkje|ingen|inga lov|rett|høve|adgang|anledning|grunnlag|hjemmel|heimel til å holde|halde|tilbakeholde|beholde|behalde|vente|trekke',
      'kan|får|må|skal du|de|dere? ikke|ikkje|aldri bare|berre|noe|noko? holde|halde|tilbakeholde|beholde|trekke',
      'ikke|ikkje|ingen|inga noen|nokon? tilbakehold*|tilbakehald*|stansningsrett*|detensjonsrett*',
      'hele|heile|alt|full|fullt ... selv|sjølv|uansett|uavhengig|trass|tross ... mang*|feil*|skade*|defekt*|øydela*|ødela*',
      'må|skal betal* ... selv|sjølv|uansett|trass|tross|uavhengig ... mang*|feil*|skade*|defekt*',
      'mang*|feil*|skade*|defekt* gir|gjev|er|betyr deg? ikke|ikkje|ingen|inga grunn|rett|høve|anledning',
      'tilbakehold*|tilbakehald* ... ikke|ikkje|ulovlig|ulovleg|forbudt|mislighold',
    ],
    da: [
      'ikke|ingen lov|ret|adgang|mulighed|grundlag|hjemmel til at holde|tilbageholde|beholde|vente|trække',
      'kan|må|skal du|i? ikke|aldrig bare|noget? holde|tilbageholde|beholde|trække',
      'ikke|ingen nogen? detentionsret*|tilbagehold*',
      'hele|alt|fuldt|fuld ... selv|selvom|uanset|trods ... mang*|fejl*|skade*|defekt*',
      'skal|må betal* ... selv|selvom|uanset|trods ... mang*|fejl*|skade*|defekt*',
      'mang*|fejl*|skade*|defekt* giver|er|betyder dig? ikke|ingen grund|ret|adgang|anledning',
      'tilbagehold* ... ikke|ulovlig*|forbudt|misligholdelse',
    ],
    sv: [
      'inte|ingen rätt|lov|möjlighet|grund|stöd att hålla|innehålla|behålla|vänta|dra',
      'kan|får|ska|måste du|ni? inte|aldrig bara|något? hålla|innehålla|behålla|dra',
      'inte|ingen någon? innehållanderätt*|detentionsrätt*',
      'hela|allt|fullt|full ... även|trots|oavsett ... fel*|brist*|skad*|defekt*',
      'måste|ska betala* ... även|trots|oavsett ... fel*|brist*|skad*|defekt*',
      'fel*|brist*|skad*|defekt* ger|är|innebär dig? inte|ingen rätt|skäl|anledning|grund',
      'innehåll* ... inte|olagligt|förbjudet|avtalsbrott',
    ],
    en: [
      'not|no|never allowed|entitled|permitted|right|free|lawful|entitlement|reason|grounds to withhold|retain|hold|keep|deduct',
      "cannot|can't withhold|retain|hold|keep|deduct",
      'may|can|must|could not|never withhold|retain|hold|keep|deduct',
      'whole|full|entire|everything|all ... even|despite|regardless|although|notwithstanding ... defect*|fault*|damage*|broken|error*|flaw*',
      'must|have pay|to|be ... even|despite|regardless|although|notwithstanding ... defect*|fault*|damage*|broken',
      'defect*|fault*|damage* is|does|gives|give|no not|you? no|reason|right|entitle*|give',
      'withholding|retaining payment|money|any|part ... not|unlawful|illegal|breach|no',
    ],
  },
} as const satisfies FamilyWays;
