import { HostError, type HostErrorCode } from '../../ports/errors.ts';

// Classic Outlook was seen dropping callbacks; a pane that waits for ever looks broken.
const TIMEOUT = 10_000;

/** The part of `Office.AsyncResult` that we read. Status is compared as text: enums are absent outside Outlook. */
export interface OfficeResult<T> {
  readonly status: string;
  readonly value: T;
}

/**
 * Turns one callback of office.js into a promise.
 * @throws HostError with code `failure` when Outlook reports a failure, throws or never calls back
 */
export function officeCall<T>(
  start: (callback: (result: OfficeResult<T>) => void) => void,
  failure: HostErrorCode,
  timeout = TIMEOUT,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => reject(new HostError(failure, { cause }));
    const timer = setTimeout(fail, timeout);
    try {
      start((result) => {
        clearTimeout(timer);
        if (result.status === 'succeeded') resolve(result.value);
        else fail();
      });
    } catch (error) {
      // office.js throws synchronously for a text that is too long and for APIs the client lacks.
      clearTimeout(timer);
      fail(error);
    }
  });
}
