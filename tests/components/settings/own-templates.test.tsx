import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import { exportTemplates } from '@/lib/app/exchange-templates.ts';
import { loadOwnTemplates, saveOwnTemplate } from '@/lib/app/own-templates.ts';
import type { PageServices } from '@/lib/app/services.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { StoreError } from '@/lib/ports/errors.ts';
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

  test('from a file: what failed before is no longer told once it went well', async () => {
    const { services } = testServices();
    let isBroken = true;
    const store: PageServices['store'] = {
      ...services.store,
      changeMeta: (key, change) =>
        isBroken ? Promise.reject(new StoreError('quota')) : services.store.changeMeta(key, change),
    };
    const source = testServices().services;
    await draw(source);
    await write('Call me', 'Dear {{customer.name}}, thank you for your letter.');
    await press('Save template');
    const text = await exportTemplates(source.store);
    render(null, root);
    await draw({ ...services, store });
    const choose = async () => {
      const input = section().querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('no field for a file');
      const files = [new File([text], 'templates.json', { type: 'application/json' })];
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    };
    const alerts = () => section().querySelectorAll('[role=alert]').length;
    await choose();
    expect(alerts()).toBe(1);
    isBroken = false;
    await choose();
    expect(alerts()).toBe(0);
    expect((await loadOwnTemplates(services.store)).templates).toHaveLength(1);
  });

  test('are kept once, however quickly the button is pressed again', async () => {
    const { services } = testServices();
    const pauses: (() => void)[] = [];
    let isSlow = false;
    const store: PageServices['store'] = {
      ...services.store,
      async changeMeta(key, change) {
        await services.store.changeMeta(key, change);
        if (isSlow) await new Promise<void>((resolve) => pauses.push(resolve));
      },
    };
    await draw({ ...services, store });
    await write('Call me', 'Dear {{customer.name}}, thank you for your letter.');
    isSlow = true;
    await press('Save template');
    await press('Save template');
    isSlow = false;
    for (const go of pauses) go();
    await settled();
    expect((await loadOwnTemplates(services.store)).templates).toHaveLength(1);
  });

  test('tell the day of their last change by the seller’s clock', async () => {
    const { services } = testServices('2026-11-22T23:30:00.000Z');
    await draw(services);
    await write('Call me', 'Dear {{customer.name}}, thank you for your letter.');
    await press('Save template');
    expect(section().querySelector('li')?.textContent).toContain('23 Nov 2026');
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

  const asksBeforeLeaving = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  /** Until the pause in typing is over. */
  const kept = () => new Promise((resolve) => setTimeout(resolve, 560));

  test('that are half-written are asked about before the page is left, and go on where they stopped', async () => {
    const { services } = testServices();
    await draw(services);
    await press('New template');
    expect(asksBeforeLeaving()).toBe(false);
    await type('Name', 'Call me');
    await type('Text', 'Dear {{customer.name}}, please ca');
    expect(asksBeforeLeaving()).toBe(true);
    await kept();
    render(null, root);
    await settled();
    expect(asksBeforeLeaving()).toBe(false);

    await draw(services);
    expect(section().textContent).toContain('A template was left half-written: “Call me”.');
    await press('Continue');
    expect(section().querySelector('textarea')?.value).toBe('Dear {{customer.name}}, please ca');
    await type('Subject', 'Invoice {{invoice.number}}');
    await press('Save template');
    expect((await loadOwnTemplates(services.store)).templates).toMatchObject([{ name: 'Call me' }]);
    await kept();
    expect(section().textContent).not.toContain('half-written');
  });

  test('that are half-written stay each for itself: a new one, another new one and a change of a saved one', async () => {
    const { services } = testServices();
    await draw(services);
    await write('Call me', 'Dear {{customer.name}}');
    await press('Save template');
    await press('Edit');
    await type('Name', 'Call us');
    await kept();
    render(null, root);
    for (const name of ['New one', 'Newer one']) {
      await draw(services);
      await press('New template');
      await type('Name', name);
      await kept();
      render(null, root);
    }

    await draw(services);
    for (const name of ['Call us', 'New one', 'Newer one'])
      expect(section().textContent).toContain(`A template was left half-written: “${name}”.`);
    // The change that was begun goes on, so that no second one takes its place.
    await press('Edit');
    expect(section().querySelector('input')?.value).toBe('Call us');
    await press('Save template');
    expect((await loadOwnTemplates(services.store)).templates).toMatchObject([{ name: 'Call us' }]);
    expect(section().textContent).not.toContain('half-written: “Call us”');
    await press('Continue');
    expect(section().querySelector('input')?.value).toBe('New one');
    await press('Cancel');
    await press('Discard what you wrote');
    expect(section().textContent).not.toContain('“New one”');
    expect(section().textContent).toContain('“Newer one”');
  });

  test('are given up only when asked twice, and then for good', async () => {
    const { services } = testServices();
    await draw(services);
    await write('Call me', 'Dear {{customer.name}}');
    await kept();
    await press('Cancel');
    expect(section().querySelector('textarea')?.value).toBe('Dear {{customer.name}}');
    await press('Discard what you wrote');
    expect(section().querySelector('textarea')).toBeNull();
    expect(section().textContent).not.toContain('half-written');
    expect(asksBeforeLeaving()).toBe(false);

    await press('New template');
    await press('Cancel');
    expect(section().querySelector('textarea')).toBeNull();
  });

  test('never overwrite what another window saved after they were left', async () => {
    const { services } = testServices();
    await draw(services);
    await write('Call me', 'Dear {{customer.name}}');
    await press('Save template');
    await press('Edit');
    await type('Name', 'Call me, please');
    await kept();
    render(null, root);
    const [own] = (await loadOwnTemplates(services.store)).templates;
    if (!own) throw new Error('nothing was saved');
    const { id, version, updatedAt, earlier, ...written } = own;
    await saveOwnTemplate(services, { ...written, name: 'Call us' }, own);

    await draw(services);
    await press('Continue');
    await press('Save template');
    expect((await loadOwnTemplates(services.store)).templates).toMatchObject([{ name: 'Call us' }]);
    expect(section().querySelector('input')?.value).toBe('Call me, please');
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
