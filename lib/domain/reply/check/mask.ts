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

const OPENERS = /[«»“”„"]/g;
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
  let copied = 0;
  let at = 0;
  for (let match = nextOpener(withoutThread, at); match; match = nextOpener(withoutThread, at)) {
    const end = endOfQuote(withoutThread, match.index, closers[match[0]] ?? '');
    at = match.index + 1;
    if (end < 0 || !isAttributed(withoutThread.slice(Math.max(0, match.index - LEAD), match.index)))
      continue;
    out +=
      withoutThread.slice(copied, match.index) + blank(withoutThread.slice(match.index, end + 1));
    copied = at = end + 1;
  }
  return out + withoutThread.slice(copied);
}

function nextOpener(text: string, at: number): RegExpExecArray | null {
  OPENERS.lastIndex = at;
  return OPENERS.exec(text);
}

function endOfQuote(text: string, start: number, closing: string): number {
  const until = Math.min(text.length, start + LONGEST_QUOTE);
  for (let index = start + 1; index < until; index += 1) {
    const char = text[index] ?? '';
    if (char === '\n' && text[index + 1] === '\n') return -1;
    if (!closing.includes(char)) continue;
    // A single word in quotation marks is our own word, stressed.
    return text
      .slice(start + 1, index)
      .trim()
      .includes(' ')
      ? index
      : -1;
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
