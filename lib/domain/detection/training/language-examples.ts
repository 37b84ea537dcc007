import { splitMessage } from '../../message/split-message.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { LanguageExample } from './fit-language.ts';
import { isTranslated } from './folds.ts';
import { functionWords } from './function-words.ts';
import type { CorpusFile } from './labelled-mail.ts';

const SHORTEST_SENTENCE = 25;
const MOST_SENTENCES = 5;

/** Whole mails, single sentences of them, and the small words that tell the languages apart. */
export function languageExamples(files: readonly CorpusFile[]): readonly LanguageExample[] {
  const mails = files
    .filter(({ name }) => !isTranslated(name))
    .flatMap(({ mails }) =>
      mails.flatMap(({ body, lang: language }) => {
        const text = splitMessage(body).newest;
        const sentences = sentencesOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .filter((sentence) => sentence.length >= SHORTEST_SENTENCE)
          .slice(0, MOST_SENTENCES);
        return [text, ...sentences].map((part) => ({ text: part, language }));
      }),
    );
  return [...mails, ...functionWords];
}
