import { spokenHost } from '../../lib/app/spoken-host.ts';
import { spokenMessage } from '../../lib/domain/message/spoken-message.ts';
import { MessageKey } from '../../lib/domain/shared/ids.ts';
import { Instant } from '../../lib/domain/shared/instant.ts';
import { describeMailHost } from '../ports/mail-host.contract.ts';

const called = spokenMessage(
  {
    id: 'n1',
    way: 'phone',
    customerName: 'Kari Nordmann',
    customerEmail: '',
    notes: 'Vi bestrider faktura 10457.',
  },
  Instant.parse('2026-11-23T08:00:00.000Z'),
);

describeMailHost('a conversation by telephone', {
  stage: () => ({
    host: spokenHost(called),
    keys: { first: called.key, second: MessageKey.parse('spoken:phone:n2') },
    open: () => {},
    holding: () => [],
  }),
  capabilities: {
    insertReply: false,
    noticesSending: false,
    backgroundReminders: false,
    openMessage: false,
  },
  shows: 'always',
});
