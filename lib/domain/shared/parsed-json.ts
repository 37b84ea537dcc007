/**
 * What a text says as JSON, a byte order mark before it aside; null where it says nothing. Whoever asks parses the
 * answer and tells what is wrong with it.
 */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return null;
  }
}
