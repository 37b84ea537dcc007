import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { adaptationOf, correctionOf } from '../../../lib/domain/detection/learning/adaptation.ts';
import {
  type Judgment,
  MOST_JUDGMENTS,
  withJudgment,
} from '../../../lib/domain/detection/learning/judgment.ts';
import {
  LEARNING_BUCKETS,
  learningFeatures,
} from '../../../lib/domain/detection/learning/learning-features.ts';
import { ownRecordOf } from '../../../lib/domain/detection/learning/own-record.ts';
import { aMessage } from './a-message.ts';

const statement = aMessage({
  subject: 'Kontoutskrift november',
  text: 'Hei, her er kontoutskriften deres. Faktura 20117 står åpen. Si fra hvis noe ikke stemmer.',
  from: { name: 'Reskontro', email: 'reskontro@leverandor.example' },
});
const dispute = aMessage({
  subject: 'Faktura 20117',
  text: 'Vi bestrider faktura 20117. Varene har aldri kommet frem. Vi betaler ikke før de er levert.',
});
const judgment = (given: Partial<Judgment> = {}): Judgment => ({
  mail: 1,
  isObjection: false,
  verdict: 'objection',
  odds: 1,
  buckets: [...learningFeatures(statement)],
  ...given,
});
const answers = (count: number, given: Partial<Judgment> = {}) =>
  Array.from({ length: count }, (_, mail) => judgment({ mail, ...given }));

describe('what the user answers', () => {
  test('moves mails like it, and hardly any other', () => {
    const learnt = adaptationOf(answers(8));
    const alike = correctionOf(learnt, learningFeatures(statement));
    const other = correctionOf(learnt, learningFeatures(dispute));
    expect(alike).toBeLessThan(-0.5);
    expect(Math.abs(other)).toBeLessThan(Math.abs(alike) / 2);
  });

  test('teaches of a forwarded mail what it teaches of that mail itself, not of the colleague', () => {
    const text = 'Vi bestrider faktura 20117. Varene kom aldri.';
    const forwarded = aMessage({
      subject: 'VS: Til deg',
      from: { name: 'Per Lie', email: 'per@firma.example' },
      text: `---------- Forwarded message ---------\nFra: Kari Nes <kari@nesbygg.example>\nDate: fre. 6. nov. 2026 kl. 10:02\nSubject: Faktura 20117\nTo: <salg@firma.example>\n\n${text}`,
    });
    const direct = aMessage({ subject: 'Faktura 20117', text });
    expect(learningFeatures(forwarded)).toEqual(learningFeatures(direct));
  });

  test('lowers the probability of a mail like those that were dismissed', () => {
    const before = detect(statement).probability;
    const after = detect(statement, adaptationOf(answers(8))).probability;
    expect(after).toBeLessThan(before);
  });

  test('cannot hide a plain dispute with a few wrong clicks on that very mail', () => {
    const wrong = answers(5, { buckets: [...learningFeatures(dispute)], odds: 3 });
    expect(detect(dispute, adaptationOf(wrong)).verdict).toBe('objection');
  });

  test('never moves a mail further than its bound, whatever is answered', () => {
    const anyJudgment = fc.record({
      mail: fc.nat(),
      isObjection: fc.boolean(),
      verdict: fc.constantFrom('objection' as const, 'possible' as const, 'none' as const),
      odds: fc.double({ min: -12, max: 12, noNaN: true }),
      buckets: fc.array(fc.nat(LEARNING_BUCKETS - 1), { maxLength: 80 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyJudgment, { maxLength: 40 }),
        fc.array(fc.nat(LEARNING_BUCKETS - 1), { maxLength: 80 }),
        (judgments, buckets) => {
          const moved = Math.abs(correctionOf(adaptationOf(judgments), buckets));
          expect(moved).toBeLessThanOrEqual(
            (2.5 * judgments.length) / (judgments.length + 12) + 1e-9,
          );
        },
      ),
    );
  });

  test('is undone exactly by taking the answer away', () => {
    const some = answers(6);
    const more = withJudgment(some, judgment({ mail: 99, isObjection: true }));
    expect(adaptationOf(more.slice(0, -1))).toEqual(adaptationOf(some));
  });

  test('about one mail counts once: the last answer', () => {
    const both = withJudgment([judgment()], judgment({ isObjection: true }));
    expect(both).toEqual([judgment({ isObjection: true })]);
  });

  test('is forgotten in the end, oldest first', () => {
    const all = answers(MOST_JUDGMENTS + 5).reduce(withJudgment, []);
    expect(all).toHaveLength(MOST_JUDGMENTS);
    expect(all[0]?.mail).toBe(5);
  });
});

describe('how right the detector was here', () => {
  test('is counted from the answers', () => {
    const record = ownRecordOf([
      ...answers(3, { isObjection: true }),
      judgment(),
      judgment({ isObjection: true, verdict: 'possible' }),
      judgment({ isObjection: true, verdict: 'none' }),
    ]);
    expect(record).toMatchObject({
      answers: 6,
      called: 4,
      calledRightly: 3,
      objections: 5,
      possible: 1,
      missed: 1,
      precision: 0.75,
      recall: 0.6,
    });
  });

  test('is not told before there is anything to tell', () => {
    expect(ownRecordOf([])).toMatchObject({ precision: null, recall: null });
  });
});
