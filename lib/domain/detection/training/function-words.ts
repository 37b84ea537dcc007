// data: small and common words that tell the five languages apart.
import type { Language } from '../../shared/language.ts';
import type { LanguageExample } from './fit-language.ts';

const words: Record<Language, string> = {
  nb: 'jeg ikke hva hvorfor hvordan noe noen dere deres vår våre også etter før uke uker nå opp bare regning regningen fakturaen av selv få gjøre gjør være hun kjære hilsen mottatt levert sendt betalt skriver kommer ble bli mange mye hvis når hvor hvem gjerne vennlig bestilt avtalt tilbudet kroner fra dem sin penger kjøpt beskjed riktig feil purring innsigelse kanskje hverken uten gikk fikk tok sa så har hatt skulle kunne ville måtte måned beløpet',
  nn: 'eg ikkje kva kvifor korleis noko nokon nokre dykk dykkar de vår vårt også etter før veke veker no opp berre rekning rekninga fakturaen av sjølv få gjere gjer vere ho kjære helsing motteke levert sendt betalt skriv kjem vart blei verte mange mykje viss når kvar kven gjerne venleg tinga avtala tilbodet kroner frå dei sin pengar kjøpt beskjed rett feil purring motsegn kanskje korkje utan gjekk fekk tok sa så har hatt skulle kunne ville måtte månad beløpet ein ei eit vera sjå heile framleis difor usamd hjå saman tysdag laurdag sundag måndag ikkje me',
  da: 'jeg ikke hvad hvorfor hvordan noget nogen nogle jer jeres vores også efter før uge uger nu op bare kun regning regningen fakturaen af selv få gøre gør være hun kære hilsen modtaget leveret sendt betalt skriver kommer blev blive mange meget hvis når hvor hvem gerne venlig bestilt aftalt tilbuddet kroner fra dem sin penge købt besked rigtigt fejl rykker indsigelse måske hverken uden gik fik tog sagde så har haft skulle kunne ville måtte måned beløbet mig dig sig nej hedder igen mellem',
  sv: 'jag inte vad varför hur något någon några ni er era vår våra också efter innan vecka veckor nu upp bara räkning räkningen fakturan av själv få göra gör vara hon kära hälsning mottagit levererat skickat betalat skriver kommer blev bli många mycket om när var vem gärna vänlig beställt avtalat offerten kronor från dem sin pengar köpt besked rätt fel påminnelse invändning kanske varken utan gick fick tog sade så har haft skulle kunde ville måste månad beloppet och att är det ej mig dig sig inget ingen',
  en: 'I not what why how something anyone you your our ours also after before week weeks now up only bill invoice the of self get do does be she dear regards received delivered sent paid write comes was become many much if when where who please kindly ordered agreed quote pounds from them their money bought message right wrong reminder objection perhaps neither without went got took said so have had should could would must month amount and that is it this with',
};

/** Each word as an example of its own, unless two languages share it. */
export const functionWords: readonly LanguageExample[] = Object.entries(words).flatMap(
  ([language, list]) =>
    list
      .split(' ')
      .filter(
        (word) =>
          Object.values(words).filter((other) => ` ${other} `.includes(` ${word} `)).length === 1,
      )
      // The keys of a record are typed as strings; these are the five languages.
      .map((text) => ({ text, language: language as Language })),
);
