// Writes assets/corpus/translated with the program `apertium` (Debian: apertium, apertium-nno-nob, apertium-dan-nor,
// apertium-swe-nor, apertium-swe-dan). Only to be run again when mails are added; `npm run train` reads its files.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Example, examplesOf } from '../../lib/domain/detection/training/example.ts';
import { isComposed } from '../../lib/domain/detection/training/folds.ts';
import type { LabelledMail } from '../../lib/domain/detection/training/labelled-mail.ts';
import { hashText } from '../../lib/domain/shared/hash-text.ts';
import { readCorpus, translatedFolder } from './read-corpus.ts';

type Nordic = 'nb' | 'nn' | 'da' | 'sv';
const names: Record<Nordic, string> = { nb: 'nob', nn: 'nno', da: 'dan', sv: 'swe' };
const nordic: readonly Nordic[] = ['nb', 'nn', 'da', 'sv'];
const MOST_AT_ONCE = 400;

// Without names every author file is translated anew.
const wanted = process.argv.slice(2);
for (const { name, mails } of readCorpus()) {
  if (isComposed(name) || (wanted.length > 0 && !wanted.includes(name))) continue;
  const examples = examplesOf([{ name, mails }]);
  const lines = nordic.flatMap((from) =>
    nordic.flatMap((to) =>
      translated(examples.filter(goes(from, to)), `${names[from]}-${names[to]}`, to),
    ),
  );
  if (lines.length === 0) continue;
  lines.sort((one, other) => (one.id < other.id ? -1 : 1));
  const text = lines.map((mail) => `${JSON.stringify(mail)}\n`).join('');
  writeFileSync(join(translatedFolder, `t-${name}.jsonl`), text);
  console.log(`t-${name}: ${lines.length} mails`);
}

/** Each mail goes into one other language, by its id: all three would add little and weigh thrice. */
function goes(from: Nordic, to: Nordic): (example: Example) => boolean {
  const others = nordic.filter((language) => language !== from);
  return ({ mail }) => mail.lang === from && others[hashText(mail.id) % 3] === to;
}

function translated(
  examples: readonly Example[],
  pair: string,
  lang: Nordic,
): readonly LabelledMail[] {
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const parts = examples.flatMap(({ mail, reading }) => [
    flat(mail.subject) || '-',
    ...reading.sentences.map(({ text }) => flat(text)),
  ]);
  const done = translate(parts, pair);
  let at = 0;
  return examples.flatMap(({ mail, reading, sentences }) => {
    const [subject, ...texts] = done.slice(at, at + 1 + reading.sentences.length);
    at += 1 + reading.sentences.length;
    if (subject === undefined || texts.some((text) => text === undefined)) return [];
    const points = sentences.flatMap(({ reasons }, place) =>
      [...new Set(reasons)].map((cause) => ({ cause, quote: texts[place] ?? '' })),
    );
    return [{ ...mail, id: `${mail.id}>${lang}`, lang, subject, body: texts.join('\n\n'), points }];
  });
}

/** Each text in the other language, words that the program does not know as they are; undefined where it lost one. */
function translate(texts: readonly string[], pair: string): readonly (string | undefined)[] {
  if (texts.length > MOST_AT_ONCE) return halves(texts, pair);
  if (texts.length === 0) return [];
  // Behind `cat`, since apertium opens its input by name and Node's own pipe has none.
  const { stdout } = spawnSync('sh', ['-c', 'cat | apertium -u -f txt "$1"', 'sh', pair], {
    input: `${texts.join('\n\n')}\n\n`,
    encoding: 'utf8',
  });
  const found = stdout
    .split('\n\n')
    .map((text) => text.replaceAll(/[*@#]/g, '').trim())
    .filter(Boolean);
  if (found.length === texts.length) return found;
  return texts.length === 1 ? [undefined] : halves(texts, pair);
}

function halves(texts: readonly string[], pair: string): readonly (string | undefined)[] {
  const middle = Math.ceil(texts.length / 2);
  return [...translate(texts.slice(0, middle), pair), ...translate(texts.slice(middle), pair)];
}
