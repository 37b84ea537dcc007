import type { Reminder } from '../domain/reminder/reminder.ts';

/** One notification for any number of reminders. Texts hold no customer words unless the setting allows. */
export interface Notice {
  /** Names the notice: the same reminders, the same key. Letters and digits, short. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly reminders: readonly Reminder[];
}

/** Tells the user something outside our own windows. */
export interface Notifier {
  /** False where the permission was not given: the badge must do. */
  canNotify(): Promise<boolean>;
  notify(notice: Notice): Promise<void>;
  /** Whether the notice with this key is on the user's screen or in the list of notices. */
  isShowing(key: string): Promise<boolean>;
  /** The number of due duties on the toolbar button; `urgent` colours it red. Zero clears it. */
  setBadge(count: number, urgent: boolean): Promise<void>;
}
