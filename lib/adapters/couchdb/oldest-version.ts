// 3.4 brought PBKDF2-SHA256 with 500,000 rounds (before: 10 rounds of SHA-1); 3.2 took CORS over into `[chttpd]`.
const OLDEST = [3, 4] as const;

/**
 * True for a CouchDB older than 3.4: it would keep passwords under a hash that is tried out in no time, and does not
 * read the settings that the set-up writes. What has no number, such as a build from source, is let in.
 */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (Number.isNaN(major)) return false;
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
