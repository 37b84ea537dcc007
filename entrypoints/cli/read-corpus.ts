import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CorpusFile,
  LabelledMail,
} from '../../lib/domain/detection/training/labelled-mail.ts';

/** Mails for the detector, and drafts for the check below it. */
export const corpusFolder = join(import.meta.dirname, '../../assets/corpus');

/** The same mails in other languages, made by a program; see their README. */
export const translatedFolder = join(corpusFolder, 'translated');

/** Mail about anything but business with customers. */
const unrelatedFolder = join(corpusFolder, 'unrelated');

/** Mails that nothing is trained or tuned on. */
export const lockedFolder = join(corpusFolder, 'locked');

/** The labelled mails that ship with the project, one file an author. */
export function readCorpus(from: string = corpusFolder): readonly CorpusFile[] {
  return readdirSync(from)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      mails: readFileSync(join(from, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => LabelledMail.parse(JSON.parse(line))),
    }));
}

/** Everything that detection learns from: mails, their translations, and mail about other things. */
export function readWholeCorpus(): readonly CorpusFile[] {
  return [corpusFolder, translatedFolder, unrelatedFolder].flatMap((from) => readCorpus(from));
}
