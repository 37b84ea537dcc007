/** Gives the user a file. Works in extension pages and on ordinary sites alike, without a permission. */
export function downloadFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; later nobody needs it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
