import { StoreError, type StoreErrorCode } from '../../ports/errors.ts';

/** What a failure of IndexedDB means for the user. The cause is kept for developers; it holds no row. */
export function storeErrorOf(error: unknown, otherwise: StoreErrorCode = 'failed'): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreError(codeOf(name) ?? otherwise, { cause: error });
}

function codeOf(name: string): StoreErrorCode | null {
  switch (name) {
    case 'QuotaExceededError':
      return 'quota';
    case 'VersionError':
      return 'newer-version';
    case 'SecurityError':
    case 'NotAllowedError':
      return 'denied';
    default:
      return null;
  }
}
