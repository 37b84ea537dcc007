import * as z from 'zod/mini';

const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A key of a team that encrypts: 32 random bytes, and the short name by which a document says which it took. */
export const TeamKey = z.object({ id: z.string().check(z.regex(/^[a-z0-9]{1,16}$/)), key: hex });
export type TeamKey = Readonly<z.infer<typeof TeamKey>>;

/** Everything that connects one person to the team's server. Kept on the device; never in an address or a log. */
export const TeamConnection = z.object({
  /** Address of the team's database, without a slash at its end: `https://couch.firma.example/svarfrist`. */
  url: z.url({ protocol: /^https?$/, normalize: false }),
  user: z.string().check(z.minLength(1), z.maxLength(100)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The team's secret for names, where the server may not know it: only with encryption. */
  secret: z.nullable(hex),
  /** Newest first; empty where the team does not encrypt. Older ones open what was written before a rotation. */
  keys: z.array(TeamKey),
});
export type TeamConnection = Readonly<z.infer<typeof TeamConnection>>;
