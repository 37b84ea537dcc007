import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { fakeServices } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

async function withForm() {
  const services = await fakeServices();
  services.host.open(null);
  const panel = await showPanel(services);
  const open = async () => {
    const fold = panel.root.querySelector('details:has([data-testid=spoken-line])');
    if (!(fold instanceof HTMLDetailsElement)) throw new Error('there is no fold');
    await act(async () => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    // What is listed below the form is read from the store.
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  };
  await open();
  return { services, panel, open };
}

describe('an objection by telephone', () => {
  test('is noted, read and registered without a mail, to be confirmed in writing on the same day', async () => {
    const { services, panel, open } = await withForm();
    await panel.type('Customer', 'Kari Nordmann');
    await panel.type('What the customer said', 'Vi bestrider faktura 10482 på kr 12 500.');
    await panel.press('Read and register');
    expect(panel.root.querySelector('.mail__subject')?.textContent).toBe('Telephone');
    await panel.press('Register');

    const [row] = await services.store.openRows();
    expect(row?.objection.channel).toBe('phone');
    expect(row?.objection.classification.invoice.number).toBe('10482');
    expect(panel.text()).toContain('26 November');
    // No window of a mail program to put a letter into: it is copied.
    expect(panel.text()).not.toContain('Insert');

    await panel.press('Back to the mail');
    await open();
    await panel.press(`Kari Nordmann · ${row?.objection.caseNumber}`);
    expect(panel.text()).toContain('Deadline');
  });

  test('asks for the customer and for what was said', async () => {
    const { services, panel } = await withForm();
    await panel.press('Read and register');
    expect(panel.field('Customer').getAttribute('aria-invalid')).toBe('true');
    expect(await services.store.openRows()).toEqual([]);
  });
});
