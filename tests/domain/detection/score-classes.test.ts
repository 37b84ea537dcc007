import { describe, expect, test } from 'vitest';
import { sentenceClassFeatures } from '../../../lib/domain/detection/features/class-features.ts';
import { sensesIn } from '../../../lib/domain/detection/features/sense-index.ts';
import { mailClasses } from '../../../lib/domain/detection/mail-class.ts';
import { mailKinds } from '../../../lib/domain/detection/mail-kind.ts';
import { reasonCodes } from '../../../lib/domain/detection/reason-code.ts';
import {
  classScores,
  groundOdds,
  sharesOf,
  unpackClasses,
} from '../../../lib/domain/detection/score-classes.ts';
import { tokensOf } from '../../../lib/domain/detection/text/tokens.ts';
import { packGaps } from '../../../lib/domain/shared/gaps.ts';

/** A scorer that knows one word, which speaks for damaged goods and against a question. */
function scorerOf(word: string) {
  const [column = 0] = featuresOf(word).words;
  return unpackClasses({
    columns: { words: packGaps([column]), pairs: '', letters: '', senses: '' },
    scale: 1,
    classes: mailClasses.map((name) => {
      if (name === 'DAMAGED') return { gaps: packGaps([0]), steps: 'b', bias: 0 };
      if (name === 'question') return { gaps: packGaps([0]), steps: 'A', bias: 0.5 };
      return { gaps: '', steps: '', bias: 0 };
    }),
  });
}

function featuresOf(text: string) {
  const tokens = tokensOf(text);
  return sentenceClassFeatures({ tokens, senses: sensesIn(tokens) });
}

describe('what a mail may be', () => {
  const scorer = scorerOf('knust');

  test('is scored ground by ground and kind by kind', () => {
    const { grounds, kinds } = classScores(scorer, featuresOf('Alt var knust'));
    expect(grounds[reasonCodes.indexOf('DAMAGED')]).toBe(4);
    expect(grounds[reasonCodes.indexOf('DUPLICATE')]).toBe(0);
    expect(kinds[mailKinds.indexOf('question')]).toBe(-0.5);
  });

  test('is told by no word that nobody has taught', () => {
    const { grounds, kinds } = classScores(scorer, featuresOf('Hilsen Kari'));
    expect(grounds.every((score) => score === 0)).toBe(true);
    expect(kinds[mailKinds.indexOf('question')]).toBe(0.5);
  });

  test('leans to an objection where one ground fits better than every kind', () => {
    const odds = (text: string) => groundOdds(classScores(scorer, featuresOf(text)));
    expect(odds('Alt var knust')).toBeGreaterThan(odds('Hilsen Kari'));
  });

  test('has shares that sum to one', () => {
    const shares = sharesOf([3, 1, -200]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
  });
});
