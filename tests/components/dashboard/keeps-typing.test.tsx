import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard.tsx';
import { HoldField } from '@/components/evidence/HoldField.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { patiently } from '../../patience.ts';
import { registerCase, settled, testServices } from './case-setup.ts';

const root = document.createElement('div');
const words = dashboardWords.nb;

beforeEach(() => {
  location.hash = '';
  document.body.append(root);
});
afterEach(() => render(null, root));

async function draw(services: PageServices) {
  render(<Dashboard services={services} language="nb" />, root);
  await settled();
}

/** Services whose store can be told to fail at some of its work. */
function breakable() {
  const { services } = testServices();
  const { store } = services;
  const broken = new Set<'row' | 'linePages' | 'head'>();
  const orFail =
    <A extends readonly unknown[], T>(
      name: 'row' | 'linePages' | 'head',
      work: (...given: A) => Promise<T>,
    ) =>
    (...given: A) =>
      broken.has(name) ? Promise.reject(new StoreError('failed')) : work(...given);
  return {
    services: {
      ...services,
      store: {
        ...store,
        row: orFail('row', store.row),
        linePages: orFail('linePages', store.linePages),
        head: orFail('head', store.head),
      },
    },
    // What another tab would write through.
    intact: services,
    broken,
  };
}

async function press(name: string) {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  found.click();
  await settled();
}

/** The view of a case is loaded with the first one that is opened. */
async function openCase() {
  await vi.waitFor(() => expect(root.querySelector('.case-view')).not.toBeNull(), patiently);
  return root.querySelector('.case-view');
}

const alerts = () => root.querySelectorAll('[role=alert]').length;

describe('a store that fails for a moment', () => {
  test.each(['row', 'linePages'] as const)(
    'takes neither the open case nor what is typed in it off the screen: %s',
    async (fault) => {
      const { services, intact, broken } = breakable();
      const { objection } = await registerCase(intact, {
        customer: 'Sen AS',
        receivedOn: '2026-11-20',
      });
      location.hash = `#case=${objection.id}`;
      await draw(services);
      const article = await openCase();
      broken.add(fault);
      await registerCase(intact, { customer: 'Ny AS', receivedOn: '2026-11-23' });
      await settled();
      expect(root.querySelector('.case-view')).toBe(article);
      expect(alerts()).toBe(1);
      broken.clear();
      await press('Prøv igjen');
      expect(root.querySelector('.case-view')).toBe(article);
      expect(alerts()).toBe(0);
    },
  );

  test('leaves the name of the new owner in the form of many cases', async () => {
    const { services, intact, broken } = breakable();
    await registerCase(intact, { customer: 'Sen AS', receivedOn: '2026-11-20' });
    await draw(services);
    root.querySelector<HTMLInputElement>('thead input[type=checkbox]')?.click();
    await settled();
    await press(words.reassign);
    const field = root.querySelector<HTMLInputElement>('.bulk input[type=email]');
    if (!field) throw new Error('no field for the owner');
    field.value = 'per@firma.example';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    broken.add('head');
    await press(words.apply(1));
    expect(alerts()).toBe(1);
    expect(root.querySelector<HTMLInputElement>('.bulk input[type=email]')?.value).toBe(
      'per@firma.example',
    );
  });
});

test('many cases put off to a day that has passed: the form says which days there are', async () => {
  const { services } = testServices();
  await registerCase(services, { customer: 'Sen AS', receivedOn: '2026-11-20' });
  await draw(services);
  root.querySelector<HTMLInputElement>('thead input[type=checkbox]')?.click();
  await settled();
  await press(words.snooze);
  const field = root.querySelector<HTMLInputElement>('.bulk input[type=date]');
  if (!field) throw new Error('no field for the day');
  field.value = '2026-11-20';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  await press(words.apply(1));
  expect(root.querySelector('.bulk .field__error')?.textContent).toBe('Velg en dag etter i dag.');
});

describe('an open case', () => {
  test('shows no empty quotation where a colleague kept the customer’s words', async () => {
    const { services } = testServices();
    const row = await registerCase(services, { customer: 'Sen AS', receivedOn: '2026-11-20' });
    const { objection } = row;
    const classification = {
      ...objection.classification,
      points: [{ reason: 'NOT_ORDERED' as const, quote: '' }],
    };
    const store: PageServices['store'] = {
      ...services.store,
      row: async () => ({ ...row, objection: { ...objection, classification } }),
    };
    location.hash = `#case=${objection.id}`;
    await draw({ ...services, store });
    await openCase();
    expect(root.querySelector('.case-view__points li')).not.toBeNull();
    expect(root.querySelector('.case-view__points q')).toBeNull();
  });

  test('is no longer shown as held once a colleague lifted the hold', async () => {
    const { services } = testServices();
    const { objection } = await registerCase(services, {
      customer: 'Sen AS',
      receivedOn: '2026-11-20',
    });
    const show = async (shown: Objection) => {
      render(
        <ServicesProvider services={services} language="nb">
          <HoldField objection={shown} />
        </ServicesProvider>,
        root,
      );
      await settled();
    };
    const box = () => root.querySelector<HTMLInputElement>('input[type=checkbox]');
    await show(objection);
    box()?.click();
    await settled();
    const held = (await services.store.row(objection.id))?.objection;
    if (!held) throw new Error('no case');
    await show(held);
    expect(box()?.checked).toBe(true);
    await show({ ...held, evidence: {} });
    expect(box()?.checked).toBe(false);
  });
});

describe('the list', () => {
  test('has its filters open where an address asks for what was reached, and when', async () => {
    const { services } = testServices();
    await registerCase(services, { customer: 'Sen AS', receivedOn: '2026-11-20' });
    location.hash = '#dated=decided';
    await draw(services);
    const more = [...root.querySelectorAll('details')].find((each) =>
      each.querySelector('summary')?.textContent?.includes(words.moreFilters),
    );
    expect(more?.open).toBe(true);
  });

  test('leaves the focus in its row when the rows around it change', async () => {
    const { services } = testServices();
    await registerCase(services, { customer: 'Sen AS', receivedOn: '2026-11-20' });
    await draw(services);
    const link = root.querySelector<HTMLAnchorElement>('tbody th a');
    link?.focus();
    // It has waited longer, so it comes in front.
    await registerCase(services, { customer: 'Eldre AS', receivedOn: '2026-11-02' });
    await settled();
    expect(root.querySelectorAll('tbody th a')).toHaveLength(2);
    expect(link?.isConnected).toBe(true);
    expect(link?.textContent).toBe('Sen AS');
    expect(document.activeElement).toBe(link);
  });
});
