import * as z from 'zod/mini';
import type { Reminder } from '../domain/reminder/reminder.ts';
import { displayName } from '../domain/shared/address.ts';
import { hashText } from '../domain/shared/hash-text.ts';
import type { Language } from '../domain/shared/language.ts';
import { byUrgency, reminderWords } from '../i18n/reminder.ts';
import type { Notifier } from '../ports/notifier.ts';
import { remindersNow } from './due-cases.ts';
import type { Services } from './services.ts';
import { loadSettings } from './settings.ts';

const KEY = 'shown-reminders';
const Ids = z.array(z.string());
/** What was shown, and what was about to be when this was written. */
const Memory = z.object({
  shown: Ids,
  sending: z.nullable(z.object({ key: z.string(), ids: Ids })),
});
type Memory = z.infer<typeof Memory>;

// What was overtaken comes up again only where a pause ends or a clock was set back. Daily reminders age fast.
const MEMORY = { lasting: 6000, daily: 1000 };

/**
 * Works out from the store what has to be reminded of now, notifies of what was not shown yet and sets the
 * badge. Called at every wake-up: whatever was lost meanwhile (an alarm, the worker, a night's sleep) is made
 * up here. @returns every reminder that applies now. @throws StoreError
 */
export async function remind(
  { store, clock, notifier }: Pick<Services, 'store' | 'clock'> & { notifier: Notifier },
  fallbackLanguage: Language,
): Promise<readonly Reminder[]> {
  const settings = await loadSettings(store);
  const current = await remindersNow({ store, clock }, settings);

  const urgent = current.some(({ kind }) => kind === 'overdue' || kind === 'neglected');
  await notifier.setBadge(new Set(current.map(({ objectionId }) => objectionId)).size, urgent);

  const applying = new Set(current.map(({ id }) => id));
  const { shown } = await settled(await memoryOf(store), { store, notifier, applying });
  const loud = current.filter((reminder) => reminder.loud);
  const known = new Set(shown);
  const fresh = loud.filter(({ id }) => !known.has(id));
  if (fresh.length > 0 && (await notifier.canNotify())) {
    const words = reminderWords[settings.language ?? fallbackLanguage];
    const ids = fresh.map(({ id }) => id);
    const key = hashText(ids.join(' ')).toString(36);
    // Written before and after: whoever is stopped in between can find out afterwards whether it was shown.
    await store.setMeta(KEY, { shown, sending: { key, ids } } satisfies Memory);
    const customers = settings.namesInNotifications ? await customersOf(fresh, store) : [];
    await notifier.notify({ ...words.notice(fresh, customers), key, reminders: fresh });
    await store.setMeta(KEY, memoryOfShown([...shown, ...ids], applying));
  }
  return current;
}

// More than a notification can show, and few enough to be read from the store at every wake-up.
const MOST_CASES = 12;

/** Whom the most urgent of these reminders are about; each once. */
async function customersOf(
  reminders: readonly Reminder[],
  store: Services['store'],
): Promise<readonly string[]> {
  const sorted = byUrgency.flatMap((kind) => reminders.filter((each) => each.kind === kind));
  const ids = [...new Set(sorted.map(({ objectionId }) => objectionId))].slice(0, MOST_CASES);
  const rows = await Promise.all(ids.map((id) => store.row(id)));
  const names = rows.map((row) => displayName(row?.objection.classification.customer ?? null));
  return [...new Set(names)].filter((name) => name !== '');
}

/** What is remembered; earlier versions kept a plain list of ids. */
async function memoryOf(store: Services['store']): Promise<Memory> {
  const stored = await store.meta(KEY);
  const ids = Ids.safeParse(stored);
  if (ids.success) return { shown: ids.data, sending: null };
  return Memory.safeParse(stored).data ?? { shown: [], sending: null };
}

/**
 * The worker may have been stopped while it told the user. What then is on the screen was told; what is not is
 * told now.
 */
async function settled(
  memory: Memory,
  {
    store,
    notifier,
    applying,
  }: Pick<Services, 'store'> & {
    notifier: Notifier;
    applying: ReadonlySet<string>;
  },
): Promise<Memory> {
  const { shown, sending } = memory;
  if (!sending) return memory;
  // Noted at once: the user may clear the notice before the next reminder comes.
  const wasShown = await notifier.isShowing(sending.key);
  const known = memoryOfShown(wasShown ? [...shown, ...sending.ids] : shown, applying);
  await store.setMeta(KEY, known);
  return known;
}

/** The latest, and whatever still applies: the silence of a customer may do so for months. */
function memoryOfShown(shown: readonly string[], applying: ReadonlySet<string>): Memory {
  const isDaily = (id: string) => id.includes(':neglected:');
  const latest = new Set([
    ...shown.filter(isDaily).slice(-MEMORY.daily),
    ...shown.filter((id) => !isDaily(id)).slice(-MEMORY.lasting),
  ]);
  return { shown: shown.filter((id) => latest.has(id) || applying.has(id)), sending: null };
}
