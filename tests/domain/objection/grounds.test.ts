import { describe, expect, test } from 'vitest';
import type { ReasonCode } from '../../../lib/domain/detection/reason-code.ts';
import { groundsOf, withoutGround } from '../../../lib/domain/objection/grounds.ts';

const claim = (reason: ReasonCode, ...grounds: readonly ReasonCode[]) => ({
  reason,
  points: grounds.map((ground, place) => ({ reason: ground, quote: `quote ${place}` })),
});

describe('the grounds of an objection', () => {
  test('are the reason first, then those of the points, each once', () => {
    expect(groundsOf(claim('PRICE', 'DEFECT', 'PRICE', 'DEFECT'))).toEqual(['PRICE', 'DEFECT']);
    expect(groundsOf(claim('UNSPECIFIED'))).toEqual(['UNSPECIFIED']);
  });

  test('without one that was not raised keep the reason, and lose every quote of it', () => {
    const left = withoutGround(
      claim('PRICE', 'NOT_ORDERED', 'PRICE', 'NOT_ORDERED'),
      'NOT_ORDERED',
    );
    expect(left).toEqual({ reason: 'PRICE', points: [{ reason: 'PRICE', quote: 'quote 1' }] });
  });

  test('without the reason itself go on under the next one', () => {
    expect(withoutGround(claim('NOT_ORDERED', 'NOT_ORDERED', 'PRICE'), 'NOT_ORDERED')).toEqual({
      reason: 'PRICE',
      points: [{ reason: 'PRICE', quote: 'quote 1' }],
    });
  });

  test('are never empty: the last one stays', () => {
    const only = claim('PRICE', 'PRICE');
    expect(withoutGround(only, 'PRICE')).toEqual(only);
  });
});
