import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../../lib/domain/objection/event.ts';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { letterValue } from '../../../lib/domain/reply/letter-format.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import type { ReplyDraft } from '../../../lib/domain/reply/reply-draft.ts';
import { type TemplateId, templates } from '../../../lib/domain/reply/templates.ts';
import { valuesFor } from '../../../lib/domain/reply/values-for.ts';
import { countries } from '../../../lib/domain/shared/country.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { type Language, languages } from '../../../lib/domain/shared/language.ts';
import { logOf, newEvent } from '../objection/build-log.ts';
import { contextOfTemplate, letterOf, today, valuesOf } from './letters.ts';
import { day, objectionOf, settings } from './objections.ts';

describe('the undisputed part (T07)', () => {
  test.each([
    ['nb', /feilen|enige om/],
    ['nn', /feilen|samde om/],
    ['da', /fejlen|enige om/],
    ['sv', /felet|överens om/],
    ['en', /the fault|agree on/],
  ] as const)(
    'admits no fault and claims no agreement before anything is decided, in %s',
    (language, claims) => {
      const { subject, text } = letterOf('T07', language);
      expect(`${subject}\n${text}`).not.toMatch(claims);
    },
  );
});

test('a Danish letter counts the last day in: “senest”, never “inden”', () => {
  const bodies = templates.map(({ texts }) => texts.da.body);
  expect(bodies.filter((body) => /inden (?:den \{\{|samme dato)/.test(body))).toEqual([]);
});

describe('who decides when nobody gives in (T19)', () => {
  test.each([
    ['nb', 'NO', 'saken kan avgjøres i forliksrådet.'],
    ['nb', 'DK', 'saken kan avgjøres i retten.'],
    ['nn', 'NO', 'saka kan avgjerast i forliksrådet.'],
    ['nn', 'SE', 'saka kan avgjerast i retten.'],
    ['da', 'DK', 'eller sagen kan afgøres ved domstolene.'],
    ['sv', 'SE', 'eller så avgörs saken i domstol.'],
    ['en', 'SE', 'or a court can decide.'],
  ] as const)('a letter in %s to %s: %s', (language, country, words) => {
    expect(letterOf('T19', language, country).text).toContain(words);
  });
});

const written = (id: TemplateId, language: Language, values: Record<string, string>) =>
  renderReply({
    template: id,
    language,
    values,
    objectionId: ObjectionId.parse('11111111-1111-4111-8111-111111111111'),
  });

describe.each(['T13', 'T14'] as const)('a consumer who is right in part only (%s)', (id) => {
  test.each(
    languages.flatMap((language) => countries.map((country) => [language, country] as const)),
  )('is told in %s where to complain in %s', (language, country) => {
    const values = valuesOf(language, country);
    const context = { ...contextOfTemplate(id, language, country), decision: 'partly' } as const;
    const rules = (letter: ReplyDraft) => checkReply(letter, context).map(({ rule }) => rule);
    expect(rules(written(id, language, { ...values, rejected: '1' }))).not.toContain('L010');
    expect(rules(written(id, language, values))).toContain('L010');
  });
});

test.each<[string, Parameters<typeof objectionOf>, string | undefined]>([
  ['a consumer who is right in part', [{ decision: 'partly' }], '1'],
  ['a consumer who is right', [{ decision: 'justified' }], undefined],
  ['a company that is right in part', [{ decision: 'partly' }, { party: 'B2B' }], undefined],
])('%s is refused something: %s', (_, [changes, classified], expected) => {
  const objection = objectionOf(changes, classified);
  const sources = { deadlines: [], settings, today: day(today), language: 'nb' } as const;
  expect(valuesFor({ ...sources, objection })['rejected']).toBe(expected);
});

describe('a fee that was all that was claimed (T14)', () => {
  test.each(languages)('asks for no money, and lacks nothing, in %s', (language) => {
    const { 'amount.toPay': _, 'date.payBy': __, ...values } = valuesOf(language);
    const letter = written('T14', language, values);
    expect(letter.missing).toEqual([]);
    expect(letter.text).not.toContain('1234.56.78903');
    expect(checkReply(letter, contextOfTemplate('T14', language))).toEqual([]);
  });
});

test.each(languages)('T15 in %s says when the objection came, whenever it is sent', (language) => {
  const { text } = letterOf('T15', language);
  expect(text).toContain(letterValue('2026-11-20', language));
  expect(text).not.toMatch(/i dag|today|samtidig|samstundes/i);
});

describe('a payment that is late (T18)', () => {
  test.each([
    ['nb', /enige|avtale/],
    ['nn', /samde|avtale/],
    ['da', /enige|aftale/],
    ['sv', /överens/],
    ['en', /agree/],
  ] as const)('claims no agreement after a decision, in %s', (language, agreement) => {
    const { agreed: _, 'date.agreed': __, ...known } = valuesOf(language);
    const letter = written('T18', language, { ...known, decided: '1' });
    expect(letter.missing).toEqual([]);
    expect(`${letter.subject}\n${letter.text}`).not.toMatch(agreement);
    expect(checkReply(letter, contextOfTemplate('T18', language))).toEqual([]);
  });

  test('goes back to our answer, or to what was agreed after it', () => {
    const sources = { deadlines: [], settings, today: day(today), language: 'nb' } as const;
    const decided = newEvent('decided', { decision: 'partly' });
    const agreed = newEvent('agreementReached', {});
    const flagOf = (...log: readonly NewEvent[]) => {
      const values = valuesFor({ ...sources, objection: objectionOf({ events: logOf(...log) }) });
      return values['decided'] ? 'decided' : values['agreed'] && 'agreed';
    };
    expect(flagOf(decided)).toBe('decided');
    expect(flagOf(agreed)).toBe('agreed');
    expect(flagOf(decided, agreed)).toBe('agreed');
    expect(flagOf(agreed, decided)).toBe('decided');
    expect(flagOf()).toBe('agreed');
  });
});
