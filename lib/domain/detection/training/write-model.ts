import type { PackedLanguageModel } from '../../message/packed-language-model.ts';
import type { PackedModel } from '../packed-model.ts';

/** The source text of `lib/domain/detection/model.ts`. */
export function modelSource(model: PackedModel): string {
  return sourceOf({
    about: 'the trained detector. Made by `npm run train`; do not edit.',
    type: 'PackedModel',
    from: './packed-model.ts',
    name: 'model',
    doc: 'Weights of the detector, four bits each, in base64.',
    value: model,
  });
}

/** The source text of `lib/domain/message/language-model.ts`. */
export function languageSource(model: PackedLanguageModel): string {
  return sourceOf({
    about: 'the trained language scorer. Made by `npm run train`; do not edit.',
    type: 'PackedLanguageModel',
    from: './packed-language-model.ts',
    name: 'languageModel',
    doc: 'Weights of the language scorer, four bits each, in base64.',
    value: model,
  });
}

interface Source {
  readonly about: string;
  readonly type: string;
  readonly from: string;
  readonly name: string;
  readonly doc: string;
  readonly value: object;
}

function sourceOf({ about, type, from, name, doc, value }: Source): string {
  return [
    `// data: ${about}`,
    '// biome-ignore-all format: written by a program',
    `import type { ${type} } from '${from}';`,
    '',
    `/** ${doc} */`,
    `export const ${name}: ${type} = ${JSON.stringify(value)};`,
    '',
  ].join('\n');
}
