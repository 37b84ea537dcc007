import { addressIn } from '../../message/address-in.ts';
import type { EmailMessage } from '../../message/email-message.ts';
import { readMessage } from '../../message/read-message.ts';
import { MessageKey } from '../../shared/ids.ts';
import { instantOf } from '../../shared/instant.ts';
import type { LabelledMail } from './labelled-mail.ts';

/** A labelled mail as a host would hand it over, read like any other. The corpus has no dates. */
export function messageOf(mail: LabelledMail): EmailMessage {
  return readMessage(
    {
      key: MessageKey.parse(`corpus:${mail.id}`),
      threadKey: null,
      host: 'workspace',
      account: null,
      rfcMessageId: null,
      subject: mail.subject,
      from: addressIn(mail.from),
      to: [],
      receivedAt: null,
      headers: {},
      text: mail.body,
      notices: [],
    },
    instantOf(0),
  );
}
