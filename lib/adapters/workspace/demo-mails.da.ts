import type { DemoMail } from './demo-mail.ts';

// data: invented mails in Danish; people, firms and numbers do not exist.

/** What customers, a colleague and a supplier wrote to the demo firm in Danish. */
export const demoMailsDa: readonly DemoMail[] = [
  {
    id: 'da-videresendt',
    language: 'da',
    from: { name: 'Lars Toftegaard', email: 'lars.toftegaard@fjordvarme.example' },
    subject: 'VS: Jeres faktura 20311',
    daysAgo: 1,
    time: '10:34',
    text: `-------- Videresendt besked --------
Fra: Bente Skovgaard <bente@skovgaard-kro.example>
Dato: {day:-2}
Emne: Jeres faktura 20311
Til: Lars Toftegaard <lars.toftegaard@fjordvarme.example>

Hej Lars

Jeg sidder med faktura 20311 på 31.250 kr. for det nye anlæg i køkkenet. Anlægget larmer, så gæsterne flytter bord, og det har stået stille to gange på en uge. Det er ikke det, vi har købt.

Jeg betaler ikke, før det er bragt i orden.

Venlig hilsen
Bente Skovgaard
Skovgaard Kro
`,
  },
  {
    id: 'da-spoergsmaal',
    language: 'da',
    from: { name: 'Kasper Dam', email: 'kasper@dam-arkitekter.example' },
    subject: 'Spørgsmål til linje 3',
    daysAgo: 1,
    time: '15:58',
    text: `Hej Ingrid

Et hurtigt spørgsmål til faktura 20344: Hvad dækker »indregulering« i linje 3? Jeg skal bare bruge en forklaring til vores byggeregnskab. Fakturaen er godkendt og betales til tiden.

Bedste hilsner
Kasper Dam
`,
  },
  {
    id: 'da-rabat',
    language: 'da',
    from: { name: 'Mette Lyngby', email: 'mette.lyngby@lyngby-planteskole.example' },
    subject: 'Rabatten mangler på faktura 20326',
    daysAgo: 3,
    time: '08:49',
    text: `Hej

I tilbuddet fra august fik vi 12 % rabat på alle varmeflader. På faktura 20326 er der regnet med fuld pris, 24.500 kr. Efter vores opfattelse er der altså 2.940 kr. for meget, og dem vil vi ikke betale.

De 21.560 kr., som vi er enige om, overfører vi {day:5}.

Med venlig hilsen
Mette Lyngby
`,
  },
  {
    id: 'da-leverandoer',
    language: 'da',
    from: { name: 'Kobberlageret Bogholderi', email: 'bogholderi@kobberlageret.example' },
    subject: 'Betalingspåmindelse – jeres konto hos Kobberlageret',
    daysAgo: 4,
    time: '09:15',
    text: `Kære kunde

Vi har endnu ikke modtaget betaling for vores faktura 88-1207 på 7.312,50 kr., som forfaldt {day:-9}. Vi beder jer overføre beløbet senest {day:6}. Har I betalt inden for de seneste dage, kan I se bort fra dette brev.

Venlig hilsen
Kobberlageret A/S
`,
  },
  {
    id: 'da-gebyr',
    language: 'da',
    thread: 'da-rykker',
    from: { name: 'Niels Hvid', email: 'niels.hvid@privatpost.example' },
    subject: 'Re: Rykker 2 – faktura 20266',
    daysAgo: 5,
    time: '21:17',
    text: `Hej

Selve fakturaen er betalt, men jeg vil ikke betale to rykkergebyrer på i alt 200 kr. Jeg har aldrig fået den første rykker, og der gik kun fire dage mellem dem. Gebyrerne må I slette.

Mvh. Niels Hvid

Den {day:-6} skrev Fjordvarme Faktura:
> Vi har ikke modtaget 4.875 kr. på faktura 20266. Rykkergebyr 100 kr. er tillagt.
`,
  },
  {
    id: 'da-tak',
    language: 'da',
    from: { name: 'Birthe Krag', email: 'birthe@krag-klinik.example' },
    subject: 'Tak for hjælpen',
    daysAgo: 7,
    time: '16:05',
    text: `Kære Ingrid

Tusind tak, fordi I kom ud med det samme i går. Der er dejligt varmt i venteværelset igen. Fakturaen er modtaget og lagt til betaling.

Kærlig hilsen
Birthe
`,
  },
];
