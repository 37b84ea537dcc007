import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import { exportTemplates } from '@/lib/app/exchange-templates.ts';
import { loadOwnTemplates } from '@/lib/app/own-templates.ts';
import type { PageServices } from '@/lib/app/services.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { settled, testServices } from '../dashboard/case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

async function draw(services: PageServices) {
  render(
    <SettingsPage
      services={services}
      language="en"
      links={{ dashboard: '/d/', privacy: '/p/', mail: null }}
    />,
    root,
  );
  await settled();
}

const section = () => root.querySelector('#templates') ?? root;

async function press(name: string) {
  const found = [...section().querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  found.click();
  await settled();
}

async function type(label: string, value: string) {
  const found = [...section().querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  const control = section().querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? '')}`);
  if (!control) throw new Error(`no field ${label}`);
  control.value = value;
  const kind = control instanceof HTMLSelectElement ? 'change' : 'input';
  control.dispatchEvent(new Event(kind, { bubbles: true }));
  await settled();
}

async function write(name: string, body: string) {
  await press('New template');
  await type('Name', name);
  await type('Subject', 'Invoice {{invoice.number}}');
  await type('Text', body);
}

describe('own templates on the settings page', () => {
  test('are written with a live preview and what the check says of it', async () => {
    const { services } = testServices();
    await draw(services);
    await write('Call me', 'Dear {{customer.name}}, pay at once or we send it to debt collection.');
    expect(section().textContent).toContain('Dear Kari Holm, pay at once');
    expect(section().textContent).toContain(commonWords.en.severities.error);
    await press('Save template');
    expect((await loadOwnTemplates(services.store)).templates).toMatchObject([
      { name: 'Call me', version: 1, texts: { en: { subject: 'Invoice {{invoice.number}}' } } },
    ]);
    expect(section().textContent).toContain('The template is saved.');
  });

  test('say where the syntax is wrong and which field nobody knows, and keep what was typed', async () => {
    const { services } = testServices();
    await draw(services);
    await write('Call me', 'Dear\n{{customer.name');
    expect(section().textContent).toContain('English, text, line 2, character 1: ');
    await type('Text', 'Dear {{client.name}}');
    expect(section().textContent).toContain('English, text: there is no field “client.name”.');
    await press('Save template');
    expect((await loadOwnTemplates(services.store)).templates).toEqual([]);
    expect(section().querySelector('textarea')?.value).toBe('Dear {{client.name}}');
  });

  test('begin with one of the product, get a new version, are found and deleted', async () => {
    const { services } = testServices();
    await draw(services);
    await type('Start from', 'T02');
    await press('New template');
    await type('Name', 'Our questions');
    await press('Save template');
    const [first] = (await loadOwnTemplates(services.store)).templates;
    expect(first).toMatchObject({ basedOn: 'T02', version: 1 });
    expect(Object.keys(first?.texts ?? {})).toHaveLength(5);

    await press('Edit');
    await type('Name', 'Our better questions');
    await press('Save template');
    expect((await loadOwnTemplates(services.store)).templates).toMatchObject([
      { name: 'Our better questions', version: 2 },
    ]);
    await type('Search the templates', 'nothing like it');
    expect(section().textContent).toContain('No template has these words.');
    await type('Search the templates', 'better');
    await press('Delete');
    await press('Delete for good');
    expect((await loadOwnTemplates(services.store)).templates).toEqual([]);
  });

  test('come from a file, and what is no such file is told', async () => {
    const { services: other } = testServices();
    await draw(other);
    await write('Call me', 'Dear {{customer.name}}');
    await press('Save template');
    const file = await exportTemplates(other.store);
    render(null, root);

    const { services } = testServices();
    await draw(services);
    const choose = async (text: string) => {
      const input = section().querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('no place for a file');
      Object.defineProperty(input, 'files', { value: [new File([text], 'x.json')] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      await settled();
    };
    await choose(file);
    expect(section().textContent).toContain('New: 1.');
    expect((await loadOwnTemplates(services.store)).templates).toHaveLength(1);
  });

  test('that cannot be read are told and kept', async () => {
    const { services } = testServices();
    await services.store.setMeta('own-templates', [{ id: 'own:1' }]);
    await draw(services);
    expect(section().textContent).toContain('1 template cannot be read. It is kept');
  });
});
