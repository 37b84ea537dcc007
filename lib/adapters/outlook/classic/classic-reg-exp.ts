// Letters of the languages of the product and their neighbours: what `\p{L}` means where it is not known.
const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const UPPER = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de';
const DIGITS = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be';
const MARKS = '\\u0300-\\u036f';

const properties: Readonly<Record<string, string>> = {
  '\\p{L}': LETTERS,
  '\\p{Lu}': UPPER,
  '\\p{N}': DIGITS,
  '\\p{M}': MARKS,
};

/**
 * A regular expression in an engine of 2016, which knows neither `\p{…}` nor looking behind: classes of letters are
 * written out, and a look at the character before (`(?<!…)` at the very beginning) is taken after each match. In
 * the middle of a pattern it becomes a word boundary. Used where `new RegExp` of the engine refuses.
 */
export function classicRegExp(source: string, flags = ''): RegExp {
  const behind = /^\(\?<!(\[(?:\\.|[^\]])*\]|\\p\{\w+\})\)/.exec(source);
  const rest = behind ? source.slice(behind[0].length) : source;
  const pattern = new RegExp(
    writtenOut(rest.replace(/\(\?<!(?:\[(?:\\.|[^\]])*\]|\\p\{\w+\})\)/g, '\\b')),
    behind && flags.indexOf('g') < 0 ? `${flags}g` : flags,
  );
  if (!behind) return pattern;
  const forbidden = new RegExp(`^${writtenOut(behind[1] ?? '')}$`, flags.replace('g', ''));
  return lookingBehind(pattern, forbidden, flags.indexOf('g') >= 0);
}

/** `\p{L}` and its kind as ranges: inside a class as they are, else as a class. */
function writtenOut(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{\w+\}|\\.|[[\]]/g, (part) => {
    const ranges = properties[part];
    if (ranges !== undefined) return isInClass ? ranges : `[${ranges}]`;
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    return part;
  });
}

function lookingBehind(pattern: RegExp, forbidden: RegExp, isGlobal: boolean): RegExp {
  const native = RegExp.prototype.exec;
  pattern.exec = (text: string) => {
    if (!isGlobal) pattern.lastIndex = 0;
    for (;;) {
      const match = native.call(pattern, text);
      const before = match && match.index > 0 ? text.charAt(match.index - 1) : '';
      if (!match || before === '' || !forbidden.test(before)) {
        if (!isGlobal) pattern.lastIndex = 0;
        return match;
      }
      pattern.lastIndex = match.index + 1;
    }
  };
  pattern.test = (text: string) => pattern.exec(text) !== null;
  // Where `matchAll` exists it would make a copy without the two above.
  Object.defineProperty(pattern, Symbol.matchAll ?? '@@matchAll', {
    value: (text: string) => allMatches(pattern, text),
  });
  return pattern;
}

/** Every match, as `matchAll` gives them, in a list. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
  return found;
}
