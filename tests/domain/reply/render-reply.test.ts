import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../../lib/domain/reply/parse-template.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { textToHtml } from '../../../lib/domain/reply/text-to-html.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { languages } from '../../../lib/domain/shared/language.ts';
import { excessGrowth } from '../../growth.ts';
import { letterOf, valuesOf } from './letters.ts';

const objectionId = ObjectionId.parse('11111111-1111-4111-8111-111111111111');

describe('a rendered reply', () => {
  test('spells dates out in the language of the letter', () => {
    expect(letterOf('T01', 'nb').text).toContain('senest 27. november 2026.');
    expect(letterOf('T01', 'da').text).toContain('senest den 27. november 2026.');
    expect(letterOf('T01', 'sv').text).toContain('senast den 27 november 2026.');
    expect(letterOf('T01', 'en').text).toContain('by 27 November 2026.');
    expect(letterOf('T01', 'nn').text).toContain('seinast 27. november 2026.');
  });

  test('names what is missing and shows it, in words and not as a placeholder', () => {
    const draft = renderReply({ template: 'T01', language: 'nb', values: {}, objectionId });
    expect(draft.missing).toContain('date.answerBy');
    expect(draft.text).toContain('senest [Vi svarer senest]');
    expect(draft.text).not.toContain('{{');
  });

  test('takes a value that is template syntax itself for a missing one', () => {
    const values = { ...valuesOf('nb'), 'issue.summary': 'se {{customer.name}}' };
    const draft = renderReply({ template: 'T01', language: 'nb', values, objectionId });
    expect(draft.missing).toEqual(['issue.summary']);
    expect(draft.text).not.toContain('{{');
  });

  test('leaves no hole where an optional part falls away', () => {
    const { consumer: _, 'amount.paid': __, ...values } = valuesOf('sv');
    const partly = renderReply({ template: 'T06', language: 'sv', values, objectionId });
    expect(partly.text).not.toContain('\n\n\n');
    expect(partly.text).not.toContain('Allmänna');
    const justified = renderReply({ template: 'T05', language: 'sv', values, objectionId });
    expect(justified.missing).toEqual([]);
    expect(justified.text).not.toMatch(/ {2}| \n/);
  });

  test('does not end a sentence twice after a Danish amount', () => {
    expect(letterOf('T04', 'da').text).not.toContain('..');
  });

  test.each(languages)('does not ask twice what a colleague is to answer, in %s', (language) => {
    const values = { ...valuesOf(language), question: 'Når ble varene levert?' };
    const draft = renderReply({ template: 'T17', language, values, objectionId });
    expect(draft.text).toContain('Når ble varene levert? ');
  });

  test.each([
    ['da', 'Det har vi gjort indtil nu: Vi har hentet timesedlerne. ', 'Årsag: Ola er syk.'],
    ['sv', 'Det här har vi gjort hittills: Vi har hentet timesedlerne. ', 'Skäl: Ola er syk.'],
    ['en', 'Done so far: Vi har hentet timesedlerne. ', 'Reason: Ola er syk.'],
    ['nb', 'Dette er gjort så langt: Vi har hentet timesedlerne. ', 'Grunn: Ola er syk.'],
    ['nn', 'Dette er gjort så langt: Vi har hentet timesedlerne. ', 'Grunn: Ola er syk.'],
  ] as const)('takes whole sentences where it asks for them (T03 in %s)', (language, done, why) => {
    const typed = { progress: 'Vi har hentet timesedlerne', 'delay.reason': 'Ola er syk' };
    const values = { ...valuesOf(language), ...typed };
    const { text } = renderReply({ template: 'T03', language, values, objectionId });
    expect(text).toContain(done);
    expect(text).toContain(why);
  });

  test('never lets a placeholder out, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.constantFrom(...languages),
        fc.dictionary(fc.constantFrom(...Object.keys(valuesOf('nb'))), fc.string()),
        (template, language, values) => {
          const draft = renderReply({ template, language, values, objectionId });
          const all = draft.subject + draft.text + draft.html;
          expect(all.includes('{{') || all.includes('[?') || all.includes('[/?]')).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a template with a mistake', () => {
  test.each([
    ['Hei {{customer.name', 'unclosed-value', 4],
    ['Hei [?x]{{x}}', 'unclosed-section', 4],
    ['Hei [/?]', 'stray-end', 4],
    ['[?a]x [?b]y[/?]', 'nested-section', 6],
    ['Hei {{customer name}}', 'bad-key', 4],
    ['Hei [?a', 'unclosed-section', 4],
  ])('%s: %s at %i', (source, code, at) => {
    const parsed = parseTemplate(source);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.errors[0]).toEqual({ code, at });
  });

  test.each(['{{', '[?', '[?a]', '}}[/?]', '{'])(
    'full of %s takes work in proportion to its length',
    (part) => {
      expect(excessGrowth(parseTemplate, part, 50_000)).toBeLessThan(4);
    },
  );
});

describe('a reply as HTML', () => {
  test.each(['a\n', '1. a\n', '2. a\n'])('of nothing but %j takes work in proportion', (line) => {
    expect(excessGrowth(textToHtml, line, 40_000)).toBeLessThan(4);
  });

  test('has paragraphs with line breaks, in the direction of their words', () => {
    expect(textToHtml('Hei\n\nVennlig hilsen\nOla')).toBe(
      '<p dir="auto">Hei</p><p dir="auto">Vennlig hilsen<br>Ola</p>',
    );
  });

  test('makes lists of lines that are marked as such, and of nothing else', () => {
    expect(textToHtml('Svar på:\n1. Hva?\n2. Når?')).toBe(
      '<p dir="auto">Svar på:</p><ol dir="auto"><li>Hva?</li><li>Når?</li></ol>',
    );
    expect(textToHtml('- a\n- b')).toBe('<ul dir="auto"><li>a</li><li>b</li></ul>');
    expect(textToHtml('20. november ble vi enige.')).toBe(
      '<p dir="auto">20. november ble vi enige.</p>',
    );
  });

  test('escapes everything', () => {
    expect(textToHtml(`<img src=x onerror="a('b')">&`)).toBe(
      '<p dir="auto">&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;</p>',
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = textToHtml(text);
        expect(html.replaceAll(/<\/?(?:p|ul|ol|li|br)(?: dir="auto")?>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
