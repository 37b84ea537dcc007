import { type Language, languages } from '../shared/language.ts';
import { unpackTable } from '../shared/weight-table.ts';
import { languageFeatures } from './language-features.ts';
import { languageModel } from './language-model.ts';
import { tellNynorsk } from './nynorsk-words.ts';

let weights: Float32Array | undefined;

/**
 * The language a text is written in, by letters and words alone. Text without a single word is
 * `en`: it tells nothing, and English is the reading that promises least.
 */
export function languageOf(text: string): Language {
  const features = languageFeatures(text);
  if (features.length === 0) return 'en';
  weights ??= unpackTable(languageModel.weights);
  const size = weights.length / languages.length;
  let best: Language = 'en';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [place, language] of languages.entries()) {
    let score = 0;
    for (const bucket of features) score += weights[place * size + bucket] ?? 0;
    score = score / Math.sqrt(features.length) + (languageModel.biases[place] ?? 0);
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return tellNynorsk(best, text);
}
