import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { PaneNotes } from '@/components/pane/PaneNotes.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { SeenMessage } from '@/lib/app/follow-message.ts';
import { recordEvents } from '@/lib/app/record-events.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { errorWords } from '@/lib/i18n/errors.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import type { BegunSending, CaseCopy, CaseMirror } from '@/lib/ports/case-mirror.ts';
import { HostError, StoreError } from '@/lib/ports/errors.ts';
import { patiently } from '../../patience.ts';
import { fakeServices, filledSettings, mail, now, registered } from '../fakes.ts';
import { show } from './show.tsx';

const words = outlookWords.en;
type Services = Awaited<ReturnType<typeof fakeServices>>;

/** Beside the mail: what a test puts there. */
function fakeMirror(held: {
  copy?: CaseCopy;
  begun?: BegunSending;
  strangers?: number;
  isBroken?: boolean;
}): CaseMirror & {
  begun: () => BegunSending | undefined;
  copies: () => readonly string[];
  startSending: (begun: BegunSending) => void;
} {
  let { begun } = held;
  const copies: string[] = [];
  let told = () => {};
  const maybe = <T,>(value: T) =>
    held.isBroken ? Promise.reject(new HostError('not-supported')) : Promise.resolve(value);
  return {
    begun: () => begun,
    copies: () => copies,
    readCopy: () => maybe(held.copy ?? null),
    writeCopy(key) {
      copies.push(key);
      return maybe(undefined);
    },
    saveLines: () => maybe(undefined),
    strangers: () => held.strangers ?? 0,
    begunSending: () => begun ?? null,
    async forgetSending() {
      begun = undefined;
    },
    onSending(listener) {
      told = listener;
      return () => {};
    },
    startSending(at) {
      begun = at;
      told();
    },
  };
}

const seenOf = ({ key, threadKey, from, to, receivedAt }: EmailMessage): SeenMessage => ({
  key,
  threadKey,
  isOurs: from?.email === filledSettings.owner.email,
  to: to.map(({ email }) => email),
  at: receivedAt,
});

async function showNotes(services: Services, mirror: CaseMirror, message: EmailMessage | null) {
  const showNotice = vi.fn<(key: string, text: string | null) => void>();
  let open = message;
  const seen = () => open && seenOf(open);
  services.host.open(message);
  const shown = await show(
    <ServicesProvider services={services} language="en">
      <PaneNotes services={services} mirror={mirror} seen={seen} showNotice={showNotice} />
    </ServicesProvider>,
  );
  return {
    ...shown,
    showNotice,
    close: () => render(null, shown.root),
    async open(next: EmailMessage | null) {
      open = next;
      services.host.open(next);
      await shown.settle();
    },
  };
}

test('a reply that was begun to be sent is asked about, and recorded when the user says so', async () => {
  const services = await fakeServices();
  const message = mail('a');
  const row = await registered(services, message);
  const mirror = fakeMirror({
    begun: { at: Instant.parse('2026-11-26T08:30:00.000Z'), wasAsked: false },
  });
  const notes = await showNotes(services, mirror, message);
  expect(notes.text()).toContain(words.sending.text);
  expect(notes.text()).toContain('09:30');
  await notes.press(words.sending.wasSent);
  expect(notes.text()).not.toContain(words.sending.text);
  expect((await services.store.row(row.objection.id))?.objection.state).toBe('ACKNOWLEDGED');
  expect(mirror.begun()).toBeUndefined();
});

test('a sending that cannot be recorded is said to be so, and asked about again', async () => {
  const services = await fakeServices();
  const message = mail('a');
  const row = await registered(services, message);
  const mirror = fakeMirror({
    begun: { at: Instant.parse('2026-11-26T08:30:00.000Z'), wasAsked: false },
  });
  const notes = await showNotes(services, mirror, message);
  Object.assign(services.store, { append: () => Promise.reject(new StoreError('quota')) });
  await notes.press(words.sending.wasSent);
  expect(notes.text()).toContain(errorWords.en.store.quota.title);
  expect(notes.text()).toContain(words.sending.text);
  expect(mirror.begun()).toBeDefined();
  expect((await services.store.row(row.objection.id))?.objection.state).toBe('REGISTERED');
});

