import type { SpokenNotes } from '@/lib/domain/message/spoken-message.ts';

/** What was typed of a conversation so far. */
export type Notes = Omit<SpokenNotes, 'id'>;

/** A form nobody has written in yet. */
export const emptyNotes: Notes = { way: 'phone', customerName: '', customerEmail: '', notes: '' };

/** Nothing was typed that could be lost; the way alone is no loss. */
export function isEmpty({ customerName, customerEmail, notes }: Notes): boolean {
  return `${customerName}${customerEmail}${notes}`.trim() === '';
}
