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
