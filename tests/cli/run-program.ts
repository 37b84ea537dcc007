import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/** What a program of the terminal leaves behind: how it ended, and both of its outputs. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Circumstances {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program of `entrypoints/cli` as a shell does. This process goes on meanwhile: servers of a test live in it. */
export function runProgram(
  program: string,
  words: readonly string[],
  { folder = process.cwd(), environment = {} }: Circumstances = {},
): Promise<Ended> {
  const path = join(import.meta.dirname, '../../entrypoints/cli', program);
  const child = spawn(process.execPath, [path, ...words], {
    cwd: folder,
    env: { ...process.env, ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, output, errors }));
  });
}

/** Lines of an output, without the end. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter(Boolean);
}
