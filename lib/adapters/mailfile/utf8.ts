/** The bytes as UTF-8: a file saved as UTF-16 is converted, a byte order mark is dropped. */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return converted(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return converted(bytes, 'utf-16be');
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}

function converted(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}
