import { expect, test } from 'vitest';
import { Instant } from '@/lib/domain/shared/instant.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

/** Nine cases of one Thursday and no open mail, looked at on `day`. */
async function panelOn(day: string, count = 9) {
  const services = await fakeServices();
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const message = mail(`${index}`, { from: { name: `Customer ${index}`, email: 'k@b.example' } });
    ids.push((await registered(services, message)).objection.id);
  }
  const clock = { now: () => Instant.parse(`${day}T09:00:00.000Z`) };
  const opened: (string | undefined)[] = [];
  const panel = await showPanel({ ...services, clock }, 'en', {
    onOpenDashboard: (id) => opened.push(id),
  });
  await panel.settle();
  return { panel, ids, opened };
}

test('with no mail open the panel lists what the badge counts, and leads to each case', async () => {
  const { panel, ids, opened } = await panelOn('2026-12-03', 2);
  expect(panel.text()).toContain('2 deadlines to follow up');
  expect(panel.text()).toMatch(/\d+ days overdue/);
  await panel.press('Customer 1');
  expect(opened).toEqual([ids[1]]);
});

test('says nothing of deadlines while none is near', async () => {
  const { panel } = await panelOn('2026-11-26', 0);
  expect(panel.text()).not.toContain('to follow up');
});

test('of many the longest due are shown, and the rest stands on the dashboard', async () => {
  const { panel, opened } = await panelOn('2026-12-03');
  expect(panel.text()).toContain('9 deadlines to follow up');
  const list = panel.root.querySelectorAll('[aria-labelledby=due-now-title] li');
  expect(list).toHaveLength(8);
  const more = panel.root.querySelector<HTMLButtonElement>(
    '[aria-labelledby=due-now-title] > button',
  );
  more?.click();
  expect(opened).toEqual([undefined]);
});
