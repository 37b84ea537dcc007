import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/domain/detection/detect.ts';
import type { Point } from '../../../lib/domain/detection/detection.ts';
import { raisedPoints } from '../../../lib/domain/detection/raised-points.ts';
import { aMessage } from './a-message.ts';

const grounds = (text: string) =>
  raisedPoints(detect(aMessage({ text }))).map(({ reason }) => reason);

describe('the grounds that a customer is taken to raise', () => {
  test.each([
    ['nb', 'Stolene var ødelagt ved levering. Den avtalte rabatten på ti prosent mangler også.'],
    ['nn', 'Stolane var øydelagde ved levering. Den avtalte rabatten på ti prosent manglar òg.'],
    ['da', 'Stolene var ødelagte ved levering. Den aftalte rabat på ti procent mangler også.'],
    ['en', 'The chairs arrived broken. The discount of ten per cent that we agreed is missing.'],
  ])('are two where two are stated (%s)', (_language, text) => {
    expect(grounds(text).toSorted()).toEqual(['DAMAGED', 'DISCOUNT_MISSING']);
  });

  test.each([
    [
      'an aside about the telephone',
      'Jeg bestrider faktura 10023. Varene ble aldri levert, og jeg betaler ikke for noe jeg ikke har fått. Jeg har sagt fra om dette på telefon før. Stopp alle purringer.',
    ],
    [
      'the refusal itself',
      'Hei. Jeg godtar ikke faktura 10482. Timene stemmer ikke: dere var her i tre timer, ikke fem.',
    ],
  ])('are one where one is stated: %s is none', (_title, text) => {
    expect(grounds(text)).toHaveLength(1);
  });

  test('leave out what is only worth offering, and never the ground of the mail', () => {
    const point = { quote: '', start: 0, end: 0 };
    const points: Point[] = [
      { ...point, reason: 'DAMAGED', probability: 0.1 },
      { ...point, reason: 'PRICE', probability: 0.15 },
      { ...point, reason: 'DISCOUNT_MISSING', probability: 0.6 },
    ];
    const raised = raisedPoints({ cause: 'DAMAGED', points });
    expect(raised.map(({ reason }) => reason)).toEqual(['DAMAGED', 'DISCOUNT_MISSING']);
  });
});
