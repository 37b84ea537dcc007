import type {
  CustomProperties,
  OfficeItem,
  OfficeMailbox,
  RoamingSettings,
} from '@/lib/adapters/outlook/office-mailbox.ts';

/** Properties by item, as Exchange keeps them; saved with the item that is open at that moment, as on the web. */
export function fakeProperties(open: () => string) {
  const stored = new Map<string, Record<string, unknown>>();
  const load = (): CustomProperties => {
    const values: Record<string, unknown> = { ...stored.get(open()) };
    return {
      get: (name) => values[name],
      set: (name, value) => {
        values[name] = value;
      },
      remove: (name) => {
        delete values[name];
      },
      saveAsync(done) {
        if (JSON.stringify(values).length > 2_500)
          return done({ status: 'failed', value: undefined });
        stored.set(open(), { ...values });
        done({ status: 'succeeded', value: undefined });
      },
    };
  };
  return { stored, load };
}

/** Settings of a mailbox: 32 KB in all, and what was loaded is what one sees. */
export function fakeSettings(stored = new Map<string, unknown>()): RoamingSettings & {
  readonly stored: Map<string, unknown>;
  readonly saves: () => number;
} {
  const values = new Map(stored);
  let saves = 0;
  return {
    stored,
    saves: () => saves,
    get: (name) => values.get(name),
    set: (name, value) => void values.set(name, value),
    saveAsync(done) {
      if (JSON.stringify([...values]).length > 32 * 1024)
        return done({ status: 'failed', value: undefined });
      saves += 1;
      stored.clear();
      for (const [name, value] of values) stored.set(name, value);
      done({ status: 'succeeded', value: undefined });
    },
  };
}

/** A mailbox with messages that are opened by name. */
export function fakeMailbox() {
  let open: OfficeItem | null = null;
  const properties = fakeProperties(() => open?.internetMessageId ?? '');
  const handlers = new Set<() => void>();
  const mailbox: OfficeMailbox = {
    get item() {
      return open;
    },
    userProfile: { emailAddress: 'Ola@firma.example' },
    addHandlerAsync: (_event, handler) => void handlers.add(handler),
  };
  const message = (id: string, more: Partial<OfficeItem> = {}): OfficeItem => ({
    itemType: 'message',
    internetMessageId: `<${id}@kunde.example>`,
    conversationId: `c-${id}`,
    subject: 'Faktura 10457',
    from: { displayName: 'Kari Hansen', emailAddress: 'kari@kunde.example' },
    dateTimeCreated: new Date('2026-11-20T09:00:00Z'),
    body: {
      getAsync: (_type, done) => done({ status: 'succeeded', value: 'Vi bestrider kravet.' }),
    },
    loadCustomPropertiesAsync: (done) => done({ status: 'succeeded', value: properties.load() }),
    ...more,
  });
  return {
    mailbox,
    message,
    properties: properties.stored,
    open: (item: OfficeItem | null) => {
      open = item;
      for (const handler of handlers) handler();
    },
  };
}

/** Windows of one site: what one of them stores, the others are told. */
export function fakeWindow(stored = new Map<string, string>(), others: FakeWindows = new Set()) {
  const listeners = new Set<StorageListener>();
  others.add(listeners);
  return {
    localStorage: {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem(name: string, value: string) {
        stored.set(name, value);
        for (const window of others)
          if (window !== listeners) for (const listener of window) listener({ key: name });
      },
    },
    addEventListener: (_type: 'storage', listener: StorageListener) => void listeners.add(listener),
    removeEventListener: (_type: 'storage', listener: StorageListener) =>
      void listeners.delete(listener),
  };
}

type StorageListener = (event: { readonly key: string | null }) => void;
type FakeWindows = Set<Set<StorageListener>>;
