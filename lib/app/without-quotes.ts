/** A draft without lines that begin with `> `: so hosts mark older mail, and the customer's words are not ours to check. */
export function withoutQuotes(text: string): string {
  const lines = text.split('\n').filter((line) => !line.startsWith('>'));
  return lines.join('\n').trim();
}
