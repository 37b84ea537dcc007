import * as z from 'zod/mini';
import {
  codeColumns,
  dayColumns,
  type LinePage,
  minuteColumns,
  pageShape,
  sumColumns,
} from '../../domain/report/line-page.ts';

const StoredPage: z.ZodMiniType<LinePage> = z
  .object({
    page: z.string(),
    revision: z.number(),
    shape: z.literal(pageShape),
    count: z.int().check(z.nonnegative()),
    text: z.string(),
    // Typed arrays may come from another window's realm, where `instanceof` would not know them.
    codes: z.custom<Uint8Array>(isArrayOf('Uint8Array')),
    days: z.custom<Uint16Array>(isArrayOf('Uint16Array')),
    minutes: z.custom<Uint32Array>(isArrayOf('Uint32Array')),
    sums: z.custom<Float64Array>(isArrayOf('Float64Array')),
  })
  .check(
    z.refine(
      ({ count, codes, days, minutes, sums }) =>
        codes.length === count * codeColumns.length &&
        days.length === count * dayColumns.length &&
        minutes.length === count * minuteColumns.length &&
        sums.length === count * sumColumns.length,
    ),
  );

/** The page in a record; null when it is none that this version can read: the next rebuild makes it anew. */
export function parseLinePage(record: unknown): LinePage | null {
  return z.safeParse(StoredPage, record).data ?? null;
}

function isArrayOf(name: string) {
  return (value: unknown) => Object.prototype.toString.call(value) === `[object ${name}]`;
}
