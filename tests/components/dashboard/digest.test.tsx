import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard.tsx';
import { patiently } from '../../patience.ts';
import { registerCase, settled, testServices } from './case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  location.hash = '';
  vi.restoreAllMocks();
});

async function press(name: string | RegExp) {
  const found = [...root.querySelectorAll('button')].find((each) =>
    typeof name === 'string' ? each.textContent === name : name.test(each.textContent ?? ''),
  );
  if (!found) throw new Error(`no button ${name}`);
  found.click();
  await settled();
}

async function draw() {
  const { services } = testServices();
  await registerCase(services, { customer: 'Kari Nes', receivedOn: '2026-11-10' });
  await registerCase(services, { customer: 'Per Bø', receivedOn: '2026-11-19', owner: '' });
  await registerCase(services, { customer: 'Ann Vik', receivedOn: '2026-11-23' });
  location.hash = '#view=digest';
  render(<Dashboard services={services} language="nb" />, root);
  await settled();
}

describe('what a manager takes along', () => {
  test('the digest lists what is overdue by who answers, and can be printed', async () => {
    await draw();
    const digest = root.querySelector('.digest');
    expect(digest?.textContent).toContain('2 saker er over fristen');
    expect(digest?.textContent).toContain('1 er forsømt');
    expect(
      [...(digest?.querySelectorAll('h3') ?? [])].slice(2).map((each) => each.textContent),
    ).toEqual(['Ingen ansvarlig: 1 sak', 'ingrid@firma.example: 1 sak']);
    expect(digest?.textContent).not.toContain('Ann Vik');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await press('Skriv ut');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('all running deadlines are one file for the calendar', async () => {
    await draw();
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:file';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await press('Last ned alle frister til kalenderen');
    await vi.waitFor(() => expect(files).toHaveLength(1), patiently);
    const text = (await files[0]?.text()) ?? '';
    const uids = text.match(/^UID:.*$/gm) ?? [];
    expect(uids.length).toBe(new Set(uids).size);
    expect(text.match(/STATUS:CONFIRMED/g)).toHaveLength(uids.length);
    expect(text).not.toMatch(/Kari Nes|Per Bø|Ann Vik/);
  });
});
