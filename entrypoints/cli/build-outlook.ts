// npm run build:outlook -- --base https://… [--id UUID] [--language nb] [--out FOLDER]: the Outlook site and its manifest.
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { siteOf } from './outlook-site.ts';
import { runTool } from './run-tool.ts';

try {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      id: { type: 'string' },
      language: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (values.base) process.env['SVARFRIST_OUTLOOK_URL'] = values.base;
  if (values.id) process.env['SVARFRIST_OUTLOOK_ID'] = values.id;
  if (values.language) process.env['SVARFRIST_OUTLOOK_LANGUAGE'] = values.language;
  if (values.out) process.env['SVARFRIST_OUTLOOK_OUT'] = resolve(values.out);
  const { url } = siteOf(process.env);
  runTool('vite', 'build', '-c', 'vite.outlook.config.ts');
  console.log(
    `\nPut ${values.out ?? '.output/outlook'} on ${url}, then give its manifest.xml to Outlook.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
