import { LANGUAGE_BITS, languageFeatures } from '../../message/language-features.ts';
import type { PackedLanguageModel } from '../../message/packed-language-model.ts';
import { type Language, languages } from '../../shared/language.ts';
import { packTable } from '../../shared/weight-table.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { BIAS_VALUE, rowsOf } from './rows-of.ts';
import { stepOf } from './step-of.ts';

/** A text whose language is known. */
export interface LanguageExample {
  readonly text: string;
  readonly language: Language;
}

/** Cost of a mistake; a tenth of it gives 0.6 points less on mails by unseen authors. */
const COST = 8;

/** One scorer a language against the others. Rare languages count more, so that nynorsk is found. */
export function fitLanguage(examples: readonly LanguageExample[]): PackedLanguageModel {
  const size = 2 ** LANGUAGE_BITS;
  const rows = rowsOf(
    examples.map(({ text }) => [{ bag: languageFeatures(text), offset: 0 }]),
    size + 1,
  );
  const fitted = languages.map((language) => {
    const labels = examples.map((example) => example.language === language);
    const share = labels.filter(Boolean).length / labels.length;
    return fitLogisticRegression({
      rows,
      labels,
      costs: Float64Array.from(labels, (isIt) => COST * (isIt ? Math.min(4, 0.25 / share) : 1)),
      width: size + 1,
      epochs: 8,
      seed: 7,
    });
  });
  const all = fitted.flatMap((weights) => [...weights.subarray(0, size)]);
  return {
    weights: packTable(all, stepOf(all)),
    biases: fitted.map((weights) => Number(((weights[size] ?? 0) * BIAS_VALUE).toFixed(4))),
  };
}
