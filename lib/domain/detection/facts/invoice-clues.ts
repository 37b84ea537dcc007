import type { Token } from '../text/tokens.ts';
import {
  actions,
  counters,
  links,
  nounClasses,
  numberWords,
  ownWords,
  smallWords,
  states,
  units,
} from './invoice-words.ts';

/** Something that could be the number of an invoice, in the sentence or subject that holds it. */
export interface Candidate {
  readonly code: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly isInSubject: boolean;
}

const MONEY_BEFORE =
  /(?:kr|nok|dkk|sek|eur|gbp|usd|£|€|\$|beløp|beløb|belopp|sum)[.: \u00a0]{0,2}$/i;
const MONEY_AFTER =
  /^(?:[ \u00a0]?(?:kr|nok|dkk|sek|eur|gbp|usd|kroner|kronor|euro|£|€|\$)(?![a-zæøå])|,-|:-|[.,]\d|[ \u00a0]\d{3}(?!\d))/i;
/** `3390 på 4.875 kr`, `9001187 (EUR 22,614.00)`: a number that has an amount is an invoice. */
const AMOUNT_AFTER =
  /^,? ?\(?(?:på|over|om|for|of|för|at|er på|is for|lyder på|lydende|–|-|:|,|\()? ?(?:ca\.? )?(?:(?:kr|nok|dkk|sek|eur|gbp|usd|£|€|\$)\.? ?\d|\d{1,3}[ .,]\d{3}(?!\d))/i;
/** Called a number, or an invoice, in the word right before. */
const CALLED =
  /(?:faktura|regning|rekning|räkning|invoice|(?:^|[^a-zæøåäö])(?:nr|no|nummer|number))\.?:? ?$/i;
const MONTH = /^(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|okt|oct|nov|de[sc])/;

/**
 * What can be seen of a candidate and of the words beside it; null when it is a date, money, part of a longer
 * number or address, or a single digit that nothing calls a number.
 */
export function cluesOf(candidate: Candidate): readonly string[] | null {
  const { code, text, start, end } = candidate;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  // "faktura 57." and "nr. 26." end a sentence; any other "57." may begin a date.
  const isCalled = CALLED.test(before);
  if (code.length === 1 && !isCalled) return null;
  if (!isCalled && isDate(code, after.toLowerCase())) return null;
  if (/\d[.,:]$|[+@_]$/.test(before)) return null;
  if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after)) return null;
  if (/(?:^|\D)\d{1,3}[ \u00a0]$/.test(before) && /^\d{3}$/.test(code)) return null;
  const clues = beforeClues(candidate, before);
  const isNamed = clues.some((clue) => clue.startsWith('is invoice'));
  const place = candidate.isInSubject ? 'in subject' : 'in text';
  // "Faktura nr. 8": what is said outright to be the number is one however short.
  const isOutright = isNamed && clues.includes('number of noun');
  const shape = isOutright ? [] : shapeClues(candidate.code, isNamed);
  return [place, ...shape, ...clues, ...afterClues(after)];
}

function shapeClues(code: string, isNamed: boolean): readonly string[] {
  const digits = Math.min(11, code.replace(/\D/g, '').length);
  const isPlain = /^\d+$/.test(code);
  const form = isPlain ? 'plain' : 'mixed';
  const clues = [isNamed ? `named ${form} ${Math.min(3, digits)}` : `${form} ${digits}`];
  if (/^\p{Lu}/u.test(code)) clues.push('letters first');
  if (isRange(code)) clues.push('range');
  if (/^\d{1,3}\/\d{1,2}$/.test(code)) clues.push('fraction');
  if (!isPlain) return clues;
  // "Faktura: 4200" may be what it costs.
  const named = isNamed ? 'named ' : '';
  if (/^(?:19|20)\d\d$/.test(code)) clues.push(`${named}year`);
  if (/00$/.test(code)) clues.push(`${named}hundreds`);
  else if (/[059]$/.test(code)) clues.push(`${named}price-like`);
  return clues;
}

