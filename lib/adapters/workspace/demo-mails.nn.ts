import type { DemoMail } from './demo-mail.ts';

// data: invented mails in Norwegian Nynorsk; people, firms and numbers do not exist.

/** What customers wrote to the demo firm in Nynorsk. */
export const demoMailsNn: readonly DemoMail[] = [
  {
    id: 'nn-betalt',
    language: 'nn',
    from: { name: 'Gunnhild Årdal', email: 'gunnhild@ardal-fjellstove.example' },
    subject: 'Purring på noko som er betalt',
    daysAgo: 0,
    time: '07:55',
    text: `Hei,

eg fekk purring på faktura 20301 i dag. Den betalte vi {day:-11}, kr 9 800 med KID frå fakturaen, og pengane er trekte frå kontoen vår. Sjekk hos dykk før de purrar. Vi skuldar ikkje noko her, og gebyret på 35 kroner vil vi ikkje betale.

Helsing
Gunnhild Årdal
`,
  },
  {
    id: 'nn-utsetjing',
    language: 'nn',
    from: { name: 'Odd Sæbø', email: 'odd@sabo-maskin.example' },
    subject: 'Kan vi få nokre dagar til?',
    daysAgo: 2,
    time: '13:10',
    text: `Hei Ingrid

Vi ventar på ei stor innbetaling og har lite på konto akkurat no. Er det mogleg å flytte forfallet på faktura 20335 med to veker? Alt er elles som det skal, og vi er godt nøgde med jobben.

Beste helsing
Odd Sæbø
`,
  },
  {
    id: 'nn-tinga-ikkje',
    language: 'nn',
    from: { name: 'Sigrun Fivelstad', email: 'sigrun.fivelstad@heimepost.example' },
    subject: 'Faktura 20329 for serviceavtale',
    daysAgo: 3,
    time: '20:41',
    text: `God kveld.

Eg har fått faktura 20329 på kr 2 390 for ein serviceavtale på varmepumpa. Den avtalen har eg aldri tinga. Montøren nemnde han då han var her, men eg sa nei takk. Eg kjem difor ikkje til å betale, og eg ber dykk trekkje fakturaen.

Sigrun Fivelstad
`,
  },
  {
    id: 'nn-betaler-fredag',
    language: 'nn',
    from: { name: 'Torleiv Bø', email: 'torleiv@bo-gard.example' },
    subject: 'Sv: Påminning om faktura 20290',
    daysAgo: 4,
    time: '12:02',
    text: `Hei, beklagar at denne vart liggjande. Han ligg no inne til betaling på fredag. Takk for påminninga!

Torleiv
`,
  },
];
