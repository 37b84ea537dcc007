import { describe, expect, test } from 'vitest';
import { eventsOfSending } from '../../../lib/domain/objection/events-of-sending.ts';
import { offerTemplates } from '../../../lib/domain/reply/offer-templates.ts';
import { languageFor, OwnTemplate, templateOfOwn } from '../../../lib/domain/reply/own-template.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import { replyFactsOf } from '../../../lib/domain/reply/reply-facts.ts';
import { matchesQuery } from '../../../lib/domain/reply/search-templates.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { objectionOf } from './objections.ts';

const objectionId = ObjectionId.parse('11111111-1111-4111-8111-111111111111');

const own = (changes: Partial<Record<keyof OwnTemplate, unknown>> = {}) =>
  templateOfOwn(
    OwnTemplate.parse({
      id: 'own:1',
      name: 'Prisavtale',
      steps: ['understand'],
      states: 'open',
      reasons: [],
      basedOn: null,
      texts: {
        nb: {
          subject: 'Pris på {{invoice.number}}',
          body: 'Hei {{customer.name}}, svar innen {{date.answerBy}}.',
        },
      },
      version: 1,
      updatedAt: '2026-11-20T10:00:00.000Z',
      earlier: [],
      ...changes,
    }),
  );

describe('a template of the user’s own', () => {
  test('is filled like those of the product, its values as plain text', () => {
    const values = { 'customer.name': '<b>Kari</b>', 'date.answerBy': '2026-12-01' };
    const draft = renderReply({ template: own(), language: 'nb', values, objectionId });
    expect(draft.text).toBe('Hei <b>Kari</b>, svar innen 1. desember 2026.');
    expect(draft.html).toContain('&lt;b&gt;Kari&lt;/b&gt;');
    expect(draft.missing).toEqual(['invoice.number']);
  });

  test('without a basis is a reply like any other: it acknowledges and answers', () => {
    const draft = renderReply({ template: own(), language: 'nb', values: {}, objectionId });
    expect(draft.template).toBe('own:1');
    const sent = {
      template: draft.template,
      promisedAnswerBy: null,
      customerBy: null,
      messageKey: null,
    };
    const types = eventsOfSending(objectionOf(), sent).map(({ type }) => type);
    expect(types).toEqual(['acknowledged', 'replySent']);
  });

  test('based on one of the product means what that one means', () => {
    const template = own({ basedOn: 'T02' });
    const draft = renderReply({ template, language: 'nb', values: {}, objectionId });
    expect(draft.template).toBe('T02');
    const values = { 'date.answerBy': '2026-12-01' };
    expect(replyFactsOf(template, values)).toEqual({
      template: 'T02',
      promisedAnswerBy: '2026-12-01',
      customerBy: null,
    });
  });

  test('is offered beside the product’s, where state and ground fit', () => {
    const first = (reasons: string[], states: unknown = 'open') =>
      offerTemplates(objectionOf(), [own({ reasons, states })]).find(
        ({ template }) => template.id === 'own:1',
      );
    expect(first(['PRICE'])).toMatchObject({ fits: true, why: ['fits-state', 'fits-reason'] });
    expect(first(['DAMAGED'])?.why).toContain('other-reason');
    expect(first([], ['CLOSED'])).toMatchObject({ fits: false, why: ['other-state'] });
  });

  test('is out of place while the agency has the case, like the product’s', () => {
    const offers = offerTemplates(objectionOf({ atAgency: true, state: 'AT_AGENCY' }), [own()]);
    const found = offers.find(({ template }) => template.id === 'own:1');
    expect(found).toMatchObject({ fits: false });
    expect(found?.why).toContain('agency-has-case');
  });

  test.each([
    ['nb', 'nb'],
    ['nn', 'nb'],
    ['sv', 'nb'],
  ] as const)('answers a customer who writes %s in %s, of what there is', (wished, spoken) => {
    expect(languageFor(own(), wished)).toBe(spoken);
  });

  test.each([
    ['pris', true],
    ['AVTALE  svar', true],
    ['rabatt', false],
    ['', true],
  ])('is found by its words: "%s"', (query, isFound) => {
    expect(matchesQuery(own(), query, 'nb')).toBe(isFound);
  });
});

test.each([
  ['an id of the product', { id: 'T01' }],
  ['no text in any language', { texts: {} }],
  ['no step', { steps: [] }],
  ['a basis nobody knows', { basedOn: 'T99' }],
])('a stored template with %s is not taken for one', (_, changes) => {
  expect(() => own(changes)).toThrow();
});
