import type { SessionData } from './found-in-pane.ts';
import type { OfficeResult } from './office-call.ts';

type Done<T> = (result: OfficeResult<T>) => void;

/**
 * The part of `Office.context.mailbox` that we use, as the documentation promises it and old clients deliver it:
 * whatever came after requirement set 1.1 may be missing.
 */
export interface OfficeMailbox {
  readonly item: OfficeItem | null | undefined;
  readonly userProfile: { readonly emailAddress: string; readonly displayName?: string };
  addHandlerAsync?(event: string, handler: () => void, callback: () => void): void;
  displayNewAppointmentForm?(form: AppointmentForm): void;
  displayNewAppointmentFormAsync?(form: AppointmentForm, callback: Done<void>): void;
}

/** A new appointment as its form shows it; the user saves it, or does not. */
export interface AppointmentForm {
  readonly subject: string;
  readonly body: string;
  readonly start: Date;
  readonly end: Date;
}

interface Recipient {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** A message that is read or written. A subject that is a text tells that it is read. */
export interface OfficeItem {
  readonly itemType: string;
  /** What Exchange calls the kind of a message that is read, such as `REPORT.IPM.Note.NDR`. */
  readonly itemClass?: string;
  readonly itemId?: string;
  readonly internetMessageId?: string;
  readonly conversationId?: string | null;
  readonly inReplyTo?: string | null;
  readonly subject?: unknown;
  readonly from?: Recipient | null;
  /** Of a message that is read; a draft has an object here, which nobody looks at. */
  readonly to?: readonly Recipient[];
  readonly dateTimeCreated?: Date;
  readonly body: OfficeBody;
  readonly notificationMessages?: NotificationMessages;
  getAllInternetHeadersAsync?(callback: Done<string>): void;
  displayReplyForm?(form: { htmlBody: string }): void;
  displayReplyFormAsync?(form: { htmlBody: string }, callback: Done<void>): void;
  loadCustomPropertiesAsync?(callback: Done<CustomProperties>): void;
  /** Of a draft, since set 1.15. */
  readonly sessionData?: SessionData;
}

/** The body of a message; all but reading is there in a draft only. */
export interface OfficeBody {
  getAsync(type: string, callback: Done<string>): void;
  getTypeAsync?(callback: Done<string>): void;
  prependAsync?(data: string, options: { coercionType: string }, callback: Done<void>): void;
}

/** A subject that is being written. */
export interface OfficeSubject {
  getAsync(callback: Done<string>): void;
}

/** Properties of one message, private to the add-in: 2,500 characters. Saved with the item that is open then. */
export interface CustomProperties {
  get(name: string): unknown;
  set(name: string, value: string): void;
  remove(name: string): void;
  saveAsync(callback: Done<void>): void;
}

/** Properties of the mailbox, private to the add-in: 32 KB. Read once, when the pane starts. */
export interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: string): void;
  saveAsync(callback: Done<void>): void;
}

/** The bars above a message. A text may have 150 characters. */
export interface NotificationMessages {
  replaceAsync(key: string, message: NotificationBar, callback: Done<void>): void;
  removeAsync(key: string, callback: Done<void>): void;
}

export interface NotificationBar {
  readonly type: string;
  readonly message: string;
  readonly icon: string;
  readonly persistent: boolean;
}

/** `Office.EventType.ItemChanged`: the enum itself is undefined until Outlook is ready. */
export const itemChanged = 'olkItemSelectedChanged';

/** The subject of a draft; null when the item is read, or is none. */
export function subjectOfDraft(item: OfficeItem | null | undefined): OfficeSubject | null {
  const subject = item?.subject;
  const isWritten = typeof subject === 'object' && subject !== null && 'getAsync' in subject;
  // office.js promises this shape for every item that is being written.
  return isWritten ? (subject as OfficeSubject) : null;
}
