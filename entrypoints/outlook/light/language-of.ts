// Stands in for lib/domain/message/language-of.ts in launchevent.js, which may not weigh 40 KB: a reply is written
// whole sentences long, so its small words tell its language. A test compares it with the model on every template.
import { type Language, languages } from '../../../lib/domain/shared/language.ts';

// data: small words that one of the languages has and its neighbours have not, or write otherwise
const words: Readonly<Record<Language, string>> = {
  nb: 'jeg ikke fra har vi deg dere på til blir ble hva hvis innen henvendelsen etter bare også noen mer kravet beløpet vennlig hilsen innsigelse svarer mottatt gjelder og å takk',
  nn: 'eg ikkje frå har vi deg de dykk på til blir vart kva dersom innan førespurnaden etter berre også nokon meir kravet beløpet venleg helsing motsegn svarar motteke gjeld noko og å takk',
  da: 'jeg ikke fra har vi dig jer på til bliver blev hvad hvis inden henvendelsen efter kun også nogen mere kravet beløbet venlig hilsen indsigelse svarer modtaget gælder og af hvornår tak',
  sv: 'jag inte från har vi dig er på till blir blev vad inom ärendet efter bara också någon mer kravet beloppet vänliga hälsningar invändning svarar mottagit gäller och är för att inget tack',
  en: 'i not from have we you your on to is was what if within request after only also any more claim amount kind regards dispute reply received concerns and of the for that',
};

const sets = languages.map((language) => ({ language, known: words[language].split(' ') }));

/** The language of a reply, by its small words; English when it has none of them, as the model says. */
export function languageOf(text: string): Language {
  const found = text.toLowerCase().match(/[a-z\u00df-\u00f6\u00f8-\u024f]+/g) ?? [];
  let best: Language = 'en';
  let most = 0;
  for (const { language, known } of sets) {
    const score = found.filter((word) => known.indexOf(word) >= 0).length;
    if (score > most) {
      best = language;
      most = score;
    }
  }
  return best;
}
