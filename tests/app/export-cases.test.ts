import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportCases } from '../../lib/app/export-cases.ts';
import type { HostServices } from '../../lib/app/services.ts';
import { evidenceCase } from './evidence-case.ts';
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

test('what a case is stands under the head that names it', async () => {
  const { services } = fakeServices();
  const { objection } = await evidenceCase(services);
  const file = await exportCases(services, { format: 'comma', language: 'en' });
  const [head = '', row = ''] = new TextDecoder()
    .decode(Buffer.concat(file?.parts ?? []))
    .split('\r\n');
  const cells = row.split(',');
  const told = Object.fromEntries(head.split(',').map((title, place) => [title, cells[place]]));
  expect(told).toEqual({
    Case: objection.caseNumber,
    Customer: 'Kari Nordmann',
    Email: 'kari@bygg.example',
    Invoice: '10457',
    'Invoice date': '2026-11-16',
    'Due date': '2026-12-16',
    Reason: 'Not delivered',
    Extent: 'The whole claim',
    Stage: 'Before the due date',
    Country: 'NO',
    Owner: 'ola@firma.example',
    Status: 'Justified',
    Decision: 'Justified',
    Outcome: '',
    Received: '2026-11-25',
    'Answer due': '2026-12-02',
    'First answer (UTC)': '2026-11-25T13:00:00.000Z',
    // The customer has not been told yet.
    'Decided (UTC)': '',
    'Paid (UTC)': '',
    Currency: 'NOK',
    'Invoice amount': '12500.00',
    Disputed: '12500.00',
    Undisputed: '0.00',
    'To pay': '0.00',
    Subject: 'Faktura 10457',
    Id: objection.id,
  });
});
