import type { TemplateId } from '../law/template-id.ts';
import type { Language } from '../shared/language.ts';

type Words = Readonly<Record<Language, string>>;

// data: name of each template and when to use it, in the five languages of the product
/** What the templates are called, and when to use them. */
export const templateNames: Readonly<Record<TemplateId, { name: Words; when: Words }>> = {
  T01: {
    name: {
      nb: 'Bekreft mottak',
      nn: 'Stadfest mottak',
      da: 'Bekræft modtagelse',
      sv: 'Bekräfta mottagande',
      en: 'Confirm receipt',
    },
    when: {
      nb: 'Rett etter at innsigelsen er registrert, senest neste virkedag.',
      nn: 'Rett etter at motsegna er registrert, seinast neste yrkedag.',
      da: 'Lige efter at indsigelsen er registreret, senest næste arbejdsdag.',
      sv: 'Direkt efter att invändningen registrerats, senast nästa arbetsdag.',
      en: 'Right after the objection is registered, by the next business day.',
    },
  },
  T02: {
    name: {
      nb: 'Spør for å forstå',
      nn: 'Spør for å forstå',
      da: 'Spørg for at forstå',
      sv: 'Fråga för att förstå',
      en: 'Ask to understand',
    },
    when: {
      nb: 'Når grunnen eller fakta er uklare, før noe avgjøres.',
      nn: 'Når grunnen eller fakta er uklare, før noko blir avgjort.',
      da: 'Når grunden eller fakta er uklare, før noget afgøres.',
      sv: 'När skälet eller fakta är oklara, innan något avgörs.',
      en: 'When the reason or the facts are unclear, before anything is decided.',
    },
  },
  T03: {
    name: {
      nb: 'Vi trenger mer tid',
      nn: 'Vi treng meir tid',
      da: 'Vi har brug for mere tid',
      sv: 'Vi behöver mer tid',
      en: 'We need more time',
    },
    when: {
      nb: 'Før en lovet svardato som ikke kan holdes.',
      nn: 'Før ein lova svardato som ikkje kan haldast.',
      da: 'Før en lovet svardato, der ikke kan holdes.',
      sv: 'Före ett utlovat svarsdatum som inte kan hållas.',
      en: 'Before a promised date that cannot be kept.',
    },
  },
  T04: {
    name: {
      nb: 'Bekreft avtalen og be om oppgjør',
      nn: 'Stadfest avtalen og be om oppgjer',
      da: 'Bekræft aftalen og bed om betaling',
      sv: 'Bekräfta överenskommelsen och be om betalning',
      en: 'Confirm what was agreed and ask for settlement',
    },
    when: {
      nb: 'Rett etter en samtale der dere ble enige.',
      nn: 'Rett etter ein samtale der de vart samde.',
      da: 'Lige efter en samtale, hvor I blev enige.',
      sv: 'Direkt efter ett samtal där ni kom överens.',
      en: 'Right after a conversation that ended in agreement.',
    },
  },
  T05: {
    name: {
      nb: 'Medhold: full kreditering',
      nn: 'Medhald: full kreditering',
      da: 'Medhold: fuld kreditering',
      sv: 'Bifall: full kreditering',
      en: 'Justified: full credit',
    },
    when: {
      nb: 'Når kunden har rett i hele kravet.',
      nn: 'Når kunden har rett i heile kravet.',
      da: 'Når kunden har ret i hele kravet.',
      sv: 'När kunden har rätt i hela kravet.',
      en: 'When the customer is right about the whole claim.',
    },
  },
  T06: {
    name: {
      nb: 'Delvis medhold: krediter og be om resten',
      nn: 'Delvis medhald: krediter og be om resten',
      da: 'Delvist medhold: krediter, og bed om resten',
      sv: 'Delvis bifall: kreditera och be om resten',
      en: 'Partly justified: credit, and ask for the rest',
    },
    when: {
      nb: 'Når kunden har rett i en del av kravet.',
      nn: 'Når kunden har rett i ein del av kravet.',
      da: 'Når kunden har ret i en del af kravet.',
      sv: 'När kunden har rätt i en del av kravet.',
      en: 'When the customer is right in part.',
    },
  },
  T07: {
    name: {
      nb: 'Den uomtvistede delen nå',
      nn: 'Den uomstridde delen no',
      da: 'Den uomtvistede del nu',
      sv: 'Den otvistiga delen nu',
      en: 'The undisputed part now',
    },
    when: {
      nb: 'Når bare noe er omtvistet og avgjørelsen gjenstår.',
      nn: 'Når berre noko er omstridd og avgjerda står att.',
      da: 'Når kun noget er omtvistet, og afgørelsen udestår.',
      sv: 'När bara en del är omtvistad och beslutet återstår.',
      en: 'When only a part is disputed and the decision is open.',
    },
  },
  T08: {
    name: {
      nb: 'Ikke medhold: begrunnet svar til bedrift',
      nn: 'Ikkje medhald: grunngitt svar til bedrift',
      da: 'Afvist: begrundet svar til virksomhed',
      sv: 'Avslag: motiverat svar till företag',
      en: 'Not justified: reasoned answer to a business',
    },
    when: {
      nb: 'Når innsigelsen er undersøkt og ikke godtas, og kunden er en bedrift.',
      nn: 'Når motsegna er undersøkt og ikkje godteken, og kunden er ei bedrift.',
      da: 'Når indsigelsen er undersøgt og ikke imødekommes, og kunden er en virksomhed.',
      sv: 'När invändningen är utredd och inte godtas, och kunden är ett företag.',
      en: 'When the objection was examined and not accepted, and the customer is a business.',
    },
  },
  T09: {
    name: {
      nb: 'Ikke medhold: begrunnet svar til forbruker',
      nn: 'Ikkje medhald: grunngitt svar til forbrukar',
      da: 'Afvist: begrundet svar til forbruger',
      sv: 'Avslag: motiverat svar till konsument',
      en: 'Not justified: reasoned answer to a consumer',
    },
    when: {
      nb: 'Når innsigelsen er undersøkt og ikke godtas, og kunden er forbruker.',
      nn: 'Når motsegna er undersøkt og ikkje godteken, og kunden er forbrukar.',
      da: 'Når indsigelsen er undersøgt og ikke imødekommes, og kunden er forbruger.',
      sv: 'När invändningen är utredd och inte godtas, och kunden är konsument.',
      en: 'When the objection was examined and not accepted, and the customer is a consumer.',
    },
  },
  T10: {
    name: {
      nb: 'Betalingsplan eller ny forfallsdato',
      nn: 'Betalingsplan eller ny forfallsdato',
      da: 'Betalingsplan eller ny forfaldsdato',
      sv: 'Betalningsplan eller ny förfallodag',
      en: 'Payment plan or new due date',
    },
    when: {
      nb: 'Når kunden godtar kravet, men trenger tid, eller planen er et kompromiss.',
      nn: 'Når kunden godtek kravet, men treng tid, eller planen er eit kompromiss.',
      da: 'Når kunden godtager kravet, men har brug for tid, eller planen er et kompromis.',
      sv: 'När kunden godtar kravet men behöver tid, eller planen är en kompromiss.',
      en: 'When the customer accepts the claim but needs time, or the plan is a compromise.',
    },
  },
  T11: {
    name: {
      nb: 'Allerede betalt: spor betalingen',
      nn: 'Allereie betalt: spor betalinga',
      da: 'Allerede betalt: find betalingen',
      sv: 'Redan betald: spåra betalningen',
      en: 'Already paid: trace the payment',
    },
    when: {
      nb: 'Når kunden sier at fakturaen er betalt.',
      nn: 'Når kunden seier at fakturaen er betalt.',
      da: 'Når kunden siger, at fakturaen er betalt.',
      sv: 'När kunden säger att fakturan är betald.',
      en: 'When the customer says the invoice is paid.',
    },
  },
  T12: {
    name: {
      nb: 'Ikke bestilt eller feil mottaker',
      nn: 'Ikkje bestilt eller feil mottakar',
      da: 'Ikke bestilt eller forkert modtager',
      sv: 'Inte beställt eller fel mottagare',
      en: 'Not ordered or wrong recipient',
    },
    when: {
      nb: 'Når kunden ikke kjenner til avtalen, eller navnet kan være misbrukt.',
      nn: 'Når kunden ikkje kjenner til avtalen, eller namnet kan vere misbrukt.',
      da: 'Når kunden ikke kender til aftalen, eller navnet kan være misbrugt.',
      sv: 'När kunden inte känner till avtalet, eller namnet kan ha missbrukats.',
      en: 'When the customer denies the agreement, or the name may have been misused.',
    },
  },
  T13: {
    name: {
      nb: 'Fakturafeil: korrigert faktura',
      nn: 'Fakturafeil: korrigert faktura',
      da: 'Fakturafejl: rettet faktura',
      sv: 'Fakturafel: rättad faktura',
      en: 'Invoice error: corrected invoice',
    },
    when: {
      nb: 'Når referanse, mva., sum, mottaker eller spesifikasjon var feil eller manglet.',
      nn: 'Når referanse, mva., sum, mottakar eller spesifikasjon var feil eller mangla.',
      da: 'Når reference, moms, sum, modtager eller specifikation var forkert eller manglede.',
      sv: 'När referens, moms, summa, mottagare eller specifikation var fel eller saknades.',
      en: 'When the reference, VAT, sum, recipient or specification was wrong or missing.',
    },
  },
  T14: {
    name: {
      nb: 'Gebyr eller renter slettes',
      nn: 'Gebyr eller renter blir sletta',
      da: 'Gebyr eller renter slettes',
      sv: 'Avgift eller ränta tas bort',
      en: 'Fee or interest removed',
    },
    when: {
      nb: 'Når purregebyr, renter eller omkostninger frafalles.',
      nn: 'Når purregebyr, renter eller omkostningar blir fråfalne.',
      da: 'Når rykkergebyr, renter eller omkostninger frafaldes.',
      sv: 'När påminnelseavgift, ränta eller kostnader efterges.',
      en: 'When a reminder fee, interest or cost is removed.',
    },
  },
  T15: {
    name: {
      nb: 'Saken er hos inkassobyrået',
      nn: 'Saka er hos inkassobyrået',
      da: 'Sagen er hos inkassobureauet',
      sv: 'Ärendet är hos inkassobolaget',
      en: 'The case is at the agency',
    },
    when: {
      nb: 'Når innsigelsen kommer mens byrået har saken.',
      nn: 'Når motsegna kjem medan byrået har saka.',
      da: 'Når indsigelsen kommer, mens bureauet har sagen.',
      sv: 'När invändningen kommer medan bolaget har ärendet.',
      en: 'When the objection comes while the agency has the case.',
    },
  },
  T16: {
    name: {
      nb: 'Til inkassobyrået: innsigelsen og vårt syn',
      nn: 'Til inkassobyrået: motsegna og vårt syn',
      da: 'Til inkassobureauet: indsigelsen og vores holdning',
      sv: 'Till inkassobolaget: invändningen och vår ståndpunkt',
      en: 'To the agency: the objection and our position',
    },
    when: {
      nb: 'Når innsigelsen kom til oss, eller byrået har spurt. Fristen er vanligvis 14 dager.',
      nn: 'Når motsegna kom til oss, eller byrået har spurt. Fristen er vanlegvis 14 dagar.',
      da: 'Når indsigelsen kom til os, eller bureauet har spurgt. Fristen er normalt 14 dage.',
      sv: 'När invändningen kom till oss, eller bolaget har frågat. Fristen är normalt 14 dagar.',
      en: 'When the objection came to us, or the agency asked. The time limit is usually 14 days.',
    },
  },
  T17: {
    name: {
      nb: 'Spørsmål til en kollega',
      nn: 'Spørsmål til ein kollega',
      da: 'Spørgsmål til en kollega',
      sv: 'Fråga till en kollega',
      en: 'Question to a colleague',
    },
    when: {
      nb: 'Når du trenger fakta fra økonomi, lager eller prosjekt.',
      nn: 'Når du treng fakta frå økonomi, lager eller prosjekt.',
      da: 'Når du har brug for fakta fra økonomi, lager eller projekt.',
      sv: 'När du behöver fakta från ekonomi, lager eller projekt.',
      en: 'When you need facts from finance, logistics or a project.',
    },
  },
  T18: {
    name: {
      nb: 'Vennlig påminnelse om avtalen',
      nn: 'Venleg påminning om avtalen',
      da: 'Venlig påmindelse om aftalen',
      sv: 'Vänlig påminnelse om överenskommelsen',
      en: 'Friendly reminder of the agreement',
    },
    when: {
      nb: 'Når et avtalt beløp ikke er betalt og kunden ikke har kommet med noe nytt.',
      nn: 'Når eit avtalt beløp ikkje er betalt og kunden ikkje har kome med noko nytt.',
      da: 'Når et aftalt beløb ikke er betalt, og kunden ikke har rejst noget nyt.',
      sv: 'När ett avtalat belopp inte är betalt och kunden inte har tagit upp något nytt.',
      en: 'When an agreed amount is unpaid and the customer has raised nothing new.',
    },
  },
  T19: {
    name: {
      nb: 'Kunden fastholder: veien videre',
      nn: 'Kunden held fast: vegen vidare',
      da: 'Kunden fastholder: vejen videre',
      sv: 'Kunden vidhåller: vägen vidare',
      en: 'Customer maintains: the way forward',
    },
    when: {
      nb: 'Når kunden står på sitt etter det begrunnede svaret vårt.',
      nn: 'Når kunden står på sitt etter det grunngitte svaret vårt.',
      da: 'Når kunden står fast efter vores begrundede svar.',
      sv: 'När kunden står fast efter vårt motiverade svar.',
      en: 'When the customer stands by the objection after our reasoned answer.',
    },
  },
  T20: {
    name: {
      nb: 'Uten begrunnelse: spør hva det gjelder',
      nn: 'Utan grunngiving: spør kva det gjeld',
      da: 'Uden begrundelse: spørg, hvad det drejer sig om',
      sv: 'Utan motivering: fråga vad det gäller',
      en: 'No reasons given: ask what it is about',
    },
    when: {
      nb: 'Når kunden bestrider kravet uten å si hvorfor.',
      nn: 'Når kunden bestrid kravet utan å seie kvifor.',
      da: 'Når kunden bestrider kravet uden at sige hvorfor.',
      sv: 'När kunden bestrider kravet utan att säga varför.',
      en: 'When the customer disputes the claim without saying why.',
    },
  },
  T21: {
    name: {
      nb: 'Saken er avsluttet',
      nn: 'Saka er avslutta',
      da: 'Sagen er afsluttet',
      sv: 'Ärendet är avslutat',
      en: 'Case closed',
    },
    when: {
      nb: 'Når saken er betalt, kreditert, frafalt eller gjort opp.',
      nn: 'Når saka er betalt, kreditert, fråfallen eller gjord opp.',
      da: 'Når sagen er betalt, krediteret, frafaldet eller afregnet.',
      sv: 'När ärendet är betalt, krediterat, nedlagt eller reglerat.',
      en: 'When the case is paid, credited, dropped or settled.',
    },
  },
};
