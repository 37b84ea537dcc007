import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailFileItem } from '../../../lib/adapters/mailfile/mail-file-problem.ts';
import { type MailFile, readMailFile } from '../../../lib/adapters/mailfile/read-mail-file.ts';
import type { RawMessage } from '../../../lib/domain/message/raw-message.ts';

/** Everything a file gives. */
export async function readAll(file: MailFile): Promise<MailFileItem[]> {
  const items: MailFileItem[] = [];
  for await (const item of readMailFile(file)) items.push(item);
  return items;
}

/** The bytes of a mail in `tests/fixtures/mail`. */
export function fixture(name: string): MailFile {
  const folder = join(import.meta.dirname, '../../fixtures/mail');
  return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}

/** The only mail of a file. */
export async function readOne(file: MailFile): Promise<RawMessage> {
  const [item, ...rest] = await readAll(file);
  if (!item?.ok || rest.length > 0) throw new Error(`${file.name} does not hold exactly one mail`);
  return item.message;
}

/** A file written in the test. */
export function fileOf(name: string, text: string): MailFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
