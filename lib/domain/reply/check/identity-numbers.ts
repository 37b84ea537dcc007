/** A national identity number somebody wrote. */
export interface WrittenIdentityNumber {
  readonly start: number;
  readonly end: number;
}

const CANDIDATE = /(?<![\d.,/-])(\d{6}|\d{8})([ +-]?)(\d{5}|\d{4})(?![\d]|[.,/-]\d)/g;

// A number that is called one is one, whatever its check digits: a slip of the keys hides nobody.
const LABEL =
  /(?<!\p{L})(?:fødsels(?:nummer|nr)|personn(?:ummer|r)|cpr|d-nummer|national (?:identity|id)|social security|identity number)(?:[^\n\d]{0,24})$/iu;
const NEAR = 50;

/**
 * Norwegian fødselsnummer and D-number (two check digits), Danish CPR (hyphenated, or with its old check
 * digit) and Swedish personnummer (Luhn). Check digits keep invoice and order numbers out.
 */
export function findIdentityNumbers(text: string): readonly WrittenIdentityNumber[] {
  const found: WrittenIdentityNumber[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [written, birth = '', separator = '', serial = ''] = match;
    const isNamed = LABEL.test(text.slice(Math.max(0, match.index - NEAR), match.index));
    if (isNamed || isIdentityNumber(birth, separator, serial))
      found.push({ start: match.index, end: match.index + written.length });
  }
  return found;
}

function isIdentityNumber(birth: string, separator: string, serial: string): boolean {
  if (birth.length === 6 && serial.length === 5 && separator !== '-')
    return isNorwegian(birth + serial);
  if (serial.length !== 4) return false;
  const shortBirth = birth.slice(-6);
  if (isSwedish(shortBirth, serial)) return true;
  return birth.length === 6 && isDanish(birth, separator, serial);
}

function isNorwegian(number: string): boolean {
  const digits = [...number].map(Number);
  const day = Number(number.slice(0, 2)) % 40;
  const month = Number(number.slice(2, 4)) % 40;
  const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  const first = (11 - (weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return isDay && first === digits[9] && second === digits[10];
}

function isDanish(birth: string, separator: string, serial: string): boolean {
  const day = Number(birth.slice(0, 2));
  const month = Number(birth.slice(2, 4));
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  // Since 2007 numbers without a valid check digit are given out, so the hyphen must be enough.
  if (separator === '-') return true;
  const digits = [...(birth + serial)].map(Number);
  return weighed(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

function isSwedish(birth: string, serial: string): boolean {
  const month = Number(birth.slice(2, 4));
  const day = Number(birth.slice(4, 6)) % 60;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = [...(birth + serial)].map(Number).reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function weighed(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}
