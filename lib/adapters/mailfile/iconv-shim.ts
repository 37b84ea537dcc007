/**
 * Stands in for `iconv-lite` in pages: the reader of `.msg` asks it only to decode, and its own tables
 * need Node's `Buffer`, which a page has not. Named by `resolve.alias` of the page's Vite configuration.
 * Encodings unknown to the browser are read as windows-1252, the usual one of old Outlook.
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  return decoderOf(encoding).decode(bytes);
}

/** Needed to write `.msg` files only, which we do not. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decoderOf(encoding: string): TextDecoder {
  const label = encoding
    .toLowerCase()
    .replace(/^cp(?=125)/, 'windows-')
    .replace(/^utf16/, 'utf-16');
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
