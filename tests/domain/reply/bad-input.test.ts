import { describe, expect, test } from 'vitest';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { textToHtml } from '../../../lib/domain/reply/text-to-html.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { type Language, languages } from '../../../lib/domain/shared/language.ts';
import { excessGrowth } from '../../growth.ts';
import { contextOf, letterOf, valuesOf } from './letters.ts';

const objectionId = ObjectionId.parse('11111111-1111-4111-8111-111111111111');
const subject = 'Faktura 10457';

describe('a draft of 100 KB', () => {
  const threats: Record<Language, string> = {
    nb: 'Saken går til inkasso.',
    nn: 'Saka går til inkasso.',
    da: 'Sagen går til inkasso.',
    sv: 'Ärendet går till inkasso.',
    en: 'The case goes to a collection agency.',
  };

  test.each(languages)('is read to its last line, in %s', (language) => {
    const page = `${letterOf('T01', language).text}\n\n`;
    const text = page.repeat(Math.ceil(100_000 / page.length)) + threats[language];
    const findings = checkReply({ subject, text }, contextOf(language));
    const threat = findings.find(({ rule }) => rule === 'L101');
    expect(text.length).toBeGreaterThan(100_000);
    expect(threat?.start).toBeGreaterThan(100_000 - page.length);
    expect(text.slice(threat?.start, threat?.end)).toBe(threat?.quote);
  });

  test.each([
    'Betal innen fem dager til konto ',
    'hvis du ikke svarer, ',
    'verken eller ',
    'koster 5 kr per klage ',
    'kr ........ {navn} ?? ',
    'fødselsnummer 010180 ',
    'EU klage platform ',
    'to prosent rente per dag ',
  ])('made of nothing but «%s» takes work in proportion to its length', (piece) => {
    const context = contextOf('nb', { decision: 'unfounded' });
    const check = (text: string) => checkReply({ subject, text }, context);
    expect(excessGrowth(check, piece, 12_000)).toBeLessThan(4);
    // No two sentences alike: the check remembers what a sentence says.
    expect(excessGrowth(check, (at) => `${piece}x${at} `, 12_000)).toBeLessThan(4);
  });
});

describe('markup in a customer’s name', () => {
  const name = '<img src=x onerror="alert(1)">{{seller.name}}</p><script>alert(2)</script>';

  test.each(languages)('arrives as text, in %s', (language) => {
    for (const { id } of templates) {
      const values = { ...valuesOf(language), 'customer.name': name };
      const { html, text } = renderReply({ template: id, language, values, objectionId });
      expect(html.replaceAll(/<\/?(?:p|ul|ol|li|br)(?: dir="auto")?>/g, '')).not.toMatch(/[<>]/);
      expect(text).not.toContain('Firma AS</p>');
    }
  });

  test('is shown as it was written, nothing lost', () => {
    const written = 'Kari <kari@kunde.example> & Sønn';
    const values = { ...valuesOf('nb'), 'customer.name': written };
    const { html, text } = renderReply({ template: 'T01', language: 'nb', values, objectionId });
    expect(text).toContain(written);
    expect(html).toContain('Kari &lt;kari@kunde.example&gt; &amp; Sønn');
    expect(html).toBe(textToHtml(text));
  });
});

describe('what was never filled in is told before anything else', () => {
  const forgotten: readonly string[] = [
    'Hei {{customer.name}}',
    'Hei {fornavn}',
    'Hei [navn]',
    'Hei <Fornavn>',
    'Hej %FÖRNAMN%',
    'Svar innen DD.MM.ÅÅÅÅ',
    'Beløpet er kr ......',
    'Beløbet er XXX kr.',
    'The amount is NOK ???',
    'We will answer by (insert date)',
    'Konto: ______',
    'TODO',
  ];
  test.each(forgotten)('%s', (text) => {
    const [first] = checkReply({ subject, text }, contextOf('nb'));
    expect(first?.rule).toBe('L018');
    expect(text).toContain(first?.quote);
  });

  test.each([
    'Se vedlegg (timeliste) og linje 3.',
    'Skriv til Ola <ola@firma.no>.',
    'Er det 5 timer? Vi sjekker.',
    'Beløpet er 12 500,- kr.',
    'Rabatten er 20 %, og linje #3 er riktig.',
    'Varen «Basis» koster 100 kr.',
  ])('«%s» has nothing left to fill in', (text) => {
    const found = checkReply({ subject, text }, contextOf('nb')).map(({ rule }) => rule);
    expect(found).not.toContain('L018');
  });
});

describe('contradictions', () => {
  const days: Record<Language, string> = {
    nb: 'Du får svar senest 13. november 2026.',
    nn: 'Du får svar seinast 13. november 2026.',
    da: 'Du får svar senest den 13. november 2026.',
    sv: 'Du får svar senast den 13 november 2026.',
    en: 'You will have our answer by 13 November 2026.',
  };
  test.each(languages)('a promise for a day that has passed is an error, in %s', (language) => {
    const found = checkReply({ subject, text: days[language] }, contextOf(language));
    expect(found.filter(({ rule }) => rule === 'L136').map(({ severity }) => severity)).toEqual([
      'error',
    ]);
  });

  const sums: Record<Language, string> = {
    nb: 'Vi krediterer 3 000 kr, så du betaler 10 000 kr.',
    nn: 'Vi krediterer 3 000 kr, så du betaler 10 000 kr.',
    da: 'Vi krediterer 3.000 kr., så du betaler 10.000 kr.',
    sv: 'Vi krediterar 3 000 kr, så du betalar 10 000 kr.',
    en: 'We credit NOK 3,000, so you pay NOK 10,000.',
  };
  test.each(languages)('amounts that do not follow from the case are errors, in %s', (language) => {
    const found = checkReply({ subject, text: sums[language] }, contextOf(language));
    expect(found.some(({ rule, quote }) => rule === 'L014' && /3[ .,\u00a0]000/.test(quote))).toBe(
      true,
    );
  });
});
