import { allMatches } from './classic-reg-exp.ts';

// Not Object.hasOwn, which is what it stands in for.
const hasOwn = Object.prototype.hasOwnProperty;

/**
 * Gives an engine of 2016 the few newer methods that the check at sending uses. What is there already stays as it
 * is. Only for the lone script of classic Outlook, whose engine nobody else shares; not whole: just the arguments
 * that our code passes. `tests/outlook-launchevent.test.ts` runs the check on both kinds of engine.
 */
export function installBuiltIns(): void {
  add(Array.prototype, {
    flatMap<T, U>(this: T[], turn: (item: T, index: number) => U | U[]) {
      const all: U[] = [];
      return all.concat(...this.map((item, index) => turn(item, index)));
    },
    flat(this: unknown[]) {
      const all: unknown[] = [];
      return all.concat(...this);
    },
    at<T>(this: T[], index: number) {
      return this[index < 0 ? this.length + index : index];
    },
    findLast<T>(this: T[], test: (item: T) => boolean) {
      return this.slice().reverse().find(test);
    },
    toSorted<T>(this: T[], compare?: (left: T, right: T) => number) {
      return this.slice().sort(compare);
    },
    toReversed<T>(this: T[]) {
      return this.slice().reverse();
    },
  });
  add(String.prototype, {
    matchAll(this: string, pattern: RegExp) {
      return allMatches(pattern, this);
    },
    replaceAll(this: string, from: string, to: string) {
      return this.split(from).join(to);
    },
    padStart(this: string, length: number, fill = ' ') {
      return fill.repeat(Math.max(0, length - this.length)) + this;
    },
    padEnd(this: string, length: number, fill = ' ') {
      return this + fill.repeat(Math.max(0, length - this.length));
    },
    trimStart(this: string) {
      return this.replace(/^\s+/, '');
    },
    trimEnd(this: string) {
      // From the end: a pattern would try every blank of a long text.
      let end = this.length;
      while (end > 0 && this.charAt(end - 1).trim() === '') end -= 1;
      return this.slice(0, end);
    },
    at(this: string, index: number) {
      return this[index < 0 ? this.length + index : index];
    },
  });
  add(Object, {
    entries: (from: Record<string, unknown>) => Object.keys(from).map((key) => [key, from[key]]),
    values: (from: Record<string, unknown>) => Object.keys(from).map((key) => from[key]),
    hasOwn: (from: object, key: string) => hasOwn.call(from, key),
    fromEntries(entries: Iterable<readonly [string, unknown]>) {
      const made: Record<string, unknown> = {};
      for (const [key, value] of Array.from(entries)) made[key] = value;
      return made;
    },
  });
}

function add(to: object, methods: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(methods)) {
    if (name in to) continue;
    Object.defineProperty(to, name, {
      value: methods[name],
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}
