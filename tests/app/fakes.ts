import { documentFiles } from '../../lib/adapters/files/document-files.ts';
import { calendarFiles } from '../../lib/adapters/ics/calendar-files.ts';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import { registerObjection } from '../../lib/app/register-objection.ts';
import { scanMessage } from '../../lib/app/scan-message.ts';
import type { HostServices } from '../../lib/app/services.ts';
import type { EmailMessage } from '../../lib/domain/message/email-message.ts';
import { readMessage } from '../../lib/domain/message/read-message.ts';
import type { Classification } from '../../lib/domain/objection/event.ts';
import type { ReplyDraft } from '../../lib/domain/reply/reply-draft.ts';
import { MessageKey, ThreadKey } from '../../lib/domain/shared/ids.ts';
import { Instant } from '../../lib/domain/shared/instant.ts';
import { money } from '../../lib/domain/shared/money.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';
import type { MailHost } from '../../lib/ports/mail-host.ts';
import type { Notice, Notifier } from '../../lib/ports/notifier.ts';

/** Wednesday 25 November 2026, 14:00 in Oslo. */
export const wednesday = Instant.parse('2026-11-25T13:00:00.000Z');

/** Services in memory, with a clock that the test sets and ids that count. */
export function fakeServices() {
  let now = wednesday;
  let ids = 0;
  const inserted: ReplyDraft[] = [];
  const host: MailHost = {
    capabilities: {
      insertReply: true,
      noticesSending: true,
      backgroundReminders: false,
      openMessage: true,
    },
    currentMessage: async () => null,
    async insertReply(draft) {
      inserted.push(draft);
      return 'inserted';
    },
    onMessageChange: () => () => {},
    onReplySent: () => () => {},
  };
  const services: HostServices = {
    store: openMemoryStore({ device: 'laptop' }),
    clock: { now: () => now },
    calendarFiles,
    documentFiles,
    identity: {
      newId() {
        ids += 1;
        return `id-${ids}`;
      },
    },
    host,
  };
  return {
    services,
    inserted,
    setClock(instant: string) {
      now = Instant.parse(instant);
    },
  };
}

/** A customer's mail about invoice 10457. */
export function mail(id: string, thread = `thread-${id}`, text = disputeText): EmailMessage {
  return readMessage(
    {
      key: MessageKey.parse(`workspace:${id}`),
      threadKey: ThreadKey.parse(`workspace:${thread}`),
      host: 'workspace',
      account: null,
      rfcMessageId: null,
      subject: 'Faktura 10457',
      from: { name: 'Kari Nordmann', email: 'kari@bygg.example' },
      to: [{ name: 'Ola Berg', email: 'ola@firma.example' }],
      receivedAt: wednesday,
      headers: {},
      text,
      notices: [],
    },
    wednesday,
  );
}

const disputeText =
  'Hei\n\nVi bestrider faktura 10457 på 12 500 kr, for varene er aldri levert.\n\nKari';

export const classification: Classification = {
  reason: 'NOT_DELIVERED',
  points: [{ reason: 'NOT_DELIVERED', quote: 'varene er aldri levert' }],
  extent: 'whole',
  stage: 'pre_due',
  party: 'B2B',
  country: 'NO',
  language: 'nb',
  owner: 'ola@firma.example',
  customer: { name: 'Kari Nordmann', email: 'kari@bygg.example' },
  invoice: {
    number: '10457',
    date: PlainDate.parse('2026-11-16'),
    dueDate: PlainDate.parse('2026-12-16'),
    amount: money(12_500, 'NOK'),
    disputed: null,
  },
};

/** Registers a mail as its user would. */
export async function register(services: HostServices, message = mail('1')): Promise<CaseRow> {
  const { detection } = await scanMessage(services, message);
  const recorded = await registerObjection(services, {
    message,
    detection,
    classification,
    channel: 'email',
    receivedOn: PlainDate.parse('2026-11-25'),
  });
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  return recorded.row;
}

/** Remembers what was shown. */
export function fakeNotifier(canNotify = true) {
  const notices: Notice[] = [];
  const badges: { count: number; urgent: boolean }[] = [];
  const notifier: Notifier = {
    canNotify: async () => canNotify,
    notify: async (notice) => void notices.push(notice),
    isShowing: async (key) => notices.some((notice) => notice.key === key),
    setBadge: async (count, urgent) => void badges.push({ count, urgent }),
  };
  return { notifier, notices, badges };
}
