import { describe, expect, test } from 'vitest';
import type { State } from '../../../lib/domain/objection/state.ts';
import { offerTemplates } from '../../../lib/domain/reply/offer-templates.ts';
import { OwnTemplate, templateOfOwn } from '../../../lib/domain/reply/own-template.ts';
import { objectionOf } from './objections.ts';

const offered = (
  id: string,
  { state, isAnswered }: { readonly state: State; readonly isAnswered: boolean },
) => {
  const late = templateOfOwn(
    OwnTemplate.parse({
      id: 'own:11111111-1111-4111-8111-111111111111',
      name: 'Late',
      steps: ['understand'],
      states: 'open',
      reasons: [],
      basedOn: 'T03',
      texts: { nb: { subject: 'Sak', body: 'Vi trenger litt mer tid.' } },
      version: 1,
      updatedAt: '2026-11-20T10:00:00.000Z',
    }),
  );
  const offers = offerTemplates(objectionOf({ state, isAnswered }), [late]);
  return offers.find(({ template }) => template.id === id || template.id === `own:${id}`);
};

describe('"not ready yet, here is a new date" (T03)', () => {
  test.each([
    ['REGISTERED', false, true],
    ['WAITING_INTERNAL', false, true],
    ['DECISION_READY', false, true],
    ['UNFOUNDED', false, true],
    ['UNFOUNDED', true, false],
    ['AWAITING_SETTLEMENT', true, false],
    // The customer accepted before any letter went out: payment is what is waited for all the same.
    ['AWAITING_SETTLEMENT', false, false],
    ['COLLECTION_MAY_RESUME', true, false],
    ['MAINTAINED', true, false],
    ['CLOSED', true, false],
  ] as const)('in %s, answered %s: fits is %s', (state, isAnswered, fits) => {
    expect(offered('T03', { state, isAnswered })?.fits).toBe(fits);
    const own = '11111111-1111-4111-8111-111111111111';
    expect(offered(own, { state, isAnswered })?.fits).toBe(fits);
  });
});
