import type { EmailMessage } from '../../../lib/domain/message/email-message.ts';
import type { RawMessage } from '../../../lib/domain/message/raw-message.ts';
import { readMessage } from '../../../lib/domain/message/read-message.ts';
import { MessageKey } from '../../../lib/domain/shared/ids.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';

const raw: RawMessage = {
  key: MessageKey.parse('workspace:1'),
  threadKey: null,
  host: 'workspace',
  account: null,
  rfcMessageId: null,
  subject: '',
  from: { name: 'Kari Nes', email: 'kari@nesbygg.example' },
  to: [],
  receivedAt: Instant.parse('2026-11-20T09:00:00.000Z'),
  headers: {},
  text: '',
  notices: [],
};

/** A mail received on 20 November 2026, read as any other. */
export function aMessage(given: Partial<RawMessage>): EmailMessage {
  return readMessage({ ...raw, ...given }, Instant.parse('2026-11-20T10:00:00.000Z'));
}
