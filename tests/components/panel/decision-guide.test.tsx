import { afterEach, expect, test } from 'vitest';
import { recordEvents } from '@/lib/app/record-events.ts';
import { decisionGuides } from '@/lib/domain/law/decision-guides.ts';
import { decisionWords } from '@/lib/i18n/decision.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { type ShownPanel, showPanel } from './show-panel.tsx';

let panel: ShownPanel;
afterEach(() => panel.close());

test('until somebody decides, the panel says what each answer takes for this ground', async () => {
  const services = await fakeServices();
  const message = mail('decide');
  const { objection } = await registered(services, message);
  services.host.open(message);
  panel = await showPanel(services);
  for (const part of ['ask', 'justified', 'partly', 'unfounded'] as const)
    expect(panel.text()).toContain(decisionGuides.delivery[part].en);

  const { id: objectionId } = objection;
  const facts = { template: 'T01', promisedAnswerBy: null, customerBy: null, messageKey: null };
  await recordEvents(services, objectionId, [
    { type: 'acknowledged', objectionId, data: facts },
    { type: 'advanced', objectionId, data: { transition: 'facts-gathered', note: '' } },
    { type: 'decided', objectionId, data: { decision: 'justified', reasons: '', toPay: null } },
  ]);
  await panel.settle();
  expect(panel.text()).not.toContain(decisionWords.en.heading);
});
