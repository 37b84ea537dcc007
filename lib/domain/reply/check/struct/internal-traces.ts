import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

// data: what mail and chat programs, ticket systems and colleagues leave in a text, each bounded so that it stays linear
const TRACES = [
  // "@Lone, can you …", "@teamleder": a colleague called by name; an address or a web name has more around it.
  /(?<![\p{L}\p{N}._%+/-])@(?:\p{Lu}\p{Ll}{1,20}|(?:teamleder|teamledar|teamlead|regnskap|rekneskap|bogholderi|ekonomi|support|kundeservice|salg|sales|accounts|alle|all|channel|here|team|chef|sjef|boss)(?!\p{L}))(?![\p{L}\p{N}_]|[.@]\p{L})/gu,
  // ">> VS: …" in the middle of a text
  /(?<!\S)>{2,5} ?(?=\p{L})/gu,
  // "FW: SV: …" and what stands above a forwarded message
  /(?<!\p{L})(?:fwd?|vs|vb) ?: ?(?=[\p{L}"”“«])/giu,
  /-{4,40} ?(?:videresendt|vidaresendt|vidarebefordrat|forwarded|original) \p{L}{3,12}/giu,
  // "INTERNT: …", "FYI: …", "PS til Kjell: …", "/Stefan: …"
  /(?<!\p{L})(?:internt?|internal|internally|fyi|todo|to do|agent ?not\p{L}{1,8}|cx|crm)(?: \p{L}{2,12})? ?[:–—](?= )/giu,
  /(?<!\p{L})(?:ps|nb|obs|note|notat|anm) (?:til|till|to|for) \p{Lu}\p{Ll}{1,20} ?:/giu,
  /(?<=[\s(])\/\p{Lu}\p{Ll}{2,15} ?:/gu,
] as const;

/** L127 besides its words: names called with an at sign, forwarding marks and headings of notes. */
export function internalTraces({ own, subject }: Reading): readonly Hit[] {
  const inText = TRACES.flatMap((pattern) => [...own.matchAll(pattern)]).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const inSubject = TRACES.filter((_, at) => at !== FORWARDING)
    .flatMap((pattern) => [...subject.matchAll(pattern)])
    .map(([quote]) => ({ start: -1, end: -1, quote }));
  return [...inText, ...inSubject];
}

// "VS: faktura 10457" is how a subject of a reply may well begin.
const FORWARDING = 2;
