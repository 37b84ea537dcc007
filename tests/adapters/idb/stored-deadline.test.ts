import { describe, expect, test } from 'vitest';
import { StoredDeadline } from '@/lib/adapters/idb/stored-deadline.ts';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { deadlinesOf } from '@/lib/domain/deadline/deadlines-of.ts';
import { periodUnits } from '@/lib/domain/law/working-step.ts';
import { withoutWords } from '@/lib/domain/objection/without-words.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { day, type Happening, objectionWith } from '../../domain/deadline/open-objection.ts';
import { manyCases } from '../../generated/many-cases.ts';

const today = day('2026-12-01');
const answered: readonly Happening[] = [
  ['2026-11-05', 'acknowledged'],
  ['2026-11-05', 'advanced', { transition: 'facts-gathered', note: '' }],
  ['2026-11-06', 'decided', { decision: 'unfounded', reasons: 'Levert.', toPay: null }],
  ['2026-11-06', 'replySent', { template: 'T08' }],
];
const paid = objectionWith({}, [...answered, ['2026-11-10', 'paid', { amount: null }]]);

/** What a database gives back, as JSON has it. */
const stored = (deadline: Deadline): unknown => JSON.parse(JSON.stringify(deadline));

describe('a deadline that was stored is read as it was worked out', () => {
  test('of a closed case whose words are gone', () => {
    const wordless = { ...paid, events: paid.events.map(withoutWords) };
    const deadlines = deadlinesOf(wordless, defaultSettings, today);
    expect(deadlines.flatMap(({ working }) => working)).toContainEqual(
      expect.objectContaining({ unit: 'months' }),
    );
    for (const each of deadlines) expect(StoredDeadline.parse(stored(each))).toEqual(each);
  });

  test('of a thousand cases in every state', () => {
    const cases = [...manyCases({ count: 1000, today })].flat();
    const deadlines = cases.flatMap(({ row }) => row.deadlines);
    expect(deadlines.length).toBeGreaterThan(1000);
    for (const each of deadlines) expect(StoredDeadline.parse(stored(each))).toEqual(each);
  });

  test.each(periodUnits)('counted in %s', (unit) => {
    const [deadline] = deadlinesOf(paid, defaultSettings, today);
    if (!deadline) throw new Error('the case has no duty');
    const counted: Deadline = { ...deadline, working: [{ kind: 'add', amount: 1, unit }] };
    expect(StoredDeadline.parse(counted)).toEqual(counted);
  });
});
