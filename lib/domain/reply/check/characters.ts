import type { Hit } from './hit.ts';
import { type Reading, sentenceAt } from './reading.ts';

// data: what templates of all kinds leave where somebody was to fill something in
const PLACEHOLDERS = [
  /\{\{[^}\n]{0,80}\}{0,2}/gu,
  /\{[%#]?[ ]?[\p{L}_][\p{L}\d_. :-]{0,40}\}?/gu,
  /\[\?[^\]\n]{0,80}\]?|\[\/\?\]|\[(?:\.{2,}|…|_+|x+|\d?[?]+| {1,20})?\]/giu,
  /\[[\p{L}][^\]\n[]{1,60}\](?!\()/gu,
  /<{1,2}[\p{L}][\p{L}_ ]{1,30}>{1,2}/gu,
  /\$\{[^}\n]{0,60}\}?|\$[\p{L}_]{3,30}\$?/gu,
  /(?<![\p{L}\d%])%[\p{L}_]{3,30}%|(?<![\p{L}\d#])#[\p{L}_]{3,30}#|@@?[\p{L}_]{3,30}@@?(?![\p{L}.])/gu,
  /\((?:sett inn|set inn|fyll inn|fyll ut|skriv inn|indsæt|udfyld|infoga|fyll i|sätt in|insert|fill in|enter|add|navn|namn|name|dato|datum|date|beløp|beløb|belopp|amount)(?: [^)\n]{0,40})?\)/giu,
  /«(?:\p{L}+_\p{L}+|fornavn|etternavn|førenamn|kundenavn|navn|namn|förnamn|kundnamn|name|dato|datum|date|beløp|beløb|belopp|amount)»/giu,
  /(?<![\p{L}\d])(?:x{3,40}|tbd|tba|lorem ipsum|lorem|todo|fixme|placeholder|plassholder|pladsholder|platshållare)(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:dd|xx|00|åååå|yyyy|\?\?)[./-](?:mm|xx|00|\?\?)[./-]?(?:(?:yy|åå|xx|dd|\?\?){1,2}|\d{4})?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:kr|nok|dkk|sek|eur)\.? ?(?:x{1,6}|\?{1,6}|[.…]{3,40}|-{2,10}|_{1,40}|,-)(?![\p{L}\d])/giu,
  /(?<![\p{L}\d?])\?{2,10}(?![?])|_{3,200}|\.{6,200}/gu,
];

/** L018: nothing that was to be filled in is left. */
export function placeholders({ own, subject }: Reading): readonly Hit[] {
  const inText = PLACEHOLDERS.flatMap((pattern) => [...own.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((hit) => !isQuotedWords(own, hit));
  const inSubject = PLACEHOLDERS.flatMap((pattern) => [...subject.matchAll(pattern)]).map(
    ([quote]) => ({ start: -1, end: -1, quote }),
  );
  return [...withoutOverlap(inText), ...inSubject];
}

const NEAR = 60;

/** Brackets among other words inside quotation marks belong to what is quoted: «service [October]». */
function isQuotedWords(text: string, { start, end }: Hit): boolean {
  if (text[start] !== '[') return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const opening = /[«»“”„"]([^«»“”„"\n]*)$/u.exec(before)?.[1] ?? '';
  return /\p{L}/u.test(opening) && /^[^«»“”„"\n]*[«»“”„"]/u.test(after);
}

/** The first of those that overlap, in the order of the text. */
function withoutOverlap(hits: readonly Hit[]): readonly Hit[] {
  let end = -1;
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (hit.start < end) return false;
      end = hit.end;
      return true;
    });
}

const CLOSED_PLATFORM =
  /ec\.europa\.eu\/(?:consumers\/)?odr|webgate\.ec\.europa\.eu\/odr|(?<!\p{L})(?:ODR|OTB|NTB-platform)(?!\p{L})|(?<!\p{L})ODR[- ]?(?:plattform|platform|portal)\p{L}{0,6}|online dispute resolution|(?:nettbasert|nettbaserte|online|onlinebaseret|webbaserad|nätbaserad)[- ]{0,2}(?:tviste?løsning|tvistløysing|konfliktløsning|tvistlösning|tvistbilæggelse|konfliktløsning|klagebehandling|klageløsning)|(?:tvistlösning|tvisteløsning|tvistbilæggelse|klageløsning|tvistløysing|klagebehandling) (?:på )?(?:nettet?|online|internettet|internet|nätet)|(?:(?<!\p{L})(?:EU|EUs|EU['’]s|EU:s)|Europa-Kommissionens?|EU-kommisjonens?|Europakommisjonens?|Europakommissionens?|EU-kommissionens?|European Commission(?:['’]s)?|(?<!\p{L})europeiske|europæiske|europeiska|European)[- ](?:\p{L}{3,16}[- ]){0,3}?(?:klage|klagomåls|tviste|tvist|complaints? |dispute |nett|online|web|webb)?(?:portal|plattform|platform|løsning)\p{L}{0,6}/giu;
// data: how a letter says that the platform is gone
const SHUT =
  /(?<!\p{L})(?:nedlagt|lagt ned|nedlagd|lagd ned|avvikl|avveckl|stengt|stengd|stängd|stängt|stängdes|lukket|lukkede|lukka|nedlukket|opphørt|ophørt|upphört|closed|shut|discontinued|no longer|ikke lenger|ikkje lenger|ikke længere|inte längre|finnes ikke|finst ikkje|findes ikke|finns inte)/iu;

/** L119: the EU platform for online dispute resolution closed on 20 July 2025 (Regulation (EU) 2024/3228). */
export function closedPlatform(reading: Reading): readonly Hit[] {
  const { own } = reading;
  return [...own.matchAll(CLOSED_PLATFORM)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => {
      const sentence = sentenceAt(reading, start);
      return !sentence || !SHUT.test(own.slice(sentence.start, sentence.end));
    });
}

const SHOUTS = /!{2,200}/gu;
const CAPITALS_IN_A_ROW = 3;
// data: ends of names of companies
const legalForms: ReadonlySet<string> = new Set(
  'as asa ab aps da ans oy hb kb is sa ks'.split(' '),
);

/** L120 besides its words: rows of exclamation marks, and three words in a row in capitals. */
export function shouting({ own, subject, sentences }: Reading): readonly Hit[] {
  const marks = [...own.matchAll(SHOUTS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const inSubject = [...subject.matchAll(SHOUTS)].map(([quote]) => ({ start: -1, end: -1, quote }));
  const capitals = sentences.flatMap(({ tokens }) => {
    const isLoud = tokens.map(
      ({ text, start, end }) =>
        text.length >= 2 &&
        !legalForms.has(text) &&
        own[start + 1] !== text[1] &&
        /^\p{Lu}+$/u.test(own.slice(start, end)),
    );
    if (!isLoud.includes(true)) return [];
    const first = isLoud.findIndex((_, at) => {
      const row = isLoud.slice(at, at + CAPITALS_IN_A_ROW);
      const words = tokens.slice(at, at + CAPITALS_IN_A_ROW).map(({ text }) => text.length);
      // "EAN, CVR, SE" are names of numbers; of three short words in a row some are longer.
      const isLong =
        words.every((length) => length >= 3) || words.filter((length) => length >= 4).length >= 2;
      return row.length === CAPITALS_IN_A_ROW && row.every(Boolean) && isLong;
    });
    const [from, to] = [tokens[first], tokens[first + CAPITALS_IN_A_ROW - 1]];
    return first >= 0 && from && to ? [{ start: from.start, end: to.end }] : [];
  });
  return [...marks, ...inSubject, ...capitals];
}
