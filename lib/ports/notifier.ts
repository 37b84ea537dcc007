import type { Reminder } from '../domain/reminder/reminder.ts';

/** One notification for any number of reminders. Texts hold no customer words unless the setting allows. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly reminders: readonly Reminder[];
}

/** Tells the user something outside our own windows. */
export interface Notifier {
  /** False where the permission was not given: the badge must do. */
  canNotify(): Promise<boolean>;
  notify(notice: Notice): Promise<void>;
  /** The number of due duties on the toolbar button; `urgent` colours it red. Zero clears it. */
  setBadge(count: number, urgent: boolean): Promise<void>;
}
