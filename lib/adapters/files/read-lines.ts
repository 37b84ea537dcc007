import { Gunzip } from 'fflate';
import { type BinaryFile, FileError } from '../../ports/document-files.ts';

// Compressed bytes a step: a bomb becomes at most a thousand times as much before the limits are asked.
const SLICE = 64 * 1024;
// An entry of the log has at most some thousand characters of text; a line of four million is none of ours.
const LONGEST_LINE = 4 * 1024 * 1024;
// 100,000 cases are about 400 MB. Nobody has a hundred times as many.
const LARGEST = 4 * 1024 * 1024 * 1024;

/** The lines of a text file that may be packed by gzip. Empty lines are left out. @throws FileError */
export async function* readLines(file: BinaryFile): AsyncIterable<string> {
  if (file.size === 0) throw new FileError('empty');
  const start = await bytesOf(file, 0, 4);
  if (start[0] === 0x50 && start[1] === 0x4b) throw new FileError('archive');
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let total = 0;
  for await (const part of isPacked ? unpacked(file) : slices(file)) {
    total += part.length;
    if (total > LARGEST) throw new FileError('too-large');
    const lines = `${rest}${decoded(decoder, part)}`.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new FileError('foreign');
    for (const line of lines) if (line.trim() !== '') yield line;
  }
  rest += decoded(decoder, null);
  if (rest.trim() !== '') yield rest;
}

async function* slices(file: BinaryFile): AsyncIterable<Uint8Array> {
  for (let from = 0; from < file.size; from += SLICE)
    yield await bytesOf(file, from, Math.min(file.size, from + SLICE));
}

async function* unpacked(file: BinaryFile): AsyncIterable<Uint8Array> {
  let parts: Uint8Array[] = [];
  let isEnded = false;
  const gunzip = new Gunzip((part, final) => {
    parts.push(part);
    isEnded ||= final;
  });
  let from = 0;
  for await (const slice of slices(file)) {
    from += slice.length;
    try {
      gunzip.push(slice, from === file.size);
    } catch (cause) {
      throw new FileError(from === file.size ? 'incomplete' : 'broken', { cause });
    }
    const ready = parts;
    parts = [];
    yield* ready;
  }
  if (!isEnded) throw new FileError('incomplete');
}

async function bytesOf(file: BinaryFile, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/** A file that is no UTF-8 is none of ours. */
function decoded(decoder: TextDecoder, part: Uint8Array | null): string {
  try {
    return part ? decoder.decode(part, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new FileError('foreign', { cause });
  }
}
