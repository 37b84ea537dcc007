import { readFileSync } from 'node:fs';
import process from 'node:process';
import { oneLine } from '../../lib/domain/message/one-line.ts';
import { checkReply } from '../../lib/domain/reply/check-reply.ts';
import { parseDraftLine } from '../../lib/domain/reply/draft-line.ts';
import type { Finding } from '../../lib/domain/reply/reply-draft.ts';
import { cutText } from '../../lib/domain/shared/cut-text.ts';

const words = process.argv.slice(2);
const isJson = words.includes('--json');
const files = words.filter((word) => word !== '--json');

if (files.length === 0) fail('usage', 'npm run check -- [--json] FILE… (.jsonl, a draft a line)');
for (const file of files) checkFile(file);

function checkFile(file: string): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fail(file, 'there is no such file, or it may not be read');
    return;
  }
  let drafts = 0;
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      drafts += 1;
      const place = `${file}:${index + 1}`;
      const parsed = parseDraftLine(line);
      if (!parsed.ok) {
        fail(place, parsed.problem);
        return;
      }
      const { draft, context } = parsed;
      report(context.id ?? place, checkReply(draft, context));
    });
  if (drafts === 0) fail(file, 'the file is empty');
}

function report(id: string, findings: readonly Finding[]): void {
  const line = isJson
    ? JSON.stringify({
        id,
        findings: findings.map(({ rule, severity, quote, message }) => ({
          rule,
          severity,
          quote,
          message,
        })),
      })
    : [
        `${oneLine(id)}: ${findings.length === 0 ? 'nothing to mend' : ''}`.trimEnd(),
        ...findings.map(rowOf),
      ].join('\n');
  process.stdout.write(`${line}\n`);
}

function rowOf({ severity, rule, message, quote }: Finding): string {
  const words = oneLine(cutText(quote, 80));
  return `  ${severity.padEnd(5)} ${rule}  ${message}${words ? `  “${words}”` : ''}`;
}

function fail(place: string, problem: string): void {
  process.stderr.write(`${oneLine(place)}: ${problem}\n`);
  process.exitCode = 2;
}
