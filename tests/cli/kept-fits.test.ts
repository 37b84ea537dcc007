import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, keptFits } from '../../entrypoints/cli/kept-fits.ts';
import { model } from '../../lib/domain/detection/model.ts';

const { mail, sentence, classes, topic } = model;
const scorers = { mail, sentence, classes, topic };
let folder: string;
let mails: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'svarfrist-fits-'));
  mails = join(folder, 'mails');
  mkdirSync(mails);
  writeFileSync(join(mails, 'a-nb.jsonl'), '{"id":"1"}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = () => keptFits(join(folder, 'kept'), filesBelow(mails, '.jsonl'));

describe('fits of earlier runs', () => {
  test('are read again, each fold its own, as long as mails and code are the same', () => {
    kept().keep(3, scorers);
    kept().keep(null, { ...scorers, topic: [] });
    expect(kept().read(3)).toEqual(scorers);
    expect(kept().read(null)?.topic).toEqual([]);
    expect(kept().read(2)).toBeNull();
  });

  test.each([
    ['one letter of a mail is changed', 'a-nb.jsonl', '{"id":"2"}\n'],
    ['an author is added', 'b-nb.jsonl', '{"id":"1"}\n'],
  ])('are not read when %s', (_, name, text) => {
    kept().keep(3, scorers);
    writeFileSync(join(mails, name), text);
    expect(kept().read(3)).toBeNull();
  });

  test('make room for the ones of the newest mails', () => {
    kept().keep(3, scorers);
    writeFileSync(join(mails, 'b-nb.jsonl'), '');
    kept().keep(3, scorers);
    kept().keep(4, scorers);
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
    expect(kept().read(4)).toEqual(scorers);
  });
});
