/**
 * Puts a reply on the clipboard, with its paragraphs and as plain text: the last way when an editor refuses text.
 * Works within a click in a page of the extension. @returns false when the browser does not allow it
 */
export async function copyReply({ html, text }: { html: string; text: string }): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // Not allowed or no focus: the caller says that nothing was inserted.
    return false;
  }
}
