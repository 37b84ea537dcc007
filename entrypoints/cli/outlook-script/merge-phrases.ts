// Writes phrases that mean the same with fewer words, without changing what they match (check/pattern.ts).
import { type Place, placesOf, textOf } from './phrase-places.ts';
import { covers } from './shorten-words.ts';

/** The same phrases with no word twice, and those that differ in one place only in one. */
export function mergePhrases(phrases: readonly string[]): readonly string[] {
  const merged: (readonly Place[])[] = [];
  for (const places of phrases.map(lean)) {
    let one = places;
    for (let at = merged.findIndex((other) => isNear(other, one)); at >= 0; ) {
      // The larger one may now be near to another.
      one = joined(merged[at] ?? one, one);
      merged.splice(at, 1);
      at = merged.findIndex((other) => isNear(other, one));
    }
    merged.push(one);
  }
  return merged.map((places) => places.map(textOf).join(' '));
}

function lean(phrase: string): readonly Place[] {
  return placesOf(phrase).map((place) => place && { ...place, words: withoutCovered(place.words) });
}

/** Whether two phrases are alike but for the words of one place. */
function isNear(one: readonly Place[], other: readonly Place[]): boolean {
  if (one.length !== other.length) return false;
  const unlike = one.filter((place, at) => textOf(place) !== textOf(other[at] ?? null));
  const isSameKind = one.every(
    (place, at) => (place?.isOptional ?? null) === (other[at]?.isOptional ?? null),
  );
  return isSameKind && unlike.length <= 1;
}

function joined(one: readonly Place[], other: readonly Place[]): readonly Place[] {
  return one.map(
    (place, at) =>
      place && { ...place, words: withoutCovered([...place.words, ...(other[at]?.words ?? [])]) },
  );
}

/** Sorted, because like words pack well side by side; `stopp*` makes `stoppet` superfluous. */
function withoutCovered(words: readonly string[]): readonly string[] {
  const all = [...new Set(words)].sort();
  return all.filter((word) => !all.some((other) => other !== word && covers(other, word)));
}
