/** For `vi.waitFor`, which gives up after a second: a busy machine takes its time, and what never comes still fails. */
export const patiently = { timeout: 10_000 };

/**
 * Lets tasks that wait for each other have their turns. On a busy machine a pause may be over before they had them,
 * however long it was.
 */
export async function turns(count = 30): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise<void>((next) => setImmediate(next));
}
