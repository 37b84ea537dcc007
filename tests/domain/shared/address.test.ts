import { expect, test } from 'vitest';
import { displayName, domainOf } from '../../../lib/domain/shared/address.ts';

test.each([
  [
    'the name people see',
    { name: ' Kari Nordmann ', email: 'kari@firma.example' },
    'Kari Nordmann',
  ],
  ['else what stands before the @', { name: '', email: 'faktura@firma.example' }, 'faktura'],
  ['nothing of nobody', null, ''],
])('greets by %s', (_title, address, name) => {
  expect(displayName(address)).toBe(name);
});

test.each([
  ['kari@Firma.Example', 'firma.example'],
  ['"a@b"@firma.example', 'firma.example'],
  ['no address', ''],
])('%s belongs to %j', (email, domain) => {
  expect(domainOf(email)).toBe(domain);
});
