import type { Fix } from './reply-draft.ts';

/** The text with one fix made. Findings of the old text no longer hold: check again. */
export function applyFix(text: string, { start, end, text: replacement }: Fix): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
