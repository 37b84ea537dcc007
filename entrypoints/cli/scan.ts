import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { readMailFile } from '../../lib/adapters/mailfile/read-mail-file.ts';
import { scanHeads, scanLine, scanRow } from '../../lib/app/scan-report.ts';
import { detect } from '../../lib/domain/detection/detect.ts';
import { oneLine } from '../../lib/domain/message/one-line.ts';
import { readMessage } from '../../lib/domain/message/read-message.ts';
import { instantOf } from '../../lib/domain/shared/instant.ts';

const words = process.argv.slice(2);
const isJson = words.includes('--json');
const files = words.filter((word) => word !== '--json');
const now = instantOf(Date.now());

/** `problem` codes of the mail reader in words; the mail itself is never repeated. */
const problems: Record<string, string> = {
  'empty-file': 'the file is empty',
  'not-mail': 'this is not an email file (.eml, .mbox, .msg or .jsonl)',
  'broken-mail': 'this mail cannot be read',
  'broken-line': 'this line is no mail: it must be a JSON object with a body',
};

if (files.length === 0) fail('usage', 'npm run scan -- [--json] FILE… (.eml, .mbox, .msg, .jsonl)');
if (!isJson && files.length > 0) console.log(scanHeads);
for (const file of files) await scanFile(file);

async function scanFile(file: string): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    fail(file, 'there is no such file, or it may not be read');
    return;
  }
  const name = basename(file);
  let number = 0;
  for await (const item of readMailFile({ name, bytes })) {
    number += 1;
    if (!item.ok) {
      fail(item.place, problems[item.problem] ?? item.problem);
      continue;
    }
    const message = readMessage(item.message, now);
    const detection = detect(message);
    const id = idOf({ name, number, key: message.key });
    const line = isJson
      ? JSON.stringify(scanLine(id, message.newest, detection))
      : scanRow(id, detection);
    process.stdout.write(`${line}\n`);
  }
}

/** A line of `.jsonl` keeps its own id; a mail of an mbox has its place, any other its file name. */
function idOf({ name, number, key }: { name: string; number: number; key: string }): string {
  // The reader adds `#` and twelve digits of the content; the id stays the id.
  if (name.endsWith('.jsonl')) return key.slice(key.indexOf(':') + 1).replace(/#[0-9a-f]{12}$/, '');
  return name.endsWith('.mbox') ? `${name}:${number}` : name;
}

function fail(place: string, problem: string): void {
  // A file may have been named by a stranger, and a terminal obeys control characters.
  process.stderr.write(`${oneLine(place)}: ${problem}\n`);
  process.exitCode = 2;
}
