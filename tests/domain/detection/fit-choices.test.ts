import { expect, test } from 'vitest';
import { type Choice, fitChoices } from '../../../lib/domain/detection/training/fit-choices.ts';

const choice = (answers: readonly (readonly string[])[], right: number | null): Choice => ({
  answers: answers.map((clues) => [clues]),
  right,
});

const questions = Array.from({ length: 20 }, () => [
  choice([['called'], ['round']], 0),
  choice([['round'], ['called', 'far']], 1),
  choice([['round']], null),
]).flat();

test('a clue of right answers weighs more than nothing, one of wrong answers less', () => {
  const weights = fitChoices(questions);
  expect(weights.get('called')).toBeGreaterThan(1);
  expect(weights.get('round')).toBeLessThan(-1);
});

test('of an answer told in several ways the most telling one counts', () => {
  const twice: Choice = { answers: [[['called'], ['round']]], right: 0 };
  const weights = fitChoices([...questions, ...questions.map(() => twice)]);
  expect(weights.get('called')).toBeGreaterThan(1);
  expect(weights.get('round')).toBeLessThan(-1);
});

test('the same choices give the same weights', () => {
  expect([...fitChoices(questions)]).toEqual([...fitChoices(questions)]);
});

test('nothing to learn from gives no weights', () => {
  expect(fitChoices([]).size).toBe(0);
});
