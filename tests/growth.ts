import process from 'node:process';

const SMALL = 16_000;
const FACTOR = 8;
const ROUNDS = 3;

// Below this a processor clock says more about itself than about the work.
const FLOOR_IN_MICROSECONDS = 3_000;

/**
 * How much faster than its input the work of `run` grows: about 1 where work is in proportion to length, 8 where it
 * grows with the square. It is measured in processor time of this thread, the least of some rounds, so that
 * other work on the machine does not count. Below 4 is linear beyond doubt.
 */
export function excessGrowth(run: (text: string) => unknown, piece: string, small = SMALL): number {
  const textOf = (length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const [short, long] = [textOf(small), textOf(small * FACTOR)];
  run(short);
  return workOf(run, long) / workOf(run, short) / FACTOR;
}

function workOf(run: (text: string) => unknown, text: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.threadCpuUsage();
    run(text);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  });
  return Math.max(Math.min(...rounds), FLOOR_IN_MICROSECONDS);
}
