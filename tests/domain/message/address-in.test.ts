import { expect, test } from 'vitest';
import { addressIn } from '../../../lib/domain/message/address-in.ts';

test.each([
  ['Kari Moe <kari@x.example>', 'Kari Moe', 'kari@x.example'],
  ['“Kari Moe” <kari@x.example>', 'Kari Moe', 'kari@x.example'],
  ['“kari@x.example”', '', 'kari@x.example'],
  ['‘kari@x.example’', '', 'kari@x.example'],
  ["Kari Moe 'kari@x.example'", 'Kari Moe', 'kari@x.example'],
  ['Pål Bø <pål@bø.example>', 'Pål Bø', 'pål@bø.example'],
])('the address in %s stands without what is put around it', (text, name, email) => {
  expect(addressIn(text)).toEqual({ name, email });
});
