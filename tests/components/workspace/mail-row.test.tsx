import { render } from 'preact';
import { expect, test } from 'vitest';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { MailRow } from '@/components/workspace/MailRow.tsx';
import { demoMailbox } from '@/lib/adapters/workspace/demo-mailbox.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { registerCase, testServices } from '../dashboard/case-setup.ts';

/** The mark on the mail of a case received on 23 November whose receipt must be acknowledged the day after. */
async function markAt(now: string, language: Language): Promise<HTMLElement | null> {
  const { services, setTime } = testServices();
  const row = await registerCase(services, { customer: 'Kunde', receivedOn: '2026-11-23' });
  expect(row.nextDueOn).toBe('2026-11-24');
  setTime(now);
  const [raw] = demoMailbox(services.clock.now());
  if (!raw) throw new Error('no demo mail');
  const root = document.createElement('div');
  render(
    <ServicesProvider services={services} language={language}>
      <MailRow
        message={readMessage(raw, services.clock.now())}
        timeZone="Europe/Oslo"
        isRead
        verdict="objection"
        mark={{ kind: 'case', dueOn: row.nextDueOn }}
      />
    </ServicesProvider>,
    root,
  );
  return root.querySelector('.badge');
}

test.each([
  ['in good time', '2026-11-23T09:00:00.000Z', 'nb', 'Frist 24. nov. 2026', 'info'],
  ['on the day', '2026-11-24T09:00:00.000Z', 'nb', 'Frist i dag', 'warn'],
  [
    'a minute after midnight in Oslo',
    '2026-11-24T23:01:00.000Z',
    'nb',
    '1 dag over fristen',
    'danger',
  ],
  ['late', '2026-11-27T09:00:00.000Z', 'nn', '3 dagar over fristen', 'danger'],
  ['late', '2026-11-27T09:00:00.000Z', 'da', '3 dage over fristen', 'danger'],
  ['late', '2026-11-27T09:00:00.000Z', 'sv', '3 dagar försenat', 'danger'],
  ['late', '2026-11-27T09:00:00.000Z', 'en', '3 days overdue', 'danger'],
] as const)('a case %s (%s, %s) is marked “%s”', async (_, now, language, text, kind) => {
  const mark = await markAt(now, language);
  expect(mark?.textContent).toBe(text);
  expect(mark?.classList.contains(`badge--${kind}`)).toBe(true);
});
