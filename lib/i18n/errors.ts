// data: words for every error and refusal, one object a language
import type { RefusalCode } from '../domain/objection/refusal-code.ts';
import type { Language } from '../domain/shared/language.ts';
import type { HostErrorCode, StoreErrorCode } from '../ports/errors.ts';

/** What went wrong, and what to do next. */
export interface ProblemText {
  readonly title: string;
  readonly advice: string;
}

/** Words for each code: a new code without words does not compile. */
export interface ErrorWords {
  readonly host: Readonly<Record<HostErrorCode, ProblemText>>;
  readonly store: Readonly<Record<StoreErrorCode, ProblemText>>;
  readonly rules: Readonly<Record<RefusalCode, ProblemText>>;
  /** A bug of ours, honestly. */
  readonly unknown: ProblemText;
}

const nb: ErrorWords = {
  host: {
    'no-message': { title: 'Ingen e-post er åpen', advice: 'Åpne en e-post og prøv igjen.' },
    unreadable: {
      title: 'Denne e-posten kan ikke leses her',
      advice:
        'Den er kryptert, konfidensiell eller sperret. Les den selv og registrer innsigelsen for hånd.',
    },
    'layout-unknown': {
      title: 'E-postsiden ser ukjent ut',
      advice:
        'Den kan ha fått nytt utseende. Sakene dine er trygge, og svaret kan kopieres og limes inn. Last siden på nytt, og oppdater så Svarfrist.',
    },
    'no-compose': {
      title: 'Fikk ikke åpnet et svarvindu',
      advice: 'Klikk Svar i e-posten selv, og sett inn på nytt.',
    },
    'several-compose': {
      title: 'Flere svarvinduer er åpne',
      advice: 'Lukk dem du ikke trenger, eller klikk i det riktige, og sett inn på nytt.',
    },
    'insert-failed': {
      title: 'Svaret ble ikke satt inn',
      advice: 'Ingenting er registrert. Kopier teksten og lim den inn i svaret.',
    },
    'message-changed': {
      title: 'En annen e-post ble åpnet',
      advice:
        'Ingenting er satt inn, så svaret ikke havner hos feil person. Åpne riktig e-post og sett inn på nytt.',
    },
    'too-long': {
      title: 'Svaret er for langt for dette e-postprogrammet',
      advice: 'Kort det ned, eller kopier det og lim det inn selv.',
    },
    'not-supported': {
      title: 'Dette e-postprogrammet kan ikke gjøre det',
      advice: 'Kopier teksten og lim den inn selv.',
    },
    'context-lost': {
      title: 'Svarfrist ble oppdatert',
      advice: 'Last denne fanen på nytt for å fortsette. Saker og frister er trygge.',
    },
    'tab-gone': {
      title: 'E-postfanen ble lukket',
      advice: 'Åpne e-posten igjen, så følger panelet med.',
    },
  },
  store: {
    denied: {
      title: 'Ingenting kan lagres her',
      advice:
        'Nettleseren tillater ikke lagring, kanskje fordi vinduet er privat. Åpne et vanlig vindu.',
    },
    quota: {
      title: 'Disken er full',
      advice: 'Ingenting ble lagret. Frigjør plass og prøv igjen.',
    },
    blocked: {
      title: 'Et eldre Svarfrist-vindu er i veien',
      advice: 'Lukk andre faner med Svarfrist, eller last dem på nytt, og prøv igjen.',
    },
    'newer-version': {
      title: 'Sakene er lagret av en nyere Svarfrist',
      advice: 'Oppdater Svarfrist for å åpne dem. Ingenting er endret.',
    },
    conflict: {
      title: 'Noen lagret samtidig',
      advice: 'Endringen din ble ikke lagret. Prøv igjen.',
    },
    gone: {
      title: 'De lagrede sakene ble slettet mens de var åpne',
      advice: 'Last vinduet på nytt. Har du en sikkerhetskopi, kan du hente den tilbake.',
    },
    failed: {
      title: 'Det kunne ikke lagres',
      advice: 'Ingenting er endret. Prøv igjen, og last vinduet på nytt om det gjentar seg.',
    },
  },
  rules: {
    'not-registered': {
      title: 'Innsigelsen er ikke registrert ennå',
      advice: 'Registrer den først.',
    },
    'already-registered': { title: 'Den er allerede registrert', advice: 'Åpne saken som finnes.' },
    'not-allowed': {
      title: 'Steget passer ikke slik saken står',
      advice: 'Se forslagene til neste steg. Saken kan være endret i et annet vindu.',
    },
    closed: {
      title: 'Saken er avsluttet',
      advice: 'Åpne den på nytt hvis kunden kommer med ny innsigelse.',
    },
    erased: { title: 'Innholdet i saken er slettet', advice: 'Ingenting kan legges til.' },
    'needs-answer': {
      title: 'Kunden må få svar først',
      advice: 'Alle innsigelser skal besvares, også grunnløse. Send svaret, og avslutt så saken.',
    },
    'needs-decision': {
      title: 'Noen må avgjøre saken først',
      advice: 'Velg om kunden får medhold, delvis medhold eller ikke medhold.',
    },
    'needs-reasons': {
      title: 'Skriv begrunnelsen',
      advice: 'En kunde som får nei, skal få vite hvorfor.',
    },
    'needs-evidence': {
      title: 'Hva bygger svaret på?',
      advice:
        'Kryss av for minst ett dokument under «Dokumenter du bør ha»: den som krever penger, må dokumentere kravet.',
    },
    'needs-amount': {
      title: 'Beløpet mangler eller stemmer ikke',
      advice: 'Skriv hva kunden skal betale, høyst fakturabeløpet.',
    },
    'needs-date': { title: 'Det mangler en betalingsdato', advice: 'Oppgi dagen i svaret.' },
    'needs-follow-up': {
      title: 'Minn kunden vennlig på det først',
      advice: 'Send oppfølgingssvaret, og gi det tid.',
    },
    'needs-notice': {
      title: 'Kunden må varsles før saken går til retten',
      advice: 'Send svaret om neste steg først.',
    },
    'not-partial': {
      title: 'Hele kravet er omtvistet',
      advice: 'Det er ingen uomtvistet del å be om. Endre saken hvis bare en del er omtvistet.',
    },
    'too-early': {
      title: 'Kunden har fortsatt tid til å svare',
      advice: 'Vent til fristen du ga, er ute.',
    },
    'still-disputed': {
      title: 'Et omtvistet krav sendes ikke til inkasso',
      advice: 'Svar på innsigelsen, og la svartiden gå ut først.',
    },
    'justified-never-collected': {
      title: 'Kunden fikk medhold',
      advice: 'Et krav som var feil, kan aldri gå til inkasso.',
    },
    'needs-role': {
      title: 'Rollen din i teamet omfatter ikke dette',
      advice: 'Bare en leder fordeler og eskalerer; bare personvernombudet sletter.',
    },
    'stage-frozen': {
      title: 'Stadiet kan ikke endres',
      advice:
        'Hvor langt kravet var kommet da kunden protesterte, avgjør hvem som betaler kostnadene. Derfor ligger det fast.',
    },
  },
  unknown: { title: 'Noe gikk galt', advice: 'Ingenting er mistet. Last på nytt og prøv igjen.' },
};

