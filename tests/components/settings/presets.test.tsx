import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import { keepPresets, loadSettings } from '@/lib/app/settings.ts';
import { readPresets } from '@/lib/domain/shared/presets.ts';
import { settled, testServices } from '../dashboard/case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

async function draw(services: PageServices) {
  render(
    <SettingsPage
      services={services}
      language="nb"
      links={{ dashboard: '/d/', privacy: '/p/', mail: null }}
    />,
    root,
  );
  await settled();
}

const presetNotes = () => [...root.querySelectorAll('.preset')];

async function type(field: string, value: string) {
  const control = root.querySelector<HTMLInputElement>(`[data-field=${field}] .input`);
  if (!control) throw new Error(`no field ${field}`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

describe('settings that an administrator has preset', () => {
  test('are shown with their values, locked, and say who decides', async () => {
    const { services } = testServices();
    await keepPresets(
      services.store,
      readPresets({ seller: { name: 'Firma AS', domain: 'firma.no' }, approvedAccounts: ['1234'] }),
    );
    await draw(services);
    expect(presetNotes()).toHaveLength(2);
    for (const note of presetNotes()) {
      expect(note.hasAttribute('disabled')).toBe(true);
      expect(note.textContent).toContain('Bestemt av administratoren');
    }
    const name = root.querySelector<HTMLInputElement>('[data-field=sellerName] .input');
    expect(name?.value).toBe('Firma AS');
    expect(name?.closest('.preset')).not.toBeNull();
  });

  test('are locked under “Your data” too: how long things are kept, while looking stays allowed', async () => {
    const { services } = testServices();
    const retention = { wordDays: 30, closedMonths: 6, isAutomatic: true };
    await keepPresets(services.store, readPresets({ retention }));
    await draw(services);
    const part = root.querySelector('[aria-labelledby=data-retention]');
    const fields = [...(part?.querySelectorAll<HTMLInputElement>('.preset .input') ?? [])];
    expect(fields.map(({ value }) => value)).toEqual(['30', '6']);
    expect(part?.querySelector('.preset')?.hasAttribute('disabled')).toBe(true);
    const automatic = part?.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect([automatic?.checked, automatic?.disabled]).toEqual([true, true]);
    expect(part?.querySelector('button')?.closest('.preset')).toBeNull();
  });

  test('leave the others to the person, who saves nothing of the locked ones', async () => {
    const { services } = testServices();
    await keepPresets(services.store, readPresets({ country: 'DK' }));
    await draw(services);
    await type('owners', 'kari@firma.no\nOLA@firma.no');
    root
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await settled();
    expect(await loadSettings(services.store)).toMatchObject({
      country: 'DK',
      owners: ['kari@firma.no', 'ola@firma.no'],
    });
    // Without the preset it is as it was before: nothing of it was stored as the person's own.
    await keepPresets(services.store, readPresets({}));
    expect((await loadSettings(services.store)).country).toBe('NO');
  });

  test('that can be changed are not locked', async () => {
    const { services } = testServices();
    await keepPresets(services.store, readPresets({ leadDays: 5, changeable: ['leadDays'] }));
    await draw(services);
    expect(presetNotes()).toEqual([]);
    expect(root.textContent).toContain('5 virkedager før fristen');
  });

  test('that cannot be read are named', async () => {
    const { services } = testServices();
    await keepPresets(services.store, readPresets({ country: 'FR' }));
    await draw(services);
    expect(root.querySelector('.banner')?.textContent).toContain('country');
  });
});
