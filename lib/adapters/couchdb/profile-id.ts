/** What the name of a profile begins with; its owner follows. */
export const PREFIX = 'profile:';

/** True for the documents that say what somebody is called. */
export function isProfile(id: string): boolean {
  return id.startsWith(PREFIX);
}
