/** Gives the user a file that was made in parts. */
export function saveParts(name: string, type: string, parts: readonly Uint8Array[]): void {
  // A copy with memory of its own is what a Blob takes: parts may be views of something larger.
  const url = URL.createObjectURL(
    new Blob(
      parts.map((part) => Uint8Array.from(part)),
      { type },
    ),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; later nobody needs it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
