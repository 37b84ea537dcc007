import { type Browser, browser } from 'wxt/browser';
import { ObjectionId } from '../../domain/shared/ids.ts';
import type { Notice, Notifier } from '../../ports/notifier.ts';

const PREFIX = 'svarfrist:';
// Between the objections and the key of the notice.
const MARK = '#';
// Firefox allows 500 characters for an id; a UUID has 36.
const MOST_IDS = 12;

/** What the user did with a notification. */
export type NoticeAction = 'open' | 'snooze';

/** Words on the buttons of a notification. */
export interface NoticeWords {
  readonly open: string;
  readonly snooze: string;
}

/** Badge on the toolbar button, and notifications where the user allowed them. */
export function webextNotifier({ open, snooze }: NoticeWords): Notifier {
  return {
    canNotify: () => browser.permissions.contains({ permissions: ['notifications'] }),
    async notify(notice) {
      const options: Browser.notifications.NotificationCreateOptions = {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: notice.title,
        message: notice.body,
      };
      // Firefox knows neither buttons nor this event, and refuses the whole notification because of them.
      if (browser.notifications.onButtonClicked)
        options.buttons = [{ title: open }, { title: snooze }];
      await browser.notifications.create(idOf(notice), options);
    },
    async isShowing(key) {
      // The interface is missing where the permission was taken back.
      const shown = (await browser.notifications?.getAll()) ?? {};
      return Object.keys(shown).some((id) => id.startsWith(PREFIX) && id.endsWith(MARK + key));
    },
    async setBadge(count, isUrgent) {
      // Manifest V2 in Firefox has the button under its old name.
      const button = browser.action ?? browser.browserAction;
      await button.setBadgeText({ text: count > 0 ? String(count) : '' });
      if (count === 0) return;
      await button.setBadgeBackgroundColor({ color: isUrgent ? '#a8201a' : '#123f73' });
    },
  };
}

/**
 * Calls back with what the user did with a notification. The objections are in its id, so that it works after a
 * restart too. Must be called at once when the worker starts; the permission may also be given later.
 */
export function onNotice(
  listener: (action: NoticeAction, objections: readonly ObjectionId[]) => void,
): void {
  let isListening = false;
  const listen = () => {
    // The whole interface is missing until the user allows notifications.
    if (isListening || !browser.notifications) return;
    isListening = true;
    const act = (action: NoticeAction, id: string) => {
      if (!id.startsWith(PREFIX)) return;
      browser.notifications.clear(id);
      listener(action, objectionsOf(id));
    };
    browser.notifications.onClicked.addListener((id) => act('open', id));
    browser.notifications.onButtonClicked?.addListener((id, button) =>
      act(button === 0 ? 'open' : 'snooze', id),
    );
  };
  listen();
  browser.permissions.onAdded?.addListener(listen);
}

function idOf({ key, reminders }: Notice): string {
  const ids = [...new Set(reminders.map(({ objectionId }) => objectionId))];
  return PREFIX + ids.slice(0, MOST_IDS).join(',') + MARK + key;
}

function objectionsOf(id: string): ObjectionId[] {
  const [list = ''] = id.slice(PREFIX.length).split(MARK);
  const ids = list.split(',');
  return ids.flatMap((each) => ObjectionId.safeParse(each).data ?? []);
}
