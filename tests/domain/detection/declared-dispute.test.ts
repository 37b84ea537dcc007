import { describe, expect, test } from 'vitest';
import { declaresDispute } from '../../../lib/domain/detection/declared-dispute.ts';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { readingOf } from '../../../lib/domain/detection/text/reading.ts';
import { aMessage } from './a-message.ts';

const declared = [
  'Jeg bestrider fakturaen.',
  'Vi protesterer mot denne fakturaen.',
  'Vi godtar ikke kravet.',
  'Eg godtek ikkje denne rekninga.',
  'Jeg protesterer mod den regning.',
  'Vi accepterer ikke regningen.',
  'Jag bestrider fakturan.',
  'Vi godkänner inte fakturan.',
  'I dispute this invoice.',
  'We do not accept the bill.',
  'Betalingen er gjort med forbehold, da vi ikke er enige i timeprisen.',
  'Faktura 88 er betalt med atterhald.',
  'Vi har betalt regningen under forbehold for tilbagesøgning.',
  'Vi har betalat fakturan med förbehåll eftersom timpriset inte är det vi kom överens om.',
  'Invoice 88 was paid today under protest.',
];

const innocent = [
  'Jeg bestrider ikke fakturaen.',
  'Vi godtar fakturaen.',
  'Bestrider dere fakturaen?',
  'Dersom vi bestrider fakturaen, hører dere fra oss.',
  'Naboen bestrider kravet.',
  'Vi godtar ikke at fakturaen blir liggende.',
  'Vi bestrider deres krav om byggetillatelse.',
  'Hvad mener I, når I bestrider fakturaen',
  'Kunden skrev: «Jeg bestrider fakturaen».',
  'We do not accept cash.',
  'We accept the invoice.',
  'Beløpet betales uten forbehold i dag.',
  'Du spurte om vi betaler under forbehold.',
  'De 1.200, vi betalte under protest, er landet hos os igen.',
  'My clerk wrote "under protest" on the payment.',
  'INV-301 is paid in full with no reservation.',
];

describe('a dispute declared in so many words', () => {
  test.each(declared)('is one: %s', (text) => {
    expect(declaresDispute(readingOf({ subject: '', newest: text }))).toBe(true);
  });

  test.each(innocent)('is not: %s', (text) => {
    expect(declaresDispute(readingOf({ subject: '', newest: text }))).toBe(false);
  });

  test('is an objection whatever else the mail talks of', () => {
    for (const text of [
      'Prisen er for høy i forhold til tilbudet. Jeg bestrider fakturaen.',
      'Takk for hyggelig tur og god mat! Vi protesterer mot denne fakturaen.',
      'Thanks for the offer and the new brochure. We dispute this invoice.',
    ])
      expect(detect(aMessage({ text })).verdict).toBe('objection');
  });

  test('is none in a mail that a machine sent', () => {
    const headers = { 'auto-submitted': 'auto-replied' };
    expect(detect(aMessage({ text: 'Jeg bestrider fakturaen.', headers })).verdict).toBe('none');
  });
});
