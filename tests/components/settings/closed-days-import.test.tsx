import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClosedDaysImport } from '@/components/settings/ClosedDaysImport.tsx';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CalendarReading } from '@/lib/ports/calendar-files.ts';
import { turns } from '../../patience.ts';
import { testServices } from '../dashboard/case-setup.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

const settle = () =>
  act(async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, 10));
    await turns();
  });

const leftOut = { timed: 0, repeating: 0, long: 0, outside: 0 };
const closed = (...dates: readonly string[]): CalendarReading => ({
  ok: true,
  leftOut,
  days: dates.map((date) => ({ date: PlainDate.parse(date), name: 'Stengt' })),
});

/** The import with files whose reading ends when the test says so. */
async function draw() {
  const { services } = testServices();
  const readings: ((reading: CalendarReading) => void)[] = [];
  const read = () => new Promise<CalendarReading>((resolve) => readings.push(resolve));
  await act(() =>
    render(
      <ServicesProvider
        services={{ ...services, calendarFiles: { ...services.calendarFiles, read } }}
        language="en"
      >
        <ClosedDaysImport
          country="NO"
          known={[]}
          today={PlainDate.parse('2026-11-25')}
          onAdd={() => {}}
        />
      </ServicesProvider>,
      root,
    ),
  );
  return {
    async choose() {
      const input = root.querySelector<HTMLInputElement>('input[type=file]');
      const files = [new File([''], 'stengt.ics')];
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      const answer = readings.at(-1);
      return async (reading: CalendarReading) => {
        answer?.(reading);
        await settle();
      };
    },
    boxes: () =>
      [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
        (box) => box.checked,
      ),
    press: async (at: number) => {
      root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[at]?.click();
      await settle();
    },
  };
}

test('a second calendar file begins with all its days, also those taken out of the first', async () => {
  const shown = await draw();
  await (await shown.choose())(closed('2026-12-21', '2026-12-22'));
  await shown.press(0);
  expect(shown.boxes()).toEqual([false, true]);
  await (await shown.choose())(closed('2026-12-21', '2026-12-23'));
  expect(shown.boxes()).toEqual([true, true]);
});

test('a slow first file does not take the place of the second', async () => {
  const shown = await draw();
  const first = await shown.choose();
  const second = await shown.choose();
  await second(closed('2026-12-21'));
  await first(closed('2026-12-22', '2026-12-23'));
  expect(shown.boxes()).toHaveLength(1);
});
