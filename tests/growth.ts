const SMALL = 16_000;
const FACTOR = 8;
const ROUNDS = 4;

// Work done within this many milliseconds is light, however it grows: chance would decide.
const LIGHT = 8;

/**
 * How much faster than its input the work of `run` grows: about 1 where work is in proportion to length, 8 where
 * it grows with the square. A long text once is held against a short one as often as makes the same length, in
 * turns, and the least of some rounds counts, so that other work on the machine does not.
 */
export function excessGrowth(run: (text: string) => unknown, piece: string, small = SMALL): number {
  const textOf = (length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const [short, long] = [textOf(small), textOf(small * FACTOR)];
  const oneLong = () => run(long);
  const manyShort = () => {
    for (let turn = 0; turn < FACTOR; turn += 1) run(short);
  };
  const rounds = Array.from(
    { length: ROUNDS },
    () => [timeOf(manyShort), timeOf(oneLong)] as const,
  );
  const least = (which: 0 | 1) => Math.min(...rounds.map((times) => times[which]));
  return least(1) < LIGHT ? 1 : least(1) / least(0);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
