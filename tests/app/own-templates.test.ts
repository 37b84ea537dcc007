import { describe, expect, test } from 'vitest';
import { exportTemplates, importTemplates } from '../../lib/app/exchange-templates.ts';
import {
  deleteOwnTemplate,
  loadOwnTemplates,
  saveOwnTemplate,
  type WrittenTemplate,
} from '../../lib/app/own-templates.ts';
import { fakeServices } from './fakes.ts';

const written: WrittenTemplate = {
  name: 'Ring meg',
  steps: ['understand'],
  states: 'open',
  reasons: [],
  basedOn: null,
  texts: { nb: { subject: 'Faktura {{invoice.number}}', body: 'Hei {{customer.name}}' } },
};

async function saved(services: ReturnType<typeof fakeServices>['services'], changes = {}) {
  const result = await saveOwnTemplate(services, { ...written, ...changes }, null);
  if (!result.ok) throw new Error('the fixture does not save');
  return result.template;
}

describe('templates of the user’s own', () => {
  test('are kept, with a version that counts and the earlier text in reach', async () => {
    const { services } = fakeServices();
    const first = await saved(services);
    const texts = { nb: { subject: 'Ny', body: 'Ny tekst' } };
    const second = await saveOwnTemplate(services, { ...written, texts }, first);
    expect(second).toMatchObject({ ok: true, template: { id: first.id, version: 2, texts } });
    const { templates } = await loadOwnTemplates(services.store);
    expect(templates).toHaveLength(1);
    expect(templates[0]?.earlier).toEqual([
      { version: 1, updatedAt: first.updatedAt, texts: written.texts },
    ]);
  });

  test('are all kept when two windows save, change, delete and read a file at one moment', async () => {
    const { services } = fakeServices();
    const { services: other } = fakeServices();
    await saved(other, { name: 'Fra fil' });
    const [going, changing] = [await saved(services), await saved(services, { name: 'Før' })];
    await Promise.all([
      saved(services, { name: 'En' }),
      saved(services, { name: 'To' }),
      saveOwnTemplate(services, { ...written, name: 'Etter' }, changing),
      deleteOwnTemplate(services.store, going.id),
      exportTemplates(other.store).then((file) => importTemplates(services.store, file)),
    ]);
    const { templates } = await loadOwnTemplates(services.store);
    expect(templates.map(({ name }) => name)).toEqual(['En', 'Etter', 'Fra fil', 'To']);
  });

  test('tell the second of two windows that change one at one moment, and overwrite nothing', async () => {
    const { services } = fakeServices();
    const before = await saved(services);
    const results = await Promise.all([
      saveOwnTemplate(services, { ...written, name: 'En' }, before),
      saveOwnTemplate(services, { ...written, name: 'To' }, before),
    ]);
    expect(results).toMatchObject([{ ok: true }, { ok: false, problems: 'changed-meanwhile' }]);
    const { templates } = await loadOwnTemplates(services.store);
    expect(templates.map(({ name }) => name)).toEqual(['En']);
  });

  test.each([
    ['an unclosed value', 'Hei {{customer.name', { code: 'syntax', line: 1, column: 5 }],
    [
      'a section that never ends, with its line',
      'Hei\n\n[?consumer] du',
      { code: 'syntax', line: 3, column: 1 },
    ],
    [
      'a name nobody knows',
      'Hei {{kunde.navn}}',
      { code: 'unknown-placeholder', key: 'kunde.navn' },
    ],
    [
      'a name nobody knows inside a section',
      '[?foo]Hei[/?]',
      { code: 'unknown-placeholder', key: 'foo' },
    ],
    ['no words at all', ' ', { code: 'half-empty', part: 'body' }],
  ])('are not saved with %s, and the place is told', async (_, body, problem) => {
    const { services } = fakeServices();
    const texts = { nb: { subject: 'Faktura', body } };
    const result = await saveOwnTemplate(services, { ...written, texts }, null);
    expect(result).toMatchObject({ ok: false, problems: [problem] });
    expect((await loadOwnTemplates(services.store)).templates).toEqual([]);
  });

  test('are not overwritten by a window that had an older version', async () => {
    const { services } = fakeServices();
    const first = await saved(services);
    await saveOwnTemplate(services, { ...written, name: 'Hos kollegaen' }, first);
    const late = await saveOwnTemplate(services, { ...written, name: 'Hos meg' }, first);
    expect(late).toEqual({ ok: false, problems: 'changed-meanwhile' });
    const { templates } = await loadOwnTemplates(services.store);
    expect(templates.map(({ name }) => name)).toEqual(['Hos kollegaen']);
  });

  test('survive an entry that cannot be read, and so does the entry', async () => {
    const { services } = fakeServices();
    const broken = { id: 'own:x', name: 7 };
    await services.store.setMeta('own-templates', [broken]);
    const own = await saved(services);
    await deleteOwnTemplate(services.store, own.id);
    expect(await loadOwnTemplates(services.store)).toEqual({ templates: [], broken: [broken] });
  });

  test('a store with something else in their place still gives an empty list and keeps it', async () => {
    const { services } = fakeServices();
    await services.store.setMeta('own-templates', 'nonsense');
    await saved(services);
    const { templates, broken } = await loadOwnTemplates(services.store);
    expect([templates.length, broken]).toEqual([1, ['nonsense']]);
  });
});

