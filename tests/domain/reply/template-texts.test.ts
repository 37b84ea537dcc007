import { describe, expect, test } from 'vitest';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { letterOf } from './letters.ts';

describe('the undisputed part (T07)', () => {
  test.each([
    ['nb', /feilen|enige om/],
    ['nn', /feilen|samde om/],
    ['da', /fejlen|enige om/],
    ['sv', /felet|överens om/],
    ['en', /the fault|agree on/],
  ] as const)(
    'admits no fault and claims no agreement before anything is decided, in %s',
    (language, claims) => {
      const { subject, text } = letterOf('T07', language);
      expect(`${subject}\n${text}`).not.toMatch(claims);
    },
  );
});

test('a Danish letter counts the last day in: “senest”, never “inden”', () => {
  const bodies = templates.map(({ texts }) => texts.da.body);
  expect(bodies.filter((body) => /inden (?:den \{\{|samme dato)/.test(body))).toEqual([]);
});

describe('who decides when nobody gives in (T19)', () => {
  test.each([
    ['nb', 'NO', 'saken kan avgjøres i forliksrådet.'],
    ['nb', 'DK', 'saken kan avgjøres i retten.'],
    ['nn', 'NO', 'saka kan avgjerast i forliksrådet.'],
    ['nn', 'SE', 'saka kan avgjerast i retten.'],
    ['da', 'DK', 'kan sagen mægles eller afgøres ved domstolene.'],
    ['sv', 'SE', 'eller så avgörs saken i domstol.'],
    ['en', 'SE', 'or a court can decide.'],
  ] as const)('a letter in %s to %s: %s', (language, country, words) => {
    expect(letterOf('T19', language, country).text).toContain(words);
  });
});
