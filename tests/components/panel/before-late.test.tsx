import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { recordEvents } from '@/lib/app/record-events.ts';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

/** A case whose customer was promised an answer by Tuesday 1 December, looked at on a later day. */
async function promised(lookedAt: string) {
  const services = await fakeServices();
  const message = mail('a');
  services.host.open(message);
  const { objection } = await registered(services, message);
  await recordEvents(services, objection.id, [
    {
      type: 'acknowledged',
      objectionId: objection.id,
      data: {
        template: 'T01',
        promisedAnswerBy: PlainDate.parse('2026-12-01'),
        customerBy: null,
        messageKey: null,
      },
    },
  ]);
  const clock = { now: () => Instant.parse(`${lookedAt}T09:00:00.000Z`) };
  const panel = await showPanel({ ...services, clock });
  return { services, panel, id: objection.id };
}

describe('before a promise is broken', () => {
  test('nothing is proposed while there is time', async () => {
    const { panel } = await promised('2026-11-27');
    expect(panel.text()).not.toContain('Can you keep your promise?');
  });

  test('one business day ahead an update is proposed first, with a new date in it', async () => {
    const { panel } = await promised('2026-11-30');
    const reply = panel.root.querySelector('.reply');
    expect(reply?.querySelector('.banner')?.textContent).toContain('by Tuesday 1 December');
    expect(reply?.querySelector('.banner')?.textContent).toMatch(/new date will be \w+day \d+/);
    await panel.press('Write an update');
    await panel.checked();
    const letter = panel.root.querySelector<HTMLTextAreaElement>('.reply textarea[rows="12"]');
    expect(letter?.value).toMatch(/1\. desember 2026/);
    expect(letter?.value).toContain('Du får svar senest');
    expect(panel.root.querySelector('.reply .banner')).toBeNull();
  });

  test('when the day has passed the banner says so, and later an apology is announced', async () => {
    const { panel } = await promised('2026-12-07');
    expect(panel.text()).toContain('The promised answer is late');
    expect(panel.text()).toContain('the reply begins with an apology');
  });
});

describe('putting off and passing on', () => {
  test('reminders are put off by business days, over a weekend too', async () => {
    const { services, panel, id } = await promised('2026-11-26');
    await panel.press('Snooze');
    await panel.press('2 business days');
    await panel.type('Why', 'Lageret teller i helgen.');
    await panel.press('Save');
    expect((await services.store.row(id))?.objection.snoozedUntil).toBe('2026-11-30');
    expect(panel.text()).toContain('Reminders rest until');
  });

  test('the manager is asked with a reason, and the name is filled in', async () => {
    const { services, panel, id } = await promised('2026-11-26');
    await panel.press('Ask the manager');
    expect(panel.field('Name').value).toBe('Mona Sjef');
    await panel.press('Save');
    expect(panel.text()).toContain('This is needed.');
    await panel.type('Why', 'Kunden truer med medieoppslag.');
    await act(() => panel.press('Save'));
    expect((await services.store.row(id))?.objection.escalatedTo).toBe('Mona Sjef');
  });
});
