/** A practice guide that the timers and checks follow. */
export interface Article {
  /** As the publisher wrote it: titles are not translated. */
  readonly title: string;
  readonly publisher: string;
  /** Year of publication; null where the page does not say. */
  readonly year: number | null;
  readonly address: string;
}

/** The guides by the number under which rules name them: `003:30` is line 30 of guide 003. */
// data: practice guides on answering objections
export const articles: Readonly<Record<string, Article>> = {
  '000': {
    title: 'Tvistehåndtering: Slik besvarer du kundens klage på fakturaen',
    publisher: 'Amili',
    year: 2023,
    address: 'https://blog.amili.no/tvistehandtering-slik-besvarer-du-kundens-klage-pa-fakturaen',
  },
  '001': {
    title: 'Sådan håndterer du en indsigelse',
    publisher: 'Intrum Danmark',
    year: null,
    address:
      'https://www.intrum.dk/services/vores-services/inkasso/sadan-handterer-du-en-indsigelse/',
  },
  '002': {
    title: 'Hvordan håndtere betalingskonflikter: smarte tips for bedrifter',
    publisher: 'Collectors',
    year: null,
    address:
      'https://collectors.no/post/hvordan-h%C3%A5ndtere-betalingskonflikter-smarte-tips-for-bedrifter',
  },
  '003': {
    title: 'Slik håndterer du en tvist ved inkasso',
    publisher: 'Intrum Norge',
    year: null,
    address:
      'https://www.intrum.no/bedriftstjenester/tjenester/inkasso/slik-handterer-du-en-tvist-ved-inkasso/',
  },
  '004': {
    title: 'Ubetalte fakturaer? Her er våre tips til hvordan du best kan følge opp kundene dine',
    publisher: 'Zolva',
    year: 2023,
    address:
      'https://zolva.com/no/ubetalte-fakturaer-her-er-vare-tips-til-hvordan-du-best-kan-folge-opp-kundene-dine/',
  },
};
