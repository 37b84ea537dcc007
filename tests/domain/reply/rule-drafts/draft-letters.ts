import type { RoundLanguage } from './rule-drafts.ts';

/**
 * What stands around the words of a draft: a whole reply before or after the decision, a greeting and a name,
 * or nothing.
 */
export type LetterKind = 'undecided' | 'rejected' | 'bare' | 'raw';

interface Frame {
  readonly subject: string;
  readonly greeting: string;
  readonly undecided: readonly [before: string, after: string];
  readonly rejected: readonly [before: string, after: string];
  readonly signature: string;
}

// data: the ordinary parts of a letter in the five languages
export const frames: Readonly<Record<RoundLanguage, Frame>> = {
  nb: {
    subject: 'Faktura 10457',
    greeting: 'Hei Kari,',
    undecided: [
      'Takk for meldingen om faktura 10457. Vi forstår at du ikke er enig i linje 3.',
      'Du får svar fra oss senest 27. november 2026. Til da er purringene stanset.',
    ],
    rejected: [
      'Takk for meldingen. Vi har lest det du skriver om linje 3. Vi opprettholder kravet, fordi timelisten er signert. Den ligger ved.',
      'Er du uenig, skriv til oss igjen. Du kan også klage til Forbrukertilsynet.',
    ],
    signature: 'Vennlig hilsen\nOla Berg, Firma AS\n22 00 00 00',
  },
  nn: {
    subject: 'Faktura 10457',
    greeting: 'Hei Kari,',
    undecided: [
      'Takk for meldinga om faktura 10457. Vi forstår at du ikkje er samd i linje 3.',
      'Du får svar frå oss seinast 27. november 2026. Til då er purringane stansa.',
    ],
    rejected: [
      'Takk for meldinga. Vi har lese det du skriv om linje 3. Vi held fast ved kravet, fordi timelista er signert. Ho ligg ved.',
      'Er du usamd, skriv til oss att. Du kan òg klage til Forbrukartilsynet.',
    ],
    signature: 'Venleg helsing\nOla Berg, Firma AS\n22 00 00 00',
  },
  da: {
    subject: 'Faktura 10457',
    greeting: 'Hej Kari',
    undecided: [
      'Tak for din besked om faktura 10457. Vi forstår, at du ikke er enig i linje 3.',
      'Du får svar fra os senest den 27. november 2026. Indtil da er rykkerne stoppet.',
    ],
    rejected: [
      'Tak for din besked. Vi har læst det, du skriver om linje 3. Vi fastholder kravet, fordi timesedlen er underskrevet. Den er vedhæftet.',
      'Er du uenig, så skriv til os igen. Du kan også klage til Nævnenes Hus, naevneneshus.dk.',
    ],
    signature: 'Venlig hilsen\nOla Berg, Firma A/S\n33 00 00 00',
  },
  sv: {
    subject: 'Faktura 10457',
    greeting: 'Hej Kari!',
    undecided: [
      'Tack för ditt meddelande om faktura 10457. Vi förstår att du inte håller med om rad 3.',
      'Du får svar av oss senast den 27 november 2026. Till dess är påminnelserna stoppade.',
    ],
    rejected: [
      'Tack för ditt meddelande. Vi har läst det du skriver om rad 3. Vi vidhåller kravet eftersom tidrapporten är undertecknad. Den är bifogad.',
      'Är du oenig, skriv till oss igen. Du kan också vända dig till Allmänna reklamationsnämnden, arn.se, Box 174, 101 23 Stockholm. Vi medverkar där.',
    ],
    signature: 'Vänliga hälsningar\nOla Berg, Firma AB\n08-123 456 78',
  },
  en: {
    subject: 'Invoice 10457',
    greeting: 'Dear Kari,',
    undecided: [
      'Thank you for your message about invoice 10457. We understand that you disagree with line 3.',
      'You will have our answer by 27 November 2026. Until then the reminders are stopped.',
    ],
    rejected: [
      'Thank you for your message. We have read what you write about line 3. We uphold the claim because the time sheet is signed. It is attached.',
      'If you disagree, please write to us again. You can also turn to the Consumer Authority (Forbrukertilsynet).',
    ],
    signature: 'Kind regards\nOla Berg, Firma AS\n22 00 00 00',
  },
};

export function letterAround(words: string, kind: LetterKind, language: RoundLanguage): string {
  const { greeting, signature, undecided, rejected } = frames[language];
  switch (kind) {
    case 'raw':
      return words;
    case 'bare':
      return [greeting, words, signature].join('\n\n');
    case 'undecided':
      return [greeting, undecided[0], words, undecided[1], signature].join('\n\n');
    case 'rejected':
      return [greeting, rejected[0], words, rejected[1], signature].join('\n\n');
  }
}
