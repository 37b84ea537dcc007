// npm run outlook:dev: the Outlook site on https://localhost:3000, renewed with every change, and its manifest.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createServer } from 'vite';
import { development } from './outlook-site.ts';

const root = resolve(import.meta.dirname, '../..');
// Where Microsoft's office-addin-dev-certs puts what it makes. Outlook opens no pane over plain http.
const folder = process.env['SVARFRIST_CERTIFICATES'] ?? join(homedir(), '.office-addin-dev-certs');
const [certificate, key] = ['localhost.crt', 'localhost.key'].map((name) => join(folder, name));
const LASTS = 30 * 24 * 60 * 60 * 1000;

if (!certificate || !key || !existsSync(certificate) || !existsSync(key)) {
  console.error(`No certificate for localhost in ${folder}. Make one, once a month:\n
  npx office-addin-dev-certs install\n
It asks this machine to trust it. Then run this again.`);
  process.exit(1);
}
if (Date.now() - statSync(certificate).mtimeMs > LASTS)
  console.warn(
    'The certificate is over 30 days old: Outlook shows an empty pane with an expired one.',
  );

const server = await createServer({
  configFile: join(root, 'vite.outlook.config.ts'),
  // The pane finds its neighbours by addresses from the root, as in the built site.
  base: '/',
  server: {
    host: 'localhost',
    port: Number(new URL(development.url).port),
    strictPort: true,
    https: { cert: readFileSync(certificate), key: readFileSync(key) },
  },
});
await server.listen();
console.log(`The Outlook site is on ${development.url}. Give Outlook this manifest:
  ${join(root, 'manifest.xml')}
  or ${development.url}/manifest.xml`);
