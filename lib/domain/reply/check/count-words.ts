// data: whole numbers as words of Bokmål, Nynorsk, Danish, Swedish and English
const ones: readonly string[] = [
  '',
  'en én ein ei et ett one a',
  'to två two',
  'tre three',
  'fire fyra four',
  'fem five',
  'seks sex six',
  'sju syv seven',
  'åtte otte åtta eight',
  'ni nio nine',
  'ti tio ten',
  'elleve elva eleven',
  'tolv twelve',
  'tretten tretton thirteen',
  'fjorten fjorton fourteen',
  'femten femton fifteen',
  'seksten sexton sixteen',
  'sytten sjutton seventeen',
  'atten arton eighteen',
  'nitten nitton nineteen',
];
const tens: readonly string[] = [
  '',
  '',
  'tjue tyve tjugo twenty',
  'tretti tredve tredive trettio thirty',
  'førti fyrre fyrtio forty',
  'femti halvtreds femtio fifty',
  'seksti tres sextio sixty',
  'sytti halvfjerds sjuttio seventy',
  'åtti firs åttio eighty',
  'nitti halvfems nittio ninety',
];

const small = numbered(ones, 1);
const round = numbered(tens, 10);

/**
 * The number that one word in lower case says, up to 99: "sju", "trettiosex", "femogtyve", "twenty-five".
 * Undefined for any other word.
 */
export function countOf(word: string): number | undefined {
  return small.get(word) ?? round.get(word) ?? compoundOf(word);
}

function compoundOf(word: string): number | undefined {
  const [before, after] = word.split('og');
  const [one, ten] = [small.get(before ?? ''), round.get(after ?? '')];
  if (one && ten) return one < 10 ? one + ten : undefined;
  for (const [name, value] of round) {
    const rest = word.startsWith(name) ? small.get(word.slice(name.length).replace('-', '')) : 0;
    if (rest && rest < 10) return value + rest;
  }
  return undefined;
}

function numbered(rows: readonly string[], step: number): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((words, at) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word): [string, number] => [word, at * step]),
    ),
  );
}
