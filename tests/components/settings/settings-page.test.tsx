import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import { loadSettings, saveSettings } from '@/lib/app/settings.ts';
import { countries } from '@/lib/domain/shared/country.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { patiently } from '../../patience.ts';
import { registerCase, settled, testServices } from '../dashboard/case-setup.ts';

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

async function choose(text: string) {
  const input = root.querySelector<HTMLInputElement>('[data-testid=calendar-file]');
  if (!input) throw new Error('no field for a file');
  const file = new File([text], 'stengt.ics', { type: 'text/calendar' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // The library is loaded with the first file.
  await vi.waitFor(() => {
    if (!root.querySelector('.imported, .banner--danger')) throw new Error('not read yet');
  }, patiently);
  await settled();
}

async function press(name: string) {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  found.click();
  await settled();
}

const christmas = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Romjul
DTSTART;VALUE=DATE:20261228
DTEND;VALUE=DATE:20270101
END:VEVENT
BEGIN:VEVENT
SUMMARY:Julebord
DTSTART:20261211T180000Z
END:VEVENT
END:VCALENDAR
`;

describe('closed days out of a calendar file', () => {
  test('are shown with a switch each, added to the field, and kept with their names', async () => {
    const { services } = testServices();
    await draw(services);
    await choose(christmas);
    expect(root.textContent).toContain('4 nye dager i filen');
    expect(root.textContent).toContain('1 avtale har klokkeslett og er utelatt.');
    const [first] = root.querySelectorAll<HTMLInputElement>('.imported input');
    first?.click();
    await settled();
    await press('Legg til 3 dager');
    expect((await loadSettings(services.store)).closedDays).toEqual([]);
    await save();
    const { closedDays, closedDayNames } = await loadSettings(services.store);
    expect(closedDays).toEqual(['2026-12-29', '2026-12-30', '2026-12-31']);
    expect(closedDayNames['2026-12-31']).toBe('Romjul');
    await choose(christmas);
    expect(root.textContent).toContain('1 ny dag i filen');
    expect(root.textContent).toContain('3 dager er helg, helligdag eller stengt fra før.');
  });

  test('a file that is none says so and changes nothing', async () => {
    const { services } = testServices();
    await draw(services);
    await choose('Dato;Navn');
    expect(root.querySelector('.banner--danger')?.textContent).toContain('ingen kalenderfil');
    expect(root.querySelector<HTMLTextAreaElement>('[data-field=closedDays] .input')?.value).toBe(
      '',
    );
  });
});

describe('settings that move deadlines', () => {
  test('show what moves before they are saved, and move it when that is wanted', async () => {
    const { services } = testServices();
    await registerCase(services, { customer: 'Kari Nordmann', receivedOn: '2026-11-23' });
    await draw(services);
    await type('closedDays', '2026-11-24 Flytting');
    await save();
    expect(root.querySelector('.retiming h2')?.textContent).toBe('1 frist flyttes');
    expect(root.querySelector('.retiming')?.textContent).toContain('24. nov. 2026 → 25. nov. 2026');
    expect(document.activeElement).toBe(root.querySelector('.retiming h2'));
    expect((await loadSettings(services.store)).closedDays).toEqual([]);

    await press('Ikke lagre');
    expect(root.querySelector('.retiming')).toBeNull();
    expect((await services.store.openRows())[0]?.nextDueOn).toBe('2026-11-24');

    await save();
    await press('Lagre og flytt');
    expect((await loadSettings(services.store)).closedDayNames).toEqual({
      '2026-11-24': 'Flytting',
    });
    expect((await services.store.openRows())[0]?.nextDueOn).toBe('2026-11-25');
    expect(root.textContent).toContain('Innstillingene er lagret.');
  });

  test('with no time ever open are refused with the reason', async () => {
    const { services } = testServices();
    await draw(services);
    await type('breaks', '08:00–16:00');
    await save();
    expect(root.querySelector('[data-field=breaks] .field__error')?.textContent).toContain(
      'Pausene fyller hele dagen.',
    );
    expect(await loadSettings(services.store)).toEqual(defaultSettings);
    await type('breaks', '11.30-12.00');
    await save();
    expect((await loadSettings(services.store)).breaks).toEqual([{ from: 690, to: 720 }]);
  });
});

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

  test.each(countries)(
    'a seller in %s chooses what letters to consumers in Sweden say about ARN',
    async (country) => {
      const { services } = testServices();
      await saveSettings(services.store, { ...defaultSettings, country });
      await draw(services);
      expect(root.textContent).toContain('Firmaet deltar i ARN-behandling');
      expect(root.textContent).toContain('forbrukere i Sverige');
      expect((await loadSettings(services.store)).participatesInAdr).toBeNull();
    },
  );

  test('keeps what is typed while it is still saving, and says that it is not saved', async () => {
    const { services } = testServices();
    let go = () => {};
    const pause = new Promise<void>((resolve) => {
      go = resolve;
    });
    const store: PageServices['store'] = {
      ...services.store,
      changeMeta: async (key, change) => {
        await pause;
        await services.store.changeMeta(key, change);
      },
    };
    await draw({ ...services, store });
    await type('ownerName', 'Kari');
    await save();
    await type('ownerName', 'Kari Nes');
    go();
    await settled();
    expect((await loadSettings(services.store)).owner.name).toBe('Kari');
    expect(root.querySelector<HTMLInputElement>('[data-field=ownerName] .input')?.value).toBe(
      'Kari Nes',
    );
    expect(root.textContent).toContain('Endringene er ikke lagret ennå.');
  });

  test('says so when the browser does not take it, and keeps what was typed on the screen', async () => {
    const { services } = testServices();
    const store: PageServices['store'] = {
      ...services.store,
      changeMeta: () => Promise.reject(new StoreError('quota')),
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
