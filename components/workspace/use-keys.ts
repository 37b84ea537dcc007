import { useEffect } from 'preact/hooks';

/** What the keys of the mailbox do. */
export interface KeyDeeds {
  readonly move: (step: 1 | -1) => void;
  readonly search: () => void;
  readonly back: () => void;
}

/**
 * Single keys for the mailbox: j, k, /, Escape. They keep out of fields, of the panel and of dialogs, so that
 * nobody who writes or uses speech input sets them off by chance (WCAG 2.1.4).
 */
export function useKeys(deeds: KeyDeeds): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(event.target instanceof Element)) return;
      if (event.key === 'Escape' && !event.target.closest('dialog, select')) return deeds.back();
      if (event.target.closest('input, textarea, select, dialog, .panel')) return;
      if (event.key === 'j') deeds.move(1);
      else if (event.key === 'k') deeds.move(-1);
      else if (event.key === '/') deeds.search();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [deeds]);
}
