import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/domain/deadline/deadlines-of.ts';
import {
  type EventType,
  eventData,
  type NewEvent,
  type ObjectionEvent,
} from '../../../lib/domain/objection/event.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { nextSteps } from '../../../lib/domain/objection/next-steps.ts';
import type { Objection } from '../../../lib/domain/objection/objection.ts';
import { refusalOf } from '../../../lib/domain/objection/refusal-of.ts';
import { type State, states } from '../../../lib/domain/objection/state.ts';
import { isOpen, openStates } from '../../../lib/domain/objection/state-groups.ts';
import { transitions } from '../../../lib/domain/objection/transitions.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';
import { classification, day, device, newEvent } from './build-log.ts';

const templates = [
  null,
  ...Array.from({ length: 21 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`),
];
const amount = fc.option(
  fc.record({
    minor: fc.integer({ min: 0, max: 1_500_000 }),
    currency: fc.constant('NOK' as const),
  }),
);
const date = fc.option(fc.constantFrom(day('2026-11-10'), day('2026-12-24')));

/** Anything a person, a device or a bug may try to record. */
const anyEvent: fc.Arbitrary<NewEvent> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...typesOf()).map((type) => newEvent(type)) },
  {
    weight: 4,
    arbitrary: fc
      .record({ template: fc.constantFrom(...templates), customerBy: date })
      .map((data) => newEvent('replySent', data)),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...(['answers', 'accepts', 'new-facts', 'maintains', 'nudge'] as const))
      .map((effect) => newEvent('customerReplied', { effect })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        decision: fc.constantFrom(...(['justified', 'partly', 'unfounded'] as const)),
        toPay: amount,
      })
      .map((data) => newEvent('decided', data)),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...transitions.filter(({ on }) => on.event === 'advanced').map(({ id }) => id))
      .map((transition) => newEvent('advanced', { transition })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...(['paid', 'credited', 'dropped', 'judgment', 'settled'] as const))
      .map((outcome) => newEvent('closed', { outcome })),
  },
  { weight: 1, arbitrary: amount.map((paid) => newEvent('paid', { amount: paid })) },
);

function typesOf(): EventType[] {
  const known = (name: string): name is EventType => name in eventData;
  return Object.keys(eventData)
    .filter((name) => known(name) && name !== 'erased')
    .filter(known);
}

/** The event of one of the steps that the interface would offer. */
function offeredEvent(objection: Objection, choice: number): NewEvent | null {
  const offers = nextSteps(objection).filter(({ event }) => event !== 'erased');
  const step = offers[choice % offers.length];
  if (!step) return null;
  const chosen = step.oneOf[choice % step.oneOf.length];
  const toPay = step.event === 'decided' ? { toPay: classification.invoice.amount } : {};
  return newEvent(step.event, { ...(step.field ? { [step.field]: chosen } : {}), ...toPay });
}

interface Walk {
  /** The objection after each event that the state machine allowed. */
  readonly path: readonly Objection[];
  readonly log: readonly ObjectionEvent[];
}

/** Walks through the state machine with attempts; those it refuses are not recorded, as in the app. */
const walks: fc.Arbitrary<Walk> = fc
  .record({
    stage: fc.constantFrom(...(['overdue', 'collection'] as const)),
    extent: fc.constantFrom(...(['whole', 'partial'] as const)),
    attempts: fc.array(
      fc.record({
        event: anyEvent,
        wait: fc.integer({ min: 0, max: 20 }),
        // Mostly what the interface offers, or walks would seldom get far.
        offered: fc.option(fc.nat(), { freq: 3 }),
      }),
      { minLength: 10, maxLength: 40 },
    ),
  })
  .map(({ stage, extent, attempts }) => {
    const writer = device('device-a');
    let time = Date.parse('2026-11-02T09:00:00Z');
    const log = [
      writer.write(
        newEvent('registered', { classification: { ...classification, stage, extent } }),
      ),
      // Without a paper that proves the claim no walk would ever come to a rejection.
      writer.write(newEvent('evidenceTicked')),
    ];
    const path = [fold(log)];
    for (const { event: any, wait, offered } of attempts) {
      time += wait * 86_400_000 + 1000;
      const now = new Date(time).toISOString();
      const before = path.at(-1) ?? null;
      const event = (before && offered !== null && offeredEvent(before, offered)) || any;
      const dated = { ...event, at: device('probe').write(event, now).at };
      if (refusalOf(before, dated)) continue;
      log.push(writer.write(event, now));
      path.push(fold(log));
    }
    return { path, log };
  });

const steps = ({ path }: Walk) =>
  path.slice(1).map((after, index) => ({ before: path[index] ?? after, after }));

describe('whatever anybody tries', () => {
  test('the walks of these tests come to every state', () => {
    const seen = new Set(
      fc
        .sample(walks, { numRuns: 1500, seed: 7 })
        .flatMap(({ path }) => path.map(({ state }) => state)),
    );
    expect([...openStates, 'CLOSED' as const].filter((state) => !seen.has(state))).toEqual([]);
  });

  test('every state is open, closed, or that of a mail which is no objection yet', () => {
    expect(new Set(['SUSPECTED', 'DISMISSED', ...openStates, 'CLOSED'])).toEqual(new Set(states));
  });

  test('no objection is closed without an answer that was sent', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        for (const { before, after } of steps(walk))
          if (after.state === 'CLOSED' && before.state !== 'CLOSED')
            expect(after.isAnswered).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('what was justified once is never collected', () => {
    fc.assert(
      fc.property(walks, ({ path, log }) => {
        const justified = log.findIndex(
          (event) => event.type === 'decided' && event.data.decision === 'justified',
        );
        if (justified < 0) return;
        for (const { state } of path.slice(justified))
          expect(state).not.toBe('COLLECTION_MAY_RESUME');
      }),
      { numRuns: 300 },
    );
  });

  test('an upheld objection leads to mediation, court or the end only', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        for (const { before, after } of steps(walk))
          if (before.state === 'MAINTAINED')
            expect(['MAINTAINED', 'MEDIATION', 'COURT', 'CLOSED']).toContain(after.state);
      }),
      { numRuns: 300 },
    );
  });

  test('the disputed amount is paused until collection may resume or the case is closed', () => {
    fc.assert(
      fc.property(walks, ({ path }) => {
        for (const { state, isPaused } of path)
          expect(isPaused).toBe(isOpen(state) && state !== 'COLLECTION_MAY_RESUME');
      }),
      { numRuns: 100 },
    );
  });

  test('the stage at which the customer objected never changes while the case is open', () => {
    fc.assert(
      fc.property(walks, ({ path }) => {
        const stages = new Set(path.map(({ classification: { stage } }) => stage));
        expect(stages.size).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  test('every open case has an owner and a step that can be taken', () => {
    fc.assert(
      fc.property(walks, ({ path }) => {
        for (const objection of path) {
          expect(objection.classification.owner).not.toBe('');
          if (isOpen(objection.state))
            expect(nextSteps(objection).some(({ refusal }) => refusal === null)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every open case has a date that somebody watches', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        for (const objection of walk.path.filter(({ state }) => isOpen(state))) {
          const duties = deadlinesOf(objection, defaultSettings, day('2027-01-04'));
          // The limitation of the claim is watched all along and moves nothing.
          const next = duties.filter(
            ({ metOn, timer }) => metOn === null && timer !== 'LIMITATION',
          );
          expect([objection.state, next.length > 0]).toEqual([objection.state, true]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('folding in any order gives the same objection, and nothing is lost', () => {
    fc.assert(
      fc.property(
        walks.chain(({ log }) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          const objection = fold(shuffled);
          expect(objection).toEqual(fold(log));
          expect(objection.events.length + objection.conflicts.length).toBe(log.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('events forced on the log by other devices are kept as conflicts, never lost', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const [first, second] = [device('device-a'), device('device-b')];
        const log = [
          first.write(newEvent('registered')),
          ...events.map((event, index) => (index % 2 ? first : second).write(event)),
        ];
        const objection = fold(log);
        expect(objection.events.length + objection.conflicts.length).toBe(log.length);
        expect(fold(log.toReversed())).toEqual(objection);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the table itself', () => {
  test('holds all 37 rows of the rule book and the two steps of its diagram', () => {
    const rows = new Set(
      transitions.filter(({ origin }) => origin === 'table').map(({ row }) => row),
    );
    expect([...rows].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 37 }, (_, index) => index + 1),
    );
    expect(transitions.filter(({ origin }) => origin === 'diagram').map(({ id }) => id)).toEqual([
      'facts-gathered',
      'collection-ended',
    ]);
  });

  test('names every step once', () => {
    expect(new Set(transitions.map(({ id }) => id)).size).toBe(transitions.length);
  });

  test('leads from every open state to the end', () => {
    const reachable = (from: State, seen = new Set<State>()): Set<State> => {
      for (const { from: starts, to } of transitions) {
        const target = to === 'same' ? from : to;
        if (!starts.some((start) => start === from) || seen.has(target)) continue;
        seen.add(target);
        reachable(target, seen);
      }
      return seen;
    };
    for (const state of openStates) expect(reachable(state), state).toContain('CLOSED');
  });

  test('leads from a justified objection to its end only', () => {
    const targets = transitions
      .filter(({ from, to }) => from.some((state) => state === 'JUSTIFIED') && to !== 'same')
      .map(({ to }) => to);
    expect([...new Set(targets)]).toEqual(['CLOSED']);
  });
});
