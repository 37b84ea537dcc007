import type { ReasonCode } from '../detection/reason-code.ts';
import type { Language } from '../shared/language.ts';
import type { ReasonGroup } from './reason-codes.ts';

type Text = Readonly<Record<Language, string>>;

/** What to think of before an objection is decided. Guidance, not advice: a person decides. */
export interface DecisionGuide {
  /** What each answer takes, and what it must then say. */
  readonly justified: Text;
  readonly partly: Text;
  readonly unfounded: Text;
  /** What only the customer can tell. */
  readonly ask: Text;
}

/** What every guide rests on: reasons for each point, an answer to all, evidence from whoever claims payment. */
const always = 'R-X-03; R-X-04; R-X-06';

// How late is too late, and from which day: for consumers and for businesses.
const LATENESS = 'R-NO-17/18; R-NO-19; R-DK-10/11; R-SE-09/10';
// What the customer may ask to be told of the claim, and when interest may begin.
const INFORMATION = 'R-NO-07; R-DK-06';
// Whoever says that there is an agreement shows it.
const AGREEMENT = 'R-NO-26';

// data: what decides objections on a ground besides, in the notation of the rule book
const besides: Readonly<Partial<Record<ReasonCode, string>>> = {
  WRONG_ITEM: LATENESS,
  DAMAGED: LATENESS,
  DEFECT: LATENESS,
  SERVICE_QUALITY: LATENESS,
  INCOMPLETE_WORK: LATENESS,
  NOT_AS_AGREED: LATENESS,
  FEE_INTEREST: 'R-NO-11; R-NO-28; R-DK-04; R-DK-05/06; R-SE-05; R-SE-12; R-EU-01',
  NOT_ORDERED: AGREEMENT,
  NO_AUTHORITY: AGREEMENT,
  IDENTITY_FRAUD: AGREEMENT,
  ALREADY_PAID: 'R-SE-02',
  MISSING_REFERENCE: INFORMATION,
  INVOICE_NOT_RECEIVED: INFORMATION,
  INVOICE_UNCLEAR: INFORMATION,
  FORMAL_ERROR: INFORMATION,
  TIME_BARRED: 'R-NO-20; R-DK-12; R-SE-11',
  COLLECTION_CONDUCT: 'R-X-11; R-NO-24; R-DK-02; R-SE-03',
};

/** What the guide to objections on these grounds rests on, in the notation of the rule book. */
export function decisionSources(grounds: readonly ReasonCode[]): string {
  return [always, ...grounds.flatMap((ground) => besides[ground] ?? [])].join('; ');
}

