import { expect, test } from 'vitest';
import { tellNynorsk } from '../../../lib/domain/message/nynorsk-words.ts';
import type { Language } from '../../../lib/domain/shared/language.ts';

// data: taken for, text, language
test.each<[Language, string, Language]>([
  ['nb', 'Vi veit at fristen er ute, men kvart rekkverk har rust.', 'nb'],
  ['nb', 'Hei, vi veit ikkje kvar varene er.', 'nn'],
  ['nb', 'Summen er rett, men kan de byte ho? Eg seier frå når utstyret kjem.', 'nn'],
  [
    'nb',
    'Han sa «eg veit ikkje», men jeg vet at varene ikke er levert og at dere har fått beskjed.',
    'nb',
  ],
  ['da', 'Vi ved ikke, hvor varerne er. Eg veit ikkje.', 'da'],
  ['nn', 'Vi har ikke fått varene.', 'nn'],
])('taken for %s, "%s" is %s', (language, text, told) => {
  expect(tellNynorsk(language, text)).toBe(told);
});
