import { describe, expect, test } from 'vitest';
import { reasonCodes } from '../../../lib/domain/detection/reason-code.ts';
import { templateIds } from '../../../lib/domain/law/template-id.ts';
import type { Outcome } from '../../../lib/domain/objection/state.ts';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { openPoints } from '../../../lib/domain/reply/coverage.ts';
import { fieldsOf, flags } from '../../../lib/domain/reply/fields-of.ts';
import { issueSummary } from '../../../lib/domain/reply/issue-summary.ts';
import { keysOf, parseTemplate } from '../../../lib/domain/reply/parse-template.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { valuesFor } from '../../../lib/domain/reply/values-for.ts';
import { countries } from '../../../lib/domain/shared/country.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { languages } from '../../../lib/domain/shared/language.ts';
import { contextOfTemplate, letterOf, valuesOf } from './letters.ts';
import { day, objectionOf, settings } from './objections.ts';

const all = templateIds.flatMap((id) => languages.map((language) => [id, language] as const));

describe('each model reply, filled in', () => {
  test.each(all)('%s in %s passes its own check with nothing to say', (id, language) => {
    const draft = letterOf(id, language);
    expect(draft.missing).toEqual([]);
    const findings = checkReply(draft, contextOfTemplate(id, language));
    expect(findings.map(({ rule, quote }) => `${rule} ${quote}`)).toEqual([]);
  });

  test.each(countries.flatMap((country) => all.map((pair) => [...pair, country] as const)))(
    '%s in %s for a customer in %s has no error',
    (id, language, country) => {
      const draft = letterOf(id, language, country);
      const findings = checkReply(draft, contextOfTemplate(id, language, country));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});

describe('a justified objection (T05)', () => {
  test.each(languages)(
    'says that nothing is left to pay only where all was disputed, in %s',
    (language) => {
      const { 'amount.undisputed': _, ...known } = valuesOf(language);
      const letter = (values: Record<string, string>) => {
        const objectionId = ObjectionId.parse('11111111-1111-4111-8111-111111111111');
        const draft = renderReply({ template: 'T05', language, values, objectionId });
        const context = contextOfTemplate('T05', language);
        const findings = checkReply(draft, {
          ...context,
          extent: values['whole'] ? 'whole' : 'partial',
        });
        expect(findings.map(({ rule, quote }) => `${rule} ${quote}`)).toEqual([]);
        return draft.text;
      };
      const nothing = {
        nb: 'ikke betale noe på denne fakturaen',
        nn: 'ikkje betale noko på denne fakturaen',
        da: 'ikke betale noget på denne faktura',
        sv: 'inte betala något på den här fakturan',
        en: 'nothing to pay on this invoice',
      }[language];
      const rest = valuesOf(language)['amount.undisputed'] ?? '';
      expect(letter({ ...known, whole: '1' })).toContain(nothing);
      const partial = letter(valuesOf(language));
      expect(partial).not.toContain(nothing);
      expect(partial).toContain(rest);
    },
  );
});

describe('the letter that closes a case (T21)', () => {
  const letter = (outcome: Outcome) => {
    const objection = objectionOf({ state: 'CLOSED', outcome });
    const sources = { objection, deadlines: [], settings, today: day('2026-11-23') };
    return languages.map((language) => {
      const values = valuesFor({ ...sources, language });
      return renderReply({ template: 'T21', language, values, objectionId: objection.id });
    });
  };
  const nothingMore =
    /ingenting mei?r å|ikke mere at betale|inget mer att betala|nothing more to pay/;

  test.each(['paid', 'credited', 'part_credited', 'dropped', 'settled'] as const)(
    'says that there is nothing more to pay when the claim is %s',
    (outcome) => {
      for (const { missing, text } of letter(outcome)) {
        expect(missing).toEqual([]);
        expect(text).toMatch(nothingMore);
      }
    },
  );

  test.each(['withdrawn', 'judgment'] as const)(
    'does not say that anything is settled when the case is %s: the claim may stand',
    (outcome) => {
      for (const { missing, text } of letter(outcome)) {
        expect(missing).toEqual([]);
        expect(text).not.toMatch(nothingMore);
        expect(text).not.toMatch(/gjort? opp|afregnet|regler|settled/);
      }
    },
  );
});

describe('every ground of dispute, said back in a model reply', () => {
  test.each(languages)('is no threat and no admission in %s', (language) => {
    const found = reasonCodes.flatMap((reason) =>
      (['T01', 'T06', 'T07', 'T08', 'T09'] as const).flatMap((id) => {
        const quote = {
          nb: 'dere truet med inkasso',
          nn: 'de truga med inkasso',
          da: 'I truede med inkasso',
          sv: 'ni hotade med inkasso',
          en: 'you threatened us with debt collection',
        }[language];
        const summary = issueSummary({ reason, points: [{ reason, quote }], language }, language);
        const draft = renderReply({
          template: id,
          language,
          values: { ...valuesOf(language), 'issue.summary': summary },
          objectionId: ObjectionId.parse('11111111-1111-4111-8111-111111111111'),
        });
        return checkReply(draft, contextOfTemplate(id, language))
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, quote: words }) => `${id} ${reason} ${rule} ${words}`);
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('every ground of dispute, answered by a model reply', () => {
  test.each(languages)('leaves no point open in %s', (language) => {
    const open = reasonCodes.flatMap((reason) =>
      templateIds.flatMap((id) => {
        const summary = issueSummary({ reason, points: [], language }, language);
        const values = { ...valuesOf(language), 'issue.summary': summary };
        const objectionId = ObjectionId.parse('11111111-1111-4111-8111-111111111111');
        const draft = renderReply({ template: id, language, values, objectionId });
        const context = { ...contextOfTemplate(id, language), points: [{ cause: reason }] };
        return openPoints(draft, context).map((cause) => `${id} ${cause}`);
      }),
    );
    expect(open).toEqual([]);
  });
});

describe('the five languages of a template', () => {
  test.each(templateIds)('%s asks for the same things in all of them', (id) => {
    const template = templates.find((candidate) => candidate.id === id);
    if (!template) throw new Error(`no ${id}`);
    const asked = languages.map((language) => {
      const { subject, body } = template.texts[language];
      const parsed = parseTemplate(`${subject}\n${body}`);
      expect(parsed.ok, language).toBe(true);
      const fields = fieldsOf(template, language).map(({ key, required }) => `${key} ${required}`);
      const keys = parsed.ok ? [...keysOf(parsed.nodes).keys()] : [];
      // Every placeholder is a field of the form, but for the flags: who and how much it is about.
      const asked = keys.filter((key) => flags.every((flag) => flag !== key));
      expect(asked).toHaveLength(fields.length);
      return fields.sort();
    });
    for (const fields of asked) expect(fields).toEqual(asked[0]);
  });

  test.each(all)('%s in %s opens and closes like a letter', (id, language) => {
    const template = templates.find((candidate) => candidate.id === id);
    const body = template?.texts[language].body ?? '';
    expect(body.endsWith('{{owner.phone}}') || id === 'T17').toBe(true);
    expect(template?.names[language].length).toBeGreaterThan(3);
    expect(template?.when[language].endsWith('.')).toBe(true);
  });
});
