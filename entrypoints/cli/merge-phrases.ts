// Writes phrases that mean the same with fewer words, without changing what they match (check/pattern.ts).

/** One place of a phrase; null stands for `...`. */
type Place = { readonly words: readonly string[]; readonly isOptional: boolean } | null;

/** The same phrases with no word twice, and those that differ in one place only in one. */
export function mergePhrases(phrases: readonly string[]): readonly string[] {
  const merged: (readonly Place[])[] = [];
  for (const places of phrases.map(placesOf)) {
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

function placesOf(phrase: string): readonly Place[] {
  return phrase.split(' ').map((text) => {
    if (text === '...') return null;
    const isOptional = text.endsWith('?');
    return {
      isOptional,
      words: withoutCovered((isOptional ? text.slice(0, -1) : text).split('|')),
    };
  });
}

function textOf(place: Place): string {
  return place ? `${place.words.join('|')}${place.isOptional ? '?' : ''}` : '...';
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

/** Whether every word that suits `word` suits `wide`, too. */
function covers(wide: string, word: string): boolean {
  const [part, other] = [wide.replaceAll('*', ''), word.replaceAll('*', '')];
  const [isEnd, isBeginning] = [wide.startsWith('*'), wide.endsWith('*')];
  if (isEnd && isBeginning) return other.includes(part);
  if (isBeginning) return !word.startsWith('*') && other.startsWith(part);
  return isEnd && !word.endsWith('*') && other.endsWith(part);
}
