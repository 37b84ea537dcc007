import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ImportFile } from '@/components/workspace/mailbox-view.ts';
import { Workspace } from '@/components/workspace/Workspace.tsx';
import { demoMailbox } from '@/lib/adapters/workspace/demo-mailbox.ts';
import { createMailbox, type Mailbox } from '@/lib/adapters/workspace/mailbox.ts';
import { workspaceHost } from '@/lib/adapters/workspace/workspace-host.ts';
import { dismissMessage } from '@/lib/app/dismiss-message.ts';
import { loadSettings, saveSettings } from '@/lib/app/settings.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { hostileCharacters } from '../../fixtures/hostile/hostile-characters.ts';
import { patiently } from '../../patience.ts';
import { settled, testServices } from '../dashboard/case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

const mailOf = (id: string) => MessageKey.parse(`workspace:demo:${id}`);
const noFiles: ImportFile = async () => ({ messages: [], problems: [] });

async function draw(importFile: ImportFile = noFiles, opened: readonly File[] = []) {
  const { services } = testServices();
  const now = services.clock.now();
  const mailbox = createMailbox(
    demoMailbox(now).map((raw) => readMessage(raw, now)),
    () => ({
      name: 'Ingrid',
      firm: 'Fjordvarme AS',
      phone: '+47 22 00 00 00',
      timeZone: 'Europe/Oslo',
    }),
  );
  render(
    <Workspace
      services={{ ...services, host: workspaceHost(mailbox) }}
      mailbox={mailbox}
      importFile={importFile}
      links={{ dashboard: '/dashboard/', settings: '/options/', privacy: '/privacy/' }}
      language="nb"
      opened={opened}
    />,
    root,
  );
  await settled();
  return { mailbox, services };
}

const rows = () => [...root.querySelectorAll('[role=option]')];
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === text);

async function press(key: string, on: Element = document.body) {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
}

async function open(mailbox: Mailbox, id: string) {
  mailbox.select(mailOf(id));
  await settled();
}

