import { expect, test } from 'vitest';
import { plainSeal } from '../../../lib/adapters/couchdb/plain-seal.ts';
import { documentOf } from '../../../lib/adapters/couchdb/team-document.ts';
import { parseEvent } from '../../../lib/domain/objection/parse-event.ts';
import { teamNames } from '../../../lib/domain/objection/team-names.ts';

const head = {
  id: 'e1',
  objectionId: '0123456789abcdef0123456789abcdef',
  at: '2026-11-02T09:00:00.000Z',
  actor: 'kari@selger.example',
  device: 'd1',
  seq: 7,
  prevHash: 'a'.repeat(64),
  dataHash: 'b'.repeat(64),
  nonce: 'n',
  v: 1,
};
const registered = {
  classification: {
    reason: 'NOT_DELIVERED',
    points: [{ reason: 'NOT_DELIVERED', quote: 'aldri mottatt' }],
    extent: 'whole',
    stage: 'overdue',
    party: 'B2C',
    country: 'NO',
    language: 'nb',
    owner: 'kari@selger.example',
    customer: { name: 'Ola Kunde', email: 'ola@kunde.example' },
    invoice: { number: '10042', date: null, dueDate: null, amount: null, disputed: null },
  },
  channel: 'email',
  receivedOn: '2026-11-02',
  messageKey: null,
  threadKey: null,
  subject: 'Faktura',
  excerpt: 'aldri mottatt',
  detectedProbability: null,
};

// A device sends again after a server has lost data, perhaps years later: an entry that came out another way by then,
// were it the order of its fields, would lie there twice. Never change what is expected here.
test.each([
  ['registered', registered, '7f7e26c351b90e95e610b4fcd7b7d77c'],
  [
    'deadlineMoved',
    { timer: 'DECISION', dueOn: '2026-11-30', reason: 'ferie' },
    'ad546971af7566f275e505949388d8b2',
  ],
  [
    'ownerChanged',
    { owner: 'per@selger.example', replaces: ['e0'] },
    '8fac6a305ce51527d45d22d8d2fc11ac',
  ],
])('an entry of kind %s is the same document in every version', async (type, data, hash) => {
  const parsed = parseEvent({ ...head, type, data });
  if (!parsed.ok) throw new Error(parsed.problem);
  const tongue = { user: 'u-1', names: teamNames('s', []), seal: plainSeal };
  const document = await documentOf(parsed.event, tongue, 2);
  expect(document?._id).toBe(`${head.objectionId}:u-1:${hash}`);
});