/** What stands before it: the noun it belongs to, and the word or sign right before. */
function beforeClues({ tokens, start, isInSubject }: Candidate, before: string): readonly string[] {
  const at = tokens.findIndex((token) => token.end > start);
  const words = Array.from({ length: 6 }, (_, step) => tokens[at - 1 - step]?.key ?? '');
  const place = words.findIndex((word) => !links.has(word) && !word.startsWith('0'));
  const noun = nounClass(words[place] ?? '');
  const near = words.slice(0, Math.max(0, place));
  const clues: string[] = [];
  if (near.some((word) => numberWords.has(word)) || before.endsWith('#')) clues.push('number word');
  if (noun) {
    const isFar =
      !numberWords.has(words[0] ?? '') &&
      near.some((word) => /^(?:på|over|for|av|af|of|fra|från|from|mot|mod|med|with)$/.test(word));
    clues.push(`is ${noun}${isFar ? ' far' : ''}${isInSubject ? ' in subject' : ''}`);
    if (noun === 'invoice' && ownWords.has(words[place + 1] ?? '')) clues.push('own claim');
  }
  const word = wordBefore(words, { isNamed: noun !== null, before });
  clues.push(isInSubject && word === 'begins' ? 'begins subject' : word);
  return clues;
}

function wordBefore(
  words: readonly string[],
  { isNamed, before }: { isNamed: boolean; before: string },
): string {
  const [word = '', further = ''] = words;
  if (word === '' || before.trim() === '') return 'begins';
  if (/[.!?:]\s*$/.test(before) && !numberWords.has(word))
    return isNamed ? 'after colon' : 'begins';
  if (/\(\s*$/.test(before)) return 'in brackets';
  if (/[–-]\s*$/.test(before)) return 'after dash';
  if (word === 'på' || word === 'on') {
    if (/^(?:0+|kr|kroner|kronor|står|stod)$/.test(further)) return 'sum on';
    return isNamed ? 'noun on' : 'on';
  }
  if (isNamed && numberWords.has(word)) return 'number of noun';
  if (counters.has(word)) return 'counter';
  const small = smallWords.find((words) => words.has(word));
  if (small) return `after ${[...small][0]}`;
  if (actions.test(word)) return 'action';
  if (/^0+$/.test(word)) return 'after number';
  return isNamed ? 'right after noun' : 'after other word';
}

function afterClues(after: string): readonly string[] {
  const clues = AMOUNT_AFTER.test(after) ? ['has amount'] : [];
  const next = /^[ \u00a0]*(\n|[\p{L}%°§²³]+|.)?/u.exec(after.toLowerCase())?.[1] ?? '';
  if (next === '' || next === '\n') return [...clues, 'ends'];
  if (units.test(next) || /[%°]/.test(next)) return [...clues, 'unit'];
  if (MONTH.test(next)) return [...clues, 'month follows'];
  if (states.test(next)) return [...clues, 'state follows'];
  if (/^(?:og|and|och|&|\/|eller)$/.test(next)) return [...clues, 'and follows'];
  if (/^(?:på|om|over)$/.test(next)) return [...clues, 'on follows'];
  if (
    /^(?:for|för|til|till|to|fra|från|from|i|in|med|with|av|af|of|som|on|at|by|der|når|då|da|før|inn|ud|ut)$/.test(
      next,
    )
  )
    return [...clues, 'link follows'];
  if (/\p{L}/u.test(next)) return [...clues, 'word follows'];
  if (/\d/.test(next)) return [...clues, 'digit follows'];
  return [...clues, `${next} follows`];
}

function nounClass(word: string): string | null {
  return nounClasses.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** `2021-2023`, `10-12`, `2025/26`: from one to the other. */
function isRange(code: string): boolean {
  const [from = '', to = '', more] = code.split(/[-/]/);
  if (/^(?:19|20)\d\d$/.test(from) && to.length === 2)
    return Number(to) === (Number(from) % 100) + 1;
  const gap = Number(to) - Number(from);
  const isClose = gap > 0 && (gap <= 60 || to.endsWith('00'));
  return more === undefined && code.includes('-') && from.length === to.length && isClose;
}

/** A day, `2026-05-12`, `12/5`, `12-05-26`, or the first part of one, `12` of `12. mai`. */
function isDate(code: string, after: string): boolean {
  if (/^\d{1,2}$/.test(code)) return /^(?:\.|:\d)/.test(after) || MONTH.test(after.trimStart());
  const [first = 0, second = 0, third] = code.split(/[/-]/).map(Number);
  if (!/^\d+([/-]\d+)+$/.test(code)) return false;
  if (/^(?:19|20)\d\d-\d\d-\d\d$/.test(code)) return true;
  if (first > 31 || second > 12) return false;
  return third === undefined ? code.includes('/') : third < 100 || (third > 1989 && third < 2040);
}
