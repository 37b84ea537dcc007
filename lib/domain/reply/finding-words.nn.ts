import type { FindingWordTable } from './finding-words.ts';

// data: message and reason of each rule in Norwegian nynorsk
/** What findings say in Norwegian nynorsk. */
export const findingWordsNn: FindingWordTable = {
  L001: {
    message: 'Fakturanummer eller saksnummer manglar.',
    why: 'Kunden må kunne sjå kva krav svaret gjeld.',
  },
  L002: {
    message: 'Avgjerda er ikkje sagd tydeleg.',
    why: 'Eit svar utan klar avgjerd forlengjer usemja.',
  },
  L003: {
    message: 'Svaret viser ikkje at du har forstått kunden.',
    why: 'Første steg er å vise at motsegna er forstått.',
  },
  L004: {
    message: 'Det står ikkje når kunden får svar.',
    why: 'Kunden skal vite kor lang tid handsaminga tek.',
  },
  L005: {
    message: 'Stadfestinga manglar dato for betaling eller neste oppfølging.',
    why: 'Ei skriftleg stadfesting treng ein dato.',
  },
  L006: { message: 'Stadfestinga manglar beløp.', why: 'Uklare avtalar opnar saka på nytt.' },
  L007: {
    message: 'Betalingsoppmodinga manglar beløp, dato eller konto.',
    why: 'Kunden må kunne betale utan å spørje.',
  },
  L008: {
    message: 'Det står ikkje kvifor.',
    why: 'Først eit grunngitt svar gjer at oppfølginga kan ta til igjen.',
  },
  L009: {
    message: 'Svaret viser ikkje til nokon dokumentasjon.',
    why: 'Det er den som krev betaling, som må dokumentere kravet.',
  },
  L010: {
    message: 'Opplysning om klageorganet manglar eller er ufullstendig.',
    why: 'Forbrukarar skal få vite kvar dei kan klage når motsegna blir avslått heilt eller delvis.',
  },
  L011: {
    message: 'Det står ikkje kva kunden kan gjere om usemja held fram.',
    why: 'Retten til å halde fast ved motsegna skal vere synleg.',
  },
  L012: {
    message: 'Fristen er kortare enn minstetida.',
    why: 'Minst 14 dagar i Noreg, 10 i Danmark og 8 i Sverige frå sending.',
  },
  L013: {
    message: 'Fristen er ikkje på ein yrkedag.',
    why: 'Reglane for helg og heilagdagar er ulike; vel ein yrkedag.',
  },
  L014: { message: 'Beløpet finst ikkje i saka.', why: 'Feil beløp gir nye motsegner.' },
  L015: {
    message: 'Du ber om meir enn den uomstridde delen.',
    why: 'Berre den delen kunden er samd i, kan krevjast no.',
  },
  L016: {
    message: 'Du ber om betaling før motsegna er avgjord.',
    why: 'Eit omstridd krav er stansa.',
  },
  L017: {
    message: 'Det står ikkje at oppfølginga er stansa.',
    why: 'Kunden bør vite at purringane er stoppa med vilje.',
  },
  L018: {
    message: 'Her står det noko som skulle vore fylt ut.',
    why: 'Ein plasshaldar i eit svar svekkjer tilliten.',
  },
  L019: { message: 'Svaret er ikkje på språket til kunden.', why: 'Kunden skal forstå svaret.' },
  L020: {
    message: 'Avsendar med namn og telefon eller e-post manglar.',
    why: 'Kunden skal vite kven som har ansvaret.',
  },
  L101: {
    message: 'Svaret trugar med eller varslar inkasso.',
    why: 'Inkasso er stansa så lenge motsegna ikkje er avklart.',
  },
  L102: {
    message: 'Svaret trugar med betalingsmerknad.',
    why: 'Eit omstridd krav kan ikkje gi betalingsmerknad.',
  },
  L103: {
    message: 'Svaret legg til eller varslar gebyr.',
    why: 'Ei rimeleg motsegn gir ikkje grunnlag for gebyr.',
  },
  L104: {
    message: 'Standardkompensasjon blir kravd av ein forbrukar.',
    why: 'Han gjeld berre mellom bedrifter.',
  },
  L105: {
    message: 'Renter blir kravde før motsegna er avgjord.',
    why: 'Det er ikkje klart at kunden har ansvar for forseinkinga.',
  },
  L106: {
    message: 'Svaret seier at det er for seint å klage.',
    why: 'Forbrukarar har minst to månader; liten skrift kan ikkje korte det ned.',
  },
  L107: {
    message: 'Tagnad blir rekna som godkjenning.',
    why: 'Tagnad bind ikkje. Det er lov å skrive at de held fast ved kravet.',
  },
  L108: {
    message: 'Svaret held fast ved kravet utan at noko er avgjort.',
    why: 'Avgjer først, og grunngi.',
  },
  L109: {
    message: 'Svaret trugar med politi, arbeidsgivar, familie eller offentlegheit.',
    why: 'Det er brot på god inkassoskikk.',
  },
  L110: {
    message: 'Svaret trugar med konkurs.',
    why: 'Konkurs er ikkje eit middel mot eit omstridd krav.',
  },
  L111: {
    message: 'Svaret blir kalla inkassovarsel eller betalingsoppmoding.',
    why: 'Eit svar på ei motsegn er ikkje eit innkrevjingsbrev.',
  },
  L112: {
    message: 'Svaret trugar med å stanse leveransar eller tenester.',
    why: 'Det er utilbørleg press så lenge motsegna er open.',
  },
  L113: {
    message: 'Ordvalet er fornærmande eller skuldande.',
    why: 'Svaret skal vere høfleg og sakleg.',
  },
  L114: {
    message: 'Svaret vedgår feil før saka er avgjord.',
    why: 'Fakta først. Beklag bryet, ikkje feilen.',
  },
  L115: {
    message: 'Svaret krev ei bestemt form for motsegna.',
    why: 'Munnlege og skriftlege motsegner gjeld like mykje.',
  },
  L116: {
    message: 'Kunden får bevisbyrda.',
    why: 'Det er den som krev betaling, som må dokumentere kravet.',
  },
  L117: {
    message: 'Fødselsnummer eller helseopplysningar i teksten.',
    why: 'Slike opplysningar høyrer ikkje heime i ein e-post.',
  },
  L118: {
    message: 'Du forhandlar eller ber om betaling medan inkassobyrået har saka.',
    why: 'Det er byrået som fører dialogen.',
  },
  L119: {
    message: 'Lenkje til EUs nedlagde klageportal.',
    why: 'Portalen vart stengd 20. juli 2025.',
  },
  L120: { message: 'Tonen er alarmerande.', why: 'Store bokstavar og siste-sjanse-ord er press.' },
  L121: { message: 'Fristen går ut i ei vanleg ferieveke.', why: 'Det er nemnt som dårleg skikk.' },
  L122: {
    message: 'Svaret varslar tvang eller ein prosess for uomstridde krav.',
    why: 'Slike prosessar krev eit uomstridd krav eller tvangsgrunnlag.',
  },
  L123: { message: 'Kravet kan vere forelda.', why: 'Eit forelda krav kan ikkje krevjast inn.' },
  L124: { message: 'Svaret skjuler ei vedgåing.', why: 'Ingen skal lurast til å vedgå gjelda.' },
  L125: {
    message: 'Det blir teke gebyr for å handsame motsegna.',
    why: 'Å handsame ei motsegn kan ikkje koste kunden noko.',
  },
  L126: {
    message: 'Renta er høgare enn lova tillèt.',
    why: 'Satsen i lova er øvste grense overfor forbrukarar.',
  },
  L127: { message: 'Interne opplysningar i svaret til kunden.', why: 'Dei er ikkje for kunden.' },
  L128: { message: 'Svaret er seint, men beklagar ikkje.', why: 'Ein lova dato er ikkje halden.' },
  L129: { message: 'Teksten er tung å lese.', why: 'Fleire forstår korte setningar.' },
  L130: {
    message: 'Ein mottakar høyrer korkje til kunden eller firmaet.',
    why: 'Andre skal ikkje få vite om kravet.',
  },
  L131: { message: 'Kontoen er ikkje mellom dei godkjende.', why: 'Vern mot betalingssvindel.' },
  L132: {
    message: 'Svaret stengjer for vidare dialog.',
    why: 'Kunden kan halde fast ved motsegna.',
  },
  L133: {
    message: 'Svaret nektar kunden klagerett.',
    why: 'Forbrukarar har alltid eit klageorgan.',
  },
  L134: {
    message: 'Domstol er nemnd utan alt som høyrer til eit varsel.',
    why: 'Eit varsel treng krav, grunnlag, dokument og minst 14 dagar til å ta stilling.',
  },
  L135: {
    message: 'Svaret seier at kunden ikkje kan halde noko tilbake.',
    why: 'Forbrukarar kan halde tilbake det som sikrar kravet deira.',
  },
  L136: {
    message: 'Fristen er alt passert.',
    why: 'Datoen er kanskje kopiert frå eit eldre svar.',
  },
  L137: {
    message: 'Den nye inkassolova tillèt ikkje dette.',
    why: 'Berre inkassoføretak kan sende slike brev, og ei motsegn stansar omkostningane.',
  },
  L138: {
    message: 'Kunden har rett, men blir beden om å betale.',
    why: 'Når kunden har rett, stansar all innkrevjing.',
  },
};
