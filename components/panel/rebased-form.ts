/**
 * A form over something that changed meanwhile, in another window: what was typed into it stays, every other field is
 * as things are now.
 * @param typed the form as it stands
 * @param begun what its fields held before anything was typed
 * @param now what they would hold if it were opened now
 */
export function rebasedForm<Form extends object>(
  typed: Form,
  { begun, now }: { readonly begun: Form; readonly now: Form },
): Form {
  const untouched = keysOf(typed).filter((key) => isSame(typed[key], begun[key]));
  return Object.assign({}, typed, ...untouched.map((key) => ({ [key]: now[key] })));
}

function keysOf<Form extends object>(form: Form): (keyof Form)[] {
  // Object.keys widens to string; a form has no keys but its own.
  return Object.keys(form) as (keyof Form)[];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
