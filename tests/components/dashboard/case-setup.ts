import { documentFiles } from '@/lib/adapters/files/document-files.ts';
import { calendarFiles } from '@/lib/adapters/ics/calendar-files.ts';
import { openMemoryStore } from '@/lib/adapters/memory/open-memory-store.ts';
import { registerObjection } from '@/lib/app/register-objection.ts';
import type { PageServices } from '@/lib/app/services.ts';
import { detect } from '@/lib/domain/detection/detect.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { type Money, money } from '@/lib/domain/shared/money.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { turns } from '../../patience.ts';

/** Services over a memory store whose clock stands still until told otherwise. */
export function testServices(now = '2026-11-23T09:00:00.000Z') {
  let time = now;
  let count = 0;
  const services: PageServices = {
    store: openMemoryStore({ device: 'test' }),
    clock: { now: () => Instant.parse(time) },
    calendarFiles,
    documentFiles,
    identity: {
      newId: () => {
        count += 1;
        return `id-${count}`;
      },
    },
  };
  return { services, setTime: (next: string) => (time = next) };
}

export interface CaseWish {
  readonly customer: string;
  readonly invoice?: string | null;
  readonly receivedOn: string;
  readonly owner?: string;
  readonly amount?: Money;
}

/** Registers an objection the way the panel does. */
export async function registerCase(services: PageServices, wish: CaseWish): Promise<CaseRow> {
  const message = readMessage(
    {
      key: MessageKey.parse(`workspace:demo:${wish.customer}`),
      threadKey: null,
      host: 'workspace',
      account: null,
      rfcMessageId: null,
      subject: `Faktura ${wish.invoice ?? ''}`,
      from: { name: wish.customer, email: 'kunde@kunde.example' },
      to: [],
      receivedAt: Instant.parse(`${wish.receivedOn}T08:00:00.000Z`),
      headers: {},
      text: 'Vi har ikke bestilt dette og bestrider fakturaen.',
      notices: [],
    },
    services.clock.now(),
  );
  const recorded = await registerObjection(services, {
    message,
    detection: detect(message),
    channel: 'email',
    receivedOn: PlainDate.parse(wish.receivedOn),
    classification: {
      reason: 'NOT_ORDERED',
      points: [{ reason: 'NOT_ORDERED', quote: 'Vi har ikke bestilt dette' }],
      extent: 'whole',
      stage: 'pre_due',
      party: 'B2B',
      country: 'NO',
      language: 'nb',
      owner: wish.owner ?? 'ingrid@firma.example',
      customer: { name: wish.customer, email: 'kunde@kunde.example' },
      invoice: {
        number: wish.invoice ?? null,
        date: null,
        dueDate: null,
        amount: wish.amount ?? money(12_500, 'NOK'),
        disputed: null,
      },
    },
  });
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  return recorded.row;
}

/** Lets effects, promises and drawings run. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await turns();
  }
}