const nn: ErrorWords = {
  host: {
    'no-message': { title: 'Ingen e-post er open', advice: 'Opne ein e-post og prøv igjen.' },
    unreadable: {
      title: 'Denne e-posten kan ikkje lesast her',
      advice:
        'Han er kryptert, konfidensiell eller sperra. Les han sjølv og registrer motsegna for hand.',
    },
    'layout-unknown': {
      title: 'E-postsida ser ukjend ut',
      advice:
        'Ho kan ha fått ny utsjånad. Sakene dine er trygge, og svaret kan kopierast og limast inn. Last sida på nytt, og oppdater så Svarfrist.',
    },
    'no-compose': {
      title: 'Fekk ikkje opna eit svarvindauge',
      advice: 'Klikk Svar i e-posten sjølv, og set inn på nytt.',
    },
    'several-compose': {
      title: 'Fleire svarvindauge er opne',
      advice: 'Lukk dei du ikkje treng, eller klikk i det rette, og set inn på nytt.',
    },
    'insert-failed': {
      title: 'Svaret vart ikkje sett inn',
      advice: 'Ingenting er registrert. Kopier teksten og lim han inn i svaret.',
    },
    'message-changed': {
      title: 'Ein annan e-post vart opna',
      advice:
        'Ingenting er sett inn, så svaret ikkje hamnar hos feil person. Opne rett e-post og set inn på nytt.',
    },
    'too-long': {
      title: 'Svaret er for langt for dette e-postprogrammet',
      advice: 'Kort det ned, eller kopier det og lim det inn sjølv.',
    },
    'not-supported': {
      title: 'Dette e-postprogrammet kan ikkje gjere det',
      advice: 'Kopier teksten og lim han inn sjølv.',
    },
    'context-lost': {
      title: 'Svarfrist vart oppdatert',
      advice: 'Last denne fana på nytt for å halde fram. Saker og fristar er trygge.',
    },
    'tab-gone': {
      title: 'E-postfana vart lukka',
      advice: 'Opne e-posten igjen, så følgjer panelet med.',
    },
  },
  store: {
    denied: {
      title: 'Ingenting kan lagrast her',
      advice:
        'Nettlesaren tillèt ikkje lagring, kanskje fordi vindauget er privat. Opne eit vanleg vindauge.',
    },
    quota: {
      title: 'Disken er full',
      advice: 'Ingenting vart lagra. Frigjer plass og prøv igjen.',
    },
    blocked: {
      title: 'Eit eldre Svarfrist-vindauge er i vegen',
      advice: 'Lukk andre faner med Svarfrist, eller last dei på nytt, og prøv igjen.',
    },
    'newer-version': {
      title: 'Sakene er lagra av ein nyare Svarfrist',
      advice: 'Oppdater Svarfrist for å opne dei. Ingenting er endra.',
    },
    conflict: {
      title: 'Nokon lagra samstundes',
      advice: 'Endringa di vart ikkje lagra. Prøv igjen.',
    },
    gone: {
      title: 'Dei lagra sakene vart sletta medan dei var opne',
      advice: 'Last vindauget på nytt. Har du ein tryggingskopi, kan du hente han tilbake.',
    },
    failed: {
      title: 'Det kunne ikkje lagrast',
      advice: 'Ingenting er endra. Prøv igjen, og last vindauget på nytt om det tek seg opp att.',
    },
  },
  rules: {
    'not-registered': {
      title: 'Motsegna er ikkje registrert enno',
      advice: 'Registrer henne først.',
    },
    'already-registered': { title: 'Ho er alt registrert', advice: 'Opne saka som finst.' },
    'not-allowed': {
      title: 'Steget høver ikkje slik saka står',
      advice: 'Sjå forslaga til neste steg. Saka kan vere endra i eit anna vindauge.',
    },
    closed: {
      title: 'Saka er avslutta',
      advice: 'Opne henne på nytt om kunden kjem med ny motsegn.',
    },
    erased: { title: 'Innhaldet i saka er sletta', advice: 'Ingenting kan leggjast til.' },
    'needs-answer': {
      title: 'Kunden må få svar først',
      advice: 'Alle motsegner skal svarast på, også grunnlause. Send svaret, og avslutt så saka.',
    },
    'needs-decision': {
      title: 'Nokon må avgjere saka først',
      advice: 'Vel om kunden får medhald, delvis medhald eller ikkje medhald.',
    },
    'needs-reasons': {
      title: 'Skriv grunngivinga',
      advice: 'Ein kunde som får nei, skal få vite kvifor.',
    },
    'needs-evidence': {
      title: 'Kva byggjer svaret på?',
      advice:
        'Kryss av for minst eitt dokument under «Dokument du bør ha»: den som krev pengar, må dokumentere kravet.',
    },
    'needs-amount': {
      title: 'Beløpet manglar eller stemmer ikkje',
      advice: 'Skriv kva kunden skal betale, høgst fakturabeløpet.',
    },
    'needs-date': { title: 'Det manglar ein betalingsdato', advice: 'Oppgi dagen i svaret.' },
    'needs-follow-up': {
      title: 'Minn kunden venleg på det først',
      advice: 'Send oppfølgingssvaret, og gi det tid.',
    },
    'needs-notice': {
      title: 'Kunden må varslast før saka går til retten',
      advice: 'Send svaret om neste steg først.',
    },
    'not-partial': {
      title: 'Heile kravet er omstridd',
      advice: 'Det er ingen uomstridd del å be om. Endre saka om berre ein del er omstridd.',
    },
    'too-early': {
      title: 'Kunden har framleis tid til å svare',
      advice: 'Vent til fristen du gav, er ute.',
    },
    'still-disputed': {
      title: 'Eit omstridd krav blir ikkje sendt til inkasso',
      advice: 'Svar på motsegna, og lat svartida gå ut først.',
    },
    'justified-never-collected': {
      title: 'Kunden fekk medhald',
      advice: 'Eit krav som var feil, kan aldri gå til inkasso.',
    },
    'needs-role': {
      title: 'Rolla di i teamet omfattar ikkje dette',
      advice: 'Berre ein leiar fordeler og eskalerer; berre personvernombodet slettar.',
    },
    'stage-frozen': {
      title: 'Stadiet kan ikkje endrast',
      advice:
        'Kor langt kravet var kome då kunden kom med motsegna, avgjer kven som betaler kostnadene. Difor ligg det fast.',
    },
  },
  unknown: { title: 'Noko gjekk gale', advice: 'Ingenting er mista. Last på nytt og prøv igjen.' },
};

