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
  /** The template that is being changed, as it was when that began; null for a new one. */
  replaced: z.nullable(z.object({ id: OwnTemplateId, version: z.int() })),
  form: TemplateForm,
});

/** What somebody was writing when the page was left. One for all windows: the last one counts. */
export type HalfWrittenTemplate = {
  readonly replaced: { readonly id: OwnTemplateId; readonly version: number } | null;
  readonly form: TemplateForm;
};

/** Reads what was left half-written; null when there is nothing, or nothing that can be read. @throws StoreError */
export async function loadHalfWritten(
  store: Pick<CaseStore, 'meta'>,
): Promise<HalfWrittenTemplate | null> {
  const read = HalfWrittenTemplate.safeParse(await store.meta(KEY));
  return read.success ? read.data : null;
}

/** Keeps what is half-written, or forgets it: null once it is saved or given up. @throws StoreError */
export async function keepHalfWritten(
  store: Pick<CaseStore, 'setMeta'>,
  written: HalfWrittenTemplate | null,
): Promise<void> {
  await store.setMeta(KEY, written);
}
