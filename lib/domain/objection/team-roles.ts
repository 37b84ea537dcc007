import type { EventType } from './event.ts';

/** What a member of the team may be. `relay` is for servers that copy a database, never for people. */
export const teamRoles = ['sales', 'manager', 'dpo', 'relay'] as const;
export type TeamRole = (typeof teamRoles)[number];

/**
 * Who may record what besides everybody: managers say who answers and escalate, the data protection officer
 * erases. The server's guard keeps the same table, so that a changed client gains nothing.
 */
const reserved: Partial<Record<EventType, TeamRole>> = {
  ownerChanged: 'manager',
  escalated: 'manager',
  erased: 'dpo',
};

/** True when a member with `roles` may record an event of this kind. Without a team everybody may. */
export function mayRecord(type: EventType, roles: readonly string[] | null): boolean {
  if (!roles) return true;
  const needed = reserved[type];
  if (needed) return roles.includes(needed);
  return roles.includes('sales') || roles.includes('manager');
}
