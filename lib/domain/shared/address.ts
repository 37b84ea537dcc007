import * as z from 'zod/mini';

/** A mailbox as a host or a header gives it: `name` is what people see, `email` is lower case. */
export const Address = z.object({ name: z.string(), email: z.string() });
export type Address = Readonly<z.infer<typeof Address>>;

/** The name to greet: the display name, else the part before the @, else an empty string. */
export function displayName(address: Address | null): string {
  if (!address) return '';
  return address.name.trim() || localPartOf(address.email);
}

/** What stands before the @ (RFC 5322, local part). */
export function localPartOf(email: string): string {
  return email.split('@', 1)[0] ?? '';
}

/** The domain of an address in lower case; an empty string when there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(at + 1).toLowerCase();
}