describe('a file of templates', () => {
  test('brings everything to another machine, twice without harm', async () => {
    const { services: here } = fakeServices();
    const { services: there } = fakeServices();
    await saved(here);
    const file = await exportTemplates(here.store);
    expect(await importTemplates(there.store, file)).toEqual({
      ok: true,
      added: 1,
      updated: 0,
      kept: 0,
      broken: [],
    });
    expect(await importTemplates(there.store, file)).toMatchObject({ added: 0, kept: 1 });
    expect(await loadOwnTemplates(there.store)).toEqual(await loadOwnTemplates(here.store));
  });

  test('updates older versions and leaves newer ones', async () => {
    const { services } = fakeServices();
    const first = await saved(services);
    const old = await exportTemplates(services.store);
    await saveOwnTemplate(services, { ...written, name: 'Bedre' }, first);
    const fresh = await exportTemplates(services.store);
    expect(await importTemplates(services.store, old)).toMatchObject({ updated: 0, kept: 1 });
    await deleteOwnTemplate(services.store, first.id);
    await importTemplates(services.store, old);
    expect(await importTemplates(services.store, fresh)).toMatchObject({ updated: 1 });
    expect((await loadOwnTemplates(services.store)).templates[0]?.name).toBe('Bedre');
  });

  test('with a broken entry gives the others and says which one', async () => {
    const { services } = fakeServices();
    await saved(services);
    const file = JSON.parse(await exportTemplates(services.store));
    const bad = { ...file.templates[0], texts: { nb: { subject: 'x', body: '{{nope' } } };
    const { services: there } = fakeServices();
    const text = JSON.stringify({ ...file, templates: [{ id: 'T01' }, bad, ...file.templates] });
    expect(await importTemplates(there.store, text)).toMatchObject({ added: 1, broken: [1, 2] });
  });

  test.each([
    ['is no JSON', 'PK\u0003\u0004', 'not-templates'],
    ['is other JSON', '{"a":1}', 'not-templates'],
    ['is empty', '', 'not-templates'],
    [
      'comes from a later version',
      '{"format":"svarfrist-templates","version":9,"templates":[]}',
      'newer-format',
    ],
    ['is far too large', ' '.repeat(20_000_001), 'too-large'],
  ])('that %s changes nothing', async (_, text, code) => {
    const { services } = fakeServices();
    await saved(services);
    const before = await loadOwnTemplates(services.store);
    expect(await importTemplates(services.store, text)).toEqual({ ok: false, code });
    expect(await loadOwnTemplates(services.store)).toEqual(before);
  });
});
