import type { OfficeResult } from './office-call.ts';

/**
 * The part of `Office.context.mailbox` that we use, as the documentation promises it and old clients deliver it:
 * whatever came after requirement set 1.1 may be missing.
 */
export interface OfficeMailbox {
  readonly item: OfficeItem | null | undefined;
  readonly userProfile: { readonly emailAddress: string };
  addHandlerAsync?(event: string, handler: () => void): void;
  removeHandlerAsync?(event: string, options: { handler: () => void }): void;
}

interface Recipient {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** A message that is read. In compose mode the same fields are objects, so a text tells the mode. */
export interface OfficeItem {
  readonly itemType: string;
  readonly itemId?: string;
  readonly internetMessageId?: string;
  readonly conversationId?: string | null;
  readonly subject?: unknown;
  readonly from?: Recipient | null;
  readonly to?: readonly Recipient[];
  readonly dateTimeCreated?: Date;
  readonly body: {
    getAsync(type: string, callback: (result: OfficeResult<string>) => void): void;
  };
  getAllInternetHeadersAsync?(callback: (result: OfficeResult<string>) => void): void;
  displayReplyForm?(form: { htmlBody: string }): void;
  displayReplyFormAsync?(
    form: { htmlBody: string },
    callback: (result: OfficeResult<void>) => void,
  ): void;
}

/** `Office.EventType.ItemChanged`: the enum itself is undefined until Outlook is ready. */
export const itemChanged = 'olkItemSelectedChanged';
