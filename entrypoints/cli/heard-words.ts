/** Whether a word of a phrase, `bevis*` or the like, suits one of the words that were heard. */
export function heardWords(heard: ReadonlySet<string>): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const is = known.get(word) ?? suits(word, heard);
    known.set(word, is);
    return is;
  };
}

function suits(word: string, heard: ReadonlySet<string>): boolean {
  const part = word.replaceAll('*', '');
  const [isEnd, isBeginning] = [word.startsWith('*'), word.endsWith('*')];
  if (!isEnd && !isBeginning) return heard.has(word);
  return [...heard].some((one) =>
    isEnd && isBeginning
      ? one.includes(part)
      : isBeginning
        ? one.startsWith(part)
        : one.endsWith(part),
  );
}

/** The phrase without words that nobody was heard to use; null when nothing is left of one of its places. */
export function trimmedTo(isHeard: (word: string) => boolean, phrase: string): string | null {
  const places: string[] = [];
  for (const place of phrase.split(' ')) {
    const isOptional = place.endsWith('?');
    const words = (isOptional ? place.slice(0, -1) : place).split('|').filter(isHeard);
    if (place === '...') places.push(place);
    else if (words.length > 0) places.push(`${words.join('|')}${isOptional ? '?' : ''}`);
    else if (!isOptional) return null;
  }
  return places.length > 0 ? places.join(' ') : null;
}
