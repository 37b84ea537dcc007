import { useEffect, useRef } from 'preact/hooks';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import { useLeaveWarning } from '@/components/shared/use-leave-warning.ts';
import {
  forgetHalfWritten,
  keepHalfWritten,
  type TemplateForm,
} from '@/lib/app/half-written-template.ts';
import type { OwnTemplate } from '@/lib/domain/reply/own-template.ts';

// Long enough not to write at every letter.
const PAUSE_IN_TYPING = 500;

/**
 * Keeps what is being written of a template, so that a closed page or a stopped browser loses none of it, and has the
 * browser ask before the page is left. Returns the way to forget it, for when it was saved or given up.
 */
export function useHalfWritten(
  form: TemplateForm,
  {
    slot,
    own,
    isChanged,
  }: { readonly slot: string; readonly own: OwnTemplate | null; readonly isChanged: boolean },
): () => Promise<void> {
  const { store } = useServices();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useLeaveWarning(() => isChanged);
  useEffect(() => {
    if (!isChanged) return;
    const replaced = own && { id: own.id, version: own.version };
    timer.current = setTimeout(() => {
      // That it could not be kept is no reason to stop writing; saving tells what is wrong with the store.
      keepHalfWritten(store, { slot, replaced, form }).catch(() => undefined);
    }, PAUSE_IN_TYPING);
    return () => clearTimeout(timer.current);
  }, [store, slot, form, own, isChanged]);
  return async () => {
    clearTimeout(timer.current);
    await forgetHalfWritten(store, slot).catch(() => undefined);
  };
}
