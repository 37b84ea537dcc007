import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import { loadSettings, saveSettings } from '@/lib/app/settings.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { settled, testServices } from '../dashboard/case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

async function draw(services: PageServices) {
  render(
    <SettingsPage services={services} language="nb" links={{ dashboard: '/d/', mail: null }} />,
    root,
  );
  await settled();
}

async function type(field: string, value: string) {
  const control = root.querySelector<HTMLInputElement>(`[data-field=${field}] .input`);
  if (!control) throw new Error(`no field ${field}`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

async function save() {
  root
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  await settled();
}

describe('the settings page', () => {
  test('keeps what was typed', async () => {
    const { services } = testServices();
    await draw(services);
    await type('ownerName', 'Kari Nes');
    expect(root.textContent).toContain('Endringene er ikke lagret ennå.');
    await save();
    expect((await loadSettings(services.store)).owner.name).toBe('Kari Nes');
    expect(root.textContent).toContain('Innstillingene er lagret.');
  });

  test('keeps nothing while a field is wrong, says which, and goes there', async () => {
    const { services } = testServices();
    await draw(services);
    await type('ownerName', 'Kari Nes');
    await type('manager', 'sjefen');
    await save();
    expect(await loadSettings(services.store)).toEqual(defaultSettings);
    const wrong = root.querySelector<HTMLInputElement>('[data-field=manager] .input');
    expect(wrong?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(wrong);
    await type('manager', 'sjefen@firma.no');
    await save();
    expect((await loadSettings(services.store)).manager).toBe('sjefen@firma.no');
  });

  test('asks Swedish sellers about ARN', async () => {
    const { services } = testServices();
    await saveSettings(services.store, { ...defaultSettings, country: 'SE' });
    await draw(services);
    expect(root.textContent).toContain('ARN');
    render(null, root);
    await saveSettings(services.store, defaultSettings);
    await draw(services);
    expect(root.textContent).not.toContain('ARN');
  });

  test('says so when the browser does not take it, and keeps what was typed on the screen', async () => {
    const { services } = testServices();
    const store: PageServices['store'] = {
      ...services.store,
      setMeta: () => Promise.reject(new StoreError('quota')),
    };
    await draw({ ...services, store });
    await type('ownerName', 'Kari Nes');
    await save();
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    expect(root.querySelector<HTMLInputElement>('[data-field=ownerName] .input')?.value).toBe(
      'Kari Nes',
    );
  });
});
