import type { RefusalCode } from '@/lib/domain/objection/refusal-code.ts';
import {
  HostError,
  type HostErrorCode,
  StoreError,
  type StoreErrorCode,
} from '@/lib/ports/errors.ts';

/** Why something could not be done, by its code: the words are in `lib/i18n/errors.ts`. */
export type Problem =
  | { readonly from: 'host'; readonly code: HostErrorCode }
  | { readonly from: 'store'; readonly code: StoreErrorCode }
  | { readonly from: 'rules'; readonly code: RefusalCode }
  | { readonly from: 'unknown' };

/** The problem behind something thrown. What is not an error of ours is a bug, and is told as such. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HostError) return { from: 'host', code: error.code };
  if (error instanceof StoreError) return { from: 'store', code: error.code };
  return { from: 'unknown' };
}
