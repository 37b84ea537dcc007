import type { FindingWordTable } from './finding-words.ts';

// data: message and reason of each rule in Swedish
/** What findings say in Swedish. */
export const findingWordsSv: FindingWordTable = {
  L001: {
    message: 'Fakturanummer eller ärendenummer saknas.',
    why: 'Kunden måste kunna se vilket krav svaret gäller.',
  },
  L002: {
    message: 'Beslutet framgår inte tydligt.',
    why: 'Ett svar utan tydligt beslut förlänger tvisten.',
  },
  L003: {
    message: 'Svaret visar inte att du har förstått kunden.',
    why: 'Första steget är att visa att invändningen är förstådd.',
  },
  L004: {
    message: 'Det står inte när kunden får svar.',
    why: 'Kunden ska veta hur lång tid handläggningen tar.',
  },
  L005: {
    message: 'Bekräftelsen saknar datum för betalning eller nästa uppföljning.',
    why: 'En skriftlig bekräftelse behöver ett datum.',
  },
  L006: {
    message: 'Bekräftelsen saknar belopp.',
    why: 'Otydliga överenskommelser öppnar tvisten igen.',
  },
  L007: {
    message: 'Betalningsbegäran saknar belopp, datum eller konto.',
    why: 'Kunden ska kunna betala utan att fråga.',
  },
  L008: {
    message: 'Det står inte varför.',
    why: 'Först ett motiverat svar gör att uppföljningen kan återupptas.',
  },
  L009: {
    message: 'Svaret hänvisar inte till något underlag.',
    why: 'Det är den som kräver betalning som ska visa att kravet stämmer.',
  },
  L010: {
    message: 'Upplysning om tvistlösningsnämnden saknas eller är ofullständig.',
    why: 'Konsumenter ska få veta namn, webbplats, postadress och om ni medverkar när invändningen avvisas helt eller delvis.',
  },
  L011: {
    message: 'Det står inte vad kunden kan göra vid fortsatt oenighet.',
    why: 'Rätten att vidhålla invändningen ska synas.',
  },
  L012: {
    message: 'Fristen är kortare än minimitiden.',
    why: 'Minst 14 dagar i Norge, 10 i Danmark och 8 i Sverige från avsändandet.',
  },
  L013: {
    message: 'Fristen infaller inte på en arbetsdag.',
    why: 'Reglerna för helger är olika; välj en arbetsdag.',
  },
  L014: { message: 'Beloppet finns inte i ärendet.', why: 'Fel belopp ger nya invändningar.' },
  L015: {
    message: 'Du ber om mer än den otvistiga delen.',
    why: 'Bara den del kunden håller med om kan krävas nu.',
  },
  L016: {
    message: 'Du ber om betalning innan invändningen är avgjord.',
    why: 'Ett omtvistat krav är stoppat.',
  },
  L017: {
    message: 'Det står inte att uppföljningen är stoppad.',
    why: 'Kunden bör veta att påminnelserna har stoppats med avsikt.',
  },
  L018: {
    message: 'Här står något som skulle ha fyllts i.',
    why: 'En platshållare i ett svar skadar förtroendet.',
  },
  L019: { message: 'Svaret är inte på kundens språk.', why: 'Kunden ska förstå svaret.' },
  L020: {
    message: 'Avsändare med namn och telefon eller e-post saknas.',
    why: 'Kunden ska veta vem som ansvarar.',
  },
  L101: {
    message: 'Svaret hotar med eller varslar om inkasso.',
    why: 'Inkasso är stoppat så länge invändningen inte är utredd.',
  },
  L102: {
    message: 'Svaret hotar med betalningsanmärkning.',
    why: 'Det är inte tillåtet för ett omtvistat krav.',
  },
  L103: {
    message: 'Svaret lägger till eller varslar om avgift.',
    why: 'En rimlig invändning ger ingen grund för avgifter.',
  },
  L104: {
    message: 'Förseningsersättning krävs av en konsument.',
    why: 'Den gäller bara mellan näringsidkare.',
  },
  L105: {
    message: 'Ränta krävs innan invändningen är avgjord.',
    why: 'Det är inte klart att kunden bär ansvaret för dröjsmålet.',
  },
  L106: {
    message: 'Svaret säger att det är för sent att klaga.',
    why: 'Konsumenter har minst två månader; det finstilta kan inte korta tiden.',
  },
  L107: {
    message: 'Tystnad räknas som godkännande.',
    why: 'Tystnad binder inte. Det går bra att skriva att kravet vidhålls.',
  },
  L108: {
    message: 'Kravet vidhålls utan att något är avgjort.',
    why: 'Besluta först, och motivera.',
  },
  L109: {
    message: 'Svaret hotar med polis, arbetsgivare, familj eller offentlighet.',
    why: 'Det strider mot god inkassosed.',
  },
  L110: {
    message: 'Svaret hotar med konkurs.',
    why: 'Konkurs är inget medel mot ett omtvistat krav.',
  },
  L111: {
    message: 'Svaret kallas inkassokrav eller inkassovarning.',
    why: 'Ett svar på en invändning är inget inkassobrev.',
  },
  L112: {
    message: 'Svaret hotar med att stoppa leveranser eller tjänster.',
    why: 'Det är otillbörlig press och kan vara en inkassoåtgärd.',
  },
  L113: {
    message: 'Ordvalet är kränkande eller anklagande.',
    why: 'Svaret ska vara artigt och sakligt.',
  },
  L114: {
    message: 'Svaret medger fel innan ärendet är avgjort.',
    why: 'Fakta först. Beklaga besväret, inte felet.',
  },
  L115: {
    message: 'Svaret kräver en viss form för invändningen.',
    why: 'Muntliga och skriftliga invändningar gäller lika mycket.',
  },
  L116: {
    message: 'Kunden får bevisbördan.',
    why: 'Det är den som kräver betalning som ska visa att kravet stämmer.',
  },
  L117: {
    message: 'Personnummer eller hälsouppgifter i texten.',
    why: 'Sådana uppgifter hör inte hemma i ett mejl.',
  },
  L118: {
    message: 'Du förhandlar eller ber om betalning medan inkassobolaget har ärendet.',
    why: 'Det är bolaget som för dialogen.',
  },
  L119: {
    message: 'Länk till EU:s nedlagda klagoportal.',
    why: 'Portalen stängdes den 20 juli 2025.',
  },
  L120: { message: 'Tonen är alarmerande.', why: 'Versaler och sista-chansen-ord är press.' },
  L121: {
    message: 'Fristen löper ut i en vanlig semestervecka.',
    why: 'Det räknas som dålig sed.',
  },
  L122: {
    message: 'Svaret varslar om tvång eller ett förfarande för otvistiga krav.',
    why: 'Sådana förfaranden kräver ett otvistigt krav eller en exekutionstitel.',
  },
  L123: {
    message: 'Kravet kan vara preskriberat.',
    why: 'Ett preskriberat krav får inte drivas in.',
  },
  L124: { message: 'Svaret döljer ett erkännande.', why: 'Ingen ska luras att erkänna skulden.' },
  L125: {
    message: 'En avgift tas ut för att hantera invändningen.',
    why: 'Att få en invändning prövad ska inte kosta kunden något.',
  },
  L126: {
    message: 'Räntan är högre än lagen tillåter.',
    why: 'Lagens sats är taket gentemot konsumenter.',
  },
  L127: { message: 'Interna uppgifter i svaret till kunden.', why: 'De är inte för kunden.' },
  L128: {
    message: 'Svaret är sent men ber inte om ursäkt.',
    why: 'Ett utlovat datum har inte hållits.',
  },
  L129: { message: 'Texten är tung att läsa.', why: 'Korta meningar förstås av fler.' },
  L130: {
    message: 'En mottagare hör varken till kunden eller företaget.',
    why: 'Andra ska inte få veta något om kravet.',
  },
  L131: { message: 'Kontot finns inte bland de godkända.', why: 'Skydd mot betalningsbedrägeri.' },
  L132: { message: 'Svaret stänger för vidare dialog.', why: 'Kunden kan vidhålla invändningen.' },
  L133: {
    message: 'Svaret nekar kunden rätten att klaga.',
    why: 'Konsumenter har alltid en nämnd att vända sig till.',
  },
  L134: {
    message: 'Domstol nämns utan allt som hör till ett varsel.',
    why: 'Ett varsel behöver krav, grund, handlingar och minst 14 dagar att ta ställning.',
  },
  L135: {
    message: 'Svaret säger att kunden inte får hålla inne något.',
    why: 'Konsumenter får hålla inne det som säkrar deras krav.',
  },
  L136: {
    message: 'Fristen har redan gått ut.',
    why: 'Datumet är kanske kopierat från ett äldre svar.',
  },
  L137: {
    message: 'Den nya norska inkassolagen tillåter inte detta.',
    why: 'Bara inkassobolag skickar sådana brev, och en invändning stoppar kostnaderna.',
  },
  L138: {
    message: 'Kunden har rätt men ombeds betala.',
    why: 'När kunden har rätt upphör all indrivning.',
  },
};
