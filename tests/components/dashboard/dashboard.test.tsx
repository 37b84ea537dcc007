import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard.tsx';
import { markSent } from '@/lib/app/mark-sent.ts';
import { recordEvents } from '@/lib/app/record-events.ts';
import type { PageServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { money } from '@/lib/domain/shared/money.ts';
import { plainDate } from '@/lib/domain/shared/plain-date.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { registerCase, settled, testServices } from './case-setup.ts';

const root = document.createElement('div');

beforeEach(() => {
  location.hash = '';
  document.body.append(root);
});
afterEach(() => render(null, root));

async function draw(services: PageServices, language: Language = 'nb') {
  render(
    <Dashboard
      services={services}
      language={language}
      links={{ settings: '/options/', privacy: '/privacy/', mail: '/' }}
      mailLink={(key) => `/#mail=${key}`}
    />,
    root,
  );
  await settled();
}

const customers = () =>
  [...root.querySelectorAll('tbody th a')].map((link) => link.textContent?.trim());
const tile = (name: string) =>
  [...root.querySelectorAll<HTMLButtonElement>('.tile')].find((each) =>
    each.textContent?.includes(name),
  );

/** Three cases on Monday 23 November: one late, one answered, one new. */
async function threeCases() {
  const { services, setTime } = testServices('2026-11-02T09:00:00.000Z');
  await registerCase(services, { customer: 'Sen AS', invoice: '1', receivedOn: '2026-11-02' });
  setTime('2026-11-20T09:00:00.000Z');
  const answered = await registerCase(services, {
    customer: 'Besvart AS',
    invoice: '2',
    receivedOn: '2026-11-20',
    owner: 'per@firma.example',
  });
  await markSent(services, { row: answered, messageKey: null });
  setTime('2026-11-23T09:00:00.000Z');
  await registerCase(services, { customer: 'Ny AS', invoice: '3', receivedOn: '2026-11-23' });
  return services;
}

// The view of a case comes in a part of its own, and a busy machine takes its time.
const loaded = (words: string) =>
  expect.poll(() => root.textContent, { timeout: 10_000 }).toContain(words);

describe('the dashboard', () => {
  test('says of a case with a day that cannot be that its deadlines cannot be counted', async () => {
    const { services } = testServices();
    const row = await registerCase(services, { customer: 'Ny AS', receivedOn: '2026-11-23' });
    const objectionId = row.objection.id;
    const moved = { timer: 'DECISION', dueOn: plainDate(9999, 12, 31), reason: 'Etter avtale.' };
    await recordEvents(services, objectionId, [
      { type: 'deadlineMoved', objectionId, data: moved },
    ]);
    await draw(services);
    location.hash = `#case=${objectionId}`;
    await loaded('fristene kan ikke regnes ut');
  });

  test('says what to do when nothing is registered', async () => {
    await draw(testServices().services);
    expect(root.textContent).toContain('Ingen innsigelser er registrert ennå.');
  });

  test('shows the unanswered first, who has waited longest on top, and marks the late', async () => {
    await draw(await threeCases());
    expect(customers()).toEqual(['Sen AS', 'Ny AS', 'Besvart AS']);
    expect(root.querySelector('tbody tr')?.textContent).toMatch(/\d+ dager over/);
  });

  test('counts by group, and a click on a count shows only those', async () => {
    await draw(await threeCases());
    expect(tile('Over fristen')?.textContent).toContain('1');
    tile('Over fristen')?.click();
    await settled();
    expect(customers()).toEqual(['Sen AS']);
    expect(tile('Over fristen')?.getAttribute('aria-pressed')).toBe('true');
    expect(location.hash).toBe('#show=overdue');
  });

  test('counts as many cases in every group as it shows on a click', async () => {
    await draw(await threeCases());
    for (const each of root.querySelectorAll<HTMLButtonElement>('.tile')) {
      each.click();
      await settled();
      expect(each.querySelector('.tile__count')?.textContent).toBe(String(customers().length));
    }
  });

  test('counts, sums and the tools of the list share one line', async () => {
    const services = await threeCases();
    await registerCase(services, {
      customer: 'Hos söstra AB',
      receivedOn: '2026-11-23',
      amount: money(640, 'SEK'),
    });
    await draw(services);
    const line = root.querySelector('.cases__tools')?.parentElement;
    expect(line?.textContent).toMatch(/4 saker vises · Omtvistet: .*\sNOK og 640,00\sSEK/);
    expect([...(line?.querySelectorAll('summary') ?? [])].map((each) => each.textContent)).toEqual([
      'Kolonner',
      'Eksporter listen',
    ]);
  });

  test('filters by words and by owner, and keeps both in the address', async () => {
    const services = await threeCases();
    location.hash = '#text=ny&owner=ingrid%40firma.example';
    await draw(services);
    expect(customers()).toEqual(['Ny AS']);
  });

  test('says when no case matches, and clears the filters', async () => {
    const services = await threeCases();
    location.hash = '#text=finnesikke';
    await draw(services);
    expect(root.textContent).toContain('Ingen saker passer til filtrene.');
    [...root.querySelectorAll('button')]
      .find((each) => each.textContent === 'Nullstill filtre')
      ?.click();
    await settled();
    expect(customers()).toHaveLength(3);
  });

  test('opens a case by its address, with deadlines, their working, the history and the way to the mail', async () => {
    const services = await threeCases();
    const row = (await services.store.allRows()).find(
      ({ objection }) => objection.classification.customer.name === 'Sen AS',
    );
    location.hash = `#case=${row?.objection.id}`;
    await draw(services);
    await loaded('Vi har ikke bestilt dette');
    const open = root.querySelector('.case-view');
    expect(open?.textContent).toContain('Slik er datoen regnet ut');
    expect(open?.querySelectorAll('.history li').length).toBeGreaterThan(0);
    expect(open?.querySelector('a.button')?.getAttribute('href')).toBe(
      '/#mail=workspace:demo:Sen AS',
    );
    // Each entry that came or went by mail leads to its own.
    expect(open?.querySelector('.history a')?.getAttribute('href')).toBe(
      '/#mail=workspace:demo:Sen AS',
    );
  });

  test('tells that a case is not on this machine', async () => {
    location.hash = '#case=unknown';
    await draw(await threeCases());
    await loaded('Denne saken finnes ikke på denne maskinen.');
  });

  test('follows what another tab registers', async () => {
    const services = await threeCases();
    await draw(services);
    await registerCase(services, { customer: 'Fjerde AS', receivedOn: '2026-11-23' });
    await settled();
    expect(customers()).toContain('Fjerde AS');
  });

  test('says why the cases cannot be read, and reads them again on request', async () => {
    const services = await threeCases();
    let isBroken = true;
    const store: PageServices['store'] = {
      ...services.store,
      linePages: (since) =>
        isBroken ? Promise.reject(new StoreError('gone')) : services.store.linePages(since),
    };
    await draw({ ...services, store });
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    isBroken = false;
    [...root.querySelectorAll('button')].find((each) => each.textContent === 'Prøv igjen')?.click();
    await settled();
    expect(customers()).toHaveLength(3);
  });

  test.each(['nb', 'nn', 'da', 'sv', 'en'] as const)('speaks %s throughout', async (language) => {
    const services = await threeCases();
    location.hash = `#case=${(await services.store.allRows())[0]?.objection.id}`;
    await draw(services, language);
    expect(root.textContent).not.toMatch(/undefined|\[object|NaN|Invalid/);
    expect(document.documentElement.lang).toBe(language);
  });
});
