/** What somebody typed or pasted as the address of the database, as a connection has it; null when it is none. */
export function databaseUrl(typed: string): string | null {
  const text = typed.trim();
  const parsed = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  // What stands before an @ would end up in logs of servers on the way; the fields below are for that.
  if (parsed.username || parsed.password || parsed.search || parsed.hash) return null;
  const path = parsed.pathname.replace(/\/+$/, '').replace(/\/_utils$/, '');
  return path === '' ? null : `${parsed.origin}${path}`;
}
