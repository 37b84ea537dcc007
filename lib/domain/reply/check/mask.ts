/** Words by which a letter introduces what somebody else said, in the five languages. */
const REPORTING =
  /(?<!\p{L})(?:skriv|skrev|sier\b|seier|siger|säger|sa\b|sade|said|say|mener|meiner|menar|nevn|nemn|nævn|nämn|opplys|oplys|uppge|melding|besked|meddel|spør|spurte|spørg|frågar|siter|sitat|citat|citer|reagerer|reagerar|wrote|write|mention|ask|stat|message|quot|concern|gjelder|gjeld|beskriv|describ)/iu;

const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '”',
  '„': '“”',
  '"': '"',
};

const LONGEST_QUOTE = 600;
const LEAD = 90;

/**
 * The text with everything blanked that its writer did not say: the quoted thread below, lines that begin with
 * `>`, and the customer's words in quotation marks where the letter says that they are the customer's. Same
 * length, so offsets stay true. A threat does not become harmless by standing in quotation marks on its own.
 */
export function maskQuoted(text: string): string {
  const withoutThread = maskThread(text);
  let out = '';
  let at = 0;
  while (at < withoutThread.length) {
    const closing = closers[withoutThread[at] ?? ''];
    const end = closing ? endOfQuote(withoutThread, at, closing) : -1;
    const isReported = end > 0 && isAttributed(withoutThread.slice(Math.max(0, at - LEAD), at));
    const until = isReported ? end + 1 : at + 1;
    out += isReported ? blank(withoutThread.slice(at, until)) : withoutThread.slice(at, until);
    at = until;
  }
  return out;
}

function endOfQuote(text: string, start: number, closing: string): number {
  const window = text.slice(start + 1, start + LONGEST_QUOTE);
  const paragraph = window.split('\n\n', 1)[0] ?? '';
  for (let index = 0; index < paragraph.length; index += 1) {
    if (!closing.includes(paragraph[index] ?? '')) continue;
    // A single word in quotation marks is our own word, stressed.
    return paragraph.slice(0, index).trim().includes(' ') ? start + 1 + index : -1;
  }
  return -1;
}

function isAttributed(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  return sentence.trimEnd().endsWith('(') || REPORTING.test(sentence);
}

function maskThread(text: string): string {
  const lines = text.split('\n');
  let isBelow = false;
  return lines
    .map((line, index) => {
      isBelow ||= opensThread(line.slice(0, 300), lines.slice(index + 1, index + 5));
      return isBelow || line.trimStart().startsWith('>') ? blank(line) : line;
    })
    .join('\n');
}

function opensThread(line: string, next: readonly string[]): boolean {
  const trimmed = line.trim().toLowerCase();
  if (/^-{2,} ?(?:original|opprinnelig|oprindelig|ursprungligt|opphavleg)/.test(trimmed))
    return true;
  if (/^(?:fra|frå|från|from): /.test(trimmed))
    return next.some((other) => /^(?:sendt|sent|skickat|dato|date|datum): /i.test(other.trim()));
  const isIntroduction = /^(?:on|den|på|op|kl|i|man|tir|ons|tor|fre|lør|søn|\d)/.test(trimmed);
  return isIntroduction && trimmed.endsWith(':') && /(?:wrote|skrev)/.test(trimmed);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
