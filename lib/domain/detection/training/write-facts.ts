import type { FactWeights } from './fit-facts.ts';

/** The source text of `lib/domain/detection/facts/fact-weights.ts`. */
export function factsSource({ invoiceNumber, extent, roles }: FactWeights): string {
  return [
    '// data: weights of the clues that facts are chosen by. Made by `npm run train:facts`; do not edit.',
    '// biome-ignore-all format: written by a program',
    '',
    "/** How much each clue of `cluesOf` speaks for a number being the invoice's, in tenths of log-odds. */",
    constant('invoiceNumberWeights', 'number', invoiceNumber),
    '',
    '/** How much each clue of `extentClues` speaks for a part being disputed, not the whole. */',
    constant('extentWeights', 'number', extent),
    '',
    '/** How much each clue of `roleClues` speaks for each of `weighedRoles`. */',
    constant('roleWeights', 'readonly number[]', roles),
    '',
  ].join('\n');
}

function constant(name: string, type: string, value: object): string {
  return `export const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(value)};`;
}
