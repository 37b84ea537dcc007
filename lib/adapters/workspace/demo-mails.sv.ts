import type { DemoMail } from './demo-mail.ts';

// data: invented mails in Swedish; people, firms and numbers do not exist.

/** What customers wrote to the demo firm in Swedish. */
export const demoMailsSv: readonly DemoMail[] = [
  {
    id: 'sv-fel',
    language: 'sv',
    from: { name: 'Elin Åkerström', email: 'elin.akerstrom@brevlada.example' },
    subject: 'Reklamation, faktura 20315',
    daysAgo: 0,
    time: '09:41',
    text: `Hej!

Värmepumpen ni installerade hos oss den {day:-12} har läckt sedan dag två. Jag har ringt er två gånger och ingen har kommit. Därför bestrider jag faktura 20315 på 23 900 kr tills felet är åtgärdat.

Hör av er med en tid så snart ni kan.

Vänliga hälsningar
Elin Åkerström
`,
  },
  {
    id: 'sv-betalar',
    language: 'sv',
    from: { name: 'Göran Wik', email: 'goran@wiks-snickeri.example' },
    subject: 'SV: Påminnelse faktura 20298',
    daysAgo: 2,
    time: '10:11',
    text: `Hej, den hamnade i skräpposten, förlåt för det. Hela beloppet går iväg på fredag tillsammans med lönerna.

Göran
`,
  },
  {
    id: 'sv-mottagare',
    language: 'sv',
    from: { name: 'Karin Lundmark', email: 'karin.lundmark@lundmarks-bageri.example' },
    subject: 'Faktura 20331: fel mottagare',
    daysAgo: 3,
    time: '15:12',
    text: `Hej,

Faktura 20331 på 11 250 kr är ställd till fel bolag. Lundmarks Bageri AB har aldrig beställt något av er, så vi bestrider fakturan. Kanske är den avsedd för någon annan på samma gata?

Skicka en bekräftelse när den är makulerad.

Vänliga hälsningar
Karin Lundmark
Lundmarks Bageri AB
`,
  },
  {
    id: 'sv-adress',
    language: 'sv',
    from: { name: 'Anna Lidman', email: 'anna.lidman@lidmans-fastigheter.example' },
    subject: 'Ny fakturaadress från årsskiftet',
    daysAgo: 5,
    time: '13:33',
    text: `Hej Ingrid,

från den 1 januari vill vi ha alla fakturor till faktura@lidmans-fastigheter.example. De gamla behöver ni inte skicka om.

Allt gott
Anna Lidman
`,
  },
  {
    id: 'sv-inkassokrav',
    language: 'sv',
    from: { name: 'Mikael Sandh', email: 'mikael.sandh@sandhs-bil.example' },
    subject: 'Inkassokrav på faktura 20204',
    daysAgo: 6,
    time: '11:50',
    text: `Hej

Vi har fått ett inkassokrav på 8 760 kr för faktura 20204. Arbetet gjordes aldrig klart, tre av fem portvärmare är inte inkopplade, och det meddelade vi er skriftligt redan i oktober. Vi anser oss inte skyldiga att betala för ett halvt jobb.

Återkalla kravet och hör av er om när ni tänker slutföra arbetet.

Mikael Sandh
Sandhs Bil AB
`,
  },
];
