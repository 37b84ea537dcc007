import { languageFeatures } from '../../message/language-features.ts';
import { tellNynorsk } from '../../message/nynorsk-words.ts';
import { splitMessage } from '../../message/split-message.ts';
import { type Language, languages } from '../../shared/language.ts';
import { unpackTable } from '../../shared/weight-table.ts';
import { fitLanguage } from './fit-language.ts';
import { foldNumbers, foldOf, isWritten } from './folds.ts';
import type { CorpusFile } from './labelled-mail.ts';
import { languageExamples } from './language-examples.ts';
import { percent } from './percent.ts';

/** Mails of at most this many words are short. */
const SHORT = 20;

/** How often the language of a mail is right when no mail of its author was learnt from, short and longer. */
export function languageTable(files: readonly CorpusFile[]): readonly string[] {
  const judged = foldNumbers.flatMap((fold) => {
    const held = files.filter(({ name }) => isWritten(name) && foldOf(name) === fold);
    const rest = files.filter((file) => !held.includes(file));
    const languageBy = scorerOf(fitLanguage(languageExamples(rest)));
    return held.flatMap(({ mails }) =>
      mails.map(({ body, lang }) => {
        const text = splitMessage(body).newest;
        const words = text.split(/\s+/).filter(Boolean).length;
        return { lang, isShort: words <= SHORT, isRight: languageBy(text) === lang };
      }),
    );
  });
  const line = (title: string, isShort: boolean) => {
    const share = (some: typeof judged) =>
      percent(some.filter(({ isRight }) => isRight).length / Math.max(1, some.length));
    const some = judged.filter((one) => one.isShort === isShort);
    const each = languages.map(
      (lang) => `${lang} ${share(some.filter((one) => one.lang === lang))}`,
    );
    return `  ${title}: ${share(some)} of ${some.length} (${each.join(', ')})`;
  };
  return [
    'Language of mails by unseen authors',
    line(`at most ${SHORT} words`, true),
    line('longer', false),
  ];
}

function scorerOf({ weights, biases }: ReturnType<typeof fitLanguage>) {
  const table = unpackTable(weights);
  const size = table.length / languages.length;
  return (text: string): Language => {
    const features = languageFeatures(text);
    if (features.length === 0) return 'en';
    const scores = languages.map((_, place) => {
      const sum = features.reduce(
        (total, bucket) => total + (table[place * size + bucket] ?? 0),
        0,
      );
      return sum / Math.sqrt(features.length) + (biases[place] ?? 0);
    });
    return tellNynorsk(languages[scores.indexOf(Math.max(...scores))] ?? 'en', text);
  };
}
