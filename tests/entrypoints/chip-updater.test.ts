import { describe, expect, test } from 'vitest';
import { chipContent } from '@/entrypoints/background/chip-content.ts';
import type { MailStatus } from '@/entrypoints/background/mail-status.ts';
import { mailVerdict } from '@/entrypoints/background/mail-verdict.ts';
import { chipUpdater } from '@/entrypoints/gmail.content/chip-updater.ts';
import type { ChipContent } from '@/lib/adapters/gmail/chip.ts';
import type { MailVerdict } from '@/lib/adapters/webext/protocol.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { HostError } from '@/lib/ports/errors.ts';

const raw = (id: string): RawMessage => ({
  key: MessageKey.parse(id),
  threadKey: null,
  host: 'gmail',
  account: null,
  rfcMessageId: null,
  subject: '',
  from: null,
  to: [],
  receivedAt: null,
  headers: {},
  text: '',
  notices: [],
});
const status = (id: string, changes: Partial<MailStatus> = {}): MailStatus => ({
  messageKey: MessageKey.parse(id),
  verdict: 'objection',
  isDismissed: false,
  objection: null,
  language: 'nb',
  ...changes,
});

describe('the chip', () => {
  function scene() {
    let open: RawMessage | null = null;
    const waiting: ((answer: MailVerdict | Error) => void)[] = [];
    const shown: (ChipContent | null)[] = [];
    let isLost = false;
    const { update } = chipUpdater({
      chip: { show: (content) => shown.push(content), hide: () => shown.push(null) },
      message: () => open,
      ask: () =>
        new Promise((resolve, reject) => {
          waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
        }),
      isLost: () => isLost,
    });
    return {
      lose() {
        isLost = true;
      },
      shown,
      show(id: string | null) {
        open = id ? raw(id) : null;
        return update();
      },
      answer: (at: number, answer: MailStatus | Error) =>
        waiting[at]?.(answer instanceof Error ? answer : mailVerdict(answer)),
      now: () => shown.at(-1)?.label ?? null,
    };
  }

  test('never says about one mail what is true of another, however late the answer comes', async () => {
    const { show, answer, now } = scene();
    const first = show('a');
    const second = show('b');
    answer(1, status('b', { verdict: 'none' }));
    await second;
    answer(0, status('a'));
    await first;
    expect(now()).toBeNull();
  });

  test('goes at once when another mail is opened, before that one was looked at', async () => {
    const { show, answer, now } = scene();
    const first = show('a');
    answer(0, status('a'));
    await first;
    expect(now()).toBe('Innsigelse, ikke registrert');
    show('b');
    expect(now()).toBeNull();
  });

  test('stays while the same mail is looked at again', async () => {
    const { show, answer, now, shown } = scene();
    const first = show('a');
    answer(0, status('a'));
    await first;
    const before = shown.length;
    show('a');
    expect(shown.length).toBe(before);
    expect(now()).not.toBeNull();
  });

  test('stays away when the worker cannot answer', async () => {
    const { show, answer, now } = scene();
    const first = show('a');
    answer(0, new HostError('context-lost'));
    await first;
    expect(now()).toBeNull();
  });

  test('says to reload the tab once the extension was updated, and asks nobody', async () => {
    const { show, answer, now, lose } = scene();
    const first = show('a');
    answer(0, status('a'));
    await first;
    lose();
    await show('b');
    expect(now()).toBe('Svarfrist ble oppdatert');
    await show(null);
    expect(now()).toBeNull();
  });

  test('stays away when nothing is open', async () => {
    const { show, now } = scene();
    await show(null);
    expect(now()).toBeNull();
  });
});

describe('its words', () => {
  const dueOn = PlainDate.parse('2026-11-27');
  const objection = { state: 'REGISTERED', dueOn, daysLeft: 5 } as const;

  test.each([
    ['a clear dispute', {}, 'Innsigelse, ikke registrert'],
    ['a possible one', { verdict: 'possible' }, 'Mulig innsigelse'],
    ['an ordinary mail', { verdict: 'none' }, undefined],
    ['a mail the user said is none', { isDismissed: true }, undefined],
    ['a running deadline', { objection }, 'Svar senest 27. nov. 2026'],
    ['the day before', { objection: { ...objection, daysLeft: 1 } }, 'Svar senest i morgen'],
    ['the day itself', { objection: { ...objection, daysLeft: 0 } }, 'Svar i dag'],
    ['one day late', { objection: { ...objection, daysLeft: -1 } }, 'Svaret er 1 dag forsinket'],
    ['days late', { objection: { ...objection, daysLeft: -3 } }, 'Svaret er 3 dager forsinket'],
    [
      'an answered case',
      { objection: { state: 'WAITING_CUSTOMER', dueOn: null, daysLeft: null } },
      'Besvart, venter',
    ],
    [
      'a case at the agency',
      { objection: { state: 'AT_AGENCY', dueOn: null, daysLeft: null } },
      'Hos inkasso',
    ],
    ['a closed case', { objection: { ...objection, state: 'CLOSED' } }, 'Innsigelsen er avsluttet'],
  ] as const)('for %s', (_name, changes, label) => {
    expect(chipContent(status('a', changes))?.label).toBe(label);
  });

  test.each(['nb', 'nn', 'da', 'sv', 'en'] as const)('are there in %s', (language) => {
    const content = chipContent(status('a', { language, objection }));
    expect(content?.label.length).toBeGreaterThan(5);
    expect(content?.hint).toContain('Svarfrist');
  });
});