const da: ErrorWords = {
  host: {
    'no-message': { title: 'Ingen mail er åben', advice: 'Åbn en mail, og prøv igen.' },
    unreadable: {
      title: 'Denne mail kan ikke læses her',
      advice:
        'Den er krypteret, fortrolig eller spærret. Læs den selv, og registrer indsigelsen manuelt.',
    },
    'layout-unknown': {
      title: 'Mailsiden ser anderledes ud',
      advice:
        'Den kan have fået nyt udseende. Dine sager er i sikkerhed, og svaret kan kopieres og indsættes. Genindlæs siden, og opdater så Svarfrist.',
    },
    'no-compose': {
      title: 'Kunne ikke åbne et svarvindue',
      advice: 'Klik selv på Svar i mailen, og indsæt igen.',
    },
    'several-compose': {
      title: 'Flere svarvinduer er åbne',
      advice: 'Luk dem, du ikke skal bruge, eller klik i det rigtige, og indsæt igen.',
    },
    'insert-failed': {
      title: 'Svaret blev ikke indsat',
      advice: 'Intet er registreret. Kopiér teksten, og sæt den ind i dit svar.',
    },
    'message-changed': {
      title: 'En anden mail blev åbnet',
      advice:
        'Intet er indsat, så svaret ikke havner hos den forkerte. Åbn den rigtige mail, og indsæt igen.',
    },
    'too-long': {
      title: 'Svaret er for langt til dette mailprogram',
      advice: 'Forkort det, eller kopiér det, og sæt det selv ind.',
    },
    'not-supported': {
      title: 'Det kan dette mailprogram ikke',
      advice: 'Kopiér teksten, og sæt den selv ind.',
    },
    'context-lost': {
      title: 'Svarfrist blev opdateret',
      advice: 'Genindlæs denne fane for at fortsætte. Sager og frister er i sikkerhed.',
    },
    'tab-gone': {
      title: 'Mailfanen blev lukket',
      advice: 'Åbn mailen igen, så følger panelet med.',
    },
  },
  store: {
    denied: {
      title: 'Intet kan gemmes her',
      advice:
        'Browseren tillader ikke lagring, måske fordi vinduet er privat. Åbn et almindeligt vindue.',
    },
    quota: { title: 'Disken er fuld', advice: 'Intet blev gemt. Frigør plads, og prøv igen.' },
    blocked: {
      title: 'Et ældre Svarfrist-vindue er i vejen',
      advice: 'Luk andre faner med Svarfrist, eller genindlæs dem, og prøv igen.',
    },
    'newer-version': {
      title: 'Sagerne er gemt af en nyere Svarfrist',
      advice: 'Opdater Svarfrist for at åbne dem. Intet er ændret.',
    },
    conflict: {
      title: 'En anden gemte samtidig',
      advice: 'Din ændring blev ikke gemt. Prøv igen.',
    },
    gone: {
      title: 'De gemte sager blev slettet, mens de var åbne',
      advice: 'Genindlæs vinduet. Har du en sikkerhedskopi, kan den gendannes.',
    },
    failed: {
      title: 'Det kunne ikke gemmes',
      advice: 'Intet er ændret. Prøv igen, og genindlæs vinduet, hvis det sker igen.',
    },
  },
  rules: {
    'not-registered': {
      title: 'Indsigelsen er ikke registreret endnu',
      advice: 'Registrer den først.',
    },
    'already-registered': {
      title: 'Den er allerede registreret',
      advice: 'Åbn den sag, der findes.',
    },
    'not-allowed': {
      title: 'Skridtet passer ikke til, hvor sagen står',
      advice: 'Se de foreslåede skridt. Sagen kan være ændret i et andet vindue.',
    },
    closed: { title: 'Sagen er afsluttet', advice: 'Genåbn den, hvis kunden gør ny indsigelse.' },
    erased: { title: 'Sagens indhold er slettet', advice: 'Intet kan tilføjes.' },
    'needs-answer': {
      title: 'Kunden skal have svar først',
      advice: 'Alle indsigelser besvares, også grundløse. Send svaret, og afslut så sagen.',
    },
    'needs-decision': {
      title: 'Nogen skal træffe afgørelse først',
      advice: 'Vælg, om kunden får medhold, får delvist medhold eller bliver afvist.',
    },
    'needs-reasons': {
      title: 'Skriv begrundelsen',
      advice: 'En kunde, der får nej, skal have at vide hvorfor.',
    },
    'needs-evidence': {
      title: 'Hvad bygger svaret på?',
      advice:
        'Sæt kryds ved mindst ét dokument under »Dokumenter, du bør have«: den, der kræver betaling, skal dokumentere kravet.',
    },
    'needs-amount': {
      title: 'Beløbet mangler eller stemmer ikke',
      advice: 'Skriv, hvad kunden skal betale, højst fakturabeløbet.',
    },
    'needs-date': { title: 'Der mangler en betalingsdato', advice: 'Angiv dagen i svaret.' },
    'needs-follow-up': {
      title: 'Send kunden en venlig påmindelse først',
      advice: 'Send opfølgningssvaret, og giv det tid.',
    },
    'needs-notice': {
      title: 'Kunden skal varsles, før sagen går til retten',
      advice: 'Send svaret om næste skridt først.',
    },
    'not-partial': {
      title: 'Hele kravet er omtvistet',
      advice: 'Der er ingen uomtvistet del at bede om. Ret sagen, hvis kun en del er omtvistet.',
    },
    'too-early': {
      title: 'Kunden har stadig tid til at svare',
      advice: 'Vent, til den frist, du gav, er udløbet.',
    },
    'still-disputed': {
      title: 'Et omtvistet krav sendes ikke til inkasso',
      advice: 'Besvar indsigelsen, og lad svarfristen udløbe først.',
    },
    'justified-never-collected': {
      title: 'Kunden fik medhold',
      advice: 'Et krav, der var forkert, kan aldrig gå til inkasso.',
    },
    'needs-role': {
      title: 'Din rolle i teamet omfatter ikke dette',
      advice: 'Kun en leder fordeler og eskalerer; kun databeskyttelsesrådgiveren sletter.',
    },
    'stage-frozen': {
      title: 'Stadiet kan ikke ændres',
      advice:
        'Hvor langt kravet var nået, da kunden gjorde indsigelse, afgør, hvem der betaler omkostningerne. Derfor ligger det fast.',
    },
  },
  unknown: { title: 'Noget gik galt', advice: 'Intet er mistet. Genindlæs, og prøv igen.' },
};

