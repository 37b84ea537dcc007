/**
 * What a setting of the mailbox holds under each key; what does not look like an entry of ours is left out. Anybody
 * may have written it, and a half may be lost: a broken setting is an empty one, and the store fills it anew.
 */
export function entriesOfSetting<Entry>(
  setting: unknown,
  isEntry: (entry: [string, unknown]) => entry is [string, Entry],
): Record<string, Entry> {
  if (typeof setting !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(setting);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(isEntry));
  } catch {
    return {};
  }
}
