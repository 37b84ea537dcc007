import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../lib/domain/reply/check-context.ts';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import type { Language } from '../../../lib/domain/shared/language.ts';
import { contextOf } from './letters.ts';

type Draft = [
  language: Language,
  decision: CheckContext['decision'],
  subject: string,
  text: string,
  rules: string[],
];

const rulesIn = ([language, decision, subject, text]: Draft, changes: Partial<CheckContext> = {}) =>
  checkReply({ subject, text }, contextOf(language, { decision, ...changes })).map(
    ({ rule }) => rule,
  );

// data: drafts that somebody in a hurry might write, with the rules they break
const bad: Draft[] = [
  [
    'nb',
    'undecided',
    'Svar 10457',
    'Hei. Hvis du ikke betaler innen 5 dager, sendes saken til inkasso. Du får svar 27.11.2026. Vi forstår. Oppfølging stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår deg. Dersom du ikke betaler kan du få betalingsanmerkning. Svar innen 27.11.2026. Saken er stanset.',
    ['L102'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Det er lagt til purregebyr. Svar senest 27.11.2026. Saken er på vent.',
    ['L103'],
  ],
  [
    'nb',
    'unfounded',
    'Faktura 10457',
    'Vi forstår, men fordi avtalen er klar (vedlagt) opprettholder vi kravet. Er du uenig? Manglende svar anses som aksept. Forbrukertilsynet kan hjelpe.',
    ['L107'],
  ],
  [
    'nb',
    'unfounded',
    'Faktura 10457',
    'Vi forstår. Fristen for innsigelse er utløpt fordi det står 8 dager på fakturaen. Vi opprettholder, se vedlegg. Uenig? Forbrukertilsynet.',
    ['L106'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Du må bevise at varen var defekt. Innsigelsen må sendes skriftlig. Svar 27.11.2026, saken er stanset.',
    ['L116', 'L115'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Vi ber deg betale 12 500,00 kr innen 08.12.2026 til konto 1234.56.78903. Saken er stanset.',
    ['L016', 'L004'],
  ],
  [
    'nb',
    'unfounded',
    'Faktura 10457',
    'Vi forstår, men opprettholder kravet.',
    ['L008', 'L009', 'L010', 'L011'],
  ],
  [
    'nb',
    'unfounded',
    'INKASSOVARSEL 10457',
    'Vi forstår. Fordi du ikke har betalt, se vedlegg, opprettholder vi kravet. Uenig? Forbrukertilsynet.',
    ['L111', 'L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Dette er bare tull og løgn. Vi stenger tjenesten hvis du ikke betaler. Vi politianmelder forholdet. Svar 27.11.2026, saken er stanset. Vi forstår.',
    ['L113', 'L112', 'L109'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår {{customer.name}}. Se ec.europa.eu/consumers/odr. SISTE FRIST!! Svar 27.11.2026. Stanset.',
    ['L018', 'L119', 'L120'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Vi beklager, det var vår feil. Det påløper forsinkelsesrente. Svar 27.11.2026. Stanset.',
    ['L114', 'L105'],
  ],
  [
    'nb',
    'unfounded',
    'Faktura 10457',
    'Vi forstår. Fordi det er avtalt (vedlagt) opprettholder vi kravet og krever standardkompensasjon. Uenig? Forbrukertilsynet. Gebyr for behandling av innsigelse kommer i tillegg.',
    ['L104', 'L125', 'L103'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi har ikke mottatt betaling, og saken oversendes inkasso. Svar 27.11.2026. Vi forstår. Purringer er stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Siden du ikke har betalt går saken til inkasso. Svar 27.11.2026. Vi forstår. Purringer er stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Saken sendes til inkasso uten ytterligere varsel. Svar 27.11.2026. Vi forstår. Purringer er stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi ser ingen annen utvei enn inkasso. Svar 27.11.2026. Vi forstår. Purringer er stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi sender ikke saken til inkasso hvis du betaler innen fredag. Svar 27.11.2026. Vi forstår. Stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Gebyret slettes ikke. Svar 27.11.2026. Vi forstår. Saken er stanset.',
    ['L103'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Hvis du ikke\nbetaler snart, ender dette hos\ninkassobyrået. Svar 27.11.2026. Vi forstår. Stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'In\u00adkasso er neste steg. Svar 27.11.2026. Vi forstår. Stanset.',
    ['L101'],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi viser til «inkasso» som neste steg. Svar 27.11.2026. Vi forstår. Stanset.',
    ['L101'],
  ],
  [
    'nn',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Viss du ikkje betaler, går saka til inkasso med purregebyr. Svar 27.11.2026. Stansa.',
    ['L101', 'L103'],
  ],
  [
    'nn',
    'unfounded',
    'Faktura 10457',
    'Vi forstår, men held fast ved kravet. Du må bevise at vara var øydelagd. Høyrer vi ikkje frå deg, er kravet godteke.',
    ['L116', 'L107', 'L008', 'L009', 'L010', 'L011'],
  ],
  [
    'nn',
    'undecided',
    'Faktura 10457',
    'Det er for seint å klage. Innvendinga må sendast skriftleg. Vi stengjer tenesta. Svar 27.11.2026. Stansa.',
    ['L106', 'L115', 'L112'],
  ],
  [
    'da',
    'undecided',
    'Faktura 10457',
    'Vi forstår dig. Betaler du ikke, sender vi sagen til inkasso, og du bliver registreret i RKI. Rykkergebyr er tilføjet. Svar 27.11.2026. Sagen er i bero.',
    ['L101', 'L102', 'L103'],
  ],
  [
    'da',
    'unfounded',
    'Faktura 10457',
    'Vi forstår, men fastholder kravet, fordi det er aftalt, se bilag. Er du uenig? Vi indgiver betalingspåkrav til fogedretten. Kompensationsbeløb 310 kr.',
    ['L122', 'L104', 'L010'],
  ],
  [
    'da',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Indsigelsen skal fremsættes skriftligt. Det er for sent at reklamere. Svar 27.11.2026. I bero.',
    ['L115', 'L106'],
  ],
  [
    'da',
    'undecided',
    'Faktura 10457',
    'Vi har endnu ikke modtaget din betaling og overgiver sagen til inkasso. Svar 27.11.2026. Vi forstår. I bero.',
    ['L101'],
  ],
  [
    'sv',
    'undecided',
    'Faktura 10457',
    'Vi förstår. Om du inte betalar får du en betalningsanmärkning och ärendet går till inkasso. Vi stänger av tjänsten annars. Svar 27.11.2026. Stoppad.',
    ['L101', 'L102', 'L112'],
  ],
  [
    'sv',
    'unfounded',
    'Faktura 10457',
    'Vi förstår, men vidhåller kravet eftersom det är avtalat, se bilaga. Är du oenig? ARN finns på arn.se.',
    ['L010'],
  ],
  [
    'sv',
    'unfounded',
    'Faktura 10457',
    'Vi förstår, men vidhåller kravet eftersom det är avtalat, se bilaga. Är du oenig? Vi ansöker om betalningsföreläggande. Påminnelseavgift 60 kr och förseningsersättning. ARN arn.se Box 174 medverka.',
    ['L122', 'L103', 'L104'],
  ],
  [
    'sv',
    'undecided',
    'Faktura 10457',
    'Eftersom du inte har betalat går ärendet vidare till inkasso utan ytterligare meddelande. Svar 27.11.2026. Vi förstår. Stoppad.',
    ['L101'],
  ],
  [
    'en',
    'undecided',
    'Invoice 10457',
    'We understand. Unless you pay we will instruct a debt collection agency and inform your employer; we contact your employer. It will hurt your credit rating. Answer by 27.11.2026. On hold.',
    ['L101', 'L102', 'L109'],
  ],
  [
    'en',
    'unfounded',
    'Invoice 10457',
    'We understand, but uphold the claim because it was ordered, see attached. If you disagree, the ADR board. If we do not hear from you we treat it as an admission: no reply means you accept the claim. A late fee of 40 EUR applies.',
    ['L107', 'L103'],
  ],
  [
    'en',
    'undecided',
    'Re: 10457',
    'We understand. We uphold the claim. You must prove that the goods were faulty. Objections must be made in writing. 27.11.2026. Paused.',
    ['L108', 'L116', 'L115'],
  ],
  [
    'en',
    'undecided',
    'Invoice 10457',
    'As you have not paid we will pass the case to debt collection without further notice. Answer by 27 November 2026. We understand. On hold.',
    ['L101'],
  ],
];

// data: drafts with the same words that break nothing
const clean: Draft[] = [
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår deg. Saken sendes ikke til inkasso mens vi undersøker, og det påløper ingen gebyrer eller renter. Svar senest 27.11.2026. Saken er stanset.',
    [],
  ],
  [
    'nb',
    'justified',
    'Faktura 10457',
    'Vi er enige med deg. Fakturaen krediteres, og purregebyret er slettet. Vi forstår at dette var til bry.',
    [],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Du skriver at du har fått purregebyr og varsel om inkasso. Det undersøker vi. Purringer, gebyrer og inkasso er stanset. Du får svar senest 27. november 2026.',
    [],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Takk for meldingen. Du skriver: «Hvis dere sender dette til inkasso, går jeg til pressen.» Vi forstår. Oppfølgingen er stanset. Svar 27.11.2026.',
    [],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Du trenger ikke å betale noe nå, og ingen purringer, gebyrer eller inkasso påløper. Svar 27.11.2026. Stanset.',
    [],
  ],
  [
    'nb',
    'undecided',
    'Faktura 10457',
    'Vi forstår. Det er ikke for sent å klage, og du må ikke bevise noe. Svar 27.11.2026. Stanset.\n\n> Hvis du ikke betaler, går saken til inkasso.',
    [],
  ],
  [
    'nn',
    'undecided',
    'Faktura 10457',
    'Vi forstår deg. Saka går ikkje til inkasso, og det kjem ingen gebyr. Svar seinast 27.11.2026. Oppfølginga er stansa.',
    [],
  ],
  [
    'da',
    'undecided',
    'Faktura 10457',
    'Vi forstår dig. Sagen går ikke til inkasso, og vi opkræver ingen gebyrer. Svar senest 27.11.2026. Sagen er sat i bero.',
    [],
  ],
  [
    'sv',
    'undecided',
    'Faktura 10457',
    'Vi förstår dig. Ärendet går inte till inkasso och inga avgifter tillkommer. Svar senast 27.11.2026. Uppföljningen är stoppad.',
    [],
  ],
  [
    'en',
    'undecided',
    'Invoice 10457',
    'We understand. The case will not go to a debt collection agency and no fees are added. Answer by 27.11.2026. It is on hold.',
    [],
  ],
];

describe('drafts that break the rules', () => {
  test.each(bad)('%s, %s, %s: %s', (...draft) => {
    const found = rulesIn(draft);
    for (const rule of draft[4]) expect(found).toContain(rule);
  });
});

describe('drafts that keep them', () => {
  test.each(clean)('%s, %s, %s: %s', (...draft) => {
    // Nobody signs these lines, and nothing else is wrong with them.
    expect(rulesIn(draft).filter((rule) => rule !== 'L020')).toEqual([]);
  });
});

describe('a "not" in a clause before the comma', () => {
  test.each([
    ['nb', 'Siden innsigelsen ikke er tatt til følge, legger vi på purregebyr.', 'L103'],
    ['nn', 'Då motsegna ikkje vart teken til følgje, legg vi på purregebyr.', 'L103'],
    ['da', 'Kan vi ikke blive enige om trailerlejen, sender vi sagen til inkasso.', 'L101'],
    ['sv', 'Eftersom invändningen inte godtogs, lägger vi på en påminnelseavgift.', 'L103'],
    ['en', 'Since the objection was not upheld, we add a reminder fee.', 'L103'],
  ] as const)('takes nothing back behind it: %s, %s', (language, text, rule) => {
    expect(rulesIn([language, 'unfounded', '', text, []])).toContain(rule);
  });

  test('still denies what stands with it', () => {
    const text = 'Siden vi ikke legger på purregebyr, betaler du bare det uomtvistede.';
    expect(rulesIn(['nb', 'unfounded', '', text, []])).not.toContain('L103');
  });
});

describe('a list of what is not done', () => {
  test.each([
    ['nb', 'Fra i dag sender vi ingen purringer, gebyrer eller inkassovarsler.'],
    ['nb', 'Når saken ikke er klar, kommer verken purregebyr, renter eller inkasso.'],
    ['nn', 'No sender vi ikkje fleire purringar.'],
    ['da', 'Fra i dag sender vi ingen rykkere, rykkergebyrer eller inkassovarsler.'],
    [
      'sv',
      'Så länge ärendet inte är klart skickar vi inga påminnelser, inkassokrav eller avgifter.',
    ],
    ['en', 'From today we will not add any interest, reminder fees or collection costs.'],
  ] as const)('threatens nobody: %s, %s', (language, text) => {
    const found = rulesIn([language, 'undecided', '', text, []]);
    for (const rule of ['L101', 'L103', 'L105', 'L111', 'L112']) expect(found).not.toContain(rule);
  });
});

describe('a question of the customer', () => {
  test.each([
    ['nb', 'Kommer dere til å stenge nettet mitt nå?', 'Nei, linjen er åpen.', 'L112'],
    ['nn', '«Får eg betalingsmerknad av dette?» spør du.', 'Svaret er nei.', 'L102'],
  ] as const)('is no threat when the letter says no: %s, %s', (language, question, no, rule) => {
    expect(rulesIn([language, 'undecided', '', `${question} ${no}`, []])).not.toContain(rule);
  });

  test.each([
    'Vil du at vi skal stenge nettet ditt? Nei, så betal.',
    'Skal vi stenge nettet ditt? Nei, betal heller.',
  ])('is our own threat when we ask it: %s', (text) => {
    expect(rulesIn(['nb', 'undecided', '', text, []])).toContain('L112');
  });

  test.each([
    ['nb', 'Ender saken hos inkasso? Nei, ikke hvis du betaler innen fredag.'],
    ['da', 'Ender sagen hos inkasso? Nej, hvis du betaler inden fredag.'],
    ['sv', 'Hamnar ärendet hos inkasso? Nej, om du betalar före fredag.'],
    ['nb', 'Skal saken til inkasso? Ja, dessverre. Nei, vi venter ikke lenger.'],
  ] as const)('is a threat when the no depends on the customer: %s, %s', (language, text) => {
    expect(rulesIn([language, 'undecided', '', text, []])).toContain('L101');
  });
});

describe('a correct letter', () => {
  test.each([
    [
      'nb',
      'undecided',
      'Når vi har svar fra verkstedet, får du et skriftlig svar på klagen.',
      'L115',
    ],
    [
      'sv',
      'undecided',
      'När ritningen har kommit får ni ett skriftligt svar på invändningen.',
      'L115',
    ],
    [
      'nb',
      'justified',
      'Beløpet føres tilbake, og du får renter fra den dagen du betalte.',
      'L105',
    ],
    [
      'sv',
      'justified',
      'Beloppet betalas tillbaka, och ni får ränta från betalningsdagen.',
      'L105',
    ],
    [
      'nn',
      'undecided',
      'Leigaren hevdar at målaren viste for lite, men gebyret er det same.',
      'L125',
    ],
    ['nb', 'partly', 'Da gjenstår 820 kroner, med forfall 4. mai 2027.', 'L104'],
    ['da', 'partly', 'Tilbage er 820 kroner med forfald den 4. maj 2027.', 'L104'],
    ['sv', 'justified', 'Vi beklagar att det tog så lång tid att svara på klagomålet.', 'L106'],
    ['da', 'undecided', 'Ingen hæver noget på dit kort, så længe vi ser på sagen.', 'L112'],
    ['sv', 'undecided', 'Tills vidare debiteras inget ditt kort.', 'L112'],
    ['sv', 'undecided', 'Innan dess säger vi varken ja eller nej till avdraget.', 'L107'],
    ['en', 'justified', 'We would like to say sorry to you and your husband.', 'L109'],
  ] as const)('is not blamed: %s, %s, %s', (language, decision, text, rule) => {
    expect(rulesIn([language, decision, '', text, []])).not.toContain(rule);
  });

  test.each([
    ['nb', 'Klager må være skriftlige for å bli behandlet.', 'L115'],
    ['nb', 'Betaler du etter forfall, kommer 750 kroner i kompensasjon i tillegg.', 'L104'],
    ['sv', 'Du har väntat för lång tid med att reklamera, så vi kan inte pröva det.', 'L106'],
    ['da', 'Vi lukker dit kort, så længe du ikke betaler.', 'L112'],
    ['en', 'We would like to have a word with your husband about this bill.', 'L109'],
  ] as const)('is blamed for what sounds alike: %s, %s', (language, text, rule) => {
    expect(rulesIn([language, 'undecided', '', text, []])).toContain(rule);
  });
});

describe('capitals', () => {
  test('shout, also with a short word among them', () => {
    const text = 'DETTA ÄR MYCKET VIKTIGT, läs hela brevet.';
    expect(rulesIn(['sv', 'undecided', '', text, []])).toContain('L120');
  });

  test('are names of numbers when they are short', () => {
    const text = 'Oppgi EAN, CVR og SE når du skriver til oss.';
    expect(rulesIn(['nb', 'undecided', '', text, []])).not.toContain('L120');
  });

  test('may be the name of a company', () => {
    const text = 'Vi spør NORDLYS RENHOLD AS om dette.';
    expect(rulesIn(['nb', 'undecided', '', text, []])).not.toContain('L120');
  });
});