test('a reply that is sent while the pane stands open is asked about at once', async () => {
  const services = await fakeServices();
  const message = mail('a');
  await registered(services, message);
  const mirror = fakeMirror({});
  const notes = await showNotes(services, mirror, message);
  expect(notes.text()).not.toContain(words.sending.text);
  mirror.startSending({ at: Instant.parse('2026-11-26T08:30:00.000Z'), wasAsked: false });
  await vi.waitFor(() => expect(notes.text()).toContain(words.sending.text), patiently);
});

test('what was just registered is beside its message before anybody can turn to the next', async () => {
  const services = await fakeServices();
  const message = mail('a');
  const mirror = fakeMirror({});
  const notes = await showNotes(services, mirror, message);
  expect(mirror.copies()).toEqual([]);
  await registered(services, message);
  notes.close();
  await vi.waitFor(() => expect(mirror.copies()).toEqual([message.key]), patiently);
});

test('our own mail in the conversation is noted as the reply that was opened, and said to be so', async () => {
  const services = await fakeServices();
  const message = mail('a');
  const { objection } = await registered(services, message);
  const data = { template: 'T01', promisedAnswerBy: null, customerBy: null } as const;
  await recordEvents(services, objection.id, [
    { type: 'replyOpened', objectionId: objection.id, data: { ...data, messageKey: message.key } },
  ]);
  const notes = await showNotes(services, fakeMirror({}), message);
  const { threadKey, from } = message;
  const reply = mail('own', {
    from: filledSettings.owner,
    to: from ? [from] : [],
    receivedAt: now,
  });
  await notes.open({ ...reply, threadKey });
  await vi.waitFor(() => expect(notes.text()).toContain(words.sending.confirmed), patiently);
  expect((await services.store.row(objection.id))?.objection.state).toBe('ACKNOWLEDGED');
  await notes.open(message);
  expect(notes.text()).not.toContain(words.sending.confirmed);
});

test('a reply that did not go out leaves the deadline running', async () => {
  const services = await fakeServices();
  const message = mail('a');
  const row = await registered(services, message);
  const mirror = fakeMirror({
    begun: { at: Instant.parse('2026-11-26T08:30:00.000Z'), wasAsked: true },
  });
  const notes = await showNotes(services, mirror, message);
  expect(notes.text()).toContain(words.sending.asked);
  await notes.press(words.sending.wasNot);
  expect(notes.text()).not.toContain(words.sending.asked);
  expect((await services.store.row(row.objection.id))?.objection.state).toBe('REGISTERED');
});

test('what is due is said when the pane opens, and above the mail itself', async () => {
  const services = await fakeServices();
  const message = mail('a', { receivedAt: Instant.parse('2026-11-23T08:00:00.000Z') });
  await registered(services, message);
  const notes = await showNotes(services, fakeMirror({}), message);
  await notes.settle();
  expect(notes.text()).toContain(words.due.title.one.replace('#', '1'));
  expect(notes.text()).toContain('Kari Nordmann');
  const [key, text] = notes.showNotice.mock.lastCall ?? [];
  expect(key).toBe(message.key);
  expect(text).toMatch(/^Objection: /);
});

test('cases that were registered elsewhere are counted, not hidden', async () => {
  const services = await fakeServices();
  const notes = await showNotes(services, fakeMirror({ strangers: 3 }), mail('a'));
  expect(notes.text()).toContain('3 open cases of this mailbox are not on this machine');
});

test('how to pin is told until somebody has, and never again', async () => {
  const services = await fakeServices();
  const first = await showNotes(services, fakeMirror({}), mail('a'));
  expect(first.text()).toContain(words.pin.text);
  await first.open(mail('b'));
  expect(first.text()).not.toContain(words.pin.text);
  const second = await showNotes(services, fakeMirror({}), mail('a'));
  expect(second.text()).not.toContain(words.pin.text);
});

test('a mailbox that keeps nothing is in nobody’s way', async () => {
  const services = await fakeServices();
  const message = mail('a');
  await registered(services, message);
  const notes = await showNotes(services, fakeMirror({ isBroken: true }), message);
  await notes.open(null);
  await notes.open(message);
  expect(notes.text()).not.toContain(words.sending.text);
});
