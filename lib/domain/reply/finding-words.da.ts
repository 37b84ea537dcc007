import type { FindingWordTable } from './finding-words.ts';

// data: message and reason of each rule in Danish
/** What findings say in Danish. */
export const findingWordsDa: FindingWordTable = {
  L001: {
    message: 'Fakturanummer eller sagsnummer mangler.',
    why: 'Kunden skal kunne se, hvilket krav svaret gælder.',
  },
  L002: {
    message: 'Afgørelsen fremgår ikke tydeligt.',
    why: 'Et svar uden klar afgørelse forlænger uenigheden.',
  },
  L003: {
    message: 'Svaret viser ikke, at du har forstået kunden.',
    why: 'Første skridt er at vise, at indsigelsen er forstået.',
  },
  L004: {
    message: 'Der står ikke, hvornår kunden får svar.',
    why: 'Kunden skal vide, hvor lang tid behandlingen tager.',
  },
  L005: {
    message: 'Bekræftelsen mangler dato for betaling eller næste opfølgning.',
    why: 'En skriftlig bekræftelse kræver en dato.',
  },
  L006: { message: 'Bekræftelsen mangler beløb.', why: 'Uklare aftaler åbner sagen igen.' },
  L007: {
    message: 'Betalingsanmodningen mangler beløb, dato eller konto.',
    why: 'Kunden skal kunne betale uden at spørge.',
  },
  L008: {
    message: 'Der står ikke hvorfor.',
    why: 'Først et begrundet svar gør, at opfølgningen kan genoptages.',
  },
  L009: {
    message: 'Svaret henviser ikke til dokumentation.',
    why: 'Det er den, der kræver betaling, som skal dokumentere kravet.',
  },
  L010: {
    message: 'Oplysning om klageinstansen mangler eller er ufuldstændig.',
    why: 'Forbrugere skal have at vide, hvor de kan klage, når indsigelsen afvises helt eller delvist.',
  },
  L011: {
    message: 'Der står ikke, hvad kunden kan gøre ved fortsat uenighed.',
    why: 'Retten til at fastholde indsigelsen skal være synlig.',
  },
  L012: {
    message: 'Fristen er kortere end minimum.',
    why: 'Mindst 14 dage i Norge, 10 i Danmark og 8 i Sverige fra afsendelse.',
  },
  L013: {
    message: 'Fristen falder ikke på en arbejdsdag.',
    why: 'Regler for weekend og helligdage er forskellige; vælg en arbejdsdag.',
  },
  L014: { message: 'Beløbet findes ikke i sagen.', why: 'Forkerte beløb giver nye indsigelser.' },
  L015: {
    message: 'Du beder om mere end den uomtvistede del.',
    why: 'Kun den del, kunden er enig i, kan kræves nu.',
  },
  L016: {
    message: 'Du beder om betaling, før indsigelsen er afgjort.',
    why: 'Et omtvistet krav er sat i bero.',
  },
  L017: {
    message: 'Der står ikke, at opfølgningen er sat i bero.',
    why: 'Kunden bør vide, at rykkerne er stoppet med vilje.',
  },
  L018: {
    message: 'Her står noget, der skulle have været udfyldt.',
    why: 'En pladsholder i et svar svækker tilliden.',
  },
  L019: { message: 'Svaret er ikke på kundens sprog.', why: 'Kunden skal forstå svaret.' },
  L020: {
    message: 'Afsender med navn og telefon eller e-mail mangler.',
    why: 'Kunden skal vide, hvem der har ansvaret.',
  },
  L101: {
    message: 'Svaret truer med eller varsler inkasso.',
    why: 'Inkasso er sat i bero, så længe indsigelsen ikke er afklaret.',
  },
  L102: {
    message: 'Svaret truer med registrering som dårlig betaler.',
    why: 'Et omtvistet krav må ikke registreres.',
  },
  L103: {
    message: 'Svaret tilføjer eller varsler gebyr.',
    why: 'En rimelig indsigelse giver ikke grundlag for gebyrer.',
  },
  L104: {
    message: 'Kompensationsbeløb kræves af en forbruger.',
    why: 'Det gælder kun mellem virksomheder.',
  },
  L105: {
    message: 'Renter kræves, før indsigelsen er afgjort.',
    why: 'Det er ikke klart, at kunden har ansvaret for forsinkelsen.',
  },
  L106: {
    message: 'Svaret siger, at det er for sent at klage.',
    why: 'Forbrugere har mindst to måneder; det med småt kan ikke forkorte fristen.',
  },
  L107: {
    message: 'Tavshed regnes som accept.',
    why: 'Tavshed binder ikke. Det er tilladt at skrive, at kravet fastholdes.',
  },
  L108: {
    message: 'Kravet fastholdes, uden at noget er afgjort.',
    why: 'Afgør først, og begrund.',
  },
  L109: {
    message: 'Svaret truer med politi, arbejdsgiver, familie eller offentlighed.',
    why: 'Det strider mod god inkassoskik.',
  },
  L110: {
    message: 'Svaret truer med konkurs.',
    why: 'Konkurs er ikke et middel mod et omtvistet krav.',
  },
  L111: {
    message: 'Svaret kaldes inkassovarsel eller påkrav.',
    why: 'Et svar på en indsigelse er ikke et inkassobrev.',
  },
  L112: {
    message: 'Svaret truer med at stoppe leverancer eller ydelser.',
    why: 'Det er utilbørligt pres, så længe indsigelsen er åben.',
  },
  L113: {
    message: 'Ordvalget er fornærmende eller anklagende.',
    why: 'Svaret skal være høfligt og sagligt.',
  },
  L114: {
    message: 'Svaret indrømmer fejl, før sagen er afgjort.',
    why: 'Fakta først. Beklag ulejligheden, ikke fejlen.',
  },
  L115: {
    message: 'Svaret kræver en bestemt form for indsigelsen.',
    why: 'Mundtlige og skriftlige indsigelser gælder lige meget.',
  },
  L116: {
    message: 'Kunden får bevisbyrden.',
    why: 'Det er den, der kræver betaling, som skal dokumentere kravet.',
  },
  L117: {
    message: 'CPR-nummer eller helbredsoplysninger i teksten.',
    why: 'Den slags oplysninger hører ikke hjemme i en mail.',
  },
  L118: {
    message: 'Du forhandler eller beder om betaling, mens inkassobureauet har sagen.',
    why: 'Det er bureauet, der fører dialogen.',
  },
  L119: {
    message: 'Link til EU’s nedlagte klageportal.',
    why: 'Portalen lukkede den 20. juli 2025.',
  },
  L120: { message: 'Tonen er alarmerende.', why: 'Store bogstaver og sidste-chance-ord er pres.' },
  L121: {
    message: 'Fristen udløber i en almindelig ferieuge.',
    why: 'Det regnes for dårlig skik.',
  },
  L122: {
    message: 'Svaret varsler tvangsfuldbyrdelse eller en proces for uomtvistede krav.',
    why: 'Sådanne processer kræver et uomtvistet krav eller et eksekutionsgrundlag.',
  },
  L123: { message: 'Kravet kan være forældet.', why: 'Et forældet krav må ikke inddrives.' },
  L124: {
    message: 'Svaret skjuler en anerkendelse.',
    why: 'Ingen må lokkes til at anerkende gælden.',
  },
  L125: {
    message: 'Der tages gebyr for at behandle indsigelsen.',
    why: 'Det må ikke koste kunden noget at få behandlet en indsigelse.',
  },
  L126: {
    message: 'Renten er højere, end loven tillader.',
    why: 'Lovens sats er loftet over for forbrugere.',
  },
  L127: { message: 'Interne oplysninger i svaret til kunden.', why: 'De er ikke til kunden.' },
  L128: { message: 'Svaret er forsinket, men beklager ikke.', why: 'En lovet dato er ikke holdt.' },
  L129: { message: 'Teksten er tung at læse.', why: 'Korte sætninger forstås af flere.' },
  L130: {
    message: 'En modtager hører hverken til kunden eller firmaet.',
    why: 'Andre må ikke få kendskab til kravet.',
  },
  L131: { message: 'Kontoen er ikke blandt de godkendte.', why: 'Værn mod betalingssvindel.' },
  L132: { message: 'Svaret lukker for videre dialog.', why: 'Kunden kan fastholde indsigelsen.' },
  L133: {
    message: 'Svaret nægter kunden klageadgang.',
    why: 'Forbrugere har altid en klageinstans.',
  },
  L134: {
    message: 'Retssag nævnes uden alt det, et varsel skal indeholde.',
    why: 'Et varsel kræver krav, grundlag, dokumenter og mindst 14 dage til at tage stilling.',
  },
  L135: {
    message: 'Svaret siger, at kunden ikke må holde noget tilbage.',
    why: 'Forbrugere kan holde det tilbage, der sikrer deres krav.',
  },
  L136: {
    message: 'Fristen er allerede udløbet.',
    why: 'Datoen er måske kopieret fra et ældre svar.',
  },
  L137: {
    message: 'Den nye norske inkassolov tillader ikke dette.',
    why: 'Kun inkassobureauer sender den slags breve, og en indsigelse stopper omkostningerne.',
  },
  L138: {
    message: 'Kunden har ret, men bliver bedt om at betale.',
    why: 'Når kunden har ret, stopper al inddrivelse.',
  },
};
