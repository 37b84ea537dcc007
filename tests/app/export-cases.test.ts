import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportCases } from '../../lib/app/export-cases.ts';
import type { HostServices } from '../../lib/app/services.ts';
import { fakeServices, mail, register } from './fakes.ts';

const CASES = 600;

/** More cases than are read in one step. */
async function manyCases(): Promise<HostServices> {
  const { services } = fakeServices();
  for (let number = 0; number < CASES; number += 1) await register(services, mail(`${number}`));
  return services;
}

describe('an export of many cases', () => {
  let services: HostServices;
  beforeAll(async () => {
    services = await manyCases();
  });

  for (const format of ['xlsx', 'comma', 'semicolon'] as const) {
    test(`tells how far it is, to the last row (${format})`, async () => {
      const told: (readonly [number, number])[] = [];
      const file = await exportCases(services, {
        format,
        language: 'nb',
        onProgress: (...step) => told.push(step),
      });
      expect(file?.count).toBe(CASES);
      expect(told).toEqual([
        [250, CASES],
        [500, CASES],
        [CASES, CASES],
      ]);
    });

    test(`can be stopped at every step, and leaves no file (${format})`, async () => {
      for (const steps of [0, 1, 2, 3]) {
        let done = 0;
        const file = await exportCases(services, {
          format,
          language: 'nb',
          onProgress: () => {
            done += 1;
          },
          isStopped: () => done === steps,
        });
        expect(file, `stopped after ${steps} steps`).toBeNull();
        expect(done).toBe(steps);
      }
    });
  }

  test('holds the chosen cases in their order', async () => {
    const ids = (await services.store.allRows())
      .slice(0, 300)
      .map(({ objection }) => objection.id)
      .reverse();
    const file = await exportCases(services, { format: 'xlsx', language: 'nb', ids });
    const [sheet] = await readWorkbook(Buffer.concat(file?.parts ?? []));
    const [head = [], ...rows] = sheet && 'data' in sheet ? sheet.data : [];
    const column = head.indexOf('Id');
    expect(column).toBeGreaterThan(0);
    expect(rows.map((row) => row[column])).toEqual(ids);
  });
});
