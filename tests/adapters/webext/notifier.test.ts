import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onNotice, webextNotifier } from '@/lib/adapters/webext/notifier.ts';
import type { Reminder } from '@/lib/domain/reminder/reminder.ts';
import { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';

const words = { open: 'Åpne', snooze: 'Minn meg i morgen' };
const reminder = (id: string): Reminder => ({
  id: `r-${id}`,
  objectionId: ObjectionId.parse(id),
  timer: 'FIRST_ANSWER',
  kind: 'today',
  audience: 'owner',
  loud: true,
  dueOn: PlainDate.parse('2026-11-27'),
  showAt: Instant.parse('2026-11-27T08:00:00.000Z'),
});

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => {} } });
  vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation((async () => true) as never);
});
afterEach(() => vi.restoreAllMocks());

describe('a notification', () => {
  test('offers to open and to put off, and names its objections', async () => {
    const create = vi
      .spyOn(fakeBrowser.notifications, 'create')
      .mockImplementation((async () => '') as never);
    const reminders = [reminder('a'), reminder('b'), reminder('a')];
    await webextNotifier(words).notify({
      key: 'k1',
      title: 'To svar',
      body: 'haster',
      reminders,
    });
    expect(create).toHaveBeenCalledWith(
      'svarfrist:a,b#k1',
      expect.objectContaining({
        title: 'To svar',
        message: 'haster',
        buttons: [{ title: 'Åpne' }, { title: 'Minn meg i morgen' }],
      }),
    );
  });

  test('is found again by its key after the worker was stopped', async () => {
    const getAll = async () => ({ 'svarfrist:a,b#k1': true });
    Object.assign(fakeBrowser.notifications, { getAll });
    await expect(webextNotifier(words).isShowing('k1')).resolves.toBe(true);
    await expect(webextNotifier(words).isShowing('k2')).resolves.toBe(false);
  });

  test('tells what the user did with it, also after a restart', async () => {
    const done: unknown[] = [];
    onNotice((action, objections) => done.push([action, objections]));
    const { onClicked, onButtonClicked } = fakeBrowser.notifications;
    await onClicked.trigger('svarfrist:a#k1');
    await onButtonClicked.trigger('svarfrist:a,b#k2', 0);
    await onButtonClicked.trigger('svarfrist:a,b', 1);
    await onClicked.trigger('of-something-else');
    expect(done).toEqual([
      ['open', ['a']],
      ['open', ['a', 'b']],
      ['snooze', ['a', 'b']],
    ]);
  });
});

describe('the badge', () => {
  test.each([
    [0, false, ''],
    [3, false, '3'],
    [12, true, '12'],
  ])('for %i duties, urgent: %s, reads %j', async (count, isUrgent, text) => {
    const setBadgeText = vi.fn();
    const setBadgeBackgroundColor = vi.fn();
    Object.assign(fakeBrowser.action, { setBadgeText, setBadgeBackgroundColor });
    await webextNotifier(words).setBadge(count, isUrgent);
    expect(setBadgeText).toHaveBeenCalledWith({ text });
    expect(setBadgeBackgroundColor).toHaveBeenCalledTimes(count > 0 ? 1 : 0);
  });
});
