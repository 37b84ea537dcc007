import type { RawMessage } from '../../domain/message/raw-message.ts';
import type { MailFileItem, MailFileProblem, MailFileProgress } from './mail-file-problem.ts';
import { type MailFormat, mailFormatOf } from './mail-format.ts';
import { DistinctKeys } from './message-key.ts';
import { readEml } from './read-eml.ts';
import { readJsonLine } from './read-jsonl.ts';
import { splitMbox } from './split-mbox.ts';
import { utf8Of } from './utf8.ts';

/** A file as a drop, a file dialog or a command line gives it. */
export interface MailFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onProgress?: (progress: MailFileProgress) => void;
}

/** Other work gets its turn after this many bytes. */
const TURN_BYTES = 256 * 1024;

/**
 * Reads the mails of a file one by one: `.eml`, `.mbox`, `.msg` or `.jsonl`, told by content before
 * name. A mail that cannot be read gives one item with its place and the rest still comes; nothing is
 * thrown. Lets other work run between mails and reports progress, so that a page stays alive.
 */
export async function* readMailFile(file: MailFile): AsyncGenerator<MailFileItem> {
  const { name, bytes } = file;
  const keys = new DistinctKeys();
  let turn = 0;
  for await (const step of stepsOf(name, bytes, mailFormatOf(name, bytes))) {
    if (step.item)
      yield step.item.ok ? { ok: true, message: keys.distinct(step.item.message) } : step.item;
    if (step.end - turn < TURN_BYTES && step.end < bytes.length) continue;
    turn = step.end;
    file.onProgress?.({ readBytes: step.end, totalBytes: bytes.length });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A mail or a problem, or nothing, and how far the file is read. */
interface Step {
  readonly item: MailFileItem | null;
  readonly end: number;
}

async function* stepsOf(name: string, bytes: Uint8Array, format: MailFormat): AsyncGenerator<Step> {
  const end = bytes.length;
  switch (format) {
    case 'empty':
      yield { item: { ok: false, place: name, problem: 'empty-file' }, end };
      return;
    case 'unknown':
      yield { item: { ok: false, place: name, problem: 'not-mail' }, end };
      return;
    case 'eml':
      yield { item: await tried(name, () => readEml(utf8Of(bytes))), end };
      return;
    case 'msg':
      yield { item: await tried(name, () => readOutlookFile(bytes)), end };
      return;
    case 'mbox': {
      let number = 0;
      for (const part of splitMbox(utf8Of(bytes))) {
        number += 1;
        yield {
          item: await tried(`${name}:${number}`, () => readMboxMail(part.mail)),
          end: part.end,
        };
      }
      return;
    }
    case 'jsonl':
      yield* linesOfJson(name, utf8Of(bytes));
  }
}

/** The reader of `.msg` is loaded when one comes. */
async function readOutlookFile(bytes: Uint8Array): Promise<RawMessage> {
  const { readMsg } = await import('./read-msg.ts');
  return readMsg(bytes);
}

/** A mail of an mbox must hold something that can be shown. */
async function readMboxMail(bytes: Uint8Array): Promise<RawMessage> {
  const message = await readEml(bytes);
  if (message.text.trim() === '' && message.subject === '' && !message.from)
    throw new Error('mbox: no header and no text');
  return message;
}

async function* linesOfJson(name: string, bytes: Uint8Array): AsyncGenerator<Step> {
  const decoder = new TextDecoder();
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = decoder.decode(bytes.subarray(start, end)).trim();
    number += 1;
    start = end;
    if (line === '') {
      yield { item: null, end };
      continue;
    }
    const message = readJsonLine(line);
    const place = `${name}:${number}`;
    yield {
      item: message ? { ok: true, message } : { ok: false, place, problem: 'broken-line' },
      end,
    };
  }
}

/** The mail, or the one line that tells that it is broken. What it holds stays out of the report. */
async function tried(place: string, read: () => Promise<RawMessage>): Promise<MailFileItem> {
  try {
    return { ok: true, message: await read() };
  } catch {
    const problem: MailFileProblem = 'broken-mail';
    return { ok: false, place, problem };
  }
}
