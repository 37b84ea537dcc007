import type { FamilyWays } from './family.ts';

// data: closing the door behind a rejection (L132): the plain words, in all languages side by side; last-word.ts has
// other writers' words
/** Ending the talk. */
export const lastWordPlain = {
  L132: {
    no: [
      'ikke|ikkje|ingenting|inkje mer|meir å|mer si|seie|tilføye|legge|diskutere|snakke|meddele|å',
      'saken|saka|dette|diskusjonen|dialogen|korrespondansen er|anses|anser|ser|regner|reknar ... avsluttet|avslutta|ferdig|lukket|lukka|endelig|endeleg|uttømt',
      'anser|ser|regner|reknar vi|på? saken|saka|dette som avsluttet|avslutta|ferdig|lukket|lukka',
      'ikke|ikkje|ingen svare|svarer|svarar|besvare|besvarer|kommentere|kommenterer|diskutere|diskuterer|drøfte|drøfter|lese|leser|ta|tar|høre|gå|vurdere ... mer|meir|flere|fleire|videre|vidare|nye|ytterligere|lenger|lengre|saken|saka|igjen',
      'flere|fleire|nye|videre|vidare|ytterligere e|henvendelser|henvendingar|meldinger|meldingar|mail|mailer|brev|spørsmål|innvendinger|innsigelser|argument* ... ikke|ikkje|ingen|ubesvart|slettes|slettast|ignor*|avvises|avvisast',
      'endelige|endelege svar|ord',
      'ingen|inga videre|vidare|mer|meir|flere|fleire|ytterligere|ny dialog|diskusjon|korrespondanse|kontakt|behandling|svar|vurdering|henvendelser',
      'ikke|ikkje noe|noko mer|meir å',
      'nytteløst|nyttelaust|bortkastet|bortkasta|poengløst|ingen hensikt|vits|nytte|poeng å? skrive|klage|svare|argumentere|diskutere|fortsette',
      'setter|set punktum|strek|sluttstrek',
      'ikke|ikkje aktuelt|interessert|villig|vilje* ... diskutere|diskusjon|dialog|høre|møte',
    ],
    da: [
      'ikke|intet|ingenting mere|mer|yderligere at sige|tilføje|drøfte|tale|meddele',
      'sagen|dette|diskussionen|dialogen|korrespondancen er|anses|anser|ser|betragter ... afsluttet|færdig|lukket|endelig*|udtømt',
      'anser|ser|betragter vi? sagen|dette som afsluttet|færdig|lukket|slut',
      'ikke|ingen svare|svarer|besvare|besvarer|kommentere|kommenterer|diskutere|diskuterer|drøfte|drøfter|læse|læser|tage|tager|høre|gå|vurdere ... mere|flere|yderligere|nye|længere|sagen|igen',
      'flere|nye|yderligere mails|henvendelser|beskeder|breve|spørgsmål|indsigelser|argument* ... ikke|ingen|ubesvaret|slettes|ignor*|afvises',
      'endelige svar|ord',
      'ingen yderligere|mere|flere|ny dialog|diskussion|korrespondance|kontakt|behandling|svar|vurdering|henvendelser',
      'ikke mere at',
      'ikke kontakt|skriv|ring|send os|mere|flere|igen',
      'nytteløst|spild|formålsløst|ingen grund|ide|mening at? skrive|klage|svare|argumentere|diskutere|fortsætte',
      'sætter punktum|streg',
    ],
    sv: [
      'inget|inte|ingenting mer|mera|ytterligare att säga|tillägga|diskutera|meddela',
      'ärendet|saken|detta|diskussionen|dialogen|korrespondensen är|anses|anser|ser|betraktar ... avslutat|avslutad|klart|klar|stängt|stängd|slutgiltig*|färdig*',
      'anser|ser|betraktar vi? ärendet|saken|detta som? avslutat|avslutad|klart|stängt',
      'inte|inga|ingen svara|svarar|besvara|besvarar|kommentera|kommenterar|diskutera|diskuterar|läsa|läser|ta|tar|höra|gå|pröva ... mer|fler|ytterligare|nya|längre|ärendet|igen',
      'fler|nya|ytterligare mejl|mail|meddelanden|brev|frågor|invändningar|argument* ... inte|inga|obesvar*|raderas|ignor*|avvisas',
      'slutgiltiga svar|ord|besked',
      'ingen|inga ytterligare|mer|fler|ny dialog|diskussion|korrespondens|kontakt|behandling|svar|prövning',
      'inget|inte mer|ytterligare att',
      'meningslöst|lönlöst|ingen idé|mening|poäng att? skriva|klaga|svara|argumentera|diskutera|fortsätta',
      'sätter punkt',
    ],
    en: [
      'nothing|no more|further|else to say|add|discuss',
      'case|matter|file|discussion|correspondence|subject|topic|ticket is|are|now|as|has ... closed|over|final|finished|concluded|settled|ended|end|exhausted',
      'not|no|never|longer ... answer|reply|respond|discuss|comment|enter|read|correspond|engage|listen|revisit|reopen|entertain|debate ... further|more|again|any|future',
      'further|more|future|additional|new emails|messages|letters|correspondence|complaints|objections|replies|enquiries|questions ... not|ignored|deleted|unanswered|no|go|discarded|disregarded',
      'final word|answer|reply|response|message|decision',
      'nothing more|further to',
      'no point|use|sense in writing|arguing|replying|continuing|contacting|complaining',
      "not|don't contact|write|email|call us again|anymore|any",
      'end|draw of|a|the discussion|line|matter|story',
      'pointless|useless|futile to|arguing',
    ],
  },
} as const satisfies FamilyWays;
