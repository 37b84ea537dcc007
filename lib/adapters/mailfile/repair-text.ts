/** UTF-8 read as windows-1252 leaves these pairs: ø is "Ã¸", å is "Ã¥", – is "â€“". */
const MISREAD = /Ã[\u0080-\u00bf\u2018-\u203a]|â€|Â[\u00a0-\u00bf]/;

/** What a decoder writes for bytes that are no character. */
const UNREADABLE = '\ufffd';

let bytesOfCharacters: Map<string, number> | undefined;

/**
 * Puts right UTF-8 that was declared, and therefore read, as Latin-1 or windows-1252 ("pÃ¥" for "på").
 * Other text comes back as it was.
 */
export function repairText(text: string): string {
  if (!MISREAD.test(text)) return text;
  bytesOfCharacters ??= windows1252();
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = bytesOfCharacters.get(text.charAt(index));
    if (byte === undefined) return text;
    bytes[index] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 after all: the odd letters were meant.
    return text;
  }
}

/** True when some bytes could not be decoded. */
export function isUnreadable(text: string): boolean {
  return text.includes(UNREADABLE);
}

/**
 * The mail with its text declared as windows-1252, for mails that declare UTF-8 or nothing and are
 * not. windows-1252 contains Latin-1 and is what Nordic systems of that age write.
 */
export function declaredAsWindows1252(bytes: Uint8Array): Uint8Array {
  const raw = new TextDecoder('latin1').decode(bytes);
  const declared = raw
    .replace(
      /charset\s{0,4}=\s{0,4}"?(?:utf-?8|us-ascii|unknown-8bit|default)"?/gi,
      'charset=windows-1252',
    )
    .replace(
      /^(content-type:[ \t]{0,8}text\/(?:plain|html))[ \t]{0,8};?[ \t]{0,8}\r?$/gim,
      '$1; charset=windows-1252',
    );
  const head = declared.slice(0, declared.search(/\r?\n\r?\n/) + 1 || declared.length);
  const complete = /^content-type:/im.test(head)
    ? declared
    : `Content-Type: text/plain; charset=windows-1252\r\n${declared}`;
  bytesOfCharacters ??= windows1252();
  const out = new Uint8Array(complete.length);
  for (let index = 0; index < complete.length; index += 1)
    out[index] = bytesOfCharacters.get(complete.charAt(index)) ?? 63;
  return out;
}

/** Bytes of the characters of windows-1252; `latin1` is the same table in the WHATWG encoding standard. */
function windows1252(): Map<string, number> {
  const decoder = new TextDecoder('windows-1252');
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return table;
}
