import type { FamilyWays } from './family.ts';

// data: titles of formal letters (L111), in all languages side by side; threats-titles.ts has other writers' words
/** What a letter before worse calls itself. */
export const titlesPlain = {
  // Titles of formal letters.
  L111: {
    no: [
      'siste|endelige|endeleg påminnelse|påminning|purring|varsel|brev|sjanse før|innan inkasso*|innkrev*|inndriv*|rettslig*|namsmann*|retten',
      'inkassovars*|betalingsoppford*|betalingsoppmod*|inkassokrav*|påkrav|påkravs*|påkravet|kravsbrev*|kravbrev*|betalingskrav*|betalingspåkrav*|betalingspålegg*|inkassobrev*|prosessvarsel*',
      'siste|formelt|formell|rettslig|endelig varsel|krav|påkrav|betalingskrav|advarsel|oppfordring før? ... inkasso|rettslig*|innkrev*|inndriv*|namsmann*',
      'formelt|formell|rettslig|endelig|endeleg krav|varsel|påkrav|betalingskrav|betalingsvarsel',
      'varsel om|etter inkasso*|innkrev*|§|inndriv*|rettslig*|søksmål|tvang*',
    ],
    da: [
      'sidste|endelige påmindelse|rykker|varsel|brev|chance før|inden inkasso*|inddriv*|retslig*|foged*|retten',
      'inkassovars*|inkassokrav*|påkrav|påkravs*|påkravet|kravbrev*|betalingskrav*|inkassobrev*|inkassoskriv*|inkassomeddel*|inkassopåkrav*',
      'sidste|endeligt påkrav',
      'formelt|retligt|endeligt|sidste krav|varsel|påkrav|betalingskrav|rykker før',
      'varsel om|efter inkasso*|inddriv*|§|retlig*|retssag|retsskridt',
    ],
    sv: [
      'sista|slutlig påminnelse|påminnelsen|varning|brev|chans före|innan inkasso*|indriv*|rättslig*|kronofog*|domstol',
      'inkassokrav*|inkassovarning*|inkassobrev*|kravbrev*|kravskriv*|betalningskrav*|betalningsuppman*|betalningsanmod*|inkassomeddel*|stämningsvarsel*',
      'formellt|rättsligt|slutligt|sista krav|varning|betalningskrav|varsel|påminnelse före|innan?',
      'varning|varsel|meddelande om inkasso*|indriv*|rättslig*|stämning|åtgärd*',
    ],
    en: [
      'last|final reminder|letter|warning|chance before ... collection|legal|court|proceedings|action',
      'final|formal|statutory|legal|official|last demand|notice|claim|warning',
      'letter before|of action|claim|demand|proceedings|legal',
      'notice before|of|prior action|proceedings|collection|default|demand|legal|claim|intention|intended|to',
      'demand letter|notice|for',
      'collection|pre-collection|precollection notice|letter|demand|warning',
      'notice|warning of|under ... collection|inkasso*|debt',
      'payment demand',
      'demand for payment',
      'inkasso*|betalings*|påkrav*',
    ],
  },
} as const satisfies FamilyWays;
