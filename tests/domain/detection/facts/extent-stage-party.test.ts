import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../../lib/domain/detection/facts/extent-of.ts';
import { partyOf } from '../../../../lib/domain/detection/facts/party-of.ts';
import { stageOf } from '../../../../lib/domain/detection/facts/stage-of.ts';
import { readingOf } from '../../../../lib/domain/detection/text/reading.ts';
import { aMessage } from '../a-message.ts';

const reading = (newest: string, subject = '') => readingOf({ subject, newest });

describe('the stage', () => {
  // data: subject, stage
  test.each([
    ['Faktura 12', 'pre_due'],
    ['Your overdue account', 'overdue'],
    ['SV: Purring 12', 'reminder'],
    ['Re: 2. rykker', 'reminder'],
    ['Betalningspåminnelse', 'reminder'],
    ['Forsinkelsesrente', 'reminder'],
    ['Rentenota 88', 'reminder'],
    ['Er räntefaktura', 'reminder'],
    ['Late fee', 'reminder'],
    ['Past due', 'reminder'],
    ['AW: Mahnung', 'reminder'],
    ['Manglende betaling', 'reminder'],
    ['Inkassovarsel 12', 'pre_collection'],
    ['Inkassokrav 12', 'collection'],
    ['Collection notice', 'collection'],
    ['Sag 77-3381', 'collection'],
    ['Salæret', 'collection'],
    ['Kravet fra deres oppdragsgiver', 'collection'],
    ['Your letter before action', 'collection'],
    ['Klage til forliksrådet', 'court'],
    ['Betalningsföreläggande', 'court'],
  ])('of a mail about "%s" is %s', (subject, stage) => {
    expect(stageOf(reading('Hei.', subject))).toBe(stage);
  });

  test.each([
    'Stopp alle purringer.',
    'Vi har ikke fått noen purring.',
    'Stop venligst alle rykkere.',
    'Please stop the reminders.',
    'Vi har rett til å holde tilbake.',
    'Det står i protokollen, sak 9.',
  ])('"%s" does not say that anything has come', (text) => {
    expect(stageOf(reading(text))).toBe('pre_due');
  });
});

describe('how much is disputed', () => {
  // data: text, cause, how many amounts, extent
  test.each([
    ['Vi betaler resten i dag.', 'DEFECT', 2, 'partial'],
    ['Dere får ikke en krone.', 'NOT_ORDERED', 0, 'whole'],
    ['Frakten er ikke avtalt. Linje 4 må bort.', 'FREIGHT_SURCHARGE', 1, 'partial'],
    ['Varene kom aldri.', 'NOT_DELIVERED', 1, 'whole'],
    ['Alt annet er i orden, men linje 3 er to timer for mye.', 'QUANTITY_HOURS', 2, 'partial'],
    ['Den er allerede betalt, se kvitteringen.', 'ALREADY_PAID', 1, 'whole'],
    ['Abonnementet er sagt opp.', 'CANCELLED_SUBSCRIPTION', 0, 'whole'],
    ['The other items are fine, please take the delivery charge off.', 'EXTRA_WORK', 2, 'partial'],
    ['Halva beloppet är fel, övrigt betalar vi.', 'PRICE', 2, 'partial'],
  ] as const)('"%s" (%s, %i amounts) is %s', (text, cause, amounts, extent) => {
    expect(extentOf(reading(text), { cause, amounts })).toBe(extent);
  });
});

describe('the customer', () => {
  // data: address, text, party
  test.each([
    ['kari@gmail.com', 'Hei, jeg har brukt angreretten.', 'B2C'],
    ['ola@minpost.example', 'Hei, varene kom aldri.', 'B2C'],
    ['regnskap@nesbygg.example', 'Hei, se vedlegg.', 'B2B'],
    ['faktura@nesbygg.example', 'Jeg kan ikke se at vi har fått varene.', 'B2B'],
    ['ola@outlook.com', 'Nes Bygg AS, org.nr 988 000 111', 'B2C'],
    ['kunde@postnord.example', 'Vi har ikke bestilt dette.', 'B2B'],
    ['', 'Jeg har ikke bestilt dette.', 'B2C'],
    ['', 'Vi har ikke bestilt dette.', 'B2B'],
    ['', 'You sent the reminder to me, as you know, and not to my landlord.', 'B2C'],
  ])('%s writing "%s" is %s', (email, text, party) => {
    const message = aMessage({ from: email ? { name: '', email } : null, text });
    expect(partyOf(reading(text), message)).toBe(party);
  });

  // data: name, address, text, party
  test.each([
    ['Hedda Roos', 'hedda@rooshedda.example', 'Jag har inte beställt det.', 'B2C'],
    ['Jon Arne Bø', 'post@jonarnebo.example', 'Jeg har ikke bestilt det.', 'B2B'],
    ['Kåre Fretheim', 'kare@karefretheim.example', 'Eg sa opp avisa.', 'B2C'],
    ['Kåre Fretheim', 'kare@karefretheim.example', 'Vi sa opp avisa.', 'B2B'],
    ['Nils Hansen', 'nils@hansenelektro.example', 'Jeg har ikke bestilt det.', 'B2B'],
  ])(
    '%s <%s>, whose domain may be named after the writer, saying "%s" is %s',
    (name, email, text, party) => {
      const message = aMessage({ from: { name, email }, text });
      expect(partyOf(reading(text), message)).toBe(party);
    },
  );
});
