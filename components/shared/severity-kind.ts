import type { Severity } from '@/lib/domain/reply/reply-draft.ts';

/** The look of a badge for each severity of a finding. */
export const severityKind: Readonly<Record<Severity, 'danger' | 'warn' | 'info'>> = {
  error: 'danger',
  warn: 'warn',
  info: 'info',
};
