import { describe, expect, test } from 'vitest';
import { previewReply } from '../../../lib/domain/reply/preview-reply.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { languages } from '../../../lib/domain/shared/language.ts';
import { day, settings } from './objections.ts';

describe.each(languages)('on the sample case in %s', (language) => {
  test.each(templates.map((template) => [template.id, template] as const))(
    '%s reads as a finished letter',
    (_, template) => {
      const today = day('2026-11-23');
      const draft = previewReply({ template, language, uiLanguage: 'nb', settings, today });
      expect(draft.missing).toEqual([]);
      expect(draft.findings.filter(({ rule }) => rule === 'L018')).toEqual([]);
    },
  );
});

test('what the check says of a template is said of its preview', () => {
  const [first] = templates;
  if (!first) throw new Error('no template');
  const threat = { subject: 'Faktura', body: 'Betal straks, ellers sender vi saken til inkasso.' };
  const template = { ...first, texts: { ...first.texts, nb: threat } };
  const today = day('2026-11-23');
  const { findings } = previewReply({
    template,
    language: 'nb',
    uiLanguage: 'nb',
    settings,
    today,
  });
  expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
});
