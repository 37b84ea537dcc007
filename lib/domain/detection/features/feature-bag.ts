/** Features of one mail or sentence: the distinct buckets that are on, in one table of weights. */
export type FeatureBag = readonly number[];

/** The kinds of features; each has a table of its own and counts the same however many are on. */
export const groupNames = ['words', 'chars', 'senses', 'chains', 'phrases'] as const;
export type GroupName = (typeof groupNames)[number];

export type FeatureGroups = Readonly<Record<GroupName, FeatureBag>>;

/** Width of each table, as a power of two. */
export type TableBits = Readonly<Record<GroupName, number>>;

/** A bag that takes hashes and keeps the distinct buckets of a table, in order of first sight. */
export interface Collector {
  readonly add: (hash: number) => void;
  readonly buckets: FeatureBag;
}

const MOST_BITS = 20;
const MOST_STAMPS = 2 ** 31 - 1;
// One stamp a bucket tells whether this collector has seen it: clearing a table for every mail would
// take longer than filling it. Nothing outlives a collector but the stamps, which no later one trusts.
const stamps = new Int32Array(2 ** MOST_BITS);
let lastStamp = 0;

/** Collects distinct buckets of a table of `2 ** bits` weights. Fill one before beginning the next. */
export function collectBuckets(bits: number): Collector {
  const mask = 2 ** bits - 1;
  if (lastStamp === MOST_STAMPS) {
    stamps.fill(0);
    lastStamp = 0;
  }
  lastStamp += 1;
  const stamp = lastStamp;
  const buckets: number[] = [];
  return {
    buckets,
    add: (hash) => {
      const bucket = hash & mask;
      if (stamps[bucket] === stamp) return;
      stamps[bucket] = stamp;
      buckets.push(bucket);
    },
  };
}
