const SMALL = 16_000;
const FACTOR = 8;
const ROUNDS = 4;

// Work done within this many milliseconds is light, however it grows: chance would decide.
const LIGHT = 8;

/**
 * How much faster than its input the work of `run` grows: about 1 where work is in proportion to length, 8 where
 * it grows with the square. A long text once is held against its parts one by one, in turns, and the least of some
 * rounds counts, so that other work on the machine does not. `piece` may tell each piece from the others, for work
 * that is remembered.
 */
export function excessGrowth(
  run: (text: string) => unknown,
  piece: string | ((at: number) => string),
  small = SMALL,
): number {
  const long = textOf(piece, small * FACTOR);
  const parts = Array.from({ length: FACTOR }, (_, at) => long.slice(at * small, (at + 1) * small));
  const oneLong = () => run(long);
  const manyShort = () => {
    for (const part of parts) run(part);
  };
  const rounds = Array.from(
    { length: ROUNDS },
    () => [timeOf(manyShort), timeOf(oneLong)] as const,
  );
  const least = (which: 0 | 1) => Math.min(...rounds.map((times) => times[which]));
  return least(1) < LIGHT ? 1 : least(1) / least(0);
}

function textOf(piece: string | ((at: number) => string), length: number): string {
  if (typeof piece === 'string')
    return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += piece(at);
  return text.slice(0, length);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
