import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { HostError } from '@/lib/ports/errors.ts';
import type { ConversationLine, MailHost } from '@/lib/ports/mail-host.ts';
import { fakeHost, fakeServices, mail } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

const lines: ConversationLine[] = [
  { sender: 'Ola Hansen', when: '17 Nov', state: 'closed' },
  { sender: '', when: '', state: 'closed' },
  { sender: 'Kari', when: '', state: 'open' },
  { sender: 'Ola Hansen', when: '20 Nov', state: 'read' },
];

async function show(conversation: readonly ConversationLine[], failure?: Error) {
  const chosen: number[][] = [];
  const host = Object.assign(fakeHost(), {
    conversation: async () => conversation,
    async chooseMessage(at: number, of: number) {
      if (failure) throw failure;
      chosen.push([at, of]);
    },
  } satisfies Partial<MailHost>);
  const services = await fakeServices({ host });
  services.host.open(mail('a'));
  const panel = await showPanel(services);
  await panel.settle();
  return { panel, chosen };
}

const choice = (panel: Awaited<ReturnType<typeof showPanel>>) =>
  panel.field('Email in this conversation') as HTMLSelectElement;

describe('a conversation of several mails', () => {
  test('says which one is read, and names the others', async () => {
    const { panel } = await show(lines);
    expect([...choice(panel).options].map(({ text }) => text)).toEqual([
      'Ola Hansen, 17 Nov (closed)',
      'Show hidden emails',
      'Kari',
      'Ola Hansen, 20 Nov',
    ]);
    expect(choice(panel).value).toBe('3');
  });

  test('lets the user choose another one', async () => {
    const { panel, chosen } = await show(lines);
    await act(() => {
      choice(panel).value = '0';
      choice(panel).dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(chosen).toEqual([[0, 4]]);
  });

  test('offers no stale choice when the conversation changed meanwhile', async () => {
    const { panel } = await show(lines, new HostError('message-changed'));
    await act(() => {
      choice(panel).value = '0';
      choice(panel).dispatchEvent(new Event('change', { bubbles: true }));
    });
    await panel.settle();
    expect(panel.text()).not.toContain('Email in this conversation');
  });
});

test('a single mail needs no choice', async () => {
  const { panel } = await show(lines.slice(-1));
  expect(panel.text()).not.toContain('Email in this conversation');
});