const sv: ErrorWords = {
  host: {
    'no-message': { title: 'Inget mejl är öppet', advice: 'Öppna ett mejl och försök igen.' },
    unreadable: {
      title: 'Det här mejlet kan inte läsas här',
      advice:
        'Det är krypterat, konfidentiellt eller spärrat. Läs det själv och registrera invändningen för hand.',
    },
    'layout-unknown': {
      title: 'E-postsidan ser annorlunda ut',
      advice:
        'Den kan ha fått ny utformning. Dina ärenden är i säkerhet och svaret kan kopieras och klistras in. Ladda om sidan och uppdatera sedan Svarfrist.',
    },
    'no-compose': {
      title: 'Det gick inte att öppna ett svarsfönster',
      advice: 'Klicka själv på Svara i mejlet och infoga igen.',
    },
    'several-compose': {
      title: 'Flera svarsfönster är öppna',
      advice: 'Stäng dem du inte behöver, eller klicka i rätt fönster, och infoga igen.',
    },
    'insert-failed': {
      title: 'Svaret infogades inte',
      advice: 'Ingenting har registrerats. Kopiera texten och klistra in den i svaret.',
    },
    'message-changed': {
      title: 'Ett annat mejl öppnades',
      advice:
        'Ingenting har infogats, så att svaret inte hamnar hos fel person. Öppna rätt mejl och infoga igen.',
    },
    'too-long': {
      title: 'Svaret är för långt för det här e-postprogrammet',
      advice: 'Korta det eller kopiera det och klistra in det själv.',
    },
    'not-supported': {
      title: 'Det klarar inte det här e-postprogrammet',
      advice: 'Kopiera texten och klistra in den själv.',
    },
    'context-lost': {
      title: 'Svarfrist har uppdaterats',
      advice: 'Ladda om fliken för att fortsätta. Ärenden och frister är i säkerhet.',
    },
    'tab-gone': {
      title: 'E-postfliken stängdes',
      advice: 'Öppna mejlet igen så följer panelen med.',
    },
  },
  store: {
    denied: {
      title: 'Inget kan sparas här',
      advice:
        'Webbläsaren tillåter inte lagring, kanske för att fönstret är privat. Öppna ett vanligt fönster.',
    },
    quota: { title: 'Disken är full', advice: 'Inget sparades. Frigör utrymme och försök igen.' },
    blocked: {
      title: 'Ett äldre Svarfrist-fönster är i vägen',
      advice: 'Stäng andra flikar med Svarfrist, eller ladda om dem, och försök igen.',
    },
    'newer-version': {
      title: 'Ärendena har sparats av en nyare Svarfrist',
      advice: 'Uppdatera Svarfrist för att öppna dem. Inget har ändrats.',
    },
    conflict: {
      title: 'Någon sparade samtidigt',
      advice: 'Din ändring sparades inte. Försök igen.',
    },
    gone: {
      title: 'De sparade ärendena raderades medan de var öppna',
      advice: 'Ladda om fönstret. Har du en säkerhetskopia kan den återställas.',
    },
    failed: {
      title: 'Det gick inte att spara',
      advice: 'Inget har ändrats. Försök igen, och ladda om fönstret om det upprepas.',
    },
  },
  rules: {
    'not-registered': {
      title: 'Invändningen är inte registrerad ännu',
      advice: 'Registrera den först.',
    },
    'already-registered': { title: 'Den är redan registrerad', advice: 'Öppna ärendet som finns.' },
    'not-allowed': {
      title: 'Steget passar inte i ärendets läge',
      advice: 'Se de föreslagna stegen. Ärendet kan ha ändrats i ett annat fönster.',
    },
    closed: { title: 'Ärendet är avslutat', advice: 'Öppna det igen om kunden invänder på nytt.' },
    erased: { title: 'Ärendets innehåll är raderat', advice: 'Inget kan läggas till.' },
    'needs-answer': {
      title: 'Kunden måste få svar först',
      advice:
        'Alla invändningar ska besvaras, även ogrundade. Skicka svaret och avsluta sedan ärendet.',
    },
    'needs-decision': {
      title: 'Någon måste besluta först',
      advice: 'Välj om kunden får bifall, delvis bifall eller avslag.',
    },
    'needs-reasons': { title: 'Skriv skälen', advice: 'En kund som får nej ska få veta varför.' },
    'needs-evidence': {
      title: 'Vad vilar svaret på?',
      advice:
        'Kryssa i minst ett dokument under ”Underlag att ha till hands”: den som kräver betalning ska visa att kravet stämmer.',
    },
    'needs-amount': {
      title: 'Beloppet saknas eller stämmer inte',
      advice: 'Skriv vad kunden ska betala, högst fakturabeloppet.',
    },
    'needs-date': { title: 'En betalningsdag saknas', advice: 'Ange dagen i svaret.' },
    'needs-follow-up': {
      title: 'Påminn kunden vänligt först',
      advice: 'Skicka uppföljningssvaret och ge det tid.',
    },
    'needs-notice': {
      title: 'Kunden måste underrättas innan ärendet går till domstol',
      advice: 'Skicka svaret om nästa steg först.',
    },
    'not-partial': {
      title: 'Hela kravet är omtvistat',
      advice:
        'Det finns ingen otvistig del att begära betalning för. Ändra ärendet om bara en del är omtvistad.',
    },
    'too-early': {
      title: 'Kunden har fortfarande tid att svara',
      advice: 'Vänta tills den frist du gav har gått ut.',
    },
    'still-disputed': {
      title: 'Ett omtvistat krav lämnas inte till inkasso',
      advice: 'Besvara invändningen och låt svarstiden gå ut först.',
    },
    'justified-never-collected': {
      title: 'Kunden fick rätt',
      advice: 'Ett krav som var fel kan aldrig gå till inkasso.',
    },
    'needs-role': {
      title: 'Din roll i teamet omfattar inte det här',
      advice: 'Bara en chef fördelar och eskalerar; bara dataskyddsombudet raderar.',
    },
    'stage-frozen': {
      title: 'Skedet kan inte ändras',
      advice:
        'Hur långt kravet hade kommit när kunden invände avgör vem som betalar kostnaderna. Därför ligger det fast.',
    },
  },
  unknown: {
    title: 'Något gick fel',
    advice: 'Inget har gått förlorat. Ladda om och försök igen.',
  },
};

