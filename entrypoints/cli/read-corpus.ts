import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CorpusFile,
  LabelledMail,
} from '../../lib/domain/detection/training/labelled-mail.ts';

const folder = join(import.meta.dirname, '../../assets/corpus');

/** The labelled mails that ship with the project, one file an author. */
export function readCorpus(): readonly CorpusFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      mails: readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => LabelledMail.parse(JSON.parse(line))),
    }));
}
