import type { FamilyWays } from './family.ts';

// data: admitting a fault before anything is decided (L114): the plain words, in all languages side by side;
// admission.ts has other writers' words
/** Owning up to a fault. */
export const admissionPlain = {
  L114: {
    no: [
      'tabbe*|tabba|bommet|bomma|rotet|rota|surra|surret|glapp|glippe|glepp|slurv*|blunder*|brølar*',
      'vi|oss har|er|som|tok|gjorde ... gjort|feil|skyld|ansvar|surra|tabbe*|glemt|gløymt',
      'feil|feilen|skyld|skylda|skylden|ansvaret|glipp er|var|ligger|ligg|hos|vår|på|fra|frå vår|hos|oss|vårt|på',
      'vår|vårt|våre feil|skyld|ansvar|tabbe|glipp|systemfeil|rot',
      'beklager|orsakar|unnskyld feil*|tabbe*|at|for vi|fakturaen|feil*',
      'du|de|dere har helt|heilt|selvsagt|selvfølgelig|sjølvsagt? rett|krav',
      'fakturaen|vi|kravet er|var|ble|blei feil|feilaktig|uriktig|gale|galt|sendt ved',
      'ved|av|en en|ein feil|feiltakelse|feiltaking|feilskrift|inkurie',
      'innrømmer|erkjenner|vedgår|innser|medgir vi?',
    ],
    da: [
      'bommert*|brøler*|kiks*|smutter*|sjusk*|kludder|koks|jokke*|kvaje*',
      'vi|os har|er|som|der|begik|lavede|tog ... lavet|fejl|skyld|ansvar|kludret|glemt|begået',
      'fejl|fejlen|skylden|ansvaret er|var|ligger|hos|på vores|hos|os|vor',
      'vores|vor fejl|skyld|ansvar|bommert|systemfejl|rod',
      'beklager|undskyld fejl*|at|for vi|fakturaen|fejl*',
      'du|i har helt|selvfølgelig|naturligvis|fuldstændig? ret|krav',
      'fakturaen|vi|kravet er|var|blev forkert|fejlagtig*|urigtig*|galt|sendt ved|fejl',
      'ved en fejl|fejltagelse',
      'indrømmer|erkender|vedgår|indser vi?',
    ],
    sv: [
      'tabbe*|blunder*|klant*|slarv*|miss|missen|misstag*|klavertramp',
      'vi|oss har|är|som|gjorde|begick ... gjort|fel|skuld|ansvar|slarvat|glömt|begått|missat',
      'fel|felet|skulden|ansvaret är|var|ligger|hos|på vårt|hos|oss|vår',
      'vårt|vår|våra fel|skuld|ansvar|misstag|systemfel|miss',
      'beklagar|ursäkta felet|misstag*|att vi|fakturan|fel*',
      'du|ni har helt|självklart|naturligtvis? rätt',
      'fakturan|vi|kravet är|var|blev fel|felaktig*|oriktig*|skickad av',
      'av|genom misstag|ett',
      'medger|erkänner|inser|vidgår vi?',
    ],
    en: [
      'blunder*|slip|oversight|mishap|botched|messed|bungled|mix-up|slipped|negligen*',
      'we got|get|had it|this|that|things wrong',
      'our|we|us mistake|error|fault|blame|responsible|slip|oversight|failure|doing|bad',
      'mistake|error|fault|blame on|at|was|is|lies|with our|us|part|side|end|ours',
      'sorry|apologise|apologize for|that|our ... error|mistake|wrong|invoice|billed|charged',
      'you are|were quite|absolutely|perfectly|of|completely right|course',
      'invoice|claim|we is|was|are|were wrong|incorrect|mistaken|issued|sent|in|at ... error|mistake|wrong|fault',
      'we? admit|acknowledge|concede|recognise|accept|own that|it|the|our|up|responsibility',
      'should|ought never|not have|to been|invoiced|billed|charged',
      'in|by error|mistake',
    ],
  },
} as const satisfies FamilyWays;