const en: ErrorWords = {
  host: {
    'no-message': { title: 'No email is open', advice: 'Open an email and try again.' },
    unreadable: {
      title: 'This email cannot be read here',
      advice:
        'It is encrypted, confidential or blocked. Read it yourself and register the objection by hand.',
    },
    'layout-unknown': {
      title: 'The email page looks unfamiliar',
      advice:
        'It may have been redesigned. Your cases are safe; the reply can be copied and pasted. Reload the page, then update Svarfrist.',
    },
    'no-compose': {
      title: 'No reply window could be opened',
      advice: 'Click Reply in the email yourself, then insert again.',
    },
    'several-compose': {
      title: 'Several reply windows are open',
      advice: 'Close the ones you do not need, or click in the right one, then insert again.',
    },
    'insert-failed': {
      title: 'The reply was not inserted',
      advice: 'Nothing was recorded. Copy the text and paste it into your reply.',
    },
    'message-changed': {
      title: 'Another email was opened',
      advice:
        'Nothing was inserted, so that the reply cannot reach the wrong person. Open the right email and insert again.',
    },
    'too-long': {
      title: 'The reply is too long for this email program',
      advice: 'Shorten it, or copy it and paste it yourself.',
    },
    'not-supported': {
      title: 'This email program cannot do that',
      advice: 'Copy the text and paste it yourself.',
    },
    'context-lost': {
      title: 'Svarfrist was updated',
      advice: 'Reload this tab to go on. Your cases and deadlines are safe.',
    },
    'tab-gone': {
      title: 'The email tab was closed',
      advice: 'Open the email again; this panel follows it.',
    },
  },
  store: {
    denied: {
      title: 'Nothing can be stored here',
      advice:
        'The browser does not allow storage, perhaps in a private window. Open a normal window.',
    },
    quota: {
      title: 'The disk is full',
      advice: 'Nothing was saved. Free some space and try again.',
    },
    blocked: {
      title: 'An older Svarfrist window is in the way',
      advice: 'Close other tabs with Svarfrist, or reload them, and try again.',
    },
    'newer-version': {
      title: 'These cases were saved by a newer Svarfrist',
      advice: 'Update Svarfrist to open them. Nothing was changed.',
    },
    conflict: {
      title: 'Somebody saved at the same time',
      advice: 'Your change was not saved. Try again.',
    },
    gone: {
      title: 'The stored cases were deleted while open',
      advice: 'Reload the window. If you have a backup, restore it.',
    },
    failed: {
      title: 'It could not be saved',
      advice: 'Nothing was changed. Try again; if it happens again, reload the window.',
    },
  },
  rules: {
    'not-registered': {
      title: 'The objection is not registered yet',
      advice: 'Register it first.',
    },
    'already-registered': {
      title: 'It is registered already',
      advice: 'Open the case that is there.',
    },
    'not-allowed': {
      title: 'This step does not fit where the case stands',
      advice: 'See the suggested steps; the case may have been changed in another window.',
    },
    closed: { title: 'The case is closed', advice: 'Reopen it if the customer objects again.' },
    erased: { title: 'The content of this case was erased', advice: 'Nothing can be added to it.' },
    'needs-answer': {
      title: 'The customer must be answered first',
      advice:
        'Every objection gets an answer, even a groundless one. Send it, then close the case.',
    },
    'needs-decision': {
      title: 'Somebody must decide first',
      advice: 'Choose whether the objection is justified, partly justified or not.',
    },
    'needs-reasons': {
      title: 'Give the reasons',
      advice: 'A customer who is told no must be told why.',
    },
    'needs-evidence': {
      title: 'What does the rejection rest on?',
      advice:
        'Tick at least one document under “Documents to have at hand”: whoever claims payment has to prove the claim.',
    },
    'needs-amount': {
      title: 'The amount is missing or does not add up',
      advice: 'Write what the customer is to pay, at most the invoice amount.',
    },
    'needs-date': { title: 'A payment date is missing', advice: 'Name the day in the reply.' },
    'needs-follow-up': {
      title: 'Send the customer a friendly reminder first',
      advice: 'Send the follow-up reply and give it time.',
    },
    'needs-notice': {
      title: 'The customer must be told before the case goes to court',
      advice: 'Send the reply about the next step first.',
    },
    'not-partial': {
      title: 'The whole claim is disputed',
      advice: 'There is no undisputed part to ask for. Change the case if only a part is disputed.',
    },
    'too-early': {
      title: 'The customer still has time to react',
      advice: 'Wait until the day that was given has passed.',
    },
    'still-disputed': {
      title: 'A disputed claim is not handed to collection',
      advice: 'Answer the objection and let the reply time pass first.',
    },
    'justified-never-collected': {
      title: 'The customer was right',
      advice: 'A claim that was found wrong can never go to collection.',
    },
    'needs-role': {
      title: 'Your role in the team does not include this',
      advice: 'Only a manager assigns and escalates; only a data protection officer erases.',
    },
    'stage-frozen': {
      title: 'The stage cannot be changed',
      advice:
        'How far the claim had come when the customer objected decides who pays the costs, so it stays as registered.',
    },
  },
  unknown: { title: 'Something went wrong', advice: 'Nothing was lost. Reload and try again.' },
};

/** Words for errors in all languages. */
export const errorWords: Readonly<Record<Language, ErrorWords>> = { nb, nn, da, sv, en };
