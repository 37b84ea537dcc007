import { fieldOf } from './field-of.ts';

/** The part of the browser's interface that is asked here: pages of the Outlook site have none of it. */
interface ManagedStorage {
  get(keys: null): Promise<unknown>;
  onChanged?: { addListener(listener: () => void): void };
}

/** What the browser's policies say for this extension; undefined outside an extension and where there are none. */
export async function managedValues(): Promise<unknown> {
  try {
    const values = await managedStorage()?.get(null);
    return typeof values === 'object' && values && Object.keys(values).length > 0
      ? values
      : undefined;
  } catch {
    // Firefox rejects where no manifest of policies is installed.
    return undefined;
  }
}

/** True where the browser may have policies for us, now or in a moment. */
export function canHavePolicies(): boolean {
  return managedStorage() !== undefined;
}

/** Calls back when policies come or go: Chromium reads them a second or two after it has started, and while it runs. */
export function onPolicyChange(listener: () => void): void {
  managedStorage()?.onChanged?.addListener(listener);
}

function managedStorage(): ManagedStorage | undefined {
  // Not by `wxt/browser`: this runs in pages outside any extension too, where that has nothing to give.
  const found: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const storage = fieldOf(found, 'storage');
  const managed = fieldOf(storage, 'managed');
  // The browser's own object, as every extension documentation describes it.
  return managed ? (managed as ManagedStorage) : undefined;
}
