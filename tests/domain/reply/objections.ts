import type { Deadline } from '../../../lib/domain/deadline/deadline.ts';
import type { Classification } from '../../../lib/domain/objection/event.ts';
import type { Objection } from '../../../lib/domain/objection/objection.ts';
import { MessageKey, ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { money } from '../../../lib/domain/shared/money.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/shared/settings.ts';

export const day = (text: string) => PlainDate.parse(text);
const objectionId = ObjectionId.parse('11111111-1111-4111-8111-111111111111');

export const settings: Settings = {
  ...defaultSettings,
  seller: { name: 'Firma AS', domain: 'firma.example' },
  owner: { name: 'Ola Berg', email: 'ola@firma.example', phone: '22 00 00 00' },
  approvedAccounts: ['1234.56.78903'],
};

/** A registered objection of a consumer in Norway against the price; change what the test is about. */
export function objectionOf(
  changes: Partial<Objection> = {},
  classified: Partial<Classification> = {},
): Objection {
  return {
    id: objectionId,
    caseNumber: 'I-2026-7K3F',
    state: 'REGISTERED',
    atAgency: false,
    agency: null,
    classification: {
      reason: 'PRICE',
      points: [{ reason: 'PRICE', quote: 'vi avtalte 900 kr per time.' }],
      extent: 'whole',
      stage: 'overdue',
      party: 'B2C',
      country: 'NO',
      language: 'nb',
      owner: 'ola@firma.example',
      customer: { name: 'Kari Hansen', email: 'kari@kunde.example' },
      invoice: {
        number: '10457',
        date: day('2026-11-02'),
        dueDate: day('2026-12-01'),
        amount: money(12500, 'NOK'),
        disputed: null,
      },
      ...classified,
    },
    channel: 'email',
    receivedOn: day('2026-11-20'),
    registeredAt: Instant.parse('2026-11-20T10:00:00.000Z'),
    subject: 'Faktura 10457',
    excerpt: '',
    messageKeys: [MessageKey.parse('gmail:a:1')],
    threadKeys: [],
    decision: 'undecided',
    decisionReasons: '',
    toPay: null,
    outcome: null,
    isAnswered: false,
    isPaused: true,
    promisedAnswerBy: null,
    customerBy: null,
    snoozedUntil: null,
    escalatedTo: null,
    evidence: {},
    isErased: false,
    events: [],
    conflicts: [],
    ...changes,
  };
}

export function deadlineOf(
  timer: Deadline['timer'],
  dueOn: string,
  status: Deadline['status'] = 'running',
): Deadline {
  return {
    id: `${objectionId}:${timer}`,
    objectionId,
    timer,
    duty: 'ours',
    dueOn: day(dueOn),
    status,
    metOn: null,
    working: [],
    source: '',
    binding: '',
  };
}
