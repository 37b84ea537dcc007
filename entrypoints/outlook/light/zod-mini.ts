// Stands in for `zod/mini` in launchevent.js, which only ever reads what the pane wrote: every schema accepts
// everything, but for days, because the rules ask whether the days in a letter are real.

type Test = (value: string) => boolean;

function schema(tests: readonly Test[] = []) {
  const holds = (value: string) => tests.every((test) => test(value));
  const made = {
    check: (...more: readonly Test[]) => schema([...tests, ...more]),
    brand: () => made,
    safeParse: (value: string) =>
      holds(value) ? { success: true, data: value } : { success: false },
    parse(value: string) {
      if (!holds(value)) throw new Error('not a real day');
      return value;
    },
  };
  return made;
}

const any = () => schema();
const pass = (): Test => () => true;

export {
  any as _default,
  any as array,
  any as boolean,
  any as enum,
  any as extend,
  any as int,
  any as nullable,
  any as number,
  any as object,
  any as optional,
  any as pick,
  any as record,
  any as string,
  any as unknown,
  pass as maxLength,
  pass as minLength,
  pass as nonnegative,
};

/** A check of the caller's own: days are checked by it. */
export const refine = (test: Test): Test => test;

const isDay: Test = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value);
export const iso = { date: () => schema([isDay]), datetime: any };