// data: what a justified, partly justified or unfounded answer needs, and what to ask, by group of grounds
/** The guides by group of grounds. */
export const decisionGuides: Readonly<Record<ReasonGroup, DecisionGuide>> = {
  delivery: {
    justified: {
      nb: 'Varene kom ikke, kom for sent eller manglet, og kvitteringen viser ikke noe annet. Krediter det som ikke kom.',
      nn: 'Varene kom ikkje, kom for seint eller mangla, og kvitteringa viser ikkje noko anna. Krediter det som ikkje kom.',
      da: 'Varerne kom ikke, kom for sent eller manglede, og kvitteringen viser ikke andet. Krediter det, der ikke kom.',
      sv: 'Varorna kom inte, kom för sent eller saknades, och kvittensen visar inget annat. Kreditera det som inte kom.',
      en: 'The goods did not come, came late or were short, and the receipt shows nothing else. Credit what did not come.',
    },
    partly: {
      nb: 'Noe kom som avtalt. Krediter linjene som mangler, og be om betaling for resten.',
      nn: 'Noko kom som avtalt. Krediter linjene som manglar, og be om betaling for resten.',
      da: 'Noget kom som aftalt. Krediter de linjer, der mangler, og bed om betaling for resten.',
      sv: 'En del kom som avtalat. Kreditera raderna som saknas och be om betalning för resten.',
      en: 'Some of it came as agreed. Credit the lines that are missing and ask for the rest.',
    },
    unfounded: {
      nb: 'Du må kunne vise at varene kom dit de skulle, i tide: følgeseddel med underskrift eller sporing.',
      nn: 'Du må kunne vise at varene kom dit dei skulle, i tide: følgjesetel med underskrift eller sporing.',
      da: 'Du skal kunne vise, at varerne kom frem, rigtigt og til tiden: følgeseddel med underskrift eller sporing.',
      sv: 'Du måste kunna visa att varorna kom fram, rätt och i tid: följesedel med underskrift eller spårning.',
      en: 'You must be able to show that the goods arrived, in the right place and on time: a signed delivery note or tracking.',
    },
    ask: {
      nb: 'Hva kom, hva manglet, når og hvor? Hvem tok imot?',
      nn: 'Kva kom, kva mangla, når og kvar? Kven tok imot?',
      da: 'Hvad kom, hvad manglede, hvornår og hvor? Hvem tog imod?',
      sv: 'Vad kom, vad saknades, när och var? Vem tog emot?',
      en: 'What came, what was missing, when and where? Who received it?',
    },
  },
  quality: {
    justified: {
      nb: 'Feilen er der og er vår. Rett den, gi avslag i prisen eller krediter, etter det loven og avtalen gir.',
      nn: 'Feilen er der og er vår. Rett han, gi avslag i prisen eller krediter, etter det lova og avtalen gir.',
      da: 'Manglen er der, og den er vores. Afhjælp, giv afslag i prisen eller krediter efter loven og aftalen.',
      sv: 'Felet finns och är vårt. Avhjälp det, ge prisavdrag eller kreditera, efter lagen och avtalet.',
      en: 'The fault is there and is ours. Repair it, reduce the price or credit it, as law and agreement say.',
    },
    partly: {
      nb: 'Noe var feil, resten var i orden. Vis hvilket avslag du gir, og hvordan du kom fram til det.',
      nn: 'Noko var feil, resten var i orden. Vis kva avslag du gir, og korleis du kom fram til det.',
      da: 'Noget var forkert, resten var i orden. Vis, hvilket afslag du giver, og hvordan du nåede frem til det.',
      sv: 'Något var fel, resten var i ordning. Visa vilket avdrag du ger och hur du räknat.',
      en: 'Some was wrong, the rest was right. Show the reduction you give and how you arrived at it.',
    },
    unfounded: {
      nb: 'Du må kunne vise at ytelsen var som avtalt. Ikke avvis en forbruker som «for sen» uten å ha sjekket fristene.',
      nn: 'Du må kunne vise at ytinga var som avtalt. Ikkje avvis ein forbrukar som «for sein» utan å ha sjekka fristane.',
      da: 'Du skal kunne vise, at ydelsen var som aftalt. Afvis ikke en forbruger som »for sen« uden at have tjekket fristerne.',
      sv: 'Du måste kunna visa att prestationen var som avtalat. Avvisa inte en konsument som ”för sen” utan att ha kontrollerat fristerna.',
      en: 'You must be able to show that the work or goods were as agreed. Do not turn a consumer away as “too late” without checking the time limits.',
    },
    ask: {
      nb: 'Hva er feil, når ble det oppdaget, og finnes det bilder? Hvordan ønsker kunden at det løses?',
      nn: 'Kva er feil, når vart det oppdaga, og finst det bilete? Korleis ønskjer kunden at det blir løyst?',
      da: 'Hvad er forkert, hvornår blev det opdaget, og findes der billeder? Hvordan ønsker kunden det løst?',
      sv: 'Vad är fel, när upptäcktes det och finns det bilder? Hur vill kunden att det löses?',
      en: 'What is wrong, when was it found, and are there pictures? How would the customer like it solved?',
    },
  },
  amount: {
    justified: {
      nb: 'Pris, antall eller regnestykke er feil. Send kreditnota og riktig faktura med ny forfallsdato.',
      nn: 'Pris, tal eller reknestykke er feil. Send kreditnota og rett faktura med ny forfallsdato.',
      da: 'Pris, antal eller regnestykke er forkert. Send kreditnota og en rigtig faktura med ny forfaldsdato.',
      sv: 'Pris, antal eller uträkning är fel. Skicka kreditfaktura och rätt faktura med ny förfallodag.',
      en: 'Price, quantity or sum is wrong. Send a credit note and a correct invoice with a new due date.',
    },
    partly: {
      nb: 'Noen linjer holder, andre ikke. Vis fakturert, kreditert og å betale, så det går opp.',
      nn: 'Nokre linjer held, andre ikkje. Vis fakturert, kreditert og å betale, så det går opp.',
      da: 'Nogle linjer holder, andre ikke. Vis faktureret, krediteret og til betaling, så det går op.',
      sv: 'Vissa rader håller, andra inte. Visa fakturerat, krediterat och att betala så att det går ihop.',
      en: 'Some lines stand, others do not. Show invoiced, credited and to pay, so that it adds up.',
    },
    unfounded: {
      nb: 'Du må kunne vise avtalt pris og mengde: tilbud, ordrebekreftelse, timelister, tilleggsbestillinger.',
      nn: 'Du må kunne vise avtalt pris og mengd: tilbod, ordrestadfesting, timelister, tilleggsbestillingar.',
      da: 'Du skal kunne vise aftalt pris og mængde: tilbud, ordrebekræftelse, timesedler, tillægsbestillinger.',
      sv: 'Du måste kunna visa avtalat pris och mängd: offert, orderbekräftelse, tidrapporter, tilläggsbeställningar.',
      en: 'You must be able to show the agreed price and quantity: quote, order confirmation, time sheets, extra orders.',
    },
    ask: {
      nb: 'Hvilke linjer gjelder det, og hvilket beløp mener kunden er riktig? Hva bygger det på?',
      nn: 'Kva linjer gjeld det, og kva beløp meiner kunden er rett? Kva byggjer det på?',
      da: 'Hvilke linjer drejer det sig om, og hvilket beløb mener kunden er rigtigt? Hvad bygger det på?',
      sv: 'Vilka rader gäller det, och vilket belopp anser kunden är rätt? Vad grundar det sig på?',
      en: 'Which lines is it about, and which amount does the customer hold to be right? On what grounds?',
    },
  },
  contract: {
    justified: {
      nb: 'Det finnes ingen avtale om dette, eller den var sagt opp. Krediter, og avslutt abonnementet.',
      nn: 'Det finst ingen avtale om dette, eller han var sagd opp. Krediter, og avslutt abonnementet.',
      da: 'Der er ingen aftale om dette, eller den var opsagt. Krediter, og afslut abonnementet.',
      sv: 'Det finns inget avtal om detta, eller så var det uppsagt. Kreditera och avsluta abonnemanget.',
      en: 'There is no agreement on this, or it was cancelled. Credit it and end the subscription.',
    },
    partly: {
      nb: 'Avtalen gjaldt en del av tiden eller av ytelsen. Krediter det som ligger utenfor.',
      nn: 'Avtalen gjaldt ein del av tida eller av ytinga. Krediter det som ligg utanfor.',
      da: 'Aftalen gjaldt en del af tiden eller ydelsen. Krediter det, der ligger udenfor.',
      sv: 'Avtalet gällde en del av tiden eller prestationen. Kreditera det som ligger utanför.',
      en: 'The agreement covered part of the time or work. Credit what lies outside it.',
    },
    unfounded: {
      nb: 'Det er du som krever betaling, som må vise avtalen. Be ikke kunden bevise at den ikke finnes.',
      nn: 'Det er du som krev betaling, som må vise avtalen. Be ikkje kunden prove at han ikkje finst.',
      da: 'Det er dig, der kræver betaling, der skal vise aftalen. Bed ikke kunden bevise, at den ikke findes.',
      sv: 'Det är du som kräver betalning som måste visa avtalet. Be inte kunden bevisa att det inte finns.',
      en: 'Whoever asks for payment must show the agreement. Do not ask the customer to prove that there is none.',
    },
    ask: {
      nb: 'Hva mener kunden ble avtalt, med hvem og når? Finnes det en oppsigelse?',
      nn: 'Kva meiner kunden vart avtalt, med kven og når? Finst det ei oppseiing?',
      da: 'Hvad mener kunden, der blev aftalt, med hvem og hvornår? Findes der en opsigelse?',
      sv: 'Vad anser kunden avtalades, med vem och när? Finns det en uppsägning?',
      en: 'What does the customer hold was agreed, with whom and when? Is there a notice of cancellation?',
    },
  },
  invoice: {
    justified: {
      nb: 'Fakturaen er stilet til feil mottaker, dobbel, betalt eller uklar. Krediter den, og send en riktig med ny forfallsdato.',
      nn: 'Fakturaen er stila til feil mottakar, dobbel, betalt eller uklar. Krediter han, og send ein rett med ny forfallsdato.',
      da: 'Fakturaen er stilet til den forkerte, dobbelt, betalt eller uklar. Krediter den, og send en rigtig med ny forfaldsdato.',
      sv: 'Fakturan är ställd till fel mottagare, dubbel, betald eller oklar. Kreditera den och skicka en rättad med ny förfallodag.',
      en: 'The invoice is misaddressed, duplicated, paid or unclear. Credit it and send a correct one with a new due date.',
    },
    partly: {
      nb: 'Noe er betalt eller fakturert to ganger. Vis hva som er ført, og hva som står igjen.',
      nn: 'Noko er betalt eller fakturert to gonger. Vis kva som er ført, og kva som står att.',
      da: 'Noget er betalt eller faktureret to gange. Vis, hvad der er bogført, og hvad der mangler.',
      sv: 'Något är betalt eller fakturerat två gånger. Visa vad som är bokfört och vad som återstår.',
      en: 'Some has been paid or invoiced twice. Show what is booked and what is left.',
    },
    unfounded: {
      nb: 'Du må kunne vise at fakturaen er riktig stilet, spesifisert og ubetalt.',
      nn: 'Du må kunne vise at fakturaen er rett stila, spesifisert og ubetalt.',
      da: 'Du skal kunne vise, at fakturaen er rigtigt stilet, specificeret og ubetalt.',
      sv: 'Du måste kunna visa att fakturan är rätt ställd, specificerad och obetald.',
      en: 'You must be able to show that the invoice is rightly addressed, itemised and unpaid.',
    },
    ask: {
      nb: 'Når, fra hvilken konto og med hvilken referanse ble det betalt? Hvem skal fakturaen stå på, og hva mangler den?',
      nn: 'Når, frå kva konto og med kva referanse vart det betalt? Kven skal fakturaen stå på, og kva manglar han?',
      da: 'Hvornår, fra hvilken konto og med hvilken reference blev der betalt? Hvem skal fakturaen stå på, og hvad mangler den?',
      sv: 'När, från vilket konto och med vilken referens betalades det? Vem ska fakturan ställas till och vad saknas i den?',
      en: 'When, from which account and with which reference was it paid? To whom should it be addressed, and what does it lack?',
    },
  },
  legal: {
    justified: {
      nb: 'Kravet er foreldet, motregnet eller rettet mot feil person. Frafall det, og la en jurist se på det ved tvil.',
      nn: 'Kravet er forelda, motrekna eller retta mot feil person. Fråfall det, og la ein jurist sjå på det ved tvil.',
      da: 'Kravet er forældet, modregnet eller rettet mod den forkerte. Frafald det, og lad en jurist se på det ved tvivl.',
      sv: 'Kravet är preskriberat, kvittat eller riktat mot fel person. Släpp det och låt en jurist titta på det vid tvekan.',
      en: 'The claim is time-barred, set off or aimed at the wrong person. Drop it, and let a lawyer look when in doubt.',
    },
    partly: {
      nb: 'Deler av kravet står seg. Skill ut det som er foreldet eller motregnet, post for post.',
      nn: 'Delar av kravet står seg. Skil ut det som er forelda eller motrekna, post for post.',
      da: 'Dele af kravet består. Udskil det, der er forældet eller modregnet, post for post.',
      sv: 'Delar av kravet består. Skilj ut det som är preskriberat eller kvittat, post för post.',
      en: 'Part of the claim stands. Separate what is time-barred or set off, item by item.',
    },
    unfounded: {
      nb: 'Du må kunne vise datoer og grunnlag. Er det tvil om identitet eller alder, avslår du ikke: da undersøker du.',
      nn: 'Du må kunne vise datoar og grunnlag. Er det tvil om identitet eller alder, avslår du ikkje: då undersøkjer du.',
      da: 'Du skal kunne vise datoer og grundlag. Er der tvivl om identitet eller alder, skal du ikke afvise, men undersøge.',
      sv: 'Du måste kunna visa datum och grund. Råder det tvivel om identitet eller ålder ska du inte avslå utan utreda.',
      en: 'You must be able to show dates and grounds. Where identity or age is in doubt, do not reject: examine.',
    },
    ask: {
      nb: 'Hva bygger kunden det på, og finnes det dokumenter: motkrav, anmeldelse, tidligere brev? Be aldri om fødselsnummer.',
      nn: 'Kva byggjer kunden det på, og finst det dokument: motkrav, melding til politiet, tidlegare brev? Be aldri om fødselsnummer.',
      da: 'Hvad bygger kunden det på, og findes der dokumenter: modkrav, anmeldelse, tidligere breve? Bed aldrig om CPR-nummer.',
      sv: 'Vad grundar kunden det på och finns det handlingar: motkrav, polisanmälan, tidigare brev? Be aldrig om personnummer.',
      en: 'On what does the customer rely, and are there papers: a counterclaim, a police report, earlier letters? Never ask for a national identity number.',
    },
  },
  other: {
    justified: {
      nb: 'Det kunden peker på, stemmer. Si det rett ut, og krediter det som følger av det.',
      nn: 'Det kunden peikar på, stemmer. Sei det rett ut, og krediter det som følgjer av det.',
      da: 'Det, kunden peger på, passer. Sig det ligeud, og krediter det, der følger af det.',
      sv: 'Det kunden pekar på stämmer. Säg det rakt ut och kreditera det som följer av det.',
      en: 'What the customer points out is right. Say so plainly and credit what follows from it.',
    },
    partly: {
      nb: 'Noe stemmer. Si hva du er enig i, hva du opprettholder og hvorfor, punkt for punkt.',
      nn: 'Noko stemmer. Sei kva du er samd i, kva du held fast ved og kvifor, punkt for punkt.',
      da: 'Noget passer. Sig, hvad du er enig i, hvad du fastholder og hvorfor, punkt for punkt.',
      sv: 'En del stämmer. Säg vad du håller med om, vad du vidhåller och varför, punkt för punkt.',
      en: 'Some of it is right. Say what you agree with, what you uphold and why, point by point.',
    },
    unfounded: {
      nb: 'Gi en grunn for hvert punkt, og vis hva den bygger på. Også en grunnløs innsigelse skal ha svar.',
      nn: 'Gi ein grunn for kvart punkt, og vis kva han byggjer på. Også ei grunnlaus motsegn skal ha svar.',
      da: 'Giv en grund til hvert punkt, og vis, hvad den bygger på. Også en grundløs indsigelse skal have svar.',
      sv: 'Ge ett skäl för varje punkt och visa vad det grundar sig på. Även en ogrundad invändning ska ha svar.',
      en: 'Give a reason for each point and show what it rests on. Even a groundless objection gets an answer.',
    },
    ask: {
      nb: 'Hva er kunden uenig i, hva var avtalt, og hvordan kan det løses?',
      nn: 'Kva er kunden usamd i, kva var avtalt, og korleis kan det løysast?',
      da: 'Hvad er kunden uenig i, hvad var aftalt, og hvordan kan det løses?',
      sv: 'Vad håller kunden inte med om, vad var avtalat och hur kan det lösas?',
      en: 'What does the customer disagree with, what was agreed, and how can it be solved?',
    },
  },
};