describe('the mailbox on the page', () => {
  test('looks up the cases of the mails in sight, and never goes through all cases', async () => {
    const { services } = await draw();
    const asked = [
      vi.spyOn(services.store, 'allRows'),
      vi.spyOn(services.store, 'openRows'),
      vi.spyOn(services.store, 'rowsAfter'),
    ];
    await dismissMessage(services, mailOf('nowhere'), 'PAYMENT_PLAN');
    await settled();
    for (const question of asked) expect(question).not.toHaveBeenCalled();
  });

  test('names no row to screen readers that was scrolled out of sight', async () => {
    const { mailbox, services } = await draw();
    const now = services.clock.now();
    const [demo] = demoMailbox(now);
    if (!demo) throw new Error('no demo mail');
    mailbox.add(
      Array.from({ length: 400 }, (_, count) =>
        readMessage({ ...demo, key: MessageKey.parse(`workspace:many:${count}`) }, now),
      ),
    );
    const [first] = mailbox.messages();
    mailbox.select(first?.key ?? null);
    await settled();
    const list = root.querySelector<HTMLElement>('[role=listbox]');
    if (!list) throw new Error('no list');
    const named = () => list.getAttribute('aria-activedescendant');
    expect(document.getElementById(named() ?? '')).not.toBeNull();
    list.scrollTop = 300 * 76;
    list.dispatchEvent(new Event('scroll'));
    await settled();
    expect(named()).toBeNull();
  });

  test('lists the demo mails and marks the objections once they are scanned', async () => {
    await draw();
    expect(rows().length).toBeGreaterThanOrEqual(24);
    const marked = () => rows().filter((row) => row.textContent?.includes('nnsigelse'));
    // Scanning waits for idle moments, which a busy machine has few of.
    await vi.waitFor(() => expect(marked().length).toBeGreaterThanOrEqual(10), patiently);
    expect(marked().length).toBeLessThan(rows().length - 8);
  });

  test('takes the mark away from a mail that the user said is no objection', async () => {
    const { services } = await draw();
    const row = () => rows().find((each) => each.textContent?.includes('Brekkhus'))?.textContent;
    await vi.waitFor(() => expect(row()).toContain('Innsigelse'), patiently);
    await dismissMessage(services, mailOf('nb-timer'), 'question');
    await settled();
    expect(row()).not.toContain('Innsigelse');
  });

  test('finds mails by every word that is typed', async () => {
    await draw();
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!search) throw new Error('no search');
    search.value = 'BREKKHUS 20318';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(rows()).toHaveLength(1);
  });

  test('j and k move, also by arrows in the list; typing in the search moves nothing', async () => {
    const { mailbox } = await draw();
    await press('j');
    const first = mailbox.selected()?.key;
    await press('j');
    expect(mailbox.selected()?.key).not.toBe(first);
    await press('k');
    expect(mailbox.selected()?.key).toBe(first);
    const list = root.querySelector('[role=listbox]');
    if (list) await press('ArrowDown', list);
    expect(mailbox.selected()?.key).not.toBe(first);
    const before = mailbox.selected()?.key;
    const search = root.querySelector('input[type=search]');
    if (search) await press('j', search);
    expect(mailbox.selected()?.key).toBe(before);
  });

  test('shows hostile characters as characters', async () => {
    const { mailbox, services } = await draw();
    mailbox.add([readMessage(hostileCharacters, services.clock.now())]);
    mailbox.select(hostileCharacters.key);
    await settled();
    expect(root.querySelector('.mail-list')?.textContent).toContain('<b>Å&Ö</b>');
    expect(root.querySelector('.mail-view')?.textContent).toContain('<script>alert(1)</script>');
    expect(root.querySelector('.mail-view script, .mail-view img, .mail-row__who b')).toBeNull();
  });

  test('draws only the beginning of a huge mail until asked for the rest', async () => {
    const { mailbox, services } = await draw();
    const [demo] = demoMailbox(services.clock.now());
    if (!demo) throw new Error('no demo mail');
    const key = MessageKey.parse('workspace:huge');
    const text = 'Vi har ikke bestilt dette. '.repeat(20_000);
    mailbox.add([readMessage({ ...demo, key, text }, services.clock.now())]);
    mailbox.select(key);
    await settled();
    const shown = () => root.querySelector('.mail-view__text')?.textContent?.length ?? 0;
    expect(shown()).toBeLessThan(60_000);
    button('Vis resten av e-posten')?.click();
    await settled();
    expect(shown()).toBe(text.length);
  });
});

describe('replying on the page', () => {
  test('opens a reply with signature and quotation, and marks it as sent on this machine only', async () => {
    const { mailbox } = await draw();
    await open(mailbox, 'nb-timer');
    button('Svar')?.click();
    await settled();
    const area = root.querySelector<HTMLTextAreaElement>('.reply-box__text');
    expect(area?.value).toContain('-- \nIngrid\nFjordvarme AS\n+47 22 00 00 00');
    expect(area?.value).toContain('> Jeg har gått gjennom faktura 20318');
    expect(root.textContent).toContain('Ingenting forlater maskinen din.');
    button('Merk som sendt')?.click();
    await settled();
    expect(root.querySelector('.sent-reply')?.textContent).toContain('Ingenting forlot maskinen');
    expect(mailbox.draftOf(mailOf('nb-timer'))).toBeNull();
  });

  test('keeps a draft while another mail is read', async () => {
    const { mailbox } = await draw();
    await open(mailbox, 'nb-timer');
    button('Svar')?.click();
    await settled();
    const area = root.querySelector<HTMLTextAreaElement>('.reply-box__text');
    if (!area) throw new Error('no reply box');
    area.value = 'Et halvt svar';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await open(mailbox, 'nb-kopi');
    await open(mailbox, 'nb-timer');
    expect(root.querySelector<HTMLTextAreaElement>('.reply-box__text')?.value).toBe(
      'Et halvt svar',
    );
  });
});

