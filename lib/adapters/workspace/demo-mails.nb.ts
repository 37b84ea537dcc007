import type { DemoMail } from './demo-mail.ts';

// data: invented mails in Norwegian Bokmål; people, firms and numbers do not exist.

/** What customers and others wrote to the demo firm in Bokmål. */
export const demoMailsNb: readonly DemoMail[] = [
  {
    id: 'nb-timer',
    language: 'nb',
    from: { name: 'Marte Brekkhus', email: 'marte@brekkhus-bakeri.example' },
    subject: 'Faktura 20318 – antall timer',
    daysAgo: 0,
    time: '08:12',
    text: `Hei Ingrid,

Jeg har gått gjennom faktura 20318 på kr 18 940 for gulvvarmen i bakeriet, og den kan vi ikke godta slik den står.

Dere har ført 11 timer. Montøren kom klokka åtte og dro 15.30, og han hadde en halv times pause. Det blir sju timer. De fire timene for mye utgjør kr 4 450 med mva., og den delen bestrider vi.

Resten, kr 14 490, betaler vi som avtalt innen forfall {day:9}. Send gjerne en kreditnota på differansen.

Vennlig hilsen
Marte Brekkhus
Brekkhus Bakeri AS
`,
  },
  {
    id: 'nb-ikke-levert',
    language: 'nb',
    thread: 'nb-varmepumpe',
    from: { name: 'Jonas Ekeberg', email: 'jonas.ekeberg@lia-borettslag.example' },
    subject: 'SV: Purring på faktura 20277',
    daysAgo: 1,
    time: '14:47',
    text: `Hei,

denne purringen forstår jeg ikke. Den ene av de to varmepumpene er fortsatt ikke kommet, og det sa jeg på telefon til Terje for to uker siden. Vi betaler ikke for noe vi ikke har fått.

Stryk purregebyret også, er du snill.

Mvh
Jonas Ekeberg, styreleder

Den {day:-4} skrev Fjordvarme Faktura <faktura@fjordvarme.example>:
> Hei,
>
> Vi kan ikke se at faktura 20277 på kr 42 300 er betalt. Forfall var {day:-18}.
> Vennligst betal innen 14 dager. Purregebyr kr 35 er lagt til.
>
> Hilsen Fjordvarme AS
`,
  },
  {
    id: 'nb-kopi',
    language: 'nb',
    from: { name: 'Regnskap Nordtun', email: 'regnskap@nordtun-skole.example' },
    subject: 'Mangler bilag',
    daysAgo: 1,
    time: '09:03',
    text: `Hei!

Vi avstemmer leverandørene før månedsslutt og finner ikke bilaget til faktura 20340. Kan du sende den på nytt som PDF? Den skal betales på fredag sammen med de andre.

Takk på forhånd
Siv, regnskap
`,
  },
  {
    id: 'nb-loest',
    language: 'nb',
    from: { name: 'Aslak Myrvold', email: 'aslak@myrvold-bygg.example' },
    subject: 'SV: SV: Faktura 20255, radiatorene',
    daysAgo: 2,
    time: '11:26',
    text: `Hei igjen,

da er kreditnotaen bokført og resten betalt i dag. Fint at det lot seg ordne så raskt, så er vi helt à jour.

Hilsen Aslak

Den {day:-3} skrev Ingrid Solheim <ingrid.solheim@fjordvarme.example>:
> Hei Aslak, du har rett, to radiatorer var skadet da de kom. Kreditnota på kr 3 980 er vedlagt.
>
>> Den {day:-6} skrev Aslak Myrvold:
>> Vi nekter å betale for to bulkete radiatorer. Fakturaen er feil og må rettes.
`,
  },
  {
    id: 'nb-inkasso',
    language: 'nb',
    from: { name: 'Randi Hovland', email: 'randi.hovland@postboks.example' },
    subject: 'Brev fra inkassobyrå om faktura 20119',
    daysAgo: 3,
    time: '19:38',
    text: `Til Fjordvarme

I dag fikk jeg betalingsoppfordring fra Sørvest Inkasso på kr 6 215 for faktura 20119. Jeg klaget på denne regningen allerede i september og har aldri hørt noe fra dere. Termostaten virket ikke da montøren gikk, og den virker fortsatt ikke.

Jeg mener kravet er uriktig og at det ikke skulle vært sendt til inkasso. Trekk saken tilbake.

Randi Hovland
`,
  },
  {
    id: 'nb-flere-punkter',
    language: 'nb',
    from: { name: 'Petter Grønli', email: 'petter@gronli-hotell.example' },
    subject: 'Anmerkninger til faktura 20322',
    daysAgo: 4,
    time: '15:20',
    text: `Hei Ingrid,

Vi har tre ting på faktura 20322 (kr 87 600, forfall {day:16}):

1. Prisen på viftekonvektorene var avtalt til kr 5 200 per stk. i tilbudet, men dere har fakturert kr 5 900.
2. Frakt er belastet med kr 2 450. I ordrebekreftelsen står det fritt levert.
3. Dere har fakturert 12 konvektorer, men bare 10 ble levert.

Vi holder tilbake betalingen til fakturaen er rettet.

Med vennlig hilsen
Petter Grønli
Driftssjef, Grønli Hotell
Tlf. 900 00 000
`,
  },
  {
    id: 'nb-autosvar',
    language: 'nb',
    from: { name: 'Hanne Lervik', email: 'hanne.lervik@tindeneiendom.example' },
    subject: 'Automatisk svar: Faktura 20341',
    daysAgo: 5,
    time: '10:00',
    headers: { 'auto-submitted': 'auto-replied' },
    text: `Jeg er ute av kontoret til og med {day:3} og leser ikke e-post. Gjelder det fakturaer eller reklamasjoner, kontakt post@tindeneiendom.example.

Hanne Lervik
`,
  },
  {
    id: 'nb-nyhetsbrev',
    language: 'nb',
    from: { name: 'Voltverket Grossist', email: 'nyheter@voltverket.example' },
    subject: 'Ukens tilbud: slipp feil på fakturaen',
    daysAgo: 6,
    time: '06:30',
    headers: { 'list-unsubscribe': '<mailto:meld-av@voltverket.example>', precedence: 'bulk' },
    text: `Feil pris på fakturaen? Med Voltverket Pro kontrolleres hver linje mot avtalen før den sendes. Nå 20 % rabatt ut måneden.

Les mer på voltverket.example, eller meld deg av nyhetsbrevet.
`,
  },
];
