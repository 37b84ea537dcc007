import { expect, test } from 'vitest';
import type { AppointmentForm, OfficeMailbox } from '@/lib/adapters/outlook/office-mailbox.ts';
import { hasAppointments, openAppointment } from '@/lib/adapters/outlook/open-appointment.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';

const entry = {
  on: PlainDate.parse('2026-12-02'),
  title: 'Avgjørelse, I-2026-ABCDE',
  text: 'Svar.',
};

function mailboxWith(more: Partial<OfficeMailbox>): OfficeMailbox {
  return { item: null, userProfile: { emailAddress: 'ola@firma.example' }, ...more };
}

/** Both ways of opening the form; each tells what it was given. */
function opening(kind: 'new' | 'old') {
  const forms: AppointmentForm[] = [];
  const mailbox = mailboxWith(
    kind === 'new'
      ? {
          displayNewAppointmentFormAsync(form, done) {
            forms.push(form);
            done({ status: 'succeeded', value: undefined });
          },
        }
      : { displayNewAppointmentForm: (form) => void forms.push(form) },
  );
  return { mailbox, forms };
}

// Documented as `AppointmentForm`: subject up to 255 characters, body up to 32 KB, dates as Date objects, and an
// exception for a name it does not know. Without attendees it is an appointment, with them a meeting that is sent.
test.each(['new', 'old'] as const)(
  'the form is filled with half an hour at nine on the day of the deadline, by the %s call',
  async (kind) => {
    const { mailbox, forms } = opening(kind);
    await openAppointment(mailbox, entry);
    expect(forms).toEqual([
      {
        subject: entry.title,
        body: entry.text,
        start: new Date(2026, 11, 2, 9, 0),
        end: new Date(2026, 11, 2, 9, 30),
      },
    ]);
  },
);

test('texts that are too long are cut to what Outlook takes', async () => {
  const { mailbox, forms } = opening('new');
  await openAppointment(mailbox, { ...entry, title: 'x'.repeat(300), text: 'y'.repeat(40_000) });
  expect(forms.map(({ subject, body }) => [subject.length, body.length])).toEqual([[255, 32_768]]);
});

test.each<[string, Partial<OfficeMailbox>]>([
  [
    'the newer call reports a failure',
    {
      displayNewAppointmentFormAsync: (_form, done) => done({ status: 'failed', value: undefined }),
    },
  ],
  [
    'the older call throws',
    {
      displayNewAppointmentForm() {
        throw new Error('no');
      },
    },
  ],
  ['there is no call', {}],
])('says that it does not work when %s', async (_title, more) => {
  await expect(openAppointment(mailboxWith(more), entry)).rejects.toMatchObject({
    code: 'not-supported',
  });
});

test('a phone has no such form, and no button for it', () => {
  expect(hasAppointments(mailboxWith({}))).toBe(false);
  expect(hasAppointments(opening('old').mailbox)).toBe(true);
});
