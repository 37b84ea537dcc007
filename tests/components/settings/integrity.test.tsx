import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IntegrityPart } from '@/components/evidence/IntegrityPart.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { registerCase, settled, testServices } from '../dashboard/case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  vi.unstubAllEnvs();
});

test('an altered entry is named with its time by the seller’s clock, wherever the machine is', async () => {
  vi.stubEnv('TZ', 'America/New_York');
  const { services } = testServices('2026-11-23T23:30:00.000Z');
  await registerCase(services, { customer: 'Sen AS', receivedOn: '2026-11-20' });
  const store: PageServices['store'] = {
    ...services.store,
    async entries(device, from, limit) {
      const entries = await services.store.entries(device, from, limit);
      return entries.map((entry) => ({ ...Object(entry), dataHash: 'altered' }));
    },
  };
  render(
    <ServicesProvider services={{ ...services, store }} language="en">
      <IntegrityPart />
    </ServicesProvider>,
    root,
  );
  await settled();
  const check = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === yourDataWords.en.verify,
  );
  check?.click();
  await settled();
  // Half past twelve in the night in Oslo, half past six in the evening in New York.
  expect(root.querySelector('li')?.textContent).toMatch(/24 Nov(?:ember)? 2026.*00:30/);
});
