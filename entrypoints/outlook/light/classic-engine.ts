// The first lines of launchevent.js: they make an engine of 2016 able to run the rest of it. Built on its own and
// put before the check, whose `RegExp` is then the function below (outlook-launchevent.ts).
import { installBuiltIns } from '@/lib/adapters/outlook/classic/built-ins.ts';
import { classicRegExp } from '@/lib/adapters/outlook/classic/classic-reg-exp.ts';

installBuiltIns();

/** `new RegExp`, or what stands for it where the engine does not know the pattern. */
export function regExp(source: string, flags?: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    return classicRegExp(source, flags);
  }
}
