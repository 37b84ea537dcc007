import { checkedRegistration } from '@/components/panel/checked-registration.ts';
import { prefilled } from '@/components/panel/registration.ts';
import { documentFiles } from '@/lib/adapters/files/document-files.ts';
import { calendarFiles } from '@/lib/adapters/ics/calendar-files.ts';
import { openMemoryStore } from '@/lib/adapters/memory/open-memory-store.ts';
import { registerObjection } from '@/lib/app/register-objection.ts';
import { scanMessage } from '@/lib/app/scan-message.ts';
import type { HostServices } from '@/lib/app/services.ts';
import { loadSettings, saveSettings, todayOf } from '@/lib/app/settings.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import { MessageKey, ThreadKey } from '@/lib/domain/shared/ids.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { defaultSettings, type Settings } from '@/lib/domain/shared/settings.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import type { HostCapabilities, InsertOutcome, MailHost } from '@/lib/ports/mail-host.ts';

/** A Thursday in winter, 10:00 in Oslo. */
export const now = Instant.parse('2026-11-26T09:00:00.000Z');

/** A mail as its customer wrote it; everything not given is ordinary. */
export function mail(id: string, given: Partial<RawMessage> = {}): EmailMessage {
  return readMessage(
    {
      key: MessageKey.parse(`workspace:demo:${id}`),
      threadKey: ThreadKey.parse(`workspace:demo:thread-${id}`),
      host: 'workspace',
      account: 'demo',
      rfcMessageId: null,
      subject: 'Faktura 10482',
      from: { name: 'Kari Nordmann', email: 'kari@bygg.example' },
      to: [{ name: '', email: 'salg@firma.example' }],
      receivedAt: Instant.parse('2026-11-25T13:00:00.000Z'),
      headers: {},
      text: disputeText,
      notices: [],
      ...given,
    },
    now,
  );
}

/** As plain as a dispute can be, so that these tests are of the panel and not of the detector. */
export const disputeText = `Hei,

Vi har mottatt faktura 10482 på 12 500 kr, men vi har aldri mottatt varene.
Vi bestrider derfor hele fakturaen.

Hilsen
Kari Nordmann`;

export const ordinaryText = `Hei,

Takk for hyggelig møte i går. Vi ses på kontoret hos dere torsdag klokken ti.

Hilsen Kari`;

/** A mail host in memory: tests open mails in it and look at what was inserted. */
export interface FakeHost extends MailHost {
  readonly inserted: readonly { draft: ReplyDraft; answering: MessageKey }[];
  /** Opens a mail, or none; the answer to `currentMessage` waits for `slowly` when it is given. */
  open(message: EmailMessage | null, slowly?: Promise<void>): void;
  send(inReplyTo: MessageKey): void;
  /** The next insertion fails with this. */
  failWith(error: Error): void;
}

export function fakeHost(capabilities: Partial<HostCapabilities> = {}): FakeHost {
  let current: EmailMessage | null = null;
  let wait: Promise<void> | undefined;
  let failure: Error | null = null;
  const inserted: { draft: ReplyDraft; answering: MessageKey }[] = [];
  const onChange = new Set<() => void>();
  const onSent = new Set<(sent: { inReplyTo: MessageKey }) => void>();
  return {
    capabilities: {
      insertReply: true,
      noticesSending: false,
      backgroundReminders: false,
      openMessage: true,
      ...capabilities,
    },
    inserted,
    async currentMessage() {
      const [message, slowly] = [current, wait];
      await slowly;
      return message;
    },
    async insertReply(draft, answering): Promise<InsertOutcome> {
      if (failure) throw failure;
      inserted.push({ draft, answering });
      return 'inserted';
    },
    onMessageChange(listener) {
      onChange.add(listener);
      return () => onChange.delete(listener);
    },
    onReplySent(listener) {
      onSent.add(listener);
      return () => onSent.delete(listener);
    },
    open(message, slowly) {
      current = message;
      wait = slowly;
      for (const listener of onChange) listener();
    },
    send(inReplyTo) {
      for (const listener of onSent) listener({ inReplyTo });
    },
    failWith(error) {
      failure = error;
    },
  };
}

export const filledSettings: Settings = {
  ...defaultSettings,
  seller: { name: 'Firma AS', domain: 'firma.example' },
  owner: { name: 'Ola Selger', email: 'ola@firma.example', phone: '22 00 00 00' },
  manager: 'Mona Sjef',
  approvedAccounts: ['1234 56 78903'],
};

/** Services over a memory store and a fake host, with a clock that stands still. */
export async function fakeServices(
  given: { settings?: Settings | null; host?: FakeHost } = {},
): Promise<HostServices & { host: FakeHost }> {
  const store = openMemoryStore({ device: 'device-1' });
  if (given.settings !== null) await saveSettings(store, given.settings ?? filledSettings);
  let last = 0;
  return {
    store,
    host: given.host ?? fakeHost(),
    clock: { now: () => now },
    calendarFiles,
    documentFiles,
    identity: {
      newId: () => {
        last += 1;
        return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
      },
    },
  };
}

/** The mail registered the way another window would, as goods that never came; the row that came of it. */
export async function registered(services: HostServices, message: EmailMessage): Promise<CaseRow> {
  const settings = await loadSettings(services.store);
  const scan = await scanMessage(services, message);
  const today = todayOf(services.clock.now(), settings);
  const found = { reason: 'NOT_DELIVERED', quote: 'vi har aldri mottatt varene' } as const;
  const form = { ...prefilled(scan, settings), reason: found.reason, points: [found] };
  const checked = checkedRegistration({ ...form, extent: 'whole' }, scan, today);
  if (!checked.ok) throw new Error('the fixture does not register as it is');
  const recorded = await registerObjection(services, checked.registration);
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  return recorded.row;
}
