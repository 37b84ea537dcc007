import * as z from 'zod/mini';
import { type Deadline, timers } from '../../domain/deadline/deadline.ts';
import type { WhyClosed } from '../../domain/law/business-calendar.ts';
import { isHolidayId } from '../../domain/law/holidays.ts';
import {
  capReasons,
  periodUnits,
  startReasons,
  type WorkingStep,
} from '../../domain/law/working-step.ts';
import { ObjectionId } from '../../domain/shared/ids.ts';
import { PlainDate } from '../../domain/shared/plain-date.ts';

const whyClosed = z.custom<WhyClosed>(
  (value) =>
    typeof value === 'string' &&
    (isHolidayId(value) || ['saturday', 'sunday', 'closed-day'].includes(value)),
);

const StoredStep: z.ZodMiniType<WorkingStep> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), date: PlainDate, from: z.enum(startReasons) }),
  z.object({
    kind: z.literal('add'),
    amount: z.number(),
    unit: z.enum(periodUnits),
  }),
  z.object({ kind: z.literal('skipped'), date: PlainDate, why: whyClosed }),
  z.object({
    kind: z.literal('rolled'),
    from: PlainDate,
    to: PlainDate,
    direction: z.enum(['back', 'forward']),
  }),
  z.object({ kind: z.literal('stated'), date: PlainDate }),
  z.object({ kind: z.literal('capped'), at: PlainDate, by: z.enum(capReasons) }),
  z.object({ kind: z.literal('paused'), from: PlainDate, to: z.nullable(PlainDate) }),
  z.object({ kind: z.literal('moved'), to: PlainDate, reason: z.string() }),
]);

/** A deadline as the projection keeps it. One of another version does not parse, and is worked out anew. */
export const StoredDeadline: z.ZodMiniType<Deadline> = z.object({
  id: z.string(),
  objectionId: ObjectionId,
  timer: z.enum(timers),
  duty: z.enum(['ours', 'customer', 'agency', 'tool']),
  dueOn: PlainDate,
  status: z.enum(['running', 'paused', 'met', 'missed']),
  metOn: z.nullable(PlainDate),
  working: z.array(StoredStep),
  source: z.string(),
  binding: z.string(),
});
