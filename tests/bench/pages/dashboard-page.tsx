import '../../../assets/css/tokens.css';
import '../../../assets/css/base.css';
import '../../../assets/css/panel.css';
import '../../../assets/css/dashboard.css';
import '../../../assets/css/figures.css';
import { render } from 'preact';
import { Dashboard } from '../../../components/dashboard/Dashboard.tsx';
import { documentFiles } from '../../../lib/adapters/files/document-files.ts';
import { openIdbStore } from '../../../lib/adapters/idb/open-idb-store.ts';
import type { PageServices } from '../../../lib/app/services.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { writeCases } from '../../generated/write-cases.ts';

const today = PlainDate.parse('2026-11-23');
const now = Instant.parse('2026-11-23T09:00:00.000Z');

/** Fills the database of the page. */
export async function fill(count: number): Promise<void> {
  if (count > 0) await writeCases('svarfrist', { count, today });
}

/** Opens the dashboard as a page does, with the database still closed. Milliseconds until its first rows are painted. */
export async function open(language: 'nb' | 'en' = 'nb'): Promise<number> {
  const root = document.querySelector('#app');
  if (!root) throw new Error('no #app');
  render(null, root);
  await atRest();
  const start = performance.now();
  const store = await openIdbStore({ name: 'svarfrist', device: 'bench' });
  const services: PageServices = {
    store,
    clock: { now: () => now },
    identity: { newId: () => crypto.randomUUID() },
    documentFiles,
    calendarFiles: {
      read: async () => ({ days: [], problems: [] }) as never,
      write: async () => '',
    },
  };
  render(<Dashboard services={services} language={language} />, root);
  await seen(() => root.querySelector('.case-table tbody th, .page__empty') !== null);
  return (await painted()) - start;
}

/** After what the page leaves for later: nobody opens it a second time within a blink. */
export async function atRest(milliseconds = 400): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
  collectGarbage();
}

/** Milliseconds from a change of the address to the list that it leads to, painted. */
export async function goTo(hash: string): Promise<number> {
  const start = performance.now();
  const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await changed;
  return (await painted()) - start;
}

/** Milliseconds from a keystroke in the search field to the list that it leads to, painted. */
export async function type(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no search field');
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return (await painted()) - start;
}

/** Milliseconds from a click on the head of a column to the new order, painted. */
export async function sort(place: number): Promise<number> {
  const head = document.querySelectorAll<HTMLButtonElement>('.case-table__sort')[place];
  if (!head) throw new Error('no such column');
  const start = performance.now();
  head.click();
  return (await painted()) - start;
}

/** Milliseconds of reading whole rows, as a list without lines has to. */
export async function readAsRows(count: number): Promise<number> {
  const store = await openIdbStore({ name: 'svarfrist', device: 'bench' });
  const start = performance.now();
  await store.rowsAfter(null, count);
  const milliseconds = performance.now() - start;
  store.close();
  return milliseconds;
}

/** Milliseconds of a frame in which nothing has to be done. */
export async function emptyFrame(): Promise<number> {
  const start = performance.now();
  return (await painted()) - start;
}

/** Bytes in use after a collection. */
export function heap(): number {
  collectGarbage();
  // Chromium has it; other browsers do not.
  const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
  return memory?.usedJSHeapSize ?? Number.NaN;
}

function collectGarbage(): void {
  // Chromium has it when it is started with --expose-gc.
  const { gc } = globalThis as unknown as { gc?: () => void };
  gc?.();
}

/** Elements in the list: how much of it is really drawn. */
export function drawn(): { rows: number; nodes: number } {
  return {
    rows: document.querySelectorAll('.case-table tbody tr[data-index]').length,
    nodes: document.querySelectorAll('.case-table *').length,
  };
}

/** Looks whenever something changed, so that no frame is waited for in vain. */
function seen(isTrue: () => boolean): Promise<void> {
  return new Promise((done, reject) => {
    const end = setTimeout(() => reject(new Error('waited in vain')), 20_000);
    const look = () => {
      if (!isTrue()) return;
      observer.disconnect();
      clearTimeout(end);
      done();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}

/** The time at which what is in the document now has reached the screen. */
function painted(): Promise<number> {
  return new Promise((done) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(null);
    }),
  );
}
