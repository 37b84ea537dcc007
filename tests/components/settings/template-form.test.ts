import { expect, test } from 'vitest';
import { problemText } from '@/components/settings/templates/template-form.ts';
import { languages } from '@/lib/domain/shared/language.ts';

test('says in whole sentences which part of a template is empty, in every language', () => {
  const said = (part: 'subject' | 'body') =>
    languages.map((language) =>
      problemText({ code: 'half-empty', language: 'da', part }, language),
    );
  expect(said('subject')).toEqual([
    'Dansk: emnet er tomt.',
    'Dansk: emnet er tomt.',
    'Dansk: emnet er tomt.',
    'Danska: ämnet är tomt.',
    'Danish: the subject is empty.',
  ]);
  expect(said('body')).toEqual([
    'Dansk: teksten er tom.',
    'Dansk: teksten er tom.',
    'Dansk: teksten er tom.',
    'Danska: texten är tom.',
    'Danish: the text is empty.',
  ]);
});

test('names the place of a field that does not exist', () => {
  const problem = { code: 'unknown-placeholder', language: 'nb', part: 'body', key: 'x' } as const;
  expect(problemText(problem, 'nb')).toBe('Norsk bokmål, teksten: feltet «x» finnes ikke.');
});
