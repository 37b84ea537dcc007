import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { fakeServices, mail, ordinaryText, registered } from '../fakes.ts';
import { type ShownPanel, showPanel } from './show-panel.tsx';

// Without a layout engine axe cannot judge colours or sizes: tokens.test.ts and the browser tests do.
async function violations({ root }: ShownPanel): Promise<string[]> {
  const { violations: found } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('screen readers and keyboards find nothing wrong', () => {
  test('with a complaint, its form open and its errors shown', async () => {
    const services = await fakeServices();
    services.host.open(mail('a', { from: null, receivedAt: null, notices: ['no-sender'] }));
    const panel = await showPanel(services);
    expect(await violations(panel)).toEqual([]);
    await panel.press('Register');
    await panel.press('Not an objection');
    expect(await violations(panel)).toEqual([]);
  });

  test('with an ordinary mail, and with none', async () => {
    const services = await fakeServices();
    const empty = await showPanel(services);
    expect(await violations(empty)).toEqual([]);
    services.host.open(mail('a', { text: ordinaryText, subject: 'Takk for sist' }));
    await empty.settle();
    expect(await violations(empty)).toEqual([]);
  });

  test('the first time, when the user is asked for a name', async () => {
    const services = await fakeServices({ settings: null });
    services.host.open(mail('a'));
    const panel = await showPanel(services);
    await panel.press('Save');
    expect(await violations(panel)).toEqual([]);
  });

  test('with a case, a form of an action and a reply', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    await registered(services, message);
    const panel = await showPanel(services);
    await panel.press('We agreed');
    await panel.press('Save');
    expect(await violations(panel)).toEqual([]);
    await panel.press(/^Confirm receipt/);
    await panel.checked();
    expect(await violations(panel)).toEqual([]);
  });
});
