import { describe, expect, test } from 'vitest';
import { splitMessage } from '../../../lib/domain/message/split-message.ts';
import { readQuoteCases } from '../../fixtures/quotes/read-cases.ts';
import { excessGrowth } from '../../growth.ts';

describe('what the customer wrote now, of', () => {
  test.each(readQuoteCases('replies.txt'))('$title', ({ text, newest }) => {
    expect(splitMessage(text).newest).toBe(newest);
  });

  test('a mail with Windows line breaks and no-break spaces', () => {
    const text =
      'Feil beløp.\r\n\r\nFra:\u00a0Ola <ola@x.example>\r\nSendt:\u00a01. mai 2026 10:00\r\nEmne: A\r\n\r\nEldre.';
    expect(splitMessage(text).newest).toBe('Feil beløp.');
  });
});

describe('the parts apart from it', () => {
  const text = 'Feil.\n\nMvh\nKari\n\nDen 1.5.2026 10:00, skrev Ola:\n> Faktura.\n';

  test('keep the quotation and the signature', () => {
    expect(splitMessage(text)).toEqual({
      newest: 'Feil.',
      quoted: 'Den 1.5.2026 10:00, skrev Ola:\n> Faktura.',
      signature: 'Mvh\nKari',
      forwarded: null,
      isTruncated: false,
    });
  });

  test('take a last line for the signature when it is the sender’s name', () => {
    const signed = 'Vi betaler ikke gebyret.\nMarit';
    expect(splitMessage(signed, { senderName: 'Marit Vik' }).newest).toBe(
      'Vi betaler ikke gebyret.',
    );
    expect(splitMessage(signed, { senderName: 'Per Dahl' }).newest).toBe(signed);
  });
});

describe('a plain forward', () => {
  const header =
    'Fra: Tor Brekke <tor@brekke.example>\nSendt: torsdag 19. november 2026 16:42\nTil: Siv\nEmne: Faktura 9\n\n';
  const inner = 'Vi bestrider fakturaen.\n\nTor\n';

  test.each([
    ['with nothing above', `${header}${inner}`],
    ['with "FYI" above', `FYI\n\n${header}${inner}`],
    ['with "Se under" and a signature above', `Hei,\nse under.\n\nMvh\nSiv\n\n${header}${inner}`],
    ['under Gmail’s divider', `---------- Forwarded message ---------\n${header}${inner}`],
    ['as Apple Mail marks it', `Videresendt melding:\n\n${header}${inner}`.replace(/^/gm, '> ')],
    [
      'as Yahoo prints it on one line',
      '----- Videresendt melding ----- Fra: Tor Brekke <tor@brekke.example>Til: "siv@x.example" <siv@x.example>Sendt: torsdag 19. november 2026, 16:42:00 CETEmne: Faktura 9\n Vi bestrider fakturaen.\n\nTor',
    ],
    ['of a forward', `${header}---------- Forwarded message ---------\n${header}${inner}`],
  ])('counts as the forwarded mail %s', (_, text) => {
    expect(splitMessage(text, { subject: 'VS: Faktura 9' })).toMatchObject({
      newest: 'Vi bestrider fakturaen.',
      forwarded: {
        from: { name: 'Tor Brekke', email: 'tor@brekke.example' },
        sentAt: '2026-11-19T15:42:00.000Z',
        subject: 'Faktura 9',
      },
    });
  });

  test('with words of its own counts as its sender’s mail', () => {
    const split = splitMessage(`Denne er alt avsluttet, til orientering.\n\n${header}${inner}`);
    expect(split).toMatchObject({
      newest: 'Denne er alt avsluttet, til orientering.',
      forwarded: null,
    });
  });

  test.each([
    ['Kan du ta denne, Ingrid?\n\nPer'],
    ['Hei Ingrid,\nkan du svare ham?\n\nMvh\nPer'],
    ['Kan du sjå på denne?'],
    ['Hej Mette, tager du den her? Tak'],
    ['Kan någon svara kunden? Tack!'],
    ['Could you deal with this one please? Thanks, Per'],
  ])('that asks a colleague to see to it counts as the forwarded mail: %j', (note) => {
    const split = splitMessage(`${note}\n\n${header}${inner}`, { subject: 'VS: Faktura 9' });
    expect(split).toMatchObject({
      newest: 'Vi bestrider fakturaen.',
      forwarded: { from: { name: 'Tor Brekke' } },
    });
  });

  test.each([
    ['Kan du ta denne? Vi har kreditert den.', 'VS: Faktura 9'],
    ['Kan du ta denne? Saken er løst.', 'VS: Faktura 9'],
    ['Kan du svare på denne?', 'SV: Faktura 9'],
    ['Kan du svare på denne?', 'Faktura 9'],
  ])(
    'is none where the note says more, or the subject tells of no forward: %j, %j',
    (note, subject) => {
      const split = splitMessage(`${note}\n\n${header}${inner}`, { subject });
      expect(split).toMatchObject({ newest: note, forwarded: null });
    },
  );

  test('is not what an empty answer is', () => {
    const split = splitMessage(`${header}${inner}`, { subject: 'SV: Faktura 9' });
    expect(split).toMatchObject({ newest: '', forwarded: null });
  });
});

describe('a hostile mail', () => {
  const lines = [
    '>',
    '>\n',
    '\n',
    ':\n',
    'On ',
    'On 3 May 2026 10:15\n',
    'To:\n',
    'From: a@b.example\n',
    '-- \n',
    'Mvh\n',
    'skrev kl. 10:15 a@b.example\n',
    'Sendt fra min iPhone\n',
    '---------- Forwarded message ---------\n',
    'x\n\nMvh\nKari\n',
    '> http://aaaaaaaa\nb\n',
    '\u00a0',
    'CAUTION: external\n',
  ];

  test.each(lines)('of %j takes work in proportion to its length', (line) => {
    expect(excessGrowth(splitMessage, line, 50_000)).toBeLessThan(4);
  });

  test('is read up to a million characters', () => {
    const split = splitMessage(`${'a'.repeat(1_000_000)}b`);
    expect(split.newest).toHaveLength(1_000_000);
    expect(split.isTruncated).toBe(true);
  });
});

test('a closing on one line below the quotation is the end of the answer, a footer is not', () => {
  const quoted = 'Ja takk.\n\nDen 3. mai 2026 skrev Per Nes:\n\n> Skal vi sende den?\n\n';
  expect(splitMessage(`${quoted}Med vennlig hilsen, Kari`).newest).toBe(
    'Ja takk.\n\nMed vennlig hilsen, Kari',
  );
  expect(splitMessage(`${quoted}Sendt fra min iPhone`).newest).toBe('Ja takk.');
});
