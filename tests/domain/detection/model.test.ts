import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mailClasses } from '../../../lib/domain/detection/mail-class.ts';
import { model } from '../../../lib/domain/detection/model.ts';
import { crossValidate } from '../../../lib/domain/detection/training/cross-validate.ts';
import { examplesOf } from '../../../lib/domain/detection/training/example.ts';
import { LabelledMail } from '../../../lib/domain/detection/training/labelled-mail.ts';
import { scoreOf } from '../../../lib/domain/detection/training/measure.ts';
import { trainModel } from '../../../lib/domain/detection/training/train-model.ts';
import { modelSource } from '../../../lib/domain/detection/training/write-model.ts';
import { packTable, unpackTable } from '../../../lib/domain/shared/weight-table.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The first mails of each author file: small, but of every kind. */
function smallCorpus(count: number) {
  const folder = 'assets/corpus';
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({
      name: name.replace('.jsonl', ''),
      mails: read(`${folder}/${name}`)
        .split('\n')
        .filter(Boolean)
        .slice(0, count)
        .map((line) => LabelledMail.parse(JSON.parse(line))),
    }));
}

describe('the trained model', () => {
  test('and the language model are at most 140 KB to download', () => {
    const bytes = ['lib/domain/detection/model.ts', 'lib/domain/message/language-model.ts'].reduce(
      (sum, path) => sum + gzipSync(read(path)).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(140 * 1024);
  });

  test('knows every reason code and every kind of mail, and calls nothing an objection that is not even possible', () => {
    expect(model.classes.classes).toHaveLength(mailClasses.length);
    expect(model.thresholds.objection).toBeGreaterThan(model.thresholds.possible);
  });
});

describe('training', () => {
  test('twice on the same mails gives the same bytes', () => {
    const first = modelSource(trainModel(examplesOf(smallCorpus(12))));
    const second = modelSource(trainModel(examplesOf(smallCorpus(12))));
    expect(second).toBe(first);
  }, 120_000);

  test('on other mails gives another version', () => {
    const few = trainModel(examplesOf(smallCorpus(6)));
    expect(few.version).not.toBe(trainModel(examplesOf(smallCorpus(8))).version);
  }, 120_000);

  test('learns something that holds for authors it never saw', () => {
    const unseen = crossValidate(examplesOf(smallCorpus(28)));
    const { f1 } = scoreOf(
      unseen.map(({ example, detection }) => ({
        truth: example.mail.objection,
        said: detection.verdict !== 'none',
        probability: detection.probability,
      })),
    );
    // Saying "objection" to every one of these mails would score 0.55.
    expect(f1).toBeGreaterThan(0.78);
  }, 120_000);
});

describe('a table of weights', () => {
  test('comes back from its text rounded to its steps, with the biggest cut off', () => {
    const packed = packTable([0, 0.1, -0.1, 0.26, -0.7, 0.7, 9, -9], 0.1);
    expect([...unpackTable(packed)].map((weight) => Number(weight.toFixed(2)))).toEqual([
      0, 0.1, -0.1, 0.3, -0.7, 0.7, 0.7, -0.7,
    ]);
  });
});
