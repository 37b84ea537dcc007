import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RetentionPart } from '@/components/evidence/RetentionPart.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import { loadSettings, saveSettings } from '@/lib/app/settings.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { settled, testServices } from '../dashboard/case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

test('automatic deletion that could not be switched off says so and stays as it is', async () => {
  const { services } = testServices();
  const retention = { ...defaultSettings.retention, isAutomatic: true };
  await saveSettings(services.store, { ...defaultSettings, retention });
  const store: PageServices['store'] = {
    ...services.store,
    changeMeta: () => Promise.reject(new StoreError('quota')),
  };
  render(
    <ServicesProvider services={{ ...services, store }} language="nb">
      <RetentionPart />
    </ServicesProvider>,
    root,
  );
  await settled();
  const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
  expect(box?.checked).toBe(true);
  box?.click();
  await settled();
  expect(root.querySelector('[role=alert]')).not.toBeNull();
  expect(box?.checked).toBe(true);
  expect((await loadSettings(services.store)).retention.isAutomatic).toBe(true);
});
