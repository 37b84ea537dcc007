/** Works something out of an object once, however many rules ask for it; forgotten with the object. */
export function once<In extends object, Out>(work: (of: In) => Out): (of: In) => Out {
  const known = new WeakMap<In, { readonly out: Out }>();
  return (of) => {
    const seen = known.get(of);
    if (seen) return seen.out;
    const out = work(of);
    known.set(of, { out });
    return out;
  };
}