test('says so when the browser does not keep the language that was chosen', async () => {
  const { services } = await draw();
  const alerts = () => root.querySelectorAll('.workspace__notes [role=alert]').length;
  const before = alerts();
  vi.spyOn(services.store, 'changeMeta').mockRejectedValue(new StoreError('quota'));
  const select = root.querySelector<HTMLSelectElement>('.workspace-bar__language');
  if (!select) throw new Error('no choice of language');
  select.value = 'da';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(alerts()).toBe(before + 1);
  vi.restoreAllMocks();
});

describe('opening mail files', () => {
  const file = new File(['x'], 'klage.eml');

  test('shows the first of them, and one line for each thing that could not be read', async () => {
    const importFile: ImportFile = async ({ name }) => {
      if (name === 'ødelagt.msg')
        return { messages: [], problems: [{ place: name, problem: 'broken-mail' }] };
      const [demo] = demoMailbox(testServices().services.clock.now());
      if (!demo) throw new Error('no demo mail');
      const raw = { ...demo, key: MessageKey.parse('workspace:file'), subject: 'Fra en fil' };
      return {
        messages: [readMessage(raw, testServices().services.clock.now())],
        problems: [{ place: `${name}:2`, problem: 'broken-line' }],
      };
    };
    const { mailbox } = await draw(importFile, [file, new File(['y'], 'ødelagt.msg')]);
    expect(mailbox.selected()?.subject).toBe('Fra en fil');
    expect(root.textContent).toContain('1 e-post er åpnet.');
    expect(root.textContent).toContain('klage.eml:2 er ikke en lesbar linje.');
    expect(root.textContent).toContain('ødelagt.msg er en e-post som er ødelagt.');
  });

  test('files named at the start are not opened again when the language changes', async () => {
    const importFile = vi.fn<ImportFile>(async () => ({ messages: [], problems: [] }));
    const { services } = await draw(importFile, [file]);
    await saveSettings(services.store, { ...defaultSettings, language: 'da' });
    await settled();
    expect(document.documentElement.lang).toBe('da');
    expect(importFile).toHaveBeenCalledOnce();
  });

  test('a file that is chosen is shown at once, also where list and mail take turns', async () => {
    const importFile: ImportFile = async () => {
      const [demo] = demoMailbox(testServices().services.clock.now());
      if (!demo) throw new Error('no demo mail');
      const raw = { ...demo, key: MessageKey.parse('workspace:file'), subject: 'Fra en fil' };
      return {
        messages: [readMessage(raw, testServices().services.clock.now())],
        problems: [],
      };
    };
    await draw(importFile);
    const view = () => root.querySelector<HTMLElement>('.workspace')?.dataset['view'];
    expect(view()).toBe('list');
    const input = root.querySelector<HTMLInputElement>('[data-testid=mail-files]');
    if (!input) throw new Error('no way to choose files');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(view()).toBe('mail');
    expect(root.querySelector('.mail-view__subject')?.textContent).toBe('Fra en fil');
  });

  test('shows how far a large file is', async () => {
    let go = () => {};
    const importFile: ImportFile = async (_, report) => {
      report(0.25);
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return { messages: [], problems: [] };
    };
    await draw(importFile, [file]);
    expect(root.querySelector('progress')?.value).toBe(0.25);
    go();
    await settled();
    expect(root.querySelector('progress')).toBeNull();
  });
});

test('another language is kept in the settings and shown at once', async () => {
  const { services } = await draw();
  const select = root.querySelector<HTMLSelectElement>('.workspace-bar__language');
  if (!select) throw new Error('no language list');
  select.value = 'da';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect((await loadSettings(services.store)).language).toBe('da');
  expect(root.textContent).toContain('Åbn mailfiler');
  expect(document.documentElement.lang).toBe('da');
});
