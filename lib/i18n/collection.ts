// data: words for the gate before collection, one object a language
import type { CollectionGate, CollectionReason } from '../domain/objection/may-collect.ts';
import type { Language } from '../domain/shared/language.ts';
import { endSentence } from './end-sentence.ts';

/** What is said of whether a claim may be collected. */
export interface CollectionWords {
  readonly question: string;
  readonly answers: Readonly<Record<CollectionGate['answer'], string>>;
  readonly reasons: Readonly<Record<CollectionReason, string>>;
  readonly changesOn: (date: string) => string;
  /** Fees and reminders go on from there. */
  readonly stage: (stage: string) => string;
  readonly amount: (sum: string) => string;
  /** Opens what it rests on. */
  readonly basis: string;
}

/** The words by language. */
export const collectionWords: Readonly<Record<Language, CollectionWords>> = {
  nb: {
    question: 'Kan kravet purres eller sendes til inkasso nå?',
    answers: { yes: 'Ja', no: 'Nei', partly: 'Delvis' },
    reasons: {
      unanswered: 'Innsigelsen er ikke besvart ennå.',
      'agreement-unconfirmed': 'Avtalen er ikke bekreftet skriftlig ennå.',
      justified: 'Kunden hadde rett. Et slikt krav går aldri til inkasso.',
      'part-unconfirmed': 'Svaret om delen dere opprettholder, er ikke sendt ennå.',
      'answer-not-sent': 'Avgjørelsen er ikke sendt til kunden ennå.',
      'reply-time-runs': 'Kundens tid til å svare er ikke ute.',
      'silence-unrecorded':
        'Kundens tid er ute. Se etter om det kom noe svar, og registrer at det ikke gjorde det.',
      'settlement-runs': 'Kunden har ennå tid til å betale det avtalte.',
      'follow-up-first': 'Minn vennlig om det avtalte først.',
      maintained: 'Kunden står på sitt. Saken avgjøres av nemnd eller domstol, ikke av inkasso.',
      'in-court': 'Saken er i retten.',
      'agency-has-it': 'Inkassobyrået har saken og fører dialogen.',
      'nothing-left': 'Saken er gjort opp.',
      'not-due': 'Kravet er ikke forfalt.',
      'undisputed-part': 'Delen kunden ikke bestrider, er forfalt.',
      'undisputed-not-due': 'Delen kunden ikke bestrider, er ikke forfalt.',
      'undisputed-due-unknown':
        'Det står ikke når delen kunden ikke bestrider, forfaller. Fyll inn forfallsdatoen.',
      'undisputed-unknown': 'Beløpet kunden bestrider, er ikke kjent.',
      'answered-in-silence': 'Kunden har fått et begrunnet svar og har ikke kommet tilbake.',
      withdrawn: 'Kunden har trukket innsigelsen.',
      'no-objection': 'Dette er ingen innsigelse.',
    },
    changesOn: (date) => `Kan endre seg ${date}.`,
    stage: (stage) => `Fortsetter fra: ${stage}. Tiden saken tok, gir ingen gebyrer.`,
    amount: (sum) => endSentence(`Inntil ${sum}`),
    basis: 'Hva dette bygger på',
  },
  nn: {
    question: 'Kan kravet purrast eller sendast til inkasso no?',
    answers: { yes: 'Ja', no: 'Nei', partly: 'Delvis' },
    reasons: {
      unanswered: 'Motsegna er ikkje svara på enno.',
      'agreement-unconfirmed': 'Avtalen er ikkje stadfesta skriftleg enno.',
      justified: 'Kunden hadde rett. Eit slikt krav går aldri til inkasso.',
      'part-unconfirmed': 'Svaret om den delen de held fast ved, er ikkje sendt enno.',
      'answer-not-sent': 'Avgjerda er ikkje send til kunden enno.',
      'reply-time-runs': 'Tida kunden har til å svare, er ikkje ute.',
      'silence-unrecorded':
        'Tida til kunden er ute. Sjå etter om det kom noko svar, og registrer at det ikkje gjorde det.',
      'settlement-runs': 'Kunden har enno tid til å betale det avtalte.',
      'follow-up-first': 'Minn venleg om det avtalte først.',
      maintained:
        'Kunden står på sitt. Saka blir avgjord av nemnd eller domstol, ikkje av inkasso.',
      'in-court': 'Saka er i retten.',
      'agency-has-it': 'Inkassobyrået har saka og fører dialogen.',
      'nothing-left': 'Saka er gjord opp.',
      'not-due': 'Kravet er ikkje forfalle.',
      'undisputed-part': 'Den delen kunden ikkje bestrid, er forfallen.',
      'undisputed-not-due': 'Den delen kunden ikkje bestrid, er ikkje forfallen.',
      'undisputed-due-unknown':
        'Det står ikkje når den delen kunden ikkje bestrid, forfell. Fyll inn forfallsdatoen.',
      'undisputed-unknown': 'Beløpet kunden bestrid, er ikkje kjent.',
      'answered-in-silence': 'Kunden har fått eit grunngitt svar og har ikkje kome tilbake.',
      withdrawn: 'Kunden har trekt motsegna.',
      'no-objection': 'Dette er inga motsegn.',
    },
    changesOn: (date) => `Kan endre seg ${date}.`,
    stage: (stage) => `Held fram frå: ${stage}. Tida saka tok, gir ingen gebyr.`,
    amount: (sum) => endSentence(`Inntil ${sum}`),
    basis: 'Kva dette byggjer på',
  },
  da: {
    question: 'Må I rykke for kravet eller sende det til inkasso nu?',
    answers: { yes: 'Ja', no: 'Nej', partly: 'Delvist' },
    reasons: {
      unanswered: 'Indsigelsen er ikke besvaret endnu.',
      'agreement-unconfirmed': 'Aftalen er ikke bekræftet skriftligt endnu.',
      justified: 'Kunden havde ret. Et sådant krav går aldrig til inkasso.',
      'part-unconfirmed': 'Svaret om den del, I fastholder, er ikke sendt endnu.',
      'answer-not-sent': 'Afvisningen er ikke sendt til kunden endnu.',
      'reply-time-runs': 'Kundens tid til at svare er ikke udløbet.',
      'silence-unrecorded':
        'Kundens tid er udløbet. Se efter, om der kom svar, og registrer, at der ikke gjorde.',
      'settlement-runs': 'Kunden har stadig tid til at betale det aftalte.',
      'follow-up-first': 'Send først en venlig påmindelse om det aftalte.',
      maintained: 'Kunden fastholder. Sagen afgøres af nævn eller domstol, ikke ved inkasso.',
      'in-court': 'Sagen er i retten.',
      'agency-has-it': 'Inkassobureauet har sagen og fører dialogen.',
      'nothing-left': 'Sagen er gjort op.',
      'not-due': 'Kravet er ikke forfaldent.',
      'undisputed-part': 'Den del, kunden ikke bestrider, er forfalden.',
      'undisputed-not-due': 'Den del, kunden ikke bestrider, er ikke forfalden.',
      'undisputed-due-unknown':
        'Det fremgår ikke, hvornår den del, kunden ikke bestrider, forfalder. Udfyld forfaldsdatoen.',
      'undisputed-unknown': 'Det beløb, kunden bestrider, er ikke kendt.',
      'answered-in-silence': 'Kunden har fået et begrundet svar og er ikke vendt tilbage.',
      withdrawn: 'Kunden har trukket indsigelsen tilbage.',
      'no-objection': 'Dette er ikke en indsigelse.',
    },
    changesOn: (date) => `Kan ændre sig ${date}.`,
    stage: (stage) => `Fortsætter fra: ${stage}. Den tid, sagen tog, giver ingen gebyrer.`,
    amount: (sum) => endSentence(`Højst ${sum}`),
    basis: 'Hvad det bygger på',
  },
  sv: {
    question: 'Får ni påminna om kravet eller skicka det till inkasso nu?',
    answers: { yes: 'Ja', no: 'Nej', partly: 'Delvis' },
    reasons: {
      unanswered: 'Invändningen är inte besvarad än.',
      'agreement-unconfirmed': 'Överenskommelsen är inte bekräftad skriftligt än.',
      justified: 'Kunden hade rätt. Ett sådant krav går aldrig till inkasso.',
      'part-unconfirmed': 'Svaret om den del ni vidhåller är inte skickat än.',
      'answer-not-sent': 'Avslaget är inte skickat till kunden än.',
      'reply-time-runs': 'Kundens tid att svara har inte gått ut.',
      'silence-unrecorded':
        'Kundens tid har gått ut. Kontrollera om det kom något svar och registrera att det inte gjorde det.',
      'settlement-runs': 'Kunden har fortfarande tid att betala det avtalade.',
      'follow-up-first': 'Påminn vänligt om det avtalade först.',
      maintained: 'Kunden vidhåller. Ärendet avgörs av nämnd eller domstol, inte genom inkasso.',
      'in-court': 'Ärendet är i domstol.',
      'agency-has-it': 'Inkassobolaget har ärendet och för dialogen.',
      'nothing-left': 'Ärendet är uppgjort.',
      'not-due': 'Kravet har inte förfallit.',
      'undisputed-part': 'Den del som kunden inte bestrider har förfallit.',
      'undisputed-not-due': 'Den del som kunden inte bestrider har inte förfallit.',
      'undisputed-due-unknown':
        'Det framgår inte när den del som kunden inte bestrider förfaller. Fyll i förfallodagen.',
      'undisputed-unknown': 'Beloppet som kunden bestrider är inte känt.',
      'answered-in-silence': 'Kunden har fått ett motiverat svar och har inte återkommit.',
      withdrawn: 'Kunden har dragit tillbaka invändningen.',
      'no-objection': 'Detta är ingen invändning.',
    },
    changesOn: (date) => `Kan ändras ${date}.`,
    stage: (stage) => `Fortsätter från: ${stage}. Tiden som ärendet tog ger inga avgifter.`,
    amount: (sum) => endSentence(`Högst ${sum}`),
    basis: 'Vad detta bygger på',
  },
  en: {
    question: 'May this claim be chased or sent to collection now?',
    answers: { yes: 'Yes', no: 'No', partly: 'Partly' },
    reasons: {
      unanswered: 'The objection is not answered yet.',
      'agreement-unconfirmed': 'The agreement is not confirmed in writing yet.',
      justified: 'The customer was right. Such a claim never goes to collection.',
      'part-unconfirmed': 'The answer about the part you uphold has not been sent yet.',
      'answer-not-sent': 'The rejection has not been sent to the customer yet.',
      'reply-time-runs': 'The customer’s time to reply is not over.',
      'silence-unrecorded':
        'The customer’s time is over. See whether an answer came, and record that none did.',
      'settlement-runs': 'The customer still has time to pay what was agreed.',
      'follow-up-first': 'Send a friendly reminder of the agreement first.',
      maintained: 'The customer maintains the objection. A board or court decides, not collection.',
      'in-court': 'The case is in court.',
      'agency-has-it': 'The agency has the case and leads the dialogue.',
      'nothing-left': 'The case is settled.',
      'not-due': 'The claim is not due.',
      'undisputed-part': 'The part the customer does not dispute is due.',
      'undisputed-not-due': 'The part the customer does not dispute is not due.',
      'undisputed-due-unknown':
        'Nothing says when the part the customer does not dispute is due. Fill in the due date.',
      'undisputed-unknown': 'The amount the customer disputes is not known.',
      'answered-in-silence': 'The customer got a reasoned answer and has not come back.',
      withdrawn: 'The customer withdrew the objection.',
      'no-objection': 'This is not an objection.',
    },
    changesOn: (date) => `May change on ${date}.`,
    stage: (stage) => `Goes on from: ${stage}. The time the case took raises no fees.`,
    amount: (sum) => endSentence(`Up to ${sum}`),
    basis: 'What this rests on',
  },
};
