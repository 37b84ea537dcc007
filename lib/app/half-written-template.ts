import * as z from 'zod/mini';
import { ReasonCode } from '../domain/detection/reason-code.ts';
import { templateIds } from '../domain/law/template-id.ts';
import { State } from '../domain/objection/state.ts';
import { OwnTemplateId } from '../domain/reply/own-template.ts';
import { steps } from '../domain/reply/reply-draft.ts';
import { Language } from '../domain/shared/language.ts';
import type { CaseStore } from '../ports/case-store.ts';

const KEY = 'half-written-template';

/** A template as it stands in the editor: it may still lack anything. */
export const TemplateForm = z.object({
  name: z.string(),
  steps: z.array(z.enum(steps)),
  /** None: every open state. */
  states: z.array(State),
  reasons: z.array(ReasonCode),
  basedOn: z.union([z.enum(templateIds), z.literal('none')]),
  texts: z.partialRecord(Language, z.object({ subject: z.string(), body: z.string() })),
});
type ReadTemplateForm = z.infer<typeof TemplateForm>;
export type TemplateForm = {
  readonly [Key in keyof ReadTemplateForm]: Readonly<ReadTemplateForm[Key]>;
};

const HalfWrittenTemplate = z.object({
  /** What it is kept under: the id of the template that is being changed, or an id of its own for a new one. */
  slot: z._default(z.string(), 'before-slots'),
  /** The template that is being changed, as it was when that began; null for a new one. */
  replaced: z.nullable(z.object({ id: OwnTemplateId, version: z.int() })),
  form: TemplateForm,
});

/** What somebody was writing when the page was left: one for each template, and one for each new one. */
export type HalfWrittenTemplate = {
  readonly slot: string;
  readonly replaced: { readonly id: OwnTemplateId; readonly version: number } | null;
  readonly form: TemplateForm;
};

/** Reads what was left half-written, oldest first, as far as it can be read. @throws StoreError */
export async function loadHalfWritten(
  store: Pick<CaseStore, 'meta'>,
): Promise<readonly HalfWrittenTemplate[]> {
  return entriesOf(await store.meta(KEY)).flatMap((entry) => {
    const read = HalfWrittenTemplate.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** Keeps what is half-written, in place of what stood in its slot. @throws StoreError */
export async function keepHalfWritten(
  store: Pick<CaseStore, 'changeMeta'>,
  written: HalfWrittenTemplate,
): Promise<void> {
  await store.changeMeta(KEY, (before) => [...withoutSlot(before, written.slot), written]);
}

/** Forgets it, once it is saved or given up. @throws StoreError */
export async function forgetHalfWritten(
  store: Pick<CaseStore, 'changeMeta'>,
  slot: string,
): Promise<void> {
  await store.changeMeta(KEY, (before) => withoutSlot(before, slot));
}

/** Takes over what a backup holds; what stands here in the same slot is newer and stays. @throws StoreError */
export async function takeHalfWritten(
  store: Pick<CaseStore, 'changeMeta'>,
  value: unknown,
): Promise<void> {
  await store.changeMeta(KEY, (before) => {
    const here = entriesOf(before);
    const slots = new Set(here.map(slotOf));
    return [...here, ...entriesOf(value).filter((entry) => !slots.has(slotOf(entry)))];
  });
}

/** Entries as they are stored, also those that cannot be read: a later version may. Once there was one at most. */
function entriesOf(stored: unknown): readonly unknown[] {
  if (Array.isArray(stored)) return stored;
  return stored === undefined || stored === null ? [] : [stored];
}

function withoutSlot(stored: unknown, slot: string): readonly unknown[] {
  return entriesOf(stored).filter((entry) => slotOf(entry) !== slot);
}

function slotOf(entry: unknown): string | null {
  return HalfWrittenTemplate.safeParse(entry).data?.slot ?? null;
}
