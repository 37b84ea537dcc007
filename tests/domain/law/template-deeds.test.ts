import { expect, test } from 'vitest';
import { deedOf } from '../../../lib/domain/law/template-deeds.ts';
import { templateIds } from '../../../lib/domain/law/template-id.ts';

test('a letter that tells a decision, or gives the law’s time, answers the objection', () => {
  const wrong = templateIds.filter((id) => {
    const { says, hasLegalTime, isAnswer } = deedOf(id);
    return (says === 'decision' || hasLegalTime) && !isAnswer;
  });
  expect(wrong).toEqual([]);
});

test('a question, to whomever it goes, leaves the objection unanswered', () => {
  const questions = templateIds.filter((id) => deedOf(id).event === 'questionsSent');
  expect(questions).toEqual(['T02', 'T11', 'T12', 'T17', 'T20']);
  expect(questions.filter((id) => deedOf(id).isAnswer)).toEqual([]);
});

test('one letter each asks for the undisputed part, reminds of payment and gives notice before suit', () => {
  const lettersFor = (what: string) => templateIds.filter((id) => deedOf(id).countsAs === what);
  expect(lettersFor('undisputed-request')).toEqual(['T07']);
  expect(lettersFor('payment-reminder')).toEqual(['T18']);
  expect(lettersFor('suit-notice')).toEqual(['T19']);
});

test('a letter without a template of ours is taken for an answer to the customer', () => {
  for (const template of [null, 'toString', 'own:1'])
    expect(deedOf(template)).toMatchObject({
      reader: 'customer',
      isAnswer: true,
      says: 'word',
      countsAs: null,
    });
});
