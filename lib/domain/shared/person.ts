interface Person {
  readonly name: string;
  readonly email: string;
}

/** By what a person stands in the log of a case: the address, or the name of whoever gave none. */
export function actorOf({ name, email }: Person): string {
  return email || name;
}

/**
 * True where a name or an address is this person's, however it is written: some name people by one and some by the
 * other, and whoever hands a case on types it by hand.
 */
export function isPerson(named: string, { name, email }: Person): boolean {
  const wanted = plain(named);
  return wanted !== '' && (wanted === plain(email) || wanted === plain(name));
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
