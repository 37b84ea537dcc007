import { describe, expect, test } from 'vitest';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { contextFor } from '../../../lib/domain/reply/context-for.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { languages } from '../../../lib/domain/shared/language.ts';
import { contextOf, valuesOf } from './letters.ts';
import { day, objectionOf, settings } from './objections.ts';

const objectionId = ObjectionId.parse('11111111-1111-4111-8111-111111111111');

describe.each(languages)('a letter in %s from a mail program with a signature', (language) => {
  test.each(templates.map(({ id }) => id))('%s ends with its greeting', (template) => {
    const values = valuesOf(language);
    const common = { template, language, values, objectionId };
    const full = renderReply(common).text.split('\n');
    const signed = renderReply({ ...common, isSignedByProgram: true }).text.split('\n');
    expect(signed.length).toBeLessThan(full.length);
    expect(full.slice(0, signed.length)).toEqual(signed);
    const left = full.slice(signed.length).join('\n');
    expect(left).toContain(values['owner.name']);
    // Nothing but who sends it is left out.
    expect(left.split('\n').length).toBeLessThanOrEqual(2);
  });
});

test('the check looks for the sender in the text only when the mail program does not sign', () => {
  const draft = {
    subject: 'Faktura 10457',
    text: 'Hei Kari,\n\nVi har sett på saken.\n\nVennlig hilsen',
  };
  const rulesOf = (isSignedByProgram: boolean) =>
    checkReply(draft, contextOf('nb', { isSignedByProgram })).map(({ rule }) => rule);
  expect(rulesOf(false)).toContain('L020');
  expect(rulesOf(true)).not.toContain('L020');
});

test.each([
  ['automatic', 'NO', 'NO-1988'],
  ['NO-1988', 'NO', 'NO-1988'],
  ['NO-2026', 'NO', 'NO-2026'],
  ['NO-2026', 'DK', null],
] as const)(
  'with the act set to %s a letter to %s is checked by %s',
  (norwegianAct, country, regime) => {
    const context = contextFor({
      objection: objectionOf({}, { country }),
      deadlines: [],
      settings: {
        ...settings,
        norwegianAct,
        hasOwnSignature: true,
        closedDays: [day('2026-12-10')],
      },
      today: day('2026-11-23'),
      template: null,
      language: 'nb',
      uiLanguage: 'nb',
    });
    expect(context.regime).toBe(regime);
    expect(context.isSignedByProgram).toBe(true);
    expect(context.closedDays).toEqual(['2026-12-10']);
  },
);
