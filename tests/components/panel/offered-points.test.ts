import { expect, test } from 'vitest';
import { prefilled } from '@/components/panel/registration.ts';
import { scanMessage } from '@/lib/app/scan-message.ts';
import { loadSettings } from '@/lib/app/settings.ts';
import { fakeServices, mail } from '../fakes.ts';

test('a ground that is only worth offering stands in the form without its tick', async () => {
  const services = await fakeServices();
  const scan = await scanMessage(services, mail('a'));
  const [first] = scan.detection.points;
  if (!first) throw new Error('the mail states a ground');
  const offered = { ...first, reason: 'PRICE', probability: 0.1 } as const;
  const detection = { ...scan.detection, points: [first, offered] };
  const form = prefilled({ ...scan, detection }, await loadSettings(services.store));
  expect(form.foundPoints.map(({ reason }) => reason)).toEqual([first.reason, 'PRICE']);
  expect(form.points).toHaveLength(1);
  // The very one, by which the form knows that it is ticked.
  expect(form.points[0]).toBe(form.foundPoints[0]);
});
