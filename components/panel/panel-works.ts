import type { MessageKey, ObjectionId } from '@/lib/domain/shared/ids.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import type { ActionForm } from './action-form.ts';
import type { ActionId } from './actions-of.ts';
import type { RegistrationForm } from './registration.ts';
import { isHalfWritten, type ReplyWorks } from './reply-work.ts';
import { emptyNotes, isEmpty, type Notes } from './spoken-notes.ts';

/** A registration that somebody has begun to change. */
export interface RegistrationWork {
  readonly form: RegistrationForm;
  /** All fields are shown, not only what they come to. */
  readonly isEditing: boolean;
}

/** The changed registrations, by mail: what was only looked at is not in it. */
export type RegistrationWorks = Map<MessageKey, RegistrationWork>;

/** What is being told to a case: the form of one step, or the case as it is being mended. */
export type StepWork =
  | { readonly id: Exclude<ActionId, 'reclassify'>; readonly form: ActionForm }
  | {
      readonly id: 'reclassify';
      readonly form: RegistrationForm;
      /** What the fields held when the first of them was changed. */
      readonly begun: RegistrationForm;
    };

/** The changed forms of steps, by case: the one that was changed last. */
export type StepWorks = Map<ObjectionId, StepWork>;

/** All that is half done in a panel. It outlives what is shown, so that a look at something else loses nothing. */
export interface PanelWorks {
  readonly replies: ReplyWorks;
  readonly registrations: RegistrationWorks;
  readonly steps: StepWorks;
  /** What was noted of a conversation and is not yet registered. */
  notes: Notes;
  /** Who answers here, begun and not yet saved. */
  owner: TypedOwner | null;
}

/** Who answers customers here, as it is typed. */
export type TypedOwner = Settings['owner'] & { readonly company: string };

/** A panel in which nothing was begun. */
export function emptyWorks(): PanelWorks {
  return {
    replies: new Map(),
    registrations: new Map(),
    steps: new Map(),
    notes: emptyNotes,
    owner: null,
  };
}

/** Something somebody typed would be lost with the panel. */
export function isAnythingHalfDone(works: PanelWorks): boolean {
  const { replies, registrations, steps, notes, owner } = works;
  return (
    owner !== null ||
    registrations.size > 0 ||
    steps.size > 0 ||
    !isEmpty(notes) ||
    [...replies.values()].some(isHalfWritten)
  );
}
