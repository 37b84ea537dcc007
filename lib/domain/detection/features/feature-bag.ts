/** Features of one mail or sentence: the distinct buckets that are on, in one table of weights. */
export type FeatureBag = readonly number[];

/** The kinds of features; each has a table of its own and counts the same however many are on. */
export interface FeatureGroups {
  readonly words: FeatureBag;
  readonly chars: FeatureBag;
  readonly senses: FeatureBag;
}

/** Width of each table, as a power of two. */
export interface TableBits {
  readonly words: number;
  readonly chars: number;
  readonly senses: number;
}

/** Collects distinct buckets of a table of `2 ** bits` weights, in order of first sight. */
export function collectBuckets(bits: number): {
  readonly add: (hash: number) => void;
  readonly buckets: FeatureBag;
} {
  const mask = 2 ** bits - 1;
  const seen = new Uint8Array(mask + 1);
  const buckets: number[] = [];
  return {
    buckets,
    add: (hash) => {
      const bucket = hash & mask;
      if (seen[bucket]) return;
      seen[bucket] = 1;
      buckets.push(bucket);
    },
  };
}
