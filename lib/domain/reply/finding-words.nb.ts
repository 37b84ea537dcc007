import type { FindingWordTable } from './finding-words.ts';

// data: message and reason of each rule in Norwegian bokmål
/** What findings say in Norwegian bokmål. */
export const findingWordsNb: FindingWordTable = {
  L001: {
    message: 'Fakturanummer eller saksnummer mangler.',
    why: 'Kunden må kunne se hvilket krav svaret gjelder.',
  },
  L002: {
    message: 'Avgjørelsen er ikke sagt tydelig.',
    why: 'Et svar uten klar avgjørelse forlenger uenigheten.',
  },
  L003: {
    message: 'Svaret viser ikke at du har forstått kunden.',
    why: 'Første steg er å vise at innsigelsen er forstått.',
  },
  L004: {
    message: 'Det står ikke når kunden får svar.',
    why: 'Kunden skal vite hvor lang tid behandlingen tar.',
  },
  L005: {
    message: 'Bekreftelsen mangler dato for betaling eller neste oppfølging.',
    why: 'En skriftlig bekreftelse trenger en dato.',
  },
  L006: { message: 'Bekreftelsen mangler beløp.', why: 'Uklare avtaler åpner saken på nytt.' },
  L007: {
    message: 'Betalingsoppfordringen mangler beløp, dato eller konto.',
    why: 'Kunden må kunne betale uten å spørre.',
  },
  L008: {
    message: 'Det står ikke hvorfor.',
    why: 'Først et begrunnet svar gjør at oppfølgingen kan ta til igjen.',
  },
  L009: {
    message: 'Svaret viser ikke til noen dokumentasjon.',
    why: 'Det er den som krever betaling, som må dokumentere kravet.',
  },
  L010: {
    message: 'Opplysning om klageorganet mangler eller er ufullstendig.',
    why: 'Forbrukere skal få vite hvor de kan klage når innsigelsen avslås helt eller delvis.',
  },
  L011: {
    message: 'Det står ikke hva kunden kan gjøre ved fortsatt uenighet.',
    why: 'Retten til å fastholde innsigelsen skal være synlig.',
  },
  L012: {
    message: 'Fristen er kortere enn minstetiden.',
    why: 'Minst 14 dager i Norge, 10 i Danmark og 8 i Sverige fra sending.',
  },
  L013: {
    message: 'Fristen er ikke på en virkedag.',
    why: 'Reglene for helg og helligdager er ulike; velg en virkedag.',
  },
  L014: { message: 'Beløpet finnes ikke i saken.', why: 'Feil beløp gir nye innsigelser.' },
  L015: {
    message: 'Du ber om mer enn den uomtvistede delen.',
    why: 'Bare den delen kunden er enig i, kan kreves nå.',
  },
  L016: {
    message: 'Du ber om betaling før innsigelsen er avgjort.',
    why: 'Et omtvistet krav er stanset.',
  },
  L017: {
    message: 'Det står ikke at oppfølgingen er stanset.',
    why: 'Kunden bør vite at purringene er stoppet med vilje.',
  },
  L018: {
    message: 'Her står det noe som skulle vært fylt ut.',
    why: 'En plassholder i et svar svekker tilliten.',
  },
  L019: { message: 'Svaret er ikke på kundens språk.', why: 'Kunden skal forstå svaret.' },
  L020: {
    message: 'Avsender med navn og telefon eller e-post mangler.',
    why: 'Kunden skal vite hvem som har ansvaret.',
  },
  L101: {
    message: 'Svaret truer med eller varsler inkasso.',
    why: 'Inkasso er stanset så lenge innsigelsen ikke er avklart.',
  },
  L102: {
    message: 'Svaret truer med betalingsanmerkning.',
    why: 'Et omtvistet krav kan ikke gi betalingsanmerkning.',
  },
  L103: {
    message: 'Svaret legger til eller varsler gebyr.',
    why: 'En rimelig innsigelse gir ikke grunnlag for gebyr.',
  },
  L104: {
    message: 'Standardkompensasjon kreves av en forbruker.',
    why: 'Den gjelder bare mellom bedrifter.',
  },
  L105: {
    message: 'Renter kreves før innsigelsen er avgjort.',
    why: 'Det er ikke klart at kunden har ansvar for forsinkelsen.',
  },
  L106: {
    message: 'Svaret sier at det er for sent å klage.',
    why: 'Forbrukere har minst to måneder; liten skrift kan ikke korte det ned.',
  },
  L107: {
    message: 'Taushet regnes som godkjenning.',
    why: 'Taushet binder ikke. Det er lov å skrive at kravet opprettholdes.',
  },
  L108: {
    message: 'Kravet opprettholdes uten at noe er avgjort.',
    why: 'Avgjør først, og begrunn.',
  },
  L109: {
    message: 'Svaret truer med politi, arbeidsgiver, familie eller offentlighet.',
    why: 'Det er brudd på god inkassoskikk.',
  },
  L110: {
    message: 'Svaret truer med konkurs.',
    why: 'Konkurs er ikke et middel mot et omtvistet krav.',
  },
  L111: {
    message: 'Svaret kalles inkassovarsel eller betalingsoppfordring.',
    why: 'Et svar på en innsigelse er ikke et innkrevingsbrev.',
  },
  L112: {
    message: 'Svaret truer med å stanse leveranser eller tjenester.',
    why: 'Det er utilbørlig press så lenge innsigelsen er åpen.',
  },
  L113: {
    message: 'Ordvalget er fornærmende eller anklagende.',
    why: 'Svaret skal være høflig og saklig.',
  },
  L114: {
    message: 'Svaret innrømmer feil før saken er avgjort.',
    why: 'Fakta først. Beklag bryet, ikke feilen.',
  },
  L115: {
    message: 'Svaret krever en bestemt form for innsigelsen.',
    why: 'Muntlige og skriftlige innsigelser gjelder like mye.',
  },
  L116: {
    message: 'Kunden får bevisbyrden.',
    why: 'Det er den som krever betaling, som må dokumentere kravet.',
  },
  L117: {
    message: 'Fødselsnummer eller helseopplysninger i teksten.',
    why: 'Slike opplysninger hører ikke hjemme i en e-post.',
  },
  L118: {
    message: 'Du forhandler eller ber om betaling mens inkassobyrået har saken.',
    why: 'Det er byrået som fører dialogen.',
  },
  L119: {
    message: 'Lenke til EUs nedlagte klageportal.',
    why: 'Portalen ble stengt 20. juli 2025.',
  },
  L120: { message: 'Tonen er alarmerende.', why: 'Store bokstaver og siste-sjanse-ord er press.' },
  L121: { message: 'Fristen går ut i en vanlig ferieuke.', why: 'Det er nevnt som dårlig skikk.' },
  L122: {
    message: 'Svaret varsler tvang eller en prosess for uomtvistede krav.',
    why: 'Slike prosesser krever et uomtvistet krav eller tvangsgrunnlag.',
  },
  L123: { message: 'Kravet kan være foreldet.', why: 'Et foreldet krav kan ikke kreves inn.' },
  L124: {
    message: 'Svaret skjuler en erkjennelse.',
    why: 'Ingen skal lures til å erkjenne gjelden.',
  },
  L125: {
    message: 'Det tas gebyr for å behandle innsigelsen.',
    why: 'Å behandle en innsigelse kan ikke koste kunden noe.',
  },
  L126: {
    message: 'Renten er høyere enn loven tillater.',
    why: 'Lovens sats er øverste grense overfor forbrukere.',
  },
  L127: { message: 'Interne opplysninger i svaret til kunden.', why: 'De er ikke for kunden.' },
  L128: { message: 'Svaret er sent, men beklager ikke.', why: 'En lovet dato er ikke holdt.' },
  L129: { message: 'Teksten er tung å lese.', why: 'Korte setninger forstås av flere.' },
  L130: {
    message: 'En mottaker hører verken til kunden eller firmaet.',
    why: 'Andre skal ikke få vite om kravet.',
  },
  L131: { message: 'Kontoen er ikke blant de godkjente.', why: 'Vern mot betalingssvindel.' },
  L132: { message: 'Svaret stenger for videre dialog.', why: 'Kunden kan fastholde innsigelsen.' },
  L133: { message: 'Svaret nekter kunden klagerett.', why: 'Forbrukere har alltid et klageorgan.' },
  L134: {
    message: 'Domstol nevnes uten alt som hører til et varsel.',
    why: 'Et varsel trenger krav, grunnlag, dokumenter og minst 14 dager til å ta stilling.',
  },
  L135: {
    message: 'Svaret sier at kunden ikke kan holde noe tilbake.',
    why: 'Forbrukere kan holde tilbake det som sikrer kravet deres.',
  },
  L136: {
    message: 'Fristen er allerede passert.',
    why: 'Datoen er kanskje kopiert fra et eldre svar.',
  },
  L137: {
    message: 'Den nye inkassoloven tillater ikke dette.',
    why: 'Bare inkassoforetak kan sende slike brev, og en innsigelse stanser omkostningene.',
  },
  L138: {
    message: 'Kunden har rett, men bes om å betale.',
    why: 'Når kunden har rett, stanser all innkreving.',
  },
};
