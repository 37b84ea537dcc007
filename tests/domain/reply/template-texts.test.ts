import { describe, expect, test } from 'vitest';
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
