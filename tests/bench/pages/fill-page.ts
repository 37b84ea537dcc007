import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';
import { writeCases } from '../../generated/write-cases.ts';

/** Fills the database of the page in which this runs. The product has opened it once before. */
export function fill(count: number): Promise<void> {
  return writeCases('svarfrist', { count, today: PlainDate.parse('2026-11-23') });
}
