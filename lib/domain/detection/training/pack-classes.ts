import { packGaps } from '../../shared/gaps.ts';
import { stepLetter } from '../../shared/sparse-table.ts';
import { type ClassGroup, classBits, classGroups } from '../features/class-features.ts';
import type { PackedClasses } from '../packed-model.ts';
import { type DenseRows, OFFSETS } from './class-rows.ts';
import { BIAS_VALUE } from './rows-of.ts';
import { rootOf, stepOf } from './step-of.ts';

/** Packs the weights of every class that `kept` names, by the numbers of `dense`. */
export function packClasses(
  weights: readonly Float32Array[],
  { kept, dense: { columns } }: { kept: readonly ReadonlySet<number>[]; dense: DenseRows },
): PackedClasses {
  const roots = weights.map((own, at) =>
    [...(kept[at] ?? [])].map((number) => [number, rootOf(own[number] ?? 0)] as const),
  );
  const scale = stepOf(roots.flat().map(([, root]) => root));
  const gapsOf = (group: ClassGroup) => {
    const from = OFFSETS[classGroups.indexOf(group)] ?? 0;
    const own = columns.map((column) => column - from);
    return packGaps(own.filter((column) => column >= 0 && column < 2 ** classBits[group]));
  };
  return {
    columns: {
      words: gapsOf('words'),
      pairs: gapsOf('pairs'),
      letters: gapsOf('letters'),
      senses: gapsOf('senses'),
    },
    scale,
    classes: roots.map((own, at) => ({
      gaps: packGaps(own.map(([number]) => number)),
      steps: own.map(([, root]) => stepLetter(root / scale)).join(''),
      bias: Number(((weights[at]?.at(-1) ?? 0) * BIAS_VALUE).toFixed(3)),
    })),
  };
}
