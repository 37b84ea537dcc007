import { expect, test } from 'vitest';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { raisedPoints } from '../../../lib/domain/detection/raised-points.ts';
import { aMessage } from './a-message.ts';

const text = `Hei Per,

Vi har gått gjennom fakturaen, og det er tre ting her:

1. Dere har satt 14 timer på stillasmontering. Timelistene våre viser 9.
2. Frakt kr 2.350,- var inkludert i tilbudet.
3. Rabatten på 8 % som vi ble enige om i mars mangler.

Resten betaler vi som normalt den 30.`;

test('a list of grounds shows each with its own words, and leaves the disputed sum open', () => {
  const detection = detect(aMessage({ text }));
  const grounds = raisedPoints(detection).map(({ reason, quote }) => [reason, quote.slice(0, 12)]);
  expect(grounds).toEqual([
    ['QUANTITY_HOURS', expect.stringContaining('Dere har')],
    ['FREIGHT_SURCHARGE', expect.stringContaining('Frakt kr')],
    ['DISCOUNT_MISSING', expect.stringContaining('Rabatten')],
  ]);
  expect(detection.facts.disputed).toBeNull();
});
