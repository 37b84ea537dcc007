import { describe, expect, test } from 'vitest';
import { recordForMany } from '../../lib/app/record-for-many.ts';
import { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { StoreError } from '../../lib/ports/errors.ts';
import { verifyChain } from '../domain/objection/verify-chain.ts';
import { fakeServices, mail, register } from './fakes.ts';

async function cases(count: number) {
  const { services } = fakeServices();
  const rows = [];
  for (let place = 0; place < count; place += 1)
    rows.push(await register(services, mail(String(place))));
  return { services, ids: rows.map(({ objection }) => objection.id) };
}
const toKari = (objectionId: ObjectionId) =>
  ({ type: 'ownerChanged', objectionId, data: { owner: 'kari@firma.example' } }) as const;

describe('a change of many cases', () => {
  test('reaches all of them, tells how far it is and leaves a whole chain', async () => {
    const { services, ids } = await cases(60);
    const progress: number[] = [];
    const result = await recordForMany(services, ids, {
      eventFor: toKari,
      onProgress: (done) => progress.push(done),
    });
    expect(result).toEqual({ changed: 60, refused: [] });
    expect(progress).toEqual([50, 60]);
    const rows = await services.store.allRows();
    expect(
      rows.every(({ objection }) => objection.classification.owner === 'kari@firma.example'),
    ).toBe(true);
    const log = (await Promise.all(ids.map((id) => services.store.events(id)))).flat();
    const inOrder = log.toSorted((a, b) => a.seq - b.seq);
    expect(verifyChain(inOrder, [await services.store.head()])).toEqual([]);
  });

  test('leaves out what the state machine does not allow, and names it', async () => {
    const { services, ids } = await cases(2);
    const unknown = ObjectionId.parse('unknown');
    const result = await recordForMany(services, [...ids, unknown], { eventFor: toKari });
    expect(result).toEqual({ changed: 2, refused: [unknown] });
    expect(await services.store.events(unknown)).toEqual([]);
  });

  test('stops between two steps and keeps what is done', async () => {
    const { services, ids } = await cases(60);
    let steps = 0;
    const result = await recordForMany(services, ids, {
      eventFor: toKari,
      isStopped: () => steps > 0,
      onProgress: () => {
        steps += 1;
      },
    });
    expect(result.changed).toBe(50);
  });

  test('reads again when another window wrote meanwhile', async () => {
    const { services, ids } = await cases(2);
    let refusals = 1;
    const store: typeof services.store = {
      ...services.store,
      append: (...given) => {
        refusals -= 1;
        return refusals >= 0
          ? Promise.reject(new StoreError('conflict'))
          : services.store.append(...given);
      },
    };
    expect(await recordForMany({ ...services, store }, ids, { eventFor: toKari })).toMatchObject({
      changed: 2,
    });
  });
});
